#!/usr/bin/env python3
"""Makes the golden files of one landed version with that version's own command line.

    make.py GELEIT_CLI FOLDER [--no-backup]

README.md beside this file says how the program is built. Everybody in here is invented. What a version
can not do yet is left out, by the list of its own commands.
"""

import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

CLI, OUT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
TODAY = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
LATER = (datetime.date.fromisoformat(TODAY) + datetime.timedelta(days=180)).isoformat()
WORK = pathlib.Path(tempfile.mkdtemp())
PASSPHRASES = {"AB": "kupfer wolke sieben", "BC": "nasse kastanie am tor"}
SECOND = "sieben graue reiher"


def run(*words):
    """What the program answers."""
    done = subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{words[:3]} {words[-2:]}: {done.stderr}")
    return json.loads(done.stdout)


def secret(name, text):
    """A file with a passphrase that only its owner reads."""
    path = WORK / name
    path.write_text(text)
    path.chmod(0o600)
    return path


SECRETS = {short: secret(short, text) for short, text in PASSPHRASES.items()}
CAN = {command["name"] for command in run("commands")["commands"]}


class Laptop:
    """A store, and who sits before it."""

    def __init__(self, store, secrets=None):
        self.store, self.secrets = pathlib.Path(store), secrets or SECRETS

    def at(self, short, *verb):
        return run("--store", self.store, "--user", short, "--passphrase-file", self.secrets[short], *verb)

    def call(self, name, by="AB", /, **args):
        return self.at(by, "call", name, json.dumps(args))["value"]


def found(label, organisation):
    """A service of its own; both have a worker with the same initials."""
    made = run("init", WORK / label, "--label", label, "--name", "Alma Berger", "--short", "AB",
               "--passphrase-file", SECRETS["AB"])
    laptop = Laptop(made["store"])
    laptop.call("office.set", organisation=organisation, address="Am Markt 1\n70000 Musterstadt",
                unit=label, jurisdiction="de-bw", dataProtectionLaw="gdpr_public_de",
                officer="datenschutz@example.org", complaintOffice="Kreisbeschwerdestelle",
                languages=["de", "prs"])
    return laptop


def stick(name):
    folder = WORK / "stick" / name
    folder.mkdir(parents=True)
    return folder


def only(folder, ending=".age"):
    """The one file in a folder, for whoever is given it."""
    (file,) = [path for path in folder.iterdir() if path.name.endswith(ending)]
    return file


def keep(file, name):
    """Lays a file among the golden ones."""
    shutil.copyfile(file, OUT / name)


def typed(groups):
    return " ".join(groups)


FACTS = {"version": OUT.name, "day": TODAY, "views": []}


def people(a):
    """Family Haidari and what was spoken with them, in every class of note."""
    a.call("user.add", name="Bruno Celik", short="BC", passphrase=PASSPHRASES["BC"],
           coordinator=False, dataProtection=False)
    bruno = next(user["id"] for user in a.call("user.list") if user["short"] == "BC")
    family = {}
    for who, given, native, birth in [("father", "Mohammad", "محمد", "1990-05-12"),
                                      ("mother", "Zahra", "زهرا", "1993~"),
                                      ("child", "Ali", "علی", "2015")]:
        names = [{"kind": "official", "given": given, "family": "Haidari"},
                 {"kind": "native", "given": native, "family": "حیدری"}]
        skills = [{"language": "prs", "speaks": True, "reads": False, "interpreted": True}]
        family[who] = a.call("person.create", names=names, birth=birth, sex="", languages=skills)["row"]["id"]
    for who in ["father", "child"]:
        a.call("household.join", person=family[who], **{"with": family["mother"]})
    a.call("kinship.add", person=family["mother"], other=family["child"], relation="parent", note="")
    a.call("person.add_document", person=family["mother"], document={
        "kind": "toleration", "number": "T-100", "validUntil": LATER, "authority": "Landratsamt"})
    contacts = []
    for note_class, readers, text in [
            ("file", [], "Bescheid vom Jobcenter besprochen."),
            ("restricted", [bruno], "Die Miete ist drei Monate offen."),
            ("entrusted", [], "Sie hat Angst vor dem Nachbarn."),
            ("personal", [], "Morgen noch einmal anrufen.")]:
        logged = a.call("contact.log", persons=[family["mother"]], newPersons=[], group=None, heldOn=TODAY,
                        kind="office_hour", minutes=15, language="prs", interpreter="phone",
                        topics=[{"topic": "asylblg", "minutes": 15, "act": "support"}],
                        note={"class": note_class, "text": text, "readers": readers}, draft=None)
        contacts.append(logged["row"]["id"])
    draft = a.call("draft.save", id=None, kind="contact", content={"note": "noch nicht fertig"})
    FACTS.update(family=family, contacts=contacts, bruno=bruno, draft=draft["id"] if isinstance(draft, dict) else draft)
    return family


