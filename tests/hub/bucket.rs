//! A real S3 server with one bucket, in a thread of its own. Its objects lie in a folder.

use hyper_util::rt::TokioIo;
use hyper_util::server::conn::auto::Builder;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::net::TcpListener;

/// The id of the access key.
pub const USER: &str = "AKTEAMNORD";
/// The key.
pub const PASSWORD: &str = "drei-graue-gaense-am-tor";
/// The bucket.
pub const BUCKET: &str = "team-nord";

/// An S3 server; it ends with its value.
pub struct Bucket {
    /// Where it listens.
    pub port: u16,
    place: TempDir,
    // Dropping it ends the thread's work.
    _ends: tokio::sync::oneshot::Sender<()>,
}

impl Bucket {
    /// Starts it with an empty bucket.
    pub fn start() -> Self {
        let place = tempfile::tempdir().unwrap();
        std::fs::create_dir(place.path().join(BUCKET)).unwrap();
        let mut server = S3ServiceBuilder::new(FileSystem::new(place.path()).unwrap());
        server.set_auth(SimpleAuth::from_single(USER, PASSWORD));
        let service = server.build();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (ends, mut ended) = tokio::sync::oneshot::channel();
        std::thread::spawn(move || {
            runtime.block_on(async {
                loop {
                    let socket = tokio::select! {
                        accepted = listener.accept() => accepted.unwrap().0,
                        _ = &mut ended => return,
                    };
                    let service = service.clone();
                    tokio::spawn(async move {
                        let server = Builder::new(hyper_util::rt::TokioExecutor::new());
                        let served = server.serve_connection(TokioIo::new(socket), service);
                        // A client that went away is no failure of the server's.
                        let _ = served.await;
                    });
                }
            });
        });
        Self {
            port,
            place,
            _ends: ends,
        }
    }

    /// Where its objects lie.
    pub fn folder(&self) -> PathBuf {
        self.place.path().join(BUCKET)
    }
}
