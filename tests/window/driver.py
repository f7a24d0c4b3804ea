"""Drives the page of a window through WebKitWebDriver (W3C WebDriver over HTTP on loopback).

The driver starts the program itself. `TAURI_WEBVIEW_AUTOMATION` lets the web view be driven; the
program accepts that only together with `--data` (docs/decisions/0021). Only the first web view of
a process can be driven: after a lock the page is a new one, and `eyes.py` takes over.
"""

import base64
import json
import os
import pathlib
import socket
import urllib.error
import urllib.request

from stage import until
from witness import by_name

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Enter": "\ue007", "Tab": "\ue004", "Escape": "\ue00c", "Ctrl": "\ue009", "Shift": "\ue008",
        "Alt": "\ue00a", "F1": "\ue031", "F5": "\ue035", "F6": "\ue036", "Backspace": "\ue003",
        "ArrowDown": "\ue015", "ArrowUp": "\ue013", "ArrowLeft": "\ue012", "ArrowRight": "\ue014"}


class Page:
    def __init__(self, stage, data="data", allowed=True, patience=60, before=()):
        self.stage, self.port, self.patience = stage, free_port(), patience
        leave = {"TAURI_WEBVIEW_AUTOMATION": "true"} if allowed else {}
        command = [*before, "WebKitWebDriver", f"--port={self.port}"]
        self.driver = stage.start(command, env={**os.environ, **leave})
        until(lambda: answers(self.port), what="WebKitWebDriver")
        options = {"binary": stage.binary, "args": ["--data", str(stage.data(data))]}
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
        self.session = ""
        try:
            self.session = "/" + self._send("POST", "", wanted)["sessionId"]
        except TimeoutError:
            raise Refused("no page to drive; was the binary built with the page inside it?") from None

    def _send(self, method, path, body=None):
        text = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        url = f"http://127.0.0.1:{self.port}/session{self.session}{path}"
        request = urllib.request.Request(url, text, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=self.patience) as reply:
                return json.load(reply)["value"]
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error)["value"]["message"]) from None

    def run(self, script, *args):
        """Runs the body of a function in the page and returns its value."""
        return self._send("POST", "/execute/sync", {"script": script, "args": list(args)})

    def reload(self):
        """Loads the page anew, after the door was asked directly; the driver waits until it stands."""
        self._send("POST", "/refresh", {})

    def invoke(self, command, /, **args):
        """Asks the shell as the page does; a refusal is raised with its reason."""
        script = """const done = arguments[arguments.length - 1]
            window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
              .then((value) => done({ value }), (error) => done({ error }))"""
        answer = self._send("POST", "/execute/async", {"script": script, "args": [command, args]})
        if "error" in answer:
            raise Refused(json.dumps(answer["error"]))
        return answer["value"]

    def call(self, command, /, **args):
        """Calls a command of the table and returns its value."""
        return self.invoke("call", name=command, args=args)["value"]

    def refused(self):
        """Rules of the content policy that were broken since the page began to load."""
        return (self.run("return document.documentElement.dataset.refused") or "").split()

    def look(self, script, *args):
        """As `run`, for something that is waited for: a page that is just being replaced shows nothing."""
        try:
            return self.run(script, *args)
        except Refused:
            return None

    def text(self):
        """All text a person can read on the page."""
        return self.look("return document.body?.innerText") or ""

    def wait_for(self, text, patience=20):
        """Waits until the page shows the text. The page is asked, so that what it shows stays in it."""
        until(lambda: self.look(SHOWS, text), patience, f"the text {text!r}")

    def find(self, css):
        """Waits for an element of the page."""
        def ask():
            try:
                return self._send("POST", "/element", {"using": "css selector", "value": css})
            except Refused:
                return None
        return until(ask, what=f"the element {css}")[ELEMENT]

    def named(self, role, name):
        """Waits for the visible element with this role and accessible name."""
        return until(lambda: self._named(role, name), what=f"{role} {name!r}")[ELEMENT]

    def _named(self, role, name):
        for found in self.look(CANDIDATES, name) or ():
            element = found[ELEMENT]
            try:
                if (self._send("GET", f"/element/{element}/computedrole") == role
                        and self._send("GET", f"/element/{element}/computedlabel") == name):
                    return found
            except Refused:  # this one was drawn anew meanwhile
                continue
        return None

    def click(self, role, name):
        """Clicks what has this role and name."""
        self.click_found(lambda: self._named(role, name), f"{role} {name!r} to click")

    def click_text(self, text):
        """Clicks the first link or button that begins with this text."""
        self.click_found(lambda: self.look(BEGINS, text), f"something to click that begins with {text!r}")

    def click_in(self, row, name):
        """Clicks the button that begins with this name in the list row that speaks of somebody."""
        self.click_found(lambda: self.look(WITHIN, row, name), f"{name!r} beside {row!r}")

    def click_found(self, find, what):
        """Clicks what is found; what lies half outside or under something is scrolled to, as a person would."""
        def ask():
            found = find()
            try:
                return found and self._send("POST", f"/element/{found[ELEMENT]}/click") is None
            except Refused:  # the page was drawn anew, a dialog is just going away, or it is not in sight
                self.look("arguments[0].scrollIntoView({ block: 'center' })", found)
                return False
        until(ask, what=what)

    def click_last(self, role, name):
        """Clicks what will end this page (lock, quit), and does not wait for an answer from it."""
        self.look("setTimeout((e) => e.click(), 300, arguments[0])", {ELEMENT: self.named(role, name)})

    def invoke_last(self, command, **args):
        """Asks the shell for what will end this page."""
        self.look("setTimeout((c, a) => window.__TAURI_INTERNALS__.invoke(c, a), 300, ...arguments)", command, args)

    def program(self):
        """The number of the driven process."""
        return until(lambda: by_name(self.driver.pid, pathlib.Path(self.stage.binary).name), what="the program")[0]

    def type_into(self, field, text):
        """Types into a field that was found; says whether it still stood there."""
        text = text.replace("\n", KEYS["Enter"])
        try:
            return bool(field) and self._send("POST", f"/element/{field[ELEMENT]}/value", {"text": text}) is None
        except Refused:
            return False

    def press(self, *chord):
        """Presses keys together: press("Ctrl", "j")."""
        keys = [KEYS.get(key, key) for key in chord]
        acts = [{"type": "keyDown", "value": key} for key in keys]
        self.act(acts + [{"type": "keyUp", "value": key} for key in reversed(keys)])

    def act(self, acts):
        """Presses and lets go of keys, one after the other."""
        self._send("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": acts}]})

    def picture(self, name):
        """Saves what the page shows, once it has been painted."""
        self._send("POST", "/execute/async", {"script": PAINTED, "args": []})
        path = self.stage.pictures / f"{name}.png"
        path.write_bytes(base64.b64decode(self._send("GET", "/screenshot")))
        return path


