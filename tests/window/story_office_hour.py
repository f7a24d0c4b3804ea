"""A first start and an office hour, by the hand of the worker, in the real window with the real core.

After US1 of the field's scenarios: Selin begins a team and leaves for later what is not at hand; she
writes contacts down by keyboard; the program is killed while she types and she goes on where she
was; Bruno, her colleague at the same laptop, sees that a contact took place and not what
was said.
"""

import datetime
import os
import signal

import founding
from driver import Page
from hand import field, focused, keys, rewrite, write
from stage import until

SELINS, BRUNOS = "".join(founding.SELINS), "".join(founding.BRUNOS)
HAIDARI = {
    "names": [{"kind": "official", "given": "Mohammad", "family": "Haidari"},
              {"kind": "native", "given": "محمد", "family": "حیدری"}],
    "birth": "1993~", "sex": "m",
    "languages": [{"language": "prs", "speaks": True, "reads": True, "interpreted": True}],
}
SECRET = "Sie wohnt jetzt im Schutzhaus am Kiesweg."

def with_team(stage, data="data"):
    """A window at Today, of a team of two with one person in its files. The door is asked directly."""
    page = Page(stage, data)
    page.wait_for("Willkommen bei Geleit")
    page.call("store.create", label="Beratung Ziegelei", userName="Selin Kaya", userShort="SK",
              passphrase=SELINS, language="de")
    for sheet in page.call("store.sheets"):
        asked = [sheet["groups"][number - 1] for number in sheet["ask"]]
        page.call("store.prove_sheet", kind=sheet["kind"], groups=asked)
    page.call("user.add", name="Bruno Maier", short="BM", passphrase=BRUNOS, coordinator=True, dataProtection=False)
    page.call("person.create", **HAIDARI)
    again(page)
    return page


def again(page):
    """Shows Today anew, after the door was asked directly."""
    page.reload()
    page.wait_for("Kontakte heute")


def unlocked(stage, short, passphrase, data="data"):
    """The same store in a new window, opened as a worker opens it: one field."""
    page = Page(stage, data)
    page.wait_for("Entsperren")
    page.click("radio", short)
    write(page, "Passphrase", passphrase)
    page.picture(f"20-unlock-{short}")
    page.click("button", "Entsperren")
    page.wait_for("Kontakte heute", 60)
    return page


def a_first_start_can_leave_for_later_what_is_not_at_hand(stage):
    page = Page(stage)
    founding.founded(page)
    page.click("button", "Später erledigen")
    page.wait_for("Ihre Dienststelle")
    page.click("button", "Später ergänzen")
    page.wait_for("Erste Sicherung")
    page.click("button", "Später sichern")
    page.wait_for("Kontakte heute")
    for left in ("Es gibt noch keine Sicherung.", "sind noch nicht bestätigt", "8 Angaben zur Dienststelle fehlen"):
        page.wait_for(left)
    page.picture("09-left-for-later")
    page.click("button", "Blätter bestätigen")
    page.wait_for("Blatt 1 von 3")
    assert page.refused() == [], page.refused()


def a_contact_takes_six_interactions_by_keyboard(stage):
    page = with_team(stage)
    page.press("Ctrl", "j")                                          # 1
    until(lambda: focused(page) == "Mit", what="the focus on the person")
    keys(page, "muhamad")                                            # 2, with Enter
    page.wait_for("Neue Person „muhamad“")
    page.picture("10-person")
    page.press("Enter")
    until(lambda: focused(page) == "Themen", what="the focus on the topics")
    keys(page, "asylb")                                              # 3, with Enter
    page.wait_for("Leistungen für Asylsuchende")
    page.press("Enter")
    until(lambda: focused(page).startswith("Notiz"), what="the focus on the note")
    keys(page, "Bescheid erklärt.")                                  # 4
    page.wait_for("Entwurf gespeichert")
    page.picture("11-note")
    page.press("Ctrl", "Enter")                                      # 5: one less than allowed
    page.wait_for("Kontakt gespeichert")
    page.picture("12-saved")
    (contact,) = page.call("contact.day", date=page.call("desk.status")["today"], mine=True)["contacts"]
    assert contact["persons"][0]["name"] == "Mohammad Haidari", contact
    assert (contact["topics"], contact["firstLine"]) == (["asylblg"], "Bescheid erklärt."), contact
    assert page.call("draft.list") == []
    page.press("Ctrl", "z")
    page.wait_for("Heute ist noch kein Kontakt eingetragen.")
    assert page.refused() == [], page.refused()


