<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AgreePage</name>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce correct ?</translation>
    </message>
    <message>
        <source>Make this appointment</source>
        <translation>Prendre ce rendez-vous</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir une autre heure</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>What helps you?</source>
        <translation>Qu’est-ce qui vous aide ?</translation>
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
    <message>
        <source>This whole screen is within reach, also when you sit.</source>
        <translation>Tout l’écran est à portée de main, même assis.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Placez votre code devant le lecteur.</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Your appointment is made</source>
        <translation>Votre rendez-vous est pris</translation>
    </message>
    <message>
        <source>Your paper is being printed…</source>
        <translation>Nous imprimons votre papier…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Please wait a moment.</source>
        <translation>L’impression dure plus longtemps que d’habitude. Attendez un instant.</translation>
    </message>
    <message>
        <source>Please take your paper, and bring it along.</source>
        <translation>Prenez votre papier et apportez-le.</translation>
    </message>
    <message>
        <source>Your paper is not coming out. Please write down your code.</source>
        <translation>Votre papier ne sort pas. Notez votre code.</translation>
    </message>
    <message>
        <source>Is there no paper? Please write down your code.</source>
        <translation>Pas de papier ? Notez votre code.</translation>
    </message>
    <message>
        <source>Please write down your code. You get no paper here.</source>
        <translation>Notez votre code. Vous ne recevez pas de papier ici.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Votre code : %1</translation>
    </message>
    <message>
        <source>With it you sign in at this kiosk, also without paper.</source>
        <translation>Avec ce code, vous vous annoncez ici, même sans papier.</translation>
    </message>
    <message>
        <source>Your appointment on your phone</source>
        <translation>Votre rendez-vous sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. There you can also move or cancel it.</source>
        <translation>Scannez ce code avec l’appareil photo de votre téléphone. Vous pourrez aussi y changer ou annuler le rendez-vous.</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Apportez ceci</translation>
    </message>
    <message>
        <source>I am staying here</source>
        <translation>Je reste ici</translation>
    </message>
    <message>
        <source>You get your number now.</source>
        <translation>Vous recevez votre numéro maintenant.</translation>
    </message>
    <message>
        <source>I am coming back later</source>
        <translation>Je reviens plus tard</translation>
    </message>
    <message>
        <source>Sign in here then, with your code.</source>
        <translation>Annoncez-vous alors ici avec votre code.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer encore</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Scan this code: your appointment on your phone</source>
        <translation>Scannez ce code : votre rendez-vous sur votre téléphone</translation>
    </message>
