"""A household parts after violence, and from that hour nothing of her stands on his side.

After US14 of the field's scenarios, as far as this program goes: Zahra leaves with the child. Selin
parts the household in one act; the shared plan ends; two cases go on with two workers. Then each
side is looked at by the worker who has it, on the screen and on the paper that is read out before a
case goes elsewhere. There are no addresses, no genograms and no extracts for a person yet.
"""

from door import GOAL, STEP, father, next_year, today
from hand import chip, select, unfold, write
from stage import until
from story_office_hour import BRUNOS, again, unlocked, with_team
from story_release import OFFICE, tick_box

SHELTER = "Sie wohnt jetzt im Schutzhaus am Kiesweg."
HOLDER = """return [...document.querySelectorAll('dialog[open] label')].map((one) => one.innerText.trim())
    .find((words) => words.startsWith('Fallführung für') && words.includes(arguments[0])) ?? null"""
TABS = "return [...document.querySelectorAll('main [role=tab]')]"
REPORT = """return document.querySelector('main [role=group][aria-label="Bericht zum Vorlesen"]')"""
FORWARD = """return [...document.querySelectorAll('main [role=group][aria-label="Bericht zum Vorlesen"] button')]
    .find((one) => one.innerText.trim() === 'Nächste Seite')"""
PANEL = "return document.querySelector('main [role=tabpanel]')?.innerText.trim() ?? ''"


def a_household_parts_and_his_side_tells_nothing_of_her(stage):
    page = with_team(stage)
    page.call("office.set", **OFFICE)
    page.call("partner.add", name="Jugendamt Musterkreis", unit="", address="", phone="", email="", leftOn="")
    mother, shared = family(page)
    again(page)
    seen_together(page)
    parted(page)
    over(page, shared)
    his(page, mother)
    page.press("Ctrl", "1")
    stage.finish(page.driver)
    hers(unlocked(stage, "BM", BRUNOS))


def family(page):
    """Mother, child and father in one household and one case, with an agreement both signed."""
    person = lambda given, birth, sex: page.call(
        "person.create", names=[{"kind": "official", "given": given, "family": "Haidari"}], birth=birth, sex=sex,
        languages=[{"language": "prs", "speaks": True, "reads": False, "interpreted": True}])["row"]["id"]
    mother, child, of = person("Zahra", "1995", "f"), person("Ali", "2019-05-02", "m"), father(page)
    for one, relation in ((mother, "spouse"), (child, "child")):
        page.call("household.join", **{"person": one, "with": of})
        page.call("kinship.add", person=of, other=one, relation=relation, note="")
    selin = next(user["id"] for user in page.call("user.list") if user["short"] == "SK")
    case = page.call("case.begin", application=None, openedOn=today(page), holder=selin, deputy=None,
                     persons=[{"person": mother, "part": "client"}, {"person": of, "part": "client"},
                              {"person": child, "part": "child"}])["row"]["id"]
    agreed(page, case, (of, mother))
    spoken(page, (of, mother), "school", "Beide fragen nach der Schule.")
    return mother, case


def spoken(page, persons, topic, text):
    page.call("contact.log", persons=list(persons), newPersons=[], group=None, heldOn=today(page), kind="visit", minutes=30,
              language="prs", interpreter="none", topics=[{"topic": topic, "minutes": None, "act": None}],
              note={"class": "file", "text": text, "readers": []}, draft=None)


def agreed(page, case, signers):
    """A plan with a goal and a step, printed for signature and signed by both."""
    view = page.call("help_plan.begin", case=case)
    plan, year = view["id"], int(today(page)[:4]) + 1
    names = ("orientation orientationReason viewClient viewClientLanguage viewWorker limits rules periodFrom periodTo frequency "
             "evaluationOn evaluationMethod evaluationPlace evaluationWith language interpreter interpreterName "
             "interpreterNumber interpreterSworn secrecySince understanding basis").split()
    said = {"orientation": "improvement", "viewClient": "Wir möchten eine Wohnung.", "viewClientLanguage": "prs",
            "viewWorker": "Die Familie wohnt in einem Zimmer.", "periodFrom": today(page), "periodTo": f"{year}-06-30",
            "language": "prs", "interpreter": "none", "evaluationOn": f"{year}-06-15"}
    page.call("help_plan.change", plan=plan, fields={**dict.fromkeys(names), **said})
    page.call("help_plan.put_resource", plan=plan, resource={"id": None, "kind": "family", "text": "Die Großmutter hilft."})
    goal = {"id": None, "area": "children_school", "vision": "", "textClient": GOAL, "textWorker": "",
            "indicator": "zwei Fehltage im Monat", "baseline": "acht", "target": "zwei", "due": f"{year}-06-30"}
    goal = page.call("help_plan.put_goal", plan=plan, goal=goal)["goals"][0]["id"]
    page.call("help_plan.put_measure", plan=plan, goal=goal, measure={
        "id": None, "what": STEP, "who": "client", "whoName": "Zahra Haidari", "byWhen": next_year(page, "01-31")})
    paper = page.call("agreement.finalise", plan=plan, language="de", beside="prs", version=1)["row"]["id"]
    for one in signers:
        page.call("paper.sign", paper=paper, part="client", person=one, name="", kind="ink", witness=None, witnessName="",
                  onDay=today(page), place="", reason="", ticked=[])
    page.call("paper.confirm", paper=paper)


def to_file(page, name):
    page.press("Ctrl", "3")
    page.click_text(name)
    page.wait_for("Geburt und Geschlecht")


