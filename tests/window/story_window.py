"""The window before anyone has a store: its page, its policy, its title, its traces."""

import os
import socket
import subprocess
import time

import witness
from desk import choose
from driver import Page, Refused
from eyes import Eyes, key
from stage import until

FAULTS = {
    "style-src-elem": "const s = document.createElement('style'); s.textContent = 'p{}'; document.head.append(s)",
    "style-src-attr": "document.body.setAttribute('style', 'color: red')",
    "require-trusted-types-for": "document.body.innerHTML += '<p>x</p>'",
    "img-src": "new Image().src = 'https://example.org/x.png'",
    "connect-src": "fetch('https://example.org/').catch(() => {})",
    "frame-src": "const f = document.createElement('iframe'); f.src = 'https://example.org/'; document.body.append(f)",
    "trusted-types": "trustedTypes.createPolicy('foreign', {})",
}


def painted(stage):
    """A started window whose page says something."""
    page = Page(stage)
    until(lambda: page.text().strip(), what="a page with text")
    return page


def the_window_shows_its_page_under_its_policy(stage):
    page, eyes = painted(stage), Eyes(stage)
    until(lambda: witness.colours(page.picture("window")) > 8, what="a painted page")
    assert page.run("return location.origin + location.protocol").endswith("tauri:")
    assert page.refused() == [], page.refused()
    assert eyes.title() == "Geleit", eyes.title()
    assert page.run("return Object.isFrozen(Object.prototype)")


def the_policy_catches_every_seeded_fault(stage):
    page = painted(stage)
    for rule, fault in FAULTS.items():
        before = len(page.refused())
        page.run(f"try {{ {fault} }} catch (refusal) {{ void refusal }}")
        until(lambda: rule in page.refused()[before:], 5, f"the refusal {rule}; seen: {page.refused()}")
    page.run("try { const s = document.createElement('script'); s.text = 'window.ran = 1'; document.head.append(s) } catch { }")
    assert not page.run("return window.ran"), "a script from nowhere ran"


def the_page_reaches_two_commands_and_no_plug_in(stage):
    page = painted(stage)
    for command in ("plugin:event|listen", "plugin:window|set_title", "plugin:path|resolve_directory",
                    "plugin:webview|create_webview_window", "plugin:app|version", "plugin:resources|close"):
        try:
            page.invoke(command)
        except Refused:
            continue
        raise AssertionError(f"{command} is open")
    assert page.call("desk.status")["state"]


def the_page_cannot_leave_or_open_anything(stage):
    page, eyes = painted(stage), Eyes(stage)
    home = page.run("return location.href")
    for place in ("https://example.org/", "file:///etc/passwd", "data:text/html,x"):
        page.look("location.href = arguments[0]", place)
        until(lambda: page.look("return window.open(arguments[0]) === null", place), what=f"no window for {place}")
    link = "const a = document.createElement('a'); a.href = '/'; a.download = 'x.html'; document.body.append(a); a.click()"
    page.look(link)
    time.sleep(1)
    until(lambda: page.look("return location.href") == home, what="the page where it was")
    eyes.window()
    assert not [path for path in (stage.root / "home").rglob("*.html*")]


def the_title_is_neutral_and_says_nothing_while_hidden(stage):
    page, eyes = painted(stage), Eyes(stage)
    page.run("document.title = 'Muhamad H.'")
    time.sleep(0.5)
    assert eyes.title() == "Geleit"
    page.invoke("shell", act="hide")
    until(lambda: eyes.title() == "–", 2, "the title of a hidden page")
    page.invoke("shell", act="unhide")
    until(lambda: eyes.title() == "Geleit", 2, "the title of a shown page")


def a_folder_is_chosen_and_its_path_does_not_reach_the_page(stage):
    page = painted(stage)
    chosen = stage.root / "home" / "stick"
    chosen.mkdir()
    page.run("""window.chosen = null
        window.__TAURI_INTERNALS__.invoke('shell', { act: 'choose_folder', purpose: 'backup' })
          .then((answer) => { window.chosen = JSON.stringify(answer) })""")
    choose(stage, chosen)
    answer = until(lambda: page.run("return window.chosen"), what="an answer to the choice")
    assert '"name":"stick"' in answer and '"grant":"' in answer, answer
    assert str(stage.root) not in answer, answer


