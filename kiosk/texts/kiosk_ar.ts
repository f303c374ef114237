<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>AgreePage</name>
    <message>
        <source>Is this right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Make this appointment</source>
        <translation>احجز هذا الموعد</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختر وقتًا آخر</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>ما الذي يساعدك؟</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>أبيض وأصفر على أسود</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>On every page, until you are done</source>
        <translation>في كل صفحة حتى تنتهي</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>Within reach, also when you sit</source>
        <translation>في متناول يدك، حتى وأنت جالس</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>You hear what is on the screen</source>
        <translation>تسمع ما على الشاشة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This whole screen is within reach, also when you sit.</source>
        <translation>الشاشة كلها في متناول يدك، حتى وأنت جالس.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>ضع الرمز أمام الماسح.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Your appointment is made</source>
        <translation>تم حجز موعدك</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>تُطبع ورقتك الآن…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Please wait a moment.</source>
        <translation>تستغرق الطباعة وقتًا أطول من المعتاد. انتظر لحظة.</translation>
    </message>
    <message>
        <source>Please take your paper, and bring it along.</source>
        <translation>خذ ورقتك وأحضرها معك.</translation>
    </message>
    <message>
        <source>Your paper is not coming out. Please write down your code.</source>
        <translation>لا تخرج ورقتك. اكتب رمزك.</translation>
    </message>
    <message>
        <source>Is there no paper? Please write down your code.</source>
        <translation>لا توجد ورقة؟ اكتب رمزك.</translation>
    </message>
    <message>
        <source>Please write down your code. You get no paper here.</source>
        <translation>اكتب رمزك. لا تحصل على ورقة هنا.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>رمزك: %1</translation>
    </message>
    <message>
        <source>With it you sign in at this kiosk, also without paper.</source>
        <translation>به تسجّل حضورك هنا، حتى دون ورقة.</translation>
    </message>
    <message>
        <source>Your appointment on your phone</source>
        <translation>موعدك على هاتفك</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. There you can also move or cancel it.</source>
        <translation>امسح هذا الرمز بكاميرا هاتفك. هناك يمكنك أيضًا تغيير الموعد أو إلغاؤه.</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>أحضر معك ما يلي</translation>
    </message>
    <message>
        <source>I am staying here</source>
        <translation>سأبقى هنا</translation>
    </message>
    <message>
        <source>You get your number now.</source>
        <translation>تحصل على رقمك الآن.</translation>
    </message>
    <message>
        <source>I am coming back later</source>
        <translation>سأعود لاحقًا</translation>
    </message>
    <message>
        <source>Sign in here then, with your code.</source>
        <translation>سجّل حضورك هنا حينها برمزك.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Scan this code: your appointment on your phone</source>
        <translation>امسح الرمز: موعدك على هاتفك</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or tomorrow, and the day: Today, Monday 5 March</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first free time of a day</comment>
        <translation>من الساعة %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <translation>اليوم من الساعة %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>غدًا من الساعة %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day: from Monday 5 March</comment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>لا يستغرق وقتًا.</numerusform>
            <numerusform>يستغرق نحو دقيقة واحدة.</numerusform>
            <numerusform>يستغرق نحو دقيقتين.</numerusform>
            <numerusform>يستغرق نحو %n دقائق.</numerusform>
            <numerusform>يستغرق نحو %n دقيقة.</numerusform>
            <numerusform>يستغرق نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>the time of day in large figures, without a word: 10:40</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <comment>a day; above the time on the paper</comment>
        <translation>موعدك: %1</translation>
    </message>
    <message>
        <source>Scan this code at the kiosk when you come. That is possible from %1.</source>
        <translation>امسح هذا الرمز عند الجهاز لدى وصولك. هذا ممكن من الساعة %1.</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>under the code on the paper</comment>
        <translation>أو اكتب %1</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>أحضر معك ما يلي</translation>
    </message>
    <message>
        <source>Are you unable to come? Please tell us: then somebody else can have this time.</source>
        <translation>لا تستطيع الحضور؟ أخبرنا، فيستفيد غيرك من هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>يستغرق الأمر وقتًا أطول قليلًا من المعتاد. لا حاجة لفعل أي شيء. ابقَ هنا من فضلك.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>لقد قرأنا رمزك.</translation>
    </message>
    <message>
        <source>We are looking for free times.</source>
        <translation>نبحث عن أوقات متاحة.</translation>
    </message>
    <message>
        <source>We are making your appointment.</source>
        <translation>نحجز موعدك.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>نجهّز رقمك.</translation>
    </message>
    <message>
        <source>We are looking for your appointment.</source>
        <translation>نبحث عن موعدك.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>ضع الرمز أمام الماسح.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>Are you still there? This page closes in %1 seconds.</source>
        <translation>هل ما زلت هنا؟ ستُغلق هذه الصفحة. الثواني المتبقية: %1</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Which day suits you?</source>
        <translation>في أي يوم تريد الحضور؟</translation>
    </message>
    <message>
        <source>That time has just been taken. Please choose another one.</source>
        <translation>حُجز هذا الوقت للتو. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>I would rather choose at home</source>
        <translation>أفضّل الاختيار في البيت</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>How was your visit?</source>
        <translation>كيف كانت زيارتك؟</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>تمت خدمتك بهذا الرمز من قبل.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>جيدة جدًا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>سيئة جدًا</translation>
    </message>
    <message>
        <source>We do not keep your name with your answer.</source>
        <translation>لا نحفظ اسمك مع إجابتك.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>مقبولة</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>When were you born?</source>
        <translation>متى وُلدت؟</translation>
    </message>
    <message>
        <source>What time is your appointment?</source>
        <translation>في أي ساعة موعدك؟</translation>
    </message>
    <message>
        <source>First the day, then the month, then the year.</source>
        <translation>اليوم أولًا، ثم الشهر، ثم السنة.</translation>
    </message>
    <message>
        <source>First the hour, then the minutes. For example %1.</source>
        <translation>الساعة أولًا، ثم الدقائق. مثلًا %1.</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it again.</source>
        <translation>لا يوجد يوم كهذا. تحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such time. Please look at it again.</source>
        <translation>لا يوجد وقت كهذا. تحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>ابحث عن موعدي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة · Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>تسهيلات</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>هل يمكننا مساعدتك؟</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>يسعد أحد الموظفين بمساعدتك.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>أين أجد الرمز؟</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>في البريد الإلكتروني أو الرسالة الخاصة بموعدك. هو مربع فيه مربعات سوداء صغيرة.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>لا يوجد رمز؟</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>قل اسمك لأحد الموظفين. سنخدمك في موعدك.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>Someone is coming to you</source>
        <translation>هناك من يأتي إليك</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>لقد نادينا أحد الموظفين</translation>
    </message>
    <message>
        <source>One moment. We are calling someone.</source>
        <translation>لحظة من فضلك. ننادي أحد الموظفين.</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>اذهب إلى أحد الموظفين من فضلك</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>نادِ أحد الموظفين</translation>
    </message>
    <message>
        <source>Please stay here. You need not do anything.</source>
        <translation>ابقَ هنا من فضلك. لا حاجة لفعل أي شيء.</translation>
    </message>
    <message>
        <source>Or go to a member of staff yourself:</source>
        <translation>أو اذهب بنفسك إلى أحد الموظفين:</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>لم أعد بحاجة إلى المساعدة</translation>
    </message>
    <message>
        <source>Go to the first page and choose “I do not have my code”. We find your appointment.</source>
        <translation>اذهب إلى الصفحة الأولى واختر «ليس معي الرمز». سنجد موعدك.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Make an appointment on our website</source>
        <translation>حدد موعدًا على موقعنا</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. Or go to:</source>
        <translation>امسح هذا الرمز بكاميرا هاتفك. أو اذهب إلى:</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>يمكن لأحد الموظفين أن يحدد لك موعدًا.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة دون ذلك</translation>
    </message>
    <message>
        <source>Scan this code or go to:</source>
        <translation>امسح الرمز أو اذهب إلى:</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Do you have a letter with a code?</source>
        <translation>هل معك رسالة فيها رمز؟</translation>
    </message>
    <message>
        <source>Hold the code of the letter in front of the scanner, or type it here.</source>
        <translation>ضع رمز الرسالة أمام الماسح، أو اكتبه هنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have no letter</source>
        <translation>ليس معي رسالة</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>لديك رقم بالفعل:</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>رقمك هو</translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>There are no numbers left today</source>
        <translation>لم تبقَ أرقام لهذا اليوم</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>عدد المنتظرين كبير، ولا يمكننا خدمة المزيد اليوم.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>احجز موعدًا في يوم آخر. يمكن لأحد الموظفين أن يفعل ذلك لك.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>تحتاج إلى موعد لهذا</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>لا يمكننا مساعدتك في هذا اليوم من دون موعد.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>يمكن لأحد الموظفين أن يحدد لك موعدًا.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>سيساعدك أحد الموظفين.</translation>
    </message>
    <message>
        <source>But you have an appointment, and it still stands.</source>
        <translation>لكن لديك موعد، وهو قائم.</translation>
    </message>
    <message>
        <source>This kiosk has no numbers left</source>
        <translation>لم تبقَ أرقام في هذا الجهاز</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>اذهب إلى جهاز آخر أو إلى أحد الموظفين.</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>حاسوبنا متوقف للحظات.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>You are here for:</source>
        <translation>سبب زيارتك:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>For how many persons?</source>
        <translation>لكم شخصًا؟</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>احجز موعدًا</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>إضافة شيء آخر</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>خذ رقمًا</translation>
    </message>
    <message>
        <source>I would rather come another time</source>
        <translation>أفضّل المجيء في وقت آخر</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>ليس معي الرمز</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>اكتب رمزك</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>سيعود الجهاز إلى العمل من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>تابع رقمك على هاتفك</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>امسح هذا الرمز بكاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Scan this code and follow your number</source>
        <translation>امسح الرمز وتابع رقمك</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This screen is read aloud.</source>
        <translation>تُقرأ هذه الشاشة بصوت مسموع.</translation>
    </message>
    <message>
        <source>Press the down key for the next choice. Press the round key to choose.</source>
        <translation>اضغط على زر الأسفل للخيار التالي. اضغط على الزر المستدير للاختيار.</translation>
    </message>
    <message>
        <source>Press the right key to hear this again.</source>
        <translation>اضغط على زر اليمين لسماع هذا مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>لا توجد خيارات:</numerusform>
            <numerusform>خيار واحد:</numerusform>
            <numerusform>خياران:</numerusform>
            <numerusform>%n خيارات:</numerusform>
            <numerusform>%n خيارًا:</numerusform>
            <numerusform>%n خيار:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>لا توجد أزرار حروف أو أرقام.</numerusform>
            <numerusform>زر واحد لحرف أو رقم.</numerusform>
            <numerusform>زران لحروف أو أرقام.</numerusform>
            <numerusform>%n أزرار لحروف أو أرقام.</numerusform>
            <numerusform>%n زرًا لحروف أو أرقام.</numerusform>
            <numerusform>%n زر لحروف أو أرقام.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which choice has the focus</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>something that is on or off</comment>
        <translation>مفتاح تبديل</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>one of several of which one is chosen</comment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a button that does nothing yet</comment>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مُختار</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>تم مسح %1.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>تم مسح كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>لم يُكتب شيء.</numerusform>
            <numerusform>كُتب رمز واحد.</numerusform>
            <numerusform>كُتب رمزان.</numerusform>
            <numerusform>كُتبت %n رموز.</numerusform>
            <numerusform>كُتب %n رمزًا.</numerusform>
            <numerusform>كُتب %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <comment>the key between two words</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Press any key to stay.</source>
        <translation>اضغط على أي زر للبقاء.</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>مستوى الصوت %1 من %2.</translation>
    </message>
    <message>
        <source>This page stays.</source>
        <comment>somebody pressed a key before the page went away</comment>
        <translation>ستبقى هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>تذكّر رقمك. لا تحتاج إلى ورقة.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>تُطبع تذكرتك الآن…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>تستغرق الطباعة وقتًا أطول من المعتاد. رقمك يكفي.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>خذ تذكرتك من فضلك.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
        <translation>التذكرة لا تخرج. تذكّر رقمك: هذا يكفي.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>لا توجد تذكرة؟ تذكّر رقمك: هذا يكفي.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>تذكّر رقمك. لا توجد تذاكر هنا.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>ما سبب زيارتك؟</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>نخدم اليوم أصحاب المواعيد فقط. يمكن لأحد الموظفين أن يحدد لك موعدًا.</translation>
    </message>
    <message>
        <source>What else do you come for?</source>
        <translation>ما سبب زيارتك الآخر؟</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
        <translation>ضع الرمز أمام الماسح</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>أبقِ الرمز ثابتًا، على بُعد كفّ من الماسح.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>على الهاتف: اجعل الشاشة ساطعة. الرمز على الورق يصلح أيضًا.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>ليس معي الرمز</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>اكتب رمزك</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>جاهز لقراءة رمزك</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>الماسح لا يعمل الآن. اسأل أحد الموظفين.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>الماسح تحت هذه الشاشة.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>الماسح فوق هذه الشاشة.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>الماسح على يسار هذه الشاشة.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>الماسح على يمين هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>اكتب الحروف الأولى</translation>
    </message>
    <message>
        <source>We find nothing with these letters. Try another word, or ask for help.</source>
        <translation>لا نجد شيئًا بهذه الحروف. جرّب كلمة أخرى أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1:%2</source>
        <comment>the time of day; Dutch: 10.40 uur</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day of the month, month: Monday 5 March</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time: Monday 5 March at 9:00</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>موعدك الساعة %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>أنت متأخر. تنتظر الآن مع الزوار الذين ليس لديهم موعد.</numerusform>
            <numerusform>تأخرت دقيقة واحدة. تنتظر الآن مع الزوار الذين ليس لديهم موعد.</numerusform>
            <numerusform>تأخرت دقيقتين. تنتظر الآن مع الزوار الذين ليس لديهم موعد.</numerusform>
            <numerusform>تأخرت %n دقائق. تنتظر الآن مع الزوار الذين ليس لديهم موعد.</numerusform>
            <numerusform>تأخرت %n دقيقة. تنتظر الآن مع الزوار الذين ليس لديهم موعد.</numerusform>
            <numerusform>تأخرت %n دقيقة. تنتظر الآن مع الزوار الذين ليس لديهم موعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>لا أحد ينتظر قبلك.</translation>
    </message>
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>لا نعرف الآن كم من الوقت ستنتظر.</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>لن تنتظر.</numerusform>
            <numerusform>تنتظر دقيقة واحدة على الأكثر.</numerusform>
            <numerusform>تنتظر دقيقتين على الأكثر.</numerusform>
            <numerusform>تنتظر %n دقائق على الأكثر.</numerusform>
            <numerusform>تنتظر %n دقيقة على الأكثر.</numerusform>
            <numerusform>تنتظر %n دقيقة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>مدة انتظارك من %1 إلى %2 دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>لا أحد قبلك.</numerusform>
            <numerusform>قبلك زائر واحد.</numerusform>
            <numerusform>قبلك زائران.</numerusform>
            <numerusform>قبلك %n زوار.</numerusform>
            <numerusform>قبلك %n زائرًا.</numerusform>
            <numerusform>قبلك %n زائر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>لا أحد ينتظر الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>لا أحد ينتظر الآن</numerusform>
            <numerusform>ينتظر الآن زائر واحد</numerusform>
            <numerusform>ينتظر الآن زائران</numerusform>
            <numerusform>ينتظر الآن %n زوار</numerusform>
            <numerusform>ينتظر الآن %n زائرًا</numerusform>
            <numerusform>ينتظر الآن %n زائر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>مدة الانتظار دقيقة واحدة على الأكثر</numerusform>
            <numerusform>مدة الانتظار دقيقتان على الأكثر</numerusform>
            <numerusform>مدة الانتظار %n دقائق على الأكثر</numerusform>
            <numerusform>مدة الانتظار %n دقيقة على الأكثر</numerusform>
            <numerusform>مدة الانتظار %n دقيقة على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>مدة الانتظار من %1 إلى %2 دقيقة</translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>يحين دورك حوالي الساعة %1.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>يحين دورك في ذلك الوقت تقريبًا.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>قد يتأخر ذلك قليلًا.</translation>
    </message>
    <message>
        <source>A member of staff may also call out your number.</source>
        <translation>قد ينادي أحد الموظفين رقمك أيضًا.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>تفضل بالجلوس: %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>تفضل بالجلوس في صالة الانتظار</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>جهّز ما يلي</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>سيظهر رقمك على الشاشة الكبيرة. اذهب عندها إلى الشباك المكتوب بجانبه.</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>رقمك على هاتفك</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>لموظفينا</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>نحن مغلقون الآن</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>نفتح الساعة %1.</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>نفتح من جديد يوم %1.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>هذا الجهاز يبدأ العمل.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>هذا الجهاز لا يعمل مؤقتًا</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>لا يمكنه طباعة التذاكر.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>اذهب إلى جهاز آخر أو إلى أحد الموظفين.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>اذهب إلى جهاز آخر أو إلى أحد الموظفين. هل لديك رقم؟ إذن انتظر فقط.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>يمكنك حجز موعد على موقعنا في أي وقت.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>وأيضًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وأمر آخر.</numerusform>
            <numerusform>وأمران آخران.</numerusform>
            <numerusform>و%n أمور أخرى.</numerusform>
            <numerusform>و%n أمرًا آخر.</numerusform>
            <numerusform>و%n أمر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>لا أحد.</numerusform>
            <numerusform>لشخص واحد.</numerusform>
            <numerusform>لشخصين.</numerusform>
            <numerusform>لـ %n أشخاص.</numerusform>
            <numerusform>لـ %n شخصًا.</numerusform>
            <numerusform>لـ %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>اذهب الآن إلى الشباك %1</translation>
    </message>
    <message>
        <source>We call you again soon.</source>
        <translation>سنناديك مرة أخرى قريبًا.</translation>
    </message>
    <message>
        <source>Your document is ready at counter %1.</source>
        <translation>وثيقتك جاهزة عند الشباك %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>لم تتأخر: دورك محفوظ.</numerusform>
            <numerusform>تأخرت دقيقة واحدة. لا بأس: دورك محفوظ.</numerusform>
            <numerusform>تأخرت دقيقتين. لا بأس: دورك محفوظ.</numerusform>
            <numerusform>تأخرت %n دقائق. لا بأس: دورك محفوظ.</numerusform>
            <numerusform>تأخرت %n دقيقة. لا بأس: دورك محفوظ.</numerusform>
            <numerusform>تأخرت %n دقيقة. لا بأس: دورك محفوظ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>يسعد أحد الموظفين بمساعدتك.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>لم نجد موعدك</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>موعدك في يوم آخر</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>موعدك في مبنى آخر</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>حاول مرة أخرى من فضلك. هل حدث الخطأ مجددًا؟ سيساعدك أحد الموظفين.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>لست السبب في ذلك.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>تمت خدمتك بهذا الرمز من قبل.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>ننتظرك هنا: %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>حدث خطأ من جانبنا</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>عُد في ذلك الوقت من فضلك.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>لن يُعقد هذا الموعد.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>استُخدم هذا الرمز من قبل</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>موعدك يوم %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>أُلغي هذا الموعد</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>عُد في ذلك اليوم من فضلك. هل هذا غير ممكن؟ اطلب يومًا آخر.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>هل لديك رسالة أو بريد إلكتروني أحدث؟ جرّب الرمز الموجود فيه.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>يمكننا قراءة رمزك، لكننا لا نعرفه.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>سيشرح لك أحد الموظفين كيف تصل إلى هناك.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>نرى رمزًا، لكنه لا يخص أي موعد.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>لقد أتيت مبكرًا</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>هذا ليس رمزًا من عندنا</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>هل تحتاج إلى شيء آخر؟ خذ رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>هل لديك موعد جديد؟ استخدم الرمز الجديد.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>ابحث عن الرمز المربع في الرسالة أو البريد الإلكتروني الخاص بموعدك.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>نحن مغلقون الآن</translation>
    </message>
    <message>
        <source>You may wait here. Or come back at %1.</source>
        <translation>يمكنك الانتظار هنا. أو عُد في %1.</translation>
    </message>
    <message>
        <source>You may wait here. Or come back later.</source>
        <translation>يمكنك الانتظار هنا. أو عُد لاحقًا.</translation>
    </message>
    <message>
        <source>Please come back at %1.</source>
        <translation>من فضلك عُد في %1.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>من فضلك عُد لاحقًا.</translation>
    </message>
    <message>
        <source>Your appointment is later now</source>
        <translation>موعدك الآن متأخر عما كان</translation>
    </message>
    <message>
        <source>Your appointment has another time now</source>
        <translation>تغيّر وقت موعدك</translation>
    </message>
    <message>
        <source>Please come back then. Your newest letter or e-mail is the right one.</source>
        <translation>من فضلك عُد في ذلك الوقت. أحدث رسالة لديك هي الصحيحة.</translation>
    </message>
    <message>
        <source>Your document is not ready yet</source>
        <translation>وثيقتك ليست جاهزة بعد</translation>
    </message>
    <message>
        <source>It is ready on %1.</source>
        <translation>ستكون جاهزة يوم %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you more.</source>
        <translation>يمكن لأحد الموظفين أن يخبرك بالمزيد.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>هذا غير ممكن الآن</translation>
    </message>
    <message>
        <source>Today nobody can help you with it any more.</source>
        <translation>لا أحد يستطيع مساعدتك في هذا اليوم بعد الآن.</translation>
    </message>
    <message>
        <source>From %1 it is possible again.</source>
        <translation>يصبح ممكنًا مرة أخرى من %1.</translation>
    </message>
    <message>
        <source>It is possible again on %1.</source>
        <translation>يصبح ممكنًا مرة أخرى يوم %1.</translation>
    </message>
    <message>
        <source>Do you come for something else too? Then choose that.</source>
        <translation>هل جئت لشيء آخر أيضًا؟ اختره إذن.</translation>
    </message>
    <message>
        <source>Your appointment is on the telephone</source>
        <translation>موعدك عبر الهاتف</translation>
    </message>
    <message>
        <source>You need not come: we call you.</source>
        <translation>لا حاجة إلى الحضور. سنتصل بك.</translation>
    </message>
    <message>
        <source>Your appointment is by video</source>
        <translation>موعدك عبر الفيديو</translation>
    </message>
    <message>
        <source>You need not come: use the link in your letter or e-mail.</source>
        <translation>لا حاجة إلى الحضور. استعمل الرابط في رسالتك أو بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your appointment is at your home</source>
        <translation>موعدك في بيتك</translation>
    </message>
    <message>
        <source>You need not come: we visit you.</source>
        <translation>لا حاجة إلى الحضور. نحن نأتي إليك.</translation>
    </message>
    <message>
        <source>Your appointment is not in this building</source>
        <translation>موعدك ليس في هذا المبنى</translation>
    </message>
    <message>
        <source>Your letter or e-mail says where it is.</source>
        <translation>المكان مذكور في رسالتك أو بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>We cannot read your code well</source>
        <translation>لا نستطيع قراءة رمزك جيدًا</translation>
    </message>
    <message>
        <source>We saw only a part of it.</source>
        <translation>رأينا جزءًا منه فقط.</translation>
    </message>
    <message>
        <source>Hold it flat and still, a hand&apos;s width from the scanner.</source>
        <translation>أبقه مستويًا وثابتًا، على بُعد كفّ من الماسح.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message>
        <source>Perhaps one letter or digit is wrong.</source>
        <translation>ربما هناك حرف أو رقم خطأ.</translation>
    </message>
    <message>
        <source>Compare the code with your letter or e-mail, and try again.</source>
        <translation>قارن الرمز برسالتك أو بريدك الإلكتروني، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No document belongs to this code.</source>
        <translation>لا توجد وثيقة لهذا الرمز.</translation>
    </message>
    <message>
        <source>Compare the code with your letter, and try again. Or take a number.</source>
        <translation>قارن الرمز برسالتك وحاول مرة أخرى. أو خذ رقمًا.</translation>
    </message>
    <message>
        <source>We cannot look up your code now</source>
        <translation>لا نستطيع البحث عن رمزك الآن</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>حاسوبنا متوقف للحظات.</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number. Your code is kept with it.</source>
        <translation>اختر سبب زيارتك وستحصل على رقم. ونحفظ رمزك معه.</translation>
    </message>
    <message>
        <source>We cannot look this up now</source>
        <translation>لا نستطيع البحث عن هذا الآن</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number.</source>
        <translation>اختر سبب زيارتك وستحصل على رقم.</translation>
    </message>
    <message>
        <source>No appointment of today fits your answers.</source>
        <translation>لا يوجد موعد اليوم يطابق إجاباتك.</translation>
    </message>
    <message>
        <source>A member of staff looks for it with you.</source>
        <translation>يبحث عنه أحد الموظفين معك.</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>اسأل أحد الموظفين من فضلك</translation>
    </message>
    <message>
        <source>At this kiosk we do not look for appointments for a while. That protects everybody&apos;s data.</source>
        <translation>لا نبحث عن المواعيد في هذا الجهاز لفترة. هذا يحمي بيانات الجميع.</translation>
    </message>
    <message>
        <source>A member of staff looks for your appointment with you.</source>
        <translation>يبحث أحد الموظفين عن موعدك معك.</translation>
    </message>
    <message>
        <source>This document was already collected</source>
        <translation>سبق استلام هذه الوثيقة</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>لم تعد هنا.</translation>
    </message>
    <message>
        <source>Is that not right? Please tell a member of staff.</source>
        <translation>هل هذا غير صحيح؟ أخبر أحد الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a place and its address</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Your appointment is over</source>
        <translation>لقد فات موعدك</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>كان موعدك يوم %1.</translation>
    </message>
    <message>
        <source>Take a number now. Or ask a member of staff for a new appointment.</source>
        <translation>خذ رقمًا الآن. أو اطلب من أحد الموظفين موعدًا جديدًا.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>سيساعدك أحد الموظفين.</translation>
    </message>
    <message>
        <source>We cannot look up your letter now</source>
        <translation>لا يمكننا البحث عن رسالتك الآن</translation>
    </message>
    <message>
        <source>At this kiosk we look up no letters for a while. That protects everybody&apos;s data.</source>
        <translation>لا نبحث عن الرسائل في هذا الجهاز لفترة. هذا يحمي بيانات الجميع.</translation>
    </message>
    <message>
        <source>Take a number. At the counter we look for your document.</source>
        <translation>خذ رقمًا. نبحث عن وثيقتك عند الشباك.</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>رموز خاطئة كثيرة. انتظر %1 ثانية.</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>هذا الرمز خاطئ.</translation>
    </message>
    <message>
        <source>Type the staff code.</source>
        <translation>اكتب رمز الموظفين.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>works, but needs attention</source>
        <translation>يعمل لكنه يحتاج إلى عناية</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The test ticket is printed.</source>
        <translation>طُبعت التذكرة التجريبية.</translation>
    </message>
    <message>
        <source>The test ticket is not printed.</source>
        <translation>لم تُطبع التذكرة التجريبية.</translation>
    </message>
    <message>
        <source>Nobody knows whether the test ticket is printed.</source>
        <translation>لا يُعرف هل طُبعت التذكرة التجريبية.</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>لا توجد طابعة هنا.</translation>
    </message>
    <message>
        <source>The link with the server works.</source>
        <translation>الاتصال بالخادم يعمل.</translation>
    </message>
    <message>
        <source>There is no link with the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>Hold a code in front of the scanner to try it.</source>
        <translation>ضع رمزًا أمام الماسح لتجربته.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>طباعة تذكرة تجريبية</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Scan again</source>
        <translation>ضع الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>جرّب رمزًا آخر</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>راجع الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>اكتب الرمز</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>أجب مرة أخرى</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>تابع بدون رمز</translation>
    </message>
    <message>
        <source>I will wait here</source>
        <translation>سأنتظر هنا</translation>
    </message>
    <message>
        <source>Choose what I come for</source>
        <translation>اختر سبب زيارتي</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>خذ رقمًا</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>المتابعة من دون موعد</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>اختر يومًا ووقتًا</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
