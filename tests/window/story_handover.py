"""A family moves: two services come to know each other, and the case goes over as one sealed file.

After US7 of the field's scenarios, in two windows with a store each: the county reads the other
service's card and types its digits, chooses what goes along, reads it to the father and writes the
file; the association looks, says who is already here, accepts and answers; the county's case is
closed by that answer and only looked up.
"""

from desk import choose
from hand import rewrite, write
from story_office_hour import again, with_team
from story_release import OFFICE, tick_box
from two_laptops import brought, digits

ITEMS = ["identity", "languages", "residence", "family", "deadlines", "accompaniment", "plan"]


def a_case_is_handed_over_and_the_answer_closes_it(stage):
    stick = stage.data("home/stick")
    county = with_team(stage)
    county.call("office.set", **OFFICE)
    again(county)
    other = with_team(stage, "second")
    other.call("office.set", **{**OFFICE, "organisation": "Wohlfahrtsverband Beispiel", "unit": "Integrationsmanagement"})
    again(other)
    card = card_made(stage, other, stick)
    spoken = digits(other)
    card_made(stage, county, stick)
    partner = card_read(stage, county, card, spoken)
    father, case = agreed(county, partner)
    file = handed_over(stage, county, stick)
    letter = taken_in(stage, other, file, stick)
    closed(stage, county, letter, case)
    assert father and county.call("disclosure.of_person", person=father)[0]["channel"] == "file"


def services(page):
    page.press("Ctrl", "1")
    page.wait_for("Kontakte heute")
    page.press("Ctrl", "5")
    page.click_text("Andere Dienste und Dienstkarten")
    page.wait_for("Unsere 24 Ziffern")


def card_made(stage, page, stick):
    """Our own card, saved to the stick; its file."""
    services(page)
    page.click("button", "Karte machen …")
    page.wait_for("Auf die Karte kommen")
    page.click_last("button", "Karte machen")
    page.wait_for("Gültig bis")
    page.picture("h0-own-card")
    before = set(stick.glob("*.card"))
    page.click("button", "Karte speichern …")
    choose(stage, stick)
    page.wait_for("Karte gespeichert")
    (card,) = set(stick.glob("*.card")) - before
    return card


def card_read(stage, page, card, spoken, of="Wohlfahrtsverband Beispiel"):
    """The other's card, and the digits as they were read out on the telephone."""
    page.click("button", "Karte einlesen …")
    choose(stage, card)
    page.wait_for("Von diesem Dienst ist noch keine Karte hier.")
    page.picture("h1-card-look")
    page.click("button", "Karte übernehmen")
    write(page, "Die 24 Ziffern des anderen Dienstes", spoken)
    page.picture("h2-digits")
    page.click("button", "Prüfen")
    page.wait_for(f"Geprüft: Die Karte ist von {of}")
    page.picture("h3-verified")
    (row,) = page.call("partner.list", offset=0, limit=5)["rows"]
    assert row["card"]["verified"], row
    return row["id"]


def agreed(page, partner):
    """The father's case, and his release towards the other service. The door is asked directly."""
    father = page.call("person.list", offset=0, limit=1)["rows"][0]["id"]
    today = page.call("desk.status")["today"]
    selin = next(user["id"] for user in page.call("user.list") if user["short"] == "SK")
    case = page.call("case.begin", application=None, openedOn=today, holder=selin, deputy=None,
                     persons=[{"person": father, "part": "client"}])["row"]["id"]
    words = lambda text: {"text": text, "saying": ""}
    talk = {"language": "prs", "interpreter": "none", "name": "", "number": "", "sworn": None, "secrecySince": "",
            "understanding": words("")}
    form = {"kind": "secrecy", "representatives": [], "case": case, "recipient": partner, "direction": "one_way",
            "items": ITEMS, "channels": ["file"], "purpose": words("Begleitung nach dem Umzug"),
            "occasion": words("Umzug"), "consequences": words(""), "validUntil": f"{int(today[:4]) + 1}-{today[5:7]}-01", "talk": talk}
    paper = page.call("release.finalise", person=father, form=form, language="de", beside=None)["row"]["id"]
    page.call("paper.sign", paper=paper, part="client", person=father, name="", kind="ink", witness=None, witnessName="",
              onDay=today, place="", reason="", ticked=[])
    again(page)
    return father, case


def handed_over(stage, page, stick):
    """From the case to the file on the stick."""
    page.press("Ctrl", "2")
    page.click_text("Mohammad Haidari")
    page.click_text("An anderen Dienst übergeben")
    page.wait_for("1. An wen")
    page.picture("h4-form")
    write(page, "Welcher Dienst begleitet weiter?", "Wohlfahrts")
    page.wait_for("Wohlfahrtsverband Beispiel")
    page.press("Enter")
    page.wait_for("Dienstkarte geprüft")
    for item in ("Name, Geburtsdatum", "Sprachen", "Aufenthaltsstatus", "Seit wann"):
        tick_box(page, item)
    page.wait_for("Einträge gehen mit.")
    page.picture("h5-what-goes")
    read_out(page)
    page.picture("h6-told")
    return sent(stage, page, stick)


def read_out(page, who="Selin Kaya"):
    """When what leaves was read out, by whom, and that it was understood."""
    day(page, "Vorgelesen am")
    write(page, "Vorgelesen von", who)
    tick_box(page, "Das Verstehen ist geprüft")


def sent(stage, page, stick):
    """What is chosen, as a file on the stick."""
    before = set(stick.glob("geleit-*.age"))
    page.click_text("Datei schreiben")
    choose(stage, stick)
    page.wait_for("Übergabe geschrieben", 60)
    page.picture("h7-written")
    (file,) = set(stick.glob("geleit-*.age")) - before
    return file


def day(page, label):
    """Today, typed into a field for a day."""
    year, month, number = page.call("desk.status")["today"].split("-")
    rewrite(page, label, f"{number}.{month}.{year}")


def taken_in(stage, page, file, stick):
    """Looked at, compared, accepted; the answer's file."""
    brought(stage, page, file)
    page.wait_for("Übergabe von Landratsamt Musterkreis", 60)
    page.wait_for("Absender nicht geprüft")
    page.picture("h8-came")
    tick_box(page, "Dieselbe Person wie")
    letter = answered(stage, page, stick)
    assert page.call("case.list", filter="all", offset=0, limit=5)["count"] == 1
    return letter


def answered(stage, page, stick):
    """Accepted, and the file that says so."""
    page.click("button", "Annehmen und übernehmen")
    page.wait_for("Übergabe angenommen", 60)
    page.picture("h9-accepted")
    before = set(stick.glob("geleit-*.age"))
    page.click_text("Antwort schreiben")
    choose(stage, stick)
    page.wait_for("Antwort geschrieben", 60)
    (letter,) = set(stick.glob("geleit-*.age")) - before
    return letter


def closed(stage, page, letter, case):
    """The answer is read, and the case is only looked up."""
    brought(stage, page, letter)
    page.wait_for("Der andere Dienst hat angenommen", 60)
    page.picture("h10-answer")
    page.click("button", "Übernehmen")
    page.wait_for("Die Begleitung ist übergeben.", 30)
    page.picture("h11-taken")
    view = page.call("case.open", case=case)
    assert view["restricted"] and view["row"]["phase"] == "closed", view["row"]
