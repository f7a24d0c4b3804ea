"""A release from secrecy, from the empty form to the withdrawal, by the hand of the worker.

After US5 of the field's scenarios: Zahra allows the clinic to hear two things and ticks one of the
two that the law protects more; what was told is written down; what nobody allowed is refused; and
when she withdraws, the worker reads who was told before she says yes.
"""

from desk import printer
from hand import chip, select, write
from stage import until
from story_office_hour import again, with_team

OFFICE = {
    "organisation": "Landratsamt Musterkreis", "address": "Hauptstraße 1, 70000 Musterstadt", "unit": "Sozialer Dienst Asyl",
    "jurisdiction": "de-bw", "dataProtectionLaw": "gdpr_public_de", "officer": "Frau Okoye, datenschutz@musterkreis.example",
    "complaintOffice": "LfDI Baden-Württemberg", "languages": ["de", "prs"],
}


def a_release_is_printed_signed_used_and_withdrawn(stage):
    address, spool = printer(stage)
    page = with_team(stage)
    page.call("office.set", **OFFICE)
    page.call("settings.set", **{**page.call("settings.get"), "printer": address})
    again(page)
    opened(page)
    filled(page)
    signed(page, spool)
    told(page)
    withdrawn(page)


def opened(page):
    """From the person to an empty form."""
    page.press("Ctrl", "3")
    page.click_text("Mohammad Haidari")
    page.wait_for("Geburt und Geschlecht")
    page.click_text("Einverständnisse und Entbindungen")
    page.wait_for("Hier ist noch nichts erlaubt.")
    page.picture("r0-nothing")
    page.click("button", "Neue Erklärung")
    page.wait_for("Welche Erklärung, und von wem")
    page.picture("r1-form")


def filled(page):
    """What is allowed, in their words; nothing is saved by hand."""
    write(page, "Gegenüber welcher Stelle", "Klinikum Musterstadt")
    page.wait_for("„Klinikum Musterstadt“ neu anlegen")
    page.press("Enter")
    page.wait_for("Stelle anlegen")
    write(page, "Abteilung oder Person", "Sozialdienst, Frau Okafor")
    page.picture("r2-partner")
    page.click("button", "Speichern")
    page.wait_for("Stelle ändern")
    chip(page, "Wer darf wem etwas sagen", "nur wir dürfen etwas sagen")
    for tick in ("mündlich", "Name, Geburtsdatum", "Sprachen", "Gesundheit", "Bedarf"):
        tick_box(page, tick)
    write(page, "Wofür", "Damit die Ärztin die Behandlung vorbereiten kann.")
    write(page, "Aus welchem Anlass", "Aufnahme am nächsten Montag")
    select(page, "Dolmetschen", "Dolmetschen am Telefon")
    write(page, "Name der Dolmetscherin", "Farid Nazari")
    page.wait_for("Entwurf gespeichert")
    page.picture("r3-filled")
    page.press("Ctrl", "Enter")
    page.wait_for("Seite 1 von", 60)
    until(lambda: page.look("return document.querySelector('main img')?.complete"), what="the first page")
    page.picture("r4-preview")


def tick_box(page, words):
    """The box whose words begin so."""
    page.run("""const box = [...document.querySelectorAll('main label.check, [role=dialog] label.check, dialog label.check')]
        .find((one) => one.innerText.trim().startsWith(arguments[0]));
        box.scrollIntoView({block: 'center'}); box.querySelector('input').click()""", words)


def signed(page, spool):
    """Frozen, printed, signed; of the two boxes one was ticked by hand."""
    page.click("button", "Zur Unterschrift festschreiben")
    page.wait_for("noch nicht unterschrieben", 60)
    page.picture("r5-frozen")
    page.click_in("Mohammad Haidari", "Auf Papier unterschrieben")
    page.wait_for("Auf dem Papier angekreuzt")
    tick_box(page, "Gesundheit")
    page.picture("r6-boxes")
    page.click("button", "Eintragen")
    page.wait_for("Alle nötigen Unterschriften sind da.", 30)
    page.picture("r7-in-force")


def told(page):
    """What is covered is written down; what is not is left out."""
    page.click("button", "Zur Person")
    page.wait_for("Weitergaben")
    page.click("button", "Weitergabe eintragen")
    write(page, "An welche Stelle", "Klinikum")
    offered = "return [...document.querySelectorAll('[role=option]')].some((one) => one.innerText.includes(arguments[0]))"
    until(lambda: page.look(offered, "Klinikum Musterstadt"), what="the offer, which the page behind names too")
    page.press("Enter")
    for tick in ("Name, Geburtsdatum", "Gesundheit", "Bedarf"):
        tick_box(page, tick)
    page.wait_for("Erlaubt: 2 von 3 Angaben.")
    page.wait_for("Die Person hat diese Angabe auf dem Papier nicht angekreuzt.")
    page.wait_for("Damit die Ärztin die Behandlung vorbereiten kann.")
    page.picture("r8-two-of-three")
    page.click("button", "Nur das Erlaubte weitergeben")
    page.wait_for("Erlaubt: 2 von 2 Angaben.")
    page.click_last("button", "Eintragen")
    page.wait_for("Entbindung der Person")
    until(lambda: len(page.call("disclosure.of_person", person=person(page))) == 1, what="the disclosure")
    page.picture("r9-told")


def person(page):
    return page.call("person.list", offset=0, limit=1)["rows"][0]["id"]


def withdrawn(page):
    """Two clicks; the first shows who was told."""
    page.click_text("Widerrufen …")
    page.wait_for("Eine Stelle hat schon etwas erfahren")
    page.picture("r10-who-was-told")
    page.click("button", "Widerruf eintragen")
    page.wait_for("widerrufen")
    page.picture("r11-withdrawn")
    (row,) = page.call("release.list", person=person(page), case=None)
    assert row["paper"]["state"] == "withdrawn" and len(row["told"]) == 1, row
