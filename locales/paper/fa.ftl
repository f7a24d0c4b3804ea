### The agreement of a help plan, Farsi. Not reviewed by anyone yet; the paper says so.
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
