# Consents and releases from secrecy, whom they are towards, and what was passed on.
# The list, at a person and in a case.
release-tab = Einverständnisse und Entbindungen
release-title = Einverständnisse und Entbindungen
release-new-open = Neue Erklärung
release-empty = Hier ist noch nichts erlaubt. Was nach außen gehen soll, braucht meist eine Erklärung der Person.
release-empty-case = In dieser Begleitung gibt es noch keine Erklärung. Was eine Person sonst erlaubt, steht bei der Person.
release-towards = gegenüber
release-until = bis { $day }
release-items-more = { $items } und { $count } weitere
release-unreadable = Erklärung

# The paper of a declaration.
release-paper = Erklärung
release-to-person = Zur Person
release-allowed-title = Was auf dem Papier steht
release-unticked-label = Nicht angekreuzt, also nicht erlaubt

# Taking it back, or putting away what nobody signed.
release-end-withdrawn-open = Widerrufen …
release-end-withdrawn-title = Erklärung widerrufen
release-end-withdrawn-text = Ab diesem Tag darf nichts mehr auf dieser Grundlage weitergegeben werden. Das Papier bleibt lesbar. Der Eintrag lässt sich nicht rückgängig machen.
release-end-withdrawn-accompaniment-text = Ab diesem Tag hört die Begleitung auf. Das steht dann auch in der Begleitung. Der Eintrag lässt sich nicht rückgängig machen.
release-end-withdrawn-data-protection-text = Ab diesem Tag dürfen die Angaben für diesen Zweck nicht mehr genutzt werden. Der Eintrag lässt sich nicht rückgängig machen.
release-end-withdrawn-do = Widerruf eintragen
release-end-withdrawn-said = Der Widerruf ist eingetragen.
release-end-not-signed-open = Nicht von allen unterschrieben – ablegen …
release-end-not-signed-title = Nicht von allen unterschriebenes Papier ablegen
release-end-not-signed-text = Das Papier gilt dann nicht mehr und kann nicht mehr unterschrieben werden. Es bleibt lesbar.
release-end-not-signed-do = Ablegen
release-end-not-signed-said = Das Papier ist abgelegt.
release-told-title =
    { $count ->
        [0] Auf dieser Grundlage hat noch niemand etwas erfahren
        [one] Eine Stelle hat schon etwas erfahren
       *[other] Schon { $count }-mal wurde etwas weitergegeben
    }
release-told-text = Sagen Sie der Person, wer schon etwas weiß. Das lässt sich nicht zurückholen.

# A new declaration: the form.
release-new-title = Neue Erklärung
release-part-what = Welche Erklärung, und von wem
release-which = Art der Erklärung
release-about-secrecy = Eine Person erlaubt uns, einer bestimmten Stelle bestimmte Dinge zu sagen. Jede Person erklärt das für sich.
release-about-data-protection = Eine Person willigt ein, dass wir bestimmte Angaben für einen Zweck nutzen, für den das Gesetz allein nicht reicht.
release-about-accompaniment = Eine Person ist damit einverstanden, begleitet zu werden. Das gilt, solange die Begleitung läuft.
release-person-label = Wer erklärt es?
release-person-chosen = Die Erklärung ist von
release-person-hint = Immer eine einzelne Person, nie eine Familie.
release-person-other = Andere Person
release-case-label = In welcher Begleitung
release-case-hint = Endet die Begleitung, endet auch die Erklärung.
release-case-none = in keiner
release-stands-label = Jemand anderes unterschreibt für die Person
release-stands-minor = Die Person ist nicht volljährig. Wählen Sie, wer das Sorgerecht hat.
release-stands-nobody = Die Person ist nicht volljährig, und es ist niemand eingetragen, der für sie unterschreiben kann. Tragen Sie erst die Familie ein.
release-part-to = Gegenüber wem, und wie
release-like-text = In dieser Begleitung gibt es schon Entbindungen. Wie eine davon ausfüllen? Was das Gesetz besonders schützt, kreuzt jede Person selbst an.
release-like-do = Wie { $name } gegenüber { $recipient }
release-like-done = Ausgefüllt. Bitte gemeinsam durchgehen.
release-recipient-label = Gegenüber welcher Stelle
release-direction-label = Wer darf wem etwas sagen
release-channels-label = Auf welchen Wegen
release-part-items = Welche Angaben
release-items-label = Angaben
release-special-label = Besonders geschützte Angaben
release-special-why = Sie sagen etwas über Gesundheit, Gewalt oder Überzeugungen. Das Gesetz verlangt, dass die Person jede davon ausdrücklich erlaubt.
release-part-why = Wofür und wie lange
release-purpose-label = Wofür
release-purpose-hint = In einfachen Worten. Zum Beispiel: damit das Zimmer zur Lage passt.
release-occasion-label = Aus welchem Anlass
release-occasion-hint = Zum Beispiel: Zimmervergabe im Februar. Ist der Anlass vorbei, braucht es eine neue Erklärung.
release-consequences-label = Was wäre anders ohne die Erklärung?
release-consequences-hint = Leer lassen, wenn ein Nein keine Nachteile hat.
release-until-label = Gilt längstens bis
release-until-long = Eine Erklärung gilt höchstens zwölf Monate, also bis { $day }.
release-part-talk = Das Gespräch
release-to-preview = Weiter zur Vorschau

