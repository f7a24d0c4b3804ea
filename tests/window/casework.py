"""From a person to a whole help plan: taken in, spoken with, applied for, accompanied, planned.

Each verb begins on whatever screen the one before it left, as the worker does.
"""

from hand import chip, focused, keys, select, unfold, write
from stage import until

SCENE = ["Sie wohnt jetzt ", "im Schutzhaus ", "am Kiesweg."]


def person_taken_in(page):
    """The father, with his name in two scripts."""
    page.press("Ctrl", "3")
    page.wait_for("Noch ist niemand eingetragen.")
    page.picture("20-nobody")
    page.press("Ctrl", "n")
    write(page, "Vorname", "Mohammad")
    write(page, "Familienname", "Haidari")
    write(page, "Vorname in eigener Schrift", "محمد")
    write(page, "Familienname in eigener Schrift", "حیدری")
    write(page, "Geburtsdatum", "1993")
    select(page, "Wie sicher?", "geschätzt")
    chip(page, "Geschlecht", "männlich")
    write(page, "Sprache hinzufügen", "dari")
    page.wait_for("Dari")
    page.press("Enter")
    page.click("checkbox", "liest")
    page.picture("21-person")
    page.press("Ctrl", "Enter")
    page.wait_for("Geburt und Geschlecht")
    page.picture("22-file")


def contact_logged(page):
    """A contact with a note that only she and Bruno may read."""
    page.press("Ctrl", "j")
    until(lambda: focused(page) == "Themen", what="the focus on the topics")
    keys(page, "asylb")
    page.wait_for("Leistungen für Asylsuchende")
    page.press("Enter")
    until(lambda: focused(page).startswith("Notiz"), what="the focus on the note")
    for piece in SCENE:
        keys(page, piece)
    select(page, "Dolmetschen", "Dolmetschen am Telefon")
    chip(page, "Lesen dürfen", "Eingeschränkt")
    page.picture("23-restricted-nobody")
    page.click("checkbox", "Bruno Maier (BM)")
    page.wait_for("Sie und Bruno Maier")
    page.wait_for("Entwurf gespeichert")
    page.picture("24-restricted")
    page.press("Ctrl", "Enter")
    page.wait_for("Kontakte (1)")
    page.picture("25-saved")


def contact_read(page):
    """Today, with the contact and, for whom it is meant, its note."""
    page.press("Ctrl", "1")
    page.wait_for(SCENE[0].strip())
    page.picture("90-today")


def applied(page):
    """The application of both parents, taken in on one page."""
    page.press("Ctrl", "4")
    page.wait_for("Kein Antrag wartet auf eine Antwort")
    page.picture("30-no-application")
    page.press("Ctrl", "n")
    write(page, "Wer stellt den Antrag?", "muhamad")
    page.wait_for("Mohammad Haidari")
    page.press("Enter")
    write(page, "Weitere Person", "Zahra Haidari")
    page.wait_for("Neue Person „Zahra Haidari“")
    page.press("Enter")
    until(lambda: focused(page) == "Geburtsdatum · freiwillig", what="the focus on the birth")
    keys(page, "1995")
    select(page, "Zugang", "Selbst gestellt")
    write(page, "Anliegen, wie die Person es sagt", "Wir finden keine Wohnung, und Ali kann nicht lernen.")
    page.wait_for("Antwort bis")
    page.picture("31-application")
    page.press("Ctrl", "Enter")
    page.wait_for("Entscheiden und antworten")
    page.picture("32-to-decide")


def accepted(page):
    """The application becomes a case; both parents agree to be accompanied."""
    page.click("button", "Annehmen und Begleitung eröffnen")
    page.wait_for("Rolle von Zahra Haidari")
    page.picture("33-accept")
    page.click("button", "Begleitung eröffnen")
    page.wait_for("Das Einverständnis fehlt noch von Mohammad Haidari und Zahra Haidari.")
    page.picture("34-case")
    for left in ("Das Einverständnis fehlt noch von", ""):
        page.click("button", "Einverständnis eintragen")
        chip(page, "Wie", "Mündlich")
        select(page, "Sprache des Gesprächs", "Dari")
        select(page, "Dolmetschen", "Dolmetschen am Telefon")
        page.picture(f"35-consent{'' if left else '-second'}")
        page.click("button", "Speichern")
        page.wait_for("Mündlich · Dari · Dolmetschen am Telefon")
        until(lambda: page.look("return document.querySelector('main form') === null"), what="the end of the form")
    until(lambda: "Das Einverständnis fehlt noch" not in page.text(), what="that both have agreed")
    page.picture("36-consents")


