"""From the groups printed on a sheet to the age identity of its slot."""

import hashlib
import hmac

import bech32
from blake3 import derived
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from refusal import require

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OILU", "011V")


def _number(text):
    value = 0
    for digit in text:
        require(digit in _DIGITS, f"“{digit}” does not occur in a code.")
        value = value << 5 | _DIGITS.index(digit)
    return value


def code_of(text):
    """The 16 bytes of a code as somebody typed it."""
    text = "".join(text.split()).replace("-", "").upper().translate(_READ_AS)
    require(len(text) == 28, f"The code has {len(text)} characters and should have 28.")
    value = _number(text[:26])
    require(value >> 128 == 0, "The code is larger than 128 bits.")
    code = value.to_bytes(16, "big")
    check = int.from_bytes(derived("geleit paper checksum 1", code)[:2], "big") & 0x3FF
    require(_number(text[26:]) == check, "The code's checksum is wrong: it is mistyped.")
    return code


def _hkdf(secret, info):
    """HKDF-SHA-256 (RFC 5869) without salt, 32 bytes."""
    key = hmac.digest(bytes(32), secret, hashlib.sha256)
    return hmac.digest(key, info + b"\1", hashlib.sha256)


def secret_of(code):
    """The X25519 secret of the slot that a code opens."""
    return _hkdf(code, b"geleit/paper/slot/1")


def records_secret_of(code):
    """The X25519 secret of the records key that a records sheet holds."""
    return _hkdf(code, b"geleit/paper/records/1")


def identity_of(secret):
    """The secret as text that `age -d -i` takes."""
    return bech32.encode("age-secret-key-", secret).upper()


def recipient_of(secret):
    """The recipient that belongs to a secret."""
    public = X25519PrivateKey.from_private_bytes(secret).public_key()
    return bech32.encode("age", public.public_bytes(Encoding.Raw, PublicFormat.Raw))
