### Papers for signature: agreements, consents, releases from secrecy, Ukrainian. Not reviewed by anyone yet; the papers say so.
### Short, simple sentences; polite form.

## Head and foot

agreement-tongue = Українська
agreement-title = Угода про план допомоги
agreement-draft = Чернетка
agreement-draft-hint = Чернетка. Ще не дійсна, не підписуйте.
agreement-unreviewed = Цей переклад не перевірено. Обов’язковим є текст такою мовою: { $master }.
agreement-number = № { $number }
agreement-version = Версія { $version }
agreement-replaces = замінює версію { $version }
agreement-page = Сторінка { $page } з { $pages }
agreement-case = Справа
agreement-place-date = Місце, дата
agreement-none = Немає даних.
agreement-read-out = Прочитано вголос ({ $language }, { $who }), розуміння перевірено.
agreement-read-short = Прочитано і зрозуміло.
agreement-own-words = Власними словами поруч.

## Who agrees

agreement-parties = Хто укладає цю угоду
agreement-part-client = Клієнтка або клієнт
agreement-part-child = Дитина
agreement-part-family = Член родини
agreement-part-representative = Законний представник
agreement-born = дата народження { $date }
agreement-about = приблизно { $date }
agreement-assumed = { $date } (умовно)
agreement-service = Служба
agreement-worker-holder = Соціальний працівник
agreement-worker-deputy = Заступник

## How people understand each other

agreement-conversation = Мова розмови
agreement-spoken = Мова
agreement-interpreter = Переклад
agreement-interpreter-none = без перекладача
agreement-interpreter-present = у кімнаті
agreement-interpreter-phone = телефоном
agreement-interpreter-video = через відео
agreement-interpreter-who = Хто перекладає
agreement-sworn-yes = присяга в суді є
agreement-sworn-no = без присяги
agreement-secrecy-since = Зобов’язання мовчати з
agreement-understanding = Як ми перевірили розуміння

## Why there is a plan

agreement-basis = Чому є цей план
agreement-application = Заява
agreement-application-of = { $number } від { $date }
agreement-path = Шлях до нас
agreement-path-referred-service = Вас скерувала до нас інша служба.
agreement-path-mandated-by-law = Цей супровід передбачає закон.
agreement-path-self = Ви прийшли самі.
agreement-path-other = Іншим шляхом.
agreement-legal-basis = Закон
agreement-reason = Причина
agreement-orientation = Напрям
agreement-orientation-improvement = Покращення. Ситуація має стати кращою.
agreement-orientation-stabilisation = Стабілізація. Ситуація має лишитися стабільною.
agreement-stabilisation-reason = Покращення зараз неможливе, тому що

## The situation

agreement-views = Ситуація
agreement-view-client = Як Ви бачите ситуацію
agreement-view-language = Мова: { $language }.
agreement-view-worker = Як служба бачить ситуацію
agreement-view-other = Як це бачить { $source }

## Areas of life

agreement-areas = Як є сьогодні
agreement-areas-hint = 0 означає дуже важко, 4 означає дуже добре.
agreement-rating-0 = дуже важко
agreement-rating-1 = важко
agreement-rating-2 = посередньо
agreement-rating-3 = добре
agreement-rating-4 = дуже добре
agreement-rating-none = не обговорено
agreement-area-residence = Право на проживання
agreement-area-housing = Житло
agreement-area-health = Здоров’я
agreement-area-language = Мова
agreement-area-children-school = Діти і школа
agreement-area-work-training = Робота і навчання
agreement-area-money = Гроші
agreement-area-family = Родина
agreement-area-participation = Участь у житті громади
agreement-area-safety = Безпека

## What helps

agreement-resources = Що допомагає
agreement-resource-person = Ви самі
agreement-resource-family = Родина
agreement-resource-surroundings = Люди і місця навколо Вас

## Goals and steps

agreement-goals = Цілі та кроки
agreement-goal = Ціль { $number }
agreement-vision = Для чого, на довгий час
agreement-text-client = Вашими словами
agreement-text-worker = Словами служби
agreement-indicator = Як ми це побачимо
agreement-baseline = Сьогодні
agreement-target = Потім
agreement-due = До
agreement-steps = Хто, що і до якого часу робить
agreement-what = Що
agreement-who = Хто
agreement-by-when = До коли
agreement-who-client = Ви
agreement-who-service = Служба
agreement-who-partner = Інша служба
agreement-who-volunteer = Волонтер

