### Papers for signature: agreements, consents, releases from secrecy, Tigrinya. Not reviewed by anyone yet; the papers say so.
### Short, simple sentences; polite form.

## Head and foot

agreement-tongue = ትግርኛ
agreement-title = ውዕል መደብ ሓገዝ
agreement-draft = ንድፊ
agreement-draft-hint = ንድፊ። ገና ኣይጸድቀን፣ ኣይትፈርሙ።
agreement-unreviewed = እዚ ትርጉም ኣይተመርመረን። ዘገድድ ናይ { $master } ጽሑፍ እዩ።
agreement-number = ቁጽሪ { $number }
agreement-version = ሕታም { $version }
agreement-replaces = ኣብ ክንዲ ሕታም { $version }
agreement-page = ገጽ { $page } ካብ { $pages }
agreement-case = ፋይል
agreement-place-date = ቦታ፣ ዕለት
agreement-none = ዝተጻሕፈ የለን።
agreement-read-out = ብ{ $language } ተነቢቡ ({ $who })፣ ምርዳእ ተረጋጊጹ።
agreement-read-short = ተነቢቡን ተረዲኡን።
agreement-own-words = ኣብ ጎድኑ ብናይ ባዕሉ ቃላት።

## Who agrees

agreement-parties = እዚ ውዕል መን ይገብሮ
agreement-part-client = ተገልጋሊ
agreement-part-child = ቆልዓ
agreement-part-family = ኣባል ስድራ
agreement-part-representative = ሕጋዊ ወኪል
agreement-born = ዕለት ልደት { $date }
agreement-about = ኣስታት { $date }
agreement-assumed = { $date } (ግምት)
agreement-service = ኣገልግሎት
agreement-worker-holder = ማሕበራዊ ሰራሕተኛ
agreement-worker-deputy = ተክታኢ

## How people understand each other

agreement-conversation = ቋንቋ ዝርርብ
agreement-spoken = ቋንቋ
agreement-interpreter = ትርጉም
agreement-interpreter-none = ብዘይ ተርጓሚ
agreement-interpreter-present = ኣብ ክፍሊ
agreement-interpreter-phone = ብቴለፎን
agreement-interpreter-video = ብቪድዮ
agreement-interpreter-who = ተርጓሚ
agreement-sworn-yes = ኣብ ቤት ፍርዲ ዝመሓለ
agreement-sworn-no = ዘይመሓለ
agreement-secrecy-since = ምስጢር ንምሕላው ዝኣተወሉ ዕለት
agreement-understanding = ምርዳእ ብኸመይ ኣረጋጊጽና

## Why there is a plan

agreement-basis = እዚ መደብ ስለምንታይ ኣሎ
agreement-application = ምልክታ
agreement-application-of = { $number } ዕለት { $date }
agreement-path = ናባና ዝመጻእኩምሉ መገዲ
agreement-path-referred-service = ካልእ ኣገልግሎት ናባና ሰዲዱኩም።
agreement-path-mandated-by-law = ሕጊ ነዚ ሓገዝ ይእዝዝ።
agreement-path-self = ባዕልኩም መጺእኩም።
agreement-path-other = ብኻልእ መገዲ።
agreement-legal-basis = ሕጊ
agreement-reason = ምኽንያት
agreement-orientation = ኣንፈት
agreement-orientation-improvement = ምምሕያሽ። ኩነታት ክመሓየሽ ኣለዎ።
agreement-orientation-stabilisation = ምርግጋእ። ኩነታት ረጊኡ ክጸንሕ ኣለዎ።
agreement-stabilisation-reason = ሕጂ ምምሕያሽ ኣይከኣልን፣ ምኽንያቱ

## The situation

agreement-views = ኩነታት
agreement-view-client = ንስኹም ንኩነታት ከመይ ትርእይዎ
agreement-view-language = ብ{ $language } ተባሂሉ።
agreement-view-worker = ኣገልግሎት ንኩነታት ከመይ ይርእዮ
agreement-view-other = ርእይቶ { $source }