def agreed(a, family):
    """An application, a case, a help plan, and its agreement signed by both."""
    application = a.call("application.create", persons=[family["mother"]], newPersons=[], draft=None, fields={
        "receivedOn": TODAY, "path": "referred_service", "legalBasis": "",
        "referrer": {"name": "Sozialdienst des Krankenhauses", "kind": "accredited", "person": "",
                     "phone": "", "email": "", "help": ""},
        "groups": [], "otherGroup": "", "problemsClient": "", "problemsService": "", "whyLongTerm": "",
        "resources": "", "wishes": "", "otherServices": "", "urgency": "normal", "risks": "",
        "replyTo": "service", "knowsAgrees": "yes", "safeContact": ""})["row"]["id"]
    persons = [{"person": family["father"], "part": "client"}, {"person": family["mother"], "part": "client"},
               {"person": family["child"], "part": "child"}]
    alma = next(user["id"] for user in a.call("user.list") if user["short"] == "AB")
    case = a.call("case.begin", application=None, persons=persons, openedOn=TODAY, holder=alma,
                  deputy=FACTS["bruno"])["row"]["id"]
    plan = a.call("help_plan.begin", case=case)["id"]
    fields = dict.fromkeys(["orientationReason", "limits", "rules", "frequency", "evaluationMethod",
                            "evaluationPlace", "evaluationWith", "interpreterSworn", "understanding", "basis"])
    fields.update(orientation="improvement", viewClient="Wir möchten, dass Ali ruhig lernen kann.",
                  viewClientLanguage="prs", viewWorker="Die Familie wohnt zu fünft in zwei Zimmern.",
                  periodFrom=TODAY, periodTo=LATER, language="prs", interpreter="phone",
                  interpreterName="Farid Nazari", interpreterNumber="4711", secrecySince="2026-11-03",
                  evaluationOn=LATER)
    a.call("help_plan.change", plan=plan, fields=fields)
    goals = a.call("help_plan.put_goal", plan=plan, goal={
        "id": None, "area": "children_school", "vision": "", "textClient": "Ali geht jeden Tag zur Schule.",
        "textWorker": "", "indicator": "zwei Fehltage im Monat", "baseline": "acht", "target": "zwei",
        "due": LATER})["goals"]
    a.call("help_plan.put_measure", plan=plan, goal=goals[0]["id"], measure={
        "id": None, "what": "Ali zum Bus bringen", "who": "client", "whoName": "Mohammad Haidari",
        "byWhen": LATER})
    a.call("help_plan.put_resource", plan=plan, resource={
        "id": None, "kind": "family", "text": "Die Eltern halten zusammen."})
    paper = a.call("agreement.finalise", plan=plan, language="de", beside="prs", version=1)["row"]["id"]
    for who in ["father", "mother"]:
        sign(a, paper, family[who])
    a.call("paper.confirm", paper=paper)
    FACTS.update(application=application, case=case, plan=plan, paper=paper)


def sign(a, paper, person):
    a.call("paper.sign", paper=paper, part="client", person=person, name="", kind="ink", witness=None,
           witnessName="", onDay=TODAY, place="Ziegelei", reason="", ticked=[])


