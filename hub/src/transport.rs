//! HTTP as every hub is reached: safe or not at all, never led elsewhere, never without end; and
//! what was answered last is remembered, because OpenDAL folds many answers into one.

use geleit_core::desk::HubError;
use opendal::{Buffer, HttpBody, HttpTransport};
use opendal_http_transport_reqwest::ReqwestTransport;
use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use std::error::Error;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Once};
use std::time::Duration;

/// How long it may take until somebody answers at all.
const CONNECT: Duration = Duration::from_secs(20);
/// Nobody answered.
const SILENCE: u16 = 0;
/// Somebody answered whose certificate does not hold.
const NO_CERTIFICATE: u16 = 1;

static PROVIDER: Once = Once::new();

/// What was answered last: a status, or why there is none.
pub(crate) struct Last {
    status: AtomicU16,
    denied: HubError,
}

impl Last {
    /// Nothing yet. `denied` is what it means when the server forbids.
    pub fn new(denied: HubError) -> Self {
        Self {
            status: AtomicU16::new(SILENCE),
            denied,
        }
    }

    fn note(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// What went wrong, by the last answer; `None` when the server said that all was well.
    pub fn error(&self) -> Option<HubError> {
        match self.status.load(Ordering::SeqCst) {
            200..300 => None,
            SILENCE => Some(HubError::Unreachable),
            NO_CERTIFICATE => Some(HubError::Certificate),
            401 => Some(HubError::Password),
            403 => Some(self.denied),
            404 | 410 => Some(HubError::NotFound),
            416 => Some(HubError::Cut),
            413 | 507 => Some(HubError::Full),
            408 | 423 | 425 | 429 | 500 | 502 | 503 | 504 => Some(HubError::Busy),
            _ => Some(HubError::Refused),
        }
    }
}

/// The wire to one server.
pub(crate) struct Wire {
    inner: ReqwestTransport,
    last: Arc<Last>,
}

impl Wire {
    /// To the server of an address.
    pub fn new(url: &str, patience: Duration, last: Arc<Last>) -> Result<Self, HubError> {
        // If another part of the program chose one already, that one serves as well.
        PROVIDER.call_once(|| {
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        let url = Url::parse(url).map_err(|_| HubError::Refused)?;
        let here = match url.host_str() {
            Some("localhost" | "[::1]") => true,
            Some(host) => host.starts_with("127."),
            None => return Err(HubError::Refused),
        };
        let client = Client::builder()
            // A password must not follow to wherever an answer points.
            .redirect(Policy::none())
            .connect_timeout(CONNECT.min(patience))
            .read_timeout(patience);
        let client = match here {
            true => client.no_proxy(),
            false => client.https_only(true),
        };
        // A system that trusts nobody can not tell who answers.
        let client = client.build().map_err(|_| HubError::Certificate)?;
        Ok(Self {
            inner: client.into(),
            last,
        })
    }
}

impl HttpTransport for Wire {
    async fn fetch(
        &self,
        request: http::Request<Buffer>,
    ) -> opendal::Result<http::Response<HttpBody>> {
        let answer = self.inner.fetch(request).await;
        self.last.note(match &answer {
            Ok(answer) => answer.status().as_u16(),
            Err(error) if is_certificate(error) => NO_CERTIFICATE,
            Err(_) => SILENCE,
        });
        answer
    }
}

/// Whether an error goes back to a certificate that does not hold. Errors of files hide what they
/// were made of from `source`.
fn is_certificate(error: &(dyn Error + 'static)) -> bool {
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return matches!(tls, rustls::Error::InvalidCertificate(_));
    }
    let file = error.downcast_ref::<std::io::Error>();
    match file.and_then(std::io::Error::get_ref) {
        Some(inside) => is_certificate(inside),
        None => error.source().is_some_and(is_certificate),
    }
}