</context>
<context>
    <name>TabletPage</name>
    <message>
        <source>Thank you for your visit</source>
        <translation>شكرًا على زيارتك</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>الشباك %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>شكرًا على إجابتك</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>على هاتفي</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>اطبع رقمي</translation>
    </message>
    <message>
        <source>Watch the large screen</source>
        <translation>انظر إلى الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>هناك ترى رقمك وشباكك.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>جهّز ما يلي</translation>
    </message>
    <message>
        <source>Have this ready: %1</source>
        <translation>جهّز ما يلي: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>At what time?</source>
        <translation>في أي ساعة؟</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Type your code</source>
        <translation>اكتب رمزك</translation>
    </message>
    <message>
        <source>It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.</source>
        <translation>تجده في رسالتك أو بريدك الإلكتروني: 8 أحرف وأرقام. ويمكنك أيضًا وضع رمزك أمام الماسح.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>من جديد</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>مستوى الصوت %1 من %2</translation>
    </message>
</context>
<context>
    <name>WalkInSentences</name>
    <message>
        <source>By appointment only</source>
        <translation>بموعد فقط</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Possible again from %1</source>
        <comment>a time of today</comment>
        <translation>متاح من جديد ابتداءً من الساعة %1</translation>
    </message>
    <message>
        <source>Possible again on %1</source>
        <comment>a day and a time</comment>
        <translation>متاح من جديد: %1</translation>
    </message>
    <message>
        <source>Come another time</source>
        <translation>القدوم في وقت آخر</translation>
    </message>
    <message>
        <source>We have no free times now</source>
        <translation>لا توجد أوقات متاحة الآن</translation>
    </message>
    <message>
        <source>This does not go together</source>
        <comment>the title of a page; under it the product that was chosen last</comment>
        <translation>لا يمكن الجمع بينهما</translation>
    </message>
    <message>
        <source>Not together with: %1</source>
        <comment>under what does not go with a product that was chosen before</comment>
        <translation>ليس مع: %1</translation>
    </message>
    <message>
        <source>For this you make an appointment first.</source>
        <comment>beside what was chosen</comment>
        <translation>لهذا تحجز موعدًا أولًا.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <comment>the title of a page</comment>
        <translation>تحتاج إلى موعد لهذا</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>هذا غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>مرحبًا. هل لديك موعد؟</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>ليس لديّ موعد</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>اختر سبب زيارتك وخذ رقمًا</translation>
    </message>
</context>
</TS>