def released(a, family):
    """A partner, a release towards it, and what was told."""
    clinic = a.call("partner.add", name="Klinikum Musterstadt", unit="", address="", phone="", email="",
                    leftOn="")["id"]
    words = {"text": "Behandlung vorbereiten", "saying": ""}
    none = {"text": "", "saying": ""}
    form = {"kind": "secrecy", "representatives": [], "case": FACTS["case"], "recipient": clinic,
            "direction": "one_way", "items": ["languages", "identity"], "channels": ["letter", "oral"],
            "purpose": words, "occasion": {"text": "Aufnahme", "saying": ""}, "consequences": none,
            "validUntil": LATER,
            "talk": {"language": "prs", "interpreter": "phone", "name": "Farid Nazari", "number": "4711",
                     "sworn": None, "secrecySince": "2026-11-03", "understanding": none}}
    release = a.call("release.finalise", person=family["mother"], form=form, language="de", beside="prs")
    sign(a, release["row"]["id"], family["mother"])
    a.call("disclosure.log", ground="release", reason="", what="", told={
        "persons": [family["mother"]], "partner": clinic, "items": ["identity"], "channel": "oral",
        "onDay": TODAY})
    FACTS.update(release=release["row"]["id"])


def meet(one, other, name):
    """One takes in the other's card and types its digits; gives the partner."""
    folder = stick(f"card-{name}")
    other.call("service_card.issue", phone="0711 000", email="amt@example.org")
    files = other.call("service_card.save", grant=f"file:{folder}")
    card = folder / files["card"]
    partner = one.call("service_card.receive", grant=f"file:{card}", partner=None)["id"]
    digits = typed(other.call("service_card.own")["digits"])
    one.call("service_card.verify", partner=partner, digits=digits)
    return partner, card, digits


def hand_over(giver, partner, case, persons, folder):
    wish = {"case": case, "partner": partner, "persons": persons, "items": ["identity", "accompaniment"],
            "ground": "vital_interest", "reason": "eilt", "texts": [], "occasion": "referral", "onDay": TODAY,
            "answerBy": LATER, "toldOn": "", "objections": "", "acts": [], "despite": "", "series": None}
    sent = giver.call("handover.send", wish=wish, grant=f"file:{folder}")
    return folder / sent["file"]


def between_services(a):
    """Another service hands a case over to ours, and answers one of ours."""
    c = found("Wohlfahrtsverband", "Wohlfahrtsverband Beispiel")
    there, card, digits = meet(a, c, "theirs")
    here, own, own_digits = meet(c, a, "ours")
    keep(card, "their-card.age")
    keep(own, "our-card.age")
    rosa = c.call("person.create", names=[{"kind": "official", "given": "Rosa", "family": "Klein"}], birth="",
                  sex="", languages=[])["row"]["id"]
    begun = c.call("case.begin", application=None, persons=[{"person": rosa, "part": "client"}],
                   openedOn=TODAY, holder=None, deputy=None)
    keep(hand_over(c, here, begun["row"]["id"], [rosa], stick("coming")), "handover.age")
    # Of ours, another case goes, so that the first stays as it is.
    nura = a.call("person.create", names=[{"kind": "official", "given": "Nura", "family": "Saleh"}], birth="",
                  sex="", languages=[])["row"]["id"]
    going = a.call("case.begin", application=None, persons=[{"person": nura, "part": "client"}],
                   openedOn=TODAY, holder=None, deputy=None)["row"]["id"]
    sent = hand_over(a, there, going, [nura], stick("going"))
    grant = f"file:{sent}"
    taken = c.call("handover.accept", grant=grant, same=[], fields=[],
                   **({"asNew": None} if "erasure.look" in CAN else {}))["id"]
    folder = stick("answer")
    c.call("handover.answer", handover=taken, grant=f"file:{folder}")
    keep(only(folder), "answer.age")
    FACTS.update(theirDigits=digits, ourDigits=own_digits, handedOver=going)


def second_laptop(a):
    """A second laptop of the team; what it wrote last has not been read by the first."""
    stores, secret_two = WORK / "second", secret("passphrase-two", SECOND)
    outside = lambda name, **args: run("outside", stores, name, json.dumps(args))["value"]
    asked = outside("store.ask_to_join", label="Laptop 2", passphrase=SECOND, short="AB", language="de")
    request = stick("request")
    saved = outside("store.save_join_request", store=asked["store"]["id"], grant=f"file:{request}")
    enrolment = stick("enrolment")
    a.call("laptop.enrol", grant=f"file:{request / saved['file']}", digits=typed(asked["digits"]),
           target=f"file:{enrolment}")
    outside("store.join", store=asked["store"]["id"], passphrase=SECOND, keysPassphrase=None,
            digits=typed(a.call("laptop.team")["digits"]), grants=[f"file:{only(enrolment)}"])
    (folder,) = [path for path in stores.iterdir() if path.is_dir()]
    b = Laptop(folder, {"AB": secret_two})
    carry(a, b, stick("to-second"))
    yusuf = b.call("person.create", names=[{"kind": "official", "given": "Yusuf", "family": "Demir"}],
                   birth="1988", sex="m", languages=[])["row"]["id"]
    b.call("person.change", person=FACTS["family"]["father"], birth="1990-05-13", sex="m")
    bundle = write(b, stick("from-second"))
    keep(bundle, "from-second-laptop.age")
    FACTS.update(yusuf=yusuf)


