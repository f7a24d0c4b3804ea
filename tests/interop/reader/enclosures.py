"""Enclosures of a handover: the list, and the files behind it, which are what the list says."""

from attachment import brought, checked
from card import day
from frames import ENCLOSURES
from items import is_id, is_row, is_uint, only_item
from refusal import require

_CASE = 21
_FORMS = ("pdf", "jpeg", "png", "tiff")
_MOST, _MOST_TOGETHER, _MOST_EACH = 100, 256 << 20, 64 << 20


def _listed(content):
    found = only_item(content)
    require(type(found) is list and 0 < len(found) <= _MOST, "ENCLOSURES should be a list of enclosures.")
    for one in found:
        require(is_row(one, 7) and is_id(one[0]), "An enclosure is not in its form.")
        _, _, number, version, on, pages, form = one
        require(type(number) is str and is_uint(version) and is_uint(pages), "An enclosure is not in its form.")
        require(0 < pages <= 10_000 and form in _FORMS, "An enclosure is not in its form.")
        require(on == "" or day(on), "The day of an enclosure is none.")
    rows = [one[0] for one in found]
    require(rows == sorted(set(rows)), "The enclosures are not in the order of their rows.")
    return found


def enclosed(case, rows, inside):
    """A listing of the enclosures; each file is opened with the secret its row names."""
    lists = [frame.content for frame in inside if frame.type == ENCLOSURES]
    require(len(lists) <= 1, "There are two lists of enclosures.")
    found = _listed(lists[0]) if lists else []
    files = brought(inside)
    shown = checked([one[1] for one in found], dict(files))
    require([one["name"] for one in shown] == [name for name, _ in files], "Files and list do not belong together.")
    sizes = [one["bytes"] for one in shown]
    require(all(size <= _MOST_EACH for size in sizes) and sum(sizes) <= _MOST_TOGETHER, "The enclosures are too long.")
    placed = any(table == _CASE and row.hex() == case for table, row, _, _ in rows)
    require(placed or not found, "Enclosures have no case to stand in.")
    return [
        {"row": row.hex(), "number": number, "version": version, "on": on, "pages": pages, "form": form, **one}
        for (row, _, number, version, on, pages, form), one in zip(found, shown)
    ]
