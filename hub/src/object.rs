//! Objects on a hub: listed, measured, read, put, taken away.

use crate::error::cause;
use crate::transport::Last;
use futures_util::StreamExt;
use geleit_core::desk::{Hub, HubError, Listed, Watch};
use opendal::{EntryMode, ErrorKind, Operator};
use std::io::Write;
use std::ops::Range;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// How often a person is asked whether to go on waiting.
const TICK: Duration = Duration::from_millis(100);
/// More objects than any team's hub has; a list without end is none.
const MOST_OBJECTS: usize = 200_000;

/// The objects of one hub.
pub(crate) struct Objects {
    operator: Operator,
    last: Option<Arc<Last>>,
    runtime: Runtime,
}

impl Objects {
    /// Of a hub within reach; what was answered last is known of servers only.
    pub fn new(operator: Operator, last: Option<Arc<Last>>) -> Result<Self, HubError> {
        let runtime = Builder::new_current_thread().enable_all().build();
        Ok(Self {
            operator,
            last,
            runtime: runtime.map_err(|_| HubError::Here)?,
        })
    }

    /// Waits for an answer as long as the person does.
    fn wait<T>(&self, watch: Watch<'_>, answer: impl Future<Output = T>) -> Result<T, HubError> {
        self.runtime.block_on(async {
            let mut answer = pin!(answer);
            loop {
                match tokio::time::timeout(TICK, &mut answer).await {
                    Ok(answer) => return Ok(answer),
                    Err(_) if watch(0) => {}
                    Err(_) => return Err(HubError::Cancelled),
                }
            }
        })
    }

    /// The same for OpenDAL's answers.
    fn ask<T>(
        &self,
        watch: Watch<'_>,
        answer: impl Future<Output = opendal::Result<T>>,
    ) -> Result<T, HubError> {
        let answer = self.wait(watch, answer)?;
        answer.map_err(|error| cause(&error, self.last.as_deref()))
    }
}

impl Hub for Objects {
    fn list(&self, folder: &str, watch: Watch<'_>) -> Result<Vec<Listed>, HubError> {
        let folder = format!("{folder}/");
        let lister = self.operator.lister_with(&folder).recursive(true);
        let mut lister = match self.ask(watch, lister.into_future()) {
            Ok(lister) => lister,
            Err(HubError::NotFound) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut listed = Vec::new();
        while let Some(entry) = self.wait(watch, lister.next())? {
            let entry = match entry {
                Ok(entry) => entry,
                // An S3 server says so of a bucket that is not there.
                Err(error) if error.kind() == ErrorKind::ConfigInvalid => {
                    return Err(HubError::NotFound);
                }
                Err(error) => match cause(&error, self.last.as_deref()) {
                    HubError::NotFound => continue,
                    // A list that broke off is no list.
                    HubError::Cut => return Err(HubError::Unreachable),
                    error => return Err(error),
                },
            };
            if listed.len() >= MOST_OBJECTS {
                return Err(HubError::Refused);
            }
            if entry.metadata().mode() == EntryMode::FILE {
                listed.push(Listed {
                    bytes: entry.metadata().content_length(),
                    name: entry.path().to_owned(),
                });
            }
        }
        Ok(listed)
    }

    fn size(&self, name: &str, watch: Watch<'_>) -> Result<Option<u64>, HubError> {
        match self.ask(watch, self.operator.stat(name)) {
            Ok(found) => Ok(Some(found.content_length())),
            Err(HubError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn read(
        &self,
        name: &str,
        part: Range<u64>,
        to: &mut dyn Write,
        watch: Watch<'_>,
    ) -> Result<(), HubError> {
        let mut left = part.end.saturating_sub(part.start);
        if left == 0 {
            return Ok(());
        }
        let reader = self.ask(watch, self.operator.reader(name))?;
        let mut stream = self.ask(watch, reader.into_bytes_stream(part))?;
        while let Some(bytes) = self.wait(watch, stream.next())? {
            let bytes = bytes.map_err(|error| match error.get_ref() {
                Some(inside) => inside
                    .downcast_ref::<opendal::Error>()
                    .map_or(HubError::Cut, |error| cause(error, self.last.as_deref())),
                None if error.kind() == std::io::ErrorKind::NotFound => HubError::NotFound,
                None => HubError::Cut,
            })?;
            // A server that does not heed where to begin sends all there is.
            let wanted = bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            let wanted = bytes.get(..wanted).unwrap_or_default();
            to.write_all(wanted).map_err(|_| HubError::Here)?;
            left -= wanted.len() as u64;
            if !watch(wanted.len() as u64) {
                return Err(HubError::Cancelled);
            }
            if left == 0 {
                return Ok(());
            }
        }
        Err(HubError::Cut)
    }

    fn put(&self, name: &str, bytes: &[u8], watch: Watch<'_>) -> Result<(), HubError> {
        if self.size(name, watch)?.is_some() {
            return Err(HubError::Taken);
        }
        self.ask(watch, self.operator.write(name, bytes.to_vec()))
            .map_err(|error| match error {
                // What was sent is whole; it is the answer that is not.
                HubError::Cut => HubError::Refused,
                error => error,
            })?;
        match watch(bytes.len() as u64) {
            true => Ok(()),
            false => Err(HubError::Cancelled),
        }
    }

    fn remove(&self, name: &str, watch: Watch<'_>) -> Result<(), HubError> {
        self.ask(watch, self.operator.delete(name))
    }
}
