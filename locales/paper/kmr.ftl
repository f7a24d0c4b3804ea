### Papers for signature: agreements, consents, releases from secrecy, Kurmanji. Not reviewed by anyone yet; the papers say so.
### Short, simple sentences; polite form.

## Head and foot

agreement-tongue = Kurmancî
agreement-title = Peymana plana alîkariyê
agreement-draft = Reşnivîs
agreement-draft-hint = Reşnivîs. Hêj ne derbasdar e, îmze nekin.
agreement-unreviewed = Ev werger nehatiye kontrolkirin. Nivîsa bi { $master } derbasdar e.
agreement-number = Hejmar { $number }
agreement-version = Guherto { $version }
agreement-replaces = li şûna guhertoya { $version }
agreement-page = Rûpel { $page } ji { $pages }
agreement-case = Dosya
agreement-place-date = Cih, dîrok
agreement-none = Tiştek nehatiye nivîsandin.
agreement-read-out = Bi { $language } hate xwendin ({ $who }), têgihiştin hate kontrolkirin.
agreement-read-short = Hate xwendin û fêmkirin.
agreement-own-words = Bi gotinên wî kesî li kêlekê.

## Who agrees

agreement-parties = Kî vê peymanê çêdike
agreement-part-client = Kesê ku alîkariyê distîne
agreement-part-child = Zarok
agreement-part-family = Endamê malbatê
agreement-part-representative = Nûnerê qanûnî
agreement-born = roja bûyînê { $date }
agreement-about = nêzîkî { $date }
agreement-assumed = { $date } (texmînî)
agreement-service = Sazî
agreement-worker-holder = Xebatkarê civakî
agreement-worker-deputy = Cîgir

## How people understand each other

agreement-conversation = Zimanê axaftinê
agreement-spoken = Ziman
agreement-interpreter = Wergera devkî
agreement-interpreter-none = bê wergêr
agreement-interpreter-present = di odeyê de
agreement-interpreter-phone = bi telefonê
agreement-interpreter-video = bi vîdyoyê
agreement-interpreter-who = Wergêr
agreement-sworn-yes = li dadgehê sond xwariye
agreement-sworn-no = sond nexwariye
agreement-secrecy-since = Parastina razan ji
agreement-understanding = Me çawa têgihiştin kontrol kir

## Why there is a plan

agreement-basis = Çima ev plan heye
agreement-application = Daxwazname
agreement-application-of = { $number }, dîrok { $date }
agreement-path = Riya ber bi me ve
agreement-path-referred-service = Saziyeke din hûn şandin ba me.
agreement-path-mandated-by-law = Qanûnek vê alîkariyê pêşbîn dike.
agreement-path-self = Hûn bi xwe hatin.
agreement-path-other = Bi riyeke din.
agreement-legal-basis = Qanûn
agreement-reason = Sedem
agreement-orientation = Alî
agreement-orientation-improvement = Başkirin. Divê rewş baştir bibe.
agreement-orientation-stabilisation = Aramî. Divê rewş wek xwe bimîne.
agreement-stabilisation-reason = Niha başkirin ne pêkan e, ji ber ku

## The situation

agreement-views = Rewş
agreement-view-client = Hûn rewşê çawa dibînin
agreement-view-language = Bi { $language } hate gotin.
agreement-view-worker = Sazî rewşê çawa dibîne
agreement-view-other = Dîtina { $source }

## Areas of life

agreement-areas = Îro rewş çawa ye
agreement-areas-hint = 0 tê wateya pir zehmet, 4 tê wateya pir baş.
agreement-rating-0 = pir zehmet
agreement-rating-1 = zehmet
agreement-rating-2 = navîn
agreement-rating-3 = baş
agreement-rating-4 = pir baş
agreement-rating-none = nehate axaftin
agreement-area-residence = Mafê mayînê
agreement-area-housing = Xanî
agreement-area-health = Tenduristî
agreement-area-language = Ziman
agreement-area-children-school = Zarok û dibistan
agreement-area-work-training = Kar û perwerde
agreement-area-money = Pere
agreement-area-family = Malbat
agreement-area-participation = Beşdarbûna di civakê de
agreement-area-safety = Ewlehî

## What helps

agreement-resources = Çi alîkarî dike
agreement-resource-person = Hûn bi xwe
agreement-resource-family = Malbat
agreement-resource-surroundings = Mirov û cihên li dora we

## Goals and steps

agreement-goals = Armanc û gav
agreement-goal = Armanc { $number }
agreement-vision = Ji bo çi, di demeke dirêj de
agreement-text-client = Bi gotinên we
agreement-text-worker = Bi gotinên saziyê
agreement-indicator = Em ê çawa bizanin
agreement-baseline = Îro
agreement-target = Paşê
agreement-due = Heta
agreement-steps = Kî çi dike, heta kengî
agreement-what = Çi
agreement-who = Kî
agreement-by-when = Heta kengî
agreement-who-client = Hûn
agreement-who-service = Sazî
agreement-who-partner = Saziyeke din
agreement-who-volunteer = Dilxwaz

