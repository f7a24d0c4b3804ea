"""The frames inside a bundle: their heads, their content, the nulls, and the Padmé length."""

import io
from typing import NamedTuple

import zstandard
from items import ARRAY, BYTES, FALSE, NULL, TAG, TRUE, UINT, head
from refusal import Refused, require

HEADER, FILE_BEGIN, FILE_DATA, FILE_END, PAD, TRAILER = 1, 0x40, 0x41, 0x42, 0x7E, 0x7F
ROSTER, SEGMENT, SEAL, BLOB_BEGIN, BLOB_DATA, BLOB_END, WANTED = 2, 0x10, 0x12, 0x30, 0x31, 0x32, 0x33
ROWS, CARD, LETTER, NOTE_KEYS, ENCLOSURES = 0x20, 0x21, 0x22, 0x23, 0x24
ENROLMENT = range(0x50, 0x60)
OF_BACKUP = {HEADER, FILE_BEGIN, FILE_DATA, FILE_END, PAD, TRAILER}
OF_TEAM = {HEADER, ROSTER, SEGMENT, SEAL, BLOB_BEGIN, BLOB_DATA, BLOB_END, WANTED, *ENROLMENT, PAD, TRAILER}
OF_SERVICE = {
    HEADER, LETTER, ROSTER, CARD, ROWS, NOTE_KEYS, ENCLOSURES, BLOB_BEGIN, BLOB_DATA, BLOB_END, PAD, TRAILER}
_MIB = 1 << 20


class Frame(NamedTuple):
    """One frame: where it begins, its type, and its expanded content."""

    start: int
    type: int
    content: bytes


def frames(data, known):
    """All frames of known types, in order; the last is the trailer, and the file ends with it."""
    major, tag, at = head(data, 0)
    require((major, tag) == (TAG, 55799), "The bundle does not begin with the tag 55799.")
    found, nulls = [], 0
    while not found or found[-1].type != TRAILER:
        while data[at:at + 1] == NULL:
            nulls, at = nulls + 1, at + 1
        frame, critical, at = _frame(data, at, known)
        require(not nulls or frame.type == TRAILER, "A null stands elsewhere than before the trailer.")
        is_first = frame.type in (HEADER, LETTER)
        require(found or is_first, "The first frame is not the header.")
        require(not found or not is_first, "There is a second header.")
        if frame.type in known:
            found.append(frame)
        else:
            require(not critical, f"A critical frame has the unknown type {frame.type}.")
    require(nulls <= 31, f"There are {nulls} nulls and at most 31 are allowed.")
    require(at == len(data), "Something follows the trailer.")
    require(len(data) == padme(len(data)), f"{len(data)} bytes is no Padmé length.")
    return found, nulls


def _frame(data, start, known):
    major, parts, at = head(data, start)
    require((major, parts) == (ARRAY, 4), "A frame should have four parts.")
    major, kind, at = head(data, at)
    require(major == UINT, "A frame's type should be a number.")
    critical = data[at:at + 1]
    require(critical in (FALSE, TRUE), "A frame should say whether it is critical.")
    major, raw_length, at = head(data, at + 1)
    require(major == UINT, "A frame's raw length should be a number.")
    require(raw_length <= _MIB, f"A frame of {raw_length} bytes is longer than 1 MiB.")
    major, length, at = head(data, at)
    require(major == BYTES, "A frame's last part should be bytes.")
    require(at - start <= 24, "A frame's head is longer than 24 bytes.")
    require(length <= _MIB + 4096, f"A frame's {length} bytes are more than 1 MiB and 4,096 bytes.")
    packed, end = data[at:at + length], at + length
    require(end <= len(data), "The file ends in the middle of a frame.")
    if kind not in known:
        return Frame(start, kind, b""), critical == TRUE, end
    require((critical == FALSE) == (kind in (PAD, WANTED)), "All frames known here are critical except PAD and WANTED.")
    content = packed if kind in (PAD, TRAILER) else _expanded(packed, raw_length)
    require(len(content) == raw_length, "A frame's content is not as long as it says.")
    require(kind != PAD or not any(content), "A PAD frame holds something else than zeros.")
    return Frame(start, kind, content), critical == TRUE, end


def _expanded(packed, raw_length):
    """The content of exactly one zstd frame, never more than one byte above what is promised."""
    unpacker = zstandard.ZstdDecompressor()
    try:
        content = unpacker.stream_reader(io.BytesIO(packed)).read(raw_length + 1)
        require(len(content) == raw_length, "A frame does not expand to the length it says.")
        whole = unpacker.decompressobj()
        whole.decompress(packed)
    except zstandard.ZstdError as error:
        raise Refused(f"A frame is not one zstd frame: {error}") from error
    require(whole.eof and not whole.unused_data, "A frame holds other than one zstd frame.")
    return content


def padme(length):
    """The length rounded up so that its last E − S bits are zero."""
    exponent = length.bit_length() - 1
    kept = exponent.bit_length()
    mask = (1 << (exponent - kept)) - 1
    return (length + mask) & ~mask
