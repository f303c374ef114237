<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Qu’est-ce qui vous aide ?</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Blanc et jaune sur noir</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>On every page, until you are done</source>
        <translation>Sur chaque page, jusqu’à la fin</translation>
    </message>
    <message>
        <source>Everything low</source>
        <translation>Tout en bas</translation>
    </message>
    <message>
        <source>Within reach, also when you sit</source>
        <translation>À portée de main, même assis</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>You hear what is on the screen</source>
        <translation>Vous entendez ce qui est à l’écran</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
    <message>
        <source>Hold your code before the scanner.</source>
        <translation>Placez votre code devant le lecteur.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Je n’ai pas mon code</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>One moment…</source>
        <translation>Un moment…</translation>
    </message>
    <message>
        <source>It takes a little longer than usual. You need not do anything. Please stay here.</source>
        <translation>Cela dure un peu plus longtemps que d’habitude. Vous n’avez rien à faire. Restez ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We have read your code.</source>
        <translation>Nous avons lu votre code.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>Nous préparons votre numéro.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>This page closes soon. Do you need more time?</source>
        <translation>Cette page se ferme bientôt. Avez-vous besoin de plus de temps ?</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue · Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Accessibilité</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Can we help you?</source>
        <translation>Pouvons-nous vous aider ?</translation>
    </message>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Un membre du personnel vous aide volontiers.</translation>
    </message>
    <message>
        <source>Where is my code?</source>
        <translation>Où est mon code ?</translation>
    </message>
    <message>
        <source>In the e-mail or letter about your appointment. It is a square with small black blocks.</source>
        <translation>Dans l’e-mail ou la lettre sur votre rendez-vous. C’est un carré avec de petits blocs noirs.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Pas de code ?</translation>
    </message>
    <message>
        <source>Give your name to a member of staff. You will be helped at your own time.</source>
        <translation>Donnez votre nom à un membre du personnel. Vous passez à votre heure.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>You already have a number:</source>
        <translation>Vous avez déjà un numéro :</translation>
    </message>
    <message>
        <source>Your number is</source>
        <translation>Votre numéro est</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>This screen comes back by itself.</source>
        <translation>Cet écran revient tout seul.</translation>
    </message>
</context>
<context>
    <name>PhoneCode</name>
    <message>
        <source>Follow your number on your phone</source>
        <translation>Votre numéro sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Scannez ce code avec l’appareil photo de votre téléphone.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Nous imprimons votre ticket…</translation>
    </message>
    <message>
        <source>Your ticket takes longer than usual. Your number is enough.</source>
        <translation>Votre ticket prend plus de temps que d’habitude. Votre numéro suffit.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Prenez votre ticket.</translation>
    </message>
    <message>
        <source>Your ticket does not come. Please remember your number: that is enough.</source>
        <translation>Votre ticket ne sort pas. Retenez votre numéro : cela suffit.</translation>
    </message>
    <message>
        <source>Is there no ticket? Please remember your number: that is enough.</source>
        <translation>Pas de ticket ? Retenez votre numéro : cela suffit.</translation>
    </message>
    <message>
        <source>Please remember your number. You get no ticket here.</source>
        <translation>Retenez votre numéro. Il n’y a pas de ticket ici.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>What do you come for?</source>
        <translation>Pourquoi venez-vous ?</translation>
    </message>
    <message>
        <source>Today we help with an appointment only. A member of staff can make one for you.</source>
        <translation>Aujourd’hui, nous aidons seulement sur rendez-vous. Un membre du personnel peut en prendre un pour vous.</translation>
    </message>
    <message>
        <source>Something else (%1 of %2)</source>
        <translation>Autre chose (%1 sur %2)</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code before the scanner</source>
        <translation>Placez votre code devant le lecteur</translation>
    </message>
    <message>
        <source>Keep the code still, a hand&apos;s width from the scanner.</source>
        <translation>Tenez le code immobile, à une largeur de main du lecteur.</translation>
    </message>
    <message>
        <source>On a phone: make the screen bright. A code on paper works too.</source>
        <translation>Sur un téléphone : réglez l’écran au plus clair. Un code sur papier marche aussi.</translation>
    </message>
    <message>
        <source>I do not have my code</source>
        <translation>Je n’ai pas mon code</translation>
    </message>
</context>
<context>
    <name>ScannerLine</name>
    <message>
        <source>Ready to read your code</source>
        <translation>Prêt à lire votre code</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please ask a member of staff.</source>
        <translation>Le lecteur ne marche pas pour le moment. Demandez à un membre du personnel.</translation>
    </message>
