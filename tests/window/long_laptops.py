"""Laptops that go wrong: one is copied as a whole, one of the copies is stolen, another comes in its place."""

import shutil

import founding
from door import contacts, logged
from driver import SHOWS, Page
from hand import chip, write
from story_release import tick_box
from two_laptops import asked_to_join, carried, joined, let_in, looked_at, taken, written


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
        read(stage, taker, written(stage, stick, giver))
        taker.picture(f"{picture}-parted")
    assert contacts(one) == contacts(two) == contacts(page), (contacts(one), contacts(two), contacts(page))
    stage.finish(one.driver)
    return two


def read(stage, page, file):
    """Looked at and taken over."""
    looked_at(stage, page, file)
    taken(page)


def opened_again(stage, data):
    """A laptop on which only one person works asks for nothing but the passphrase."""
    page = Page(stage, data)
    page.wait_for("Entsperren")
    write(page, "Passphrase", "".join(founding.SELINS))
    page.click("button", "Entsperren")
    page.wait_for("Kontakte heute", 60)
    return page


def shut_out(stage, stick, page, thief):
    """One of the two is stolen, and at this desk nobody knows which: both go. What it writes from now on waits."""
    before = contacts(page)
    laptops(page)
    page.picture("t20-laptops")
    page.click_in("führt „Laptop Haus B", "Ausschließen")
    chip(page, "Warum wird er ausgeschlossen?", "gestohlen")
    tick_box(page, "Laptop Haus B")
    page.picture("t21-shut-out")
    page.click("button", "Weiter")
    page.wait_for("für immer ausschließen?")
    page.picture("t22-sure")
    page.click("button", "Ausschließen")
    page.wait_for("ist ausgeschlossen", 60)
    page.click("button", "Fertig")
    logged(thief, "Von der Gestohlenen.")
    read(stage, page, written(stage, stick, thief))
    assert contacts(page) == before, "what a laptop that is out writes counts nowhere"
    reviewed(page, "t24-review")
    stage.finish(thief.driver)


def reviewed(page, picture):
    """What was set aside, for the coordinator to look through."""
    laptops(page)
    page.wait_for("zurückgestellt")
    page.picture(f"{picture}-aside")
    page.click_text("Durchsehen")
    page.wait_for("Diese Änderungen kamen an, als der Laptop schon ausgeschlossen war.")
    page.picture(picture)


def nothing_aside(page, picture):
    """What the stolen laptop wrote was about the father alone, and went with him."""
    laptops(page)
    page.wait_for("Nichts ist zurückgestellt.")
    page.picture(picture)
    assert not page.look(SHOWS, "Durchsehen"), "it went with whom it was about"


def replaced(stage, stick, page):
    """A new laptop in the place of the stolen one; and one for the store room, which nobody starts again."""
    silent, digits, request = asked_to_join(stage, stick, (), "store-room", "Laptop Lager")
    let_in(stage, page, request, digits, stick)
    stage.finish(silent.driver)
    other, digits, request = asked_to_join(stage, stick, (), "fourth", "Laptop Haus C")
    joined(stage, other, *let_in(stage, page, request, digits, stick))
    return other


def laptops(page):
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.press("Ctrl", "5")
    page.click("tab", "Laptops des Teams")
    page.wait_for("Die Ziffern des Teams")
