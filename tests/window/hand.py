"""The hand of the worker: she writes, ticks and chooses by the words that stand beside a field.

Where a dialog is open, only what stands in it can be reached, as for her. Everything here goes
through the driver's own clicks and keys; no value is put into a field by a script.
"""

from stage import until

REACH = """const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const bare = (text) => text.trim().split(' · ')[0].trim();
  const seen = (css) => [...open.querySelectorAll(css)].filter((e) => e.checkVisibility());
  const best = (all, words, name) => all.find((e) => words(e).includes(name))
    ?? all.find((e) => words(e).some((one) => one.startsWith(name))) ?? null;
  const labels = (e) => [...e.labels ?? []].map((l) => bare(l.innerText));"""
FIELD = REACH + "return best(seen('input, textarea, select'), labels, arguments[0])"
OPTION = REACH + """const field = best(seen('select'), labels, arguments[0]);
  return [...field?.options ?? []].find((o) => o.text.trim() === arguments[1]) ?? null"""
CHOSEN = REACH + """const field = best(seen('select'), labels, arguments[0]);
  return field?.selectedOptions[0]?.text.trim() === arguments[1]"""
CHIP = REACH + """const titled = (e) => [document.getElementById(e.getAttribute('aria-labelledby'))?.innerText.trim() ?? ''];
  const group = best(seen('[role=radiogroup]'), titled, arguments[0]);
  return [...group?.querySelectorAll('label') ?? []].find((l) => l.innerText.trim() === arguments[1])
    ?.querySelector('input') ?? null"""
SUMMARY = REACH + "return seen('summary').find((e) => e.innerText.trim().startsWith(arguments[0])) ?? null"


def field(page, label):
    """Waits for the field with this label; a passphrase field has no role to ask for."""
    return until(lambda: page.look(FIELD, label), what=f"the field {label!r}")


def write(page, label, text):
    """Types into the field with this label, after what stands in it."""
    until(lambda: page.type_into(page.look(FIELD, label), text), what=f"the field {label!r} to write into")


def rewrite(page, label, text):
    """Types into the field with this label, over what stands in it."""
    page.run("arguments[0].focus(); arguments[0].select()", field(page, label))
    keys(page, text)


def keys(page, text, pause=0):
    """Types where the focus is, letter by letter."""
    acts = []
    for letter in text:
        acts += [{"type": "keyDown", "value": letter}, {"type": "keyUp", "value": letter}]
        acts += [{"type": "pause", "duration": pause}] if pause else []
    page.act(acts)


def focused(page):
    """The label of the field that has the focus."""
    return page.look("const e = document.activeElement; return e.labels?.[0]?.innerText.trim() ?? e.tagName") or ""


def select(page, label, option):
    """Chooses an option by its words in the list with this label."""
    page.click_found(lambda: page.look(OPTION, label, option), f"{option!r} in the list {label!r}")
    until(lambda: page.look(CHOSEN, label, option), what=f"{option!r} chosen in {label!r}")


def chip(page, group, option):
    """Chooses one of the few that stand side by side under these words."""
    page.click_found(lambda: page.look(CHIP, group, option), f"{option!r} under {group!r}")
    until(lambda: page.look(CHIP + "?.checked", group, option), what=f"{option!r} chosen under {group!r}")


def unfold(page, words):
    """Opens what is folded under a line that begins with these words."""
    page.click_found(lambda: page.look(SUMMARY, words), f"the fold {words!r}")
