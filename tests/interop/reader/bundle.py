"""A backup's plaintext: header, files with their hashes, and the replica's signature."""

from typing import NamedTuple

from blake3 import blake3, derived
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from frames import FILE_BEGIN, FILE_DATA, FILE_END, OF_BACKUP, PAD, frames
from items import first_item, is_id, is_row, only_item
from refusal import Refused, require

_BACKUP = 7
_FILES = {1: "database", 2: "key file"}
_ATTACHMENT = 3


class Header(NamedTuple):
    """Which office and which replica a backup is of."""

    space: bytes
    replica: bytes
    verify_key: bytes
    demo: bool


class Backup:
    """A backup all of whose rules have been checked."""

    def __init__(self, data):
        found, self.nulls = frames(data, OF_BACKUP)
        self.length = len(data)
        self.header = _header(found[0].content)
        trailer = found[-1]
        _check_signature(self.header, data[:trailer.start], trailer.content)
        self.pads = sum(frame.type == PAD for frame in found)
        self.files = _files(frame for frame in found[1:-1] if frame.type != PAD)
        first, rest = list(self.files)[:2], list(self.files)[2:]
        require(first == list(_FILES.values()), "A backup holds the database, then the key file.")
        require(not set(rest) & set(first), "Only attachments follow the key file.")
        self.attachments = {name: self.files[name] for name in rest}

    def listing(self):
        files = [
            {"name": name, "bytes": len(content), "blake3": blake3(content).hex()}
            for name, content in self.files.items()
        ]
        return {
            "space": self.header.space.hex(),
            "replica": self.header.replica.hex(),
            "verifyKey": self.header.verify_key.hex(),
            "demo": self.header.demo,
            "files": files,
            "bytes": self.length,
            "pads": self.pads,
            "nulls": self.nulls,
        }


def _header(content):
    row = only_item(content)
    require(type(row) is list and row and type(row[0]) is int, "The header has no version.")
    require(row[0] == 1, f"The header has version {row[0]}; this reader knows 1.")
    require(is_row(row, 6), "The header should have six parts.")
    require(type(row[1]) is int and row[1] == _BACKUP, "The bundle is no backup.")
    header = Header(*row[2:])
    require(is_id(header.space) and is_id(header.replica), "An id in the header is not 16 bytes.")
    key = header.verify_key
    require(type(key) is bytes and len(key) == 32, "The header's key should be 32 bytes.")
    require(type(header.demo) is bool, "The demo mark should be true or false.")
    return header


def _files(rest):
    """The files by name, each between its begin and its end with the right hash."""
    files, name, parts = {}, None, []
    for frame in rest:
        if frame.type == FILE_BEGIN:
            require(name is None, "A file begins inside another.")
            name, parts = _name(frame.content), []
            require(name not in files, f"The {name} comes twice.")
        elif frame.type == FILE_DATA:
            require(name is not None, "Data stands outside a file.")
            parts.append(frame.content)
        elif frame.type == FILE_END:
            require(name is not None, "A file ends that has not begun.")
            content = b"".join(parts)
            require(blake3(content) == frame.content, f"The hash of the {name} is wrong.")
            files[name], name = content, None
    require(name is None, "A file does not end.")
    return files


def _name(content):
    """What a file is: the database, the key file, or the 32 digits of an attachment's name."""
    number, end = first_item(content, 0)
    if number == _ATTACHMENT and type(number) is int:
        name = only_item(content[end:])
        require(is_id(name), "An attachment's name should be 16 bytes.")
        return name.hex()
    require(end == len(content), "Something follows the sort of a file.")
    require(type(number) is int and number in _FILES, "A file is of an unknown sort.")
    return _FILES[number]


def _check_signature(header, before, content):
    require(len(content) == 80, "The trailer should be 80 bytes.")
    signer, signature = content[:16], content[16:]
    require(signer == header.replica, "The signer is not the replica of the header.")
    message = b"geleit/bundle/1" + derived("geleit bundle 1", before)
    try:
        Ed25519PublicKey.from_public_bytes(header.verify_key).verify(signature, message)
    except (InvalidSignature, ValueError) as error:
        raise Refused("The signature is wrong.") from error