def write(laptop, folder):
    more = {"attachments": None} if "exchange.ask" in CAN else {}
    written = laptop.call("exchange.write", grant=f"file:{folder}", **more)
    return folder / written["file"]


def carry(giver, taker, folder):
    taker.call("exchange.read", grant=f"file:{write(giver, folder)}")


def look(a):
    """What the version itself shows of all that, for the version of today to show as well."""
    family, page = FACTS["family"], {"offset": 0, "limit": 50}
    looks = [("AB", "office.get", {}), ("AB", "user.list", {}), ("AB", "person.list", page),
             ("AB", "person.search", {"text": "muhamad haidary"}), ("AB", "search.text", {"text": "Jobcenter"}),
             ("AB", "contact.day", {"date": TODAY, "mine": True}), ("AB", "draft.list", {}),
             ("AB", "draft.open", {"id": FACTS["draft"]}), ("AB", "settings.get", {}),
             ("AB", "contact.of_person", {"person": family["mother"], **page})]
    looks += [("AB", "person.open", {"person": person}) for person in family.values()]
    looks += [(who, "contact.open", {"contact": contact}) for who in PASSPHRASES for contact in FACTS["contacts"]]
    looks += [("AB", "history.of", {"root": family["father"]})]
    if "case" in FACTS:
        case = {"case": FACTS["case"]}
        looks += [("AB", "application.open", {"application": FACTS["application"]}),
                  ("AB", "application.list", {"filter": "all", **page}),
                  ("AB", "case.open", case), ("AB", "case.list", {"filter": "all", **page}),
                  ("AB", "case.of_person", {"person": family["child"]}),
                  ("AB", "help_plan.open", {"plan": FACTS["plan"]}), ("AB", "agreement.of_case", case),
                  ("AB", "paper.open", {"paper": FACTS["paper"]}), ("AB", "partner.list", page),
                  ("AB", "paper.open", {"paper": FACTS["release"]}),
                  ("AB", "release.list", {"person": family["mother"], "case": None}),
                  ("AB", "disclosure.of_person", {"person": family["mother"]}),
                  ("AB", "service_card.own", {}), ("AB", "handover.list", page),
                  ("AB", "handover.of_case", {"case": FACTS["handedOver"]}),
                  ("AB", "attention.list", page), ("AB", "laptop.team", {})]
    if "erasure.list" in CAN:
        looks.append(("AB", "erasure.list", page))
    for by, name, args in looks:
        FACTS["views"].append({"by": by, "name": name, "args": args, "value": a.call(name, by, **args)})


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    a = found("Ziegelei", "Landratsamt Musterkreis")
    family = people(a)
    if "case.begin" in CAN:
        agreed(a, family)
        released(a, family)
        between_services(a)
        second_laptop(a)
    if "erasure.hold" in CAN:
        a.call("erasure.hold", subject={"kind": "person", "id": family["father"], "with": []},
               reason="court", note="Akteneinsicht bis März")
    look(a)
    folder = stick("backup")
    a.at("AB", "backup", folder)
    (backup,) = folder.iterdir()
    if "--no-backup" not in sys.argv:
        shutil.copytree(backup, OUT / "backup")
    assert a.at("AB", "verify")["whole"]
    shutil.copytree(a.store, OUT / "store", ignore=shutil.ignore_patterns("lock"))
    text = json.dumps(FACTS, ensure_ascii=False, separators=(",", ":"))
    (OUT / "facts.json").write_text(text.replace('},{"by"', '},\n{"by"') + "\n")
    shutil.rmtree(WORK)


main()
