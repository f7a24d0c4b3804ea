"""Reads what goes to and fro when a laptop joins a team, from docs/bundle-format.md alone.

    joining.py request FILE
    joining.py keys FILE < IDENTITY      keys of a worker, for a laptop at which others work

IDENTITY is the text of the laptop's age identity. Prints a listing as JSON; a broken rule ends it with 1
and a sentence. The bundle that enrols the laptop is read by exchange.py.
"""

import json
import pathlib
import sys

import bech32
from items import is_id, is_row, only_item
from keyfile import KeyFile
from refusal import Refused, require
from roster import holds
from unsealed import recipients, unsealed

_REQUEST, _OWN_KEYS = b"GELEITR1", b"GELEITK1"


def request(data):
    """What a new laptop says about itself."""
    require(data.startswith(_REQUEST), "The request does not begin with GELEITR1.")
    body, signature = data[len(_REQUEST):-64], data[-64:]
    row = only_item(body)
    require(is_row(row, 6) and row[0] == 1, "The request is of a version this reader does not know.")
    _, replica, key, recipient, label, short = row
    require(is_id(replica) and type(key) is bytes and len(key) == 32, "The request is not in its form.")
    require(all(type(text) is str for text in (recipient, label, short)), "The request is not in its form.")
    bech32.decode("age", recipient)
    require(holds(key, signature, b"geleit/request/1" + body), "The request's signature does not hold.")
    return {"replica": replica.hex(), "verifyKey": key.hex(), "recipient": recipient, "label": label, "short": short}


def enrolment(frames, identity, space):
    """The label and the keys in an enrolment bundle; the keys are secret, so only their owner is shown."""
    shown = {"label": None, "keysOf": None, "for": None}
    for kind, content in frames:
        require(kind in (0x50, 0x51), "This reader knows two frames of enrolment.")
        if kind == 0x50:
            shown["label"] = only_item(content)
            require(type(shown["label"]) is str, "A store's label should be text.")
        else:
            require(recipients(content) == 1, "A worker's keys are sealed to one laptop.")
            plain = unsealed(content, identity)
            require(plain.startswith(_OWN_KEYS), "A worker's keys do not begin with GELEITK1.")
            row = only_item(plain[len(_OWN_KEYS):])
            require(is_row(row, 5) and row[0] == 1, "A worker's keys are of a version this reader does not know.")
            _, of, replica, user, keys = row
            require(of == space and is_id(replica) and is_id(user), "A worker's keys are bound to another team.")
            require(type(keys) is bytes and len(keys) > 32, "A worker's keys are not in their form.")
            bech32.decode("age-secret-key-", keys[32:].decode("ascii", "replace").lower())
            shown |= {"keysOf": user.hex(), "for": replica.hex()}
    return shown


def carried(data):
    """A worker's keys in a file of their own."""
    keys = KeyFile(data)
    require(keys.label == "" and not keys.demo, "A file of keys names no store.")
    require(len(keys.slots) == 1 and keys.slots[0].kind == "passphrase", "A file of keys has one passphrase slot.")
    return keys.listing() | {"for": keys.store.hex()}


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("request", "keys"):
        sys.exit("usage: joining.py request|keys FILE < IDENTITY")
    try:
        data = pathlib.Path(sys.argv[2]).read_bytes()
        if sys.argv[1] == "request":
            shown = request(data)
        else:
            require(recipients(data) == 1, "A file of keys is sealed to one laptop.")
            shown = carried(unsealed(data, sys.stdin.read().strip()))
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