## Areas of life

agreement-areas = ሎሚ ከመይ ኣሎ
agreement-areas-hint = 0 ማለት ኣዝዩ ከቢድ፣ 4 ማለት ኣዝዩ ጽቡቕ።
agreement-rating-0 = ኣዝዩ ከቢድ
agreement-rating-1 = ከቢድ
agreement-rating-2 = ማእከላይ
agreement-rating-3 = ጽቡቕ
agreement-rating-4 = ኣዝዩ ጽቡቕ
agreement-rating-none = ኣይተዘረበሉን
agreement-area-residence = መንበሪ ፍቓድ
agreement-area-housing = መንበሪ ገዛ
agreement-area-health = ጥዕና
agreement-area-language = ቋንቋ
agreement-area-children-school = ቆልዑን ቤት ትምህርትን
agreement-area-work-training = ስራሕን ስልጠናን
agreement-area-money = ገንዘብ
agreement-area-family = ስድራቤት
agreement-area-participation = ተሳትፎ ኣብ ሕብረተሰብ
agreement-area-safety = ድሕነት

## What helps

agreement-resources = እንታይ ይሕግዝ
agreement-resource-person = ባዕልኹም
agreement-resource-family = ስድራቤት
agreement-resource-surroundings = ኣብ ዙርያኹም ዘለዉ ሰባትን ቦታታትን

## Goals and steps

agreement-goals = ሸቶታትን ስጉምትታትን
agreement-goal = ሸቶ { $number }
agreement-vision = ንምንታይ፣ ንነዊሕ ግዜ
agreement-text-client = ብቃላትኩም
agreement-text-worker = ብቃላት ኣገልግሎት
agreement-indicator = ብኸመይ ንፈልጦ
agreement-baseline = ሎሚ
agreement-target = ድሕሪኡ
agreement-due = ክሳብ
agreement-steps = መን እንታይ ይገብር፣ ክሳብ መዓስ
agreement-what = እንታይ
agreement-who = መን
agreement-by-when = ክሳብ መዓስ
agreement-who-client = ንስኹም
agreement-who-service = ኣገልግሎት
agreement-who-partner = ካልእ ኣገልግሎት
agreement-who-volunteer = ወለንተኛ

## Working together

agreement-partners = ካልእ መን ይሕግዝ
agreement-limits = ኣገልግሎት ክገብሮ ዘይክእል
agreement-rules = ብኸመይ ብሓባር ንሰርሕ
agreement-period = ንኽንደይ ግዜን ክንደይ ሳዕን
agreement-period-time = ግዜ
agreement-period-from-to = ካብ { $from } ክሳብ { $to }
agreement-frequency = ንራኸብ

## Joint evaluation

agreement-evaluation = ናይ ሓባር ገምጋም
agreement-evaluation-sentence = ብ{ $date } ብሓባር ንርኢ፦ እንታይ ተረኺቡ፣ እንታይ ኣይተረኽበን፣ ከመይ ንቕጽል?
agreement-evaluation-how = ብኸመይ
agreement-evaluation-where = ኣበይ
agreement-evaluation-with = ምስ መን

## What the law says

