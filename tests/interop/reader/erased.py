"""Reads the list of what was erased, beside a store or a backup, from docs/bundle-format.md alone.

    erased.py FILE SLOTS < CODE

FILE is `erased.age`, SLOTS the key file of the same store, CODE what stands on a sheet. Prints a listing as
JSON; a broken rule ends it with 1 and a sentence.
"""

import json
import pathlib
import sys

import bech32
from blake3 import derived
from items import is_id, is_row, only_item
from keyfile import KeyFile
from paper import code_of, identity_of, recipient_of, secret_of
from refusal import Refused, require
from roster import Roster
from unsealed import recipients, unsealed


def _opened(sealed, keys, typed):
    """The list, which the key of a slot opens, and the one that follows from the store key too."""
    secret = secret_of(code_of(typed))
    slot, identity = keys.slot_of(recipient_of(secret)), identity_of(secret)
    require(recipients(sealed) == len(keys.slots) + 1, "The list is not sealed to all slots and the store key.")
    plain = unsealed(sealed, identity)
    of_store = derived("geleit erased list 1", unsealed(slot.store_key, identity))
    by_store = unsealed(sealed, bech32.encode("age-secret-key-", of_store).upper())
    require(by_store == plain, "The store key opens another list than the slot.")
    return plain


def listing(sealed, keys, typed):
    """Which roots are erased for ever, and what records say so."""
    row = only_item(_opened(sealed, keys, typed))
    require(is_row(row, 3) and row[0] == 1 and is_id(row[1]), "The list is of a version this reader does not know.")
    require(type(row[2]) is list and all(type(part) is bytes for part in row[2]), "The list is not in its form.")
    roster = Roster(row[1])
    for part in row[2]:
        roster.add(part)
    counted = roster.settle()
    require(roster.erased, "A list of what was erased names nothing.")
    return {"space": row[1].hex(), "roster": counted, "roots": [root.hex() for root in sorted(roster.erased)]}


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: erased.py FILE SLOTS < CODE")
    try:
        sealed, slots = (pathlib.Path(path).read_bytes() for path in sys.argv[1:])
        shown = listing(sealed, KeyFile(slots), sys.stdin.read())
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, indent=2))


if __name__ == "__main__":
    main()
