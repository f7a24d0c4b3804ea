### Papers for signature: agreements, consents, releases from secrecy, Arabic. Not reviewed by anyone yet; the papers say so.
### Short, simple sentences; polite form.

## Head and foot

agreement-tongue = العربية
agreement-title = اتفاق خطة المساعدة
agreement-draft = مسودة
agreement-draft-hint = مسودة. غير صالحة بعد، لا توقّعوا.
agreement-unreviewed = هذه الترجمة لم تُراجع. النص باللغة { $master } هو الملزم.
agreement-number = رقم { $number }
agreement-version = النسخة { $version }
agreement-replaces = تحل محل النسخة { $version }
agreement-page = صفحة { $page } من { $pages }
agreement-case = الملف
agreement-place-date = المكان، التاريخ
agreement-none = لا توجد معلومات.
agreement-read-out = قُرئ باللغة { $language } ({ $who })، وتم التأكد من الفهم.
agreement-read-short = قُرئ وفُهم.
agreement-own-words = بكلمات الشخص نفسه في الجهة المقابلة.

## Who agrees

agreement-parties = من يعقد هذا الاتفاق
agreement-part-client = صاحب أو صاحبة الطلب
agreement-part-child = طفل
agreement-part-family = فرد من العائلة
agreement-part-representative = الممثل القانوني
agreement-born = تاريخ الميلاد { $date }
agreement-about = حوالي { $date }
agreement-assumed = { $date } (تقديري)
agreement-service = الخدمة
agreement-worker-holder = الأخصائي أو الأخصائية
agreement-worker-deputy = النائب أو النائبة

## How people understand each other

agreement-conversation = لغة الحديث
agreement-spoken = اللغة
agreement-interpreter = الترجمة
agreement-interpreter-none = بدون مترجم
agreement-interpreter-present = مترجم في الغرفة
agreement-interpreter-phone = عبر الهاتف
agreement-interpreter-video = عبر الفيديو
agreement-interpreter-who = المترجم
agreement-sworn-yes = محلف أمام محكمة
agreement-sworn-no = غير محلف
agreement-secrecy-since = ملزم بالسرية منذ
agreement-understanding = كيف تأكدنا من الفهم

## Why there is a plan

agreement-basis = لماذا توجد هذه الخطة
agreement-application = الطلب
agreement-application-of = { $number } بتاريخ { $date }
agreement-path = الطريق إلينا
agreement-path-referred-service = أرسلتكم إلينا جهة أخرى.
agreement-path-mandated-by-law = القانون ينص على هذه المرافقة.
agreement-path-self = جئتم إلينا بأنفسكم.
agreement-path-other = بطريقة أخرى.
agreement-legal-basis = القانون
agreement-reason = السبب
agreement-orientation = الاتجاه
agreement-orientation-improvement = تحسين. يجب أن يتحسن الوضع.
agreement-orientation-stabilisation = استقرار. يجب أن يبقى الوضع مستقراً.
agreement-stabilisation-reason = التحسين غير ممكن حالياً، لأن

## The situation

agreement-views = الوضع
agreement-view-client = كيف ترون أنتم الوضع
agreement-view-language = قيل باللغة { $language }.
agreement-view-worker = كيف ترى الخدمة الوضع
agreement-view-other = رأي { $source }

## Areas of life

agreement-areas = كيف هو الوضع اليوم
agreement-areas-hint = 0 تعني صعب جداً، 4 تعني جيد جداً.
agreement-rating-0 = صعب جداً
agreement-rating-1 = صعب
agreement-rating-2 = متوسط
agreement-rating-3 = جيد
agreement-rating-4 = جيد جداً
agreement-rating-none = لم نتحدث عنه
agreement-area-residence = الإقامة
agreement-area-housing = السكن
agreement-area-health = الصحة
agreement-area-language = اللغة
agreement-area-children-school = الأطفال والمدرسة
agreement-area-work-training = العمل والتدريب
agreement-area-money = المال
agreement-area-family = العائلة
agreement-area-participation = المشاركة في المجتمع
agreement-area-safety = الأمان

## What helps

agreement-resources = ما الذي يساعد
agreement-resource-person = أنتم
agreement-resource-family = العائلة
agreement-resource-surroundings = الناس والمكان حولكم

## Goals and steps

agreement-goals = الأهداف والخطوات
agreement-goal = الهدف { $number }
agreement-vision = لماذا، على المدى الطويل
agreement-text-client = بكلماتكم
agreement-text-worker = بكلمات الخدمة
agreement-indicator = كيف نعرف ذلك
agreement-baseline = اليوم
agreement-target = بعد ذلك
agreement-due = حتى
agreement-steps = من يفعل ماذا ومتى
agreement-what = ماذا
agreement-who = من
agreement-by-when = حتى متى
agreement-who-client = أنتم
agreement-who-service = الخدمة
agreement-who-partner = جهة أخرى
agreement-who-volunteer = متطوع

