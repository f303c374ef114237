<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
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
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Hold your code before the scanner.</source>
        <translation>Halten Sie Ihren Code vor den Scanner.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Ich habe meinen Code nicht</translation>
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
        <source>We are getting your number.</source>
        <translation>Wir holen Ihre Nummer.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>This page closes soon. Do you need more time?</source>
        <translation>Diese Seite schließt gleich. Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
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
        <source>Give your name to a member of staff. You will be helped at your own time.</source>
        <translation>Nennen Sie jemandem vom Personal Ihren Namen. Sie kommen zu Ihrer eigenen Zeit dran.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
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
    <name>OutOfOrderPage</name>
    <message>
        <source>This screen comes back by itself.</source>
        <translation>Dieser Bildschirm kommt von selbst zurück.</translation>
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
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Ihr Ticket wird gedruckt …</translation>
    </message>
    <message>
        <source>Your ticket takes longer than usual. Your number is enough.</source>
        <translation>Ihr Ticket braucht länger als sonst. Ihre Nummer genügt.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Bitte nehmen Sie Ihr Ticket.</translation>
    </message>
    <message>
        <source>Your ticket does not come. Please remember your number: that is enough.</source>
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
        <translation>Heute helfen wir nur mit Termin. Jemand vom Personal kann einen für Sie machen.</translation>
    </message>
    <message>
        <source>Something else (%1 of %2)</source>
        <translation>Etwas anderes (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code before the scanner</source>
        <translation>Halten Sie Ihren Code vor den Scanner</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Halten Sie den Code ruhig, eine Hand breit vor dem Scanner.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>Auf dem Handy: Stellen Sie den Bildschirm hell. Ein Code auf Papier geht auch.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Ich habe meinen Code nicht</translation>
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
        <source>You are early</source>
        <translation>Sie sind zu früh</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Ihr Termin ist an einem anderen Tag</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Ihr Termin ist am %1.</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Bitte kommen Sie an diesem Tag wieder. Geht das nicht? Fragen Sie nach einem anderen Tag.</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Ihr Termin ist in einem anderen Gebäude</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Wir erwarten Sie hier: %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Jemand vom Personal sagt Ihnen, wie Sie dorthin kommen.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Dieser Termin wurde abgesagt</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Er findet nicht statt.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Haben Sie einen neuen Termin? Dann nehmen Sie den neuen Code.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Dieser Code wurde schon benutzt</translation>
    </message>
    <message>
        <source>The visit that belongs to it is over.</source>
        <translation>Der Besuch mit diesem Code ist vorbei.</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Brauchen Sie noch etwas? Nehmen Sie eine neue Nummer.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Wir haben jetzt geschlossen</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Bitte kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>You may wait here or come back later. Then hold your code before the scanner again.</source>
        <translation>Sie können hier warten oder später wiederkommen. Halten Sie dann Ihren Code noch einmal vor den Scanner.</translation>
    </message>
    <message>
        <source>From %1 we can sign you in. You may wait here or come back then.</source>
        <translation>Ab %1 können Sie sich anmelden. Sie können hier warten oder dann wiederkommen.</translation>
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
        <source>This is not a code of ours</source>
        <translation>Das ist kein Code von uns</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Wir sehen einen Code, aber er gehört zu keinem Termin.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Suchen Sie den viereckigen Code im Brief oder in der E‑Mail zu Ihrem Termin.</translation>
    </message>
    <message>
        <source>We do not find your appointment</source>
        <translation>Wir finden Ihren Termin nicht</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Wir können Ihren Code lesen, aber wir kennen ihn nicht.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Haben Sie einen neueren Brief oder eine neuere E‑Mail? Nehmen Sie den Code von dort.</translation>
    </message>
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
        <translation>Machen Sie einen Termin für einen anderen Tag. Jemand vom Personal kann das für Sie tun.</translation>
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
        <translation>Jemand vom Personal kann einen Termin für Sie machen.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Bei uns ging etwas schief</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Es liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Bitte versuchen Sie es noch einmal. Geht es wieder schief? Jemand vom Personal hilft Ihnen.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>Dieses Gerät startet.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>Dieses Gerät geht gerade nicht</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>Es kann keine Tickets drucken.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Gehen Sie zu einem anderen Gerät oder zu jemandem vom Personal.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>Es hat keine Verbindung.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Gehen Sie zu einem anderen Gerät oder zu jemandem vom Personal. Haben Sie schon eine Nummer? Dann warten Sie einfach.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>Auf unserer Website können Sie jederzeit einen Termin machen.</translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Jemand vom Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Anderen Code versuchen</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Weiter ohne Termin</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
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
        <source>Hold a code before the scanner to try it.</source>
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
    <name>TicketPage</name>
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
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
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
