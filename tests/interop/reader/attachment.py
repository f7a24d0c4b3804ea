"""Attachments: how their files travel, what a row says about one, and whether its file is what the row says."""

import bech32
from blake3 import blake3, derived
from frames import BLOB_BEGIN, BLOB_DATA, BLOB_END
from items import only_item
from refusal import require
from unsealed import unsealed


def checked(values, files):
    """A listing of the attachments the rows name; those whose file is there are opened and checked."""
    shown = []
    for value in values:
        require(type(value) is bytes and len(value) == 72, "A row should name an attachment with 72 bytes.")
        secret, content_hash, size = value[:32], value[32:64], int.from_bytes(value[64:], "big")
        name = derived("geleit blob name 1", secret + content_hash)[:16].hex()
        here = name in files
        if here:
            identity = bech32.encode("age-secret-key-", secret).upper()
            content = unsealed(files[name], identity)
            require(len(content) == size, "An attachment is not as long as its row says.")
            require(blake3(content) == content_hash, "An attachment is another than its row says.")
        shown.append({"name": name, "bytes": size, "here": here})
    return shown


def brought(found):
    """The names and files of the attachments in a bundle, each whole by its hash."""
    files, name, length, parts = [], None, 0, []
    for frame in found:
        if frame.type == BLOB_BEGIN:
            require(name is None, "An attachment begins inside another.")
            (name, length), parts = only_item(frame.content), []
        elif frame.type == BLOB_DATA:
            require(name is not None, "There is data outside an attachment.")
            parts.append(frame.content)
        elif frame.type == BLOB_END:
            content = b"".join(parts)
            require(name is not None and len(content) == length, "An attachment has a wrong length.")
            require(blake3(content) == frame.content, "An attachment has a wrong hash.")
            files.append((name.hex(), content))
            name = None
    require(name is None, "An attachment has no end.")
    return files
