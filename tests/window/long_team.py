"""Months of a team, in two windows and a third: files, a shared folder, a copied laptop, a lost one.

What US5, US7 and US12 of the field's scenarios tell of one week after the other, by the hand of the
coordinator. It is long, so it is played only when it is named: run.py BINARY a_team_exchanges_for_months.
The handover to another organisation has a story of its own (`story_handover.py`).
"""

import shutil

import founding
from desk import choose
from driver import Page
from hand import chip, write
from story_office_hour import again, with_team
from story_release import OFFICE, tick_box
from two_laptops import asked_to_join, born, carried, decided, exchanging, joined, let_in, looked_at


def a_team_exchanges_for_months(stage):
    stick, hub = stage.data("home/stick"), stage.data("hub")
    page = with_team(stage)
    page.call("office.set", **OFFICE)
    again(page)
    other, theirs, request = asked_to_join(stage, stick, ())
    joined(stage, other, *let_in(stage, page, request, theirs, stick))
    disagreed(stage, stick, page, other)
    asked_for(stage, stick, other, page)
    met_at_a_hub(stage, hub, page, other)
    third = copied(stage, stick, page, other)
    shut_out(stage, stick, page, third)
    assert page.refused() == [], page.refused()


a_team_exchanges_for_months.patience = 3600


def disagreed(stage, stick, page, other):
    """Both correct one field; a person decides, and both hold the same."""
    born(page, "01.04.1993", "männlich")
    born(other, "01.04.1994", "divers")
    carried(stage, stick, page, other, "t01")
    file = carried(stage, stick, other, page, "t02")
    decided(stage, page, file)
    carried(stage, stick, page, other, "t03")
    assert persons(page) == persons(other), (persons(page), persons(other))


def asked_for(stage, stick, asking, giving):
    """A stick is lost on the way: the other laptop says by a small file what it has, and gets the rest."""
    logged(giving, "Der Stick mit dieser Notiz geht verloren.")
    (stick / written(stage, stick, giving)).unlink()
    exchanging(asking)
    asking.click_text("Anfrage schreiben")
    before = set(stick.iterdir())
    choose(stage, stick)
    asking.wait_for("Anfrage geschrieben", 60)
    asking.picture("t04-asked")
    (request,) = set(stick.iterdir()) - before
    exchanging(giving)
    giving.click_text("Datei wählen und ansehen")
    choose(stage, request)
    giving.wait_for("bittet um etwas", 60)
    giving.picture("t05-asks")
    before = set(stick.iterdir())
    giving.click_text("Ordner wählen und antworten")
    choose(stage, stick)
    giving.wait_for("Sie wurde zurückgelesen und geprüft.", 60)
    giving.picture("t06-answered")
    (answer,) = set(stick.iterdir()) - before
    taken(stage, asking, answer)
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


def copied(stage, stick, page, other):
    """The second laptop's disk is copied as a whole; both copies go on writing, and neither loses a word."""
    stage.finish(other.driver)
    shutil.copytree(stage.data("second"), stage.data("third"), dirs_exist_ok=True)
    (stage.data("third") / "geleit.lock").unlink(missing_ok=True)
    one, two = (opened_again(stage, data) for data in ("second", "third"))
    logged(one, "Von der ersten Kopie.")
    logged(two, "Von der zweiten Kopie.")
    for giver, taker, picture in ((one, page, "t12"), (two, page, "t13"), (page, one, "t14"), (page, two, "t15")):
        carried(stage, stick, giver, taker, picture)
    for giver, taker, picture in ((one, page, "t16"), (two, page, "t17"), (page, one, "t18"), (page, two, "t19")):
        taken(stage, taker, stick / written(stage, stick, giver))
        taker.picture(f"{picture}-parted")
    assert contacts(one) == contacts(two) == contacts(page), (contacts(one), contacts(two), contacts(page))
    stage.finish(one.driver)
    return two


def opened_again(stage, data):
    """A laptop on which only one person works asks for nothing but the passphrase."""
    page = Page(stage, data)
    page.wait_for("Entsperren")
    write(page, "Passphrase", "".join(founding.SELINS))
    page.click("button", "Entsperren")
    page.wait_for("Kontakte heute", 60)
    return page


def shut_out(stage, stick, page, thief):
    """One of the two is stolen: what it writes from now on waits until the coordinator has looked."""
    before = contacts(page)
    laptops(page)
    page.picture("t20-laptops")
    mine = thief.call("laptop.team")["laptops"]
    label = next(one["label"] for one in mine if one["mine"])
    page.click("button", f"„{label}“ ausschließen")
    chip(page, "Warum wird er ausgeschlossen?", "gestohlen")
    # Both copies bear one name, and nobody can tell which of them is gone: both go.
    tick_box(page, f"{label}, zuletzt gehört")
    page.picture("t21-shut-out")
    page.click("button", "Weiter")
    page.wait_for("für immer ausschließen?")
    page.picture("t22-sure")
    page.click("button", "Ausschließen")
    page.wait_for("ist ausgeschlossen", 60)
    page.click("button", "Fertig")
    logged(thief, "Von der Gestohlenen.")
    taken(stage, page, stick / written(stage, stick, thief))
    assert contacts(page) == before, "what a laptop that is out writes counts nowhere"
    laptops(page)
    page.wait_for("zurückgestellt")
    page.picture("t23-aside")
    page.click_text("Durchsehen")
    page.wait_for("Diese Änderungen kamen an, als der Laptop schon ausgeschlossen war.")
    page.picture("t24-review")


def logged(page, text):
    """A contact with the father; the door is asked directly."""
    father = page.call("person.list", offset=0, limit=1)["rows"][0]["id"]
    day = page.call("desk.status")["today"]
    page.call("contact.log", persons=[father], newPersons=[], group=None, heldOn=day, kind="office_hour", minutes=15,
              language=None, interpreter="none", topics=[{"topic": "school", "minutes": None, "act": None}],
              note={"class": "file", "text": text, "readers": []}, draft=None)
    again(page)


def written(stage, stick, page):
    """The name of a new file on the stick."""
    before = set(stick.glob("geleit-*.age"))
    exchanging(page)
    page.click_text("Ordner wählen und schreiben")
    choose(stage, stick)
    page.wait_for("Sie wurde zurückgelesen und geprüft.", 60)
    (file,) = set(stick.glob("geleit-*.age")) - before
    return file.name


def taken(stage, page, file):
    """Looked at and taken over."""
    looked_at(stage, page, file)
    page.click_text("Übernehmen")
    page.wait_for("Übernommen", 60)


def hub_shown(page):
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.press("Ctrl", "5")
    page.click("tab", "Ablage")
    page.wait_for("Ablage")


def laptops(page):
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.press("Ctrl", "5")
    page.click("tab", "Laptops des Teams")
    page.wait_for("Die Ziffern des Teams")


def persons(page):
    return page.call("person.list", offset=0, limit=9)["rows"]


def contacts(page):
    day = page.call("desk.status")["today"]
    return sorted(row["id"] for row in page.call("contact.day", date=day, mine=False)["contacts"])
