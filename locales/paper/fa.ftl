### Papers for signature: agreements, consents, releases from secrecy, Farsi. Not reviewed by anyone yet; the papers say so.
### Short, simple sentences; polite form.

## Head and foot

agreement-tongue = فارسی
agreement-title = توافق‌نامهٔ برنامهٔ کمک
agreement-draft = پیش‌نویس
agreement-draft-hint = پیش‌نویس. هنوز معتبر نیست، امضا نکنید.
agreement-unreviewed = این ترجمه بررسی نشده است. متن { $master } معتبر است.
agreement-number = شماره { $number }
agreement-version = نسخهٔ { $version }
agreement-replaces = به جای نسخهٔ { $version }
agreement-page = صفحهٔ { $page } از { $pages }
agreement-case = پرونده
agreement-place-date = محل، تاریخ
agreement-none = چیزی نوشته نشده است.
agreement-read-out = به { $language } خوانده شد ({ $who })، فهمیدن بررسی شد.
agreement-read-short = خوانده و فهمیده شد.
agreement-own-words = در کنار آن به زبان خود شخص.

## Who agrees

agreement-parties = چه کسانی این توافق را می‌بندند
agreement-part-client = مراجعه‌کننده
agreement-part-child = کودک
agreement-part-family = عضو خانواده
agreement-part-representative = نمایندهٔ قانونی
agreement-born = متولد { $date }
agreement-about = حدود { $date }
agreement-assumed = { $date } (تخمینی)
agreement-service = مرکز خدمات
agreement-worker-holder = مددکار اجتماعی
agreement-worker-deputy = جانشین

## How people understand each other

agreement-conversation = زبان گفت‌وگو
agreement-spoken = زبان
agreement-interpreter = مترجمی
agreement-interpreter-none = بدون مترجم
agreement-interpreter-present = مترجم در اتاق
agreement-interpreter-phone = از راه تلفن
agreement-interpreter-video = از راه ویدیو
agreement-interpreter-who = مترجم
agreement-sworn-yes = سوگندخورده در دادگاه
agreement-sworn-no = سوگند نخورده
agreement-secrecy-since = متعهد به رازداری از
agreement-understanding = چگونه فهمیدن را بررسی کردیم

## Why there is a plan

agreement-basis = چرا این برنامه وجود دارد
agreement-application = درخواست
agreement-application-of = { $number } از تاریخ { $date }
agreement-path = راه رسیدن به ما
agreement-path-referred-service = یک ادارهٔ دیگر شما را به ما معرفی کرد.
agreement-path-mandated-by-law = قانون این همراهی را پیش‌بینی کرده است.
agreement-path-self = شما خودتان نزد ما آمدید.
agreement-path-other = از راه دیگر.
agreement-legal-basis = قانون
agreement-reason = دلیل
agreement-orientation = جهت
agreement-orientation-improvement = بهتر شدن. وضعیت باید بهتر شود.
agreement-orientation-stabilisation = ثبات. وضعیت باید ثابت بماند.
agreement-stabilisation-reason = اکنون بهتر شدن ممکن نیست، زیرا

## The situation

agreement-views = وضعیت
agreement-view-client = شما وضعیت را چگونه می‌بینید
agreement-view-language = به { $language } گفته شد.
agreement-view-worker = مرکز خدمات وضعیت را چگونه می‌بیند
agreement-view-other = نظر { $source }

## Areas of life

agreement-areas = امروز وضعیت چگونه است
agreement-areas-hint = 0 یعنی بسیار سخت، 4 یعنی بسیار خوب.
agreement-rating-0 = بسیار سخت
agreement-rating-1 = سخت
agreement-rating-2 = متوسط
agreement-rating-3 = خوب
agreement-rating-4 = بسیار خوب
agreement-rating-none = صحبت نشده
agreement-area-residence = اقامت
agreement-area-housing = مسکن
agreement-area-health = سلامتی
agreement-area-language = زبان
agreement-area-children-school = کودکان و مدرسه
agreement-area-work-training = کار و آموزش
agreement-area-money = پول
agreement-area-family = خانواده
agreement-area-participation = مشارکت در جامعه
agreement-area-safety = امنیت

## What helps

agreement-resources = چه چیزی کمک می‌کند
agreement-resource-person = خود شما
agreement-resource-family = خانواده
agreement-resource-surroundings = مردم و محیط اطراف

## Goals and steps

agreement-goals = هدف‌ها و قدم‌ها
agreement-goal = هدف { $number }
agreement-vision = برای چه، در درازمدت
agreement-text-client = به گفتهٔ شما
agreement-text-worker = به گفتهٔ مرکز خدمات
agreement-indicator = از کجا می‌فهمیم
agreement-baseline = امروز
agreement-target = بعد از آن
agreement-due = تا تاریخ
agreement-steps = چه کسی، چه کاری، تا کی
agreement-what = چه کاری
agreement-who = چه کسی
agreement-by-when = تا کی
agreement-who-client = شما
agreement-who-service = مرکز خدمات
agreement-who-partner = ادارهٔ دیگر
agreement-who-volunteer = داوطلب

