# The help plan, from top to bottom.
plan-title = Hilfeplan { $number }
plan-to-case = Zur Begleitung
plan-to-paper = Prüfen und zum Unterschreiben drucken
plan-contents-label = Übersicht des Hilfeplans
plan-parts-label = Teile des Hilfeplans
plan-saved = Gespeichert { $at }
plan-saved-always = Alles wird beim Schreiben gespeichert.
# Beside the plan, while a refused text stands in a field.
plan-refused =
    { $count ->
        [one] Ein Text ist noch nicht gespeichert. Am Feld steht, warum.
       *[other] { $count } Texte sind noch nicht gespeichert. An den Feldern steht, warum.
    }
# At a field into which nothing more goes.
plan-text-full = Mehr als { $most } Zeichen gehen hier nicht hinein. Prüfen Sie, ob am Ende etwas fehlt.
plan-remove = Entfernen: { $what }
plan-yes = ja
plan-no = nein

# The parts.
plan-part-aim = Worum es geht
plan-part-talk = Das Gespräch
plan-part-views = Wie die Lage gesehen wird
plan-part-areas = Lebensbereiche
plan-part-resources = Stärken und was hilft
plan-part-goals = Ziele und Schritte
plan-part-together = Zusammenarbeit
plan-part-period = Laufzeit
plan-part-evaluation = Gemeinsame Auswertung

# What is missing.
plan-missing-title =
    { $count ->
        [0] Es fehlt nichts
        [one] Eine Angabe fehlt noch
       *[other] { $count } Angaben fehlen noch
    }
plan-missing-none = Der Plan kann zum Unterschreiben gedruckt werden.
plan-missing-of-goal = Ziel { $number }: { $what }
plan-missing-office = Dienststelle: { $field }
plan-missing-holder = Fallführung der Begleitung
plan-missing-participant = jemand, der unterschreiben kann
plan-missing-orientation = Verbesserung oder Stabilisierung
plan-missing-orientation-reason = Grund für die Stabilisierung
plan-missing-view-client = Sicht der Person
plan-missing-view-worker = Sicht des Dienstes
plan-missing-resource = mindestens eine Stärke
plan-missing-goal = mindestens ein Ziel
plan-missing-goals-too-many = höchstens fünf Ziele
plan-missing-goal-text = das Ziel selbst
plan-missing-goal-indicator = woran man es erkennt
plan-missing-goal-baseline = wie es heute ist
plan-missing-goal-target = wie es sein soll
plan-missing-goal-due = bis wann
plan-missing-measure = mindestens ein Schritt
plan-missing-client-measure = ein Schritt der Person selbst
plan-missing-period = Laufzeit von und bis
plan-missing-period-order = das Ende der Laufzeit liegt vor ihrem Anfang
plan-missing-evaluation-on = Tag der gemeinsamen Auswertung
plan-missing-evaluation-past = die gemeinsame Auswertung liegt in der Vergangenheit
plan-missing-evaluation-before-period = die gemeinsame Auswertung liegt vor der Laufzeit

# The interpreter's words beside a text.
plan-say-summary = Auf { $language }, wie gedolmetscht
plan-say-label = { $what }, auf { $language }

# What it is about.
plan-orientation-label = Ausrichtung
plan-orientation-hint = { $orientation } braucht einen Grund, den alle lesen können.
plan-orientation-reason = Warum ist zurzeit keine Verbesserung möglich?
plan-basis-label = Anlass und Grundlage
plan-basis-hint = zum Beispiel der Antrag, ein Gesetz, ein Programm

# The conversation.
plan-interpreter-name = Name der Dolmetscherin oder des Dolmetschers
plan-interpreter-number = oder Nummer
plan-interpreter-sworn = Vereidigt?
plan-secrecy-since = Zur Verschwiegenheit verpflichtet seit
plan-understanding-label = Wie wurde das Verstehen geprüft, und von wem?
plan-understanding-hint = Nicken genügt nicht. Zum Beispiel: Die Person hat es mit eigenen Worten wiederholt.

