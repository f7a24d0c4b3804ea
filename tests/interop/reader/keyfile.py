"""The key file `slots`: who can open the store, and with what."""

import bech32
from blake3 import blake3
from items import first_item, is_id, is_row, is_uint
from refusal import require

_MAGIC = b"GELEITS1"
_KINDS = {1: "passphrase", 2: "personal sheet", 3: "office sheet"}


class KeyFile:
    """A key file whose rules have all been checked."""

    def __init__(self, data):
        require(data.startswith(_MAGIC), "The key file does not begin with GELEITS1.")
        require(len(data) > len(_MAGIC) + 32, "The key file is cut.")
        require(blake3(data[:-32]) == data[-32:], "The key file's checksum is wrong.")
        body, end = first_item(data, len(_MAGIC))
        require(end == len(data) - 32, "The key file has something before its checksum.")
        require(type(body) is list and body and type(body[0]) is int, "The key file has no version.")
        require(body[0] == 1, f"The key file has version {body[0]}; this reader knows 1.")
        require(is_row(body, 5), "The key file should have five parts.")
        _, self.store, self.label, self.demo, slots = body
        require(is_id(self.store), "The store's id should be 16 bytes.")
        require(type(self.label) is str, "The store's label should be text.")
        require(type(self.demo) is bool, "The demo mark should be true or false.")
        require(type(slots) is list, "The slots should be a list.")
        self.slots = [Slot(slot) for slot in slots]

    def slot_of(self, recipient):
        """The slot that belongs to a recipient."""
        mine = [slot for slot in self.slots if slot.recipient == recipient]
        require(mine, "This code belongs to no slot of the key file.")
        require(len(mine) == 1, "Two slots have the same recipient.")
        return mine[0]

    def listing(self):
        return {
            "store": self.store.hex(),
            "label": self.label,
            "demo": self.demo,
            "slots": [slot.listing() for slot in self.slots],
        }


class Slot:
    """One way into the store."""

    def __init__(self, row):
        require(is_row(row, 7), "A slot should have seven parts.")
        kind, self.user, self.short, self.recipient, wrapped, self.store_key, self.user_keys = row
        require(type(kind) is int and kind in _KINDS, "A slot is of a kind this reader does not know.")
        self.kind = _KINDS[kind]
        require(self.user is None or is_id(self.user), "A slot's user should be an id or null.")
        require(type(self.short) is str, "A slot's short name should be text.")
        require(type(self.recipient) is str, "A slot's recipient should be text.")
        bech32.decode("age", self.recipient)
        require(type(self.store_key) is bytes, "A slot's store key should be bytes.")
        require(
            self.user_keys is None or type(self.user_keys) is bytes,
            "A slot's user keys should be bytes or null.",
        )
        require((kind == 3) == (self.user is None), "All slots but the office's have a user.")
        require((kind == 3) == (self.user_keys is None), "All slots but the office's have user keys.")
        require((kind == 1) == (wrapped is not None), "Exactly a passphrase slot wraps its identity.")
        require((kind == 1) == (self.short != ""), "Exactly a passphrase slot has a short name.")
        if wrapped is not None:
            _check_wrapped(wrapped)

    def listing(self):
        user = self.user and self.user.hex()
        return {"kind": self.kind, "user": user, "short": self.short, "recipient": self.recipient}


def _check_wrapped(wrapped):
    require(is_row(wrapped, 6), "A wrapped identity should have six parts.")
    memory, passes, lanes, salt, nonce, text = wrapped
    require(is_uint(memory) and memory >= 65_536, "A slot's Argon2 takes less than 65,536 KiB.")
    require(is_uint(passes) and passes >= 3, "A slot's Argon2 makes fewer than 3 passes.")
    require(is_uint(lanes) and lanes >= 1, "A slot's Argon2 has no lane.")
    require(type(salt) is bytes and len(salt) == 16, "A slot's salt should be 16 bytes.")
    require(type(nonce) is bytes and len(nonce) == 24, "A slot's nonce should be 24 bytes.")
    require(type(text) is bytes and len(text) > 16, "A slot's wrapped identity should be bytes.")
