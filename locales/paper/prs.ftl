### Papers for signature: agreements, consents, releases from secrecy, Dari. Not reviewed by anyone yet; the papers say so.
### Short, simple sentences; polite form.

## Head and foot

agreement-tongue = دری
agreement-title = موافقت‌نامهٔ پلان کمک
agreement-draft = مسوده
agreement-draft-hint = مسوده. هنوز اعتبار ندارد، امضا نکنید.
agreement-unreviewed = این ترجمه بررسی نشده است. متن { $master } معتبر است.
agreement-number = شماره { $number }
agreement-version = نسخهٔ { $version }
agreement-replaces = به جای نسخهٔ { $version }
agreement-page = صفحهٔ { $page } از { $pages }
agreement-case = دوسیه
agreement-place-date = محل، تاریخ
agreement-none = چیزی نوشته نشده است.
agreement-read-out = به { $language } خوانده شد ({ $who })، فهمیدن بررسی شد.
# The same in a table, where there is little room.
agreement-read-short = خوانده و فهمیده شد.
agreement-own-words = در کنار آن به زبان خود شخص.

## Who agrees

agreement-parties = چه کسانی این موافقت را می‌کنند
agreement-part-client = مراجعه‌کننده
agreement-part-child = طفل
agreement-part-family = عضو فامیل
agreement-part-representative = نمایندهٔ قانونی
agreement-born = تولد { $date }
agreement-about = حدود { $date }
agreement-assumed = { $date } (تخمینی)
agreement-service = اداره
agreement-worker-holder = مددکار اجتماعی
agreement-worker-deputy = جانشین

## How people understand each other

agreement-conversation = زبان صحبت
agreement-spoken = زبان
agreement-interpreter = ترجمانی
agreement-interpreter-none = بدون ترجمان
agreement-interpreter-present = ترجمان در اتاق
agreement-interpreter-phone = از راه تلفن
agreement-interpreter-video = از راه ویدیو
agreement-interpreter-who = ترجمان
agreement-sworn-yes = در محکمه سوگند خورده
agreement-sworn-no = سوگند نخورده
agreement-secrecy-since = متعهد به رازداری از
agreement-understanding = چگونه فهمیدن را بررسی کردیم

## Why there is a plan

agreement-basis = چرا این پلان ساخته شد
agreement-application = درخواست
agreement-application-of = { $number } از تاریخ { $date }
agreement-path = راه رسیدن به ما
agreement-path-referred-service = یک ادارهٔ دیگر شما را به ما معرفی کرد.
agreement-path-mandated-by-law = قانون این همراهی را پیش‌بینی کرده است.
agreement-path-self = شما خودتان نزد ما آمدید.
agreement-path-other = از راه دیگر.
agreement-legal-basis = قانون
agreement-reason = دلیل
agreement-orientation = هدف عمومی
agreement-orientation-improvement = بهتر شدن. وضعیت باید بهتر شود.
agreement-orientation-stabilisation = ثابت ماندن. وضعیت باید ثابت بماند.
agreement-stabilisation-reason = حالا بهتر شدن ممکن نیست، زیرا

## The situation

agreement-views = وضعیت
agreement-view-client = شما وضعیت را چگونه می‌بینید
agreement-view-language = به { $language } گفته شد.
agreement-view-worker = اداره وضعیت را چگونه می‌بیند
agreement-view-other = نظر { $source }

## Areas of life

agreement-areas = امروز وضعیت چگونه است
agreement-areas-hint = 0 یعنی بسیار مشکل، 4 یعنی بسیار خوب.
agreement-rating-0 = بسیار مشکل
agreement-rating-1 = مشکل
agreement-rating-2 = متوسط
agreement-rating-3 = خوب
agreement-rating-4 = بسیار خوب
agreement-rating-none = در این باره صحبت نشد
agreement-area-residence = اقامت
agreement-area-housing = خانه
agreement-area-health = صحت
agreement-area-language = زبان
agreement-area-children-school = اطفال و مکتب
agreement-area-work-training = کار و آموزش
agreement-area-money = پول
agreement-area-family = فامیل
agreement-area-participation = سهم گرفتن در جامعه
agreement-area-safety = امنیت

## What helps

agreement-resources = چه چیزی کمک می‌کند
agreement-resource-person = خود شما
agreement-resource-family = فامیل
agreement-resource-surroundings = مردم و محیط اطراف

## Goals and steps

agreement-goals = هدف‌ها و قدم‌ها
agreement-goal = هدف { $number }
agreement-vision = برای چه، در درازمدت
agreement-text-client = به گفتهٔ شما
agreement-text-worker = به گفتهٔ اداره
agreement-indicator = از کجا می‌فهمیم
agreement-baseline = امروز
agreement-target = بعد از آن
agreement-due = تا تاریخ
agreement-steps = چه کسی، چه کاری، تا چه وقت
agreement-what = چه کاری
agreement-who = چه کسی
agreement-by-when = تا چه وقت
agreement-who-client = شما
agreement-who-service = اداره
agreement-who-partner = ادارهٔ دیگر
agreement-who-volunteer = داوطلب

