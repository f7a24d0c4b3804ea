### Papers for signature: agreements, consents, releases from secrecy, Turkish. Not reviewed by anyone yet; the papers say so.
### Short, simple sentences; polite form.

## Head and foot

agreement-tongue = Türkçe
agreement-title = Yardım planı anlaşması
agreement-draft = Taslak
agreement-draft-hint = Taslak. Henüz geçerli değil, imzalamayın.
agreement-unreviewed = Bu çeviri kontrol edilmedi. Bağlayıcı olan { $master } metindir.
agreement-number = No. { $number }
agreement-version = Sürüm { $version }
agreement-replaces = { $version } numaralı sürümün yerine geçer
agreement-page = Sayfa { $page } / { $pages }
agreement-case = Dosya
agreement-place-date = Yer, tarih
agreement-none = Bilgi yok.
agreement-read-out = { $language } okundu ({ $who }), anlaşıldığı kontrol edildi.
agreement-read-short = Okundu ve anlaşıldı.
agreement-own-words = Kendi sözleriyle yan tarafta.

## Who agrees

agreement-parties = Bu anlaşmayı yapanlar
agreement-part-client = Danışan
agreement-part-child = Çocuk
agreement-part-family = Aile üyesi
agreement-part-representative = Yasal temsilci
agreement-born = doğum tarihi { $date }
agreement-about = yaklaşık { $date }
agreement-assumed = { $date } (tahmini)
agreement-service = Kurum
agreement-worker-holder = Sosyal danışman
agreement-worker-deputy = Vekili

## How people understand each other

agreement-conversation = Görüşmenin dili
agreement-spoken = Dil
agreement-interpreter = Tercüme
agreement-interpreter-none = tercümansız
agreement-interpreter-present = odada
agreement-interpreter-phone = telefonla
agreement-interpreter-video = videoyla
agreement-interpreter-who = Tercüman
agreement-sworn-yes = mahkemede yeminli
agreement-sworn-no = yeminli değil
agreement-secrecy-since = Gizliliğe bağlı olduğu tarih
agreement-understanding = Anlaşıldığını nasıl kontrol ettik

## Why there is a plan

agreement-basis = Bu plan neden var
agreement-application = Başvuru
agreement-application-of = { $number }, tarih { $date }
agreement-path = Bize geliş
agreement-path-referred-service = Sizi bize başka bir kurum gönderdi.
agreement-path-mandated-by-law = Bu desteği bir yasa öngörüyor.
agreement-path-self = Kendiniz geldiniz.
agreement-path-other = Başka bir yolla.
agreement-legal-basis = Yasa
agreement-reason = Neden
agreement-orientation = Yön
agreement-orientation-improvement = İyileşme. Durum daha iyi olsun.
agreement-orientation-stabilisation = Denge. Durum kötüleşmesin, aynı kalsın.
agreement-stabilisation-reason = Şu anda iyileşme mümkün değil, çünkü

## The situation

agreement-views = Durum
agreement-view-client = Siz durumu nasıl görüyorsunuz
agreement-view-language = Söylenen dil: { $language }.
agreement-view-worker = Kurum durumu nasıl görüyor
agreement-view-other = { $source } nasıl görüyor

## Areas of life

agreement-areas = Bugün durum nasıl
agreement-areas-hint = 0 çok zor, 4 çok iyi demektir.
agreement-rating-0 = çok zor
agreement-rating-1 = zor
agreement-rating-2 = orta
agreement-rating-3 = iyi
agreement-rating-4 = çok iyi
agreement-rating-none = konuşulmadı
agreement-area-residence = Oturum
agreement-area-housing = Konut
agreement-area-health = Sağlık
agreement-area-language = Dil
agreement-area-children-school = Çocuklar ve okul
agreement-area-work-training = İş ve eğitim
agreement-area-money = Para
agreement-area-family = Aile
agreement-area-participation = Topluma katılım
agreement-area-safety = Güvenlik

## What helps

agreement-resources = Neler yardım ediyor
agreement-resource-person = Siz kendiniz
agreement-resource-family = Aile
agreement-resource-surroundings = Çevrenizdeki insanlar ve yerler

## Goals and steps

agreement-goals = Hedefler ve adımlar
agreement-goal = Hedef { $number }
agreement-vision = Ne için, uzun vadede
agreement-text-client = Sizin sözlerinizle
agreement-text-worker = Kurumun sözleriyle
agreement-indicator = Bunu nasıl anlarız
agreement-baseline = Bugün
agreement-target = Sonra
agreement-due = Son tarih
agreement-steps = Kim neyi ne zamana kadar yapar
agreement-what = Ne
agreement-who = Kim
agreement-by-when = Ne zamana kadar
agreement-who-client = Siz
agreement-who-service = Kurum
agreement-who-partner = Başka kurum
agreement-who-volunteer = Gönüllü

