<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AgreePage</name>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Make this appointment</source>
        <translation>Maak deze afspraak</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Kies een andere tijd</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Wat helpt u?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Wit en geel op zwart</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>On every page, until you are done</source>
        <translation>Op elke pagina, tot u klaar bent</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Alles laag</translation>
    </message>
    <message>
        <source>Within reach, also when you sit</source>
        <translation>Binnen bereik, ook als u zit</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>You hear what is on the screen</source>
        <translation>U hoort wat er op het scherm staat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>This whole screen is within reach, also when you sit.</source>
        <translation>Dit hele scherm is binnen bereik, ook als u zit.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>Ik heb een afspraak</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Houd uw code voor de scanner.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Your appointment is made</source>
        <translation>Uw afspraak is gemaakt</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>Uw papier wordt geprint…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Please wait a moment.</source>
        <translation>Het printen duurt langer dan anders. Wacht nog even.</translation>
    </message>
    <message>
        <source>Please take your paper, and bring it along.</source>
        <translation>Pak uw papier en neem het straks mee.</translation>
    </message>
    <message>
        <source>Your paper is not coming out. Please write down your code.</source>
        <translation>Uw papier komt er niet uit. Schrijf uw code op.</translation>
    </message>
    <message>
        <source>Is there no paper? Please write down your code.</source>
        <translation>Komt er geen papier? Schrijf uw code op.</translation>
    </message>
    <message>
        <source>Please write down your code. You get no paper here.</source>
        <translation>Schrijf uw code op. U krijgt hier geen papier.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Uw code: %1</translation>
    </message>
    <message>
        <source>With it you sign in at this kiosk, also without paper.</source>
        <translation>Daarmee meldt u zich hier aan, ook zonder papier.</translation>
    </message>
    <message>
        <source>Your appointment on your phone</source>
        <translation>Uw afspraak op uw telefoon</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. There you can also move or cancel it.</source>
        <translation>Scan deze code met de camera van uw telefoon. Daar kunt u de afspraak ook verzetten of afzeggen.</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Neem dit mee</translation>
    </message>
    <message>
        <source>I am staying here</source>
        <translation>Ik blijf hier</translation>
    </message>
    <message>
        <source>You get your number now.</source>
        <translation>U krijgt nu uw nummer.</translation>
    </message>
    <message>
        <source>I am coming back later</source>
        <translation>Ik kom later terug</translation>
    </message>
    <message>
        <source>Sign in here then, with your code.</source>
        <translation>Meld u dan hier aan met uw code.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print opnieuw</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Scan this code: your appointment on your phone</source>
        <translation>Scan deze code: uw afspraak op uw telefoon</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or tomorrow, and the day: Today, Monday 5 March</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first free time of a day</comment>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <translation>Vandaag vanaf %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>Morgen vanaf %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day: from Monday 5 March</comment>
        <translation>Vanaf %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Het duurt ongeveer %n minuut.</numerusform>
            <numerusform>Het duurt ongeveer %n minuten.</numerusform>
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
        <translation>Uw afspraak: %1</translation>
    </message>
    <message>
        <source>Scan this code at the kiosk when you come. That is possible from %1.</source>
        <translation>Scan deze code bij de zuil als u komt. Dat kan vanaf %1.</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>under the code on the paper</comment>
        <translation>Of typ %1</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Neem dit mee</translation>
    </message>
    <message>
        <source>Are you unable to come? Please tell us: then somebody else can have this time.</source>
        <translation>Kunt u niet komen? Laat het ons weten. Dan kan een ander deze tijd krijgen.</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>Het duurt iets langer dan anders. U hoeft niets te doen. Blijf hier.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>Wij hebben uw code gelezen.</translation>
    </message>
    <message>
        <source>We are looking for free times.</source>
        <translation>Wij zoeken vrije tijden.</translation>
    </message>
    <message>
        <source>We are making your appointment.</source>
        <translation>Wij maken uw afspraak.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>Wij maken uw nummer.</translation>
    </message>
    <message>
        <source>We are looking for your appointment.</source>
        <translation>Wij zoeken uw afspraak.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>Ik heb een afspraak</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Houd uw code voor de scanner.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>Meer tijd</translation>
    </message>
    <message>
        <source>Are you still there? This page closes in %1 seconds.</source>
        <translation>Bent u er nog? Dit scherm sluit over %1 seconden.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Which day suits you?</source>
        <translation>Op welke dag wilt u komen?</translation>
    </message>
    <message>
        <source>That time has just been taken. Please choose another one.</source>
        <translation>Die tijd is net weg. Kies een andere.</translation>
    </message>
    <message>
        <source>I would rather choose at home</source>
        <translation>Ik kies liever thuis</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>How was your visit?</source>
        <translation>Hoe was uw bezoek?</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Met deze code bent u al geholpen.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Heel goed</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Slecht</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Heel slecht</translation>
    </message>
    <message>
        <source>We do not keep your name with your answer.</source>
        <translation>Wij bewaren uw naam niet bij uw antwoord.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nee, bedankt</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Gaat wel</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Wanneer bent u geboren?</translation>
    </message>
    <message>
        <source>What time is your appointment?</source>
        <translation>Hoe laat is uw afspraak?</translation>
    </message>
    <message>
        <source>First the day, then the month, then the year.</source>
        <translation>Eerst de dag, dan de maand, dan het jaar.</translation>
    </message>
    <message>
        <source>First the hour, then the minutes. For example %1.</source>
        <translation>Eerst het uur, dan de minuten. Bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it again.</source>
        <translation>Deze dag bestaat niet. Kijk nog eens goed.</translation>
    </message>
    <message>
        <source>There is no such time. Please look at it again.</source>
        <translation>Deze tijd bestaat niet. Kijk nog eens goed.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Zoek mijn afspraak</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal · Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Leeshulp</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>Kunnen wij u helpen?</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Een medewerker helpt u graag.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Waar staat mijn code?</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>In de e‑mail of brief over uw afspraak. Het is een vierkant met zwarte blokjes.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Geen code?</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>Noem uw naam bij een medewerker. U wordt geholpen op de tijd van uw afspraak.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hulp sluiten</translation>
    </message>
    <message>
        <source>Someone is coming to you</source>
        <translation>Er komt iemand naar u toe</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>Wij hebben iemand geroepen</translation>
    </message>
    <message>
        <source>One moment. We are calling someone.</source>
        <translation>Een moment. Wij roepen iemand.</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>Ga naar een medewerker</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Roep een medewerker</translation>
    </message>
    <message>
        <source>Please stay here. You need not do anything.</source>
        <translation>Blijf hier. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Or go to a member of staff yourself:</source>
        <translation>Of ga zelf naar een medewerker:</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>Ik heb geen hulp meer nodig</translation>
    </message>
    <message>
        <source>Go to the first page and choose “I do not have my code”. We find your appointment.</source>
        <translation>Ga naar de eerste pagina en kies “Ik heb mijn code niet”. Wij vinden uw afspraak.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Make an appointment on our website</source>
        <translation>Maak een afspraak op onze website</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. Or go to:</source>
        <translation>Scan deze code met de camera van uw telefoon. Of ga naar:</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Een medewerker kan een afspraak voor u maken.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ga verder zonder dit</translation>
    </message>
    <message>
        <source>Scan this code or go to:</source>
        <translation>Scan deze code of ga naar:</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Do you have a letter with a code?</source>
        <translation>Hebt u een brief met een code?</translation>
    </message>
    <message>
        <source>Hold the code of the letter in front of the scanner, or type it here.</source>
        <translation>Houd de code van de brief voor de scanner, of typ de code hier.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>I have no letter</source>
        <translation>Ik heb geen brief</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>U hebt al een nummer:</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>Uw nummer is</translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>There are no numbers left today</source>
        <translation>Alle nummers zijn op</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>Er wachten zoveel mensen dat wij vandaag niemand meer kunnen helpen.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>Maak een afspraak voor een andere dag. Een medewerker kan dat voor u doen.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>Hiervoor hebt u een afspraak nodig</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>Zonder afspraak kunnen wij u hier vandaag niet mee helpen.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Een medewerker kan een afspraak voor u maken.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Een medewerker helpt u verder.</translation>
    </message>
    <message>
        <source>But you have an appointment, and it still stands.</source>
        <translation>Maar u hebt een afspraak, en die gaat door.</translation>
    </message>
    <message>
        <source>This kiosk has no numbers left</source>
        <translation>Deze zuil heeft geen nummers meer</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Ga naar een andere zuil, of naar een medewerker.</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Onze computer is even weg.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>You are here for:</source>
        <translation>Hier komt u voor:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>For how many persons?</source>
        <translation>Voor hoeveel personen?</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Maak een afspraak</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Nog iets toevoegen</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Neem een nummer</translation>
    </message>
    <message>
        <source>I would rather come another time</source>
        <translation>Ik kom liever een andere keer</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>Ik heb mijn code niet</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Typ uw code</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>De zuil gaat vanzelf weer werken.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>Volg uw nummer op uw telefoon</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Scan deze code met de camera van uw telefoon.</translation>
    </message>
    <message>
        <source>Scan this code and follow your number</source>
        <translation>Scan deze code en volg uw nummer</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This screen is read aloud.</source>
        <translation>Dit scherm wordt voorgelezen.</translation>
    </message>
    <message>
        <source>Press the down key for the next choice. Press the round key to choose.</source>
        <translation>Druk op de toets omlaag voor de volgende keuze. Druk op de ronde toets om te kiezen.</translation>
    </message>
    <message>
        <source>Press the right key to hear this again.</source>
        <translation>Druk op de toets rechts om dit nog eens te horen.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>%n keuze:</numerusform>
            <numerusform>%n keuzes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>%n toets met een letter of een cijfer.</numerusform>
            <numerusform>%n toetsen met een letter of een cijfer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which choice has the focus</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>something that is on or off</comment>
        <translation>schakelaar</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>one of several of which one is chosen</comment>
        <translation>keuze</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knop</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a button that does nothing yet</comment>
        <translation>nu niet mogelijk</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 is gewist.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Alles is gewist.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>%n teken getypt.</numerusform>
            <numerusform>%n tekens getypt.</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <comment>the key between two words</comment>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Press any key to stay.</source>
        <translation>Druk op een toets om te blijven.</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Volume %1 van %2.</translation>
    </message>
    <message>
        <source>This page stays.</source>
        <comment>somebody pressed a key before the page went away</comment>
        <translation>Deze pagina blijft staan.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>Onthoud uw nummer. U hebt geen papier nodig.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
        <translation>Uw ticket komt niet. Onthoud uw nummer: dat is genoeg.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Pak uw ticket.</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>Het printen duurt langer dan anders. Uw nummer is genoeg.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>Komt er geen ticket? Onthoud uw nummer: dat is genoeg.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>Onthoud uw nummer. U krijgt hier geen ticket.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Uw ticket wordt geprint…</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>Waar komt u voor?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Vandaag helpen wij alleen op afspraak. Een medewerker kan een afspraak voor u maken.</translation>
    </message>
    <message>
        <source>What else do you come for?</source>
        <translation>Waar komt u nog meer voor?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
        <translation>Houd uw code voor de scanner</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Houd de code stil, op een hand afstand.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>Op een telefoon: maak het scherm lichter. Een code op papier mag ook.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Ik heb mijn code niet</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Typ uw code</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>Klaar om uw code te lezen</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>De scanner werkt nu niet. Vraag het aan een medewerker.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>De scanner zit onder dit scherm.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>De scanner zit boven dit scherm.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>De scanner zit links van dit scherm.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>De scanner zit rechts van dit scherm.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoekt u?</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Typ de eerste letters</translation>
    </message>
    <message>
        <source>We find nothing with these letters. Try another word, or ask for help.</source>
        <translation>Wij vinden niets met deze letters. Probeer een ander woord, of vraag om hulp.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1:%2</source>
        <comment>the time of day; Dutch: 10.40 uur</comment>
        <translation>%1.%2 uur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time: Monday 5 March at 9:00</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>Uw afspraak is om %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>U bent %n minuut te laat. U wacht nu samen met de mensen zonder afspraak.</numerusform>
            <numerusform>U bent %n minuten te laat. U wacht nu samen met de mensen zonder afspraak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>Er wacht niemand voor u.</translation>
    </message>
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>Wij weten nu niet hoe lang u wacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>Er is %n bezoeker voor u.</numerusform>
            <numerusform>Er zijn %n bezoekers voor u.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>U wacht %1 tot %2 minuten.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Er wacht nu niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>Er wacht nu %n bezoeker</numerusform>
            <numerusform>Er wachten nu %n bezoekers</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>Wachttijd %1 tot %2 minuten</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Uw nummer</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Houd dit klaar</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>Uw nummer komt op het grote scherm. Ga dan naar de balie die ernaast staat.</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Wij zijn nu gesloten</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>Wij zijn weer open op %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day of the month, month: Monday 5 March</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>U wacht hooguit %n minuut.</numerusform>
            <numerusform>U wacht hooguit %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>Wachttijd hooguit %n minuut</numerusform>
            <numerusform>Wachttijd hooguit %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>U bent rond %1 aan de beurt.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>Rond die tijd bent u aan de beurt.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>Het kan iets later worden.</translation>
    </message>
    <message>
        <source>A member of staff may also call out your number.</source>
        <translation>Een medewerker kan uw nummer ook roepen.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>Neem plaats in %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>Neem plaats in de wachtruimte</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>Uw nummer op uw telefoon</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>Voor de medewerker</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>Wij gaan om %1 open.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Een moment alstublieft</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>Deze zuil start op.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>Deze zuil werkt even niet</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>De zuil kan nu geen tickets printen.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Ga naar een andere zuil, of naar een medewerker.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>De zuil krijgt geen verbinding.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Ga naar een andere zuil, of naar een medewerker. Hebt u al een nummer? Dan kunt u gewoon wachten.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>Op onze website kunt u altijd een afspraak maken.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Ook: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>En nog %n ander ding.</numerusform>
            <numerusform>En nog %n andere dingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>Voor %n persoon.</numerusform>
            <numerusform>Voor %n personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Ga nu naar balie %1</translation>
    </message>
    <message>
        <source>We call you again soon.</source>
        <translation>Wij roepen u straks weer.</translation>
    </message>
    <message>
        <source>Your document is ready at counter %1.</source>
        <translation>Uw document ligt klaar bij balie %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>U bent %n minuut te laat. Dat is niet erg: u houdt uw beurt.</numerusform>
            <numerusform>U bent %n minuten te laat. Dat is niet erg: u houdt uw beurt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Een medewerker helpt u graag.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>Wij vinden uw afspraak niet</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Uw afspraak is op een andere dag</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Uw afspraak is in een ander gebouw</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Probeer het nog een keer. Gaat het weer mis? Een medewerker helpt u.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Het ligt niet aan u.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Met deze code bent u al geholpen.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Wij verwachten u hier: %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Er ging iets mis bij ons</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Kom dan terug.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Deze afspraak gaat niet door.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Deze code is al gebruikt</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Uw afspraak is op %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Deze afspraak is afgezegd</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Kom op die dag terug. Kan dat niet? Vraag dan om een andere dag.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Hebt u een nieuwere brief of e‑mail? Probeer dan die code.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Wij kunnen uw code lezen, maar wij kennen hem niet.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Een medewerker vertelt u hoe u daar komt.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Wij zien een code, maar die hoort niet bij een afspraak.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>U bent te vroeg</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>Dit is geen code van ons</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Hebt u nog iets nodig? Neem een nieuw nummer.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Hebt u een nieuwe afspraak? Gebruik dan de nieuwe code.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Zoek de vierkante code in de brief of e‑mail over uw afspraak.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Wij zijn nu gesloten</translation>
    </message>
    <message>
        <source>You may wait here. Or come back at %1.</source>
        <translation>U mag hier wachten. Of kom om %1 terug.</translation>
    </message>
    <message>
        <source>You may wait here. Or come back later.</source>
        <translation>U mag hier wachten. Of kom later terug.</translation>
    </message>
    <message>
        <source>Please come back at %1.</source>
        <translation>Kom om %1 terug.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Kom later terug.</translation>
    </message>
    <message>
        <source>Your appointment is later now</source>
        <translation>Uw afspraak is nu later</translation>
    </message>
    <message>
        <source>Your appointment has another time now</source>
        <translation>Uw afspraak is verplaatst</translation>
    </message>
    <message>
        <source>Please come back then. Your newest letter or e-mail is the right one.</source>
        <translation>Kom dan terug. Uw nieuwste brief of e‑mail klopt.</translation>
    </message>
    <message>
        <source>Your document is not ready yet</source>
        <translation>Uw document is nog niet klaar</translation>
    </message>
    <message>
        <source>It is ready on %1.</source>
        <translation>Uw document is klaar op %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you more.</source>
        <translation>Een medewerker kan u meer vertellen.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Dit kan nu niet</translation>
    </message>
    <message>
        <source>Today nobody can help you with it any more.</source>
        <translation>Vandaag kan niemand u hier nog mee helpen.</translation>
    </message>
    <message>
        <source>From %1 it is possible again.</source>
        <translation>Vanaf %1 kan het weer.</translation>
    </message>
    <message>
        <source>It is possible again on %1.</source>
        <translation>Het kan weer op %1.</translation>
    </message>
    <message>
        <source>Do you come for something else too? Then choose that.</source>
        <translation>Komt u ook voor iets anders? Kies dat dan.</translation>
    </message>
    <message>
        <source>Your appointment is on the telephone</source>
        <translation>Uw afspraak is per telefoon</translation>
    </message>
    <message>
        <source>You need not come: we call you.</source>
        <translation>U hoeft niet te komen. Wij bellen u.</translation>
    </message>
    <message>
        <source>Your appointment is by video</source>
        <translation>Uw afspraak is met videobellen</translation>
    </message>
    <message>
        <source>You need not come: use the link in your letter or e-mail.</source>
        <translation>U hoeft niet te komen. Gebruik de link in uw brief of e-mail.</translation>
    </message>
    <message>
        <source>Your appointment is at your home</source>
        <translation>Uw afspraak is bij u thuis</translation>
    </message>
    <message>
        <source>You need not come: we visit you.</source>
        <translation>U hoeft niet te komen. Wij komen bij u.</translation>
    </message>
    <message>
        <source>Your appointment is not in this building</source>
        <translation>Uw afspraak is niet in dit gebouw</translation>
    </message>
    <message>
        <source>Your letter or e-mail says where it is.</source>
        <translation>In uw brief of e-mail staat waar u moet zijn.</translation>
    </message>
    <message>
        <source>We cannot read your code well</source>
        <translation>Wij kunnen uw code niet goed lezen</translation>
    </message>
    <message>
        <source>We saw only a part of it.</source>
        <translation>Wij zagen maar een deel ervan.</translation>
    </message>
    <message>
        <source>Hold it flat and still, a hand&apos;s width from the scanner.</source>
        <translation>Houd de code vlak en stil, op een hand afstand van de scanner.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Wij kennen deze code niet</translation>
    </message>
    <message>
        <source>Perhaps one letter or digit is wrong.</source>
        <translation>Misschien klopt één letter of cijfer niet.</translation>
    </message>
    <message>
        <source>Compare the code with your letter or e-mail, and try again.</source>
        <translation>Vergelijk de code met uw brief of e‑mail en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No document belongs to this code.</source>
        <translation>Bij deze code hoort geen document.</translation>
    </message>
    <message>
        <source>Compare the code with your letter, and try again. Or take a number.</source>
        <translation>Vergelijk de code met uw brief en probeer het opnieuw. Of neem een nummer.</translation>
    </message>
    <message>
        <source>We cannot look up your code now</source>
        <translation>Wij kunnen uw code nu niet opzoeken</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Onze computer is even weg.</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number. Your code is kept with it.</source>
        <translation>Kies waarvoor u komt, dan krijgt u een nummer. Wij bewaren uw code erbij.</translation>
    </message>
    <message>
        <source>We cannot look this up now</source>
        <translation>Wij kunnen dit nu niet opzoeken</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number.</source>
        <translation>Kies waarvoor u komt, dan krijgt u een nummer.</translation>
    </message>
    <message>
        <source>No appointment of today fits your answers.</source>
        <translation>Wij vinden vandaag geen afspraak bij uw antwoorden.</translation>
    </message>
    <message>
        <source>A member of staff looks for it with you.</source>
        <translation>Een medewerker zoekt uw afspraak samen met u.</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Vraag het aan een medewerker</translation>
    </message>
    <message>
        <source>At this kiosk we do not look for appointments for a while. That protects everybody&apos;s data.</source>
        <translation>Bij deze zuil zoeken wij even geen afspraken. Zo beschermen wij ieders gegevens.</translation>
    </message>
    <message>
        <source>A member of staff looks for your appointment with you.</source>
        <translation>Een medewerker zoekt uw afspraak samen met u.</translation>
    </message>
    <message>
        <source>This document was already collected</source>
        <translation>Dit document is al opgehaald</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Het is niet meer hier.</translation>
    </message>
    <message>
        <source>Is that not right? Please tell a member of staff.</source>
        <translation>Klopt dat niet? Vertel het aan een medewerker.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a place and its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment is over</source>
        <translation>Uw afspraak is voorbij</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>Uw afspraak was op %1.</translation>
    </message>
    <message>
        <source>Take a number now. Or ask a member of staff for a new appointment.</source>
        <translation>Neem nu een nummer. Of vraag een medewerker om een nieuwe afspraak.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Een medewerker helpt u verder.</translation>
    </message>
    <message>
        <source>We cannot look up your letter now</source>
        <translation>Wij kunnen uw brief nu niet opzoeken</translation>
    </message>
    <message>
        <source>At this kiosk we look up no letters for a while. That protects everybody&apos;s data.</source>
        <translation>Bij deze zuil zoeken wij even geen brieven op. Zo beschermen wij ieders gegevens.</translation>
    </message>
    <message>
        <source>Take a number. At the counter we look for your document.</source>
        <translation>Neem een nummer. Aan de balie zoeken wij uw document.</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>Te vaak een verkeerde code. Wacht %1 s.</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Deze code is niet goed.</translation>
    </message>
    <message>
        <source>Type the staff code.</source>
        <translation>Typ de code voor medewerkers.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>works, but needs attention</source>
        <translation>werkt, maar heeft aandacht nodig</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>werkt niet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>The test ticket is printed.</source>
        <translation>Het proefbonnetje is geprint.</translation>
    </message>
    <message>
        <source>The test ticket is not printed.</source>
        <translation>Het proefbonnetje is niet geprint.</translation>
    </message>
    <message>
        <source>Nobody knows whether the test ticket is printed.</source>
        <translation>Niemand weet of het proefbonnetje is geprint.</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Hier is geen printer.</translation>
    </message>
    <message>
        <source>The link with the server works.</source>
        <translation>De verbinding met de server werkt.</translation>
    </message>
    <message>
        <source>There is no link with the server.</source>
        <translation>Er is geen verbinding met de server.</translation>
    </message>
    <message>
        <source>Hold a code in front of the scanner to try it.</source>
        <translation>Houd een code voor de scanner om hem te proberen.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelezen: %1</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Proefbonnetje printen</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Geluid laten horen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Scan again</source>
        <translation>Scan opnieuw</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Andere code proberen</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>Bekijk de code nog eens</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Typ de code</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>Nog een keer proberen</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Verder zonder code</translation>
    </message>
    <message>
        <source>I will wait here</source>
        <translation>Ik wacht hier</translation>
    </message>
    <message>
        <source>Choose what I come for</source>
        <translation>Kies waarvoor ik kom</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Neem een nummer</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Verder zonder afspraak</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Kies een dag en een tijd</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Vraag hulp</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Naar het begin</translation>
    </message>
