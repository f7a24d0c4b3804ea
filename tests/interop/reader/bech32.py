"""Bech32 (BIP 173) as age writes its recipients and identities: 32 bytes under a name."""

from refusal import require

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def _polymod(values):
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate(_GENERATOR):
            check ^= part if top >> bit & 1 else 0
    return check


def _spread(name):
    return [ord(c) >> 5 for c in name] + [0] + [ord(c) & 31 for c in name]


def _regroup(values, have, want, fill):
    """Cuts a row of `have`-bit numbers anew into `want`-bit numbers."""
    bits = "".join(format(value, f"0{have}b") for value in values)
    if fill:
        bits += "0" * (-len(bits) % want)
    else:
        rest = len(bits) % want
        require(rest < have and "1" not in bits[len(bits) - rest:], "A key's text is not bech32.")
        bits = bits[:len(bits) - rest]
    return [int(bits[n:n + want], 2) for n in range(0, len(bits), want)]


def encode(name, key):
    """The text of a key under a name in lower case."""
    values = _regroup(key, 8, 5, True)
    check = _polymod(_spread(name) + values + [0] * 6) ^ 1
    values += [check >> 5 * (5 - n) & 31 for n in range(6)]
    return name + "1" + "".join(_LETTERS[value] for value in values)


def decode(name, text):
    """The 32 bytes of a key whose text must be in lower case and carry the name."""
    require(text.startswith(name + "1"), f"A key does not begin with {name}1.")
    part = text[len(name) + 1:]
    require(all(c in _LETTERS for c in part), "A key has a letter bech32 does not have.")
    values = [_LETTERS.index(c) for c in part]
    require(_polymod(_spread(name) + values) == 1, "The checksum of a key is wrong.")
    key = bytes(_regroup(values[:-6], 5, 8, False))
    require(len(key) == 32, "A key is not 32 bytes long.")
    return key
