//! Printing by IPP (RFC 8011): ask what the printer takes, then hand over the job.

use std::io::Cursor;

use geleit_core::print::{PrintError, PrintJob};
use ipp::attribute::IppAttribute;
use ipp::parser::IppParser;
use ipp::prelude::{
    DelimiterTag, IppOperationBuilder, IppPayload, IppRequestResponse, IppValue, Uri,
};
use ipp::reader::IppReader;
use ipp::value::IppName;

use super::address::Address;
use super::http;

/// What the printer learns as the sender: the program, never the worker.
const SENDER: &str = "geleit";
const PDF: &str = "application/pdf";
const FORMATS: &str = "document-format-supported";

/// Prints a job and returns when the printer has taken it.
pub(super) fn print(address: &Address, job: &PrintJob) -> Result<(), PrintError> {
    let uri: Uri = address.uri.parse().map_err(|_| PrintError::Refused {
        reason: "not an ipp address",
    })?;
    takes_pdf(address, uri.clone())?;
    let request = IppOperationBuilder::print_job(uri, IppPayload::empty())
        .user_name(SENDER)
        .job_title(&job.number)
        .document_format(PDF)
        .attributes(copies(job))
        .build()
        .map_err(|_| PrintError::Refused {
            reason: "the request cannot be written",
        })?;
    exchange(
        address,
        request.into(),
        &job.pdf,
        "the printer did not take the job",
    )
    .map(|_| ())
}

/// How many copies, where more than one is wanted.
fn copies(job: &PrintJob) -> Option<IppAttribute> {
    let wanted = i32::try_from(job.copies)
        .ok()
        .filter(|copies| *copies > 1)?;
    let name: IppName = IppAttribute::COPIES.try_into().ok()?;
    Some(IppAttribute::new(name, IppValue::Integer(wanted)))
}

/// Asks which formats the printer takes.
fn takes_pdf(address: &Address, uri: Uri) -> Result<(), PrintError> {
    let request = IppOperationBuilder::get_printer_attributes(uri)
        .attribute(FORMATS)
        .build()
        .map_err(|_| PrintError::Refused {
            reason: "the request cannot be written",
        })?;
    let reply = exchange(
        address,
        request.into(),
        &[],
        "the printer does not describe itself",
    )?;
    let mut groups = reply
        .attributes()
        .groups_of(DelimiterTag::PrinterAttributes);
    let formats = groups
        .find_map(|group| group.get(FORMATS))
        .map(IppAttribute::value);
    if formats.is_some_and(names_pdf) {
        Ok(())
    } else {
        Err(PrintError::Refused {
            reason: "the printer takes no PDF, only page images",
        })
    }
}

/// Looks for the PDF among one or several media types.
fn names_pdf(value: &IppValue) -> bool {
    match value {
        IppValue::Array(values) => values.iter().any(names_pdf),
        IppValue::MimeMediaType(kind) => kind.as_str() == PDF,
        _ => false,
    }
}

/// Sends a request with its document and reads the answer; an answer other than success is a refusal.
fn exchange(
    address: &Address,
    request: IppRequestResponse,
    document: &[u8],
    refusal: &'static str,
) -> Result<IppRequestResponse, PrintError> {
    let reply = http::post(address, &[&request.to_bytes(), document])?;
    let parsed = IppParser::new(IppReader::new(Cursor::new(reply))).parse();
    let answer = parsed.map_err(|_| PrintError::Refused {
        reason: "the answer is not IPP",
    })?;
    if answer.header().status_code().is_success() {
        Ok(answer)
    } else {
        Err(PrintError::Refused { reason: refusal })
    }
}
