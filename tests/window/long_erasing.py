"""The end of a file, by hand: begun by one, heard by every laptop or named as silent, signed by two, gone, and never back.

The county handed the family over; of its own copy the parents go, the child who was only their kin stays.
"""

import founding
from desk import choose
from door import father, found, persons
from driver import Page, Refused
from hand import select
from long_laptops import laptops
from stage import until
from story_office_hour import BRUNOS, unlocked
from story_release import tick_box
from two_laptops import carried, looked_at, taken, written

WORDS = ("Mohammad", "Zahra", "Vermieter", "Hörgeräte", "Schule ruft")


def officer_appointed(page):
    """Bruno gets the role that may sign."""
    founding.opened(page, "Team")
    page.click_in("Bruno Maier", "Aufgaben")
    page.wait_for("Aufgaben von Bruno Maier")
    page.picture("e1-tasks")
    page.click("button", "Für den Datenschutz ernennen")
    page.wait_for("Bruno Maier für den Datenschutz ernennen?")
    page.picture("e2-appoint")
    page.click("button", "Für den Datenschutz ernennen")
    page.wait_for("Geändert. Die anderen Laptops erfahren es beim nächsten Austausch.")
    page.picture("e3-officer")


def begun(stage, stick, safe, page):
    """Looked at, both parents together, locked; what was written before, a file for the team and a backup."""
    old = written(stage, stick, page), backed_up(stage, safe, page)
    page.press("Ctrl", "3")
    page.click_text("Mohammad Haidari")
    page.click("button", "Weiteres")
    page.click("menuitem", "Löschen …")
    page.wait_for("Das steht im Weg")
    page.picture("e4-in-the-way")
    tick_box(page, "Zahra Haidari mit löschen")
    until(lambda: "Das steht im Weg" not in page.text(), what="a way that is free")
    select(page, "Warum wird gelöscht?", "an einen anderen Dienst übergeben")
    page.picture("e5-what-goes")
    page.click("button", "Sperren und Löschung beginnen")
    page.wait_for("Gelöscht ist damit noch nichts")
    page.picture("e6-sure")
    page.click("button", "Sperren und Löschung beginnen")
    page.wait_for("Diese Laptops wissen noch nichts von der Sperre")
    page.picture("e7-begun")
    page.press("Ctrl", "3")
    page.click_text("Mohammad Haidari")
    page.wait_for("Geburt und Geschlecht")
    page.picture("e8-locked-person")
    try:
        page.call("person.change", person=father(page), birth="1990", sex=None)
    except Refused as refused:
        assert "restricted" in str(refused), refused
    else:
        raise AssertionError("what is to be erased could be written to")
    return old


def backed_up(stage, safe, page, who="SK"):
    """A backup on the stick in the safe; its folder."""
    before = set(safe.iterdir())
    founding.opened(page, "Sicherung", who)
    page.click_text("Ordner wählen und sichern")
    choose(stage, safe)
    page.wait_for("Sicherung geschrieben", 60)
    (folder,) = set(safe.iterdir()) - before
    return folder


def heard(stage, stick, page, other):
    """The other laptop hears of the lock and says so; nobody can write there any more."""
    carried(stage, stick, page, other, "e9")
    erasures(other, "SK")
    other.picture("e10-heard-there")
    carried(stage, stick, other, page, "e11")


def erasures(page, who):
    founding.opened(page, "Löschungen", who)
    page.wait_for("Was nicht mehr gebraucht wird")


def erased(stage, stick, page, other):
    """One signs and names the laptop nobody waits for; the other signs at her own place, and then it is gone here and there."""
    erasures(page, "SK")
    page.picture("e12-waits")
    page.click_text("Ansehen und unterschreiben")
    page.wait_for("Auf welche wird nicht gewartet?")
    assert "Laptop Haus C" not in page.text(), "that one has heard"
    tick_box(page, "Laptop Lager")
    page.picture("e13-without-the-silent")
    page.click("button", "Unterschreiben")
    page.wait_for("Ihre Unterschrift bleibt")
    page.picture("e14-first-sure")
    page.click("button", "Unterschreiben")
    page.wait_for("Jetzt muss eine zweite Person")
    page.picture("e15-first-signed")
    stage.finish(page.driver)
    page = unlocked(stage, "BM", BRUNOS)
    page.wait_for("Eine Löschung wartet")
    page.picture("e16-today-second")
    erasures(page, "BM")
    page.click_text("Ansehen und unterschreiben")
    page.wait_for("Es fehlt die zweite Unterschrift")
    page.picture("e17-second")
    page.click("button", "Unterschreiben und löschen")
    page.wait_for("für immer löschen?")
    page.picture("e18-second-sure")
    assert found(page, "Mohammad") and found(other, "Mohammad"), "the control"
    page.click("button", "Unterschreiben und löschen")
    page.wait_for("Zwei Personen haben unterschrieben.", 60)
    page.picture("e19-erased")
    gone(page)
    page.press("Ctrl", "3")
    page.click_text("Ali Haidari")
    page.wait_for("gelöscht am")
    page.picture("e20-who-stays")
    carried(stage, stick, page, other, "e21")
    gone(other)
    erasures(other, "SK")
    other.picture("e22-erased-there")
    return page


def gone(page):
    """Nobody and nothing of them is found; the child is the control."""
    assert {word: found(page, word) for word in WORDS} == dict.fromkeys(WORDS, 0)
    assert [row["name"] for row in persons(page)] == ["Ali Haidari"] and found(page, "Ali")


def brought_back(stage, stick, safe, old, page, other):
    """What was written before brings nothing back: not the old file, on neither laptop, and not the old backup."""
    file, backup = old
    for window, picture in ((page, "e23"), (other, "e24")):
        looked_at(stage, window, file)
        window.wait_for("Nichts Neues")
        window.picture(f"{picture}-old-file")
        taken(window)
        gone(window)
    laptops(page)
    page.picture("e25-laptops-at-the-end")
    page.click_text("Übergaben")
    page.wait_for("Von uns übergeben")
    page.picture("e25-proof-that-stays")
    backed_up(stage, safe, page, "BM")
    third = Page(stage, "restored")
    third.wait_for("Willkommen bei Geleit")
    third.click_text("Sicherung zurückholen")
    third.click_text("Ordner wählen")
    choose(stage, backup)
    third.wait_for("Geschrieben am", 60)
    select(third, "Wer sind Sie?", "SK")
    secret = "return document.querySelector('input[type=password]')"  # a choice beside it bears the same words
    until(lambda: third.type_into(third.look(secret), "".join(founding.SELINS)), what="the field for the passphrase")
    third.picture("e26-old-backup")
    third.click("button", "Sicherung zurückholen")
    third.wait_for("Kontakte heute", 60)
    third.picture("e27-restored")
    gone(third)
