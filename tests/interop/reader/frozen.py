"""Reads what was frozen for signature, from docs/bundle-format.md alone.

    frozen.py FILE < DIGEST

FILE holds the bytes of `paper.content`, DIGEST is what signatures, prints and scans name. Prints a listing
as JSON; a broken rule ends it with 1 and a sentence.
"""

import datetime
import hashlib
import json
import pathlib
import re
import sys
import unicodedata

from items import is_row, only_item
from refusal import Refused, require


def _text(value):
    return type(value) is str and unicodedata.is_normalized("NFC", value)


def _hex(digits):
    return lambda value: type(value) is str and re.fullmatch(f"[0-9a-f]{{{digits}}}", value) is not None


def _day(value):
    try:
        return value == "" or datetime.date.fromisoformat(value).isoformat() == value
    except (TypeError, ValueError):
        return False


def _uint(value):
    return type(value) is int and value >= 0


def _bool(value):
    return type(value) is bool


def _maybe(form):
    return lambda value: value is None or _fits(form, value)


def _one_of(*values):
    return lambda value: any(type(value) is type(one) and value == one for one in values)


def _some(form):
    return lambda value: type(value) is list and value != [] and _fits([form], value)


def _fits(form, value):
    """Whether a value has a form: a map with exactly these keys, a list of one form, or a rule."""
    if type(form) is dict:
        return type(value) is dict and value.keys() == form.keys() and all(_fits(form[key], value[key]) for key in form)
    if type(form) is list:
        return type(value) is list and all(_fits(form[0], one) for one in value)
    return form(value)


_HEX32, _HEX64 = _hex(32), _hex(64)
_WORDS = {"text": _text, "saying": _maybe(_text)}
_WORKER = {"user": _HEX32, "part": _one_of("holder", "deputy"), "name": _text}
_SERVICE = {
    "organisation": _text, "address": _text, "unit": _text, "jurisdiction": _text, "data_protection_law": _text,
    "officer": _text, "complaint_office": _text, "workers": [_WORKER],
}
_BASIS = {
    "application_number": _maybe(_text), "received_on": _maybe(_day), "path": _maybe(_text),
    "legal_basis": _maybe(_text), "words": _WORDS,
}
_CLIENT = {
    "person": _HEX32, "part": _text, "name": _text, "native": _text, "birth": _text, "address": _text, "signs": _bool,
}
_CONVERSATION = {
    "language": _text, "interpreter": _text, "name": _text, "number": _text, "sworn": _maybe(_bool),
    "secrecy_since": _maybe(_day), "understanding": _WORDS,
}
_MEASURE = {"what": _WORDS, "who": _text, "who_name": _text, "by_when": _text}
_GOAL = {
    "area": _text, "vision": _WORDS, "text_client": _WORDS, "text_worker": _WORDS, "indicator": _WORDS,
    "baseline": _WORDS, "target": _WORDS, "due": _day, "measures": [_MEASURE],
}
_BOTH = {
    "document": _HEX32, "number": _text, "language": _one_of("de", "fr", "en"), "beside": _maybe(_text),
    "template": _HEX64, "salt": _HEX32, "printed_on": _day, "service": _SERVICE, "case_number": _text,
    "conversation": _CONVERSATION,
}
_AGREEMENT = _BOTH | {
    "version": _uint, "supersedes": _maybe(_HEX64), "clients": [_CLIENT], "basis": _BASIS,
    "orientation": _text, "orientation_reason": _WORDS,
    "view_client": _WORDS, "view_client_language": _maybe(_text), "view_worker": _WORDS,
    "views": [{"source": _text, "words": _WORDS}],
    "areas": [{"area": _text, "rating": _maybe(_uint), "note": _WORDS}],
    "resources": [{"kind": _text, "words": _WORDS}], "goals": [_GOAL],
    "partners": [{"name": _text, "role": _WORDS}], "limits": _WORDS, "rules": _WORDS,
    "period_from": _day, "period_to": _day, "frequency": _text,
    "evaluation": {"on": _day, "method": _WORDS, "place": _WORDS, "with": _WORDS},
    "consents": [{"person": _HEX32, "answer": _text, "how": _text, "on": _day}],
}
_RECIPIENT = {"partner": _HEX32, "name": _text, "unit": _text, "address": _text}
_RELEASE = _BOTH | {
    "version": _one_of(1), "supersedes": _one_of(None), "clients": _some(_CLIENT),
    "kind": _one_of("secrecy", "data_protection", "accompaniment"), "text_version": _text, "case": _maybe(_HEX32),
    "recipient": _maybe(_RECIPIENT), "direction": _one_of("one_way", "mutual", ""), "items": [_text],
    "channels": [_text], "purpose": _WORDS, "occasion": _WORDS, "consequences": _WORDS, "valid_until": _day,
}
_KINDS = {"geleit/agreement/1": ("agreement", _AGREEMENT), "geleit/release/1": ("release", _RELEASE)}


def listing(data, digest):
    """What people signed, if these are the bytes whose digest they signed."""
    found = hashlib.sha256(data).hexdigest()
    require(found == digest, "The paper has another digest than the one that was signed.")
    row = only_item(data)
    require(is_row(row, 2) and row[0] in _KINDS, "This is no paper this reader knows.")
    kind, form = _KINDS[row[0]]
    content = row[1]
    require(type(content) is dict, "What is on a paper should be a map.")
    wrong = sorted(form.keys() ^ content.keys()) or [key for key in form if not _fits(form[key], content[key])]
    require(not wrong, f"A part of the paper is not in its form: {', '.join(map(str, wrong))}.")
    return {"kind": kind, "digest": found, "content": content}


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: frozen.py FILE < DIGEST")
    try:
        shown = listing(pathlib.Path(sys.argv[1]).read_bytes(), sys.stdin.read().strip())
    except (Refused, OSError) as refusal:
        sys.exit(str(refusal))
    print(json.dumps(shown, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
