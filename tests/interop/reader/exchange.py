"""Reads a bundle of a team without any of Geleit's code, from docs/bundle-format.md alone.

    exchange.py FILE < IDENTITY

IDENTITY is the text of an age identity to which the bundle is sealed. Prints a listing as JSON; a
broken rule ends it with 1 and a sentence.
"""

import json
import pathlib
import sys

from attachment import brought
from blake3 import derived
from chains import Chains, vector
from frames import (
    BLOB_BEGIN, BLOB_DATA, BLOB_END, ENROLMENT, OF_TEAM, PAD, ROSTER, SEAL, SEGMENT, WANTED, frames)
from items import is_id, is_row, is_uint, only_item
from joining import enrolment
from refusal import Refused, require
from roster import Roster, holds
from unsealed import recipients, unsealed

_ORDER = {ROSTER: 0, SEGMENT: 1, SEAL: 1, BLOB_BEGIN: 2, BLOB_DATA: 2, BLOB_END: 2, WANTED: 3} | dict.fromkeys(ENROLMENT, 4)


def _header(content):
    row = only_item(content)
    require(type(row) is list and row and row[0] == 1, "The header is of a version this reader does not know.")
    require(is_row(row, 13) and row[1] in (1, 5), "This is no bundle of a team.")
    require(all(is_id(part) for part in row[2:5]), "An id in the header is not 16 bytes.")
    require(is_uint(row[5]) and type(row[6]) is int and type(row[7]) is bool, "The header is not in its form.")
    require(is_row(row[10], 3) and all(map(is_uint, row[10])), "The header's counts should be numbers.")
    require(is_row(row[11], 2) and (row[12] is None or is_row(row[12], 2)), "The header is not in its form.")
    return row


def _wanted(found):
    """The names of attachments the sender lacks."""
    names = []
    for frame in found:
        if frame.type == WANTED:
            part = only_item(frame.content)
            require(type(part) is list and all(map(is_id, part)), "A frame of names should be a list of ids.")
            names += part
    require(names == sorted(set(names)), "The names of attachments do not rise.")
    require(len(names) <= 65536, "Too many attachments are asked for.")
    return [name.hex() for name in names]


def listing(data, identity):
    """What a bundle says; the identity also opens the keys in one that enrols."""
    found, _ = frames(data, OF_TEAM)
    header, trailer = _header(found[0].content), found[-1]
    space, sender, ends = header[2], header[3], vector(header[9])
    brings_nothing = header[1] == 1 and vector(header[8]) == ends and header[10][2] == 0
    inside = [frame for frame in found[1:-1] if frame.type != PAD]
    order = [_ORDER[frame.type] for frame in inside]
    require(order == sorted(order), "The frames are not in their order.")
    roster = Roster(space)
    for frame in inside:
        if frame.type == ROSTER:
            roster.add(frame.content)
    counted = roster.settle()
    require(sender in roster.replicas, "The sender is no replica of the team.")
    message = b"geleit/bundle/1" + derived("geleit bundle 1", data[:trailer.start])
    require(trailer.content[:16] == sender, "Another than the sender signed.")
    require(holds(roster.replicas[sender], trailer.content[16:], message), "The signature does not hold.")
    chains = Chains(space, roster, ends)
    for frame in inside:
        if frame.type == SEGMENT:
            chains.segment(frame.content)
        elif frame.type == SEAL:
            chains.seal(frame.content)
    require(chains.open is None, "A run of changes has no seal.")
    files = [{"name": name, "bytes": len(file)} for name, file in brought(inside)]
    require(header[10] == [chains.changes, len(roster.records), len(files)], "The header counts otherwise.")
    extra = [(frame.type, frame.content) for frame in inside if frame.type in ENROLMENT]
    require(header[1] == 5 or not extra, "Only a bundle that enrols holds frames of enrolment.")
    return {
        "request": brings_nothing and any(frame.type == WANTED for frame in inside), "wanted": _wanted(inside),
        "kind": {1: "exchange", 5: "enrolment"}[header[1]],
        "space": space.hex(), "sender": sender.hex(), "bundle": header[4].hex(), "demo": header[7],
        "changes": chains.changes, "operations": chains.operations, "husks": chains.husks,
        "runs": chains.runs, "ends": len(ends), "roster": counted, "attachments": files,
        "enrolment": enrolment(extra, identity, space),
    }


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: exchange.py FILE < IDENTITY")
    try:
        sealed = pathlib.Path(sys.argv[1]).read_bytes()
        identity = sys.stdin.read().strip()
        shown = listing(unsealed(sealed, identity), identity)
        require(recipients(sealed) % 8 == 0, "The number of recipients is no multiple of eight.")
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, indent=2))


if __name__ == "__main__":
    main()
