"""Bends a backup's plaintext in ways age can not notice; each must be refused for its own reason.

    bent.py FOLDER < CODE
"""

import pathlib
import sys

from bundle import Backup
from frames import OF_BACKUP, frames
from paper import code_of, identity_of, secret_of
from refusal import Refused
from unsealed import unsealed


def _flipped(data, place):
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1:]


def damages(data):
    """Each damage with a word of the sentence it must be refused with."""
    found, _ = frames(data, OF_BACKUP)
    trailer = found[-1].start
    end_of_first = found[1].start
    empty_pad = b"\x84\x18\x7e\xf4\x00\x40"
    unknown = b"\x84\x18\x55\xf5\x00\x40"
    yield data[1:], "tag 55799"
    yield data[:trailer], "ends in the middle"
    yield data[:-1], "ends in the middle"
    yield data + b"\xf6", "follows the trailer"
    yield data[:3] + data[end_of_first:], "not the header"
    yield data[:end_of_first] + data[3:], "second header"
    yield data[:end_of_first] + unknown + data[end_of_first:], "unknown type 85"
    yield data[:end_of_first] + b"\xf6" + data[end_of_first:], "null stands elsewhere"
    yield data[:trailer] + b"\xf6" * 32 + data[trailer:], "at most 31"
    yield data[:end_of_first] + empty_pad + data[end_of_first:], "Padmé"
    yield data[:end_of_first] + b"\x84\x18\x7e\xf4\x01\x41\x01" + data[end_of_first:], "else than zeros"
    yield data[:3] + b"\x98\x04" + data[4:], "shortest"
    yield _flipped(data, len(data) - 1), "signature"
    yield _flipped(data, len(data) - 80), "signer"


def main():
    sealed = (pathlib.Path(sys.argv[1]) / "backup.age").read_bytes()
    data = unsealed(sealed, identity_of(secret_of(code_of(sys.stdin.read()))))
    Backup(data)
    for number, (bent, word) in enumerate(damages(data)):
        try:
            Backup(bent)
        except Refused as refusal:
            if word not in str(refusal):
                sys.exit(f"Damage {number} should say “{word}” and says: {refusal}")
        else:
            sys.exit(f"Damage {number} (“{word}”) is not refused.")


if __name__ == "__main__":
    main()
