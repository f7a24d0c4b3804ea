"""Who belongs to a team: signed records, counted in any order until nothing new counts."""

from blake3 import derived
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from items import is_id, is_row, only_item
from refusal import require

_FIELDS = {1: 3, 2: 5, 3: 2, 4: 3, 5: 6}
_KINDS = {1: "space", 2: "user", 3: "appointment", 4: "replica", 5: "reincarnation"}


def holds(key, signature, message):
    """Whether an Ed25519 signature is this key's."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


class Roster:
    """The replicas and users of a space, from records with their signatures."""

    def __init__(self, space):
        self.space = space
        self.records = []
        self.users, self.coordinators, self.replicas = {}, set(), {}
        self.root = None

    def add(self, content):
        """Takes in a ROSTER frame."""
        part = only_item(content)
        require(type(part) is list, "A ROSTER frame should be a list.")
        for row in part:
            require(is_row(row, 2) and type(row[0]) is bytes, "A record should be bytes with signatures.")
            require(type(row[1]) is list and len(row[1]) <= 16, "A record has more than 16 signatures.")
            signatures = []
            for entry in row[1]:
                require(is_row(entry, 2) and is_id(entry[0]) and len(entry[1]) == 64, "This is no signature.")
                signatures.append(tuple(entry))
            body = only_item(row[0])
            require(type(body) is list and len(body) >= 4, "A record should have four parts or more.")
            if body[0] == 1 and body[1] in _FIELDS:
                require(len(body) == 4 + _FIELDS[body[1]], f"A record of kind {body[1]} has a wrong length.")
                self.records.append((body, row[0], signatures))

    def _signed(self, record, signer, key):
        message = b"geleit/roster/1" + record[1]
        return any(who == signer and holds(key, signature, message) for who, signature in record[2])

    def _endorsed(self, record):
        by_root = self.root is not None and self._signed(record, self.space, self.root)
        return by_root or any(self._signed(record, user, self.users[user]) for user in self.coordinators)

    def _counts(self, record):
        kind, fields = record[0][1], record[0][4:]
        if record[0][2] != self.space:
            return False
        if kind == 1:
            named = derived("geleit space 1", fields[0])[:16] == self.space
            return named and self._signed(record, self.space, fields[0])
        if kind == 2:
            return self._signed(record, fields[0], fields[4]) and self._endorsed(record)
        if kind == 3:
            return fields[0] in self.users and self._endorsed(record)
        if kind == 4:
            return self._endorsed(record)
        return fields[0] in self.replicas and self._signed(record, fields[0], self.replicas[fields[0]])

    def _count(self, record):
        kind, fields = record[0][1], record[0][4:]
        if kind == 1:
            self.root = fields[0]
        elif kind == 2:
            self.users[fields[0]] = fields[4]
        elif kind == 3 and fields[1] == 1:
            self.coordinators.add(fields[0])
        elif kind == 4:
            self.replicas.setdefault(fields[0], fields[1])
        elif kind == 5:
            self.replicas.setdefault(fields[3], fields[4])

    def settle(self):
        """Counts what the signatures carry; gives how many records of each kind count."""
        left, counted = list(self.records), {name: 0 for name in _KINDS.values()}
        while new := [record for record in left if self._counts(record)]:
            for record in new:
                self._count(record)
                counted[_KINDS[record[0][1]]] += 1
            left = [record for record in left if record not in new]
        require(self.root is not None, "The space has no founding record.")
        return counted
