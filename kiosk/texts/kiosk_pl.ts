<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>AgreePage</name>
    <message>
        <source>Is this right?</source>
        <translation>Czy to się zgadza?</translation>
    </message>
    <message>
        <source>Make this appointment</source>
        <translation>Umów tę wizytę</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Wybierz inną godzinę</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Co może pomóc?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Biel i żółć na czarnym tle</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Duże litery</translation>
    </message>
    <message>
        <source>On every page, until you are done</source>
        <translation>Na każdej stronie, aż do końca</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Wszystko nisko</translation>
    </message>
    <message>
        <source>Within reach, also when you sit</source>
        <translation>W zasięgu ręki, także na siedząco</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>You hear what is on the screen</source>
        <translation>Słychać to, co jest na ekranie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>This whole screen is within reach, also when you sit.</source>
        <translation>Cały ekran jest w zasięgu ręki, także na siedząco.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>Mam umówioną wizytę</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Proszę przyłożyć kod do skanera.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Your appointment is made</source>
        <translation>Wizyta jest umówiona</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>Drukujemy potwierdzenie…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Please wait a moment.</source>
        <translation>Drukowanie trwa dłużej niż zwykle. Proszę chwilę zaczekać.</translation>
    </message>
    <message>
        <source>Please take your paper, and bring it along.</source>
        <translation>Proszę wziąć potwierdzenie i przynieść je ze sobą.</translation>
    </message>
    <message>
        <source>Your paper is not coming out. Please write down your code.</source>
        <translation>Potwierdzenie się nie drukuje. Proszę zapisać kod.</translation>
    </message>
    <message>
        <source>Is there no paper? Please write down your code.</source>
        <translation>Nie ma potwierdzenia? Proszę zapisać kod.</translation>
    </message>
    <message>
        <source>Please write down your code. You get no paper here.</source>
        <translation>Proszę zapisać kod. Tutaj nie ma wydruku.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>With it you sign in at this kiosk, also without paper.</source>
        <translation>Tym kodem zgłosi się Pan/Pani tutaj także bez wydruku.</translation>
    </message>
    <message>
        <source>Your appointment on your phone</source>
        <translation>Wizyta w telefonie</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. There you can also move or cancel it.</source>
        <translation>Proszę zeskanować ten kod aparatem telefonu. Tam można też zmienić lub odwołać wizytę.</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Proszę przynieść</translation>
    </message>
    <message>
        <source>I am staying here</source>
        <translation>Zostaję tutaj</translation>
    </message>
    <message>
        <source>You get your number now.</source>
        <translation>Numer będzie od razu.</translation>
    </message>
    <message>
        <source>I am coming back later</source>
        <translation>Wrócę później</translation>
    </message>
    <message>
        <source>Sign in here then, with your code.</source>
        <translation>Wtedy proszę zgłosić się tutaj z kodem.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Scan this code: your appointment on your phone</source>
        <translation>Proszę zeskanować kod: wizyta w telefonie</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or tomorrow, and the day: Today, Monday 5 March</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first free time of a day</comment>
        <translation>Od godz. %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <translation>Dzisiaj od godz. %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>Jutro od godz. %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day: from Monday 5 March</comment>
        <translation>Od: %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>To trwa około %n minuty.</numerusform>
            <numerusform>To trwa około %n minut.</numerusform>
            <numerusform>To trwa około %n minut.</numerusform>
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
        <translation>Wizyta: %1</translation>
    </message>
    <message>
        <source>Scan this code at the kiosk when you come. That is possible from %1.</source>
        <translation>Po przyjściu proszę zeskanować ten kod przy automacie. Można to zrobić od godz. %1.</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>under the code on the paper</comment>
        <translation>Lub wpisz %1</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Proszę przynieść</translation>
    </message>
    <message>
        <source>Are you unable to come? Please tell us: then somebody else can have this time.</source>
        <translation>Nie może Pan/Pani przyjść? Prosimy o informację. Ktoś inny skorzysta z tego terminu.</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>To trwa trochę dłużej niż zwykle. Nic nie trzeba robić. Proszę tu poczekać.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>Odczytaliśmy kod.</translation>
    </message>
    <message>
        <source>We are looking for free times.</source>
        <translation>Szukamy wolnych terminów.</translation>
    </message>
    <message>
        <source>We are making your appointment.</source>
        <translation>Umawiamy wizytę.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>Przygotowujemy numer.</translation>
    </message>
    <message>
        <source>We are looking for your appointment.</source>
        <translation>Szukamy wizyty.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>Mam umówioną wizytę</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Proszę przyłożyć kod do skanera.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
    <message>
        <source>Are you still there? This page closes in %1 seconds.</source>
        <translation>Potrzeba więcej czasu? Ta strona zamknie się za %1 sekund.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Which day suits you?</source>
        <translation>W jakim dniu chce Pan/Pani przyjść?</translation>
    </message>
    <message>
        <source>That time has just been taken. Please choose another one.</source>
        <translation>Ten termin właśnie zajęto. Proszę wybrać inny.</translation>
    </message>
    <message>
        <source>I would rather choose at home</source>
        <translation>Wolę wybrać w domu</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>How was your visit?</source>
        <translation>Jak przebiegła wizyta?</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Z tym kodem sprawa została już załatwiona.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Bardzo dobrze</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Bardzo źle</translation>
    </message>
    <message>
        <source>We do not keep your name with your answer.</source>
        <translation>Nie zapisujemy nazwiska przy odpowiedzi.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Tak sobie</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Proszę podać datę urodzenia</translation>
    </message>
    <message>
        <source>What time is your appointment?</source>
        <translation>O której godzinie jest wizyta?</translation>
    </message>
    <message>
        <source>First the day, then the month, then the year.</source>
        <translation>Najpierw dzień, potem miesiąc, potem rok.</translation>
    </message>
    <message>
        <source>First the hour, then the minutes. For example %1.</source>
        <translation>Najpierw godzina, potem minuty. Na przykład %1.</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it again.</source>
        <translation>Nie ma takiego dnia. Proszę sprawdzić jeszcze raz.</translation>
    </message>
    <message>
        <source>There is no such time. Please look at it again.</source>
        <translation>Nie ma takiej godziny. Proszę sprawdzić jeszcze raz.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Znajdź moją wizytę</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język · Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Ułatwienia</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>Czy możemy pomóc?</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Pracownik chętnie pomoże.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Gdzie jest mój kod?</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>W e-mailu lub liście o wizycie. To kwadrat z małymi czarnymi polami.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Nie ma kodu?</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>Proszę podać nazwisko pracownikowi. Wizyta odbędzie się o umówionej godzinie.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Zamknij pomoc</translation>
    </message>
    <message>
        <source>Someone is coming to you</source>
        <translation>Ktoś do Państwa idzie</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>Wezwaliśmy pracownika</translation>
    </message>
    <message>
        <source>One moment. We are calling someone.</source>
        <translation>Chwileczkę. Wzywamy pracownika.</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>Proszę podejść do pracownika</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Wezwij pracownika</translation>
    </message>
    <message>
        <source>Please stay here. You need not do anything.</source>
        <translation>Proszę tu poczekać. Nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>Or go to a member of staff yourself:</source>
        <translation>Albo proszę samemu podejść do pracownika:</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>Nie potrzebuję już pomocy</translation>
    </message>
    <message>
        <source>Go to the first page and choose “I do not have my code”. We find your appointment.</source>
        <translation>Proszę wrócić na pierwszą stronę i wybrać „Nie mam kodu”. Znajdziemy umówioną wizytę.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Proszę wybrać język</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Make an appointment on our website</source>
        <translation>Umów wizytę na naszej stronie</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. Or go to:</source>
        <translation>Proszę zeskanować ten kod aparatem telefonu albo wejść na:</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Pracownik może umówić wizytę.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Dalej bez tego</translation>
    </message>
    <message>
        <source>Scan this code or go to:</source>
        <translation>Proszę zeskanować kod albo wejść na:</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Previous</source>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Do you have a letter with a code?</source>
        <translation>Czy mają Państwo list z kodem?</translation>
    </message>
    <message>
        <source>Hold the code of the letter in front of the scanner, or type it here.</source>
        <translation>Proszę przyłożyć kod z listu do skanera albo wpisać go tutaj.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>I have no letter</source>
        <translation>Nie mam listu</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>Mają już Państwo numer:</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>Państwa numer to</translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>There are no numbers left today</source>
        <translation>Na dzisiaj nie ma już numerów</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>Czeka tyle osób, że dzisiaj nie możemy już nikomu pomóc.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>Proszę umówić wizytę na inny dzień. Pracownik może to zrobić.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>Do tego potrzebna jest umówiona wizyta</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>Bez umówionej wizyty nie możemy dzisiaj w tym pomóc.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Pracownik może umówić wizytę.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Pracownik pomoże Państwu.</translation>
    </message>
    <message>
        <source>But you have an appointment, and it still stands.</source>
        <translation>Ale mają Państwo umówioną wizytę i ona się odbędzie.</translation>
    </message>
    <message>
        <source>This kiosk has no numbers left</source>
        <translation>To urządzenie nie ma już numerów</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Proszę podejść do innego urządzenia lub do pracownika.</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Nasz komputer chwilowo nie działa.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>You are here for:</source>
        <translation>Wybrana sprawa:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>For how many persons?</source>
        <translation>Dla ilu osób?</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Umów wizytę</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Dodaj coś jeszcze</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Weź numer</translation>
    </message>
    <message>
        <source>I would rather come another time</source>
        <translation>Wolę przyjść innym razem</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>Urządzenie samo zacznie znowu działać.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>Numer na telefonie</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Proszę zeskanować ten kod aparatem telefonu.</translation>
    </message>
    <message>
        <source>Scan this code and follow your number</source>
        <translation>Proszę zeskanować kod i śledzić numer</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This screen is read aloud.</source>
        <translation>Ten ekran jest czytany na głos.</translation>
    </message>
    <message>
        <source>Press the down key for the next choice. Press the round key to choose.</source>
        <translation>Naciśnij klawisz w dół, aby przejść do następnej możliwości. Naciśnij okrągły klawisz, aby wybrać.</translation>
    </message>
    <message>
        <source>Press the right key to hear this again.</source>
        <translation>Naciśnij klawisz w prawo, aby usłyszeć to jeszcze raz.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>%n możliwość:</numerusform>
            <numerusform>%n możliwości:</numerusform>
            <numerusform>%n możliwości:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>%n klawisz z literą lub cyfrą.</numerusform>
            <numerusform>%n klawisze z literą lub cyfrą.</numerusform>
            <numerusform>%n klawiszy z literą lub cyfrą.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which choice has the focus</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>something that is on or off</comment>
        <translation>przełącznik</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>one of several of which one is chosen</comment>
        <translation>możliwość</translation>
    </message>
    <message>
        <source>button</source>
        <translation>przycisk</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a button that does nothing yet</comment>
        <translation>teraz niemożliwe</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>Usunięto %1.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Wszystko usunięto.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>Wpisano %n znak.</numerusform>
            <numerusform>Wpisano %n znaki.</numerusform>
            <numerusform>Wpisano %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <comment>the key between two words</comment>
        <translation>spacja</translation>
    </message>
    <message>
        <source>Press any key to stay.</source>
        <translation>Naciśnij dowolny klawisz, aby zostać.</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Głośność %1 z %2.</translation>
    </message>
    <message>
        <source>This page stays.</source>
        <comment>somebody pressed a key before the page went away</comment>
        <translation>Ta strona zostaje.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>Proszę zapamiętać numer. Papier nie jest potrzebny.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Drukujemy bilet…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>Drukowanie trwa dłużej niż zwykle. Numer wystarczy.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Proszę wziąć bilet.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
        <translation>Bilet nie wyszedł. Proszę zapamiętać numer: to wystarczy.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>Nie ma biletu? Proszę zapamiętać numer: to wystarczy.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>Proszę zapamiętać numer. Tutaj nie ma biletów.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>W jakiej sprawie?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Dzisiaj pomagamy tylko osobom umówionym. Pracownik może umówić wizytę.</translation>
    </message>
    <message>
        <source>What else do you come for?</source>
        <translation>W jakiej sprawie jeszcze?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
        <translation>Proszę przyłożyć kod do skanera</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Proszę trzymać kod nieruchomo, na szerokość dłoni od skanera.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>Na telefonie: proszę rozjaśnić ekran. Kod na papierze też działa.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>Skaner czeka na kod</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>Skaner teraz nie działa. Proszę zapytać pracownika.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>Skaner jest pod tym ekranem.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>Skaner jest nad tym ekranem.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>Skaner jest po lewej stronie ekranu.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>Skaner jest po prawej stronie ekranu.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Czego szukać?</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Proszę wpisać pierwsze litery</translation>
    </message>
    <message>
        <source>We find nothing with these letters. Try another word, or ask for help.</source>
        <translation>Nic nie pasuje do tych liter. Proszę spróbować innego słowa albo poprosić o pomoc.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
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
        <translation>%1, godz. %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>Wizyta jest o godz. %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>Spóźnienie wynosi %n minutę. Czekają Państwo teraz razem z osobami bez umówionej wizyty.</numerusform>
            <numerusform>Spóźnienie wynosi %n minuty. Czekają Państwo teraz razem z osobami bez umówionej wizyty.</numerusform>
            <numerusform>Spóźnienie wynosi %n minut. Czekają Państwo teraz razem z osobami bez umówionej wizyty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>Nikt nie czeka przed Państwem.</translation>
    </message>
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>Nie wiemy teraz, jak długo potrwa oczekiwanie.</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>Czas oczekiwania: najwyżej %n minuta.</numerusform>
            <numerusform>Czas oczekiwania: najwyżej %n minuty.</numerusform>
            <numerusform>Czas oczekiwania: najwyżej %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>Czas oczekiwania: od %1 do %2 minut.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>Przed Państwem jest %n osoba.</numerusform>
            <numerusform>Przed Państwem są %n osoby.</numerusform>
            <numerusform>Przed Państwem jest %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Teraz nikt nie czeka</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>Teraz czeka %n osoba</numerusform>
            <numerusform>Teraz czekają %n osoby</numerusform>
            <numerusform>Teraz czeka %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>Czekanie: najwyżej %n minuta</numerusform>
            <numerusform>Czekanie: najwyżej %n minuty</numerusform>
            <numerusform>Czekanie: najwyżej %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>Czekanie: od %1 do %2 minut</translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>Państwa kolej będzie około godz. %1.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>Państwa kolej będzie mniej więcej o tej godzinie.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>Może to być trochę później.</translation>
    </message>
    <message>
        <source>A member of staff may also call out your number.</source>
        <translation>Numer może też wywołać pracownik.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>Proszę usiąść: %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>Proszę usiąść w poczekalni</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Państwa numer</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Proszę przygotować</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>Numer pojawi się na dużym ekranie. Proszę wtedy podejść do okienka, które jest obok niego.</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>Numer na telefonie</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>Dla pracownika</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>KOPIA</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Teraz jest zamknięte</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>Otwieramy o godz. %1.</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>Otwieramy znowu: %1.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Chwileczkę, proszę</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>To urządzenie się uruchamia.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>To urządzenie chwilowo nie działa</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>Nie może drukować biletów.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Proszę podejść do innego urządzenia lub do pracownika.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>Nie ma połączenia.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Proszę podejść do innego urządzenia lub do pracownika. Mają już Państwo numer? Wystarczy poczekać.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>Na naszej stronie internetowej można zawsze umówić wizytę.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Także: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>I jeszcze %n inna sprawa.</numerusform>
            <numerusform>I jeszcze %n inne sprawy.</numerusform>
            <numerusform>I jeszcze %n innych spraw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>Dla %n osoby.</numerusform>
            <numerusform>Dla %n osób.</numerusform>
            <numerusform>Dla %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Proszę teraz podejść do okienka %1</translation>
    </message>
    <message>
        <source>We call you again soon.</source>
        <translation>Niedługo znów Państwa wezwiemy.</translation>
    </message>
    <message>
        <source>Your document is ready at counter %1.</source>
        <translation>Dokument czeka przy okienku %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>%n minuta spóźnienia. To nic: kolejność zostaje bez zmian.</numerusform>
            <numerusform>%n minuty spóźnienia. To nic: kolejność zostaje bez zmian.</numerusform>
            <numerusform>%n minut spóźnienia. To nic: kolejność zostaje bez zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Pracownik chętnie pomoże.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>Nie znajdujemy tej wizyty</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Wizyta jest w innym dniu</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Wizyta jest w innym budynku</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Proszę spróbować jeszcze raz. Znowu się nie udało? Pracownik pomoże.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>To nie jest Państwa wina.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Z tym kodem sprawa została już załatwiona.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Czekamy tutaj: %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Coś poszło nie tak po naszej stronie</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Proszę wtedy wrócić.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Ona się nie odbędzie.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Ten kod był już użyty</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Termin: %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Ta wizyta została odwołana</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Proszę przyjść tego dnia. To niemożliwe? Proszę zapytać o inny dzień.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Jest nowszy list lub e-mail? Proszę spróbować kodu, który w nim jest.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Możemy odczytać kod, ale go nie znamy.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Pracownik powie, jak tam dojść.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Widzimy kod, ale nie należy on do wizyty.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Jest jeszcze za wcześnie</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>To nie jest nasz kod</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Potrzebne jest coś jeszcze? Proszę wziąć nowy numer.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Jest nowa wizyta? Proszę użyć nowego kodu.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Proszę poszukać kwadratowego kodu w liście lub e-mailu o wizycie.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Teraz jest zamknięte</translation>
    </message>
    <message>
        <source>You may wait here. Or come back at %1.</source>
        <translation>Można tutaj poczekać. Albo proszę wrócić o %1.</translation>
    </message>
    <message>
        <source>You may wait here. Or come back later.</source>
        <translation>Można tutaj poczekać. Albo proszę wrócić później.</translation>
    </message>
    <message>
        <source>Please come back at %1.</source>
        <translation>Proszę wrócić o %1.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Proszę wrócić później.</translation>
    </message>
    <message>
        <source>Your appointment is later now</source>
        <translation>Wizyta jest teraz później</translation>
    </message>
    <message>
        <source>Your appointment has another time now</source>
        <translation>Termin wizyty został zmieniony</translation>
    </message>
    <message>
        <source>Please come back then. Your newest letter or e-mail is the right one.</source>
        <translation>Proszę wtedy wrócić. Ważny jest najnowszy list lub e-mail.</translation>
    </message>
    <message>
        <source>Your document is not ready yet</source>
        <translation>Dokument nie jest jeszcze gotowy</translation>
    </message>
    <message>
        <source>It is ready on %1.</source>
        <translation>Będzie gotowy: %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you more.</source>
        <translation>Więcej powie Państwu pracownik.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Teraz to niemożliwe</translation>
    </message>
    <message>
        <source>Today nobody can help you with it any more.</source>
        <translation>Dzisiaj nikt już w tym nie pomoże.</translation>
    </message>
    <message>
        <source>From %1 it is possible again.</source>
        <translation>Znów będzie można od %1.</translation>
    </message>
    <message>
        <source>It is possible again on %1.</source>
        <translation>Znów będzie można: %1.</translation>
    </message>
    <message>
        <source>Do you come for something else too? Then choose that.</source>
        <translation>Jest też inna sprawa? Proszę ją wybrać.</translation>
    </message>
    <message>
        <source>Your appointment is on the telephone</source>
        <translation>Wizyta odbywa się przez telefon</translation>
    </message>
    <message>
        <source>You need not come: we call you.</source>
        <translation>Nie trzeba przychodzić. Zadzwonimy.</translation>
    </message>
    <message>
        <source>Your appointment is by video</source>
        <translation>Wizyta odbywa się przez wideo</translation>
    </message>
    <message>
        <source>You need not come: use the link in your letter or e-mail.</source>
        <translation>Nie trzeba przychodzić. Proszę użyć linku z listu lub e-maila.</translation>
    </message>
    <message>
        <source>Your appointment is at your home</source>
        <translation>Wizyta odbywa się w domu</translation>
    </message>
    <message>
        <source>You need not come: we visit you.</source>
        <translation>Nie trzeba przychodzić. Przyjdziemy do Pana/Pani.</translation>
    </message>
    <message>
        <source>Your appointment is not in this building</source>
        <translation>Wizyta nie odbywa się w tym budynku</translation>
    </message>
    <message>
        <source>Your letter or e-mail says where it is.</source>
        <translation>W liście lub e-mailu jest podane miejsce.</translation>
    </message>
    <message>
        <source>We cannot read your code well</source>
        <translation>Nie możemy dobrze odczytać kodu</translation>
    </message>
    <message>
        <source>We saw only a part of it.</source>
        <translation>Widzieliśmy tylko jego część.</translation>
    </message>
    <message>
        <source>Hold it flat and still, a hand&apos;s width from the scanner.</source>
        <translation>Proszę trzymać go płasko i nieruchomo, na szerokość dłoni od skanera.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Nie znamy tego kodu</translation>
    </message>
    <message>
        <source>Perhaps one letter or digit is wrong.</source>
        <translation>Może jedna litera lub cyfra jest błędna.</translation>
    </message>
    <message>
        <source>Compare the code with your letter or e-mail, and try again.</source>
        <translation>Proszę porównać kod z listem lub e-mailem i spróbować ponownie.</translation>
    </message>
    <message>
        <source>No document belongs to this code.</source>
        <translation>Do tego kodu nie pasuje żaden dokument.</translation>
    </message>
    <message>
        <source>Compare the code with your letter, and try again. Or take a number.</source>
        <translation>Proszę porównać kod z listem i spróbować ponownie. Albo wziąć numer.</translation>
    </message>
    <message>
        <source>We cannot look up your code now</source>
        <translation>Nie możemy teraz sprawdzić kodu</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Nasz komputer chwilowo nie działa.</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number. Your code is kept with it.</source>
        <translation>Proszę wybrać sprawę, a otrzymają Państwo numer. Kod zostanie przy nim zapisany.</translation>
    </message>
    <message>
        <source>We cannot look this up now</source>
        <translation>Nie możemy teraz tego sprawdzić</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number.</source>
        <translation>Proszę wybrać sprawę, a otrzymają Państwo numer.</translation>
    </message>
    <message>
        <source>No appointment of today fits your answers.</source>
        <translation>Żadna dzisiejsza wizyta nie pasuje do odpowiedzi.</translation>
    </message>
    <message>
        <source>A member of staff looks for it with you.</source>
        <translation>Pracownik poszuka jej razem z Państwem.</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Proszę zapytać pracownika</translation>
    </message>
    <message>
        <source>At this kiosk we do not look for appointments for a while. That protects everybody&apos;s data.</source>
        <translation>Przy tym urządzeniu przez chwilę nie szukamy wizyt. To chroni dane wszystkich.</translation>
    </message>
    <message>
        <source>A member of staff looks for your appointment with you.</source>
        <translation>Pracownik poszuka wizyty razem z Państwem.</translation>
    </message>
    <message>
        <source>This document was already collected</source>
        <translation>Ten dokument został już odebrany</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Nie ma go już tutaj.</translation>
    </message>
    <message>
        <source>Is that not right? Please tell a member of staff.</source>
        <translation>To nieprawda? Proszę powiedzieć o tym pracownikowi.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a place and its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment is over</source>
        <translation>Termin wizyty już minął</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>Termin był: %1.</translation>
    </message>
    <message>
        <source>Take a number now. Or ask a member of staff for a new appointment.</source>
        <translation>Proszę teraz wziąć numer. Albo poprosić pracownika o nowy termin.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Pracownik pomoże Państwu.</translation>
    </message>
    <message>
        <source>We cannot look up your letter now</source>
        <translation>Nie możemy teraz sprawdzić Państwa listu</translation>
    </message>
    <message>
        <source>At this kiosk we look up no letters for a while. That protects everybody&apos;s data.</source>
        <translation>Przy tym urządzeniu przez chwilę nie sprawdzamy listów. To chroni dane wszystkich.</translation>
    </message>
    <message>
        <source>Take a number. At the counter we look for your document.</source>
        <translation>Proszę wziąć numer. W okienku poszukamy Państwa dokumentu.</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>For staff</source>
        <translation>Dla pracowników</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>Zbyt wiele błędnych kodów. Poczekaj %1 s.</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Ten kod jest błędny.</translation>
    </message>
    <message>
        <source>Type the staff code.</source>
        <translation>Wpisz kod dla pracowników.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Dla pracowników</translation>
    </message>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>works, but needs attention</source>
        <translation>działa, ale wymaga uwagi</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>The test ticket is printed.</source>
        <translation>Bilet próbny został wydrukowany.</translation>
    </message>
    <message>
        <source>The test ticket is not printed.</source>
        <translation>Bilet próbny nie został wydrukowany.</translation>
    </message>
    <message>
        <source>Nobody knows whether the test ticket is printed.</source>
        <translation>Nie wiadomo, czy bilet próbny został wydrukowany.</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Tu nie ma drukarki.</translation>
    </message>
    <message>
        <source>The link with the server works.</source>
        <translation>Połączenie z serwerem działa.</translation>
    </message>
    <message>
        <source>There is no link with the server.</source>
        <translation>Nie ma połączenia z serwerem.</translation>
    </message>
    <message>
        <source>Hold a code in front of the scanner to try it.</source>
        <translation>Przyłóż kod do skanera, aby go sprawdzić.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Odczytano: %1</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Wydrukuj bilet próbny</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Odtwórz dźwięk</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Scan again</source>
        <translation>Zeskanuj ponownie</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Inny kod</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>Sprawdź kod jeszcze raz</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>Odpowiedz jeszcze raz</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Dalej bez kodu</translation>
    </message>
    <message>
        <source>I will wait here</source>
        <translation>Poczekam tutaj</translation>
    </message>
    <message>
        <source>Choose what I come for</source>
        <translation>Wybierz sprawę</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Weź numer</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Bez wizyty</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Wybierz dzień i godzinę</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Poproś o pomoc</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Do początku</translation>
    </message>
