"""US7 in the windows of both services: released by each parent, read out, sealed for one service, taken in, answered.

By hand: the papers of both parents, the choice of what goes along, every text and every deadline.
Beside the way lie a file that was bent, a reader for whom it is not meant, and what must not arrive.
"""

from door import GOAL, HEALTH, NEVER, STEP, accompanied, all_cases, found, next_year, persons, today, told, unhurried
from hand import chip, select, write
from stage import until
from story_handover import answered, card_made, card_read, closed, read_out, sent
from story_office_hour import again, with_team
from story_release import OFFICE, tick_box
from two_laptops import brought, digits

THERE, HERE = "Wohlfahrtsverband Beispiel", OFFICE["organisation"]
ALLOWED = ["Name, Geburtsdatum", "Sprachen", "Aufenthaltsstatus", "Familie", "Offene Fristen", "Kinder und Schule",
           "Seit wann", "Ziele und Schritte", "Texte, die der Dienst"]
OFFERED = "return [...document.querySelectorAll('[role=option]')].some((one) => one.innerText.includes(arguments[0]))"
UNTICKED = """return [...document.querySelectorAll('main li label.check')].filter((one) => one.innerText.trim().startsWith('Geht mit:'))
    .map((one) => one.querySelector('input')).find((one) => !one.checked) ?? null"""


def association(stage):
    """The other organisation, which knows somebody of that name."""
    page = with_team(stage, "association")
    page.call("office.set", **{**OFFICE, "organisation": THERE, "unit": "Integrationsmanagement"})
    unhurried(page)
    again(page)
    return page


def acquainted(stage, stick, county, helpers):
    """Both services read each other's card and type the digits read out on the telephone."""
    theirs, their_digits = card_made(stage, helpers, stick), digits(helpers)
    ours, our_digits = card_made(stage, county, stick), digits(county)
    partner = card_read(stage, county, theirs, their_digits)
    card_read(stage, helpers, ours, our_digits, HERE)
    return partner


def asked_along(stage, page, partner):
    """What each parent allows, on paper and signed; then the file; the case."""
    case = accompanied(page)
    for name in ("Mohammad Haidari", "Zahra Haidari"):
        allowed(page, name)
    assert partner in str(page.call("release.list", person=None, case=case))
    chosen(page)
    return case


def allowed(page, name):
    """One parent's release towards the other service; health stays unticked."""
    short = name.split(maxsplit=1)[0].lower()
    page.press("Ctrl", "2")
    page.click_text("Mohammad Haidari")
    page.click_text("Einverständnisse und Entbindungen")
    page.click("button", "Neue Erklärung")
    page.wait_for("Welche Erklärung, und von wem")
    select(page, "Wer erklärt es?", name)
    write(page, "Gegenüber welcher Stelle", "Wohlfahrts")
    until(lambda: page.look(OFFERED, THERE), what="the service that was verified")
    page.press("Enter")
    chip(page, "Wer darf wem etwas sagen", "nur wir dürfen etwas sagen")
    for tick in ("verschlüsselte Datei", *ALLOWED):
        tick_box(page, tick)
    write(page, "Wofür", "Damit die neue Stelle ohne Lücke weiter begleitet.")
    write(page, "Aus welchem Anlass", "Umzug in die Anschlussunterbringung")
    page.picture(f"u1-release-{short}")
    page.press("Ctrl", "Enter")
    page.wait_for("Seite 1 von", 60)
    page.picture(f"u2-preview-{short}")
    page.click("button", "Zur Unterschrift festschreiben")
    page.wait_for("noch nicht unterschrieben", 60)
    page.click_in(name, "Auf Papier unterschrieben")
    page.click("button", "Eintragen")
    page.wait_for("Alle nötigen Unterschriften sind da.", 30)
    page.picture(f"u3-signed-{short}")


