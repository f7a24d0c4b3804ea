//! Sealing: standard age v1 files, which the stock `age` program opens too.

use super::{Identity, KeyError, Recipient};
use std::io::{ErrorKind, Read, Write};
use zeroize::Zeroizing;

/// Seals bytes to one or more recipients.
pub fn seal_to(recipients: &[Recipient], plain: &[u8]) -> Result<Vec<u8>, KeyError> {
    let mut sealed = Vec::with_capacity(plain.len() + 256);
    let mut writer = seal_writer(recipients, &mut sealed)?;
    writer.write_all(plain).map_err(|_| KeyError::Failed)?;
    writer.finish().map_err(|_| KeyError::Failed)?;
    Ok(sealed)
}

/// Seals a stream: what is written comes out encrypted; `finish` must be called at the end.
pub fn seal_writer<W: Write>(
    recipients: &[Recipient],
    to: W,
) -> Result<age::stream::StreamWriter<W>, KeyError> {
    age::Encryptor::with_recipients(recipients.iter().map(Recipient::as_age))
        .map_err(|_| KeyError::Failed)?
        .wrap_output(to)
        .map_err(|_| KeyError::Failed)
}

/// Opens a stream that was sealed to this identity; reading past a forged or cut chunk fails.
pub fn open_reader<R: Read>(
    identity: &Identity,
    sealed: R,
) -> Result<age::stream::StreamReader<R>, KeyError> {
    age::Decryptor::new(sealed)
        .and_then(|opened| opened.decrypt(std::iter::once(identity.as_age())))
        .map_err(|error| match error {
            age::DecryptError::NoMatchingKeys => KeyError::Wrong,
            age::DecryptError::Io(error) if !is_cut(&error) => KeyError::File(error),
            _ => KeyError::Damaged,
        })
}

/// Whether it is the file that is cut or bent, and not the disk it lies on that fails.
fn is_cut(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData
    )
}

/// Opens bytes sealed to this identity.
pub fn open_sealed(identity: &Identity, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    open_reader(identity, sealed)?
        .read_to_end(&mut plain)
        .map_err(|_| KeyError::Damaged)?;
    Ok(plain)
}