</context>
<context>
    <name>TabletPage</name>
    <message>
        <source>Thank you for your visit</source>
        <translation>Dziękujemy za wizytę</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Okienko %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Dziękujemy za odpowiedź</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>Na mój telefon</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>Drukuj mój numer</translation>
    </message>
    <message>
        <source>Watch the large screen</source>
        <translation>Proszę patrzeć na duży ekran</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>Pojawi się tam numer i okienko.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Proszę przygotować</translation>
    </message>
    <message>
        <source>Have this ready: %1</source>
        <translation>Proszę przygotować: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>At what time?</source>
        <translation>O której godzinie?</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.</source>
        <translation>Kod jest w liście lub e-mailu: 8 liter i cyfr. Nadal można przyłożyć kod do skanera.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zgłoś się</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Od nowa</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Głośność %1 z %2</translation>
    </message>
</context>
<context>
    <name>WalkInSentences</name>
    <message>
        <source>By appointment only</source>
        <translation>Tylko po umówieniu wizyty</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Teraz niedostępne</translation>
    </message>
    <message>
        <source>Possible again from %1</source>
        <comment>a time of today</comment>
        <translation>Znowu możliwe od godz. %1</translation>
    </message>
    <message>
        <source>Possible again on %1</source>
        <comment>a day and a time</comment>
        <translation>Znowu możliwe: %1</translation>
    </message>
    <message>
        <source>Come another time</source>
        <translation>Inny termin</translation>
    </message>
    <message>
        <source>We have no free times now</source>
        <translation>Nie ma teraz wolnych terminów</translation>
    </message>
    <message>
        <source>This does not go together</source>
        <comment>the title of a page; under it the product that was chosen last</comment>
        <translation>Tego nie da się połączyć</translation>
    </message>
    <message>
        <source>Not together with: %1</source>
        <comment>under what does not go with a product that was chosen before</comment>
        <translation>Nie razem z: %1</translation>
    </message>
    <message>
        <source>For this you make an appointment first.</source>
        <comment>beside what was chosen</comment>
        <translation>Najpierw trzeba umówić wizytę.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <comment>the title of a page</comment>
        <translation>Do tego potrzebna jest umówiona wizyta</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>To teraz niemożliwe</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>Witamy. Czy mają Państwo umówioną wizytę?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>Nie mam umówionej wizyty</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>Proszę wybrać sprawę i wziąć numer</translation>
    </message>
</context>
</TS>