## Working together

agreement-partners = من يساعد أيضاً
agreement-limits = ما لا تستطيع الخدمة فعله
agreement-rules = كيف نعمل معاً
agreement-period = إلى متى وكم مرة
agreement-period-time = المدة
agreement-period-from-to = من { $from } إلى { $to }
agreement-frequency = نلتقي

## Joint evaluation

agreement-evaluation = التقييم المشترك
agreement-evaluation-sentence = في { $date } ننظر معاً: ما الذي تحقق، وما الذي لم يتحقق، وكيف نواصل؟
agreement-evaluation-how = كيف
agreement-evaluation-where = أين
agreement-evaluation-with = مع من

## What the law says

agreement-voluntary = باختياركم
agreement-voluntary-text = أنتم تشاركون باختياركم. يمكنكم التوقف في أي وقت. هذا لا يؤثر على إجراء اللجوء أو سكنكم أو أموالكم.
agreement-voluntary-mandated = القانون ينص على هذه المرافقة. يشرح لكم الأخصائي ماذا يعني ذلك لكم.
agreement-secrecy = السر المهني
agreement-secrecy-text = ما تقولونه لنا يبقى عندنا ({ $law }). هذا يسري أيضاً تجاه الشرطة وصاحب العمل والمتطوعين. والمترجم أيضاً عليه حفظ السر.
agreement-secrecy-limits = يجوز لنا أو يجب علينا الكلام فقط:
agreement-secrecy-limit-allowed = إذا سمحتم بذلك،
agreement-secrecy-limit-child = إذا كان طفل في خطر،
agreement-secrecy-limit-danger = إذا كان إنسان في خطر شديد،
agreement-secrecy-limit-court = إذا سألتنا محكمة كشهود.
agreement-data = بياناتكم
agreement-data-notice = هذه معلومات لكم. لستم مضطرين هنا للموافقة على شيء.
agreement-data-who = المسؤول: { $organisation }.
agreement-data-why = نحن نحفظ بياناتكم لكي نرافقكم.
agreement-data-law = الأساس القانوني: { $law }.
agreement-data-recipients = لا يرى بياناتكم إلا من يرافقونكم هنا. لا يحصل الآخرون على بيانات إلا إذا سمحتم أو إذا طلب القانون ذلك.
agreement-data-duration = بعد نهاية المرافقة نحذف بياناتكم عندما لا يعود علينا حفظها.
agreement-data-rights = يمكنكم رؤية بياناتكم والحصول على نسخة منها. يمكنكم طلب تصحيح الأخطاء. يمكنكم أن تطلبوا حذف البيانات أو عدم استعمالها ({ $law }).
agreement-data-officer = أسئلة عن بياناتكم: { $officer }
agreement-data-complaint = شكوى عن بياناتكم: { $authority }
agreement-complaints = الشكوى
agreement-complaints-text = لستم راضين عنا؟ لكم الحق في الشكوى. لن يضركم ذلك.
agreement-complaints-office = مكان الشكوى

## Consent, signatures, copy

agreement-consent = الموافقة على المرافقة
agreement-consent-tick = أوافق على أن ترافقني الخدمة.
agreement-consent-declared = صُرّح به سابقاً في { $date }: { $answer }، { $how }.
agreement-consent-given = موافق
agreement-consent-refused = غير موافق
agreement-consent-withdrawn = سُحبت الموافقة
agreement-consent-written = كتابياً
agreement-consent-oral = شفهياً
agreement-consent-mandated = ينص عليه القانون
agreement-signatures = التواقيع
agreement-place = المكان
agreement-date = التاريخ
agreement-signature = التوقيع
agreement-mark = هذا الشخص لا يستطيع الكتابة. وقد أكد بعلامة أمام شاهد.
agreement-witness = الشاهد (ليس المترجم): الاسم، التوقيع
agreement-refused = لم يوقّع، لأن
agreement-declaration = تصريح المترجم
agreement-declaration-text = ترجمت كل المضمون إلى { $language } ونقلت كل الأسئلة.
agreement-declaration-phone = تُرجم عبر الهاتف وأعيدت قراءته.
agreement-declaration-video = تُرجم عبر الفيديو وأعيدت قراءته.
agreement-declaration-none = لم يترجم أحد في هذا الحديث.
agreement-copy = استلام نسخة
agreement-copy-text = استلمت نسخة.

## Consents and releases: titles