## Working together

agreement-partners = Хто ще допомагає
agreement-limits = Чого служба не може робити
agreement-rules = Як ми працюємо разом
agreement-period = Як довго і як часто
agreement-period-time = Час
agreement-period-from-to = з { $from } до { $to }
agreement-frequency = Ми зустрічаємося

## Joint evaluation

agreement-evaluation = Спільна оцінка
agreement-evaluation-sentence = { $date } ми разом дивимося: що досягнуто, що ні, і як бути далі?
agreement-evaluation-how = Як
agreement-evaluation-where = Де
agreement-evaluation-with = З ким

## What the law says

agreement-voluntary = Добровільно
agreement-voluntary-text = Ви берете участь добровільно. Ви можете припинити в будь-який час. Це не впливає на Вашу справу про притулок, житло чи гроші.
agreement-voluntary-mandated = Цей супровід передбачає закон. Соціальний працівник пояснить, що це означає для Вас.
agreement-secrecy = Професійна таємниця
agreement-secrecy-text = Те, що Ви нам кажете, лишається в нас ({ $law }). Це діє також щодо поліції, роботодавця і волонтерів. Хто перекладає, теж мусить мовчати.
agreement-secrecy-limits = Ми можемо або мусимо говорити лише тоді,
agreement-secrecy-limit-allowed = коли Ви це дозволили,
agreement-secrecy-limit-child = коли дитина в небезпеці,
agreement-secrecy-limit-danger = коли людина у великій небезпеці,
agreement-secrecy-limit-court = коли суд питає нас як свідків.
agreement-data = Ваші дані
agreement-data-notice = Це інформація. Ви не мусите тут нічого дозволяти.
agreement-data-who = Відповідає: { $organisation }.
agreement-data-why = Ми зберігаємо Ваші дані, щоб Вас супроводжувати.
agreement-data-law = Правова основа: { $law }.
agreement-data-recipients = Ваші дані бачать лише люди, які Вас тут супроводжують. Інші отримують дані лише тоді, коли Ви дозволили або цього вимагає закон.
agreement-data-duration = Після кінця супроводу ми видалимо Ваші дані, щойно не мусимо їх більше зберігати.
agreement-data-rights = Ви можете бачити свої дані та отримати копію. Ви можете виправити помилки. Ви можете вимагати, щоб ми видалили дані або більше їх не використовували ({ $law }).
agreement-data-officer = Питання про Ваші дані: { $officer }
agreement-data-complaint = Скарга щодо Ваших даних: { $authority }
agreement-complaints = Скарга
agreement-complaints-text = Ви нами незадоволені? Ви маєте право скаржитися. Це Вам не зашкодить.
agreement-complaints-office = Куди скаржитися

## Consent, signatures, copy

agreement-consent = Згода на супровід
agreement-consent-tick = Я згоден або згодна, щоб служба мене супроводжувала.
agreement-consent-declared = Вже заявлено { $date }: { $answer }, { $how }.
agreement-consent-given = є згода
agreement-consent-refused = немає згоди
agreement-consent-withdrawn = згоду відкликано
agreement-consent-written = письмово
agreement-consent-oral = усно
agreement-consent-mandated = передбачено законом
agreement-signatures = Підписи
agreement-place = Місце
agreement-date = Дата
agreement-signature = Підпис
agreement-mark = Особа не вміє писати і підтвердила знаком перед свідком.
agreement-witness = Свідок (не перекладач): ім’я, підпис
agreement-refused = Не підписано, тому що
agreement-declaration = Заява перекладача
agreement-declaration-text = Я повністю переклав або переклала зміст ({ $language }) і передав або передала всі питання.
agreement-declaration-phone = Перекладено телефоном і перечитано.
agreement-declaration-video = Перекладено через відео і перечитано.
agreement-declaration-none = Під час цієї розмови ніхто не перекладав.
agreement-copy = Примірник отримано
agreement-copy-text = Я отримав або отримала примірник.

## Consents and releases: titles

