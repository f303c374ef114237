<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
<context>
    <name>AgreePage</name>
    <message>
        <source>Is this right?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Make this appointment</source>
        <translation>Записатися на цей час</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Вибрати інший час</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Що вам допоможе?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Біле й жовте на чорному</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>On every page, until you are done</source>
        <translation>На всіх сторінках до кінця</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Усе нижче</translation>
    </message>
    <message>
        <source>Within reach, also when you sit</source>
        <translation>Легко дістати, навіть сидячи</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>You hear what is on the screen</source>
        <translation>Ви чуєте те, що на екрані</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>This whole screen is within reach, also when you sit.</source>
        <translation>До всього екрана легко дістати, навіть сидячи.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>У мене є запис</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Піднесіть код до сканера.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Your appointment is made</source>
        <translation>Вас записано</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>Ваше підтвердження друкується…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Please wait a moment.</source>
        <translation>Друк триває довше, ніж звичайно. Зачекайте хвилинку.</translation>
    </message>
    <message>
        <source>Please take your paper, and bring it along.</source>
        <translation>Візьміть папір і принесіть його.</translation>
    </message>
    <message>
        <source>Your paper is not coming out. Please write down your code.</source>
        <translation>Папір не виходить. Запишіть свій код.</translation>
    </message>
    <message>
        <source>Is there no paper? Please write down your code.</source>
        <translation>Немає паперу? Запишіть свій код.</translation>
    </message>
    <message>
        <source>Please write down your code. You get no paper here.</source>
        <translation>Запишіть свій код. Тут паперу немає.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Ваш код: %1</translation>
    </message>
    <message>
        <source>With it you sign in at this kiosk, also without paper.</source>
        <translation>З ним ви зареєструєтеся тут і без паперу.</translation>
    </message>
    <message>
        <source>Your appointment on your phone</source>
        <translation>Ваш запис у телефоні</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. There you can also move or cancel it.</source>
        <translation>Проскануйте цей код камерою телефона. Там можна й перенести або скасувати запис.</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Принесіть із собою</translation>
    </message>
    <message>
        <source>I am staying here</source>
        <translation>Я чекатиму тут</translation>
    </message>
    <message>
        <source>You get your number now.</source>
        <translation>Ви одразу отримаєте номер.</translation>
    </message>
    <message>
        <source>I am coming back later</source>
        <translation>Я повернуся пізніше</translation>
    </message>
    <message>
        <source>Sign in here then, with your code.</source>
        <translation>Тоді відмітьтеся тут своїм кодом.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Scan this code: your appointment on your phone</source>
        <translation>Проскануйте код: ваш запис у телефоні</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or tomorrow, and the day: Today, Monday 5 March</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first free time of a day</comment>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <translation>Сьогодні від %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>Завтра від %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day: from Monday 5 March</comment>
        <translation>Від: %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Це триває близько %n хвилини.</numerusform>
            <numerusform>Це триває близько %n хвилин.</numerusform>
            <numerusform>Це триває близько %n хвилин.</numerusform>
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
        <translation>Ваш запис: %1</translation>
    </message>
    <message>
        <source>Scan this code at the kiosk when you come. That is possible from %1.</source>
        <translation>Коли прийдете, проскануйте цей код біля термінала. Це можливо від %1.</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>under the code on the paper</comment>
        <translation>Або введіть %1</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Принесіть із собою</translation>
    </message>
    <message>
        <source>Are you unable to come? Please tell us: then somebody else can have this time.</source>
        <translation>Не можете прийти? Повідомте нас. Тоді цей час дістанеться комусь іншому.</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>Це триває трохи довше, ніж звичайно. Вам нічого не треба робити. Зачекайте тут, будь ласка.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>Ми прочитали ваш код.</translation>
    </message>
    <message>
        <source>We are looking for free times.</source>
        <translation>Шукаємо вільний час.</translation>
    </message>
    <message>
        <source>We are making your appointment.</source>
        <translation>Записуємо вас.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>Ми готуємо ваш номер.</translation>
    </message>
    <message>
        <source>We are looking for your appointment.</source>
        <translation>Ми шукаємо ваш запис.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>У мене є запис</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Піднесіть код до сканера.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>Are you still there? This page closes in %1 seconds.</source>
        <translation>Ви ще тут? Ця сторінка закриється за %1 секунд.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Fewer</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Which day suits you?</source>
        <translation>Якого дня ви хочете прийти?</translation>
    </message>
    <message>
        <source>That time has just been taken. Please choose another one.</source>
        <translation>Цей час щойно зайняли. Виберіть інший.</translation>
    </message>
    <message>
        <source>I would rather choose at home</source>
        <translation>Краще виберу вдома</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>How was your visit?</source>
        <translation>Як пройшов ваш візит?</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>За цим кодом вам уже допомогли.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Дуже добре</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Погано</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Дуже погано</translation>
    </message>
    <message>
        <source>We do not keep your name with your answer.</source>
        <translation>Ми не зберігаємо ваше ім’я разом із відповіддю.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ні, дякую</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Так собі</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Коли ви народилися?</translation>
    </message>
    <message>
        <source>What time is your appointment?</source>
        <translation>О котрій годині ваш запис?</translation>
    </message>
    <message>
        <source>First the day, then the month, then the year.</source>
        <translation>Спочатку день, потім місяць, потім рік.</translation>
    </message>
    <message>
        <source>First the hour, then the minutes. For example %1.</source>
        <translation>Спочатку години, потім хвилини. Наприклад %1.</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it again.</source>
        <translation>Такого дня немає. Перевірте ще раз.</translation>
    </message>
    <message>
        <source>There is no such time. Please look at it again.</source>
        <translation>Такого часу немає. Перевірте ще раз.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Наступне питання</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Знайти мій запис</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова · Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Зручність</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>Чим вам допомогти?</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Працівник радо вам допоможе.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Де мій код?</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>В електронному або паперовому листі про ваш запис. Це квадрат із маленькими чорними клітинками.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Немає коду?</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>Назвіть своє прізвище працівнику. Вас приймуть у призначений час.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Закрити допомогу</translation>
    </message>
    <message>
        <source>Someone is coming to you</source>
        <translation>До вас хтось іде</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>Ми покликали працівника</translation>
    </message>
    <message>
        <source>One moment. We are calling someone.</source>
        <translation>Хвилинку. Ми кличемо працівника.</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>Підійдіть до працівника</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Покликати працівника</translation>
    </message>
    <message>
        <source>Please stay here. You need not do anything.</source>
        <translation>Зачекайте тут, будь ласка. Вам нічого не треба робити.</translation>
    </message>
    <message>
        <source>Or go to a member of staff yourself:</source>
        <translation>Або підійдіть до працівника самі:</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>Допомога вже не потрібна</translation>
    </message>
    <message>
        <source>Go to the first page and choose “I do not have my code”. We find your appointment.</source>
        <translation>Поверніться на першу сторінку й виберіть «У мене немає коду». Ми знайдемо ваш запис.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Виберіть мову</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Make an appointment on our website</source>
        <translation>Запишіться на нашому сайті</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. Or go to:</source>
        <translation>Проскануйте цей код камерою телефона. Або відкрийте:</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Працівник може вас записати.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Далі без цього</translation>
    </message>
    <message>
        <source>Scan this code or go to:</source>
        <translation>Проскануйте код або відкрийте:</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Do you have a letter with a code?</source>
        <translation>У вас є лист із кодом?</translation>
    </message>
    <message>
        <source>Hold the code of the letter in front of the scanner, or type it here.</source>
        <translation>Піднесіть код із листа до сканера або введіть його тут.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>I have no letter</source>
        <translation>У мене немає листа</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>У вас уже є номер:</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>There are no numbers left today</source>
        <translation>На сьогодні номерів більше немає</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>Чекає так багато людей, що сьогодні ми більше нікого не приймемо.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>Запишіться на інший день. Працівник може зробити це за вас.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>Для цього потрібен запис</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>Без запису ми сьогодні не можемо вам із цим допомогти.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Працівник може вас записати.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Працівник вам допоможе.</translation>
    </message>
    <message>
        <source>But you have an appointment, and it still stands.</source>
        <translation>Але у вас є запис, і він дійсний.</translation>
    </message>
    <message>
        <source>This kiosk has no numbers left</source>
        <translation>У цього термінала більше немає номерів</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Підійдіть до іншого термінала або до працівника.</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Наш комп’ютер зараз недоступний.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>You are here for:</source>
        <translation>Ваша справа:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>For how many persons?</source>
        <translation>Для скількох осіб?</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Записатися</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Додати ще щось</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взяти номер</translation>
    </message>
    <message>
        <source>I would rather come another time</source>
        <translation>Краще прийду іншим разом</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>У мене немає коду</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Ввести код</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>Термінал сам запрацює знову.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>Ваш номер у телефоні</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Проскануйте цей код камерою телефона.</translation>
    </message>
    <message>
        <source>Scan this code and follow your number</source>
        <translation>Скануйте код і стежте за номером</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This screen is read aloud.</source>
        <translation>Цей екран читається вголос.</translation>
    </message>
    <message>
        <source>Press the down key for the next choice. Press the round key to choose.</source>
        <translation>Натисніть клавішу вниз, щоб перейти до наступного варіанта. Натисніть круглу клавішу, щоб вибрати.</translation>
    </message>
    <message>
        <source>Press the right key to hear this again.</source>
        <translation>Натисніть клавішу вправо, щоб почути це ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>%n варіант:</numerusform>
            <numerusform>%n варіанти:</numerusform>
            <numerusform>%n варіантів:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>%n клавіша з літерою або цифрою.</numerusform>
            <numerusform>%n клавіші з літерою або цифрою.</numerusform>
            <numerusform>%n клавіш із літерою або цифрою.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which choice has the focus</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>something that is on or off</comment>
        <translation>перемикач</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>one of several of which one is chosen</comment>
        <translation>варіант</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a button that does nothing yet</comment>
        <translation>зараз неможливо</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 стерто.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Усе стерто.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>Введено %n знак.</numerusform>
            <numerusform>Введено %n знаки.</numerusform>
            <numerusform>Введено %n знаків.</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <comment>the key between two words</comment>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Press any key to stay.</source>
        <translation>Натисніть будь-яку клавішу, щоб залишитися.</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Гучність %1 з %2.</translation>
    </message>
    <message>
        <source>This page stays.</source>
        <comment>somebody pressed a key before the page went away</comment>
        <translation>Ця сторінка залишається.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>Запам’ятайте свій номер. Папір не потрібен.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Ваш талон друкується…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>Друк триває довше, ніж звичайно. Вашого номера досить.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Візьміть свій талон.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
        <translation>Талон не вийшов. Запам’ятайте свій номер: цього досить.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>Немає талона? Запам’ятайте свій номер: цього досить.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>Запам’ятайте свій номер. Талонів тут немає.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>Яка у вас справа?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Сьогодні ми приймаємо лише за записом. Працівник може вас записати.</translation>
    </message>
    <message>
        <source>What else do you come for?</source>
        <translation>Яка ще у вас справа?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
        <translation>Піднесіть код до сканера</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Тримайте код нерухомо, на відстані долоні від сканера.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>На телефоні: зробіть екран яскравішим. Код на папері теж підійде.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>У мене немає коду</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Ввести код</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>Сканер готовий прочитати код</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>Сканер зараз не працює. Запитайте працівника.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>Сканер під цим екраном.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>Сканер над цим екраном.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>Сканер ліворуч від цього екрана.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>Сканер праворуч від цього екрана.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Що ви шукаєте?</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Введіть перші літери</translation>
    </message>
    <message>
        <source>We find nothing with these letters. Try another word, or ask for help.</source>
        <translation>За цими літерами нічого немає. Спробуйте інше слово або попросіть допомоги.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
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
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time: Monday 5 March at 9:00</comment>
        <translation>%1 о %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>Ваш запис на %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>Ви запізнилися на %n хвилину. Тепер ви чекаєте разом із людьми без запису.</numerusform>
            <numerusform>Ви запізнилися на %n хвилини. Тепер ви чекаєте разом із людьми без запису.</numerusform>
            <numerusform>Ви запізнилися на %n хвилин. Тепер ви чекаєте разом із людьми без запису.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>Перед вами нікого немає.</translation>
    </message>
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>Зараз ми не знаємо, скільки вам чекати.</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>Чекати щонайбільше %n хвилину.</numerusform>
            <numerusform>Чекати щонайбільше %n хвилини.</numerusform>
            <numerusform>Чекати щонайбільше %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>Чекати від %1 до %2 хвилин.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>Перед вами %n відвідувач.</numerusform>
            <numerusform>Перед вами %n відвідувачі.</numerusform>
            <numerusform>Перед вами %n відвідувачів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Зараз ніхто не чекає</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>Зараз чекає %n відвідувач</numerusform>
            <numerusform>Зараз чекають %n відвідувачі</numerusform>
            <numerusform>Зараз чекають %n відвідувачів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>Чекати щонайбільше %n хвилину</numerusform>
            <numerusform>Чекати щонайбільше %n хвилини</numerusform>
            <numerusform>Чекати щонайбільше %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>Чекати від %1 до %2 хвилин</translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>Ваша черга приблизно о %1.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>Ваша черга приблизно в цей час.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>Це може бути трохи пізніше.</translation>
    </message>
    <message>
        <source>A member of staff may also call out your number.</source>
        <translation>Ваш номер може назвати й працівник.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>Сядьте тут: %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>Сядьте в залі очікування</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Підготуйте це</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>Ваш номер з’явиться на великому екрані. Тоді підійдіть до віконця, яке вказане поруч.</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>Ваш номер у телефоні</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>Для працівника</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>КОПІЯ</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Зараз ми зачинені</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>Ми відчиняємося о %1.</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>Ми знову відчинимося: %1.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Зачекайте хвилинку</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>Цей термінал запускається.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>Цей термінал тимчасово не працює</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>Він не може друкувати талони.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Підійдіть до іншого термінала або до працівника.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>Немає зв’язку.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Підійдіть до іншого термінала або до працівника. Уже маєте номер? Тоді просто чекайте.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>На нашому сайті можна записатися будь-коли.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Також: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>І ще %n інша справа.</numerusform>
            <numerusform>І ще %n інші справи.</numerusform>
            <numerusform>І ще %n інших справ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>Для %n особи.</numerusform>
            <numerusform>Для %n осіб.</numerusform>
            <numerusform>Для %n осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Підійдіть зараз до віконця %1</translation>
    </message>
    <message>
        <source>We call you again soon.</source>
        <translation>Ми скоро викличемо вас знову.</translation>
    </message>
    <message>
        <source>Your document is ready at counter %1.</source>
        <translation>Ваш документ готовий біля віконця %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>Ви запізнилися на %n хвилину. Нічого страшного: ваша черга зберігається.</numerusform>
            <numerusform>Ви запізнилися на %n хвилини. Нічого страшного: ваша черга зберігається.</numerusform>
            <numerusform>Ви запізнилися на %n хвилин. Нічого страшного: ваша черга зберігається.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Працівник радо вам допоможе.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>Ми не знаходимо вашого запису</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Ваш запис на інший день</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Ваш запис в іншій будівлі</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Спробуйте ще раз. Знову не вийшло? Працівник вам допоможе.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Це не ваша провина.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>За цим кодом вам уже допомогли.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Ми чекаємо вас тут: %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>У нас щось пішло не так</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Приходьте тоді.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Він не відбудеться.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Цей код уже використано</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Ваш запис: %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Цей запис скасовано</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Прийдіть того дня. Не можете? Попросіть інший день.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Маєте новіший лист? Спробуйте код із нього.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Ми можемо прочитати код, але не знаємо його.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Працівник розкаже, як туди дістатися.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Ми бачимо код, але він не належить до запису.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Ви прийшли зарано</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>Це не наш код</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Потрібно ще щось? Візьміть новий номер.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Маєте новий запис? Тоді скористайтеся новим кодом.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Знайдіть квадратний код у листі про ваш запис.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Зараз ми зачинені</translation>
    </message>
    <message>
        <source>You may wait here. Or come back at %1.</source>
        <translation>Ви можете почекати тут. Або поверніться о %1.</translation>
    </message>
    <message>
        <source>You may wait here. Or come back later.</source>
        <translation>Ви можете почекати тут. Або поверніться пізніше.</translation>
    </message>
    <message>
        <source>Please come back at %1.</source>
        <translation>Будь ласка, поверніться о %1.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Будь ласка, поверніться пізніше.</translation>
    </message>
    <message>
        <source>Your appointment is later now</source>
        <translation>Ваш запис тепер пізніше</translation>
    </message>
    <message>
        <source>Your appointment has another time now</source>
        <translation>Ваш запис перенесено</translation>
    </message>
    <message>
        <source>Please come back then. Your newest letter or e-mail is the right one.</source>
        <translation>Будь ласка, прийдіть тоді. Правильний — ваш найновіший лист.</translation>
    </message>
    <message>
        <source>Your document is not ready yet</source>
        <translation>Ваш документ ще не готовий</translation>
    </message>
    <message>
        <source>It is ready on %1.</source>
        <translation>Він буде готовий: %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you more.</source>
        <translation>Працівник може розповісти вам більше.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Зараз це неможливо</translation>
    </message>
    <message>
        <source>Today nobody can help you with it any more.</source>
        <translation>Сьогодні з цим уже ніхто не допоможе.</translation>
    </message>
    <message>
        <source>From %1 it is possible again.</source>
        <translation>Знову можна буде з %1.</translation>
    </message>
    <message>
        <source>It is possible again on %1.</source>
        <translation>Знову можна буде: %1.</translation>
    </message>
    <message>
        <source>Do you come for something else too? Then choose that.</source>
        <translation>Прийшли ще з чимось? Тоді оберіть це.</translation>
    </message>
    <message>
        <source>Your appointment is on the telephone</source>
        <translation>Ваш запис — телефоном</translation>
    </message>
    <message>
        <source>You need not come: we call you.</source>
        <translation>Приходити не треба. Ми вам зателефонуємо.</translation>
    </message>
    <message>
        <source>Your appointment is by video</source>
        <translation>Ваш запис — відеозв’язком</translation>
    </message>
    <message>
        <source>You need not come: use the link in your letter or e-mail.</source>
        <translation>Приходити не треба. Скористайтеся посиланням із листа чи e-mail.</translation>
    </message>
    <message>
        <source>Your appointment is at your home</source>
        <translation>Ваш запис — у вас удома</translation>
    </message>
    <message>
        <source>You need not come: we visit you.</source>
        <translation>Приходити не треба. Ми прийдемо до вас.</translation>
    </message>
    <message>
        <source>Your appointment is not in this building</source>
        <translation>Ваш запис не в цій будівлі</translation>
    </message>
    <message>
        <source>Your letter or e-mail says where it is.</source>
        <translation>У листі чи e-mail написано, де це.</translation>
    </message>
    <message>
        <source>We cannot read your code well</source>
        <translation>Ми не можемо добре прочитати ваш код</translation>
    </message>
    <message>
        <source>We saw only a part of it.</source>
        <translation>Ми побачили лише його частину.</translation>
    </message>
    <message>
        <source>Hold it flat and still, a hand&apos;s width from the scanner.</source>
        <translation>Тримайте його рівно й нерухомо, на відстані долоні від сканера.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Ми не знаємо цього коду</translation>
    </message>
    <message>
        <source>Perhaps one letter or digit is wrong.</source>
        <translation>Можливо, одна літера чи цифра неправильна.</translation>
    </message>
    <message>
        <source>Compare the code with your letter or e-mail, and try again.</source>
        <translation>Порівняйте код із вашим листом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No document belongs to this code.</source>
        <translation>Для цього коду немає документа.</translation>
    </message>
    <message>
        <source>Compare the code with your letter, and try again. Or take a number.</source>
        <translation>Порівняйте код із листом і спробуйте ще раз. Або візьміть номер.</translation>
    </message>
    <message>
        <source>We cannot look up your code now</source>
        <translation>Зараз ми не можемо перевірити ваш код</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Наш комп’ютер зараз недоступний.</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number. Your code is kept with it.</source>
        <translation>Оберіть свою справу, і ви отримаєте номер. Ваш код збережеться разом із ним.</translation>
    </message>
    <message>
        <source>We cannot look this up now</source>
        <translation>Зараз ми не можемо це перевірити</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number.</source>
        <translation>Оберіть свою справу, і ви отримаєте номер.</translation>
    </message>
    <message>
        <source>No appointment of today fits your answers.</source>
        <translation>Жоден сьогоднішній запис не відповідає вашим відповідям.</translation>
    </message>
    <message>
        <source>A member of staff looks for it with you.</source>
        <translation>Працівник пошукає його разом з вами.</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Зверніться до працівника</translation>
    </message>
    <message>
        <source>At this kiosk we do not look for appointments for a while. That protects everybody&apos;s data.</source>
        <translation>На цьому терміналі ми певний час не шукаємо записів. Це захищає дані всіх.</translation>
    </message>
    <message>
        <source>A member of staff looks for your appointment with you.</source>
        <translation>Працівник пошукає ваш запис разом з вами.</translation>
    </message>
    <message>
        <source>This document was already collected</source>
        <translation>Цей документ уже забрали</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Його тут уже немає.</translation>
    </message>
    <message>
        <source>Is that not right? Please tell a member of staff.</source>
        <translation>Це не так? Скажіть працівнику.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a place and its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment is over</source>
        <translation>Час вашого запису минув</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>Ваш запис був: %1.</translation>
    </message>
    <message>
        <source>Take a number now. Or ask a member of staff for a new appointment.</source>
        <translation>Візьміть номер зараз. Або попросіть працівника про новий запис.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Працівник вам допоможе.</translation>
    </message>
    <message>
        <source>We cannot look up your letter now</source>
        <translation>Зараз ми не можемо знайти ваш лист</translation>
    </message>
    <message>
        <source>At this kiosk we look up no letters for a while. That protects everybody&apos;s data.</source>
        <translation>На цьому терміналі ми певний час не шукаємо листів. Це захищає дані всіх.</translation>
    </message>
    <message>
        <source>Take a number. At the counter we look for your document.</source>
        <translation>Візьміть номер. Біля віконця ми пошукаємо ваш документ.</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>For staff</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>Забагато неправильних кодів. Зачекайте %1 с.</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Цей код неправильний.</translation>
    </message>
    <message>
        <source>Type the staff code.</source>
        <translation>Введіть код для працівників.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Для працівників</translation>
    </message>
    <message>
        <source>works</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>works, but needs attention</source>
        <translation>працює, але потребує уваги</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не працює</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>The test ticket is printed.</source>
        <translation>Пробний талон надруковано.</translation>
    </message>
    <message>
        <source>The test ticket is not printed.</source>
        <translation>Пробний талон не надруковано.</translation>
    </message>
    <message>
        <source>Nobody knows whether the test ticket is printed.</source>
        <translation>Невідомо, чи надруковано пробний талон.</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Тут немає принтера.</translation>
    </message>
    <message>
        <source>The link with the server works.</source>
        <translation>Зв’язок із сервером працює.</translation>
    </message>
    <message>
        <source>There is no link with the server.</source>
        <translation>Немає зв’язку із сервером.</translation>
    </message>
    <message>
        <source>Hold a code in front of the scanner to try it.</source>
        <translation>Піднесіть код до сканера, щоб перевірити його.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Надрукувати пробний талон</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Відтворити звук</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Перезапустити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Scan again</source>
        <translation>Сканувати ще раз</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Спробувати інший код</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>Перевірити код ще раз</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>Відповісти ще раз</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Далі без коду</translation>
    </message>
    <message>
        <source>I will wait here</source>
        <translation>Я почекаю тут</translation>
    </message>
    <message>
        <source>Choose what I come for</source>
        <translation>Обрати свою справу</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взяти номер</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Далі без запису</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Вибрати день і час</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Попросити допомоги</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>TabletPage</name>
    <message>
        <source>Thank you for your visit</source>
        <translation>Дякуємо за візит</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Віконце %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Дякуємо за відповідь</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>На мій телефон</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>Друкувати номер</translation>
    </message>
    <message>
        <source>Watch the large screen</source>
        <translation>Дивіться на великий екран</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>Там ви побачите свій номер і віконце.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Підготуйте це</translation>
    </message>
    <message>
        <source>Have this ready: %1</source>
        <translation>Підготуйте це: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>At what time?</source>
        <translation>О котрій годині?</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Type your code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.</source>
        <translation>Він у вашому листі: 8 літер і цифр. Ви також можете піднести код до сканера.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Зареєструватися</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Спочатку</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Голосніше</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Гучність %1 з %2</translation>
    </message>
