"""What a long story sets up or looks up by asking the door directly, where no hand is watched.

A family of three of whom two are accompanied: a paper that runs out, a goal for the child's school
with a step, and what must never leave without being asked for: a goal about health, a note for two,
an entrusted one.
"""

from story_office_hour import again

GOAL, STEP = "Ali geht jeden Tag zur Schule.", "Ali zum Bus bringen"
HEALTH, CLINIC = "Hörgeräte anpassen lassen", "Termin in der Klinik"
FOR_TWO, ENTRUSTED = "Der Vermieter schlug die Tür zu.", "Sie wohnt heimlich am Kiesweg."
NEVER = [HEALTH, CLINIC, FOR_TWO, ENTRUSTED, "violence_protection"]


def logged(page, text, note="file", topic="school", readers=()):
    """A contact with the father."""
    page.call("contact.log", persons=[father(page)], newPersons=[], group=None, heldOn=today(page), kind="office_hour",
              minutes=15, language=None, interpreter="none", topics=[{"topic": topic, "minutes": None, "act": None}],
              note={"class": note, "text": text, "readers": list(readers)}, draft=None)
    again(page)


def unhurried(page):
    """A long story leaves a window alone for longer than a worker may."""
    page.call("settings.set", **{**page.call("settings.get"), "idleMinutes": 15})


def father(page):
    return next(row["id"] for row in persons(page) if row["name"].startswith("Mohammad"))


def today(page):
    return page.call("desk.status")["today"]


def next_year(page, rest):
    return f"{int(today(page)[:4]) + 1}-{rest}"


def persons(page):
    return page.call("person.list", offset=0, limit=9)["rows"]


def contacts(page):
    return sorted(row["id"] for row in page.call("contact.day", date=today(page), mine=False)["contacts"])


def all_cases(page):
    return page.call("case.list", filter="all", offset=0, limit=9)["rows"]


def found(page, word):
    """How often a word is found, in names and in texts."""
    return page.call("person.search", text=word)["count"] + page.call("search.text", text=word)["count"]


def told(page):
    """All that can be read of persons, cases, plans and contacts, as one text."""
    files = [page.call("person.open", person=row["id"]) for row in persons(page)]
    cases = [page.call("case.open", case=row["id"]) for row in all_cases(page)]
    plans = [page.call("help_plan.open", plan=plan["id"]) for one in cases for plan in one["plans"]]
    talks = [page.call("contact.open", contact=one) for one in contacts(page)]
    return str([files, cases, plans, talks]).replace("'", '"')


def accompanied(page):
    """Mother and child, the parents' case with its plan, and three contacts; the case."""
    person = lambda given, birth, sex, tongue: page.call(
        "person.create", names=[{"kind": "official", "given": given, "family": "Haidari"}], birth=birth, sex=sex,
        languages=[{"language": tongue, "speaks": True, "reads": False, "interpreted": True}])["row"]["id"]
    mother, child, of = person("Zahra", "1995", "f", "prs"), person("Ali", "2019-05-02", "m", "prs"), father(page)
    page.call("kinship.add", person=of, other=child, relation="child", note="")
    page.call("kinship.add", person=child, other=mother, relation="parent", note="")
    page.call("person.add_document", person=of, document={"kind": "toleration", "number": "T-100", "authority": "Landratsamt",
                                                          "validUntil": next_year(page, "02-28")})
    users = {user["short"]: user["id"] for user in page.call("user.list")}
    case = page.call("case.begin", application=None, openedOn=today(page), holder=users["SK"], deputy=None,
                     persons=[{"person": one, "part": "client"} for one in (of, mother)])["row"]["id"]
    planned(page, case)
    logged(page, "Die Schule ruft zurück.")
    logged(page, FOR_TWO, "restricted", "accommodation_matters", [users["BM"]])
    logged(page, ENTRUSTED, "entrusted", "violence_protection")
    return case


def planned(page, case):
    """A goal with a step that has a day, and one about health, which has a day too."""
    plan = page.call("help_plan.begin", case=case)["id"]
    for area, words, step in (("children_school", GOAL, STEP), ("health", HEALTH, CLINIC)):
        goal = {"id": None, "area": area, "vision": "", "textClient": words, "textWorker": "", "indicator": "", "baseline": "",
                "target": "", "due": ""}
        goals = page.call("help_plan.put_goal", plan=plan, goal=goal)["goals"]
        measure = {"id": None, "what": step, "who": "client", "whoName": "", "byWhen": next_year(page, "01-31")}
        page.call("help_plan.put_measure", plan=plan, goal=next(one["id"] for one in goals if one["area"] == area), measure=measure)