</context>
<context>
    <name>ScannerPlace</name>
    <message>
        <source>The scanner is below this screen.</source>
        <translation>Le lecteur est sous cet écran.</translation>
    </message>
    <message>
        <source>The scanner is above this screen.</source>
        <translation>Le lecteur est au-dessus de cet écran.</translation>
    </message>
    <message>
        <source>The scanner is to the left of this screen.</source>
        <translation>Le lecteur est à gauche de cet écran.</translation>
    </message>
    <message>
        <source>The scanner is to the right of this screen.</source>
        <translation>Le lecteur est à droite de cet écran.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1:%2</source>
        <comment>the time of day; Dutch: 10.40 uur</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day of the month, month: Monday 5 March</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time: Monday 5 March at 9:00</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Your appointment is at %1.</source>
        <translation>Votre rendez-vous est à %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. You now wait with the visitors without an appointment.</source>
        <translation>
            <numerusform>Vous avez %n minute de retard. Vous attendez maintenant avec les personnes sans rendez-vous.</numerusform>
            <numerusform>Vous avez %n minutes de retard. Vous attendez maintenant avec les personnes sans rendez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting before you.</source>
        <translation>Personne n’attend avant vous.</translation>
    </message>
    <message numerus="yes">
        <source>You wait %n minute(s) at most.</source>
        <translation>
            <numerusform>Vous attendez %n minute au plus.</numerusform>
            <numerusform>Vous attendez %n minutes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wait %1 to %2 minutes.</source>
        <translation>Vous attendez de %1 à %2 minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are before you.</source>
        <translation>
            <numerusform>%n personne passe avant vous.</numerusform>
            <numerusform>%n personnes passent avant vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Personne n’attend maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are waiting now</source>
        <translation>
            <numerusform>%n personne attend</numerusform>
            <numerusform>%n personnes attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wait of %n minute(s) at most</source>
        <translation>
            <numerusform>Attente de %n minute au plus</numerusform>
            <numerusform>Attente de %n minutes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A wait of %1 to %2 minutes</source>
        <translation>Attente de %1 à %2 minutes</translation>
    </message>
    <message>
        <source>It is your turn at about %1.</source>
        <translation>Ce sera à vous vers %1.</translation>
    </message>
    <message>
        <source>It is your turn at about that time.</source>
        <translation>Ce sera à vous vers cette heure.</translation>
    </message>
    <message>
        <source>It may be a little later.</source>
        <translation>Cela peut être un peu plus tard.</translation>
    </message>
    <message>
        <source>Take a seat: %1</source>
        <translation>Prenez place : %1</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area</source>
        <translation>Prenez place dans l’espace d’attente</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Préparez ceci</translation>
    </message>
    <message>
        <source>Your number appears on the large screen. Then go to the counter that stands beside it.</source>
        <translation>Votre numéro apparaît sur le grand écran. Allez alors au guichet qui est affiché à côté.</translation>
    </message>
    <message>
        <source>Follow your number on your phone</source>
        <comment>under the code on the ticket</comment>
        <translation>Votre numéro sur votre téléphone</translation>
    </message>
    <message>
        <source>For our staff</source>
        <comment>under the code on the ticket</comment>
        <translation>Pour notre personnel</translation>
    </message>
    <message>
        <source>COPY</source>
        <comment>the mark on a ticket that was printed before</comment>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Vous êtes en avance</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Votre rendez-vous est un autre jour</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Il est le %1.</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Revenez ce jour-là. Ce n’est pas possible ? Demandez un autre jour.</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Votre rendez-vous est dans un autre bâtiment</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Nous vous attendons ici : %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Un membre du personnel vous explique comment y aller.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Ce rendez-vous est annulé</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Il n’a pas lieu.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Avez-vous un nouveau rendez-vous ? Utilisez alors le nouveau code.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Ce code a déjà servi</translation>
    </message>
    <message>
        <source>The visit that belongs to it is over.</source>
        <translation>La visite avec ce code est terminée.</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Avez-vous besoin d’autre chose ? Prenez un nouveau numéro.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Revenez à ce moment-là.</translation>
    </message>
    <message>
        <source>You may wait here or come back later. Then hold your code before the scanner again.</source>
        <translation>Vous pouvez attendre ici ou revenir plus tard. Placez alors encore une fois votre code devant le lecteur.</translation>
    </message>
    <message>
        <source>From %1 we can sign you in. You may wait here or come back then.</source>
        <translation>Vous pouvez vous inscrire à partir de %1. Attendez ici ou revenez à cette heure.</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <translation>Nous ouvrons à %1.</translation>
    </message>
    <message>
        <source>We open again on %1.</source>
        <translation>Nous ouvrons de nouveau le %1.</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>Ce code n’est pas de chez nous</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Nous voyons un code, mais ce n’est pas celui d’un rendez-vous.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Cherchez le code carré dans la lettre sur votre rendez-vous.</translation>
    </message>
    <message>
        <source>We do not find your appointment</source>
        <translation>Rendez-vous pas trouvé</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Nous lisons votre code, mais nous ne le connaissons pas.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Avez-vous une lettre plus récente ? Essayez le code qui s’y trouve.</translation>
    </message>
    <message>
        <source>There are no numbers left today</source>
        <translation>Plus de numéros aujourd’hui</translation>
    </message>
    <message>
        <source>So many visitors are waiting that we cannot help more today.</source>
        <translation>Trop de personnes attendent. Nous ne pouvons plus aider personne aujourd’hui.</translation>
    </message>
    <message>
        <source>Make an appointment for another day. A member of staff can do that for you.</source>
        <translation>Prenez rendez-vous pour un autre jour. Un membre du personnel peut le faire.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <translation>Pour cela, il faut un rendez-vous</translation>
    </message>
    <message>
        <source>We cannot help you with this today without an appointment.</source>
        <translation>Sans rendez-vous, nous ne pouvons pas vous aider pour cela aujourd’hui.</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Un membre du personnel peut prendre un rendez-vous pour vous.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Un problème est arrivé chez nous</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Essayez encore une fois. Cela ne marche pas ? Un membre du personnel vous aide.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Un moment, s’il vous plaît</translation>
    </message>
    <message>
        <source>This kiosk is starting.</source>
        <translation>Cette borne démarre.</translation>
    </message>
    <message>
        <source>This kiosk does not work for a moment</source>
        <translation>Cette borne ne marche pas pour le moment</translation>
    </message>
    <message>
        <source>It cannot print tickets.</source>
        <translation>Elle ne peut pas imprimer de tickets.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Allez à une autre borne ou voyez un membre du personnel.</translation>
    </message>
    <message>
        <source>It cannot reach our computer.</source>
        <translation>Elle n’a pas de connexion.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff. Do you have a number? Then just wait.</source>
        <translation>Allez à une autre borne ou voyez un membre du personnel. Vous avez un numéro ? Alors attendez simplement.</translation>
    </message>
    <message>
        <source>You can make an appointment on our website at any time.</source>
        <translation>Sur notre site, vous pouvez prendre rendez-vous à tout moment.</translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Un membre du personnel vous aide volontiers.</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Essayer un autre code</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Continuer sans rendez-vous</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>Trop de codes erronés. Attendez %1 s.</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Ce code est erroné.</translation>
    </message>
    <message>
        <source>Type the staff code.</source>
        <translation>Tapez le code du personnel.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works, but needs attention</source>
        <translation>fonctionne, mais demande de l’attention</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The test ticket is printed.</source>
        <translation>Le ticket d’essai est imprimé.</translation>
    </message>
    <message>
        <source>The test ticket is not printed.</source>
        <translation>Le ticket d’essai n’est pas imprimé.</translation>
    </message>
    <message>
        <source>Nobody knows whether the test ticket is printed.</source>
        <translation>Personne ne sait si le ticket d’essai est imprimé.</translation>
    </message>
    <message>
        <source>There is no printer here.</source>
        <translation>Il n’y a pas d’imprimante ici.</translation>
    </message>
    <message>
        <source>The link with the server works.</source>
        <translation>La liaison avec le serveur fonctionne.</translation>
    </message>
    <message>
        <source>There is no link with the server.</source>
        <translation>Il n’y a pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <source>Hold a code before the scanner to try it.</source>
        <translation>Présentez un code au lecteur pour l’essayer.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lu : %1</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Jouer le son</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Watch the large screen</source>
        <translation>Regardez le grand écran</translation>
    </message>
    <message>
        <source>There you see your number and your counter.</source>
        <translation>Vous y voyez votre numéro et votre guichet.</translation>
    </message>
    <message>
        <source>Have this ready</source>
        <translation>Préparez ceci</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer encore</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome. Do you have an appointment?</source>
        <translation>Bienvenue. Avez-vous un rendez-vous ?</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <translation>Je n’ai pas de rendez-vous</translation>
    </message>
    <message>
        <source>Choose what you come for and take a number</source>
        <translation>Choisissez pourquoi vous venez et prenez un numéro</translation>
    </message>
</context>
</TS>