release-title-secrecy = Звільнення від професійної таємниці
release-title-data-protection = Згода на використання даних
release-title-accompaniment = Згода на супровід

## The declaration

release-parties = Хто заявляє
release-declared = Заява
release-declares = Я, { $name }, заявляю:
release-declares-for = Я заявляю за цю особу: { $name }.
release-towards = { $service }: я звільняю цю службу від обов’язку мовчати про мене перед такою установою:
release-between-one-way = В один бік: лише служба, яка мене супроводжує, може передавати дані, названі нижче.
release-between-mutual = В обидва боки: обидві установи можуть передавати одна одній дані, названі нижче. Для цього я звільняю від обов’язку мовчати й іншу установу.
release-consents = Я даю згоду: { $service } може використовувати дані, названі нижче, для мети, названої нижче.
release-meaning = Що означає супровід
release-meaning-text = Ми консультуємо Вас і допомагаємо із заявами, зустрічами та питаннями. Ми разом з Вами плануємо, чого Ви хочете досягти.

## How far it goes

release-what-for = Для чого і як довго
release-purpose = Мета
release-occasion = Привід
release-way = Спосіб
release-way-oral = усно
release-way-letter = листом
release-way-inspection = через перегляд справи
release-way-file = зашифрованим файлом
release-valid = Заява діє до { $date }. Вона закінчиться раніше, якщо Ви її відкличете.
release-valid-occasion = Заява діє до { $date }. Вона закінчиться раніше, якщо привід мине або якщо Ви її відкличете.
# What may be told or used.
release-things = Такі дані
release-thing-identity = Ім’я, дата народження, стать
release-thing-languages = Мови
release-thing-reachability = Адреса, телефон
release-thing-residence = Статус перебування та його документи
release-thing-family = Родина
release-thing-accommodation = Житло
release-thing-deadlines = Відкриті терміни і хто діє
release-thing-benefits = Виплати й допомога
release-thing-money = Гроші
release-thing-work-training = Робота і навчання
release-thing-children-school = Діти і школа
release-thing-network = Інші служби, які допомагають
release-thing-admission = Заява і відповідь
release-thing-accompaniment = Відколи і хто супроводжує
release-thing-plan = Цілі та кроки плану допомоги
release-thing-counselling = Що були розмови, та їхні теми
release-thing-documents = Копії документів
release-thing-narrative = Тексти, які написала служба
release-thing-pictures = Фотографії
release-thing-health = Здоров’я
release-thing-support-needs = Потреби в підтримці (без діагнозів)
release-thing-addiction = Залежність
release-thing-violence = Пережите насильство
release-thing-beliefs = Релігія та переконання
# What the law protects especially: a box and room for initials beside each.
release-sensitive = Особливо захищені дані
release-sensitive-text = Ці дані закон захищає особливо. Дозвольте кожні з них окремо і виразно: поставте хрестик і свої ініціали поруч. Без хрестика та ініціалів заява на ці дані не поширюється.
release-initials = Ініціали

## On which terms

release-voluntary = Ви вирішуєте вільно. Ви не мусите підписувати.
release-no-disadvantage = Якщо Ви скажете «ні», це Вам не зашкодить.
release-consequences = Якщо Ви скажете «ні», будуть лише такі наслідки:
release-withdrawal-secrecy = Ви можете відкликати заяву в будь-який час без пояснення причин, також усно. Це діє на майбутнє. Те, що вже передано, відкликання не скасовує.
release-withdrawal-data-protection = Ви можете відкликати заяву в будь-який час без пояснення причин, також усно. Це діє на майбутнє. Те, що ми робили з даними раніше, лишається дозволеним.
release-withdrawal-accompaniment = Ви можете відкликати згоду в будь-який час без пояснення причин, також усно. Тоді супровід закінчиться.

## The slip to take it back

release-slip = Відкликання
release-slip-text = Я відкликаю цю заяву № { $number }.
release-slip-hint = Лише на потім, якщо захочете відкликати заяву.

## Languages

language-de = німецька
language-fr = французька
language-en = англійська
language-ar = арабська
language-prs = дарі
language-fa = фарсі
language-ti = тигринья
language-tr = турецька
language-uk = українська
language-kmr = курманджі
