"""Changes in a bundle: runs of segments, each under the seal of the replica that made them."""

from typing import NamedTuple

from blake3 import derived
from items import is_id, is_row, is_uint, only_item
from refusal import require
from roster import holds

_OPS = {0: 6, 1: 5, 2: 5, 3: 4, 4: 6}


class Run(NamedTuple):
    """Where a run begins and how far it is read."""

    replica: bytes
    first: int
    n: int
    chain: bytes
    last: bool


def is_hash(value):
    return type(value) is bytes and len(value) == 32


def vector(row):
    """All ends of a vector, which must stand in rising order."""
    require(type(row) is list, "A vector should be a list.")
    ends = []
    for part in row:
        require(is_row(part, 2) and is_id(part[0]) and part[1], "A vector's part should be a replica with ends.")
        for end in part[1]:
            require(is_row(end, 2) and is_uint(end[0]) and is_hash(end[1]), "An end should be a number and a link.")
            ends.append((part[0], *end))
    require(ends == sorted(ends), "A vector is not in order.")
    return ends


def change(body):
    """Checks a change's form; gives its stamp, whether it is the last of its transaction, its operations."""
    row = only_item(body)
    require(is_row(row, 9) and row[0] == 1, "A change should have nine parts and version 1.")
    _, tx, hlc, author, schema, salt, last, ops, ext = row
    require(is_id(tx) and is_id(author) and is_id(salt), "A change's transaction, author and salt are 16 bytes.")
    require(is_uint(hlc) and hlc < 1 << 62, "A change's stamp is out of range.")
    require(is_uint(schema) and type(last) is bool and type(ext) is dict, "A change is not in its form.")
    require(type(ops) is list and ops, "A change should do something.")
    for op in ops:
        require(type(op) is list and is_uint(op[0]), "An operation should begin with its number.")
        require(op[0] not in _OPS or len(op) == _OPS[op[0]], "An operation has a wrong length.")
    return hlc, last, len(ops)


class Chains:
    """Reads the SEGMENT and SEAL frames of one bundle."""

    def __init__(self, space, roster, ends):
        self.space, self.roster, self.ends = space, roster, ends
        self.open, self.runs = None, []
        self.changes, self.operations, self.husks = 0, 0, 0

    def segment(self, content):
        row = only_item(content)
        require(is_row(row, 4) and is_id(row[0]) and is_hash(row[2]), "A segment is not in its form.")
        replica, first, before, entries = row
        require(is_uint(first) and first > 0 and type(entries) is list and entries, "A segment is empty.")
        if self.open is None:
            require(first > 1 or before == bytes(32), "A chain begins with another link than zeros.")
            self.open = Run(replica, first, first - 1, before, False)
        going_on = (replica, first, before) == (self.open.replica, self.open.n + 1, self.open.chain)
        require(going_on, "A segment does not go on where the last one ended.")
        for n, entry in enumerate(entries, first):
            self._entry(n, entry)

    def _entry(self, n, entry):
        require(type(entry) is list and len(entry) in (2, 3) and is_id(entry[0]), "An entry is not in its form.")
        last, body_hash = True, entry[1]
        if len(entry) == 2:
            _, last, operations = change(entry[1])
            body_hash = derived("geleit change 1", entry[1])
            self.operations += operations
        else:
            require(is_hash(entry[1]) and entry[2] is None, "An entry without a body is not in its form.")
            self.husks += 1
        parts = self.space, self.open.replica, n.to_bytes(8, "little"), self.open.chain, entry[0], body_hash
        self.open = self.open._replace(n=n, chain=derived("geleit chain 1", b"".join(parts)), last=last)
        self.changes += 1

    def seal(self, content):
        row = only_item(content)
        require(is_row(row, 4) and self.open is not None, "A seal stands where there are no changes.")
        replica, n, chain, signature = row
        require((replica, n, chain) == (self.open.replica, self.open.n, self.open.chain), "A seal is of another link.")
        require(self.open.last, "A seal stands inside a transaction.")
        require((replica, n, chain) in self.ends, "A seal is of none of the ends in the header.")
        require(replica in self.roster.replicas, "A seal is of no replica of the team.")
        message = b"geleit/seal/1" + self.space + replica + n.to_bytes(8, "little") + chain
        require(holds(self.roster.replicas[replica], signature, message), "A seal does not hold.")
        self.runs.append({"replica": replica.hex(), "first": self.open.first, "last": n})
        self.open = None