## Working together

agreement-partners = چه کسان دیگری کمک می‌کنند
agreement-limits = مرکز خدمات چه کاری نمی‌تواند بکند
agreement-rules = چگونه با هم کار می‌کنیم
agreement-period = تا کی و چند بار
agreement-period-time = مدت
agreement-period-from-to = از { $from } تا { $to }
agreement-frequency = دیدارهای ما

## Joint evaluation

agreement-evaluation = ارزیابی مشترک
agreement-evaluation-sentence = در تاریخ { $date } با هم نگاه می‌کنیم: چه چیزی به دست آمد، چه چیزی نه، و چگونه ادامه می‌دهیم؟
agreement-evaluation-how = چگونه
agreement-evaluation-where = کجا
agreement-evaluation-with = با چه کسی

## What the law says

agreement-voluntary = به خواست خودتان
agreement-voluntary-text = شما به خواست خود شرکت می‌کنید. هر وقت بخواهید می‌توانید آن را تمام کنید. این کار بر پروندهٔ پناهندگی، محل زندگی یا پول شما اثری ندارد.
agreement-voluntary-mandated = قانون این همراهی را پیش‌بینی کرده است. مددکار به شما می‌گوید که این برای شما چه معنایی دارد.
agreement-secrecy = رازداری
agreement-secrecy-text = آنچه به ما می‌گویید نزد ما می‌ماند ({ $law }). این در برابر پلیس، کارفرما و داوطلبان هم هست. مترجم هم باید رازدار باشد.
agreement-secrecy-limits = ما فقط در این حالت‌ها اجازه داریم یا مجبور هستیم چیزی بگوییم:
agreement-secrecy-limit-allowed = اگر شما اجازه بدهید،
agreement-secrecy-limit-child = اگر کودکی در خطر باشد،
agreement-secrecy-limit-danger = اگر انسانی در خطر جدی باشد،
agreement-secrecy-limit-court = اگر دادگاه از ما به عنوان شاهد بپرسد.
agreement-data = اطلاعات شما
agreement-data-notice = این فقط یک اطلاع‌رسانی است. شما اینجا مجبور نیستید چیزی را اجازه بدهید.
agreement-data-who = مسئول: { $organisation }.
agreement-data-why = ما اطلاعات شما را نگه می‌داریم تا شما را همراهی کنیم.
agreement-data-law = اساس قانونی: { $law }.
agreement-data-recipients = اطلاعات شما را فقط کسانی می‌بینند که شما را اینجا همراهی می‌کنند. دیگران فقط وقتی اطلاعات می‌گیرند که شما اجازه بدهید یا قانون بخواهد.
agreement-data-duration = بعد از پایان همراهی، اطلاعات شما را پاک می‌کنیم، همین که دیگر مجبور به نگهداری آن نباشیم.
agreement-data-rights = شما می‌توانید اطلاعات خود را ببینید و یک نسخه بگیرید. می‌توانید اشتباه‌ها را اصلاح کنید. می‌توانید بخواهید که اطلاعات را پاک کنیم یا دیگر استفاده نکنیم ({ $law }).
agreement-data-officer = پرسش دربارهٔ اطلاعات شما: { $officer }
agreement-data-complaint = شکایت دربارهٔ اطلاعات شما: { $authority }
agreement-complaints = شکایت
agreement-complaints-text = از ما راضی نیستید؟ شما حق دارید شکایت کنید. این برای شما ضرری ندارد.
agreement-complaints-office = محل شکایت

## Consent, signatures, copy

agreement-consent = موافقت با همراهی
agreement-consent-tick = من موافقم که مرکز خدمات مرا همراهی کند.
agreement-consent-declared = پیش‌تر در تاریخ { $date } گفته شد: { $answer }، { $how }.
agreement-consent-given = موافق
agreement-consent-refused = مخالف
agreement-consent-withdrawn = پس گرفته شد
agreement-consent-written = به صورت نوشته
agreement-consent-oral = به صورت گفتاری
agreement-consent-mandated = پیش‌بینی قانون
agreement-signatures = امضاها
agreement-place = محل
agreement-date = تاریخ
agreement-signature = امضا
agreement-mark = این شخص نمی‌تواند بنویسد. او در حضور شاهد با یک نشانه تأیید کرد.
agreement-witness = شاهد (نه مترجم): نام، امضا
agreement-refused = امضا نشد، زیرا
agreement-declaration = اظهار مترجم
agreement-declaration-text = من همهٔ متن را به { $language } ترجمه کردم و همهٔ پرسش‌ها را رساندم.
agreement-declaration-phone = از راه تلفن ترجمه و دوباره خوانده شد.
agreement-declaration-video = از راه ویدیو ترجمه و دوباره خوانده شد.
agreement-declaration-none = در این گفت‌وگو کسی ترجمه نکرد.
agreement-copy = دریافت نسخه
agreement-copy-text = من یک نسخه گرفتم.

## Consents and releases: titles

release-title-secrecy = معافیت از رازداری
release-title-data-protection = موافقت با استفاده از اطلاعات
release-title-accompaniment = موافقت با همراهی

## The declaration

