<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AidsPanel</name>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Hold your code to the scanner.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>It takes about %n minute.</numerusform>
            <numerusform>It takes about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>It takes a little longer than usual. You need not do anything. Please stay here.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>We have read your code.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>We are getting your number.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>I have an appointment</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Hold your code to the scanner.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>Can we help you?</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>A member of staff is glad to help you.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Where is my code?</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>In the e-mail or letter about your appointment. It is a square with small black blocks.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>No code?</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>Give your name to a member of staff. You will be helped at the time of your appointment.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Close help</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>You already have a number:</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>Your number is</translation>
    </message>
</context>
<context>
    <name>NumberSentences</name>
    <message>
        <source>There are no numbers left today</source>
        <translation>There are no numbers left today</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>So many visitors are waiting that we cannot help more today.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>Make an appointment for another day. A member of staff can do that for you.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>You need an appointment for this</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>We cannot help you with this today without an appointment.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>A member of staff can make an appointment for you.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>I do not have my code</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>It will work again by itself.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>Follow your number on your phone</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Scan this code with the camera of your phone.</translation>
    </message>
    <message>
        <source>Scan this code and follow your number</source>
        <translation>Scan this code and follow your number</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>%n choice:</numerusform>
            <numerusform>%n choices:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>%n key with a letter or a figure.</numerusform>
            <numerusform>%n keys with a letter or a figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>%n sign typed.</numerusform>
            <numerusform>%n signs typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>Please remember your number. You need no paper.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
        <translation>No ticket comes out. Remember your number: that is enough.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Please take your ticket.</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>Printing takes longer than usual. Your number is enough.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>Is there no ticket? Please remember your number: that is enough.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>Please remember your number. You get no ticket here.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Your ticket is being printed…</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>What do you come for?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Today we help with an appointment only. A member of staff can make one for you.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
        <translation>Hold your code in front of the scanner</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Keep the code still, a hand&apos;s width from the scanner.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>On a phone: make the screen bright. A code on paper works too.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>I do not have my code</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>Ready to read your code</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>The scanner does not work now. Please ask a member of staff.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>The scanner is below this screen.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>The scanner is above this screen.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>The scanner is to the left of this screen.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>The scanner is to the right of this screen.</translation>
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
        <source>%1 at %2</source>
        <comment>a day and a time: Monday 5 March at 9:00</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>Your appointment is at %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>You are %n minute late. You now wait with the visitors without an appointment.</numerusform>
            <numerusform>You are %n minutes late. You now wait with the visitors without an appointment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>Nobody is waiting before you.</translation>
    </message>
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>We do not know now how long you wait.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>%n visitor is before you.</numerusform>
            <numerusform>%n visitors are before you.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>You wait %1 to %2 minutes.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Nobody is waiting now</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>%n visitor is waiting now</numerusform>
            <numerusform>%n visitors are waiting now</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>A wait of %1 to %2 minutes</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Have this ready</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>Your number appears on the large screen. Then go to the counter that stands beside it.</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>COPY</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>We are closed now</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>We open again on %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day of the month, month: Monday 5 March</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>You wait %n minute at most.</numerusform>
            <numerusform>You wait %n minutes at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>A wait of %n minute at most</numerusform>
            <numerusform>A wait of %n minutes at most</numerusform>
        </translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>It is your turn at about %1.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>It is your turn at about that time.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>It may be a little later.</translation>
    </message>
    <message>
        <source>A member of staff may also call out your number.</source>
        <translation>A member of staff may also call out your number.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>Take a seat: %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>Take a seat in the waiting area</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>Follow your number on your phone</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>For our staff</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>We open at %1.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>One moment please</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>This kiosk is starting.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>This kiosk does not work for a moment</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>It cannot print tickets.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Please use another kiosk, or go to a member of staff.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>It cannot reach our computer.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>You can make an appointment on our website at any time.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>Also %n other matter.</numerusform>
            <numerusform>Also %n other matters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>For %n person.</numerusform>
            <numerusform>For %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>You are %n minute late. That is all right: you keep your turn.</numerusform>
            <numerusform>You are %n minutes late. That is all right: you keep your turn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>A member of staff is glad to help you.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>We do not find your appointment</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Your appointment is on another day</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Your appointment is in another building</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Please try once more. Does it go wrong again? A member of staff helps you.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>It is not your fault.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>You have already been helped with this code.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>We expect you here: %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Something went wrong on our side</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Please come back then.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>It does not take place.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>This code was already used</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>It is on %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>This appointment was cancelled</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Please come back on that day. Is that not possible? Ask for another day.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Do you have a newer letter or e-mail? Try the code in that one.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>We can read your code, but we do not know it.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>A member of staff can tell you how to get there.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>We saw a code, but it does not belong to an appointment.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>You are early</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>This is not a code of ours</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Do you need something else? Take a new number.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Do you have a new appointment? Then use the new code.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Look for the square code in the letter or e-mail about your appointment.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>We are closed now</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Try another code</source>
        <translation>Try another code</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Go on without an appointment</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>To the beginning</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>On my phone</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>Print my number</translation>
    </message>
    <message>
        <source>Watch the large screen</source>
        <translation>Watch the large screen</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>There you see your number and your counter.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Have this ready</translation>
    </message>
    <message>
        <source>Have this ready: %1</source>
        <translation>Have this ready: %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>Welcome. Do you have an appointment?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>I have no appointment</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>Choose what you come for and take a number</translation>
    </message>
</context>
</TS>