## Working together

agreement-partners = Kî din alîkarî dike
agreement-limits = Sazî çi nikare bike
agreement-rules = Em çawa bi hev re kar dikin
agreement-period = Heta kengî û çend caran
agreement-period-time = Dem
agreement-period-from-to = ji { $from } heta { $to }
agreement-frequency = Em hev dibînin

## Joint evaluation

agreement-evaluation = Nirxandina hevpar
agreement-evaluation-sentence = Di { $date } de em bi hev re dinêrin: çi pêk hat, çi pêk nehat, û em ê çawa berdewam bikin?
agreement-evaluation-how = Çawa
agreement-evaluation-where = Li ku
agreement-evaluation-with = Bi kê re

## What the law says

agreement-voluntary = Bi dilê xwe
agreement-voluntary-text = Hûn bi dilê xwe beşdar dibin. Hûn dikarin her gav dev jê berdin. Ev bandorê li dosyaya we ya penaberiyê, xaniyê we an pereyên we nake.
agreement-voluntary-mandated = Qanûnek vê alîkariyê pêşbîn dike. Xebatkarê civakî ji we re dibêje ku ev ji bo we tê çi wateyê.
agreement-secrecy = Parastina razan
agreement-secrecy-text = Tiştên ku hûn ji me re dibêjin, li ba me dimînin ({ $law }). Ev li hemberî polîs, kardêr û dilxwazan jî derbasdar e. Divê wergêr jî razan biparêze.
agreement-secrecy-limits = Em tenê di van rewşan de dikarin an divê biaxivin:
agreement-secrecy-limit-allowed = heke hûn destûrê bidin,
agreement-secrecy-limit-child = heke zarokek di xetereyê de be,
agreement-secrecy-limit-danger = heke mirovek di xetereyeke giran de be,
agreement-secrecy-limit-court = heke dadgehek wek şahid ji me bipirse.
agreement-data = Daneyên we
agreement-data-notice = Ev agahî ye. Hûn ne mecbûr in li vir destûrê bidin tiştekî.
agreement-data-who = Berpirsiyar: { $organisation }.
agreement-data-why = Em daneyên we diparêzin da ku em bikarin alîkariya we bikin.
agreement-data-law = Bingeha qanûnî: { $law }.
agreement-data-recipients = Daneyên we tenê ew kes dibînin ku li vir alîkariya we dikin. Kesên din tenê dema ku hûn destûrê bidin an qanûnek bixwaze daneyan distînin.
agreement-data-duration = Piştî dawiya alîkariyê, em daneyên we jê dibin, gava ku êdî ne mecbûr in wan biparêzin.
agreement-data-rights = Hûn dikarin daneyên xwe bibînin û kopiyekê bistînin. Hûn dikarin şaşiyan bidin rastkirin. Hûn dikarin bixwazin ku em daneyan jê bibin an êdî bi kar neynin ({ $law }).
agreement-data-officer = Pirsên li ser daneyên we: { $officer }
agreement-data-complaint = Gilî li ser daneyên we: { $authority }
agreement-complaints = Gilî
agreement-complaints-text = Hûn ji me ne razî ne? Mafê we heye ku hûn gilî bikin. Ev zirarê nade we.
agreement-complaints-office = Cihê giliyê

## Consent, signatures, copy

agreement-consent = Razîbûna bi alîkariyê
agreement-consent-tick = Ez razî me ku sazî alîkariya min bike.
agreement-consent-declared = Berê di { $date } de hate gotin: { $answer }, { $how }.
agreement-consent-given = razî
agreement-consent-refused = ne razî
agreement-consent-withdrawn = hate paşvekişandin
agreement-consent-written = bi nivîskî
agreement-consent-oral = bi devkî
agreement-consent-mandated = qanûn pêşbîn dike
agreement-signatures = Îmze
agreement-place = Cih
agreement-date = Dîrok
agreement-signature = Îmze
agreement-mark = Ev kes nikare binivîse û li ber şahidekî bi nîşanekê piştrast kir.
agreement-witness = Şahid (ne wergêr): nav, îmze
agreement-refused = Nehate îmzekirin, ji ber ku
agreement-declaration = Daxuyaniya wergêr
agreement-declaration-text = Min hemû naverok wergerand { $language } û hemû pirs gihandin.
agreement-declaration-phone = Bi telefonê hate wergerandin û dîsa hate xwendin.
agreement-declaration-video = Bi vîdyoyê hate wergerandin û dîsa hate xwendin.
agreement-declaration-none = Di vê axaftinê de kesî wernegerand.
agreement-copy = Kopî hate wergirtin
agreement-copy-text = Min kopiyek wergirt.

## Consents and releases: titles

release-title-secrecy = Destûra axaftinê: rakirina parastina razan
release-title-data-protection = Razîbûna bi bikaranîna daneyan
release-title-accompaniment = Razîbûna bi alîkariyê