release-parties = چه کسی اظهار می‌کند
release-declared = اظهارنامه
release-declares = من، { $name }، اظهار می‌کنم:
release-declares-for = من از طرف { $name } اظهار می‌کنم:
release-towards = من { $service } را در برابر این اداره از رازداری معاف می‌کنم:
release-between-one-way = یک‌طرفه: فقط مرکزی که مرا همراهی می‌کند می‌تواند اطلاعات زیر را بدهد.
release-between-mutual = دوطرفه: هر دو اداره می‌توانند اطلاعات زیر را به یکدیگر بدهند. برای این کار ادارهٔ دیگر را هم از رازداری معاف می‌کنم.
release-consents = من موافقم: { $service } می‌تواند از اطلاعات زیر برای هدف زیر استفاده کند.
release-meaning = همراهی یعنی چه
release-meaning-text = ما به شما مشاوره می‌دهیم و در درخواست‌ها، قرارها و پرسش‌ها به شما کمک می‌کنیم. ما با شما برنامه‌ریزی می‌کنیم که به چه می‌خواهید برسید.

## How far it goes

release-what-for = برای چه و تا چه زمانی
release-purpose = هدف
release-occasion = دلیل
release-way = راه
release-way-oral = به صورت گفتاری
release-way-letter = با نامه
release-way-inspection = با دیدن پرونده
release-way-file = با فایل رمزشده
release-valid = این اظهارنامه تا { $date } معتبر است. اگر شما آن را پس بگیرید، زودتر تمام می‌شود.
release-valid-occasion = این اظهارنامه تا { $date } معتبر است. اگر دلیل آن تمام شود یا شما آن را پس بگیرید، زودتر تمام می‌شود.
# What may be told or used.
release-things = این اطلاعات
release-thing-identity = نام، تاریخ تولد، جنسیت
release-thing-languages = زبان‌ها
release-thing-reachability = نشانی، تلفن
release-thing-residence = وضعیت اقامت و مدارک آن
release-thing-family = خانواده
release-thing-accommodation = محل زندگی
release-thing-deadlines = مهلت‌های باز و چه کسی اقدام می‌کند
release-thing-benefits = کمک‌های دولتی
release-thing-money = پول
release-thing-work-training = کار و آموزش
release-thing-children-school = کودکان و مدرسه
release-thing-network = اداره‌های دیگری که کمک می‌کنند
release-thing-admission = درخواست و پاسخ
release-thing-accompaniment = از چه زمانی و چه کسی همراهی می‌کند
release-thing-plan = هدف‌ها و گام‌های برنامهٔ کمک
release-thing-counselling = این که گفت‌وگو شده است، و موضوع‌ها
release-thing-documents = کپی مدارک
release-thing-narrative = متن‌هایی که مرکز خدمات نوشته است
release-thing-pictures = عکس‌ها
release-thing-health = سلامتی
release-thing-support-needs = نیاز به کمک (بدون نام بیماری)
release-thing-addiction = اعتیاد
release-thing-violence = خشونتی که دیده‌اید
release-thing-beliefs = دین و عقیده
# What the law protects especially: a box and room for initials beside each.
release-sensitive = اطلاعات با حفاظت ویژه
release-sensitive-text = قانون از این اطلاعات به صورت ویژه حفاظت می‌کند. هر کدام را جداگانه و روشن اجازه دهید: با یک ضربدر و حرف‌های اول نام خود در کنار آن. بدون ضربدر و حرف‌ها، این اظهارنامه برای آن معتبر نیست.
release-initials = حرف‌های اول نام

## On which terms

release-voluntary = شما آزادانه تصمیم می‌گیرید. شما مجبور نیستید امضا کنید.
release-no-disadvantage = اگر نه بگویید، برای شما ضرری ندارد.
release-consequences = اگر نه بگویید، فقط این نتیجه‌ها را دارد:
release-withdrawal-secrecy = شما هر وقت و بدون دلیل، گفتاری هم، می‌توانید این اظهارنامه را پس بگیرید. این برای آینده است. آنچه پیش از آن گفته شده، با این کار برنمی‌گردد.
release-withdrawal-data-protection = شما هر وقت و بدون دلیل، گفتاری هم، می‌توانید این اظهارنامه را پس بگیرید. این برای آینده است. آنچه پیش از آن با اطلاعات کرده‌ایم، مجاز می‌ماند.
release-withdrawal-accompaniment = شما هر وقت و بدون دلیل، گفتاری هم، می‌توانید موافقت خود را پس بگیرید. آن وقت همراهی تمام می‌شود.

## The slip to take it back

release-slip = پس گرفتن
release-slip-text = من این اظهارنامهٔ شماره { $number } را پس می‌گیرم.
release-slip-hint = فقط برای بعد، اگر بخواهید اظهارنامه را پس بگیرید.

## Languages

language-de = آلمانی
language-fr = فرانسوی
language-en = انگلیسی
language-ar = عربی
language-prs = دری
language-fa = فارسی
language-ti = تیگرینیا
language-tr = ترکی
language-uk = اوکراینی
language-kmr = کردی کرمانجی