def no_start_of_a_person_can_be_steered(stage):
    steered = {**os.environ, "TAURI_WEBVIEW_AUTOMATION": "true"}
    for name in ("TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER",
                 "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS"):
        plain = subprocess.run([stage.binary], env={**os.environ, name: "true"}, check=False, timeout=20)
        assert plain.returncode == 2, (name, plain.returncode)
    assert not (stage.root / "home/.local/share/geleit").exists()
    driver = stage.start([stage.binary, "--data", str(stage.data())], env=steered)
    until(lambda: witness.web_processes(driver.pid), what="the control: with a data folder it may")


def no_window_is_driven_without_leave(stage):
    try:
        Page(stage, allowed=False, patience=8)
    except (Refused, TimeoutError, OSError):
        return
    raise AssertionError("a driver got hold of the page")


def a_second_start_brings_the_first_window_forward(stage):
    first, eyes = stage.launch(), Eyes(stage)
    until(eyes.text, what="a page with text")
    window = eyes.window()
    key("windowunmap", "--sync", window)
    second = stage.launch()
    assert second.wait(10) == 0
    until(lambda: eyes.window() == window, 5, "the first window")
    assert first.poll() is None


def the_program_ends_when_its_window_is_closed(stage):
    program, eyes = stage.launch(), Eyes(stage)
    until(eyes.text, what="a page with text")
    members = witness.family(program.pid)
    eyes.close()
    assert program.wait(10) == 0
    until(lambda: not set(members) & set(witness.processes()), what="the end of every process")


def no_web_data_stays_on_disk_and_nothing_is_called_out(stage):
    log = stage.root / "trace"
    program, eyes = stage.launch(before=witness.traced(log)), Eyes(stage)
    until(eyes.text, 60, "a page with text")
    until(lambda: witness.colours(eyes.picture("started-by-a-person")) > 8, what="a painted page")
    assert witness.sockets(program.pid) == []
    eyes.close()
    assert program.wait(30) == 0
    data = str(stage.data())
    paths = witness.written(log)
    print("\n".join(f"       written: {path}" for path in paths if "mesa_shader_cache/" not in path))
    assert f"{data}/geleit.lock" in paths, "the control: a file that is known to be written"
    allowed = data, "/memfd:", str(stage.root / "run"), str(stage.root / "home/.cache/mesa_shader_cache")
    assert not [path for path in paths if not path.startswith(allowed)], paths
    assert sorted(path.name for path in stage.data().iterdir()) == ["geleit.lock"]
    assert witness.called_out(log) == []


def the_witness_of_handles_sees_one_held(stage):
    log, folder = stage.root / "handles", stage.data("held")
    acts = """
import os, sys, threading
def at(name):
    return os.path.join(sys.argv[1], name)
one, two = open(at("one"), "w"), open(at("two"), "w")
two.close()
os.rename(at("two"), at("closed before"))
os.rename(at("one"), at("held"))
os.mkdir(at("folder"))
kept = open(at("folder/inside"), "w")
os.rename(at("folder"), at("held inside"))
twin = os.dup(one.fileno())
one.close()
thread = threading.Thread(target=os.unlink, args=(at("held"),))
thread.start(), thread.join()
"""
    subprocess.run([*witness.traced(log), "python3", "-c", acts, str(folder)], check=True, timeout=30)
    seen = [(name, path.removeprefix(f"{folder}/")) for name, path in witness.held_open(log, folder)]
    assert seen == [("rename", "one"), ("rename", "folder"), ("unlink", "held")], seen


def the_witness_of_calls_sees_a_call(stage):
    log = stage.root / "control"
    call = "import socket; socket.socket(type=socket.SOCK_DGRAM).connect(('192.0.2.1', 9))"
    subprocess.run([*witness.traced(log), "python3", "-c", call], check=False, timeout=30)
    assert len(witness.called_out(log)) == 1, witness.called_out(log)
    with socket.socket(type=socket.SOCK_DGRAM) as outward:
        outward.bind(("0.0.0.0", 0))
        assert witness.sockets(os.getpid()), "a socket open to the world is seen"