</context>
<context>
    <name>WalkInSentences</name>
    <message>
        <source>By appointment only</source>
        <translation>Лише за записом</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Зараз недоступно</translation>
    </message>
    <message>
        <source>Possible again from %1</source>
        <comment>a time of today</comment>
        <translation>Знову доступно з %1</translation>
    </message>
    <message>
        <source>Possible again on %1</source>
        <comment>a day and a time</comment>
        <translation>Знову доступно: %1</translation>
    </message>
    <message>
        <source>Come another time</source>
        <translation>Прийти іншим разом</translation>
    </message>
    <message>
        <source>We have no free times now</source>
        <translation>Зараз немає вільного часу</translation>
    </message>
    <message>
        <source>This does not go together</source>
        <comment>the title of a page; under it the product that was chosen last</comment>
        <translation>Це не можна поєднати</translation>
    </message>
    <message>
        <source>Not together with: %1</source>
        <comment>under what does not go with a product that was chosen before</comment>
        <translation>Не разом із: %1</translation>
    </message>
    <message>
        <source>For this you make an appointment first.</source>
        <comment>beside what was chosen</comment>
        <translation>Для цього спершу запишіться.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <comment>the title of a page</comment>
        <translation>Для цього потрібен запис</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Зараз це неможливо</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>Вітаємо. У вас є запис?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>У мене немає запису</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>Виберіть справу і візьміть номер</translation>
    </message>
</context>
</TS>