## Working together

agreement-partners = Başka kim yardım ediyor
agreement-limits = Kurumun yapamadıkları
agreement-rules = Birlikte nasıl çalışıyoruz
agreement-period = Ne kadar süre ve ne sıklıkta
agreement-period-time = Süre
agreement-period-from-to = { $from } – { $to }
agreement-frequency = Görüşmelerimiz

## Joint evaluation

agreement-evaluation = Ortak değerlendirme
agreement-evaluation-sentence = { $date } tarihinde birlikte bakıyoruz: Neye ulaşıldı, neye ulaşılmadı, nasıl devam edeceğiz?
agreement-evaluation-how = Nasıl
agreement-evaluation-where = Nerede
agreement-evaluation-with = Kiminle

## What the law says

agreement-voluntary = Gönüllü katılım
agreement-voluntary-text = Kendi isteğinizle katılıyorsunuz. İstediğiniz zaman bırakabilirsiniz. Bu, iltica işleminizi, konutunuzu veya paranızı etkilemez.
agreement-voluntary-mandated = Bu desteği bir yasa öngörüyor. Sosyal danışman bunun sizin için ne anlama geldiğini açıklar.
agreement-secrecy = Gizlilik yükümlülüğü
agreement-secrecy-text = Bize söyledikleriniz bizde kalır ({ $law }). Bu, polise, işverene ve gönüllülere karşı da geçerlidir. Tercüman da gizliliğe uyar.
agreement-secrecy-limits = Yalnızca şu durumlarda konuşabiliriz veya konuşmak zorundayız:
agreement-secrecy-limit-allowed = siz izin verirseniz,
agreement-secrecy-limit-child = bir çocuk tehlikedeyse,
agreement-secrecy-limit-danger = bir insan ağır tehlikedeyse,
agreement-secrecy-limit-court = bir mahkeme bizi tanık olarak dinlerse.
agreement-data = Verileriniz
agreement-data-notice = Bu bir bilgilendirmedir. İzin vermek zorunda değilsiniz.
agreement-data-who = Sorumlu: { $organisation }.
agreement-data-why = Verilerinizi size destek olabilmek için saklıyoruz.
agreement-data-law = Yasal dayanak: { $law }.
agreement-data-recipients = Verilerinizi yalnızca burada size destek olanlar görür. Başkaları ancak siz veya bir yasa izin verirse alır.
agreement-data-duration = Destek bittikten sonra, saklamak zorunda olmadığımız anda verilerinizi sileriz.
agreement-data-rights = Verilerinizi görebilir, bir kopyasını alabilir, hataları düzelttirebilirsiniz. Verilerin silinmesini veya artık kullanılmamasını isteyebilirsiniz ({ $law }).
agreement-data-officer = Verilerinizle ilgili sorular: { $officer }
agreement-data-complaint = Verilerinizle ilgili şikâyet: { $authority }
agreement-complaints = Şikâyet
agreement-complaints-text = Bizden memnun değil misiniz? Şikâyet etme hakkınız var. Bundan size zarar gelmez.
agreement-complaints-office = Şikâyet yeri

## Consent, signatures, copy

agreement-consent = Desteğe onay
agreement-consent-tick = Kurumun bana destek olmasını kabul ediyorum.
agreement-consent-declared = { $date } tarihinde bildirildi: { $answer }, { $how }.
agreement-consent-given = kabul
agreement-consent-refused = kabul değil
agreement-consent-withdrawn = geri alındı
agreement-consent-written = yazılı
agreement-consent-oral = sözlü
agreement-consent-mandated = yasa öngörüyor
agreement-signatures = İmzalar
agreement-place = Yer
agreement-date = Tarih
agreement-signature = İmza
agreement-mark = Kişi yazı yazamıyor ve bir tanığın önünde bir işaretle onayladı.
agreement-witness = Tanık (tercüman değil): ad, imza
agreement-refused = İmzalanmadı, çünkü
agreement-declaration = Tercümanın beyanı
agreement-declaration-text = Tüm içeriği çevirdim ({ $language }) ve bütün soruları ilettim.
agreement-declaration-phone = Telefonla çevrildi ve tekrar okundu.
agreement-declaration-video = Videoyla çevrildi ve tekrar okundu.
agreement-declaration-none = Bu görüşmede kimse tercüme yapmadı.
agreement-copy = Kopya alındı
agreement-copy-text = Bir kopya aldım.

## Consents and releases: titles

release-title-secrecy = Gizlilik yükümlülüğünden muafiyet
release-title-data-protection = Verilerin kullanılmasına onay
release-title-accompaniment = Desteğe onay