def a_contact_of_yesterday_is_kept_as_yesterday(stage):
    page = with_team(stage)
    page.press("Ctrl", "j")
    until(lambda: focused(page) == "Mit", what="the focus on the person")
    keys(page, "muhamad")
    page.wait_for("Neue Person „muhamad“")
    page.press("Enter")
    until(lambda: focused(page) == "Themen", what="the focus on the topics")
    rewrite(page, "Am", "gestern")
    page.press("Ctrl", "Enter")
    page.wait_for("Kontakt gespeichert")
    today = datetime.date.fromisoformat(page.call("desk.status")["today"])
    yesterday = str(today - datetime.timedelta(days=1))
    (contact,) = page.call("contact.day", date=yesterday, mine=True)["contacts"]
    assert contact["heldOn"] == yesterday, contact
    assert page.call("contact.day", date=str(today), mine=True)["contacts"] == []


def a_colleague_sees_that_it_took_place_and_not_what_was_said(stage):
    page = with_team(stage)
    bruno = next(user["id"] for user in page.call("user.list") if user["short"] == "BM")
    (person,) = page.call("person.search", text="Haidari")["hits"]
    today = page.call("desk.status")["today"]
    note = {"class": "entrusted", "text": SECRET, "readers": []}
    page.call("contact.log", persons=[person["row"]["id"]], newPersons=[], group=None, heldOn=today,
              kind="visit", minutes=30, language="prs", interpreter="phone",
              topics=[{"topic": "violence_protection", "minutes": 30, "act": "support"}], note=note, draft=None)
    page.reload()
    page.wait_for(SECRET)
    page.picture("21-selin-sees")
    stage.finish(page.driver)
    page = unlocked(stage, "BM", BRUNOS)
    page.click("radio", "Alle")
    page.wait_for("vertraulich")
    page.picture("22-bruno-sees")
    assert "Mohammad Haidari" in page.text() and "SK" in page.text()
    assert SECRET not in page.text() and "Gewaltschutz" not in page.text()
    assert page.call("search.text", text="Schutzhaus")["count"] == 0
    assert bruno == page.call("desk.status")["user"]["id"]
    assert page.refused() == [], page.refused()


def a_draft_survives_the_death_of_the_program(stage):
    page = with_team(stage)
    page.press("Ctrl", "j")
    until(lambda: focused(page) == "Mit", what="the focus on the person")
    keys(page, "muhamad")
    page.wait_for("Neue Person „muhamad“")
    page.press("Enter")
    page.press("Tab")
    page.run("arguments[0].focus()", field(page, "Notiz"))
    text = "Termin beim Amt verschoben, neuer Termin am Dienstag um neun, Frau Tesfay kommt mit."
    keys(page, text, pause=50)
    os.kill(page.program(), signal.SIGKILL)
    stage.finish(page.driver)
    page = unlocked(stage, "SK", SELINS)
    page.wait_for("Ein Entwurf")
    page.picture("23-draft")
    (draft,) = page.call("draft.list")
    kept = page.call("draft.open", id=draft["id"])["content"]
    words = max((value for value in flat(kept) if isinstance(value, str)), key=len)
    assert text.startswith(words) and len(text) - len(words) <= 20, words


def flat(value):
    """All values inside lists and objects."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from flat(item)
    else:
        yield value


def a_wrong_passphrase_is_said_in_plain_words(stage):
    page = with_team(stage)
    stage.finish(page.driver)
    page = Page(stage)
    page.wait_for("Entsperren")
    write(page, "Passphrase", "das war sie leider nicht")
    page.click("button", "Entsperren")
    page.wait_for("wrong-passphrase", 30)
    page.picture("24-wrong")
    assert page.call("desk.status")["state"] == "locked"


def a_practice_office_can_be_looked_around_in(stage):
    page = Page(stage)
    page.wait_for("Willkommen bei Geleit")
    page.click("button", "Umsehen")
    page.wait_for("look around demo", 120)
    page.click("button", "Weiter")
    page.wait_for("Kontakte heute")
    assert "Übungsdaten" in page.text()
    page.picture("30-practice")
    page.click("button", "Personen")
    until(lambda: page.look("return document.querySelectorAll('main tbody tr').length >= 40"), what="the people")
    page.picture("31-people")
    assert page.call("desk.status")["store"]["demo"]
    assert page.call("person.list", offset=0, limit=100)["count"] >= 40
    assert page.refused() == [], page.refused()