</context>
<context>
    <name>BookingSentences</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or tomorrow, and the day: Today, Monday 5 March</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first free time of a day</comment>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <translation>Aujourd’hui à partir de %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>Demain à partir de %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day: from Monday 5 March</comment>
        <translation>À partir du %1</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Cela dure environ %n minute.</numerusform>
            <numerusform>Cela dure environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>the time of day in large figures, without a word: 10:40</comment>
        <translation>%1h%2</translation>
    </message>
    <message>
        <source>Your appointment: %1</source>
        <comment>a day; above the time on the paper</comment>
        <translation>Votre rendez-vous : %1</translation>
    </message>
    <message>
        <source>Scan this code at the kiosk when you come. That is possible from %1.</source>
        <translation>Scannez ce code à la borne quand vous venez. C’est possible à partir de %1.</translation>
    </message>
    <message>
        <source>Or type %1</source>
        <comment>under the code on the paper</comment>
        <translation>Ou tapez %1</translation>
    </message>
    <message>
        <source>Bring this along</source>
        <translation>Apportez ceci</translation>
    </message>
    <message>
        <source>Are you unable to come? Please tell us: then somebody else can have this time.</source>
        <translation>Vous ne pouvez pas venir ? Dites-le-nous. Quelqu’un d’autre pourra avoir cette heure.</translation>
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
        <source>We are looking for free times.</source>
        <translation>Nous cherchons des heures libres.</translation>
    </message>
    <message>
        <source>We are making your appointment.</source>
        <translation>Nous prenons votre rendez-vous.</translation>
    </message>
    <message>
        <source>We are getting your number.</source>
        <translation>Nous préparons votre numéro.</translation>
    </message>
    <message>
        <source>We are looking for your appointment.</source>
        <translation>Nous cherchons votre rendez-vous.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
    <message>
        <source>Hold your code in front of the scanner.</source>
        <translation>Placez votre code devant le lecteur.</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Are you still there? This page closes in %1 seconds.</source>
        <translation>Toujours là ? Cette page se ferme dans %1 secondes.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>DaysPage</name>
    <message>
        <source>Which day suits you?</source>
        <translation>Quel jour voulez-vous venir ?</translation>
    </message>
    <message>
        <source>That time has just been taken. Please choose another one.</source>
        <translation>Cette heure vient d’être prise. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>I would rather choose at home</source>
        <translation>Je préfère choisir chez moi</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>How was your visit?</source>
        <translation>Votre avis sur la visite ?</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Vous avez déjà été reçu avec ce code.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Très mal</translation>
    </message>
    <message>
        <source>We do not keep your name with your answer.</source>
        <translation>Nous ne gardons pas votre nom avec votre réponse.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Moyen</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>When were you born?</source>
        <translation>Quelle est votre date de naissance ?</translation>
    </message>
    <message>
        <source>What time is your appointment?</source>
        <translation>À quelle heure est votre rendez-vous ?</translation>
    </message>
    <message>
        <source>First the day, then the month, then the year.</source>
        <translation>D’abord le jour, puis le mois, puis l’année.</translation>
    </message>
    <message>
        <source>First the hour, then the minutes. For example %1.</source>
        <translation>D’abord l’heure, puis les minutes. Par exemple %1.</translation>
    </message>
    <message>
        <source>There is no such day. Please look at it again.</source>
        <translation>Ce jour n’existe pas. Regardez encore une fois.</translation>
    </message>
    <message>
        <source>There is no such time. Please look at it again.</source>
        <translation>Cette heure n’existe pas. Regardez encore une fois.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Find my appointment</source>
        <translation>Trouver mon rendez-vous</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
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
        <source>Give your name to a member of staff. You will be helped at the time of your appointment.</source>
        <translation>Donnez votre nom à un membre du personnel. Vous passez à l’heure de votre rendez-vous.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Someone is coming to you</source>
        <translation>Quelqu’un vient vers vous</translation>
    </message>
    <message>
        <source>We have called someone</source>
        <translation>Nous avons appelé quelqu’un</translation>
    </message>
    <message>
        <source>One moment. We are calling someone.</source>
        <translation>Un instant. Nous appelons quelqu’un.</translation>
    </message>
    <message>
        <source>Please go to a member of staff</source>
        <translation>Adressez-vous au personnel</translation>
    </message>
    <message>
        <source>Call a member of staff</source>
        <translation>Appeler le personnel</translation>
    </message>
    <message>
        <source>Please stay here. You need not do anything.</source>
        <translation>Restez ici, s’il vous plaît. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Or go to a member of staff yourself:</source>
        <translation>Ou allez vous-même voir le personnel :</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>Je n’ai plus besoin d’aide</translation>
    </message>
    <message>
        <source>Go to the first page and choose “I do not have my code”. We find your appointment.</source>
        <translation>Allez à la première page et choisissez « Je n’ai pas mon code ». Nous trouvons votre rendez-vous.</translation>
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
    <name>LaterPage</name>
    <message>
        <source>Make an appointment on our website</source>
        <translation>Rendez-vous sur notre site</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone. Or go to:</source>
        <translation>Scannez ce code avec l’appareil photo de votre téléphone. Ou allez sur :</translation>
    </message>
    <message>
        <source>A member of staff can make an appointment for you.</source>
        <translation>Un membre du personnel peut prendre un rendez-vous pour vous.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans cela</translation>
    </message>
    <message>
        <source>Scan this code or go to:</source>
        <translation>Scannez ce code ou allez sur :</translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Do you have a letter with a code?</source>
        <translation>Avez-vous une lettre avec un code ?</translation>
    </message>
    <message>
        <source>Hold the code of the letter in front of the scanner, or type it here.</source>
        <translation>Tenez le code de la lettre devant le lecteur, ou tapez-le ici.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have no letter</source>
        <translation>Je n’ai pas de lettre</translation>
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
    <name>NumberSentences</name>
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
        <source>A member of staff helps you further.</source>
        <translation>Un membre du personnel vous aide.</translation>
    </message>
    <message>
        <source>But you have an appointment, and it still stands.</source>
        <translation>Mais vous avez un rendez-vous, et il est maintenu.</translation>
    </message>
    <message>
        <source>This kiosk has no numbers left</source>
        <translation>Cette borne n’a plus de numéros</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to a member of staff.</source>
        <translation>Allez à une autre borne ou voyez un membre du personnel.</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Notre ordinateur ne répond pas en ce moment.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>You are here for:</source>
        <translation>Vous venez pour :</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>For how many persons?</source>
        <translation>Pour combien de personnes ?</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Ajouter autre chose</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Prendre un numéro</translation>
    </message>
    <message>
        <source>I would rather come another time</source>
        <translation>Je préfère venir une autre fois</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I do not have my code</source>
        <translation>Je n’ai pas mon code</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Taper votre code</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>It will work again by itself.</source>
        <translation>La borne se remettra en marche toute seule.</translation>
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
    <message>
        <source>Scan this code and follow your number</source>
        <translation>Scannez ce code et suivez votre numéro</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>This screen is read aloud.</source>
        <translation>Cet écran est lu à voix haute.</translation>
    </message>
    <message>
        <source>Press the down key for the next choice. Press the round key to choose.</source>
        <translation>Appuyez sur la touche bas pour le choix suivant. Appuyez sur la touche ronde pour choisir.</translation>
    </message>
    <message>
        <source>Press the right key to hear this again.</source>
        <translation>Appuyez sur la touche droite pour écouter encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s):</source>
        <translation>
            <numerusform>%n choix :</numerusform>
            <numerusform>%n choix :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) with a letter or a figure.</source>
        <translation>
            <numerusform>%n touche avec une lettre ou un chiffre.</numerusform>
            <numerusform>%n touches avec une lettre ou un chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which choice has the focus</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>something that is on or off</comment>
        <translation>interrupteur</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>one of several of which one is chosen</comment>
        <translation>choix</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>not possible now</source>
        <comment>a button that does nothing yet</comment>
        <translation>pas possible maintenant</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 est effacé.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Tout est effacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) typed.</source>
        <translation>
            <numerusform>%n signe tapé.</numerusform>
            <numerusform>%n signes tapés.</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <comment>the key between two words</comment>
        <translation>espace</translation>
    </message>
    <message>
        <source>Press any key to stay.</source>
        <translation>Appuyez sur une touche pour rester.</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Volume %1 sur %2.</translation>
    </message>
    <message>
        <source>This page stays.</source>
        <comment>somebody pressed a key before the page went away</comment>
        <translation>Cette page reste affichée.</translation>
    </message>