agreement-voluntary = ብድሌትኩም
agreement-voluntary-text = ብድሌትኩም ትሳተፉ። ኣብ ዝኾነ ግዜ ከተቋርጽዎ ትኽእሉ። እዚ ኣብ ጉዳይ ዑቕባኹም፣ መንበሪኹም ወይ ገንዘብኩም ጽልዋ የብሉን።
agreement-voluntary-mandated = ሕጊ ነዚ ሓገዝ ይእዝዝ። ማሕበራዊ ሰራሕተኛ ንዓኹም እንታይ ማለት ምዃኑ ይገልጸልኩም።
agreement-secrecy = ምስጢር ምሕላው
agreement-secrecy-text = ንዓና ዝነገርኩምና ኣባና ይተርፍ ({ $law })። እዚ ንፖሊስ፣ ንኣስራሒን ንወለንተኛታትን እውን ይምልከት። ተርጓሚ እውን ምስጢር ክሕሉ ኣለዎ።
agreement-secrecy-limits = ንሕና ኣብዚ ጥራይ ክንዛረብ ንኽእል ወይ ይግብኣና፦
agreement-secrecy-limit-allowed = እንተ ፈቒድኩም፣
agreement-secrecy-limit-child = ቆልዓ ኣብ ሓደጋ እንተሃልዩ፣
agreement-secrecy-limit-danger = ሰብ ኣብ ከቢድ ሓደጋ እንተሃልዩ፣
agreement-secrecy-limit-court = ቤት ፍርዲ ከም መሰኻኽር እንተ ሓቲቱና።
agreement-data = ሓበሬታኹም
agreement-data-notice = እዚ መግለጺ እዩ። ኣብዚ ዝኾነ ነገር ክትፈቕዱ ኣይትግደዱን።
agreement-data-who = ሓላፊ፦ { $organisation }።
agreement-data-why = ንሕና ሓበሬታኹም ንዓኹም ንምሕጋዝ ንዕቅቦ።
agreement-data-law = ሕጋዊ መሰረት፦ { $law }።
agreement-data-recipients = ሓበሬታኹም እቶም ኣብዚ ዝሕግዙኹም ጥራይ ይርእይዎ። ካልኦት ሓበሬታ ዝረኽቡ፣ ንስኹም እንተ ፈቒድኩም ወይ ሕጊ እንተ ኣዚዙ ጥራይ እዩ።
agreement-data-duration = ድሕሪ መወዳእታ ሓገዝ፣ ክንዕቅቦ ምስ ዘይንግደድ ሓበሬታኹም ንድምስሶ።
agreement-data-rights = ሓበሬታኹም ክትርእዩን ቅዳሕ ክትወስዱን ትኽእሉ። ጌጋታት ከተእርሙ ትኽእሉ። ሓበሬታ ክንድምስስ ወይ ከይንጥቀመሉ ክትሓቱ ትኽእሉ ({ $law })።
agreement-data-officer = ሕቶታት ብዛዕባ ሓበሬታኹም፦ { $officer }
agreement-data-complaint = ጥርዓን ብዛዕባ ሓበሬታኹም፦ { $authority }
agreement-complaints = ጥርዓን
agreement-complaints-text = ብኣና ኣይዓገብኩምን ዲኹም? ክትጠርዑ መሰል ኣለኩም። ጉድኣት ኣየምጽኣልኩምን።
agreement-complaints-office = ቦታ ጥርዓን

## Consent, signatures, copy

agreement-consent = ስምምዕ ንሓገዝ
agreement-consent-tick = እዚ ኣገልግሎት ክሕግዘኒ እስማማዕ።
agreement-consent-declared = ኣቐዲሙ ብ{ $date } ተገሊጹ፦ { $answer }፣ { $how }።
agreement-consent-given = ተሰማሚዑ
agreement-consent-refused = ኣይተሰማምዐን
agreement-consent-withdrawn = ስምምዕ ተሳሒቡ
agreement-consent-written = ብጽሑፍ
agreement-consent-oral = ብቃል
agreement-consent-mandated = ሕጊ ዝኣዘዞ
agreement-signatures = ፌርማታት
agreement-place = ቦታ
agreement-date = ዕለት
agreement-signature = ፌርማ
agreement-mark = እዚ ሰብ ክጽሕፍ ኣይክእልን። ኣብ ቅድሚ መሰኻኽር ብምልክት ኣረጋጊጹ።
agreement-witness = መሰኻኽር (ተርጓሚ ዘይኮነ)፦ ስም፣ ፌርማ
agreement-refused = ኣይተፈረመን፣ ምኽንያቱ
agreement-declaration = መግለጺ ተርጓሚ
agreement-declaration-text = ንኹሉ ትሕዝቶ ናብ { $language } ተርጒመ፣ ንኹሉ ሕቶታት ኣመሓላሊፈ።
agreement-declaration-phone = ብቴለፎን ተተርጒሙ፣ ዳግማይ ድማ ተነቢቡ።
agreement-declaration-video = ብቪድዮ ተተርጒሙ፣ ዳግማይ ድማ ተነቢቡ።
agreement-declaration-none = ኣብዚ ዝርርብ ዝተርጎመ የለን።
agreement-copy = ቅዳሕ ተቐቢለ
agreement-copy-text = ቅዳሕ ተቐቢለ ኣለኹ።

