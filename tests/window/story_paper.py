"""From an application to a signed agreement that was scanned back, in the real window.

After US3 of the field's scenarios: the application of family Haidari becomes a case; the plan is
finished on the screen and printed on a real IPP printer; the father signs, the mother makes a mark
before a colleague and not before the interpreter; what came out of the printer is scanned, upside
down and in the wrong order, and files itself.
"""

import subprocess

from desk import choose, printer, select
from stage import until
from story_office_hour import HAIDARI, again, with_team, write

OFFICE = {"organisation": "Landratsamt Musterkreis", "address": "Am Markt 1\n70000 Musterstadt", "unit": "Ziegelei",
          "jurisdiction": "de-bw", "dataProtectionLaw": "gdpr_public_de", "officer": "Frau Adler",
          "complaintOffice": "Landesbeauftragter für den Datenschutz", "languages": ["de", "fr", "en"]}
ZAHRA = {**HAIDARI, "sex": "f", "names": [{"kind": "official", "given": "Zahra", "family": "Haidari"},
                                          {"kind": "native", "given": "زهرا", "family": "حیدری"}]}
FIELDS = ("orientation orientationReason viewClient viewClientLanguage viewWorker limits rules periodFrom periodTo "
          "frequency evaluationOn evaluationMethod evaluationPlace evaluationWith language interpreter interpreterName "
          "interpreterNumber interpreterSworn secrecySince understanding basis").split()


def changed(**fields):
    """Fields of a plan to change; the others stay as they are."""
    return {**dict.fromkeys(FIELDS), **fields}


def with_plan(page):
    """A case of the two parents with a plan that lacks the day of joint evaluation. The door is asked directly."""
    today = page.call("desk.status")["today"]
    page.call("office.set", **OFFICE)
    father = page.call("person.list", offset=0, limit=1)["rows"][0]["id"]
    mother = page.call("person.create", **ZAHRA)["row"]["id"]
    me = page.call("desk.status")["user"]["id"]
    parts = [{"person": father, "part": "client"}, {"person": mother, "part": "client"}]
    case = page.call("case.begin", application=None, persons=parts, openedOn=today, holder=me, deputy=None)["row"]["id"]
    for person in (father, mother):
        page.call("case.consent", case=case, person=person, answer="given", how="oral", language="prs",
                  interpreter="phone", onDay=today)
    plan = page.call("help_plan.begin", case=case)["id"]
    year = int(today[:4])
    page.call("help_plan.change", plan=plan, fields=changed(
        orientation="improvement", viewClient="Wir möchten, dass Ali ruhig lernen kann.", viewClientLanguage="prs",
        periodFrom=today, periodTo=f"{year + 1}{today[4:]}", language="prs", interpreter="phone",
        interpreterName="Farid Nazari", interpreterNumber="4711", secrecySince="2026-01-03"))
    page.call("help_plan.put_resource", plan=plan, resource={"id": None, "kind": "family", "text": "Die Eltern halten zusammen."})
    goal = page.call("help_plan.put_goal", plan=plan, goal={
        "id": None, "area": "children_school", "vision": "", "textClient": "Ali geht jeden Tag zur Schule.", "textWorker": "",
        "indicator": "Fehltage im Monat", "baseline": "acht", "target": "zwei", "due": f"{year + 1}{today[4:]}"})["goals"][0]["id"]
    page.call("help_plan.put_measure", plan=plan, goal=goal, measure={
        "id": None, "what": "Ali zum Bus bringen", "who": "client", "whoName": "Mohammad Haidari", "byWhen": f"{year + 1}{today[4:]}"})
    return case, plan


def an_application_is_counted_and_becomes_a_case(stage):
    page = with_team(stage)
    page.call("office.set", **OFFICE)
    again(page)
    page.press("Ctrl", "4")
    page.wait_for("Aufnahme")
    page.press("Ctrl", "n")
    page.wait_for("Neuer Antrag auf Begleitung")
    write(page, "Wer stellt den Antrag?", "muhamad")
    page.wait_for("Mohammad Haidari")
    page.press("Enter")
    select(page, "Zugang", "self")
    write(page, "Anliegen, wie die Person es sagt", "Ich finde keine Wohnung.")
    page.wait_for("Antwort bis")
    page.picture("40-application")
    page.press("Ctrl", "Enter")
    page.click("button", "Annehmen und Begleitung eröffnen")
    page.click("button", "Begleitung eröffnen")
    page.wait_for("Das Einverständnis fehlt noch")
    page.picture("41-case")
    assert [row["status"] for row in page.call("application.list", filter="all", offset=0, limit=9)["rows"]] == ["accepted"]
    assert page.refused() == [], page.refused()


