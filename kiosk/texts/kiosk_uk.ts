<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Що вам допоможе?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
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
        <translation>На кожній сторінці, доки ви не закінчите</translation>
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
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>У мене є запис</translation>
    </message>
    <message>
        <source>Hold your code before the scanner.</source>
        <translation>Піднесіть код до сканера.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>У мене немає коду</translation>
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
        <source>We are getting your number.</source>
        <translation>Ми готуємо ваш номер.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>This page closes soon. Do you need more time?</source>
        <translation>Ця сторінка скоро закриється. Потрібно більше часу?</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
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
        <source>Give your name to a member of staff. You will be helped at your own time.</source>
        <translation>Назвіть своє прізвище працівнику. Вас приймуть у ваш час.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Закрити допомогу</translation>
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
    <name>OutOfOrderPage</name>
    <message>
        <source>This screen comes back by itself.</source>
        <translation>Цей екран повернеться сам.</translation>
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
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Ваш талон друкується…</translation>
    </message>
    <message>
        <source>Your ticket takes longer than usual. Your number is enough.</source>
        <translation>Талон друкується довше, ніж звичайно. Вашого номера досить.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Візьміть свій талон.</translation>
    </message>
    <message>
        <source>Your ticket does not come. Please remember your number: that is enough.</source>
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
        <translation>З якою справою ви прийшли?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Сьогодні ми приймаємо лише за записом. Працівник може вас записати.</translation>
    </message>
    <message>
        <source>Something else (%1 of %2)</source>
        <translation>Щось інше (%1 з %2)</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code before the scanner</source>
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
        <source>You are early</source>
        <translation>Ви прийшли зарано</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Ваш запис на інший день</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Ваш запис: %1.</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Прийдіть того дня. Не можете? Попросіть інший день.</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Ваш запис в іншій будівлі</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Ми чекаємо вас тут: %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Працівник розкаже, як туди дістатися.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Цей запис скасовано</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Він не відбудеться.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Маєте новий запис? Тоді скористайтеся новим кодом.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Цей код уже використано</translation>
    </message>
    <message>
        <source>The visit that belongs to it is over.</source>
        <translation>Візит із цим кодом завершено.</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Потрібно ще щось? Візьміть новий номер.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Зараз ми зачинені</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Приходьте тоді.</translation>
    </message>
    <message>
        <source>You may wait here or come back later. Then hold your code before the scanner again.</source>
        <translation>Можна зачекати тут або повернутися пізніше. Потім ще раз піднесіть код до сканера.</translation>
    </message>
    <message>
        <source>From %1 we can sign you in. You may wait here or come back then.</source>
        <translation>Зареєструватися можна з %1. Зачекайте тут або поверніться тоді.</translation>
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
        <source>This is not a code of ours</source>
        <translation>Це не наш код</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Ми бачимо код, але він не належить до запису.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Знайдіть квадратний код у листі про ваш запис.</translation>
    </message>
    <message>
        <source>We do not find your appointment</source>
        <translation>Ми не знаходимо вашого запису</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Ми можемо прочитати код, але не знаємо його.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Маєте новіший лист? Спробуйте код із нього.</translation>
    </message>
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
        <source>Something went wrong on our side</source>
        <translation>У нас щось пішло не так</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Це не ваша провина.</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Спробуйте ще раз. Знову не вийшло? Працівник вам допоможе.</translation>
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
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Працівник радо вам допоможе.</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Спробувати інший код</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Далі без запису</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>На початок</translation>
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
        <source>Hold a code before the scanner to try it.</source>
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
    <name>TicketPage</name>
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
        <source>Print again</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
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
