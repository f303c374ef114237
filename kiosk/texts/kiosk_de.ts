<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AgreePage</name>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt das?</translation>
    </message>
    <message>
        <source>Make this appointment</source>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Was hilft Ihnen?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Weiß und Gelb auf Schwarz</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>On every page, until you are done</source>
        <translation>Auf jeder Seite, bis Sie fertig sind</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Within reach, also when you sit</source>
        <translation>Erreichbar, auch wenn Sie sitzen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>You hear what is on the screen</source>
        <translation>Sie hören, was auf dem Bildschirm steht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This whole screen is within reach, also when you sit.</source>
        <translation>Dieser ganze Bildschirm ist erreichbar, auch wenn Sie sitzen.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Code vor den Scanner halten.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Your appointment is made</source>
        <translation>Ihr Termin ist vereinbart</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>Ihr Zettel wird gedruckt …</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Please wait a moment.</source>
        <translation>Das Drucken dauert länger als sonst. Bitte warten Sie kurz.</translation>
    </message>
    <message>
        <source>Please take your paper, and bring it along.</source>
        <translation>Bitte Zettel nehmen und mitbringen.</translation>
    </message>
    <message>
        <source>Your paper is not coming out. Please write down your code.</source>
        <translation>Ihr Zettel kommt nicht heraus. Schreiben Sie Ihren Code auf.</translation>
    </message>
    <message>
        <source>Is there no paper? Please write down your code.</source>
        <translation>Kein Zettel da? Schreiben Sie Ihren Code auf.</translation>
    </message>
    <message>
        <source>Please write down your code. You get no paper here.</source>
        <translation>Schreiben Sie Ihren Code auf. Hier gibt es keinen Zettel.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Ihr Code: %1</translation>
    </message>
    <message>
        <source>With it you sign in at this kiosk, also without paper.</source>
        <translation>Damit melden Sie sich hier an, auch ohne Zettel.</translation>
    </message>
    <message>
        <source>Your appointment on your phone</source>
        <translation>Ihr Termin auf dem Handy</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. There you can also move or cancel it.</source>
        <translation>Scannen Sie diesen Code mit der Kamera Ihres Handys. Dort können Sie den Termin auch verschieben oder absagen.</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>I am staying here</source>
        <translation>Ich bleibe hier</translation>
    </message>
    <message>
        <source>You get your number now.</source>
        <translation>Sie bekommen jetzt Ihre Nummer.</translation>
    </message>
    <message>
        <source>I am coming back later</source>
        <translation>Ich komme später wieder</translation>
    </message>
    <message>
        <source>Sign in here then, with your code.</source>
        <translation>Melden Sie sich dann hier mit Ihrem Code an.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Scan this code: your appointment on your phone</source>
        <translation>Code scannen: Ihr Termin auf dem Handy</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <translation>Heute ab %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>Morgen ab %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day: from Monday 5 March</comment>
        <translation>Ab %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Es dauert etwa %n Minute.</numerusform>
            <numerusform>Es dauert etwa %n Minuten.</numerusform>
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
        <translation>Ihr Termin: %1</translation>
    </message>
    <message>
        <source>Scan this code at the kiosk when you come. That is possible from %1.</source>
        <translation>Scannen Sie diesen Code am Terminal, wenn Sie kommen. Das geht ab %1.</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>under the code on the paper</comment>
        <translation>Oder tippen Sie %1</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>Are you unable to come? Please tell us: then somebody else can have this time.</source>
        <translation>Können Sie nicht kommen? Sagen Sie uns Bescheid. Dann kann jemand anders diese Zeit bekommen.</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>Es dauert etwas länger als sonst. Sie müssen nichts tun. Bitte bleiben Sie hier.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>Wir haben Ihren Code gelesen.</translation>
    </message>
    <message>
        <source>We are looking for free times.</source>
        <translation>Wir suchen freie Zeiten.</translation>
    </message>
    <message>
        <source>We are making your appointment.</source>
        <translation>Wir vereinbaren Ihren Termin.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>Wir holen Ihre Nummer.</translation>
    </message>
    <message>
        <source>We are looking for your appointment.</source>
        <translation>Wir suchen Ihren Termin.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Code vor den Scanner halten.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Are you still there? This page closes in %1 seconds.</source>
        <translation>Sind Sie noch da? Diese Seite schließt in %1 Sekunden.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Which day suits you?</source>
        <translation>Welcher Tag passt Ihnen?</translation>
    </message>
    <message>
        <source>That time has just been taken. Please choose another one.</source>
        <translation>Diese Zeit ist gerade vergeben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>I would rather choose at home</source>
        <translation>Ich wähle lieber zu Hause</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>How was your visit?</source>
        <translation>Wie war Ihr Besuch?</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Mit diesem Code wurde Ihnen schon geholfen.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>We do not keep your name with your answer.</source>
        <translation>Wir speichern Ihren Namen nicht zu Ihrer Antwort.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Es geht</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Wann sind Sie geboren?</translation>
    </message>
    <message>
        <source>What time is your appointment?</source>
        <translation>Wann ist Ihr Termin heute?</translation>
    </message>
    <message>
        <source>First the day, then the month, then the year.</source>
        <translation>Zuerst der Tag, dann der Monat, dann das Jahr.</translation>
    </message>
    <message>
        <source>First the hour, then the minutes. For example %1.</source>
        <translation>Zuerst die Stunde, dann die Minuten. Zum Beispiel %1.</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it again.</source>
        <translation>Diesen Tag gibt es nicht. Sehen Sie bitte noch einmal nach.</translation>
    </message>
    <message>
        <source>There is no such time. Please look at it again.</source>
        <translation>Diese Uhrzeit gibt es nicht. Sehen Sie bitte noch einmal nach.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Meinen Termin suchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache · Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Lesehilfen</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>Können wir Ihnen helfen?</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Jemand vom Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Wo ist mein Code?</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>In der E‑Mail oder im Brief zu Ihrem Termin. Es ist ein Quadrat mit kleinen schwarzen Kästchen.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Kein Code?</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>Nennen Sie jemandem vom Personal Ihren Namen. Sie kommen zur Zeit Ihres Termins dran.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Someone is coming to you</source>
        <translation>Es kommt jemand zu Ihnen</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>Wir haben jemanden gerufen</translation>
    </message>
    <message>
        <source>One moment. We are calling someone.</source>
        <translation>Einen Moment. Wir rufen jemanden.</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>Gehen Sie bitte zum Personal</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>Please stay here. You need not do anything.</source>
        <translation>Bitte bleiben Sie hier. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Or go to a member of staff yourself:</source>
        <translation>Oder gehen Sie selbst zum Personal:</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>Ich brauche keine Hilfe mehr</translation>
    </message>
    <message>
        <source>Go to the first page and choose “I do not have my code”. We find your appointment.</source>
        <translation>Gehen Sie zur ersten Seite und wählen Sie „Ich habe meinen Code nicht“. Wir finden Ihren Termin.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Make an appointment on our website</source>
        <translation>Termin auf unserer Website</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. Or go to:</source>
        <translation>Scannen Sie diesen Code mit der Kamera Ihres Handys. Oder gehen Sie auf:</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Jemand vom Personal kann einen Termin für Sie vereinbaren.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne das weiter</translation>
    </message>
    <message>
        <source>Scan this code or go to:</source>
        <translation>Code scannen oder gehen Sie auf:</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Do you have a letter with a code?</source>
        <translation>Haben Sie einen Brief mit einem Code?</translation>
    </message>
    <message>
        <source>Hold the code of the letter in front of the scanner, or type it here.</source>
        <translation>Halten Sie den Code im Brief vor den Scanner oder tippen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have no letter</source>
        <translation>Ich habe keinen Brief</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>Sie haben schon eine Nummer:</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>Ihre Nummer ist</translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>There are no numbers left today</source>
        <translation>Heute gibt es keine Nummern mehr</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>Es warten so viele Menschen, dass wir heute niemandem mehr helfen können.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>Vereinbaren Sie einen Termin für einen anderen Tag. Jemand vom Personal kann das für Sie tun.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>Dafür brauchen Sie einen Termin</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>Ohne Termin können wir Ihnen dabei heute nicht helfen.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Jemand vom Personal kann einen Termin für Sie vereinbaren.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Jemand vom Personal hilft Ihnen weiter.</translation>
    </message>
    <message>
        <source>But you have an appointment, and it still stands.</source>
        <translation>Aber Sie haben einen Termin, und der bleibt.</translation>
    </message>
    <message>
        <source>This kiosk has no numbers left</source>
        <translation>Dieses Terminal hat keine Nummern mehr</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Gehen Sie zu einem anderen Terminal oder zu jemandem vom Personal.</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Unser Computer ist gerade nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>You are here for:</source>
        <translation>Dafür kommen Sie:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>For how many persons?</source>
        <translation>Für wie viele Personen?</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Noch etwas hinzufügen</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>I would rather come another time</source>
        <translation>Ich komme lieber ein anderes Mal</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>Ich habe meinen Code nicht</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Code eintippen</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>Das Terminal geht von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>Ihre Nummer auf dem Handy</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Scannen Sie diesen Code mit der Kamera Ihres Handys.</translation>
    </message>
    <message>
        <source>Scan this code and follow your number</source>
        <translation>Code scannen und Nummer verfolgen</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This screen is read aloud.</source>
        <translation>Dieser Bildschirm wird vorgelesen.</translation>
    </message>
    <message>
        <source>Press the down key for the next choice. Press the round key to choose.</source>
        <translation>Drücken Sie die Taste nach unten für die nächste Auswahl. Drücken Sie die runde Taste, um auszuwählen.</translation>
    </message>
    <message>
        <source>Press the right key to hear this again.</source>
        <translation>Drücken Sie die Taste nach rechts, um das noch einmal zu hören.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>%n Auswahl:</numerusform>
            <numerusform>%n Auswahlmöglichkeiten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>%n Taste mit einem Buchstaben oder einer Ziffer.</numerusform>
            <numerusform>%n Tasten mit einem Buchstaben oder einer Ziffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which choice has the focus</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>something that is on or off</comment>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>one of several of which one is chosen</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a button that does nothing yet</comment>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>%n Zeichen getippt.</numerusform>
            <numerusform>%n Zeichen getippt.</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <comment>the key between two words</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Press any key to stay.</source>
        <translation>Drücken Sie eine beliebige Taste, um hier zu bleiben.</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Lautstärke %1 von %2.</translation>
    </message>
    <message>
        <source>This page stays.</source>
        <comment>somebody pressed a key before the page went away</comment>
        <translation>Diese Seite bleibt.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>Merken Sie sich Ihre Nummer. Sie brauchen kein Papier.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Ihr Ticket wird gedruckt …</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>Das Drucken dauert länger als sonst. Ihre Nummer genügt.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Bitte nehmen Sie Ihr Ticket.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
        <translation>Ihr Ticket kommt nicht. Merken Sie sich Ihre Nummer: Das genügt.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>Kein Ticket da? Merken Sie sich Ihre Nummer: Das genügt.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>Merken Sie sich Ihre Nummer. Hier gibt es kein Ticket.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>Wofür kommen Sie?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Heute helfen wir nur mit Termin. Jemand vom Personal kann einen für Sie vereinbaren.</translation>
    </message>
    <message>
        <source>What else do you come for?</source>
        <translation>Wofür kommen Sie noch?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
        <translation>Halten Sie Ihren Code vor den Scanner</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Halten Sie den Code ruhig, eine Hand breit vor dem Scanner.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>Auf dem Handy: Machen Sie den Bildschirm heller. Ein Code auf Papier geht auch.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Ich habe meinen Code nicht</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Code eintippen</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>Bereit, Ihren Code zu lesen</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>Der Scanner geht gerade nicht. Fragen Sie jemanden vom Personal.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>Der Scanner ist unter diesem Bildschirm.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>Der Scanner ist über diesem Bildschirm.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>Der Scanner ist links von diesem Bildschirm.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>Der Scanner ist rechts von diesem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Tippen Sie die ersten Buchstaben</translation>
    </message>
    <message>
        <source>We find nothing with these letters. Try another word, or ask for help.</source>
        <translation>Wir finden nichts mit diesen Buchstaben. Versuchen Sie ein anderes Wort oder bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1:%2</source>
        <comment>the time of day; Dutch: 10.40 uur</comment>
        <translation>%1.%2 Uhr</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day of the month, month: Monday 5 March</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time: Monday 5 March at 9:00</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>Ihr Termin ist um %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>Sie sind %n Minute zu spät. Sie warten jetzt mit den Besuchern ohne Termin.</numerusform>
            <numerusform>Sie sind %n Minuten zu spät. Sie warten jetzt mit den Besuchern ohne Termin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>Vor Ihnen wartet niemand.</translation>
    </message>
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>Wir wissen jetzt nicht, wie lange Sie warten.</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>Sie warten höchstens %n Minute.</numerusform>
            <numerusform>Sie warten höchstens %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>Sie warten %1 bis %2 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>%n Person ist vor Ihnen dran.</numerusform>
            <numerusform>%n Personen sind vor Ihnen dran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Jetzt wartet niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>Jetzt wartet %n Person</numerusform>
            <numerusform>Jetzt warten %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>Wartezeit höchstens %n Minute</numerusform>
            <numerusform>Wartezeit höchstens %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>Wartezeit %1 bis %2 Minuten</translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>Sie sind gegen %1 an der Reihe.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>Sie sind ungefähr um diese Zeit an der Reihe.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>Es kann etwas später werden.</translation>
    </message>
    <message>
        <source>A member of staff may also call out your number.</source>
        <translation>Vielleicht ruft auch jemand vom Personal Ihre Nummer.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>Nehmen Sie Platz: %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>Nehmen Sie Platz im Wartebereich</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Bitte bereithalten</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>Ihre Nummer kommt auf den großen Bildschirm. Gehen Sie dann zu dem Schalter, der daneben steht.</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>Ihre Nummer auf dem Handy</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>Für unser Personal</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Wir haben jetzt geschlossen</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>Wir öffnen um %1.</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>Wir öffnen wieder am %1.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>Dieses Terminal startet.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>Dieses Terminal geht gerade nicht</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>Es kann keine Tickets drucken.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Gehen Sie zu einem anderen Terminal oder zu jemandem vom Personal.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>Es hat keine Verbindung.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Gehen Sie zu einem anderen Terminal oder zu jemandem vom Personal. Haben Sie schon eine Nummer? Dann warten Sie einfach.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>Auf unserer Website können Sie jederzeit einen Termin vereinbaren.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <translation>Außerdem: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>Und noch %n anderes Anliegen.</numerusform>
            <numerusform>Und noch %n andere Anliegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>Für %n Person.</numerusform>
            <numerusform>Für %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Gehen Sie jetzt zu Schalter %1</translation>
    </message>
    <message>
        <source>We call you again soon.</source>
        <translation>Wir rufen Sie bald wieder auf.</translation>
    </message>
    <message>
        <source>Your document is ready at counter %1.</source>
        <translation>Ihr Dokument liegt an Schalter %1 bereit.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>Sie sind %n Minute zu spät. Das macht nichts: Sie behalten Ihren Termin.</numerusform>
            <numerusform>Sie sind %n Minuten zu spät. Das macht nichts: Sie behalten Ihren Termin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Jemand vom Personal hilft Ihnen gern.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>Wir finden Ihren Termin nicht</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Ihr Termin ist an einem anderen Tag</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Ihr Termin ist in einem anderen Gebäude</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Bitte versuchen Sie es noch einmal. Geht es wieder schief? Jemand vom Personal hilft Ihnen.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Es liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Mit diesem Code wurde Ihnen schon geholfen.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Wir erwarten Sie hier: %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Bei uns ging etwas schief</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Bitte kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Er findet nicht statt.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Dieser Code wurde schon benutzt</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Ihr Termin ist am %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Dieser Termin wurde abgesagt</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Bitte kommen Sie an diesem Tag wieder. Geht das nicht? Fragen Sie nach einem anderen Tag.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Haben Sie einen neueren Brief oder eine neuere E‑Mail? Nehmen Sie den Code von dort.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Wir können Ihren Code lesen, aber wir kennen ihn nicht.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Jemand vom Personal sagt Ihnen, wie Sie dorthin kommen.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Wir sehen einen Code, aber er gehört zu keinem Termin.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Sie sind zu früh</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>Das ist kein Code von uns</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Brauchen Sie noch etwas? Nehmen Sie eine neue Nummer.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Haben Sie einen neuen Termin? Dann nehmen Sie den neuen Code.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Suchen Sie den viereckigen Code im Brief oder in der E‑Mail zu Ihrem Termin.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Wir haben jetzt geschlossen</translation>
    </message>
    <message>
        <source>You may wait here. Or come back at %1.</source>
        <translation>Sie können hier warten. Oder kommen Sie um %1 wieder.</translation>
    </message>
    <message>
        <source>You may wait here. Or come back later.</source>
        <translation>Sie können hier warten. Oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Please come back at %1.</source>
        <translation>Bitte kommen Sie um %1 wieder.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Bitte kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Your appointment is later now</source>
        <translation>Ihr Termin ist jetzt später</translation>
    </message>
    <message>
        <source>Your appointment has another time now</source>
        <translation>Ihr Termin wurde verschoben</translation>
    </message>
    <message>
        <source>Please come back then. Your newest letter or e-mail is the right one.</source>
        <translation>Bitte kommen Sie dann wieder. Es gilt Ihr neuester Brief oder Ihre neueste E‑Mail.</translation>
    </message>
    <message>
        <source>Your document is not ready yet</source>
        <translation>Ihr Dokument ist noch nicht fertig</translation>
    </message>
    <message>
        <source>It is ready on %1.</source>
        <translation>Es ist am %1 fertig.</translation>
    </message>
    <message>
        <source>A member of staff can tell you more.</source>
        <translation>Jemand vom Personal kann Ihnen mehr sagen.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Das geht jetzt nicht</translation>
    </message>
    <message>
        <source>Today nobody can help you with it any more.</source>
        <translation>Heute kann Ihnen dabei niemand mehr helfen.</translation>
    </message>
    <message>
        <source>From %1 it is possible again.</source>
        <translation>Ab %1 geht es wieder.</translation>
    </message>
    <message>
        <source>It is possible again on %1.</source>
        <translation>Es geht wieder am %1.</translation>
    </message>
    <message>
        <source>Do you come for something else too? Then choose that.</source>
        <translation>Kommen Sie auch wegen etwas anderem? Dann wählen Sie das.</translation>
    </message>
    <message>
        <source>Your appointment is on the telephone</source>
        <translation>Ihr Termin ist am Telefon</translation>
    </message>
    <message>
        <source>You need not come: we call you.</source>
        <translation>Sie brauchen nicht zu kommen. Wir rufen Sie an.</translation>
    </message>
    <message>
        <source>Your appointment is by video</source>
        <translation>Ihr Termin ist per Video</translation>
    </message>
    <message>
        <source>You need not come: use the link in your letter or e-mail.</source>
        <translation>Sie brauchen nicht zu kommen. Nutzen Sie den Link in Ihrem Brief oder Ihrer E-Mail.</translation>
    </message>
    <message>
        <source>Your appointment is at your home</source>
        <translation>Ihr Termin ist bei Ihnen zu Hause</translation>
    </message>
    <message>
        <source>You need not come: we visit you.</source>
        <translation>Sie brauchen nicht zu kommen. Wir kommen zu Ihnen.</translation>
    </message>
    <message>
        <source>Your appointment is not in this building</source>
        <translation>Ihr Termin ist nicht in diesem Gebäude</translation>
    </message>
    <message>
        <source>Your letter or e-mail says where it is.</source>
        <translation>In Ihrem Brief oder Ihrer E-Mail steht, wo es ist.</translation>
    </message>
    <message>
        <source>We cannot read your code well</source>
        <translation>Wir können Ihren Code nicht gut lesen</translation>
    </message>
    <message>
        <source>We saw only a part of it.</source>
        <translation>Wir haben nur einen Teil davon gesehen.</translation>
    </message>
    <message>
        <source>Hold it flat and still, a hand&apos;s width from the scanner.</source>
        <translation>Halten Sie ihn flach und ruhig, eine Hand breit vor dem Scanner.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Wir kennen diesen Code nicht</translation>
    </message>
    <message>
        <source>Perhaps one letter or digit is wrong.</source>
        <translation>Vielleicht stimmt ein Buchstabe oder eine Ziffer nicht.</translation>
    </message>
    <message>
        <source>Compare the code with your letter or e-mail, and try again.</source>
        <translation>Vergleichen Sie den Code mit Ihrem Brief oder Ihrer E‑Mail und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No document belongs to this code.</source>
        <translation>Zu diesem Code gehört kein Dokument.</translation>
    </message>
    <message>
        <source>Compare the code with your letter, and try again. Or take a number.</source>
        <translation>Vergleichen Sie den Code mit Ihrem Brief und versuchen Sie es noch einmal. Oder ziehen Sie eine Nummer.</translation>
    </message>
    <message>
        <source>We cannot look up your code now</source>
        <translation>Wir können Ihren Code jetzt nicht nachsehen</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Unser Computer ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number. Your code is kept with it.</source>
        <translation>Wählen Sie Ihr Anliegen, dann bekommen Sie eine Nummer. Ihr Code wird dazu gespeichert.</translation>
    </message>
    <message>
        <source>We cannot look this up now</source>
        <translation>Wir können jetzt nicht nachsehen</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number.</source>
        <translation>Wählen Sie Ihr Anliegen, dann bekommen Sie eine Nummer.</translation>
    </message>
    <message>
        <source>No appointment of today fits your answers.</source>
        <translation>Kein Termin von heute passt zu Ihren Antworten.</translation>
    </message>
    <message>
        <source>A member of staff looks for it with you.</source>
        <translation>Jemand vom Personal sucht mit Ihnen danach.</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Bitte fragen Sie das Personal</translation>
    </message>
    <message>
        <source>At this kiosk we do not look for appointments for a while. That protects everybody&apos;s data.</source>
        <translation>An diesem Terminal suchen wir eine Weile keine Termine. Das schützt die Daten aller.</translation>
    </message>
    <message>
        <source>A member of staff looks for your appointment with you.</source>
        <translation>Jemand vom Personal sucht Ihren Termin mit Ihnen.</translation>
    </message>
    <message>
        <source>This document was already collected</source>
        <translation>Dieses Dokument wurde schon abgeholt</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Es ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Is that not right? Please tell a member of staff.</source>
        <translation>Stimmt das nicht? Sagen Sie es bitte dem Personal.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a place and its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment is over</source>
        <translation>Ihr Termin ist vorbei</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>Ihr Termin war am %1.</translation>
    </message>
    <message>
        <source>Take a number now. Or ask a member of staff for a new appointment.</source>
        <translation>Ziehen Sie jetzt eine Nummer. Oder bitten Sie das Personal um einen neuen Termin.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Jemand vom Personal hilft Ihnen weiter.</translation>
    </message>
    <message>
        <source>We cannot look up your letter now</source>
        <translation>Wir können Ihren Brief jetzt nicht suchen</translation>
    </message>
    <message>
        <source>At this kiosk we look up no letters for a while. That protects everybody&apos;s data.</source>
        <translation>An diesem Terminal suchen wir eine Weile keine Briefe. Das schützt die Daten aller.</translation>
    </message>
    <message>
        <source>Take a number. At the counter we look for your document.</source>
        <translation>Ziehen Sie eine Nummer. Am Schalter suchen wir Ihr Dokument.</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>For staff</source>
        <translation>Für Mitarbeitende</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>Zu viele falsche Codes. Warten Sie %1 s.</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Dieser Code ist falsch.</translation>
    </message>
    <message>
        <source>Type the staff code.</source>
        <translation>Geben Sie den Code für Mitarbeitende ein.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Für Mitarbeitende</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works, but needs attention</source>
        <translation>funktioniert, braucht aber Aufmerksamkeit</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The test ticket is printed.</source>
        <translation>Der Testzettel ist gedruckt.</translation>
    </message>
    <message>
        <source>The test ticket is not printed.</source>
        <translation>Der Testzettel ist nicht gedruckt.</translation>
    </message>
    <message>
        <source>Nobody knows whether the test ticket is printed.</source>
        <translation>Niemand weiß, ob der Testzettel gedruckt ist.</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Hier ist kein Drucker.</translation>
    </message>
    <message>
        <source>The link with the server works.</source>
        <translation>Die Verbindung zum Server funktioniert.</translation>
    </message>
    <message>
        <source>There is no link with the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Hold a code in front of the scanner to try it.</source>
        <translation>Halten Sie zum Testen einen Code vor den Scanner.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Testzettel drucken</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Scan again</source>
        <translation>Noch einmal scannen</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Anderen Code versuchen</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>Code noch einmal ansehen</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Weiter ohne Code</translation>
    </message>
    <message>
        <source>I will wait here</source>
        <translation>Ich warte hier</translation>
    </message>
    <message>
        <source>Choose what I come for</source>
        <translation>Anliegen wählen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Weiter ohne Termin</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Tag und Zeit wählen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>TabletPage</name>
    <message>
        <source>Thank you for your visit</source>
        <translation>Danke für Ihren Besuch</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Schalter %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Danke für Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>Auf mein Handy</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>Nummer drucken</translation>
    </message>
    <message>
        <source>Watch the large screen</source>
        <translation>Achten Sie auf den großen Bildschirm</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>Dort sehen Sie Ihre Nummer und Ihren Schalter.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Bitte bereithalten</translation>
    </message>
    <message>
        <source>Have this ready: %1</source>
        <translation>Bitte bereithalten: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>At what time?</source>
        <translation>Um wie viel Uhr?</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Type your code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.</source>
        <translation>Er steht in Ihrem Brief oder Ihrer E‑Mail: 8 Buchstaben und Ziffern. Sie können den Code auch noch vor den Scanner halten.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Lautstärke %1 von %2</translation>
    </message>