</context>
<context>
    <name>PrintingLine</name>
    <message>
        <source>Please remember your number. You need no paper.</source>
        <translation>Retenez votre numéro. Vous n’avez pas besoin de papier.</translation>
    </message>
    <message>
        <source>Your ticket is being printed…</source>
        <translation>Nous imprimons votre ticket…</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Your number is enough.</source>
        <translation>L’impression dure plus longtemps que d’habitude. Votre numéro suffit.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Prenez votre ticket.</translation>
    </message>
    <message>
        <source>Your ticket is not coming out. Please remember your number: that is enough.</source>
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
        <source>What else do you come for?</source>
        <translation>Pour quoi d’autre venez-vous ?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Hold your code in front of the scanner</source>
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
    <message>
        <source>Type your code</source>
        <translation>Taper votre code</translation>
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
    <name>SearchPage</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Tapez les premières lettres</translation>
    </message>
    <message>
        <source>We find nothing with these letters. Try another word, or ask for help.</source>
        <translation>Nous ne trouvons rien avec ces lettres. Essayez un autre mot ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
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
    <message>
        <source>We do not know now how long you wait.</source>
        <translation>Nous ne savons pas pour le moment combien de temps vous attendrez.</translation>
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
        <source>A member of staff may also call out your number.</source>
        <translation>Un membre du personnel peut aussi appeler votre numéro.</translation>
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
        <source>We are closed now</source>
        <translation>Nous sommes fermés</translation>
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
    <message>
        <source>Also: %1.</source>
        <translation>Aussi : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other matter(s).</source>
        <translation>
            <numerusform>Et %n autre demande.</numerusform>
            <numerusform>Et %n autres demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s).</source>
        <translation>
            <numerusform>Pour %n personne.</numerusform>
            <numerusform>Pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Allez maintenant au guichet %1</translation>
    </message>
    <message>
        <source>We call you again soon.</source>
        <translation>Nous vous rappelons bientôt.</translation>
    </message>
    <message>
        <source>Your document is ready at counter %1.</source>
        <translation>Votre document est prêt au guichet %1.</translation>
    </message>
    <message numerus="yes">
        <source>You are %n minute(s) late. That is all right: you keep your turn.</source>
        <translation>
            <numerusform>Vous avez %n minute de retard. Ce n’est pas grave : vous gardez votre tour.</numerusform>
            <numerusform>Vous avez %n minutes de retard. Ce n’est pas grave : vous gardez votre tour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>A member of staff is glad to help you.</source>
        <translation>Un membre du personnel vous aide volontiers.</translation>
    </message>
