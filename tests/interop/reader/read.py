"""Reads a backup of Geleit without any of Geleit's code, from docs/bundle-format.md alone.

    read.py FOLDER < CODES

The first line of CODES is what stands on a sheet that opens the store, the second, if there is one, what
stands on the records sheet. Prints a listing as JSON, with the words of the sealed notes that these sheets
open; a broken rule ends it with 1 and a sentence. Without a code only the key file is read.
"""

import json
import pathlib
import sys

import attachment
import bech32
from bundle import Backup
from database import Database
from keyfile import KeyFile
from notes import readable
from paper import code_of, identity_of, recipient_of, records_secret_of, secret_of
from refusal import Refused, require
from unsealed import recipients, unsealed


def _open(slot, identity):
    """The database key in a slot, and the identity of its user if it has one."""
    store_key = unsealed(slot.store_key, identity)
    require(len(store_key) == 32, "The database key should be 32 bytes.")
    if slot.user_keys is None:
        return store_key, []
    user_keys = unsealed(slot.user_keys, identity)
    text = user_keys[32:].decode("ascii", "replace")
    bech32.decode("age-secret-key-", text.lower())
    require(text == text.upper(), "The identity in the user keys should be in upper case.")
    return store_key, [text]


def listing(folder, typed):
    """The listing of a backup folder, opened by typed codes."""
    key_bytes = (folder / "slots").read_bytes()
    keys = KeyFile(key_bytes)
    shown = {"keys": keys.listing()}
    if not typed.strip():
        return shown
    sheet, *records = typed.strip().splitlines()
    secret = secret_of(code_of(sheet))
    slot, identity = keys.slot_of(recipient_of(secret)), identity_of(secret)
    store_key, readers = _open(slot, identity)
    readers += [identity_of(records_secret_of(code_of(line))) for line in records]
    sealed = (folder / "backup.age").read_bytes()
    backup = Backup(unsealed(sealed, identity))
    require(
        recipients(sealed) == len(keys.slots) + 1,
        "The backup is not sealed to all slots and one key of the moment.",
    )
    require(backup.files["key file"] == key_bytes, "The key file inside is another than that beside it.")
    database = Database(backup.files["database"], store_key)
    return shown | {
        "opened": slot.listing(),
        "backup": backup.listing(),
        "tables": database.tables(),
        "notes": readable(database, readers),
        "attachments": attachment.checked(database.attachments(), backup.attachments),
    }


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: read.py FOLDER < CODE")
    try:
        shown = listing(pathlib.Path(sys.argv[1]), sys.stdin.read())
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