release-title-secrecy = الإعفاء من السر المهني
release-title-data-protection = الموافقة على استعمال البيانات
release-title-accompaniment = الموافقة على المرافقة

## The declaration

release-parties = من يصرّح
release-declared = التصريح
release-declares = أنا { $name } أصرّح:
release-declares-for = أصرّح نيابةً عن { $name }:
release-towards = أُعفي { $service } من السر المهني تجاه هذه الجهة:
release-between-one-way = في اتجاه واحد: الخدمة التي ترافقني وحدها يجوز لها أن تنقل المعلومات المذكورة أدناه.
release-between-mutual = في الاتجاهين: يجوز للخدمة ولهذه الجهة أن تنقل كل منهما إلى الأخرى المعلومات المذكورة أدناه. ولهذا أُعفي هذه الجهة أيضاً من السر المهني.
release-consents = أوافق: يجوز أن تستعمل { $service } المعلومات المذكورة أدناه للغرض المذكور أدناه.
release-meaning = ماذا تعني المرافقة
release-meaning-text = نقدم لكم المشورة ونساعدكم في الطلبات والمواعيد والأسئلة. نخطط معكم ما تريدون الوصول إليه.

## How far it goes

release-what-for = لماذا وإلى متى
release-purpose = الغرض
release-occasion = المناسبة
release-way = الطريقة
release-way-oral = شفهياً
release-way-letter = برسالة
release-way-inspection = بالاطلاع على الملف
release-way-file = بملف مشفّر
release-valid = يسري التصريح حتى { $date }. وينتهي قبل ذلك إذا سحبتموه.
release-valid-occasion = يسري التصريح حتى { $date }. وينتهي قبل ذلك إذا انتهت المناسبة أو إذا سحبتموه.
# What may be told or used.
release-things = هذه المعلومات
release-thing-identity = الاسم، تاريخ الميلاد، الجنس
release-thing-languages = اللغات
release-thing-reachability = العنوان، الهاتف
release-thing-residence = وضع الإقامة وأوراقها
release-thing-family = العائلة
release-thing-accommodation = مكان السكن
release-thing-deadlines = المهل المفتوحة ومن يتصرف
release-thing-benefits = المساعدات
release-thing-money = المال
release-thing-work-training = العمل والتدريب
release-thing-children-school = الأطفال والمدرسة
release-thing-network = جهات أخرى تساعد
release-thing-admission = الطلب والجواب
release-thing-accompaniment = منذ متى ومن يرافقكم
release-thing-plan = أهداف وخطوات خطة المساعدة
release-thing-counselling = أنه كانت هناك أحاديث، ومواضيعها
release-thing-documents = نسخ من الأوراق
release-thing-narrative = نصوص كتبتها الخدمة
release-thing-pictures = صور
release-thing-health = الصحة
release-thing-support-needs = الحاجة إلى الدعم (بدون تشخيص)
release-thing-addiction = الإدمان
release-thing-violence = عنف تعرّضتم له
release-thing-beliefs = الدين والمعتقدات
# What the law protects especially: a box and room for initials beside each.
release-sensitive = معلومات محمية بشكل خاص
release-sensitive-text = القانون يحمي هذه المعلومات بشكل خاص. اسمحوا بكل واحدة منها صراحةً: ضعوا علامة وأول حروف اسمكم بجانبها. بدون العلامة والحروف لا يسري التصريح على هذه المعلومة.
release-initials = أول الحروف

## On which terms

release-voluntary = أنتم تقررون بحرية. لستم مضطرين للتوقيع.
release-no-disadvantage = إذا قلتم لا، فلن يضركم ذلك.
release-consequences = إذا قلتم لا، فلذلك هذه النتائج فقط:
release-withdrawal-secrecy = يمكنكم سحب التصريح في أي وقت وبدون سبب، شفهياً أيضاً. هذا يسري على المستقبل. ما تم نقله من قبل لا يُلغى بالسحب.
release-withdrawal-data-protection = يمكنكم سحب التصريح في أي وقت وبدون سبب، شفهياً أيضاً. هذا يسري على المستقبل. ما فعلناه بالمعلومات قبل ذلك يبقى مسموحاً.
release-withdrawal-accompaniment = يمكنكم سحب موافقتكم في أي وقت وبدون سبب، شفهياً أيضاً. عندها تنتهي المرافقة.

## The slip to take it back

release-slip = سحب التصريح
release-slip-text = أسحب هذا التصريح رقم { $number }.
release-slip-hint = فقط لما بعد، إذا أردتم سحب التصريح.

## Languages

language-de = الألمانية
language-fr = الفرنسية
language-en = الإنجليزية
language-ar = العربية
language-prs = الدرية
language-fa = الفارسية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-kmr = الكردية الكرمانجية
