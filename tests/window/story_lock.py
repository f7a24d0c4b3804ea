"""Lock: the desk forgets its keys, and the web view with all it held is given back.

The store is opened through the door the page uses; then everything is seen from outside, because
the page that was driven no longer exists.
"""

import os

import witness
from driver import Page
from eyes import Eyes
from logind import Logind, turn_until
from stage import until

OFFICE = {"label": "Team Nord", "userName": "Selin Kaya", "userShort": "SK",
          "passphrase": "vier alte Regenschirme am Bahnhof", "language": "de"}
# Said in pieces, so that only the page ever holds the whole.
SECRET = ["Geheim", "satz", "4711", "bleibt"]


def opened(stage, data="data"):
    """A window with an open store, its process, and a secret in the memory of its page."""
    page = Page(stage, data)
    until(lambda: page.text().strip(), what="a page with text")
    page.call("store.create", **OFFICE)
    page.run("window.kept = Array.from({ length: 50 }, (_, n) => arguments[0].join('-') + n)", SECRET)
    program = page.program()
    old = witness.web_processes(program)
    assert len(old) == 1, old
    return page, program, old


def replaced(program, old):
    """Waits for the end of the old web process and for the new one."""
    until(lambda: not set(old) & set(witness.processes()), what="the end of the old web process")
    until(lambda: len(witness.web_processes(program)) == 1, what="a new web process")


def given_back(stage, program, old, picture):
    """Waits for the end of the old web process and for a new page; nothing of the old is left."""
    replaced(program, old)
    eyes = Eyes(stage)
    until(eyes.text, what="a new page with text")
    until(lambda: witness.colours(eyes.picture(picture)) > 8, what="a painted page")
    assert eyes.title() == "Geleit"
    assert witness.secret_in(program, "-".join(SECRET)) == {}


def the_web_view_is_given_back_on_lock(stage):
    page, program, old = opened(stage)
    assert witness.secret_in(program, "-".join(SECRET)), "the control: the secret can be seen"
    page.invoke_last("call", name="desk.lock", args={})
    given_back(stage, program, old, "after-lock")


def the_desk_locks_when_the_person_leaves_the_session(stage):
    os.environ["XDG_SESSION_ID"] = "1"
    logind = Logind()
    leaving = {"screen": logind.lock_screen, "switch": logind.bring_other_user_forward,
               "sleep": lambda: logind.sleep(True)}
    for name, leave in leaving.items():
        page, program, old = opened_beside(logind, stage, name)
        turn_until(lambda: logind.held() == 1, "a hold on sleep")
        logind.lock_screen("/org/freedesktop/login1/session/_32")
        assert page.call("desk.status")["state"] == "open", "another person's screen is not ours"
        leave()
        given_back(stage, program, old, f"after-{name}")
        turn_until(lambda: logind.held() == (0 if name == "sleep" else 1), "the hold given up for sleep alone")
        stage.finish(page.driver)


def opened_beside(logind, stage, data):
    """As `opened`, while logind goes on answering."""
    from threading import Thread
    found = []
    work = Thread(target=lambda: found.append(opened(stage, data)))
    work.start()
    turn_until(lambda: not work.is_alive(), f"an open store beside {logind.bus.get_unique_name()}", 60)
    return found[0]


def the_idle_desk_locks_by_itself(stage):
    page, program, old = opened(stage)
    page.call("settings.set", language="de", idleMinutes=1, printer="")
    until(lambda: not set(old) & set(witness.processes()), 80, "the end of the old web process")
    given_back(stage, program, old, "after-idle")
