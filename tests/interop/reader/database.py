"""The database of a backup: SQLCipher 4 with its defaults under a raw key, page by page.

A page is 4,096 bytes: ciphertext (AES-256-CBC), 16 bytes of IV, 64 bytes of HMAC-SHA-512 over both
and the page's number. The first 16 bytes of the file are a salt; it only makes the HMAC's key.
"""

import hashlib
import hmac
import sqlite3

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from refusal import Refused, require

_PAGE, _IV, _MAC = 4096, 16, 64
_SALT, _SQLITE = 16, b"SQLite format 3\0"
_ATTACHED = [("paper_scan", "file")]


def _plain(data, key):
    """The database as plain SQLite reads it."""
    require(data and len(data) % _PAGE == 0, "The database is not made of whole pages.")
    salt = bytes(byte ^ 0x3A for byte in data[:_SALT])
    mac_key = hashlib.pbkdf2_hmac("sha512", key, salt, 2, 32)
    pages = []
    for number, start in enumerate(range(0, len(data), _PAGE), 1):
        page = data[start:start + _PAGE]
        body = page[_SALT if number == 1 else 0:-_MAC]
        mac = hmac.digest(mac_key, body + number.to_bytes(4, "little"), "sha512")
        require(hmac.compare_digest(mac, page[-_MAC:]), f"Page {number} of the database is bent.")
        cipher = Cipher(algorithms.AES(key), modes.CBC(body[-_IV:])).decryptor()
        pages.append((_SQLITE if number == 1 else b"") + cipher.update(body[:-_IV]) + bytes(_IV + _MAC))
    return b"".join(pages)


class Database:
    """A database as SQLite reads it."""

    def __init__(self, data, key):
        plain = bytearray(_plain(data, key))
        # A database in memory has no log beside it: it is marked as one that never had any.
        plain[18:20] = b"\1\1"
        self._database = sqlite3.connect(":memory:")
        try:
            self._database.deserialize(bytes(plain))
        except sqlite3.Error as error:
            raise Refused(f"The database is not what SQLite reads: {error}") from error
        require(self._all("PRAGMA integrity_check") == [("ok",)], "The database is not whole.")

    def _all(self, sql):
        try:
            return self._database.execute(sql).fetchall()
        except sqlite3.Error as error:
            raise Refused(f"The database is not what SQLite reads: {error}") from error

    def tables(self):
        """How many rows each table has; names and counts only, for what stands in them is not ours."""
        names = self._all(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
        )
        return {name: self._all(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in names}

    def attachments(self):
        """The values of all columns that name an attachment."""
        named = []
        for table, column in _ATTACHED:
            known = self._all(f"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '{table}'")
            rows = self._all(f'SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL') if known else []
            named += [value for (value,) in rows]
        return named

    def sealed_notes(self):
        """Each key of a sealed note: note, its root and class, its ciphertext, the sealed key, and for whom."""
        return self._all(
            "SELECT note.id, note.root, note.class, note.sealed, note_key.sealed, note_key.recipient"
            " FROM note JOIN note_key ON note_key.note = note.id WHERE note.sealed IS NOT NULL"
        )
