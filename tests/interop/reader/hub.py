"""Reads what a team left on a hub, from docs/bundle-format.md alone.

    hub.py FOLDER < IDENTITY

FOLDER is a copy of the hub, IDENTITY the text of an age identity to which its bundles are sealed. Prints a
listing as JSON; a broken rule ends it with 1 and a sentence.
"""

import json
import pathlib
import re
import sys

import exchange
from blake3 import blake3
from refusal import Refused, require
from unsealed import unsealed

_NAME = re.compile(r"([0-9a-f]{32})/([1-9]\d*)-([0-9a-f]{32})-([1-9]\d*)of([1-9]\d*)-(0|[1-9]\d*)\.age")
_PIECE = 4 << 20


def bundles(folder):
    """The bundles of which every part is there, by folder and number."""
    found = {}
    for path in sorted((folder / "geleit").rglob("*")):
        name = _NAME.fullmatch(path.relative_to(folder / "geleit").as_posix())
        if name is None or path.is_dir():
            continue
        of, n, digest, part, parts, attempt = name.groups()
        part, parts, attempt = int(part), int(parts), int(attempt)
        require(part <= parts, "A part has a higher number than there are parts.")
        tries = found.setdefault((of, int(n), digest, parts), {}).setdefault(part, [])
        tries.append((path.stat().st_size, attempt, path))
    for (of, n, digest, parts), pieces in sorted(found.items()):
        if len(pieces) < parts:
            continue
        # Of two tries the longer counts, and then the later.
        whole = [max(pieces[part])[2].read_bytes() for part in range(1, parts + 1)]
        require(all(len(piece) == _PIECE for piece in whole[:-1]), "Only the last part is shorter than 4 MiB.")
        data = b"".join(whole)
        require(blake3(data)[:16].hex() == digest, "A bundle is another than its name says.")
        yield {"folder": of, "n": n, "parts": parts, "bytes": len(data)}, data


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: hub.py FOLDER < IDENTITY")
    try:
        identity = sys.stdin.read().strip()
        shown = [
            place | {"bundle": exchange.listing(unsealed(data, identity), identity)}
            for place, data in bundles(pathlib.Path(sys.argv[1]))
        ]
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, indent=2))


if __name__ == "__main__":
    main()