# The preview, and freezing.
release-prepare-title = Erklärung prüfen
release-revise = Zurück zum Ausfüllen
release-freeze-title = Festschreiben
release-freeze-text = Damit ändert sich der Inhalt nicht mehr. Danach drucken Sie das Papier zum Unterschreiben.
release-freeze-do = Zur Unterschrift festschreiben
release-missing-representative = wer für die Person unterschreibt
release-missing-language = Sprache des Gesprächs
release-missing-recipient = gegenüber welcher Stelle
release-missing-direction = wer wem etwas sagen darf
release-missing-items = mindestens eine Angabe
release-missing-channel = mindestens ein Weg
release-missing-purpose = wofür
release-missing-occasion = der Anlass
release-missing-valid-until = bis wann es gilt
release-missing-validity-past = der letzte Tag liegt in der Vergangenheit
release-missing-validity-long = der letzte Tag liegt mehr als zwölf Monate entfernt
release-missing-case = in welcher Begleitung
release-missing-office-organisation = Dienststelle: { office-field-organisation }
release-missing-office-address = Dienststelle: { office-field-address }
release-missing-office-jurisdiction = Dienststelle: { office-field-jurisdiction }
release-missing-office-data-protection-law = Dienststelle: { office-field-dataProtectionLaw }
release-missing-office-officer = Dienststelle: { office-field-officer }
release-missing-office-complaint-office = Dienststelle: { office-field-complaintOffice }

# Other services and people outside, chosen and written down in place.
partner-hint = Name eintippen. Fehlt sie noch, legen Sie sie gleich an.
partner-hint-known = Name eintippen und auswählen.
partner-new = „{ $typed }“ neu anlegen
partner-add = Stelle anlegen
partner-change = Stelle ändern
partner-change-note = Nur zum Berichtigen. Für eine andere Stelle oder Person legen Sie eine neue an: Eine Erklärung gilt nur für die, die auf dem Papier steht.
partner-another = Andere wählen
partner-name = Name, wie auf ihren Briefen
partner-unit = Abteilung oder Person
partner-unit-hint = Mit wem gesprochen wird. Es steht auf dem Papier.
partner-address = Anschrift
partner-phone = Telefon
partner-email = E-Mail
partner-left = Nicht mehr auswählen seit

# What was passed on.
disclosure-title = Weitergaben
disclosure-empty = Es wurde noch nichts nach außen weitergegeben.
disclosure-log-open = Weitergabe eintragen
disclosure-log-title = Weitergabe eintragen
disclosure-log-do = Eintragen
disclosure-persons-label = Über wen
disclosure-partner-label = An welche Stelle
disclosure-channel-label = Auf welchem Weg
disclosure-what-label = Was genau
disclosure-what-hint = In wenigen Worten, damit die Person später nachlesen kann, was gesagt wurde.
disclosure-check-title = Ist das erlaubt?
disclosure-check-words = Erlaubt: { $allowed } von { $count } Angaben.
disclosure-covered = erlaubt
disclosure-covered-by = Erlaubt durch { $number }, wofür:
disclosure-not-covered = nicht erlaubt
disclosure-lack-no-release = Es gibt keine Entbindung gegenüber dieser Stelle.
disclosure-lack-other-items = Die Entbindung nennt andere Angaben.
disclosure-lack-other-channel = Die Entbindung nennt einen anderen Weg.
disclosure-lack-not-ticked = Die Person hat diese Angabe auf dem Papier nicht angekreuzt.
disclosure-lack-unsigned = Die Entbindung ist noch nicht von allen unterschrieben.
disclosure-lack-expired = Die Entbindung ist abgelaufen.
disclosure-lack-withdrawn = Die Entbindung wurde widerrufen.
disclosure-lack-renamed = Die Stelle heißt heute anders als auf dem Papier. Dafür braucht es eine neue Erklärung.
disclosure-lacking-title = Nicht alles ist erlaubt
disclosure-lacking-text = Geben Sie nur das Erlaubte weiter. Oder nennen Sie eine andere Rechtsgrundlage und begründen Sie sie.
disclosure-lacking-nothing = Nichts davon ist durch eine Entbindung erlaubt. Weitergeben dürfen Sie es nur auf einer anderen Rechtsgrundlage, die Sie begründen.
disclosure-only-allowed = Nur das Erlaubte weitergeben
disclosure-only-allowed-said =
    { $count ->
        [one] Es bleibt eine Angabe angekreuzt.
       *[other] Es bleiben { $count } Angaben angekreuzt.
    }
disclosure-ground-other = Andere Rechtsgrundlage
disclosure-reason-label = Begründung
disclosure-reason-hint = Warum muss es ohne Erlaubnis der Person geschehen? Wer hat das entschieden?
disclosure-back = Eintrag zurücknehmen: { $what }
disclosure-back-title = Eintrag zurücknehmen?
disclosure-back-text = { $what }. Nehmen Sie nur zurück, was aus Versehen eingetragen wurde. Was gesagt ist, bleibt gesagt. Im Verlauf bleibt der Eintrag.
disclosure-back-do = Zurücknehmen
