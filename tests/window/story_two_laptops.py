"""Two laptops of one team, in two windows, with a stick between them.

After US15 of the field's scenarios: a second laptop joins, verified both ways; both edit the same
person; files go in both directions; one field then has two values, and a person chooses.
"""

from desk import choose
from driver import Page
from stage import until
from story_office_hour import SELINS, again, with_team, write

BIRTHS = {"a": "1993-04-01", "b": "1994-04-01"}


def joined(stage, one, stick):
    """The second laptop, in the team after both sides have typed the other's digits."""
    other = Page(stage, "second")
    other.wait_for("Willkommen bei Geleit")
    other.click_text("Einem Team beitreten")
    write(other, "Name dieses Laptops", "Laptop Haus B")
    write(other, "Kürzel", "SK")
    write(other, "Neue Passphrase", SELINS)
    other.picture("60-ask-to-join")
    other.click_text("Anfrage anlegen")
    other.wait_for("Die Ziffern dieses Laptops", 60)
    other.picture("61-digits")
    digits = " ".join(other.run("return [...document.querySelectorAll('ol code')].map((e) => e.textContent)"))
    other.click_text("Anfrage auf Stick speichern")
    choose(stage, stick)
    request = until(lambda: [path for path in stick.iterdir() if not path.name.endswith(".age")], what="the request")[0]
    grant = granted(one, stage, request)
    assert one.call("laptop.inspect", grant=grant)["short"] == "SK"
    written = one.call("laptop.enrol", grant=granted(one, stage, request), digits=digits,
                       target=granted(one, stage, stick, "choose_folder"))
    team = " ".join(one.call("laptop.team")["digits"])
    other.click_text("Ich habe die Datei vom Team")
    other.wait_for("Datei vom Team")
    other.click_text("Datei wählen")
    choose(stage, stick / written["file"])
    write(other, "Die 24 Ziffern des Teams", team)
    write(other, "Passphrase dieses Laptops", SELINS)
    other.picture("62-join")
    other.click_text("Beitreten")
    other.wait_for("Kontakte heute", 60)
    other.picture("63-joined")
    return other


def granted(page, stage, path, act="choose_file"):
    """A grant for a path, chosen in the system's dialog as a person chooses it."""
    page.run(f"""window.chosen = null; window.__TAURI_INTERNALS__.invoke('shell', {{ act: '{act}', purpose: 'exchange' }})
        .then((answer) => {{ window.chosen = answer.grant }})""")
    choose(stage, path)
    return until(lambda: page.run("return window.chosen"), what="the grant")


def carried(stage, stick, giver, taker):
    """One exchange file, by the screens: written here, looked at and taken over there."""
    before = set(stick.glob("geleit-*.age"))
    giver.press("Ctrl", "1")
    giver.wait_for("Kontakte heute")
    giver.press("Ctrl", "5")
    giver.click_text("Ordner wählen und schreiben")
    choose(stage, stick)
    giver.wait_for("Austauschdatei geschrieben", 60)
    (file,) = set(stick.glob("geleit-*.age")) - before
    taker.press("Ctrl", "1")
    taker.wait_for("Kontakte heute")
    taker.press("Ctrl", "5")
    taker.click_text("Datei wählen und ansehen")
    choose(stage, file)
    taker.wait_for("Das steht in der Datei", 60)
    taker.picture("64-look")
    taker.click_text("Übernehmen")
    taker.wait_for("Übernommen", 60)
    taker.picture("65-taken")
    return file


def a_second_laptop_joins_and_both_hold_the_same(stage):
    stick = stage.root / "home" / "stick"
    stick.mkdir()
    one = with_team(stage)
    other = joined(stage, one, stick)
    person = one.call("person.list", offset=0, limit=1)["rows"][0]["id"]
    assert other.call("person.open", person=person)["row"]["name"] == "Mohammad Haidari"
    one.call("person.change", person=person, birth=BIRTHS["a"], sex=None)
    other.call("person.change", person=person, birth=BIRTHS["b"], sex="x")
    again(one)
    again(other)
    carried(stage, stick, one, other)
    file = carried(stage, stick, other, one)
    seen = one.call("person.open", person=person)
    assert seen["sex"] == "x", seen
    assert len(seen["conflicts"]) == 1, seen["conflicts"]
    one.click_text("Einen Punkt klären")
    one.wait_for("Geburtsdatum")
    one.picture("66-mine-theirs-before")
    one.call("exchange.read", grant=granted(one, stage, file))
    assert one.call("attention.list", offset=0, limit=9)["count"] == 1, "read twice, nothing changes"
    one.click_text("Das stimmt")
    until(lambda: one.call("attention.list", offset=0, limit=9)["count"] == 0, what="the decision")
    one.picture("67-decided")
    carried(stage, stick, one, other)
    assert other.call("attention.list", offset=0, limit=9)["count"] == 0
    births = {page.call("person.open", person=person)["birth"] for page in (one, other)}
    assert len(births) == 1 and births <= set(BIRTHS.values()), births
    assert one.refused() == [] and other.refused() == [], (one.refused(), other.refused())
