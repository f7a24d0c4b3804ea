"""Reads a handover, or the answer to one, without any of Geleit's code, from docs/bundle-format.md alone.

    handover.py FILE INBOX < IDENTITY

INBOX is what the column service_inbox.sealed holds, IDENTITY the text of a laptop's age identity. Prints
a listing as JSON; a broken rule ends it with 1 and a sentence.
"""

import json
import pathlib
import sys

from attachment import brought
from blake3 import derived
from card import Card, day
from chains import is_hash
from enclosures import enclosed
from frames import (
    BLOB_BEGIN, BLOB_DATA, BLOB_END, CARD, ENCLOSURES, HEADER, LETTER, NOTE_KEYS, OF_SERVICE, PAD, ROSTER, ROWS,
    frames)
from items import is_id, is_row, is_uint, only_item
from notes import keys, opened
from refusal import Refused, require
from roster import Roster, holds
from unsealed import recipients, unsealed

_ORDER = {ROSTER: 0, CARD: 1, ROWS: 2, NOTE_KEYS: 3, ENCLOSURES: 4, BLOB_BEGIN: 5, BLOB_DATA: 5, BLOB_END: 5}
_OUTCOMES = ("accepted", "rejected", "withdrawn")


def _texts(*values):
    return all(type(value) is str for value in values)


def _head(content):
    row = only_item(content)
    require(type(row) is list and row[:2] == [1, 2], "This is no handover this reader knows.")
    how = row.pop() if is_row(row, 20) else None
    require(is_row(row, 19), "The head is not in its form.")
    (handover, series, seq, sender, to, demo, made, case, persons, occasion, on, answer_by, ground, told,
     objections, worker, due) = row[2:]
    require(all(map(is_id, (handover, series, sender, to, case))), "An id in the head is not 16 bytes.")
    require(is_uint(seq) and seq > 0 and type(demo) is bool, "The head is not in its form.")
    require(_texts(occasion, ground, objections, worker), "What stands in the head should be texts.")
    require(type(persons) is list and type(due) is list, "Persons and deadlines should be lists.")
    for person in persons:
        require(is_row(person, 2) and is_id(person[0]), "A person should be an id with what goes along.")
        require(type(person[1]) is list and _texts(*person[1]), "What goes along should be texts.")
    for one in due:
        require(is_row(one, 4) and is_id(one[1]) and _texts(one[0], one[3]), "A deadline is not in its form.")
    if how is not None:
        require(is_row(how, 6) and _texts(*how[:4]) and type(how[4]) is bool and is_id(how[5]), "How it was told is not in its form.")
        how[5] = how[5].hex()
    return {
        "handover": handover.hex(), "series": series.hex(), "seq": seq, "from": sender.hex(), "to": to.hex(),
        "demo": demo, "made": day(made), "case": case.hex(),
        "persons": [[person.hex(), items] for person, items in persons],
        "occasion": occasion, "on": day(on), "answerBy": day(answer_by), "ground": ground,
        "told": told and day(told), "how": how, "objections": objections, "worker": worker,
        "deadlines": [[kind, row.hex(), day(on), who] for kind, row, on, who in due],
    }


def _letter(content):
    row = only_item(content)
    require(is_row(row, 10) and row[:2] == [1, 3], "This is no letter this reader knows.")
    handover, sender, to, digest, outcome, reason, on, worker = row[2:]
    require(all(map(is_id, (handover, sender, to))) and is_hash(digest), "The letter is not in its form.")
    require(outcome in _OUTCOMES and _texts(reason, worker), "The letter is not in its form.")
    return {
        "handover": handover.hex(), "from": sender.hex(), "to": to.hex(), "digest": digest.hex(),
        "outcome": outcome, "reason": reason, "on": day(on), "worker": worker,
    }


def _rows(parts):
    """The rows of all frames, in the order of table and row."""
    found = []
    for part in map(only_item, parts):
        require(type(part) is list and part, "A ROWS frame should be a list of rows.")
        for row in part:
            require(is_row(row, 4) and is_uint(row[0]) and is_id(row[1]) and is_id(row[2]), "A row is not in its form.")
            require(type(row[3]) is dict and all(map(is_uint, row[3])), "A row's values should stand by column.")
            require(None not in row[3].values(), "A row holds an empty value.")
            found.append(row)
    places = [(table, row) for table, row, _, _ in found]
    require(places == sorted(set(places)), "The rows are not in their order.")
    return found


def _value(value):
    return value.hex() if type(value) is bytes else value


def listing(data):
    found, _ = frames(data, OF_SERVICE)
    first, trailer = found[0], found[-1]
    inside = [frame for frame in found[1:-1] if frame.type != PAD]
    order = [_ORDER[frame.type] for frame in inside]
    require(order == sorted(order), "The frames are not in their order.")
    said = {HEADER: _head, LETTER: _letter}[first.type](first.content)
    roster = Roster(bytes.fromhex(said["from"]))
    for frame in inside:
        if frame.type == ROSTER:
            roster.add(frame.content)
    roster.settle()
    signer, signature = trailer.content[:16], trailer.content[16:]
    require(signer in roster.users, "The signer is no worker of the service.")
    message = b"geleit/bundle/1" + derived("geleit bundle 1", data[:trailer.start])
    require(any(holds(key, signature, message) for key in roster.users[signer]), "The signature does not hold.")
    said["signer"] = signer.hex()
    cards = [frame.content for frame in inside if frame.type == CARD]
    parts = [frame.content for frame in inside if frame.type in (ROWS, NOTE_KEYS, ENCLOSURES)]
    if first.type == LETTER:
        require(not cards and not parts and not brought(inside), "A letter carries nothing else.")
        return {"letter": said}
    require(len(cards) == 1, "A handover carries one card.")
    mark = derived("geleit handover content 1", b"".join(parts))[:16].hex()
    require(said["how"] is None or said["how"][5] == mark, "What was read out is something else.")
    card = Card(cards[0])
    require((card.service.hex(), card.demo) == (said["from"], said["demo"]), "The card is of another service.")
    rows = _rows([frame.content for frame in inside if frame.type == ROWS])
    sealed = keys(frame.content for frame in inside if frame.type == NOTE_KEYS)
    return {
        "handover": said, "card": card.listing(),
        "digest": derived("geleit handover 1", b"".join([first.content, *parts])).hex(),
        "rows": [
            {"table": table, "row": row.hex(), "root": root.hex(),
             "values": {str(column): _value(value) for column, value in values.items()}}
            for table, row, root, values in rows
        ],
        "notes": opened(rows, sealed),
        "enclosures": enclosed(said["case"], rows, inside),
    }


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: handover.py FILE INBOX < IDENTITY")
    try:
        sealed, inbox = (pathlib.Path(path).read_bytes() for path in sys.argv[1:])
        identity = unsealed(inbox, sys.stdin.read().strip()).decode("ascii", "replace")
        shown = listing(unsealed(sealed, identity))
        require(recipients(sealed) == 1, "A file for a service is sealed to its inbox alone.")
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