## Working together

agreement-partners = دیگر چه کسی کمک می‌کند
agreement-limits = اداره چه کاری نمی‌تواند
agreement-rules = چگونه با هم کار می‌کنیم
agreement-period = تا چه وقت و چند بار
agreement-period-time = مدت
agreement-period-from-to = از { $from } تا { $to }
agreement-frequency = ملاقات‌های ما

## Joint evaluation

agreement-evaluation = ارزیابی مشترک
agreement-evaluation-sentence = به تاریخ { $date } با هم می‌بینیم: چه چیزی به دست آمد، چه چیزی نی، و چگونه ادامه می‌دهیم؟
agreement-evaluation-how = چگونه
agreement-evaluation-where = در کجا
agreement-evaluation-with = با چه کسی

## What the law says

agreement-voluntary = به خواست خودتان
agreement-voluntary-text = شما به خواست خود سهم می‌گیرید. هر وقت می‌توانید آن را ختم کنید. این کار بر دوسیهٔ پناهندگی، جای زندگی یا پول شما اثر ندارد.
agreement-voluntary-mandated = قانون این همراهی را پیش‌بینی کرده است. مددکار به شما می‌گوید که این برای شما چه معنا دارد.
agreement-secrecy = رازداری
agreement-secrecy-text = آنچه به ما می‌گویید نزد ما می‌ماند ({ $law }). این در برابر پولیس، کارفرما و داوطلبان هم است. ترجمان هم باید رازدار باشد.
agreement-secrecy-limits = ما فقط در این حالت‌ها اجازه داریم یا مجبور هستیم چیزی بگوییم:
agreement-secrecy-limit-allowed = اگر شما اجازه بدهید،
agreement-secrecy-limit-child = اگر یک طفل در خطر باشد،
agreement-secrecy-limit-danger = اگر یک انسان در خطر جدی باشد،
agreement-secrecy-limit-court = اگر محکمه از ما به حیث شاهد بپرسد.
agreement-data = معلومات شما
agreement-data-notice = این یک معلومات است. شما اینجا مجبور نیستید چیزی را اجازه بدهید.
agreement-data-who = مسئول: { $organisation }.
agreement-data-why = ما معلومات شما را نگه می‌داریم تا شما را همراهی کنیم.
agreement-data-law = اساس قانونی: { $law }.
agreement-data-recipients = معلومات شما را فقط کسانی می‌بینند که شما را اینجا همراهی می‌کنند. دیگران فقط وقتی معلومات می‌گیرند که شما اجازه بدهید یا قانون بخواهد.
agreement-data-duration = بعد از ختم همراهی، معلومات شما را پاک می‌کنیم، همین که دیگر مجبور به نگهداری آن نباشیم.
agreement-data-rights = شما می‌توانید معلومات خود را ببینید و یک کاپی بگیرید. می‌توانید اشتباه‌ها را اصلاح کنید. می‌توانید بخواهید که معلومات را پاک کنیم یا دیگر استفاده نکنیم ({ $law }).
agreement-data-officer = سوال دربارهٔ معلومات شما: { $officer }
agreement-data-complaint = شکایت دربارهٔ معلومات شما: { $authority }
agreement-complaints = شکایت
agreement-complaints-text = از ما راضی نیستید؟ شما حق دارید شکایت کنید. این به شما ضرر نمی‌رساند.
agreement-complaints-office = جای شکایت

## Consent, signatures, copy

agreement-consent = موافقت با همراهی
agreement-consent-tick = من موافق هستم که اداره مرا همراهی کند.
agreement-consent-declared = قبلاً به تاریخ { $date } گفته شد: { $answer }، { $how }.
agreement-consent-given = موافق
agreement-consent-refused = مخالف
agreement-consent-withdrawn = پس گرفته شد
agreement-consent-written = به شکل نوشته
agreement-consent-oral = به شکل گفتاری
agreement-consent-mandated = پیش‌بینی قانون
agreement-signatures = امضاها
agreement-place = محل
agreement-date = تاریخ
agreement-signature = امضا
agreement-mark = این شخص نوشته نمی‌تواند. او در حضور شاهد با یک نشانه تأیید کرد.
agreement-witness = شاهد (نه ترجمان): نام، امضا
agreement-refused = امضا نشد، زیرا
agreement-declaration = اظهار ترجمان
agreement-declaration-text = من همهٔ متن را به { $language } ترجمانی کردم و همهٔ سوال‌ها را رساندم.
agreement-declaration-phone = از راه تلفن ترجمانی و دوباره خوانده شد.
agreement-declaration-video = از راه ویدیو ترجمانی و دوباره خوانده شد.
agreement-declaration-none = در این صحبت کسی ترجمانی نکرد.
agreement-copy = دریافت کاپی
agreement-copy-text = من یک کاپی گرفتم.

## Consents and releases: titles

