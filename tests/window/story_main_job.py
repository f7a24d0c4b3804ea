"""The main job, whole: from an empty store to two laptops that hold the same, and to the lock.

One worker's road through stages 1 to 3, by mouse and keyboard on the real window; the door is asked
only to see what became of it. All the while a witness stands beside: every path opened for writing
is of a kind listed here, nothing is reached beyond loopback, and after the lock no process holds a
word of the sealed note, the passphrase or a sheet, each of which was found before.
"""

import re

import witness
from casework import SCENE, accepted, applied, contact_logged, contact_read, person_taken_in, planned
from desk import printer
from driver import Page
from founding import (SELINS, backed_up, colleague_added, founded, office_described, printer_entered,
                      spellings)
from paper import printed, scanned_back, signed
from stage import until
from two_laptops import asked_to_join, born, carried, decided, joined, let_in

# Kinds of paths that may be written, as seen from the folder of the stage.
WRITTEN = ()


def the_main_job_from_an_empty_store_to_two_laptops(stage):
    stick, safe = (stage.data(f"home/{name}") for name in ("stick", "safe"))
    logs = [stage.root / f"trace-{name}" for name in ("one", "two")]
    address, spool = printer(stage)
    page = Page(stage, before=witness.traced(logs[0]))
    sheets = founded(page, lambda secrets: found(page, secrets))
    office_described(page)
    backed_up(stage, page, safe)
    colleague_added(page)
    printer_entered(page, address)
    person_taken_in(page)
    contact_logged(page)
    applied(page)
    accepted(page)
    planned(page, int(page.call("desk.status")["today"][:4]))
    agreed(stage, page, spool)
    other, theirs, request = asked_to_join(stage, stick, witness.traced(logs[1]))
    joined(stage, other, *let_in(stage, page, request, theirs, stick))
    converged(stage, stick, page, other)
    secrets = ["".join(SCENE), "".join(SCENE[1:]), "".join(SELINS), SELINS[1],
               *(words for groups in sheets for words in spellings(groups))]
    for one in (other, page):
        contact_read(one)
        found(one, secrets[:1])
        locked(stage, one, secrets)
    print("\n".join(path for log in logs for path in witness.written(log)))
    print("\n".join(line for log in logs for line in witness.called_out(log)))


the_main_job_from_an_empty_store_to_two_laptops.patience = 900


def found(page, secrets):
    """The control: what is on the screen can be seen from outside."""
    until(lambda: witness.secret_in(page.program(), *secrets), what="what is to be gone after the lock")


def agreed(stage, page, spool):
    """The plan, printed, signed and scanned back; what was signed stays as it was signed."""
    paper = printed(page, spool)
    (case,) = page.call("case.list", filter="all", offset=0, limit=9)["rows"]
    (row,) = page.call("agreement.of_case", case=case["id"])
    frozen = page.call("agreement.open", agreement=row["id"])
    assert frozen["intact"] and row["state"] == "unsigned" and len(frozen["parties"]) == 4, frozen
    signed(page)
    scanned_back(stage, page, paper, frozen["pages"])
    agreement = page.call("agreement.open", agreement=row["id"])
    assert [scan["pages"] for scan in agreement["scans"]] == [frozen["pages"]], agreement["scans"]
    assert agreement["row"]["state"] == "in_force" and agreement["digest"] == frozen["digest"], agreement


def converged(stage, stick, one, other):
    """Both correct the same field; files go both ways; a person decides; both hold the same."""
    born(one, "01.04.1993", "männlich")
    born(other, "01.04.1994", "divers")
    carried(stage, stick, one, other, "80")
    file = carried(stage, stick, other, one, "81")
    decided(stage, one, file)
    carried(stage, stick, one, other, "86")
    assert held(one) == held(other), (held(one), held(other))


def held(page):
    """What a laptop holds: the persons, the applications, the cases with their plans and agreements."""
    rows = [page.call(f"{room}.list", offset=0, limit=9, **more)["rows"]
            for room, more in (("person", {}), ("application", {"filter": "all"}), ("case", {"filter": "all"}))]
    whole = [page.call(f"{room}.open", **{room: row["id"]})
             for room, found in zip(("person", "application", "case"), rows, strict=True) for row in found]
    (case,) = rows[2]
    return [*rows, *whole, page.call("agreement.of_case", case=case["id"])]


def locked(stage, page, secrets):
    """Locks by the button. The old page is gone, and with it every secret from every process."""
    program = page.program()
    old = witness.web_processes(program)
    assert witness.sockets(program) == [], witness.sockets(program)
    assert page.refused() == [], page.refused()
    page.click_last("button", "Sperren")
    until(lambda: not set(old) & set(witness.processes()), what="the end of the old web process")
    until(lambda: len(witness.web_processes(program)) == 1, what="a new web process")
    print({(k[0], k[1], open(f"/proc/{k[0]}/comm").read().strip()): v for k, v in witness.secret_in(program, *secrets).items()})
    stage.finish(page.driver)