def seen_together(page):
    """Before it, his file speaks of her: what is missing afterwards was there."""
    to_file(page, "Mohammad Haidari")
    page.wait_for("Haushalt trennen")
    assert "Zahra" in every_tab(page, "e1-together"), "the control"


def parted(page):
    """In one act; one worker for both sides is refused in words."""
    to_file(page, "Zahra Haidari")
    page.click("button", "Haushalt trennen")
    page.wait_for("Wer geht?")
    tick_box(page, "Ali Haidari")
    page.picture("e2-who-leaves")
    page.click("button", "Weiter")
    page.wait_for("Das geschieht, wenn Sie den Haushalt trennen")
    page.wait_for("Eine Vereinbarung endet.")
    page.picture("e3-what-will-happen")
    label = until(lambda: page.look(HOLDER, "Zahra"), what="who goes on with her")
    select(page, label, "Selin Kaya")
    page.click("button", "Haushalt trennen")
    page.wait_for("Eine Fachkraft wäre für beide Seiten zuständig.")
    page.picture("e4-not-the-same-worker")
    select(page, label, "Bruno Maier")
    page.click("button", "Haushalt trennen")
    page.wait_for("Aufenthalt geschützt")
    page.wait_for("Mohammad Haidari erfährt seit")
    page.picture("e5-protected")


def over(page, shared):
    """What both were in has ended; her life goes on and is written down."""
    (agreement,) = page.call("agreement.of_case", case=shared)
    assert agreement["state"] == "ended", agreement
    zahra = next(row["id"] for row in page.call("person.list", offset=0, limit=9)["rows"] if row["name"].startswith("Zahra"))
    spoken(page, (zahra,), "violence_protection", SHELTER)
    again(page)
    assert page.call("search.text", text="Schutzhaus")["count"] == 1, "the control"


def every_tab(page, picture):
    """What stands in all parts of the file that is open, as a reader sees it."""
    shown = []
    for place in range(len(page.look(TABS))):
        page.click_found(lambda: page.look(TABS + "[arguments[0]] ?? null", place), f"part {place} of the file")
        selected = TABS + "[arguments[0]]?.getAttribute('aria-selected') === 'true'"
        until(lambda: page.look(selected, place) and page.look(PANEL), what=f"part {place} of the file")
        page.picture(f"{picture}-{place}")
        shown.append(page.text())
    return "\n".join(shown)


def his(page, mother):
    """Selin, who has his case: his file, his case, and the report that is read to him."""
    to_file(page, "Mohammad Haidari")
    page.picture("e6-his-file")
    nothing_of_her(every_tab(page, "e7-his-file"), "his file")
    case = own_case(page, father(page))
    open_case(page, case)
    nothing_of_her(every_tab(page, "e8-his-case"), "his case")
    report = read_aloud(page, "e9-his-report")
    assert "Mohammad Haidari" in report, report
    nothing_of_her(report, "his report")
    assert mother not in str(page.call("person.open", person=father(page)))


def nothing_of_her(shown, where):
    for word in ("Zahra", "Ali Haidari", "Schutzhaus", "Kiesweg", GOAL, STEP):
        assert word not in shown, f"{word!r} stands in {where}: {shown}"


def hers(page):
    """Bruno, who has hers: the shelter stands in her file, and her report names her alone."""
    to_file(page, "Zahra Haidari")
    shown = every_tab(page, "e10-her-file")
    assert SHELTER in shown and "Aufenthalt geschützt" in shown, shown
    mother = next(row["id"] for row in page.call("person.list", offset=0, limit=9)["rows"] if row["name"].startswith("Zahra"))
    open_case(page, own_case(page, mother))
    report = read_aloud(page, "e11-her-report")
    assert "Zahra Haidari" in report and "Mohammad" not in report, report
    assert page.refused() == [], page.refused()


def own_case(page, person):
    """The number of the case that goes on with somebody."""
    (case,) = [one for one in page.call("case.of_person", person=person)["cases"] if one["phase"] != "closed"]
    return case["number"]


def open_case(page, number):
    page.press("Ctrl", "2")
    page.click_found(lambda: page.look("""return [...document.querySelectorAll('main li, main tr')]
        .find((one) => one.innerText.includes(arguments[0]))?.querySelector('a, button') ?? null""", number), f"the case {number}")
    page.wait_for("An anderen Dienst übergeben")


def read_aloud(page, picture):
    """The report of what would go elsewhere, looked at page by page; its words."""
    page.click_text("Überblick")
    page.click_text("An anderen Dienst übergeben")
    page.wait_for("1. An wen")
    write(page, "Welcher Dienst begleitet weiter?", "Jugendamt")
    page.wait_for("Jugendamt Musterkreis")
    page.press("Enter")
    chip(page, "Rechtsgrundlage", "gesetzliche Pflicht")
    write(page, "Begründung", "Das Jugendamt muss es wissen.")
    for item in ("Name, Geburtsdatum", "Sprachen", "Seit wann"):
        tick_box(page, item)
    page.wait_for("gehen mit.")
    unfold(page, "Bericht zum Vorlesen")
    page.click("button", "Bericht ansehen")
    page.wait_for("Seite 1 von", 60)
    page.wait_for("Übergabebericht")
    page.picture(picture)
    words = []
    while True:
        words.append(page.look(REPORT + "?.querySelector('p.prose')?.innerText ?? ''"))
        if page.look(FORWARD + ".disabled"):
            return "\n".join(words)
        page.click_found(lambda: page.look(FORWARD + " ?? null"), "the next page")
        until(lambda: page.look(REPORT + "?.querySelector('p.prose')?.innerText ?? ''") not in ("", words[-1]), what="another page")
