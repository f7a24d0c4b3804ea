"""Reads a service's card without any of Geleit's code, from docs/bundle-format.md alone.

    card.py FILE

FILE holds the card's bytes or the text of its code of squares. Prints a listing as JSON; a broken
rule ends it with 1 and a sentence.
"""

import base64
import binascii
import datetime
import json
import pathlib
import sys

import bech32
from items import is_id, is_row, is_uint, only_item
from refusal import Refused, require
from roster import Roster, holds

_MAGIC, _MARK = b"GELEITC1", b"GELEITC1:"
_TEXTS = ("name", "unit", "address", "phone", "email")


def day(text):
    """A day in ISO 8601, as it stands."""
    require(type(text) is str, "A day should be text.")
    try:
        same = datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        same = False
    require(same, f"“{text}” is no day.")
    return text


def _months_later(text, months):
    first = datetime.date.fromisoformat(text)
    year, month = divmod(first.month - 1 + months, 12)
    for last in (first.day, 30, 29, 28):
        try:
            return datetime.date(first.year + year, month + 1, min(first.day, last)).isoformat()
        except ValueError:
            continue


class Card:
    """A card whose rules have all been checked."""

    def __init__(self, data):
        if data.startswith(_MARK):
            text = data[len(_MARK):].strip()
            try:
                data = base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4))
            except binascii.Error as error:
                raise Refused("The text of the card is no base 64.") from error
            require(base64.urlsafe_b64encode(data).rstrip(b"=") == text, "The text of the card is no base 64.")
        require(data.startswith(_MAGIC), "The card does not begin with GELEITC1.")
        require(len(data) <= 2200, "The card is longer than 2,200 bytes.")
        row = only_item(data[len(_MAGIC):])
        require(is_row(row, 4), "A card should have four parts.")
        body, signer, signature, records = row
        require(type(body) is bytes and is_id(signer), "A card's parts are not in their form.")
        require(type(signature) is bytes and len(signature) == 64, "A card's signature should be 64 bytes.")
        self._read(body, signer)
        roster = Roster(self.service)
        roster.add_part(records)
        roster.settle()
        require(signer in roster.coordinators, "The card's signer is no coordinator.")
        message = b"geleit/card/1" + body
        signed = any(holds(key, signature, message) for key in roster.users[signer])
        require(signed, "The card's signature does not hold.")
        require(roster.demo == self.demo, "The card's demo mark is not that of its service.")
        self.signer = signer

    def _read(self, body, signer):
        row = only_item(body)
        before = is_row(row, 12) and row[0] == 1
        require(before or (is_row(row, 13) and row[0] == 2), "The card's body is of a version this reader does not know.")
        if not before:
            require(row.pop() == signer, "The card names another signer.")
        _, self.service, self.seq, issued, until, self.demo, self.inbox, *texts = row
        require(is_id(self.service) and is_uint(self.seq) and self.seq > 0, "The card names no service.")
        require(type(self.demo) is bool, "The demo mark should be true or false.")
        require(type(self.inbox) is str, "The inbox should be text.")
        bech32.decode("age", self.inbox)
        self.issued, self.until = day(issued), day(until)
        require(self.issued <= self.until <= _months_later(self.issued, 24), "A card is valid for at most 24 months.")
        require(all(type(text) is str for text in texts) and texts[0], "What a card says should be texts, with a name.")
        self.about = dict(zip(_TEXTS, texts))

    def listing(self):
        return {
            "service": self.service.hex(), "seq": self.seq, "issued": self.issued, "until": self.until,
            "demo": self.demo, "inbox": self.inbox, "signer": self.signer.hex(), **self.about,
        }


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: card.py FILE")
    try:
        shown = Card(pathlib.Path(sys.argv[1]).read_bytes()).listing()
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
