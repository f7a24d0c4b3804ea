"""Deterministic CBOR (RFC 8949 §4.2.1): heads by hand, whole items through cbor2."""

import io

import cbor2
from refusal import Refused, require

UINT, BYTES, ARRAY, TAG = 0, 2, 4, 6
FALSE, TRUE, NULL = b"\xf4", b"\xf5", b"\xf6"


def head(data, at):
    """Major type, argument and where the head ends; the argument must be in its shortest form."""
    require(at < len(data), "The file ends in the middle.")
    major, small = data[at] >> 5, data[at] & 31
    if small < 24:
        return major, small, at + 1
    require(small < 28, "A CBOR item has an indefinite length or a reserved head.")
    size = 1 << (small - 24)
    require(at + 1 + size <= len(data), "The file ends in the middle.")
    value = int.from_bytes(data[at + 1:at + 1 + size], "big")
    least = 24 if size == 1 else 1 << 4 * size
    require(value >= least, "A CBOR head is not in its shortest form.")
    return major, value, at + 1 + size


def first_item(data, at):
    """The item that begins at a place, and where it ends."""
    stream = io.BytesIO(data[at:])
    try:
        item = cbor2.CBORDecoder(stream).decode()
        again = cbor2.dumps(item, canonical=True)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError, OverflowError) as error:
        raise Refused(f"This is no CBOR: {error}") from error
    end = at + stream.tell()
    require(again == data[at:end], "A CBOR item is not in its deterministic form.")
    return item, end


def only_item(data):
    """The one item that fills the data."""
    item, end = first_item(data, 0)
    require(end == len(data), "Something follows a CBOR item.")
    return item


def is_id(value):
    return type(value) is bytes and len(value) == 16


def is_uint(value):
    return type(value) is int and value >= 0


def is_row(value, length):
    return type(value) is list and len(value) == length