</context>
<context>
    <name>TabletPage</name>
    <message>
        <source>Thank you for your visit</source>
        <translation>Bedankt voor uw bezoek</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Balie %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Bedankt voor uw antwoord</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>Op mijn telefoon</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>Print mijn nummer</translation>
    </message>
    <message>
        <source>Watch the large screen</source>
        <translation>Kijk naar het grote scherm</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>Daar ziet u uw nummer en uw balie.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Houd dit klaar</translation>
    </message>
    <message>
        <source>Have this ready: %1</source>
        <translation>Houd dit klaar: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print opnieuw</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>At what time?</source>
        <translation>Hoe laat?</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Type your code</source>
        <translation>Typ uw code</translation>
    </message>
    <message>
        <source>It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.</source>
        <translation>De code staat in uw brief of e‑mail: 8 letters en cijfers. U kunt uw code ook nog voor de scanner houden.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Volume %1 van %2</translation>
    </message>
</context>
<context>
    <name>WalkInSentences</name>
    <message>
        <source>By appointment only</source>
        <translation>Alleen met afspraak</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Nu niet mogelijk</translation>
    </message>
    <message>
        <source>Possible again from %1</source>
        <comment>a time of today</comment>
        <translation>Kan weer vanaf %1</translation>
    </message>
    <message>
        <source>Possible again on %1</source>
        <comment>a day and a time</comment>
        <translation>Kan weer op %1</translation>
    </message>
    <message>
        <source>Come another time</source>
        <translation>Een andere keer komen</translation>
    </message>
    <message>
        <source>We have no free times now</source>
        <translation>Er zijn nu geen vrije tijden</translation>
    </message>
    <message>
        <source>This does not go together</source>
        <comment>the title of a page; under it the product that was chosen last</comment>
        <translation>Dit kan niet samen</translation>
    </message>
    <message>
        <source>Not together with: %1</source>
        <comment>under what does not go with a product that was chosen before</comment>
        <translation>Niet samen met: %1</translation>
    </message>
    <message>
        <source>For this you make an appointment first.</source>
        <comment>beside what was chosen</comment>
        <translation>Hiervoor maakt u eerst een afspraak.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <comment>the title of a page</comment>
        <translation>Hiervoor hebt u een afspraak nodig</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Dit kan nu niet</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>Welkom. Hebt u een afspraak?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>Ik heb geen afspraak</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>Kies waarvoor u komt en neem een nummer</translation>
    </message>
</context>
</TS>