def a_help_plan_is_printed_signed_and_scanned_back(stage):
    page = with_team(stage)
    case, plan = with_plan(page)
    address, spool = printer(stage)
    settings = page.call("settings.get")
    page.call("settings.set", **{**settings, "printer": address})
    again(page)
    page.press("Ctrl", "2")
    page.wait_for("Zahra Haidari")
    page.picture("42-cases")
    page.click_text("Mohammad Haidari und Zahra")
    page.click_text("Hilfepläne")
    page.click_text("Hilfeplan 20")
    page.wait_for("Aus Sicht des Dienstes")
    page.picture("43-plan-lacks")
    write(page, "Aus Sicht des Dienstes", "Die Familie wohnt zu fünft in zwei Zimmern.")
    page.wait_for("Gespeichert")
    page.click("button", "in 6 Monaten")
    page.wait_for("Es fehlt nichts")
    page.picture("44-plan-whole")
    page.click("button", "Prüfen und zum Unterschreiben drucken")
    page.wait_for("Seite 1 von")
    page.picture("45-preview")
    assert page.call("help_plan.open", plan=plan)["agreements"] == []
    page.click("button", "Zum Unterschreiben drucken")
    page.wait_for("Fassung 1", 60)
    page.picture("46-printed")
    (paper,) = until(lambda: sorted(spool.glob("*.pdf")), what="the printed paper")
    (row,) = until(lambda: [row for row in page.call("agreement.of_case", case=case) if row["printed"]], what="the print")
    assert row["state"] == "unsigned", row
    frozen = page.call("agreement.open", agreement=row["id"])
    assert frozen["intact"] and len(frozen["parties"]) >= 3, frozen
    signed(page)
    scans = scanned(stage, paper, frozen["pages"])
    page.click("button", "Scan einlesen")
    choose(stage, scans)
    page.wait_for("Eingeordnet", 120)
    page.picture("48-scanned")
    state = page.call("agreement.open", agreement=row["id"])
    assert [scan["pages"] for scan in state["scans"]] == [frozen["pages"]], state["scans"]
    assert state["row"]["state"] == "in_force", state["row"]
    page.call("help_plan.change", plan=plan, fields=changed(viewWorker="Inzwischen drei Zimmer."))
    assert page.call("agreement.open", agreement=row["id"])["digest"] == frozen["digest"]
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.picture("49-today")
    assert page.refused() == [], page.refused()


def signed(page):
    """The father in ink; the mother by a mark, which the interpreter can not witness; the worker by her key."""
    page.click_in("Mohammad Haidari", "Auf Papier unterschrieben")
    page.click("button", "Eintragen")
    page.click_in("Zahra Haidari", "Mit einem Zeichen")
    write(page, "Name der Zeugin oder des Zeugen", "Farid Nazari")
    page.wait_for("Diese Person hat gedolmetscht")
    page.picture("47-witness-is-interpreter")
    select(page, "Zeugin oder Zeuge aus dem Team", "Bruno Maier")
    page.click("button", "Eintragen")
    page.wait_for("Zeugin oder Zeuge: Bruno Maier")
    page.click_in("Selin Kaya", "Mit meiner eigenen Signatur")


def scanned(stage, paper, pages):
    """The paper as a scanner gives it: 200 dots an inch, grey, the last page first, one upside down."""
    stem = stage.root / "tmp" / "page"
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-png", str(paper), str(stem)], check=True)
    found = sorted(stem.parent.glob("page-*.png"), reverse=True)
    assert len(found) == pages, (found, pages)
    target = stage.root / "home" / "scan.tiff"
    turned = [str(found[0]), "-rotate", "180"]
    command = ["convert", "-density", "200", "(", *turned, ")", *map(str, found[1:]), "-compress", "zip", str(target)]
    subprocess.run(command, check=True)
    return target
