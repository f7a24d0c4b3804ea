"""A second laptop: let in with digits typed on both sides, files on a stick, one decision.

Every step is taken on the screens of the two laptops; nothing asks the door directly.
"""

from desk import choose
from driver import Page
from founding import SELINS
from hand import chip, rewrite, select, write
from stage import until

DIGITS = """return [...(document.querySelector('dialog[open]') ?? document).querySelectorAll('ol.groups code')]
  .map((e) => e.textContent)"""


def digits(page):
    """The 24 digits on the screen."""
    return " ".join(until(lambda: page.look(DIGITS), what="the digits"))


def asked_to_join(stage, stick, before, data="second", label="Laptop Haus B"):
    """Another laptop asks; its window, its digits, its request on the stick."""
    other, known = Page(stage, data, before=before), set(stick.glob("*.request"))
    other.wait_for("Willkommen bei Geleit")
    other.click_text("Einem Team beitreten")
    write(other, "Name dieses Laptops", label)
    write(other, "Kürzel", "SK")
    for piece in SELINS:
        write(other, "Neue Passphrase", piece)
    other.picture("70-ask-to-join")
    other.click_text("Anfrage anlegen")
    other.wait_for("Die Ziffern dieses Laptops", 60)
    other.picture("71-digits")
    other.click_text("Anfrage auf Stick speichern")
    choose(stage, stick)
    other.wait_for("Gespeichert: ")
    other.picture("72-request-saved")
    (request,) = set(stick.glob("*.request")) - known
    return other, digits(other), request


def let_in(stage, page, request, theirs, stick):
    """The coordinator reads the request, types its digits and writes the file; its place and the team's digits."""
    page.press("Ctrl", "5")
    page.click("tab", "Laptops des Teams")
    page.wait_for("Die Ziffern des Teams")
    page.picture("73-laptops")
    page.click("button", "Laptop aufnehmen")
    page.click("button", "Anfrage des neuen Laptops: Anfrage wählen")
    choose(stage, request)
    page.wait_for("Das ist Ihr eigenes Kürzel")
    write(page, "Die 24 Ziffern auf dem neuen Laptop", theirs)
    page.click("button", "Wohin mit der Datei: Ordner wählen")
    choose(stage, stick)
    page.wait_for(f"Gewählt: {stick.name}")
    page.picture("74-let-in")
    before = set(stick.glob("geleit-*.age"))
    page.click("button", "Laptop aufnehmen")
    page.wait_for("ist aufgenommen", 60)
    page.picture("75-was-let-in")
    (file,) = set(stick.glob("geleit-*.age")) - before
    team = digits(page)
    page.click("button", "Fertig")
    return file, team


def joined(stage, other, file, team):
    """The second laptop joins with the file, the team's digits and its own passphrase."""
    other.click_text("Ich habe die Datei vom Team")
    other.click("button", "Datei vom Team: Datei wählen")
    choose(stage, file)
    write(other, "Die 24 Ziffern des Teams", team)
    for piece in SELINS:
        write(other, "Passphrase dieses Laptops", piece)
    other.picture("76-join")
    other.click("button", "Beitreten")
    other.wait_for("Kontakte heute", 60)
    other.picture("77-joined")


def born(page, day, sex):
    """Corrects the father's birth and sex in his file."""
    page.press("Ctrl", "3")
    page.click_text("Mohammad Haidari")
    page.click_in("Geburt und Geschlecht", "Bearbeiten")
    rewrite(page, "Geburtsdatum", day)
    select(page, "Wie sicher?", "genau")
    chip(page, "Geschlecht", sex)
    page.click("button", "Speichern")
    page.wait_for(f"{day} · ")


def converged(stage, stick, one, other, held, pictures):
    """Both correct the same field; files go both ways; a person decides; both hold the same."""
    born(one, "01.04.1993", "männlich")
    born(other, "01.04.1994", "divers")
    there, back, told = pictures
    carried(stage, stick, one, other, there)
    file = carried(stage, stick, other, one, back)
    decided(stage, one, file)
    carried(stage, stick, one, other, told)
    assert held(one) == held(other), (held(one), held(other))


def carried(stage, stick, giver, taker, picture):
    """One exchange file: written here, looked at and taken over there."""
    file = written(stage, stick, giver)
    giver.picture(f"{picture}-written")
    looked_at(stage, taker, file)
    taker.picture(f"{picture}-look")
    taken(taker)
    taker.picture(f"{picture}-taken")
    return file


def written(stage, stick, page):
    """A new file for the team, on the stick."""
    before = set(stick.glob("geleit-*.age"))
    exchanging(page)
    page.click_text("Ordner wählen und schreiben")
    choose(stage, stick)
    page.wait_for("Austauschdatei geschrieben", 60)
    page.wait_for("Sie wurde zurückgelesen und geprüft.")
    (file,) = set(stick.glob("geleit-*.age")) - before
    return file


def taken(page):
    """What was looked at is taken over."""
    page.click_text("Übernehmen")
    page.wait_for("Übernommen", 60)


def exchanging(page):
    """The files of the exchange, on a fresh screen."""
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.press("Ctrl", "5")
    page.click("tab", "Austauschdateien")
    page.wait_for("Austauschdatei lesen")


def looked_at(stage, page, file):
    """What a file would bring, before it is taken over."""
    brought(stage, page, file)
    page.wait_for("Das steht in der Datei", 60)


def brought(stage, page, file):
    """A file, from whomever, chosen to be looked at."""
    exchanging(page)
    page.click_text("Datei wählen und ansehen")
    choose(stage, file)


def decided(stage, page, file):
    """Reading a file twice changes nothing; then a person decides between two values."""
    looked_at(stage, page, file)
    page.wait_for("Nichts Neues")
    page.picture("82-read-twice")
    page.press("Ctrl", "1")
    page.wait_for("Eine Angabe wartet darauf, dass jemand hinsieht.")
    page.picture("83-today")
    page.click_text("Ansehen und entscheiden")
    page.wait_for("Was stimmt?")
    page.picture("84-mine-theirs-before")
    page.click_text("Das stimmt")
    page.wait_for("Es gibt nichts zu entscheiden.")
    page.picture("85-decided")