def planned(page, year):
    """A help plan with all its parts; nothing is saved by hand."""
    page.click_text("Hilfepläne")
    page.wait_for("Zu dieser Begleitung gibt es noch keinen Hilfeplan.")
    page.click("button", "Hilfeplan beginnen")
    page.wait_for("Worum es geht")
    page.picture("40-plan-empty")
    chip(page, "Ausrichtung", "Verbesserung")
    write(page, "Anlass und Grundlage", "Antrag der Eltern")
    talked(page)
    seen(page)
    aimed(page, year)
    write(page, "Stelle oder Person", "Schule am Markt")
    page.click("button", "Stelle hinzufügen")
    write(page, "Was der Dienst nicht leisten kann", "Vor Gericht vertreten.")
    write(page, "Wie wir zusammenarbeiten", "Wir rufen an, wenn ein Termin nicht geht.")
    page.click("button", "6 Monate")
    write(page, "Wie oft treffen wir uns?", "alle zwei Wochen")
    page.wait_for("Eine Angabe fehlt noch")
    page.picture("45-one-missing")
    page.click_text("Tag der gemeinsamen Auswertung")
    until(lambda: focused(page) == "Gemeinsame Auswertung am", what="the focus on what is missing")
    page.click("button", "in 6 Monaten")
    page.wait_for("Es fehlt nichts")
    page.picture("46-plan-whole")


def talked(page):
    """In which language, and with whose help."""
    select(page, "Sprache des Gesprächs", "Dari")
    select(page, "Dolmetschen", "Dolmetschen am Telefon")
    write(page, "Name der Dolmetscherin", "Farid Nazari")
    write(page, "oder Nummer", "4711")
    write(page, "Zur Verschwiegenheit verpflichtet seit", "3.1.2026")
    chip(page, "Vereidigt?", "nein")
    write(page, "Wie wurde das Verstehen geprüft", "Herr Haidari hat jedes Ziel wiederholt.")
    page.picture("41-talk")


def seen(page):
    """How each side sees it, where things stand, what helps."""
    write(page, "Aus Sicht der Person, in ihren Worten", "ما می‌خواهیم که علی آرام درس بخواند.")
    select(page, "Sprache dieses Textes", "Dari")
    write(page, "Aus Sicht des Dienstes", "Die Familie wohnt zu fünft in zwei Zimmern.")
    unfold(page, "Auf Dari, wie gedolmetscht: Aus Sicht des Dienstes")
    write(page, "Aus Sicht des Dienstes, auf Dari", "خانواده پنج نفر در دو اتاق زندگی می‌کند.")
    page.picture("42-views")
    chip(page, "Wohnen", "1 schwierig")
    chip(page, "Kinder und Schule", "2 mittel")
    page.picture("43-areas")
    chip(page, "Wessen Stärke?", "Familie")
    write(page, "Was hilft?", "Die Eltern halten zusammen.")
    page.click("button", "Stärke hinzufügen")


def aimed(page, year):
    """One goal that can be measured, with a step of the client's own and one of ours."""
    page.click("button", "Ziel hinzufügen")
    until(lambda: focused(page) == "Ziel in den Worten der Person", what="the focus on the goal")
    write(page, "Ziel in den Worten der Person", "Ali geht jeden Tag zur Schule.")
    write(page, "Woran erkennen wir, dass es erreicht ist?", "Fehltage im Monat")
    write(page, "So ist es heute", "acht")
    write(page, "So soll es sein", "zwei")
    write(page, "Bis wann", f"30.6.{year + 1}")
    select(page, "Lebensbereich", "Kinder und Schule")
    for number, who, what in ((1, "Klientin oder Klient", "Ali zum Bus bringen"), (2, "Dienst", "Mit der Schule sprechen")):
        chip(page, "Wer macht den neuen Schritt zu Ziel 1?", who)
        write(page, "Nächster Schritt", what)
        page.click("button", "Schritt hinzufügen")
        write(page, f"Bis wann, Schritt {number}", f"31.3.{year + 1}")
    page.picture("44-goal")