class Refused(Exception):
    """The driver's own words for why not."""


SHOWS = "return document.body?.innerText.includes(arguments[0])"
PAINTED = """const done = arguments[arguments.length - 1]
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))"""
REACH = "const open = [...document.querySelectorAll('dialog[open]')].at(-1);"  # what lies under a dialog is out of reach
BEGINS = REACH + """return [...(open ?? document.querySelector('main'))?.querySelectorAll('a, button') ?? []]
  .find((e) => e.checkVisibility() && e.innerText.trim().startsWith(arguments[0])) ?? null"""
WITHIN = """return [...document.querySelectorAll('main li, main tr, main section')]
  .filter((e) => e.innerText.includes(arguments[0])).sort((a, b) => a.innerText.length - b.innerText.length)
  .flatMap((e) => [...e.querySelectorAll('button')])
  .find((e) => e.checkVisibility() && e.innerText.trim().startsWith(arguments[1])) ?? null"""
CANDIDATES = REACH + """return [...(open ?? document).querySelectorAll(
  'a,button,input,select,textarea,summary,[role],[tabindex],[contenteditable],h1,h2,h3')]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && (e.hasAttribute('aria-labelledby')
    || [e.innerText, e.ariaLabel, e.title, ...[...e.labels ?? []].map((l) => l.innerText)]
      .some((words) => words?.replace(/\\s+/g, ' ').includes(arguments[0]))))"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