## Consents and releases: titles

release-title-secrecy = ካብ ምስጢር ምሕላው ነጻ ምግባር
release-title-data-protection = ስምምዕ ንኣጠቓቕማ ሓበሬታ
release-title-accompaniment = ስምምዕ ንሓገዝ

## The declaration

release-parties = መን ይገልጽ
release-declared = መግለጺ
release-declares = ኣነ { $name } እገልጽ፦
release-declares-for = ኣነ ኣብ ክንዲ { $name } እገልጽ፦
release-towards = { $service } ንኣይ ዝምልከት ምስጢር ኣብ ቅድሚ እዚ ኣገልግሎት ክሕሉ ኣይግደድን፦
release-between-one-way = ብሓደ ወገን፦ እቲ ንዓይ ዝሕግዝ ኣገልግሎት ጥራይ ነዚ ኣብ ታሕቲ ዘሎ ሓበሬታ ከመሓላልፍ ይኽእል።
release-between-mutual = ብክልቲኡ ወገን፦ ክልቲኡ ኣገልግሎታት ነዚ ኣብ ታሕቲ ዘሎ ሓበሬታ ክለዋወጥ ይኽእል። ስለዚ እቲ ካልእ ኣገልግሎት እውን ምስጢር ክሕሉ ኣይግደድን።
release-consents = ኣነ እስማማዕ፦ { $service } ነዚ ኣብ ታሕቲ ዘሎ ሓበሬታ፣ ነቲ ኣብ ታሕቲ ዘሎ ዕላማ ክጥቀመሉ ይኽእል።
release-meaning = ሓገዝ እንታይ ማለት እዩ
release-meaning-text = ንሕና ምኽሪ ንህበኩም፣ ኣብ ምልክታታት፣ ቆጸራታትን ሕቶታትን ድማ ንሕግዘኩም። እንታይ ክትረኽቡ ከም እትደልዩ ምሳኹም ብሓባር ንውጥን።

## How far it goes