def chosen(page):
    """What goes along: the things, the texts one by one, and who acts on each deadline."""
    page.press("Ctrl", "2")
    page.click_text("Mohammad Haidari")
    page.click_text("An anderen Dienst übergeben")
    page.wait_for("1. An wen")
    page.picture("u4-handover-empty")
    write(page, "Welcher Dienst begleitet weiter?", "Wohlfahrts")
    until(lambda: page.look(OFFERED, THERE), what="the service that was verified")
    page.press("Enter")
    page.wait_for("Dienstkarte geprüft")
    for item in ("Name, Geburtsdatum", "Sprachen", "Aufenthaltsstatus", "Familie", "Offene Fristen", "Seit wann", "Ziele und Schritte", "Dass es Gespräche", "Texte, die"):
        tick_box(page, item)
    page.wait_for("nicht erlaubt")  # that they talked was released by nobody
    page.wait_for(GOAL)
    assert HEALTH not in page.text(), "what the law protects more is not even offered"
    page.picture("u5-partly-allowed")
    while page.look(UNTICKED):  # somebody who ticks whatever is offered
        page.click_found(lambda: page.look(UNTICKED), "a text to tick")
    page.wait_for(f"Schritt: {STEP}")
    select(page, "Wer handelt: Aufenthaltspapier läuft ab", "der aufnehmende Dienst")
    select(page, "Wer handelt: Schritt", "die Person selbst")
    page.wait_for("Einträge gehen mit.")
    page.picture("u6-what-goes")
    read_out(page)
    page.picture("u7-told")


def accepted(stage, stick, county, wrong, helpers):
    """Bent, or at the wrong desk, it is refused in words; at the right one it is looked at, taken in and answered."""
    file = sent(stage, county, stick)
    before = held(helpers)
    bent = stick / "geleit-bent.age"
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 1
    bent.write_bytes(whole)
    refused(stage, helpers, bent, "Die Datei ist beschädigt", "u8-bent")
    refused(stage, wrong, file, "Diese Datei ist nicht für diesen Laptop", "u9-not-for-us")
    assert held(helpers) == before, "nothing changed"
    bent.unlink()
    came(stage, helpers, file)
    letter = answered(stage, helpers, stick)
    arrived(helpers)
    return letter


def held(page):
    return persons(page), all_cases(page)


def refused(stage, page, file, words, picture):
    """Words, and that nothing was changed."""
    brought(stage, page, file)
    page.wait_for(words, 60)
    page.wait_for("Es wurde nichts geändert.")
    page.picture(picture)


def came(stage, page, file):
    """From whom, who is known here already, what came, and two open deadlines with who acts."""
    brought(stage, page, file)
    page.wait_for(f"Übergabe von {HERE}", 60)
    page.wait_for("Ziffern verglichen")
    for words in ("Es handelt: der aufnehmende Dienst", "Es handelt: die Person selbst"):
        page.wait_for(words)
    assert page.text().count("Es handelt:") == 2, "a step of what stays is no deadline here"
    page.picture("u10-came")
    tick_box(page, "Dieselbe Person wie")
    page.picture("u11-same")


def arrived(page):
    """What stands here now; and nothing that was not released."""
    all_of_it = told(page)
    for words in (GOAL, STEP, "T-100", next_year(page, "02-28"), next_year(page, "01-31")):
        assert words in all_of_it, words
    assert [word for word in NEVER if word in all_of_it] == [], all_of_it
    for word in ("Hörgeräte", "Vermieter", "Kiesweg"):
        assert found(page, word) == 0, word
    page.wait_for("Es handelt: der aufnehmende Dienst")
    page.click_text("Zur Begleitung")
    page.wait_for("Wer dazugehört")
    page.picture("u12-case-there")
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.picture("u13-today-there")


def receipt_read(stage, page, letter, case):
    """The signed answer closes the case here, and it is only looked up."""
    closed(stage, page, letter, case)
    page.click_text("Zur Begleitung")
    page.wait_for(f"Übergeben an {THERE}")
    page.picture("u14-only-looked-up")
    (row,) = page.call("handover.of_case", case=case)
    assert row["outcome"] == "accepted" and row["answeredOn"] == today(page), row