</context>
<context>
    <name>SorrySentences</name>
    <message>
        <source>We do not find your appointment</source>
        <translation>Rendez-vous pas trouvé</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Votre rendez-vous est un autre jour</translation>
    </message>
    <message>
        <source>Your appointment is in another building</source>
        <translation>Votre rendez-vous est dans un autre bâtiment</translation>
    </message>
    <message>
        <source>Please try once more. Does it go wrong again? A member of staff helps you.</source>
        <translation>Essayez encore une fois. Cela ne marche pas ? Un membre du personnel vous aide.</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>You have already been helped with this code.</source>
        <translation>Vous avez déjà été reçu avec ce code.</translation>
    </message>
    <message>
        <source>We expect you here: %1.</source>
        <translation>Nous vous attendons ici : %1.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Un problème est arrivé chez nous</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Revenez à ce moment-là.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Il n’a pas lieu.</translation>
    </message>
    <message>
        <source>This code was already used</source>
        <translation>Ce code a déjà servi</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>Il est le %1.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Ce rendez-vous est annulé</translation>
    </message>
    <message>
        <source>Please come back on that day. Is that not possible? Ask for another day.</source>
        <translation>Revenez ce jour-là. Ce n’est pas possible ? Demandez un autre jour.</translation>
    </message>
    <message>
        <source>Do you have a newer letter or e-mail? Try the code in that one.</source>
        <translation>Avez-vous une lettre plus récente ? Essayez le code qui s’y trouve.</translation>
    </message>
    <message>
        <source>We can read your code, but we do not know it.</source>
        <translation>Nous lisons votre code, mais nous ne le connaissons pas.</translation>
    </message>
    <message>
        <source>A member of staff can tell you how to get there.</source>
        <translation>Un membre du personnel vous explique comment y aller.</translation>
    </message>
    <message>
        <source>We saw a code, but it does not belong to an appointment.</source>
        <translation>Nous voyons un code, mais ce n’est pas celui d’un rendez-vous.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Vous êtes en avance</translation>
    </message>
    <message>
        <source>This is not a code of ours</source>
        <translation>Ce code n’est pas de chez nous</translation>
    </message>
    <message>
        <source>Do you need something else? Take a new number.</source>
        <translation>Avez-vous besoin d’autre chose ? Prenez un nouveau numéro.</translation>
    </message>
    <message>
        <source>Do you have a new appointment? Then use the new code.</source>
        <translation>Avez-vous un nouveau rendez-vous ? Utilisez alors le nouveau code.</translation>
    </message>
    <message>
        <source>Look for the square code in the letter or e-mail about your appointment.</source>
        <translation>Cherchez le code carré dans la lettre sur votre rendez-vous.</translation>
    </message>
    <message>
        <source>We are closed now</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>You may wait here. Or come back at %1.</source>
        <translation>Vous pouvez attendre ici. Ou revenez à %1.</translation>
    </message>
    <message>
        <source>You may wait here. Or come back later.</source>
        <translation>Vous pouvez attendre ici. Ou revenez plus tard.</translation>
    </message>
    <message>
        <source>Please come back at %1.</source>
        <translation>Revenez à %1.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Revenez plus tard.</translation>
    </message>
    <message>
        <source>Your appointment is later now</source>
        <translation>Votre rendez-vous est plus tard</translation>
    </message>
    <message>
        <source>Your appointment has another time now</source>
        <translation>Votre rendez-vous a changé de date</translation>
    </message>
    <message>
        <source>Please come back then. Your newest letter or e-mail is the right one.</source>
        <translation>Revenez à ce moment-là. La lettre ou l’e-mail le plus récent est le bon.</translation>
    </message>
    <message>
        <source>Your document is not ready yet</source>
        <translation>Votre document n’est pas encore prêt</translation>
    </message>
    <message>
        <source>It is ready on %1.</source>
        <translation>Il sera prêt le %1.</translation>
    </message>
    <message>
        <source>A member of staff can tell you more.</source>
        <translation>Un membre du personnel peut vous en dire plus.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Ce n’est pas possible maintenant</translation>
    </message>
    <message>
        <source>Today nobody can help you with it any more.</source>
        <translation>Aujourd’hui, plus personne ne peut vous aider pour cela.</translation>
    </message>
    <message>
        <source>From %1 it is possible again.</source>
        <translation>C’est de nouveau possible à partir de %1.</translation>
    </message>
    <message>
        <source>It is possible again on %1.</source>
        <translation>Ce sera de nouveau possible le %1.</translation>
    </message>
    <message>
        <source>Do you come for something else too? Then choose that.</source>
        <translation>Venez-vous aussi pour autre chose ? Alors choisissez-le.</translation>
    </message>
    <message>
        <source>Your appointment is on the telephone</source>
        <translation>Votre rendez-vous est par téléphone</translation>
    </message>
    <message>
        <source>You need not come: we call you.</source>
        <translation>Vous n’avez pas besoin de venir. Nous vous appelons.</translation>
    </message>
    <message>
        <source>Your appointment is by video</source>
        <translation>Votre rendez-vous est par vidéo</translation>
    </message>
    <message>
        <source>You need not come: use the link in your letter or e-mail.</source>
        <translation>Vous n’avez pas besoin de venir. Utilisez le lien de votre lettre ou e-mail.</translation>
    </message>
    <message>
        <source>Your appointment is at your home</source>
        <translation>Votre rendez-vous est chez vous</translation>
    </message>
    <message>
        <source>You need not come: we visit you.</source>
        <translation>Vous n’avez pas besoin de venir. Nous venons chez vous.</translation>
    </message>
    <message>
        <source>Your appointment is not in this building</source>
        <translation>Votre rendez-vous n’est pas dans ce bâtiment</translation>
    </message>
    <message>
        <source>Your letter or e-mail says where it is.</source>
        <translation>Votre lettre ou e-mail dit où c’est.</translation>
    </message>
    <message>
        <source>We cannot read your code well</source>
        <translation>Nous lisons mal votre code</translation>
    </message>
    <message>
        <source>We saw only a part of it.</source>
        <translation>Nous n’en avons vu qu’une partie.</translation>
    </message>
    <message>
        <source>Hold it flat and still, a hand&apos;s width from the scanner.</source>
        <translation>Tenez-le bien à plat, sans bouger, à une largeur de main du lecteur.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>Perhaps one letter or digit is wrong.</source>
        <translation>Une lettre ou un chiffre est peut-être faux.</translation>
    </message>
    <message>
        <source>Compare the code with your letter or e-mail, and try again.</source>
        <translation>Comparez le code avec votre lettre ou e-mail, et essayez encore.</translation>
    </message>
    <message>
        <source>No document belongs to this code.</source>
        <translation>Aucun document ne correspond à ce code.</translation>
    </message>
    <message>
        <source>Compare the code with your letter, and try again. Or take a number.</source>
        <translation>Comparez le code avec votre lettre, et essayez encore. Ou prenez un numéro.</translation>
    </message>
    <message>
        <source>We cannot look up your code now</source>
        <translation>Nous ne pouvons pas chercher votre code maintenant</translation>
    </message>
    <message>
        <source>Our computer is away for a moment.</source>
        <translation>Notre ordinateur ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number. Your code is kept with it.</source>
        <translation>Choisissez votre demande et vous recevez un numéro. Votre code est gardé avec lui.</translation>
    </message>
    <message>
        <source>We cannot look this up now</source>
        <translation>Nous ne pouvons pas chercher cela maintenant</translation>
    </message>
    <message>
        <source>Choose what you come for, and you get a number.</source>
        <translation>Choisissez votre demande et vous recevez un numéro.</translation>
    </message>
    <message>
        <source>No appointment of today fits your answers.</source>
        <translation>Aucun rendez-vous d’aujourd’hui ne correspond à vos réponses.</translation>
    </message>
    <message>
        <source>A member of staff looks for it with you.</source>
        <translation>Un membre du personnel le cherche avec vous.</translation>
    </message>
    <message>
        <source>Please ask a member of staff</source>
        <translation>Demandez à un membre du personnel</translation>
    </message>
    <message>
        <source>At this kiosk we do not look for appointments for a while. That protects everybody&apos;s data.</source>
        <translation>À cette borne, nous ne cherchons pas de rendez-vous pendant un moment. Cela protège les données de chacun.</translation>
    </message>
    <message>
        <source>A member of staff looks for your appointment with you.</source>
        <translation>Un membre du personnel cherche votre rendez-vous avec vous.</translation>
    </message>
    <message>
        <source>This document was already collected</source>
        <translation>Ce document a déjà été retiré</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Il n’est plus ici.</translation>
    </message>
    <message>
        <source>Is that not right? Please tell a member of staff.</source>
        <translation>Ce n’est pas juste ? Dites-le à un membre du personnel.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a place and its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your appointment is over</source>
        <translation>Votre rendez-vous est passé</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation>Il était le %1.</translation>
    </message>
    <message>
        <source>Take a number now. Or ask a member of staff for a new appointment.</source>
        <translation>Prenez un numéro maintenant. Ou demandez un nouveau rendez-vous à un membre du personnel.</translation>
    </message>
    <message>
        <source>A member of staff helps you further.</source>
        <translation>Un membre du personnel vous aide.</translation>
    </message>
    <message>
        <source>We cannot look up your letter now</source>
        <translation>Nous ne pouvons pas chercher votre lettre maintenant</translation>
    </message>
    <message>
        <source>At this kiosk we look up no letters for a while. That protects everybody&apos;s data.</source>
        <translation>À cette borne, nous ne cherchons pas de lettres pendant un moment. Cela protège les données de chacun.</translation>
    </message>
    <message>
        <source>Take a number. At the counter we look for your document.</source>
        <translation>Prenez un numéro. Au guichet, nous cherchons votre document.</translation>
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
        <source>Hold a code in front of the scanner to try it.</source>
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
    <name>StepWords</name>
    <message>
        <source>Scan again</source>
        <translation>Scanner encore</translation>
    </message>
    <message>
        <source>Try another code</source>
        <translation>Essayer un autre code</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>Revoir le code</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Answer once more</source>
        <translation>Répondre encore une fois</translation>
    </message>
    <message>
        <source>Go on without a code</source>
        <translation>Continuer sans code</translation>
    </message>
    <message>
        <source>I will wait here</source>
        <translation>J’attends ici</translation>
    </message>
    <message>
        <source>Choose what I come for</source>
        <translation>Choisir ma demande</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Prendre un numéro</translation>
    </message>
    <message>
        <source>Go on without an appointment</source>
        <translation>Continuer sans rendez-vous</translation>
    </message>
    <message>
        <source>Choose a day and a time</source>
        <translation>Choisir un jour et une heure</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>TabletPage</name>
    <message>
        <source>Thank you for your visit</source>
        <translation>Merci de votre visite</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Guichet %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you for your answer</source>
        <translation>Merci de votre réponse</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>Print my number</source>
        <translation>Imprimer mon numéro</translation>
    </message>
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
        <source>Have this ready: %1</source>
        <translation>Préparez ceci : %1</translation>
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
    <name>TimesPage</name>
    <message>
        <source>At what time?</source>
        <translation>À quelle heure ?</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Type your code</source>
        <translation>Taper votre code</translation>
    </message>
    <message>
        <source>It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.</source>
        <translation>Il est dans votre lettre ou e-mail : 8 lettres et chiffres. Vous pouvez encore tenir votre code devant le lecteur.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Volume %1 sur %2</translation>
    </message>