## The declaration

release-parties = Beyanda bulunan
release-declared = Beyan
release-declares = Ben, { $name }, beyan ediyorum:
release-declares-for = { $name } adına beyan ediyorum:
release-towards = { $service } bu kuruma karşı benim hakkımda susmak zorunda değildir:
release-between-one-way = Tek yönlü: Aşağıdaki bilgileri yalnızca bana destek olan kurum iletebilir.
release-between-mutual = Karşılıklı: İki kurum aşağıdaki bilgileri birbirine iletebilir. Bunun için öteki kurum da susmak zorunda değildir.
release-consents = Kabul ediyorum: { $service } aşağıdaki bilgileri aşağıdaki amaç için kullanabilir.
release-meaning = Destek ne demektir
release-meaning-text = Size danışmanlık yaparız; başvurularda, randevularda ve sorularda yardım ederiz. Neye ulaşmak istediğinizi sizinle birlikte planlarız.

## How far it goes

release-what-for = Ne için ve ne kadar süre
release-purpose = Amaç
release-occasion = Neden şimdi
release-way = Yol
release-way-oral = sözlü
release-way-letter = mektupla
release-way-inspection = dosyaya bakarak
release-way-file = şifreli dosya olarak
release-valid = Beyan { $date } tarihine kadar geçerlidir. Geri alırsanız daha önce biter.
release-valid-occasion = Beyan { $date } tarihine kadar geçerlidir. Nedeni ortadan kalkarsa veya siz geri alırsanız daha önce biter.
# What may be told or used.
release-things = Bu bilgiler
release-thing-identity = Ad, doğum tarihi, cinsiyet
release-thing-languages = Diller
release-thing-reachability = Adres, telefon
release-thing-residence = Oturum durumu ve belgeleri
release-thing-family = Aile
release-thing-accommodation = Konaklama yeri
release-thing-deadlines = Süreler ve kimin ne yapacağı
release-thing-benefits = Yardım ödemeleri
release-thing-money = Para
release-thing-work-training = İş ve meslek eğitimi
release-thing-children-school = Çocuklar ve okul
release-thing-network = Yardım eden başka kurumlar
release-thing-admission = Başvuru ve yanıt
release-thing-accompaniment = Ne zamandan beri ve kimden destek aldığınız
release-thing-plan = Yardım planının hedefleri ve adımları
release-thing-counselling = Görüşmeler yapıldığı ve konuları
release-thing-documents = Belgelerin kopyaları
release-thing-narrative = Kurumun yazdığı metinler
release-thing-pictures = Fotoğraflar
release-thing-health = Sağlık
release-thing-support-needs = Destek ihtiyacı (teşhis değil)
release-thing-addiction = Bağımlılık
release-thing-violence = Yaşanan şiddet
release-thing-beliefs = Din ve inançlar
# What the law protects especially: a box and room for initials beside each.
release-sensitive = Özel korunan bilgiler
release-sensitive-text = Yasa bu bilgileri özellikle korur. Her birine ayrıca ve açıkça izin verin: yanına çarpı ve adınızın ilk harflerini koyun. Çarpı ve harf yoksa beyan bu bilgi için geçerli değildir.
release-initials = İlk harfler

## On which terms

release-voluntary = Kararı özgürce siz verirsiniz. İmzalamak zorunda değilsiniz.
release-no-disadvantage = Hayır derseniz size zararı olmaz.
release-consequences = Hayır derseniz yalnızca şu sonuçlar olur:
release-withdrawal-secrecy = Beyanı istediğiniz zaman, neden göstermeden, sözlü olarak da geri alabilirsiniz. Bu gelecek için geçerlidir. Daha önce iletilmiş olanı geri almaz.
release-withdrawal-data-protection = Beyanı istediğiniz zaman, neden göstermeden, sözlü olarak da geri alabilirsiniz. Bu gelecek için geçerlidir. Bilgilerle daha önce yaptıklarımız izinli kalır.
release-withdrawal-accompaniment = Onayınızı istediğiniz zaman, neden göstermeden, sözlü olarak da geri alabilirsiniz. O zaman destek biter.

## The slip to take it back

release-slip = Geri alma
release-slip-text = { $number } numaralı bu beyanı geri alıyorum.
release-slip-hint = Yalnızca sonrası için: beyanı geri almak isterseniz.

## Languages

language-de = Almanca
language-fr = Fransızca
language-en = İngilizce
language-ar = Arapça
language-prs = Darice
language-fa = Farsça
language-ti = Tigrinya
language-tr = Türkçe
language-uk = Ukraynaca
language-kmr = Kürtçe (Kurmanci)