release-what-for = ንምንታይን ክሳብ መዓስን
release-purpose = ዕላማ
release-occasion = ምኽንያት
release-way = መገዲ
release-way-oral = ብቃል
release-way-letter = ብደብዳበ
release-way-inspection = ፋይል ብምርኣይ
release-way-file = ብዝተመስጠረ ፋይል
release-valid = እዚ መግለጺ ክሳብ { $date } ይሰርሕ። እንተ ስሒብኩምዎ ቀዲሙ ይውዳእ።
release-valid-occasion = እዚ መግለጺ ክሳብ { $date } ይሰርሕ። እቲ ምኽንያት እንተ ተወዲኡ ወይ እንተ ስሒብኩምዎ ቀዲሙ ይውዳእ።
# What may be told or used.
release-things = እዚ ሓበሬታ
release-thing-identity = ስም፣ ዕለት ልደት፣ ጾታ
release-thing-languages = ቋንቋታት
release-thing-reachability = ኣድራሻ፣ ቴለፎን
release-thing-residence = ኩነታት መንበሪ ፍቓድን ወረቓቕቱን
release-thing-family = ስድራቤት
release-thing-accommodation = መንበሪ ቦታ
release-thing-deadlines = ዘይተወድኡ ግዜ ገደባትን መን ከም ዝገብርን
release-thing-benefits = ናይ መንግስቲ ሓገዛት
release-thing-money = ገንዘብ
release-thing-work-training = ስራሕን ስልጠናን
release-thing-children-school = ቆልዑን ቤት ትምህርትን
release-thing-network = ካልኦት ዝሕግዙ ኣገልግሎታት
release-thing-admission = ምልክታን መልስን
release-thing-accompaniment = ካብ መዓስን ብመንን ከም እትሕገዙ
release-thing-plan = ሸቶታትን ስጉምትታትን ናይ መደብ ሓገዝ
release-thing-counselling = ዝርርብ ከም ዝነበረን ኣርእስቱን
release-thing-documents = ቅዳሕ ወረቓቕቲ
release-thing-narrative = ኣገልግሎት ዝጸሓፎ ጽሑፋት
release-thing-pictures = ስእልታት
release-thing-health = ጥዕና
release-thing-support-needs = ዘድሊ ሓገዝ (ስም ሕማም የብሉን)
release-thing-addiction = ወልፊ
release-thing-violence = ዘጋጠመ ዓመጽ
release-thing-beliefs = ሃይማኖትን እምነትን
# What the law protects especially: a box and room for initials beside each.
release-sensitive = ብፍሉይ ዝሕሎ ሓበሬታ
release-sensitive-text = ሕጊ ነዚ ሓበሬታ ብፍሉይ ይሕልዎ። ንነፍሲ ወከፍ ብንጹር ፍቐዱ፦ ኣብ ጎድኑ መስቀል ምልክትን ናይ ስምኩም መጀመርታ ፊደላትን ጽሓፉ። ብዘይ ምልክትን ፊደላትን እዚ መግለጺ ነዚ ሓበሬታ ኣይሰርሕን።
release-initials = መጀመርታ ፊደላት

## On which terms

release-voluntary = ብናጻ ትውስኑ። ክትፍርሙ ኣይትግደዱን።
release-no-disadvantage = ኣይፋል እንተ በልኩም ጉድኣት የብልኩምን።
release-consequences = ኣይፋል እንተ በልኩም እዚ ሳዕቤናት ጥራይ ኣለዎ፦
release-withdrawal-secrecy = ነዚ መግለጺ ኣብ ዝኾነ ግዜ ብዘይ ምኽንያት፣ ብቃል እውን፣ ክትስሕብዎ ትኽእሉ። እዚ ንመጻኢ እዩ። ቅድሚኡ ዝተመሓላለፈ ሓበሬታ ኣይምለስን።
release-withdrawal-data-protection = ነዚ መግለጺ ኣብ ዝኾነ ግዜ ብዘይ ምኽንያት፣ ብቃል እውን፣ ክትስሕብዎ ትኽእሉ። እዚ ንመጻኢ እዩ። ቅድሚኡ ብሓበሬታ ዝገበርናዮ ዝተፈቕደ ይተርፍ።
release-withdrawal-accompaniment = ስምምዕኩም ኣብ ዝኾነ ግዜ ብዘይ ምኽንያት፣ ብቃል እውን፣ ክትስሕብዎ ትኽእሉ። ሽዑ ሓገዝ ይውዳእ።

## The slip to take it back

release-slip = ምስሓብ
release-slip-text = ነዚ መግለጺ ቁጽሪ { $number } እስሕቦ ኣለኹ።
release-slip-hint = ንድሕሪኡ ጥራይ፣ ነዚ መግለጺ ክትስሕብዎ እንተ ደሊኹም።

## Languages

language-de = ጀርመን
language-fr = ፈረንሳይ
language-en = እንግሊዝ
language-ar = ዓረብ
language-prs = ዳሪ
language-fa = ፋርሲ
language-ti = ትግርኛ
language-tr = ቱርኪ
language-uk = ዩክረይን
language-kmr = ኩርማንጂ