</context>
<context>
    <name>WalkInSentences</name>
    <message>
        <source>By appointment only</source>
        <translation>Uniquement sur rendez-vous</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Pas possible maintenant</translation>
    </message>
    <message>
        <source>Possible again from %1</source>
        <comment>a time of today</comment>
        <translation>De nouveau possible à partir de %1</translation>
    </message>
    <message>
        <source>Possible again on %1</source>
        <comment>a day and a time</comment>
        <translation>De nouveau possible le %1</translation>
    </message>
    <message>
        <source>Come another time</source>
        <translation>Venir une autre fois</translation>
    </message>
    <message>
        <source>We have no free times now</source>
        <translation>Pas d’heure libre pour l’instant</translation>
    </message>
    <message>
        <source>This does not go together</source>
        <comment>the title of a page; under it the product that was chosen last</comment>
        <translation>Cela ne va pas ensemble</translation>
    </message>
    <message>
        <source>Not together with: %1</source>
        <comment>under what does not go with a product that was chosen before</comment>
        <translation>Pas avec : %1</translation>
    </message>
    <message>
        <source>For this you make an appointment first.</source>
        <comment>beside what was chosen</comment>
        <translation>Pour cela, prenez d’abord rendez-vous.</translation>
    </message>
    <message>
        <source>You need an appointment for this</source>
        <comment>the title of a page</comment>
        <translation>Pour cela, il faut un rendez-vous</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Ce n’est pas possible maintenant</translation>
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
