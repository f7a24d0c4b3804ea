"""How a team begins: its store, the three sheets, the office, a first backup, a colleague, a printer.

What is secret is typed and read in pieces. What the driver carries passes through the shell's own
memory, so only pieces ever do, and the whole found there would be the program's doing.
"""

from desk import choose
from hand import FIELD, select, write
from stage import until

SELINS = ["vier alte Regen", "schirme am Bahnhof"]
BRUNOS = ["sieben kalte ", "Suppen im August"]
GROUPS = "return document.querySelectorAll('ol.groups code').length"
GROUP = "return document.querySelectorAll('ol.groups code')[arguments[0]].innerText.trim()"


def founded(page, seen=lambda secrets: None):
    """An empty store. What is secret is shown to `seen` while it is on the screen."""
    page.wait_for("Willkommen bei Geleit")
    page.picture("01-start")
    page.click("button", "Neues Team beginnen")
    write(page, "Name des Datenbestands", "Beratung Ziegelei")
    write(page, "Ihr Name", "Selin Kaya")
    write(page, "Kürzel", "SK")
    write(page, "Neue Passphrase", SELINS[0][:9])
    page.click("button", "Datenbestand anlegen")
    page.wait_for("Diese Passphrase ist zu kurz")
    page.picture("02-too-short")
    for piece in (SELINS[0][9:], SELINS[1]):
        write(page, "Neue Passphrase", piece)
    page.picture("03-about")
    seen(["".join(SELINS)])
    page.click("button", "Datenbestand anlegen")
    page.wait_for("Blatt 1 von 3", 60)


def sheets_proved(page, seen):
    """The three sheets of the store; the groups of each."""
    sheets = []
    for number in (1, 2, 3):
        page.wait_for(f"Blatt {number} von 3")
        sheets.append(proved(page, f"04-sheet-{number}", seen))
    page.wait_for("Ihre Dienststelle")
    return sheets


def proved(page, picture, seen):
    """Copies a sheet by hand and proves it; its seven groups."""
    groups = copied(page, picture)
    seen(spellings(groups))
    page.click("button", "Ich habe das Blatt")
    page.wait_for("tippen Sie diese zwei Gruppen ab")
    for number, group in enumerate(groups, 1):
        if page.look(FIELD, f"Gruppe {number}"):
            write(page, f"Gruppe {number}", group)
    page.picture(f"{picture}-typed")
    page.click("button", "Blatt bestätigen")
    return groups


def copied(page, picture):
    """Copies a sheet by hand; its seven groups."""
    until(lambda: page.look(GROUPS) == 7, what="seven groups")
    page.picture(picture)
    return [page.run(GROUP, at) for at in range(7)]


def spellings(groups):
    """The last groups of a sheet in all the ways in which they may stand one after the other."""
    return [between.join(groups[4:]) for between in ("", " ", "-", "\n", '","', '", "')]


def office_described(page):
    """What every paper needs of the office."""
    page.picture("05-office-empty")
    write(page, "Träger oder Behörde", "Landratsamt Musterkreis")
    write(page, "Anschrift", "Am Markt 1\n70000 Musterstadt")
    write(page, "Dienst oder Abteilung", "Ziegelei")
    select(page, "Ort des geltenden Rechts", "Deutschland, Baden-Württemberg")
    select(page, "Datenschutzrecht", "DSGVO, öffentliche Stelle (Deutschland)")
    write(page, "Datenschutzbeauftragte oder", "Frau Adler, 07000 4711")
    write(page, "Beschwerdestelle", "Landesbeauftragter für den Datenschutz")
    for language in ("Deutsch", "Französisch", "Englisch"):
        page.click("checkbox", language)
    page.picture("06-office")
    page.click("button", "Weiter")
    page.wait_for("Erste Sicherung")


def backed_up(stage, page, stick):
    """The first backup, read back."""
    page.click_text("Ordner wählen und sichern")
    choose(stage, stick)
    page.wait_for("Sicherung geschrieben", 60)
    page.picture("07-first-backup")
    page.click("button", "Weiter")
    page.wait_for("Heute ist noch kein Kontakt eingetragen.")
    page.picture("08-today-empty")


def opened(page, entry, who="SK"):
    """A screen of the user's menu."""
    page.click("button", who)
    page.click("menuitem", entry)


def colleague_added(page):
    """Bruno, who types his own passphrase."""
    opened(page, "Team")
    page.click("button", "Benutzer hinzufügen")
    write(page, "Name der neuen Person", "Bruno Maier")
    write(page, "Kürzel", "BM")
    page.click("checkbox", "Koordination: legt Benutzer an")
    for piece in BRUNOS:
        write(page, "Passphrase der neuen Person", piece)
    page.picture("09-colleague")
    page.click("button", "Benutzer anlegen")
    page.wait_for("Bruno Maier kann sich jetzt hier anmelden")
    page.picture("10-colleague-added")  # his own sheet waits until he has unlocked
    page.click("button", "Später")
    until(lambda: page.look("return !document.querySelector('dialog[open]')"), what="the end of the dialog")
    page.wait_for("Bruno Maier")
    page.picture("11-team")


def printer_entered(page, address):
    """The printer in the corridor, by its address."""
    opened(page, "Einstellungen")
    write(page, "Adresse des Druckers", address)
    page.picture("12-settings")
    page.click("button", "Speichern")
    page.wait_for("Einstellungen gespeichert")