## The declaration

release-parties = Kî daxuyaniyê dide
release-declared = Daxuyanî
release-declares = Ez, { $name }, dibêjim:
release-declares-for = Ez ji bo { $name } dibêjim:
release-towards = { $service } ne mecbûr e ku li hemberî vê saziyê razên min biparêze:
release-between-one-way = Ji aliyekî ve: Tenê sazî ya ku alîkariya min dike dikare agahiyên li jêr bide.
release-between-mutual = Ji her du aliyan ve: Her du sazî dikarin agahiyên li jêr bidin hev. Ji bo vê, saziya din jî ne mecbûr e razên min biparêze.
release-consents = Ez razî me: { $service } dikare agahiyên li jêr ji bo armanca li jêr bi kar bîne.
release-meaning = Alîkarî çi ye
release-meaning-text = Em şîretan didin we û di daxwazname, hevdîtin û pirsan de alîkariya we dikin. Em bi we re plan dikin ku hûn dixwazin bigihîjin çi.

## How far it goes

release-what-for = Ji bo çi û heta kengî
release-purpose = Armanc
release-occasion = Sedem
release-way = Rê
release-way-oral = bi devkî
release-way-letter = bi nameyê
release-way-inspection = bi dîtina dosyayê
release-way-file = bi dosyaya şîfrekirî
release-valid = Daxuyanî heta { $date } derbasdar e. Heke hûn wê paşve bikişînin, zûtir diqede.
release-valid-occasion = Daxuyanî heta { $date } derbasdar e. Heke sedem nemîne an hûn wê paşve bikişînin, zûtir diqede.
# What may be told or used.
release-things = Ev agahî
release-thing-identity = Nav, roja bûyînê, zayend
release-thing-languages = Ziman
release-thing-reachability = Navnîşan, telefon
release-thing-residence = Rewşa mayînê û belgeyên wê
release-thing-family = Malbat
release-thing-accommodation = Cihê mayînê
release-thing-deadlines = Demên dawî û kî çi dike
release-thing-benefits = Alîkariya dewletê
release-thing-money = Pere
release-thing-work-training = Kar û perwerdeya pîşeyî
release-thing-children-school = Zarok û dibistan
release-thing-network = Saziyên din ên ku alîkariyê dikin
release-thing-admission = Daxwazname û bersiv
release-thing-accompaniment = Ji kengî ve û kî alîkariyê dike
release-thing-plan = Armanc û gavên plana alîkariyê
release-thing-counselling = Ku axaftin çêbûn, û mijarên wan
release-thing-documents = Kopiyên belgeyan
release-thing-narrative = Nivîsên ku saziyê nivîsandine
release-thing-pictures = Wêne
release-thing-health = Tenduristî
release-thing-support-needs = Pêdiviya alîkariyê (ne navê nexweşiyê)
release-thing-addiction = Girêdayîbûn (alkol, madde û hwd.)
release-thing-violence = Tundiya ku hatiye jiyîn
release-thing-beliefs = Ol û bawerî
# What the law protects especially: a box and room for initials beside each.
release-sensitive = Agahiyên bi taybetî parastî
release-sensitive-text = Qanûn van agahiyan bi taybetî diparêze. Ji bo her yekê bi eşkereyî destûrê bidin: li kêlekê xaçekê û tîpên pêşîn ên navê xwe deynin. Bê xaç û tîp, daxuyanî ji bo vê agahiyê ne derbasdar e.
release-initials = Tîpên pêşîn

## On which terms

release-voluntary = Hûn azad in ku biryar bidin. Hûn ne mecbûr in îmze bikin.
release-no-disadvantage = Heke hûn bibêjin na, zirar nagihîje we.
release-consequences = Heke hûn bibêjin na, tenê ev encam hene:
release-withdrawal-secrecy = Hûn dikarin daxuyaniyê her gav bê sedem paşve bikişînin, bi devkî jî. Ev ji bo paşerojê ye. Tiştê ku berê hatiye gotin, venagere.
release-withdrawal-data-protection = Hûn dikarin daxuyaniyê her gav bê sedem paşve bikişînin, bi devkî jî. Ev ji bo paşerojê ye. Tiştê ku me berê bi agahiyan kiriye, destûrdayî dimîne.
release-withdrawal-accompaniment = Hûn dikarin razîbûna xwe her gav bê sedem paşve bikişînin, bi devkî jî. Wê gavê alîkarî diqede.

## The slip to take it back

release-slip = Paşvekişandin
release-slip-text = Ez vê daxuyaniyê, hejmar { $number }, paşve dikişînim.
release-slip-hint = Tenê ji bo paşê, heke hûn bixwazin daxuyaniyê paşve bikişînin.

## Languages

language-de = almanî
language-fr = fransî
language-en = îngilîzî
language-ar = erebî
language-prs = derî
language-fa = farisî
language-ti = tigrînya
language-tr = tirkî
language-uk = ûkraynî
language-kmr = kurmancî
