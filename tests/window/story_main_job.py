"""The main job, whole: from an empty store to two laptops that hold the same, and to the lock.

One worker's road through stages 1 to 3, by mouse and keyboard on the real window; the door is asked
only to see what became of it. All the while a witness stands beside: every path opened for writing
is of a kind listed here, nothing is reached beyond loopback, and the page that was locked took with it
the sealed note, the passphrase and the sheets, each of which was found before.
"""

import re

import witness
from casework import SCENE, accepted, applied, contact_logged, contact_read, person_taken_in, planned
from desk import printer
from driver import Page
from eyes import Eyes
from founding import (SELINS, backed_up, colleague_added, founded, office_described, printer_entered, sheets_proved,
                      spellings)
from paper import printed, scanned_back, signed
from stage import until
from story_lock import given_back, replaced
from two_laptops import asked_to_join, converged, joined, let_in

# Every kind of path that may be written, as seen from the folder of the stage.
GENERATION = (r"/gen-\d+(/(geleit\.db(-(wal|shm|journal))?|backup\.tmp(-journal)?|(slots|request)(\.new)?"
              r"|blobs(/(new-)?[0-9a-f]{32})?|incoming(/[0-9a-f]{32}\.age)?))?")
OURS = {
    "one start at a time": r"(data|second)/geleit\.lock",
    "a store": rf"(data|second)/(new-)?[0-9a-f]{{8}}(/lock|/(current|last)(\.new)?|{GENERATION})?",
    "a backup": r"home/safe/geleit-\d{8}-[0-9a-f]{6}(/(backup\.age|slots(\.new)?))?",
    "files for the team": r"home/stick/(geleit-\d{8}-[0-9a-f]{6}\.(tmp|age)|laptop-[0-9a-f]{8}\.(new|request))",
}
SYSTEMS = {
    "the web view, in memory that ends with the session": r"run/(geleit(/.*)?|dconf(/user)?)",
    "the system's drawing": r"home/\.cache(/mesa_shader_cache.*)?",
    "the system's media library, which lists what it can play": r"home/\.cache/gstreamer-1\.0(/registry\..*)?|run/orcexec\.\w{6}",
    "the system's reading aids": r"run/at-spi2-\w{6}",
    "the system's dialog": r"home/\.(config(/gtk-3\.0)?|local(/share(/recently-used\.xbel(\.\w{6})?)?)?)",
}


def the_main_job_from_an_empty_store_to_two_laptops(stage):
    stick, safe = (stage.data(f"home/{name}") for name in ("stick", "safe"))
    logs = [stage.root / f"trace-{name}" for name in ("one", "two")]
    address, spool = printer(stage)
    page = Page(stage, before=witness.traced(logs[0]))
    founded(page, lambda secrets: found(page, secrets))
    sheets = sheets_proved(page, lambda secrets: kept(page, secrets))
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
    converged(stage, stick, page, other, held, ("80", "81", "86"))
    secrets = ["".join(SELINS), SELINS[1], *(words for groups in sheets for words in spellings(groups))]
    locked(stage, other, secrets, replaced)
    locked(stage, page, secrets, lambda program, old: nothing_shows(stage, program, old))
    nothing_else_was_written(stage, logs)
    nothing_was_called(logs, address)


the_main_job_from_an_empty_store_to_two_laptops.patience = 900


def kept(page, secrets):
    """The page keeps the sheet it shows in one piece, as a page may; so the control does not hang on chance."""
    page.run("""(window.kept ??= []).push([...document.querySelectorAll('ol.groups code')].slice(4)
        .map((e) => e.innerText.trim()).join(' '))""")
    found(page, secrets)


def found(page, secrets):
    """The control: what is on the screen can be seen from outside."""
    until(lambda: witness.secret_in(page.program(), *secrets), what="what is to be gone after the lock")


def agreed(stage, page, spool):
    """The plan, printed, signed and scanned back; what was signed stays as it was signed."""
    paper = printed(page, spool)
    (case,) = page.call("case.list", filter="all", offset=0, limit=9)["rows"]
    (row,) = page.call("agreement.of_case", case=case["id"])
    frozen = page.call("paper.open", paper=row["id"])
    assert frozen["intact"] and row["state"] == "unsigned" and len(frozen["parties"]) == 4, frozen
    signed(page)
    scanned_back(stage, page, paper, frozen["pages"])
    agreement = page.call("paper.open", paper=row["id"])
    assert [scan["pages"] for scan in agreement["scans"]] == [frozen["pages"]], agreement["scans"]
    assert agreement["row"]["state"] == "in_force" and agreement["digest"] == frozen["digest"], agreement


def held(page):
    """What a laptop holds: the persons, the applications, the cases with their plans and agreements."""
    rows = [page.call(f"{room}.list", offset=0, limit=9, **more)["rows"]
            for room, more in (("person", {}), ("application", {"filter": "all"}), ("case", {"filter": "all"}))]
    whole = [page.call(f"{room}.open", **{room: row["id"]})
             for room, found in zip(("person", "application", "case"), rows, strict=True) for row in found]
    (case,) = rows[2]
    return [*rows, *whole, page.call("agreement.of_case", case=case["id"])]


def locked(stage, page, secrets, gone):
    """Locks by the button while the sealed note is on the screen. No process has a word of what opens the store; of the
    note none but the shell, where the engine frees what it handed to the page and does not wipe it."""
    note = ["".join(SCENE), "".join(SCENE[1:])]
    contact_read(page)
    found(page, note)
    program = page.program()
    old = witness.web_processes(program)
    assert witness.sockets(program) == [], witness.sockets(program)
    assert page.refused() == [], page.refused()
    page.click_last("button", "Sperren")
    gone(program, old)
    assert witness.secret_in(program, *secrets) == {}, "what opens the store"
    left = witness.secret_in(program, *note)
    assert {process for process, _ in left} <= {program}, left
    stage.finish(page.driver)


def nothing_shows(stage, program, old):
    """The new page asks for the passphrase and names nobody."""
    given_back(stage, program, old, "91-locked")
    eyes = Eyes(stage)
    eyes.wait_for("Entsperren")
    assert "Haidari" not in eyes.text(), eyes.text()


def nothing_else_was_written(stage, logs):
    """Each path is of a kind that is listed, and each kind of ours was seen."""
    paths = {path.removeprefix(f"{stage.root}/") for log in logs for path in witness.written(log)}
    foreign = sorted(path for path in paths if not any(re.fullmatch(kind, path) for kind in (OURS | SYSTEMS).values()))
    assert not foreign, foreign
    unseen = [name for name, kind in OURS.items() if not any(re.fullmatch(kind, path) for path in paths)]
    assert not unseen, f"the control: {unseen}"
    ours = [stage.root / folder for folder in ("data", "second", "home/safe", "home/stick")]
    held = [act for log in logs for folder in ours for act in witness.held_open(log, folder)]
    assert not held, f"open while renamed or deleted: {held}"
    recent = stage.root / "home/.local/share/recently-used.xbel"
    noted = re.findall('href="([^"]*)"', recent.read_text()) if recent.exists() else []
    assert not noted, f"the desktop's recent files name {noted}"


def nothing_was_called(logs, address):
    """Only loopback; the control is the printer, which was called."""
    assert [line for log in logs for line in witness.called_out(log)] == []
    port = re.search(r":(\d+)/", address)[1]
    assert f"htons({port})" in logs[0].read_text(errors="replace"), "the control: the call of the printer"
