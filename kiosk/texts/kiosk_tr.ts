<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_GB">
<context>
    <name>AgreePage</name>
    <message>
        <source>Is this right?</source>
        <translation>Doğru mu?</translation>
    </message>
    <message>
        <source>Make this appointment</source>
        <translation>Bu randevuyu al</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Başka saat seç</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Size ne yardımcı olur?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Siyah üzerine beyaz ve sarı</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>On every page, until you are done</source>
        <translation>İşiniz bitene kadar her sayfada</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Her şey aşağıda</translation>
    </message>
    <message>
        <source>Within reach, also when you sit</source>
        <translation>Otururken de elinizin altında</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>You hear what is on the screen</source>
        <translation>Ekranda yazanları duyarsınız</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>This whole screen is within reach, also when you sit.</source>
        <translation>Ekranın tamamı otururken de elinizin altında.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>Randevum var</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Kodunuzu okuyucuya tutun.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Your appointment is made</source>
        <translation>Randevunuz alındı</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>Kâğıdınız yazdırılıyor…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Please wait a moment.</source>
        <translation>Yazdırma her zamankinden uzun sürüyor. Lütfen biraz bekleyin.</translation>
    </message>
    <message>
        <source>Please take your paper, and bring it along.</source>
        <translation>Kâğıdınızı alın ve gelirken yanınızda getirin.</translation>
    </message>
    <message>
        <source>Your paper is not coming out. Please write down your code.</source>
        <translation>Kâğıdınız çıkmıyor. Lütfen kodunuzu yazın.</translation>
    </message>
    <message>
        <source>Is there no paper? Please write down your code.</source>
        <translation>Kâğıt yok mu? Lütfen kodunuzu yazın.</translation>
    </message>
    <message>
        <source>Please write down your code. You get no paper here.</source>
        <translation>Lütfen kodunuzu yazın. Burada kâğıt verilmez.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Kodunuz: %1</translation>
    </message>
    <message>
        <source>With it you sign in at this kiosk, also without paper.</source>
        <translation>Kâğıt olmadan da bununla burada giriş yaparsınız.</translation>
    </message>
    <message>
        <source>Your appointment on your phone</source>
        <translation>Randevunuz telefonunuzda</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. There you can also move or cancel it.</source>
        <translation>Bu kodu telefonunuzun kamerasıyla okutun. Orada randevuyu değiştirebilir veya iptal edebilirsiniz.</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Yanınızda getirin</translation>
    </message>
    <message>
        <source>I am staying here</source>
        <translation>Burada bekliyorum</translation>
    </message>
    <message>
        <source>You get your number now.</source>
        <translation>Numaranızı şimdi alırsınız.</translation>
    </message>
    <message>
        <source>I am coming back later</source>
        <translation>Daha sonra geleceğim</translation>
    </message>
    <message>
        <source>Sign in here then, with your code.</source>
        <translation>O zaman kodunuzla burada giriş yapın.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Scan this code: your appointment on your phone</source>
        <translation>Kodu okutun: randevunuz telefonunuzda</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or tomorrow, and the day: Today, Monday 5 March</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first free time of a day</comment>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <translation>Bugün %1 itibarıyla</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>Yarın %1 itibarıyla</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day: from Monday 5 March</comment>
        <translation>%1 itibarıyla</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Yaklaşık %n dakika sürer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>the time of day in large figures, without a word: 10:40</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <comment>a day; above the time on the paper</comment>
        <translation>Randevunuz: %1</translation>
    </message>
    <message>
        <source>Scan this code at the kiosk when you come. That is possible from %1.</source>
        <translation>Geldiğinizde bu kodu kioskta okutun. Bu, %1 itibarıyla mümkündür.</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>under the code on the paper</comment>
        <translation>Veya yazın: %1</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Yanınızda getirin</translation>
    </message>
    <message>
        <source>Are you unable to come? Please tell us: then somebody else can have this time.</source>
        <translation>Gelemiyor musunuz? Lütfen bize bildirin. Böylece bu saati başkası alabilir.</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>Her zamankinden biraz uzun sürüyor. Bir şey yapmanız gerekmiyor. Lütfen burada bekleyin.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>Kodunuzu okuduk.</translation>
    </message>
    <message>
        <source>We are looking for free times.</source>
        <translation>Boş saatlere bakıyoruz.</translation>
    </message>
    <message>
        <source>We are making your appointment.</source>
        <translation>Randevunuzu alıyoruz.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>Numaranızı hazırlıyoruz.</translation>
    </message>
    <message>
        <source>We are looking for your appointment.</source>
        <translation>Randevunuzu arıyoruz.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>Randevum var</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Kodunuzu okuyucuya tutun.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>Daha fazla zaman</translation>
    </message>
    <message>
        <source>Are you still there? This page closes in %1 seconds.</source>
        <translation>Burada mısınız? Bu sayfa %1 saniye içinde kapanacak.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Fewer</source>
        <translation>Daha az</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çok</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Which day suits you?</source>
        <translation>Hangi gün gelmek istiyorsunuz?</translation>
    </message>
    <message>
        <source>That time has just been taken. Please choose another one.</source>
        <translation>Bu saat az önce alındı. Lütfen başka bir saat seçin.</translation>
    </message>
    <message>
        <source>I would rather choose at home</source>
        <translation>Evde seçmek istiyorum</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>How was your visit?</source>
        <translation>Ziyaretiniz nasıldı?</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Bu kodla size zaten yardım edildi.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Çok iyi</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Kötü</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Çok kötü</translation>
    </message>
    <message>
        <source>We do not keep your name with your answer.</source>
        <translation>Yanıtınızla birlikte adınızı saklamıyoruz.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Hayır, teşekkürler</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Şöyle böyle</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Ne zaman doğdunuz?</translation>
    </message>
    <message>
        <source>What time is your appointment?</source>
        <translation>Randevunuz saat kaçta?</translation>
    </message>
    <message>
        <source>First the day, then the month, then the year.</source>
        <translation>Önce gün, sonra ay, sonra yıl.</translation>
    </message>
    <message>
        <source>First the hour, then the minutes. For example %1.</source>
        <translation>Önce saat, sonra dakika. Örneğin %1.</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it again.</source>
        <translation>Böyle bir gün yok. Lütfen bir daha bakın.</translation>
    </message>
    <message>
        <source>There is no such time. Please look at it again.</source>
        <translation>Böyle bir saat yok. Lütfen bir daha bakın.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Randevumu bul</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil · Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Kolaylıklar</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>Size yardım edelim mi?</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Bir görevli size memnuniyetle yardım eder.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Kodum nerede?</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>Randevunuzla ilgili e-postada veya mektupta. Küçük siyah kareleri olan bir karedir.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Kodunuz yok mu?</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>Bir görevliye adınızı söyleyin. Randevu saatinizde size yardım edilir.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Yardımı kapat</translation>
    </message>
    <message>
        <source>Someone is coming to you</source>
        <translation>Biri yanınıza geliyor</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>Bir görevli çağırdık</translation>
    </message>
    <message>
        <source>One moment. We are calling someone.</source>
        <translation>Bir dakika. Bir görevli çağırıyoruz.</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>Lütfen bir görevliye gidin</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Bir görevli çağır</translation>
    </message>
    <message>
        <source>Please stay here. You need not do anything.</source>
        <translation>Lütfen burada bekleyin. Bir şey yapmanız gerekmiyor.</translation>
    </message>
    <message>
        <source>Or go to a member of staff yourself:</source>
        <translation>Ya da bir görevliye kendiniz gidin:</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>Artık yardıma ihtiyacım yok</translation>
    </message>
    <message>
        <source>Go to the first page and choose “I do not have my code”. We find your appointment.</source>
        <translation>İlk sayfaya dönün ve “Kodum yanımda değil” seçeneğine dokunun. Randevunuzu buluruz.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Make an appointment on our website</source>
        <translation>Web sitemizden randevu alın</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. Or go to:</source>
        <translation>Bu kodu telefonunuzun kamerasıyla okutun. Ya da şu adrese gidin:</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Bir görevli sizin için randevu alabilir.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Bunsuz devam et</translation>
    </message>
    <message>
        <source>Scan this code or go to:</source>
        <translation>Kodu okutun ya da şu adrese gidin:</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 sayfadan %1.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Do you have a letter with a code?</source>
        <translation>Kodlu bir mektubunuz var mı?</translation>
    </message>
    <message>
        <source>Hold the code of the letter in front of the scanner, or type it here.</source>
        <translation>Mektuptaki kodu okuyucuya tutun veya buraya yazın.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>I have no letter</source>
        <translation>Mektubum yok</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>Zaten bir numaranız var:</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>Numaranız</translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>There are no numbers left today</source>
        <translation>Bugün için numara kalmadı</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>O kadar çok kişi bekliyor ki bugün başka kimseye yardım edemiyoruz.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>Başka bir gün için randevu alın. Bir görevli bunu sizin için yapabilir.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>Bunun için randevu gerekir</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>Randevunuz yoksa bugün bu konuda yardım edemeyiz.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Bir görevli sizin için randevu alabilir.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Bir görevli size yardım eder.</translation>
    </message>
    <message>
        <source>But you have an appointment, and it still stands.</source>
        <translation>Ama randevunuz var ve geçerli.</translation>
    </message>
    <message>
        <source>This kiosk has no numbers left</source>
        <translation>Bu cihazda numara kalmadı</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Başka bir cihaza veya bir görevliye gidin.</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Bilgisayarımıza şu an ulaşılamıyor.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>You are here for:</source>
        <translation>Geliş nedeniniz:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Çıkar: %1</translation>
    </message>
    <message>
        <source>For how many persons?</source>
        <translation>Kaç kişi için?</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Randevu al</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Başka bir şey ekle</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Numara al</translation>
    </message>
    <message>
        <source>I would rather come another time</source>
        <translation>Başka zaman gelmek istiyorum</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>Kodum yanımda değil</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Kodunuzu yazın</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>Cihaz kendiliğinden yeniden çalışacak.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>Numaranız telefonunuzda</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Bu kodu telefonunuzun kamerasıyla okutun.</translation>
    </message>
    <message>
        <source>Scan this code and follow your number</source>
        <translation>Kodu okutun, numaranızı takip edin</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This screen is read aloud.</source>
        <translation>Bu ekran sesli okunuyor.</translation>
    </message>
    <message>
        <source>Press the down key for the next choice. Press the round key to choose.</source>
        <translation>Sonraki seçenek için aşağı tuşuna basın. Seçmek için yuvarlak tuşa basın.</translation>
    </message>
    <message>
        <source>Press the right key to hear this again.</source>
        <translation>Bunu tekrar duymak için sağ tuşa basın.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>%n seçenek:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>Harf veya rakam için %n tuş.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which choice has the focus</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>something that is on or off</comment>
        <translation>anahtar</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>one of several of which one is chosen</comment>
        <translation>seçenek</translation>
    </message>
    <message>
        <source>button</source>
        <translation>düğme</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a button that does nothing yet</comment>
        <translation>şimdi mümkün değil</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 silindi.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Hepsi silindi.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>%n işaret yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <comment>the key between two words</comment>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>Press any key to stay.</source>
        <translation>Kalmak için herhangi bir tuşa basın.</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Ses düzeyi %1 / %2.</translation>
    </message>
    <message>
        <source>This page stays.</source>
        <comment>somebody pressed a key before the page went away</comment>
        <translation>Bu sayfa kalıyor.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>Numaranızı aklınızda tutun. Kâğıda gerek yok.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Biletiniz yazdırılıyor…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>Yazdırma her zamankinden uzun sürüyor. Numaranız yeterli.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Lütfen biletinizi alın.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
        <translation>Biletiniz çıkmıyor. Numaranızı aklınızda tutun: bu yeterli.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>Bilet yok mu? Numaranızı aklınızda tutun: bu yeterli.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>Numaranızı aklınızda tutun. Burada bilet verilmiyor.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>Ne için geldiniz?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Bugün yalnızca randevuyla yardım ediyoruz. Bir görevli sizin için randevu alabilir.</translation>
    </message>
    <message>
        <source>What else do you come for?</source>
        <translation>Başka ne için geldiniz?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
        <translation>Kodunuzu okuyucuya tutun</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Kodu kıpırdatmadan, okuyucudan bir el uzakta tutun.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>Telefonda: ekranı parlak yapın. Kâğıttaki kod da olur.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Kodum yanımda değil</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Kodunuzu yazın</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>Kodunuzu okumaya hazır</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>Okuyucu şu an çalışmıyor. Bir görevliye sorun.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>Okuyucu bu ekranın altında.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>Okuyucu bu ekranın üstünde.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>Okuyucu bu ekranın solunda.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>Okuyucu bu ekranın sağında.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Ne arıyorsunuz?</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>İlk harfleri yazın</translation>
    </message>
    <message>
        <source>We find nothing with these letters. Try another word, or ask for help.</source>
        <translation>Bu harflerle bir şey bulamıyoruz. Başka bir kelime deneyin veya yardım isteyin.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1:%2</source>
        <comment>the time of day; Dutch: 10.40 uur</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day of the month, month: Monday 5 March</comment>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time: Monday 5 March at 9:00</comment>
        <translation>%1, saat %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>Randevu saatiniz: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>%n dakika geç kaldınız. Artık randevusu olmayanlarla birlikte bekliyorsunuz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>Sizden önce bekleyen yok.</translation>
    </message>
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>Ne kadar bekleyeceğinizi şu anda bilmiyoruz.</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>En fazla %n dakika bekleyeceksiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>%1 ile %2 dakika arası bekleyeceksiniz.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>Sizden önce %n kişi var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Şu an bekleyen yok</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>Şu an %n kişi bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>Bekleme süresi en fazla %n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>Bekleme: %1 ila %2 dakika</translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>Sıranızın yaklaşık saati: %1.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>Sıranız yaklaşık o saatte.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>Biraz daha geç olabilir.</translation>
    </message>
    <message>
        <source>A member of staff may also call out your number.</source>
        <translation>Bir görevli de numaranızı söyleyebilir.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>Oturabilirsiniz: %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>Bekleme alanında oturun</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Bunu hazır bulundurun</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>Numaranız büyük ekranda görünür. O zaman yanında yazan gişeye gidin.</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>Numaranız telefonunuzda</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>Görevli için</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>KOPYA</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Şu an kapalıyız</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>Açılış saatimiz: %1.</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>Yeniden açılış: %1.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>Bu cihaz açılıyor.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>Bu cihaz şu an çalışmıyor</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>Bilet yazdıramıyor.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Başka bir cihaza veya bir görevliye gidin.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>Bağlantı yok.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Başka bir cihaza veya bir görevliye gidin. Numaranız var mı? O zaman sadece bekleyin.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>Web sitemizden her zaman randevu alabilirsiniz.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Ayrıca: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>Ve %n başka işlem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>%n kişi için.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Şimdi %1 numaralı gişeye gidin</translation>
    </message>
    <message>
        <source>We call you again soon.</source>
        <translation>Sizi birazdan yine çağıracağız.</translation>
    </message>
    <message>
        <source>Your document is ready at counter %1.</source>
        <translation>Belgeniz %1 numaralı gişede hazır.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>%n dakika geciktiniz. Sorun değil: sıranız sizde kalıyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Bir görevli size memnuniyetle yardım eder.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>Randevunuzu bulamıyoruz</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Randevunuz başka bir günde</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Randevunuz başka bir binada</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Bir kez daha deneyin. Yine olmadı mı? Bir görevli size yardım eder.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Bu sizin hatanız değil.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Bu kodla size zaten yardım edildi.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Sizi burada bekliyoruz: %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Bizde bir sorun oldu</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Lütfen o zaman gelin.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Bu randevu yapılmayacak.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Bu kod daha önce kullanıldı</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Randevunuz: %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Bu randevu iptal edildi</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Lütfen o gün gelin. Gelemiyor musunuz? Başka bir gün isteyin.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Daha yeni bir mektup veya e-postanız var mı? Oradaki kodu deneyin.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Kodunuzu okuyabiliyoruz ama tanımıyoruz.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Bir görevli oraya nasıl gideceğinizi anlatır.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Bir kod görüyoruz ama bir randevuya ait değil.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Erken geldiniz</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>Bu bizim kodumuz değil</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Başka bir şeye ihtiyacınız var mı? Yeni bir numara alın.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Yeni bir randevunuz var mı? O zaman yeni kodu kullanın.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Randevunuzla ilgili mektupta veya e-postada kare kodu arayın.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Şu an kapalıyız</translation>
    </message>
    <message>
        <source>You may wait here. Or come back at %1.</source>
        <translation>Burada bekleyebilirsiniz. Veya saat %1 olunca gelin.</translation>
    </message>
    <message>
        <source>You may wait here. Or come back later.</source>
        <translation>Burada bekleyebilirsiniz. Veya daha sonra gelin.</translation>
    </message>
    <message>
        <source>Please come back at %1.</source>
        <translation>Lütfen saat %1 olunca gelin.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Lütfen daha sonra gelin.</translation>
    </message>
    <message>
        <source>Your appointment is later now</source>
        <translation>Randevunuz artık daha geç</translation>
    </message>
    <message>
        <source>Your appointment has another time now</source>
        <translation>Randevunuzun zamanı değişti</translation>
    </message>
    <message>
        <source>Please come back then. Your newest letter or e-mail is the right one.</source>
        <translation>Lütfen o zaman gelin. En yeni mektubunuz veya e-postanız doğrudur.</translation>
    </message>
    <message>
        <source>Your document is not ready yet</source>
        <translation>Belgeniz henüz hazır değil</translation>
    </message>
    <message>
        <source>It is ready on %1.</source>
        <translation>Hazır olacağı gün: %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you more.</source>
        <translation>Bir görevli size daha fazla bilgi verebilir.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Bu şu an mümkün değil</translation>
    </message>
    <message>
        <source>Today nobody can help you with it any more.</source>
        <translation>Bugün bu konuda artık kimse yardımcı olamaz.</translation>
    </message>
    <message>
        <source>From %1 it is possible again.</source>
        <translation>Saat %1 itibarıyla yeniden mümkün.</translation>
    </message>
    <message>
        <source>It is possible again on %1.</source>
        <translation>Yeniden mümkün olacağı zaman: %1.</translation>
    </message>
    <message>
        <source>Do you come for something else too? Then choose that.</source>
        <translation>Başka bir şey için de mi geldiniz? O zaman onu seçin.</translation>
    </message>
    <message>
        <source>Your appointment is on the telephone</source>
        <translation>Randevunuz telefonla</translation>
    </message>
    <message>
        <source>You need not come: we call you.</source>
        <translation>Gelmenize gerek yok. Biz sizi ararız.</translation>
    </message>
    <message>
        <source>Your appointment is by video</source>
        <translation>Randevunuz görüntülü</translation>
    </message>
    <message>
        <source>You need not come: use the link in your letter or e-mail.</source>
        <translation>Gelmenize gerek yok. Mektubunuzdaki veya e-postanızdaki bağlantıyı kullanın.</translation>
    </message>
    <message>
        <source>Your appointment is at your home</source>
        <translation>Randevunuz evinizde</translation>
    </message>
    <message>
        <source>You need not come: we visit you.</source>
        <translation>Gelmenize gerek yok. Biz size geliriz.</translation>
    </message>
    <message>
        <source>Your appointment is not in this building</source>
        <translation>Randevunuz bu binada değil</translation>
    </message>
    <message>
        <source>Your letter or e-mail says where it is.</source>
        <translation>Yeri mektubunuzda veya e-postanızda yazıyor.</translation>
    </message>
    <message>
        <source>We cannot read your code well</source>
        <translation>Kodunuzu iyi okuyamıyoruz</translation>
    </message>
    <message>
        <source>We saw only a part of it.</source>
        <translation>Yalnızca bir kısmını gördük.</translation>
    </message>
    <message>
        <source>Hold it flat and still, a hand&apos;s width from the scanner.</source>
        <translation>Kodu düz ve kıpırdatmadan, okuyucudan bir el uzakta tutun.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Bu kodu tanımıyoruz</translation>
    </message>
    <message>
        <source>Perhaps one letter or digit is wrong.</source>
        <translation>Belki bir harf veya rakam yanlıştır.</translation>
    </message>
    <message>
        <source>Compare the code with your letter or e-mail, and try again.</source>
        <translation>Kodu mektubunuzla veya e-postanızla karşılaştırıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>No document belongs to this code.</source>
        <translation>Bu koda ait bir belge yok.</translation>
    </message>
    <message>
        <source>Compare the code with your letter, and try again. Or take a number.</source>
        <translation>Kodu mektubunuzla karşılaştırıp tekrar deneyin. Veya bir numara alın.</translation>
    </message>
    <message>
        <source>We cannot look up your code now</source>
        <translation>Şu an kodunuza bakamıyoruz</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Bilgisayarımıza şu an ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number. Your code is kept with it.</source>
        <translation>Ne için geldiğinizi seçin, bir numara alırsınız. Kodunuz onunla birlikte saklanır.</translation>
    </message>
    <message>
        <source>We cannot look this up now</source>
        <translation>Şu an buna bakamıyoruz</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number.</source>
        <translation>Ne için geldiğinizi seçin, bir numara alırsınız.</translation>
    </message>
    <message>
        <source>No appointment of today fits your answers.</source>
        <translation>Bugünkü hiçbir randevu yanıtlarınıza uymuyor.</translation>
    </message>
    <message>
        <source>A member of staff looks for it with you.</source>
        <translation>Bir görevli sizinle birlikte arar.</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Lütfen bir görevliye sorun</translation>
    </message>
    <message>
        <source>At this kiosk we do not look for appointments for a while. That protects everybody&apos;s data.</source>
        <translation>Bu cihazda bir süre randevu aramıyoruz. Bu, herkesin bilgilerini korur.</translation>
    </message>
    <message>
        <source>A member of staff looks for your appointment with you.</source>
        <translation>Bir görevli randevunuzu sizinle birlikte arar.</translation>
    </message>
    <message>
        <source>This document was already collected</source>
        <translation>Bu belge teslim alınmış</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Belge artık burada değil.</translation>
    </message>
    <message>
        <source>Is that not right? Please tell a member of staff.</source>
        <translation>Bu doğru değil mi? Lütfen bir görevliye söyleyin.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a place and its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment is over</source>
        <translation>Randevunuz geçti</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>Randevunuz şu zamandaydı: %1.</translation>
    </message>
    <message>
        <source>Take a number now. Or ask a member of staff for a new appointment.</source>
        <translation>Şimdi bir numara alın. Veya bir görevliden yeni randevu isteyin.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Bir görevli size yardım eder.</translation>
    </message>
    <message>
        <source>We cannot look up your letter now</source>
        <translation>Mektubunuzu şu an arayamıyoruz</translation>
    </message>
    <message>
        <source>At this kiosk we look up no letters for a while. That protects everybody&apos;s data.</source>
        <translation>Bu cihazda bir süre mektup aramıyoruz. Bu, herkesin bilgilerini korur.</translation>
    </message>
    <message>
        <source>Take a number. At the counter we look for your document.</source>
        <translation>Bir numara alın. Gişede belgenizi ararız.</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>For staff</source>
        <translation>Personel için</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>Çok fazla yanlış kod. %1 sn bekleyin.</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Bu kod yanlış.</translation>
    </message>
    <message>
        <source>Type the staff code.</source>
        <translation>Personel kodunu girin.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Personel için</translation>
    </message>
    <message>
        <source>works</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>works, but needs attention</source>
        <translation>çalışıyor, ama ilgi gerekiyor</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>The test ticket is printed.</source>
        <translation>Deneme bileti basıldı.</translation>
    </message>
    <message>
        <source>The test ticket is not printed.</source>
        <translation>Deneme bileti basılmadı.</translation>
    </message>
    <message>
        <source>Nobody knows whether the test ticket is printed.</source>
        <translation>Deneme biletinin basılıp basılmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Burada yazıcı yok.</translation>
    </message>
    <message>
        <source>The link with the server works.</source>
        <translation>Sunucu bağlantısı çalışıyor.</translation>
    </message>
    <message>
        <source>There is no link with the server.</source>
        <translation>Sunucu bağlantısı yok.</translation>
    </message>
    <message>
        <source>Hold a code in front of the scanner to try it.</source>
        <translation>Denemek için tarayıcıya bir kod tutun.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Okunan: %1</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Deneme bileti bas</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Sesi çal</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Scan again</source>
        <translation>Tekrar okut</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Başka bir kod dene</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>Koda bir daha bak</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Kodu yaz</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>Tekrar yanıtla</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Kodsuz devam et</translation>
    </message>
    <message>
        <source>I will wait here</source>
        <translation>Burada beklerim</translation>
    </message>
    <message>
        <source>Choose what I come for</source>
        <translation>Ne için geldiğimi seç</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Numara al</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Randevusuz devam et</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Gün ve saat seç</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Yardım iste</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Başa dön</translation>
    </message>
