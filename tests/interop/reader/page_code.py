"""Reads what the code on a printed page says, from docs/bundle-format.md alone.

    page_code.py < TEXT

Prints it as JSON; a text that is none ends it with 1 and a sentence.
"""

import json
import re
import sys

from refusal import Refused, require

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ID = f"[0-7][{_LETTERS}]{{25}}"
_NUMBER = "[1-9][0-9]*"
_CODE = re.compile(f"GELEIT1:({_ID}):({_NUMBER}):({_NUMBER})/({_NUMBER}):({_ID})", re.ASCII)


def _id(letters):
    bits = 0
    for letter in letters:
        bits = bits << 5 | _LETTERS.index(letter)
    return bits.to_bytes(16, "big").hex()


def read(text):
    """Document, version, page, pages and how the digest begins."""
    found = _CODE.fullmatch(text)
    require(found, "This is no code of a page.")
    document, version, page, pages, digest = found.groups()
    version, page, pages = int(version), int(page), int(pages)
    require(version <= 9999, "There are not so many versions.")
    require(page <= pages <= 200, "There are not so many pages.")
    return {"document": _id(document), "version": version, "page": page, "pages": pages, "digest": _id(digest)}


if __name__ == "__main__":
    try:
        print(json.dumps(read(sys.stdin.read())))
    except Refused as refused:
        sys.exit(str(refused))
