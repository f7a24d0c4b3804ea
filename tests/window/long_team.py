"""Months of two organisations, in the windows of three stores: all that goes wrong on the way, and the end of a file.

What US5, US7, US9 and US12 of the field's scenarios tell of one week after the other, by the hand of
the coordinator: enrolled, worked, disagreed, a stick lost, a hub, a copied disk, a stolen laptop
(`long_laptops.py`), a case handed over (`long_handover.py`), and the family erased for ever
(`long_erasing.py`). It is long, so it is played only when it is named: run.py BINARY a_team_exchanges_for_months.
"""

from desk import choose
from door import contacts, logged, persons, unhurried
from long_erasing import begun, brought_back, erased, heard, officer_appointed
from long_handover import accepted, acquainted, asked_along, association, receipt_read
from long_laptops import copied, nothing_aside, read, replaced, shut_out
from story_office_hour import again, with_team
from story_release import OFFICE
from two_laptops import asked_to_join, brought, converged, exchanging, joined, let_in, written


def a_team_exchanges_for_months(stage):
    stick, safe, hub = (stage.data(name) for name in ("home/stick", "home/safe", "hub"))
    page = with_team(stage)
    page.call("office.set", **OFFICE)
    unhurried(page)
    again(page)
    other, theirs, request = asked_to_join(stage, stick, ())
    joined(stage, other, *let_in(stage, page, request, theirs, stick))
    converged(stage, stick, page, other, persons, ("t01", "t02", "t03"))
    asked_for(stage, stick, other, page)
    met_at_a_hub(stage, hub, page, other)
    shut_out(stage, stick, page, copied(stage, stick, page, other))
    other = replaced(stage, stick, page)
    unhurried(other)
    helpers = association(stage)
    case = asked_along(stage, page, acquainted(stage, stick, page, helpers))
    letter = accepted(stage, stick, page, other, helpers)
    receipt_read(stage, page, letter, case)
    assert helpers.refused() == [], helpers.refused()
    stage.finish(helpers.driver)
    officer_appointed(page)
    old = begun(stage, stick, safe, page)
    heard(stage, stick, page, other)
    page = erased(stage, stick, page, other)
    brought_back(stage, stick, safe, old, page, other)
    nothing_aside(page, "t25-nothing-set-aside")
    for window in (page, other):
        assert window.refused() == [], window.refused()


a_team_exchanges_for_months.patience = 3600


def asked_for(stage, stick, asking, giving):
    """A stick is lost on the way: the other laptop says by a small file what it has, and gets the rest."""
    logged(giving, "Der Stick mit dieser Notiz geht verloren.")
    written(stage, stick, giving).unlink()
    exchanging(asking)
    asking.click_text("Anfrage schreiben")
    before = set(stick.iterdir())
    choose(stage, stick)
    asking.wait_for("Anfrage geschrieben", 60)
    asking.picture("t04-asked")
    (request,) = set(stick.iterdir()) - before
    brought(stage, giving, request)
    giving.wait_for("bittet um etwas", 60)
    giving.picture("t05-asks")
    before = set(stick.iterdir())
    giving.click_text("Ordner wählen und antworten")
    choose(stage, stick)
    giving.wait_for("Sie wurde zurückgelesen und geprüft.", 60)
    giving.picture("t06-answered")
    (answer,) = set(stick.iterdir()) - before
    read(stage, asking, answer)
    assert persons(asking) == persons(giving)


def met_at_a_hub(stage, hub, page, other):
    """A shared folder: set up on both, and what one wrote the other has after a sync."""
    for window, picture in ((page, "t07"), (other, "t08")):
        hub_shown(window)
        window.click("button", "Ablage einrichten")
        window.click("button", "Ordner: Ordner wählen")
        choose(stage, hub)
        window.picture(f"{picture}-hub-set")
        window.click("button", "Speichern und ausprobieren")
        window.wait_for("Die Ablage ist eingerichtet", 60)
    logged(page, "Über die Ablage.")
    for window, picture in ((page, "t09"), (other, "t10"), (page, "t11")):
        hub_shown(window)
        window.click("button", "Jetzt abgleichen")
        window.wait_for("Alles Gesendete wurde zurückgelesen und geprüft.", 120)
        window.picture(f"{picture}-hub-synced")
    assert contacts(other) == contacts(page)
    assert list(hub.rglob("*")), "the control: something lies there"


def hub_shown(page):
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.press("Ctrl", "5")
    page.click("tab", "Ablage")
    page.wait_for("Ablage")