</context>
<context>
    <name>TabletPage</name>
    <message>
        <source>Thank you for your visit</source>
        <translation>Ziyaretiniz için teşekkürler</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Gişe %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Yanıtınız için teşekkürler</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>Telefonumda</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>Numaramı yazdır</translation>
    </message>
    <message>
        <source>Watch the large screen</source>
        <translation>Büyük ekrana bakın</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>Orada numaranızı ve gişenizi görürsünüz.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Bunu hazır bulundurun</translation>
    </message>
    <message>
        <source>Have this ready: %1</source>
        <translation>Bunu hazır bulundurun: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>At what time?</source>
        <translation>Saat kaçta?</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Type your code</source>
        <translation>Kodunuzu yazın</translation>
    </message>
    <message>
        <source>It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.</source>
        <translation>Kod mektubunuzda veya e-postanızda: 8 harf ve rakam. Kodunuzu okuyucuya da tutabilirsiniz.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giriş yap</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Baştan</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Daha kısık</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Daha yüksek</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Ses düzeyi %1 / %2</translation>
    </message>
</context>
<context>
    <name>WalkInSentences</name>
    <message>
        <source>By appointment only</source>
        <translation>Yalnızca randevuyla</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Şu anda yapılamıyor</translation>
    </message>
    <message>
        <source>Possible again from %1</source>
        <comment>a time of today</comment>
        <translation>Yeniden başlama saati: %1</translation>
    </message>
    <message>
        <source>Possible again on %1</source>
        <comment>a day and a time</comment>
        <translation>Yeniden başlama: %1</translation>
    </message>
    <message>
        <source>Come another time</source>
        <translation>Başka bir zaman gelmek</translation>
    </message>
    <message>
        <source>We have no free times now</source>
        <translation>Şu anda boş saat yok</translation>
    </message>
    <message>
        <source>This does not go together</source>
        <comment>the title of a page; under it the product that was chosen last</comment>
        <translation>Bunlar birlikte olmaz</translation>
    </message>
    <message>
        <source>Not together with: %1</source>
        <comment>under what does not go with a product that was chosen before</comment>
        <translation>Bununla birlikte olmaz: %1</translation>
    </message>
    <message>
        <source>For this you make an appointment first.</source>
        <comment>beside what was chosen</comment>
        <translation>Bunun için önce randevu alın.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <comment>the title of a page</comment>
        <translation>Bunun için randevu gerekir</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Bu şu anda yapılamıyor</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>Hoş geldiniz. Randevunuz var mı?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>Randevum yok</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>Ne için geldiğinizi seçin ve numara alın</translation>
    </message>
</context>
</TS>
