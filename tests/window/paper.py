"""From the plan on the screen to the signed paper in the file: shown, printed, signed, scanned.

The father signs in ink; the mother makes a mark, and the interpreter can not be her witness; the
interpreter reads his declaration back; the worker signs with her own key.
"""

from desk import choose, scanned
from hand import select, write
from stage import until


def printed(page, spool):
    """Looks at every page, then freezes and prints; the paper that came out of the printer."""
    page.click("button", "Prüfen und zum Unterschreiben drucken")
    page.wait_for("Seite 1 von")
    until(lambda: page.look("return document.querySelector('main img')?.complete"), what="the first page")
    page.picture("50-preview")
    page.click("button", "Nächste Seite")
    page.wait_for("Seite 2 von")
    page.picture("51-preview-second")
    page.run("document.querySelector('#out').scrollIntoView()")
    page.picture("52-to-print")
    assert not list(spool.glob("*.pdf")), "nothing is printed before it is asked for"
    page.click("button", "Zum Unterschreiben drucken")
    page.wait_for("Fassung 1", 60)
    page.wait_for("Wer unterschreibt")
    page.picture("53-printed")
    return until(lambda: sorted(spool.glob("*.pdf")), what="the printed paper")[0]


def signed(page):
    """All who must, each in the way that is theirs."""
    page.click_in("Mohammad Haidari", "Auf Papier unterschrieben")
    page.picture("54-ink")
    page.click("button", "Eintragen")
    page.click_in("Zahra Haidari", "Mit einem Zeichen")
    write(page, "Name der Zeugin oder des Zeugen", "Farid Nazari")
    page.wait_for("Diese Person hat gedolmetscht")
    page.picture("55-witness-is-interpreter")
    select(page, "Zeugin oder Zeuge aus dem Team", "Bruno Maier")
    page.picture("56-witness")
    page.click("button", "Eintragen")
    page.wait_for("Zeugin oder Zeuge: Bruno Maier")
    page.click_in("Farid Nazari", "Am Telefon zurückgelesen")
    page.picture("57-read-back")
    page.click("button", "Eintragen")
    page.click_in("Selin Kaya", "Mit eigener Unterschrift")
    page.wait_for("Alle nötigen Unterschriften sind da.", 30)
    page.click_in("Mohammad Haidari", "Exemplar übergeben")
    page.click("button", "Speichern")
    page.wait_for("Exemplar erhalten am")
    page.picture("58-signed")


def scanned_back(stage, page, paper, pages):
    """The paper goes through a scanner and files itself."""
    page.click("button", "Scan einlesen")
    choose(stage, scanned(stage, paper, pages))
    page.wait_for("Eingeordnet", 240)
    page.picture("59-scanned")
    page.click("button", "Ansehen")
    until(lambda: page.look("return document.querySelector('main img')?.complete"), what="the scanned page")
    page.picture("60-scan-looked-at")
