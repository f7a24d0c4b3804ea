"""Who belongs to a team: signed records, counted in any order until nothing new counts."""

from blake3 import derived
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from items import is_id, is_row, only_item
from refusal import require

_FIELDS = {1: 3, 2: 5, 3: 2, 4: 3, 5: 6, 6: 2, 7: 4, 8: 4, 9: 1, 10: 4, 11: 3}
_KINDS = {
    1: "space", 2: "user", 3: "appointment", 4: "replica", 5: "reincarnation", 6: "label",
    7: "dismissal", 8: "revocation", 9: "admission", 10: "purge",
    11: "renewal",
}


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
        self.users, self.replicas, self.coordinators = {}, {}, set()
        self.demo, self.erased = None, set()

    def add(self, content):
        """Takes in a ROSTER frame."""
        self.add_part(only_item(content))

    def add_part(self, part):
        """Takes in records as they stand in a ROSTER frame or a card."""
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
            if body[0] == 1 and body[1] in _FIELDS and len(body) == 4 + _FIELDS[body[1]]:
                self.records.append(_Record(body, row[0], signatures))

    def settle(self):
        """Counts what the signatures carry; gives how many records of each kind count."""
        # Whether a dismissal holds is judged as if nobody had ever been dismissed.
        ever = _Count(self.space, self.records, [])
        coordinators = set(ever.appointed)
        dismissals = []
        for record in self.records:
            if record.kind == 7 and record.space == self.space:
                user, role, ends, stays = record.fields
                others = {one for one in coordinators - {user} if ever.signed_by_user(record, one)}
                enough = 2 if role != 2 and user in coordinators else 1
                if len(others) >= enough or record.signed(self.space, ever.root):
                    dismissals.append(record)
        count = _Count(self.space, self.records, dismissals)
        # What somebody sealed who belongs no more travels on.
        self.replicas, self.users = ever.replicas, count.users
        self.demo = count.demo
        self.coordinators = {user for user in count.appointed if count.coordinates(user)}
        counted = {name: 0 for name in _KINDS.values()}
        purges = [record for record in self.records if record.kind == 10 and ever.erased_by(record)]
        self.erased = set().union(*map(ever.erased_by, purges))
        for record in count.counted + dismissals + purges:
            counted[_KINDS[record.kind]] += 1
        return counted


class _Record:
    """A record with its signatures."""

    def __init__(self, body, raw, signatures):
        self.kind, self.space, self.fields = body[1], body[2], body[4:]
        self.raw, self.signatures = raw, signatures
        self.id = derived("geleit roster record 1", raw)[:16]

    def signed(self, signer, key):
        message = b"geleit/roster/1" + self.raw
        return any(who == signer and holds(key, signature, message) for who, signature in self.signatures)


class _Count:
    """What counts when some have been dismissed."""

    def __init__(self, space, records, dismissals):
        self.space, self.dismissals = space, dismissals
        self.users, self.appointed, self.replicas, self.recipients = {}, {}, {}, {}
        self.officers, self.root, self.demo, self.counted = set(), None, None, []
        left = list(records)
        while new := [record for record in left if self._counts(record)]:
            for record in new:
                self._count(record)
            self.counted += new
            left = [record for record in left if record not in new]
        require(self.root is not None, "The space has no founding record.")

    def erased_by(self, record):
        """The roots a purge erases: all with two who ever had a role, the author's own notes with her alone."""
        roots, grounds, own, _ = record.fields
        rises = all(one < following for one, following in zip(roots, roots[1:]))
        if record.space != self.space or not rises or not 1 <= len(roots) <= 2000 or grounds not in range(1, 6):
            return set()
        if len({user for user in self.officers if self.signed_by_user(record, user)}) >= 2:
            return set(roots)
        authors = [user for user in self.users if grounds == 5 and self.signed_by_user(record, user)]
        return set(roots) & {derived("geleit own root 1", user + draw)[:16] for user in authors for draw in own}

    def signed_by_user(self, record, user):
        return any(record.signed(user, key) for key in self.users.get(user, []))

    def _may_endorse(self, user, record):
        """A coordinator every record, one who was dismissed those that stay."""
        if self.coordinates(user):
            return True
        own = self._dismissed(user)
        terms = [(set(ends), set(stays)) for _, role, ends, stays in own if role != 2]
        same = lambda one: [stays for ends, stays in terms if ends == one or ends & one]
        return any(all(record.id in stays for stays in same(ends)) for ends, _ in terms)

    def _dismissed(self, user):
        return [one.fields for one in self.dismissals if one.fields[0] == user]

    def coordinates(self, user):
        """Whether an appointment of somebody who belongs is not over."""
        own = self._dismissed(user)
        ended = {appointment for _, _, ends, _ in own for appointment in ends}
        return bool(self.appointed[user] - ended) and all(role is not None for _, role, _, _ in own)

    def _endorsed(self, record, but=None):
        by_root = self.root is not None and record.signed(self.space, self.root)
        coordinators = [user for user in self.appointed if user != but and self._may_endorse(user, record)]
        return by_root or any(self.signed_by_user(record, user) for user in coordinators)

    def _counts(self, record):
        kind, fields = record.kind, record.fields
        if record.space != self.space or kind in (7, 10):
            return False
        if kind == 1:
            named = derived("geleit space 1", fields[0])[:16] == self.space
            return named and record.signed(self.space, fields[0])
        if kind == 2:
            known = fields[4] in self.users.get(fields[0], [])
            return record.signed(fields[0], fields[4]) and (known or self._endorsed(record, but=fields[0]))
        if kind == 3:
            return fields[0] in self.users and self._endorsed(record)
        if kind == 5:
            both = fields[0] in self.replicas and record.signed(fields[0], self.replicas[fields[0]])
            return both and record.signed(fields[3], fields[4])
        if kind == 11:
            replica, old, new = fields
            both = replica in self.replicas and record.signed(replica, self.replicas[replica])
            return both and old in self.recipients[replica] and new not in self.recipients[replica]
        return self._endorsed(record)

    def _count(self, record):
        kind, fields = record.kind, record.fields
        if kind == 1:
            self.root, self.demo = fields[0], fields[2]
        elif kind == 2:
            self.users.setdefault(fields[0], []).append(fields[4])
        elif kind == 3 and fields[1] == 2:
            self.officers.add(fields[0])
        elif kind == 3 and fields[1] == 1:
            self.officers.add(fields[0])
            self.appointed.setdefault(fields[0], set()).add(record.id)
        elif kind == 4:
            self.replicas.setdefault(fields[0], fields[1])
            self.recipients.setdefault(fields[0], [fields[2]])
        elif kind == 5:
            self.replicas.setdefault(fields[3], fields[4])
            self.recipients.setdefault(fields[3], [fields[5]])
        elif kind == 11:
            self.recipients[fields[0]].append(fields[2])