# How the situation is seen.
plan-view-client = Aus Sicht der Person, in ihren Worten
plan-view-client-hint = In jeder Sprache und Schrift
plan-view-language = Sprache dieses Textes
plan-view-worker = Aus Sicht des Dienstes
plan-view-worker-hint = Sachlich. Die Person wird es lesen.
plan-views-others = Wie andere es sehen
plan-views-source = Wer sieht es so?
plan-views-text = Sicht von { $source }
plan-views-hint = zum Beispiel die Schule. Die Person muss zustimmen, dass es hier steht.
plan-views-add = Sicht hinzufügen

# Areas of life.
plan-areas-hint = Wie ist es heute? Das hilft bei der Auswertung zu sehen, was sich verändert hat. Lassen Sie offen, was nicht besprochen wurde.
plan-rating-none = nicht besprochen
plan-rating-step = { $number } { $word }
plan-rating-0 = sehr schwierig
plan-rating-1 = schwierig
plan-rating-2 = mittel
plan-rating-3 = gut
plan-rating-4 = sehr gut
plan-area-note = Bemerkung
plan-area-note-of = Bemerkung zu { $area }

# Strengths.
plan-resource-label = Was hilft?
plan-resource-kind = Wessen Stärke?
plan-resource-add = Stärke hinzufügen

# Goals and steps.
plan-goals-hint = Ein bis fünf Ziele. Klein genug, dass man sieht, ob sie erreicht sind.
plan-goal-add = Ziel hinzufügen
plan-goal-number = Ziel { $number }
plan-goal-up = { $goal } nach oben
plan-goal-down = { $goal } nach unten
plan-goal-client = Ziel in den Worten der Person
plan-goal-worker = Ziel in den Worten des Dienstes
plan-goal-indicator = Woran erkennen wir, dass es erreicht ist?
plan-goal-baseline = So ist es heute
plan-goal-target = So soll es sein
plan-goal-due = Bis wann
plan-goal-area = Lebensbereich
plan-goal-vision = Wohin führt das auf lange Sicht?
plan-measures-of = Schritte zu: { $goal }
plan-measure-number = Schritt { $number }
plan-measure-what = Was
plan-measure-who = Wer
plan-measure-name = Name
plan-measure-by = Bis wann
plan-measure-status = Stand
plan-measure-remove = Entfernen
plan-measure-new = Nächster Schritt
plan-measure-add = Schritt hinzufügen
plan-measure-who-does = Wer macht den neuen Schritt zu { $goal }?

# Working together.
plan-partners-title = Wer sonst mitwirkt
plan-partner-name = Stelle oder Person
plan-partner-role = Wofür
plan-partner-add = Stelle hinzufügen
plan-limits-label = Was der Dienst nicht leisten kann
plan-limits-hint = zum Beispiel jemanden vor Gericht vertreten
plan-rules-label = Wie wir zusammenarbeiten
plan-rules-hint = Termine, Absagen, wie man sich erreicht

# Period.
plan-period-from = Von
plan-period-to = Bis
plan-period-quick = Laufzeit wählen
plan-months = { $months } Monate
plan-frequency-label = Wie oft treffen wir uns?
plan-frequency-hint = zum Beispiel alle zwei Wochen

# Joint evaluation.
plan-evaluation-text = An diesem Tag schauen alle gemeinsam, was erreicht wurde, was nicht, und wie es weitergeht. Ohne diesen Tag gibt es keine Vereinbarung.
plan-evaluation-on = Gemeinsame Auswertung am
plan-evaluation-quick = Tag der Auswertung wählen
plan-in-months = in { $months } Monaten
plan-evaluation-weekend = { $day } liegt am Wochenende. Ist das so gewollt?
plan-evaluation-late = Die Auswertung liegt nach dem Ende der Laufzeit.
plan-evaluation-method = Wie
plan-evaluation-method-hint = zum Beispiel ein Gespräch, Ziel für Ziel
plan-evaluation-place = Wo
plan-evaluation-with = Mit wem