</context>
<context>
    <name>WalkInSentences</name>
    <message>
        <source>By appointment only</source>
        <translation>Nur mit Termin</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Possible again from %1</source>
        <comment>a time of today</comment>
        <translation>Wieder möglich ab %1</translation>
    </message>
    <message>
        <source>Possible again on %1</source>
        <comment>a day and a time</comment>
        <translation>Wieder möglich am %1</translation>
    </message>
    <message>
        <source>Come another time</source>
        <translation>Ein anderes Mal kommen</translation>
    </message>
    <message>
        <source>We have no free times now</source>
        <translation>Im Moment gibt es keine freien Zeiten</translation>
    </message>
    <message>
        <source>This does not go together</source>
        <comment>the title of a page; under it the product that was chosen last</comment>
        <translation>Das geht nicht zusammen</translation>
    </message>
    <message>
        <source>Not together with: %1</source>
        <comment>under what does not go with a product that was chosen before</comment>
        <translation>Nicht zusammen mit: %1</translation>
    </message>
    <message>
        <source>For this you make an appointment first.</source>
        <comment>beside what was chosen</comment>
        <translation>Dafür vereinbaren Sie zuerst einen Termin.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <comment>the title of a page</comment>
        <translation>Dafür brauchen Sie einen Termin</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Das geht jetzt nicht</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>Willkommen. Haben Sie einen Termin?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>Ich habe keinen Termin</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>Wählen Sie, wofür Sie kommen, und nehmen Sie eine Nummer</translation>
    </message>
</context>
</TS>