release-title-secrecy = معافیت از رازداری
release-title-data-protection = موافقت با استفاده از معلومات
release-title-accompaniment = موافقت با همراهی

## The declaration

release-parties = چه کسی اظهار می‌کند
release-declared = اظهارنامه
release-declares = من، { $name }، اظهار می‌کنم:
release-declares-for = من از طرف { $name } اظهار می‌کنم:
release-towards = من { $service } را در برابر این اداره از رازداری معاف می‌کنم:
release-between-one-way = یک‌طرفه: تنها اداره‌ای که مرا همراهی می‌کند می‌تواند معلومات زیر را بدهد.
release-between-mutual = دوطرفه: هر دو اداره می‌توانند معلومات زیر را به یکدیگر بدهند. برای این کار ادارهٔ دیگر را هم از رازداری معاف می‌کنم.
release-consents = من موافق هستم: { $service } می‌تواند معلومات زیر را برای هدف زیر استفاده کند.
release-meaning = همراهی یعنی چه
release-meaning-text = ما به شما مشوره می‌دهیم و در درخواست‌ها، ملاقات‌ها و سوال‌ها به شما کمک می‌کنیم. ما با شما پلان می‌کنیم که به چه می‌خواهید برسید.

## How far it goes

release-what-for = برای چه و تا چه وقت
release-purpose = هدف
release-occasion = دلیل
release-way = راه
release-way-oral = به شکل گفتاری
release-way-letter = با مکتوب
release-way-inspection = با دیدن دوسیه
release-way-file = با فایل رمزشده
release-valid = این اظهارنامه تا { $date } اعتبار دارد. اگر شما آن را پس بگیرید، زودتر ختم می‌شود.
release-valid-occasion = این اظهارنامه تا { $date } اعتبار دارد. اگر دلیل آن ختم شود یا شما آن را پس بگیرید، زودتر ختم می‌شود.
# What may be told or used.
release-things = این معلومات
release-thing-identity = نام، تاریخ تولد، جنس
release-thing-languages = زبان‌ها
release-thing-reachability = آدرس، تلفن
release-thing-residence = وضعیت اقامت و اسناد آن
release-thing-family = فامیل
release-thing-accommodation = جای زندگی
release-thing-deadlines = مهلت‌های باز و چه کسی اقدام می‌کند
release-thing-benefits = کمک‌های دولتی
release-thing-money = پول
release-thing-work-training = کار و آموزش
release-thing-children-school = اطفال و مکتب
release-thing-network = اداره‌های دیگر که کمک می‌کنند
release-thing-admission = درخواست و جواب
release-thing-accompaniment = از چه وقت و چه کسی همراهی می‌کند
release-thing-plan = هدف‌ها و قدم‌های پلان کمک
release-thing-counselling = این که صحبت‌ها بود، و موضوع آن‌ها
release-thing-documents = کاپی اسناد
release-thing-narrative = متن‌هایی که اداره نوشته است
release-thing-pictures = عکس‌ها
release-thing-health = صحت
release-thing-support-needs = ضرورت به کمک (بدون نام مریضی)
release-thing-addiction = اعتیاد
release-thing-violence = خشونتی که دیده‌اید
release-thing-beliefs = دین و عقیده
# What the law protects especially: a box and room for initials beside each.
release-sensitive = معلومات با حفاظت خاص
release-sensitive-text = قانون این معلومات را به شکل خاص حفاظت می‌کند. هر کدام را جداگانه و روشن اجازه بدهید: با یک چلیپا و حرف‌های اول نام خود در کنار آن. بدون چلیپا و حرف‌ها، این اظهارنامه برای آن اعتبار ندارد.
release-initials = حرف‌های اول نام

## On which terms

release-voluntary = شما آزادانه تصمیم می‌گیرید. شما مجبور نیستید امضا کنید.
release-no-disadvantage = اگر نی بگویید، به شما ضرر نمی‌رسد.
release-consequences = اگر نی بگویید، تنها این نتیجه‌ها را دارد:
release-withdrawal-secrecy = شما هر وقت و بدون دلیل، گفتاری هم، می‌توانید این اظهارنامه را پس بگیرید. این برای آینده است. آنچه پیش از آن گفته شده، با این کار بر نمی‌گردد.
release-withdrawal-data-protection = شما هر وقت و بدون دلیل، گفتاری هم، می‌توانید این اظهارنامه را پس بگیرید. این برای آینده است. آنچه پیش از آن با معلومات کرده‌ایم، مجاز می‌ماند.
release-withdrawal-accompaniment = شما هر وقت و بدون دلیل، گفتاری هم، می‌توانید موافقت خود را پس بگیرید. آن وقت همراهی ختم می‌شود.

## The slip to take it back

release-slip = پس گرفتن
release-slip-text = من این اظهارنامهٔ شماره { $number } را پس می‌گیرم.
release-slip-hint = تنها برای بعد، اگر بخواهید اظهارنامه را پس بگیرید.

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
