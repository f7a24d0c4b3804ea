"""Sealed notes, in a handover and in a database: what each ciphertext says to whoever has its key."""

import bech32
from blake3 import derived
from items import first_item, is_id, is_row, only_item
from paper import recipient_of
from refusal import require
from unsealed import unsealed

_NOTE, _CLASS, _TEXT, _SEALED = 15, 2, 6, 7
_SEALED_CLASSES = ("restricted", "entrusted", "personal")


def keys(parts):
    """Row, origin and key of each note, in the order of the rows."""
    found = []
    for part in map(only_item, parts):
        require(type(part) is list and 0 < len(part) <= 4096, "A NOTE_KEYS frame should be a list of keys.")
        for one in part:
            require(is_row(one, 3) and is_id(one[0]) and is_id(one[1]), "A note's key is not in its form.")
            require(type(one[2]) is str and one[2].isupper(), "A note's key should be the text of an identity.")
            bech32.decode("age-secret-key-", one[2].lower())
            found.append(one)
    rows = [row for row, _, _ in found]
    require(rows == sorted(set(rows)), "The keys of notes are not in the order of the rows.")
    return found


def opened(rows, found):
    """What the restricted notes among the rows say; each has its key, and each key its note."""
    notes = {row: values for table, row, _, values in rows if table == _NOTE}
    sealed = [row for row, values in notes.items() if _SEALED in values]
    require(sealed == [row for row, _, _ in found], "Ciphertexts and keys of notes do not belong together.")
    for row, values in notes.items():
        word = "restricted" if row in sealed else "file"
        require(values.get(_CLASS, word) == word, "A note of another class has left.")
        require(_TEXT not in values or row not in sealed, "A restricted note stands in clear.")
    return [_opened(row, origin, unsealed(notes[row][_SEALED], key)) for row, origin, key in found]


def _opened(row, origin, plain):
    root, author, kind, topics, text = content_of(plain)
    require(root == origin, "A ciphertext belongs to another note.")
    require(kind == "restricted" and topics == [], "A note's content is not in its form.")
    return {"row": row.hex(), "origin": origin.hex(), "text": text}


def content_of(plain):
    """Root, author, class, topics and text of a note whose ciphertext was opened."""
    content, end = first_item(plain, 0)
    require(is_row(content, 6) and content[0] == 1, "A note's content is not in its form.")
    _, root, author, kind, topics, text = content
    require(is_id(root) and is_id(author) and kind in _SEALED_CLASSES, "A note's content is not in its form.")
    require(type(topics) is list and all(is_row(one, 3) for one in topics), "A note's topics are not in their form.")
    require(type(text) is str and not any(plain[end:]), "A note's content is not in its form.")
    return root, author, kind, topics, text


def readable(database, identities):
    """What the sealed notes of a database say to whoever has these identities, in the order of their roots."""
    readers = {}
    for identity in identities:
        recipient = recipient_of(bech32.decode("age-secret-key-", identity.lower()))
        readers[derived("geleit recipient 1", recipient.encode())[:16]] = identity
    said = {}
    for note, root, kind, sealed, key, recipient in database.sealed_notes():
        if recipient not in readers:
            continue
        key = unsealed(key, readers[recipient]).decode("ascii", "replace")
        inside, author, inner, topics, text = content_of(unsealed(sealed, key))
        require((inside, inner) == (root, kind), "A ciphertext belongs to another note.")
        said[note] = {"root": root.hex(), "author": author.hex(), "class": kind, "topics": topics, "text": text}
    return [said[note] for note in sorted(said)]
