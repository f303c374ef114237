<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Call this one</source>
            <translation>Deze oproepen</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Opnieuw roepen</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Aangekomen</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Finished, call next</source>
            <translation>Klaar, volgende oproepen</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Niet verschenen</translation>
        </message>
        <message>
            <source>Step aside</source>
            <translation>Tijdelijk apart</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Doorverwijzen</translation>
        </message>
        <message>
            <source>Back in line</source>
            <translation>Terug in de rij</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Afmelden</translation>
        </message>
        <message>
            <source>Calling…</source>
            <translation>Oproepen…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Aanmelden…</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
        <message>
            <source>Finish with an outcome…</source>
            <translation>Afronden met uitkomst…</translation>
        </message>
        <message>
            <source>I am back</source>
            <translation>Ik ben terug</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Went away</source>
            <translation>Weggegaan</translation>
        </message>
    </context>
    <context>
        <name>AppointmentsModel</name>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Bezoeker</translation>
        </message>
        <message>
            <source>has left the list</source>
            <translation>niet meer in de lijst</translation>
        </message>
    </context>
    <context>
        <name>AppointmentsRegion</name>
        <message>
            <source>Coming appointments</source>
            <translation>Komende afspraken</translation>
        </message>
        <message>
            <source>No appointment matches.</source>
            <translation>Geen afspraak gevonden.</translation>
        </message>
        <message>
            <source>Search name, product or remark</source>
            <translation>Zoek op naam, product of opmerking</translation>
        </message>
        <message>
            <source>Which appointments to show</source>
            <translation>Welke afspraken</translation>
        </message>
    </context>
    <context>
        <name>Coming</name>
        <message>
            <source>expected</source>
            <translation>verwacht</translation>
        </message>
        <message>
            <source>not here yet</source>
            <translation>nog niet hier</translation>
        </message>
        <message>
            <source>is here</source>
            <translation>is er</translation>
        </message>
        <message>
            <source>No more appointments today.</source>
            <translation>Geen afspraken meer vandaag.</translation>
        </message>
        <message>
            <source>No appointments for today yet.</source>
            <translation>Nog geen afspraken voor vandaag.</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Alle {count}</translation>
        </message>
        <message>
            <source>Expected {count}</source>
            <translation>Verwacht {count}</translation>
        </message>
        <message>
            <source>Not here yet {count}</source>
            <translation>Nog niet hier {count}</translation>
        </message>
        <message>
            <source>Here {count}</source>
            <translation>Is er {count}</translation>
        </message>
    </context>
    <context>
        <name>CompactBar</name>
        <message>
            <source>Counter</source>
            <translation>Balie</translation>
        </message>
        <message>
            <source>Whole window</source>
            <translation>Heel venster</translation>
        </message>
        <message>
            <source>Locked. Unlock with your PIN in the whole window.</source>
            <translation>Vergrendeld. Ontgrendel met de pincode in het hele venster.</translation>
        </message>
        <message>
            <source>Nobody is waiting for you.</source>
            <translation>Er wacht niemand voor deze balie.</translation>
        </message>
        <message numerus="yes">
            <source>%n wait; the most pressing: {wait}</source>
            <translation>
                <numerusform>%n wacht: {wait}</numerusform>
                <numerusform>%n wachten; het dringendst: {wait}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CounterWindow</name>
        <message>
            <source>{place}: counter</source>
            <translation>{place}: balie</translation>
        </message>
    </context>
    <context>
        <name>DaysModel</name>
        <message>
            <source>Free days ↑ ↓</source>
            <translation>Vrije dagen ↑ ↓</translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message>
            <source>Waiting ({count})</source>
            <translation>Wachtend ({count})</translation>
        </message>
        <message>
            <source>Appointments ({count})</source>
            <translation>Afspraken ({count})</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Receptie</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Leiding</translation>
        </message>
    </context>
    <context>
        <name>Device</name>
        <message>
            <source>The queue server did not take numbers that this kiosk gave: {numbers}. See that they are helped.</source>
            <translation>De server nam nummers van deze zuil niet over: {numbers}. Zorg dat deze bezoekers geholpen worden.</translation>
        </message>
        <message>
            <source>This kiosk cannot let visitors in without the queue server: {reason}.</source>
            <translation>Deze zuil kan geen bezoekers aanmelden als de server weg is: {reason}.</translation>
        </message>
        <message>
            <source>its journal is damaged</source>
            <translation>het journaal is beschadigd</translation>
        </message>
        <message>
            <source>its folder cannot be written ({reason})</source>
            <translation>in de map kan niet worden geschreven ({reason})</translation>
        </message>
        <message>
            <source>its folder cannot be used ({reason})</source>
            <translation>de map is niet te gebruiken ({reason})</translation>
        </message>
        <message>
            <source>The {device} failed; it is started again.</source>
            <translation>De {device} viel uit door een fout in het programma; hij wordt opnieuw gestart.</translation>
        </message>
        <message>
            <source>The name {host} could not be looked up in time: see that the network's name server answers, or write the number address into the settings.</source>
            <translation>De naam {host} kon niet op tijd worden opgezocht: kijk of de naamserver van het netwerk antwoordt, of zet het nummeradres in de instellingen.</translation>
        </message>
        <message>
            <source>The name of the device at {address} leads to no address.</source>
            <translation>De naam van het apparaat op {address} leidt naar geen enkel adres.</translation>
        </message>
        <message>
            <source>The device at {address} cannot be reached: {reason}.</source>
            <translation>Het apparaat op {address} is niet bereikbaar: {reason}.</translation>
        </message>
        <message>
            <source>Nothing answers at {address}: see that the device is on and in the network.</source>
            <translation>Op {address} antwoordt niets: kijk of het apparaat aan staat en op het netwerk zit.</translation>
        </message>
        <message>
            <source>The device at {address} closed the connection.</source>
            <translation>Het apparaat op {address} heeft de verbinding verbroken.</translation>
        </message>
        <message>
            <source>The device at {address} stopped taking data: {left} of {all} bytes are left.</source>
            <translation>Het apparaat op {address} neemt geen gegevens meer aan: {left} van {all} bytes bleven over.</translation>
        </message>
        <message>
            <source>The connection to the device at {address} broke: {reason}.</source>
            <translation>De verbinding met het apparaat op {address} is verbroken: {reason}.</translation>
        </message>
        <message>
            <source>The device on {port} stopped taking data: {count} bytes did not go out in time.</source>
            <translation>Het apparaat op {port} neemt geen gegevens meer aan: {count} bytes konden niet op tijd weg.</translation>
        </message>
        <message>
            <source>The device on {port} went away while it was used: is it still plugged in?</source>
            <translation>Het apparaat op {port} viel weg tijdens het gebruik: zit de stekker er nog in?</translation>
        </message>
        <message>
            <source>There is no device on the serial port {port}: is it plugged in and switched on?</source>
            <translation>Er is geen apparaat op de seriële poort {port}: is het aangesloten en staat het aan?</translation>
        </message>
        <message>
            <source>The serial port {port} is held by another program.</source>
            <translation>De seriële poort {port} is bij een ander programma in gebruik.</translation>
        </message>
        <message>
            <source>The serial port {port} is there, but this user may not open it: add the user to the group {group}.</source>
            <translation>De seriële poort {port} is er, maar deze gebruiker mag hem niet openen: voeg de gebruiker toe aan de groep {group}.</translation>
        </message>
        <message>
            <source>There is no {device}: see that it is on and plugged in.</source>
            <translation>Er is geen {device}: kijk of het aan staat en aangesloten is.</translation>
        </message>
        <message>
            <source>The {device} is there but is no printer.</source>
            <translation>{device} is er, maar is geen printer.</translation>
        </message>
        <message>
            <source>The {device} is there, but this user may not use it: add the user to the group {group}.</source>
            <translation>{device} is er, maar deze gebruiker mag het niet gebruiken: voeg de gebruiker toe aan de groep {group}.</translation>
        </message>
        <message>
            <source>The {device} is held by another program.</source>
            <translation>{device} is bij een ander programma in gebruik.</translation>
        </message>
        <message>
            <source>The {device} cannot be opened: {reason}.</source>
            <translation>{device} kan niet worden geopend: {reason}.</translation>
        </message>
        <message>
            <source>The {device} stopped taking data: {count} bytes did not go out in time.</source>
            <translation>{device} neemt geen gegevens meer aan: {count} bytes konden niet op tijd weg.</translation>
        </message>
        <message>
            <source>The {device} went away while it was used: {reason}.</source>
            <translation>{device} viel weg tijdens het gebruik: {reason}.</translation>
        </message>
        <message>
            <source>USB devices cannot be reached: the library libusb 1.0 is missing (Debian package libusb-1.0-0).</source>
            <translation>USB-apparaten zijn niet bereikbaar: de bibliotheek libusb 1.0 ontbreekt (Debian-pakket libusb-1.0-0).</translation>
        </message>
        <message>
            <source>The line is open; a device of this kind cannot say how it is.</source>
            <translation>De lijn is open; een apparaat van deze soort kan niet zeggen hoe het ermee gaat.</translation>
        </message>
        <message>
            <source>Letters to visitors wait: mail cannot be sent now. The server&apos;s log says why.</source>
            <translation>Berichten aan bezoekers wachten: mail kan nu niet weg. Het logboek van de server zegt waarom.</translation>
        </message>
        <message>
            <source>Letters to visitors lie unfetched in the folder for mail ({count}): see that the program that sends them runs.</source>
            <translation>Er liggen berichten aan bezoekers in de map voor mail die niemand ophaalt ({count}): kijk of het programma draait dat ze verstuurt.</translation>
        </message>
        <message>
            <source>This system does not take what it is told; it is tried again. The server&apos;s log says why.</source>
            <translation>Dit systeem neemt niet aan wat het gemeld krijgt; het wordt opnieuw geprobeerd. Het logboek van de server zegt waarom.</translation>
        </message>
        <message>
            <source>This system refuses messages, which it does not get any more. The server&apos;s log says which.</source>
            <translation>Dit systeem weigert berichten en krijgt die niet meer. Het logboek van de server zegt welke.</translation>
        </message>
        <message>
            <source>The serial port {port} cannot be opened with {settings}: {reason}.</source>
            <translation>De seriële poort {port} kan niet worden geopend met {settings}: {reason}.</translation>
        </message>
        <message>
            <source>The printer cannot be reached: see that it is on and connected.</source>
            <translation>De printer is niet bereikbaar: kijk of hij aan staat en aangesloten is.</translation>
        </message>
        <message>
            <source>The printer's cover is open: close it.</source>
            <translation>De klep van de printer staat open: sluit hem.</translation>
        </message>
        <message>
            <source>The printer has no paper: put in a new roll.</source>
            <translation>Het papier van de printer is op: plaats een nieuwe rol.</translation>
        </message>
        <message>
            <source>The printer's cutter is blocked: open the printer and remove the paper from the cutter.</source>
            <translation>Het mes van de printer zit vast: open de printer en haal het papier weg bij het mes.</translation>
        </message>
        <message>
            <source>Paper is stuck on its way out of the printer: open the printer and remove it.</source>
            <translation>Er zit papier vast in de uitgang van de printer: open de printer en haal het weg.</translation>
        </message>
        <message>
            <source>The printer reports a fault that it cannot mend itself: switch it off and on.</source>
            <translation>De printer meldt een storing die hij zelf niet kan oplossen: zet hem uit en aan.</translation>
        </message>
        <message>
            <source>The printer is there but says that it is not ready.</source>
            <translation>De printer is er, maar zegt dat hij niet klaar is.</translation>
        </message>
        <message>
            <source>The printer pauses by itself, most often to let its head cool down.</source>
            <translation>De printer wacht even, meestal om af te koelen.</translation>
        </message>
        <message>
            <source>A ticket that was given up may still come out of the printer: throw it away.</source>
            <translation>Er kan nog een ticket uit de printer komen dat al is opgegeven: gooi het weg.</translation>
        </message>
        <message>
            <source>A ticket still hangs in the printer's outlet: take it away.</source>
            <translation>Er hangt nog een ticket in de uitgang van de printer: haal het weg.</translation>
        </message>
        <message>
            <source>The paper is nearly used up: have a new roll ready.</source>
            <translation>Het papier is bijna op: houd een nieuwe rol klaar.</translation>
        </message>
        <message>
            <source>The printer does not say how it is.</source>
            <translation>De printer zegt niet hoe het met hem gaat.</translation>
        </message>
        <message>
            <source>The printer does not say how it is: {reason}</source>
            <translation>De printer zegt niet hoe het met hem gaat: {reason}</translation>
        </message>
        <message>
            <source>This place has no printer, by its settings.</source>
            <translation>Hier is volgens de instellingen geen printer.</translation>
        </message>
        <message>
            <source>Tickets cannot be written to {path}: the folder {folder} is missing or not writable.</source>
            <translation>Tickets kunnen niet naar {path} worden geschreven: de map {folder} ontbreekt of is niet beschrijfbaar.</translation>
        </message>
        <message>
            <source>The printer is ready.</source>
            <translation>De printer is gereed.</translation>
        </message>
        <message>
            <source>The scanner is starting.</source>
            <translation>De scanner start op.</translation>
        </message>
        <message>
            <source>The {scanner} is not open.</source>
            <translation>De {scanner} is niet geopend.</translation>
        </message>
        <message>
            <source>The {scanner} has not sent a picture yet.</source>
            <translation>De {scanner} heeft nog geen beeld gestuurd.</translation>
        </message>
        <message>
            <source>The {scanner} has sent no picture for {seconds} s.</source>
            <translation>De {scanner} heeft al {seconds} s geen beeld gestuurd.</translation>
        </message>
        <message>
            <source>The {scanner} sends no more pictures: is it still plugged in?</source>
            <translation>De {scanner} stuurt geen beeld meer: zit de stekker er nog in?</translation>
        </message>
        <message>
            <source>The {scanner} sends pictures that cannot be read: check its cable.</source>
            <translation>De {scanner} stuurt beelden die niet te lezen zijn: controleer de kabel.</translation>
        </message>
        <message>
            <source>The {scanner} hangs: it repeats one picture.</source>
            <translation>De {scanner} hangt: hij herhaalt één beeld.</translation>
        </message>
        <message>
            <source>The {scanner} sees almost nothing: it is too dark, or something covers the lens.</source>
            <translation>De {scanner} ziet bijna niets: het is te donker, of er zit iets voor de lens.</translation>
        </message>
        <message>
            <source>The {scanner} sees one even surface: something covers the lens.</source>
            <translation>De {scanner} ziet één egaal vlak: er zit iets voor de lens.</translation>
        </message>
        <message>
            <source>There is no camera at {path}: is it plugged in?</source>
            <translation>Er is geen camera op {path}: is hij aangesloten?</translation>
        </message>
        <message>
            <source>This user may not open the {scanner}: add the user to the group {group}.</source>
            <translation>Deze gebruiker mag de {scanner} niet openen: voeg de gebruiker toe aan de groep {group}.</translation>
        </message>
        <message>
            <source>The camera {path} does not start: it is no camera, or another program holds it.</source>
            <translation>De camera {path} start niet: het is geen camera, of een ander programma houdt hem bezet.</translation>
        </message>
        <message>
            <source>There is no video {path}.</source>
            <translation>Er is geen video {path}.</translation>
        </message>
        <message>
            <source>There is no folder {path} to take frames from.</source>
            <translation>Er is geen map {path} om beelden uit te halen.</translation>
        </message>
        <message>
            <source>The folder {path} can no longer be read: {reason}.</source>
            <translation>De map {path} kan niet meer worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>The hand scanner that types cannot say whether it is plugged in.</source>
            <translation>De handscanner die typt kan niet zeggen of hij is aangesloten.</translation>
        </message>
        <message>
            <source>No sounds can be played: none of these programs is installed: {programs}.</source>
            <translation>Er kan geen geluid worden afgespeeld: geen van deze programma's is geïnstalleerd: {programs}.</translation>
        </message>
        <message>
            <source>The sound {name} could not be played: {reason}.</source>
            <translation>Het geluid {name} kon niet worden afgespeeld: {reason}.</translation>
        </message>
        <message>
            <source>The sound {name} could not be noted in {path}: {reason}.</source>
            <translation>Het geluid {name} kon niet worden genoteerd in {path}: {reason}.</translation>
        </message>
        <message>
            <source>The sound {name} cannot be read: {reason}.</source>
            <translation>Het geluid {name} kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>Calls are chimed and not spoken: {reason}.</source>
            <translation>Oproepen klinken wel, maar worden niet uitgesproken: {reason}.</translation>
        </message>
        <message>
            <source>Not every call is spoken ({languages}): {reason}.</source>
            <translation>Niet elke oproep wordt uitgesproken ({languages}): {reason}.</translation>
        </message>
        <message>
            <source>Texts can be spoken; whether a headset or loudspeaker is on only ears can tell.</source>
            <translation>Teksten kunnen worden voorgelezen; of een koptelefoon of luidspreker aan staat, is alleen ter plaatse te horen.</translation>
        </message>
        <message>
            <source>Not every language is spoken ({languages}): {reason}.</source>
            <translation>Niet elke taal wordt voorgelezen ({languages}): {reason}.</translation>
        </message>
        <message>
            <source>Texts cannot be spoken: there is no room for their sound: {reason}.</source>
            <translation>Teksten kunnen niet worden voorgelezen: er is geen plaats voor het geluid: {reason}.</translation>
        </message>
        <message>
            <source>Texts cannot be spoken: what the voice made cannot be used: {reason}.</source>
            <translation>Teksten kunnen niet worden voorgelezen: wat de stem maakte, is onbruikbaar: {reason}.</translation>
        </message>
        <message>
            <source>There is no headset socket at {path}: is it plugged in and switched on?</source>
            <translation>Er is geen aansluiting voor een koptelefoon op {path}: is die aangesloten en ingeschakeld?</translation>
        </message>
        <message>
            <source>There is no headset socket {name}: `balie devices list` shows those that there are.</source>
            <translation>Er is geen aansluiting voor een koptelefoon {name}: `balie devices list` toont welke er zijn.</translation>
        </message>
        <message>
            <source>The headset socket {path} went away while it was used: is it still plugged in?</source>
            <translation>De aansluiting voor een koptelefoon {path} viel weg tijdens het gebruik: is die nog aangesloten?</translation>
        </message>
        <message>
            <source>The headset socket {path} is there, but this user may not open it: add the user to the group {group}.</source>
            <translation>De aansluiting voor een koptelefoon {path} is er, maar deze gebruiker mag die niet openen: voeg de gebruiker toe aan de groep {group}.</translation>
        </message>
        <message>
            <source>The device {path} is no headset socket: `balie devices list` shows those that there are.</source>
            <translation>Het apparaat {path} is geen aansluiting voor een koptelefoon: `balie devices list` toont welke er zijn.</translation>
        </message>
        <message>
            <source>The headset socket works: plugs are noticed.</source>
            <translation>De aansluiting voor een koptelefoon werkt: een stekker wordt opgemerkt.</translation>
        </message>
        <message>
            <source>The headset socket is open; whether it notices plugs is known with the first one.</source>
            <translation>De aansluiting voor een koptelefoon is geopend; of die een stekker opmerkt, blijkt bij de eerste.</translation>
        </message>
        <message>
            <source>Headset sockets are noticed on Linux only: use a keypad that types a key for it.</source>
            <translation>Een stekker van een koptelefoon wordt alleen op Linux opgemerkt: gebruik een toetsenblok dat er een toets voor stuurt.</translation>
        </message>
        <message>
            <source>no voice speaks {language}</source>
            <translation>geen stem spreekt {language}</translation>
        </message>
        <message>
            <source>voice</source>
            <translation>voorleesstem</translation>
        </message>
        <message>
            <source>headset socket</source>
            <translation>aansluiting voor een koptelefoon</translation>
        </message>
        <message>
            <source>Calls cannot be joined to one sound: {reason}.</source>
            <translation>Oproepen kunnen niet tot één geluid worden samengevoegd: {reason}.</translation>
        </message>
        <message>
            <source>The recording {path} cannot be used: {reason}.</source>
            <translation>De opname {path} is niet te gebruiken: {reason}.</translation>
        </message>
        <message>
            <source>The clips of speech cannot be kept in {path}: {reason}.</source>
            <translation>De spraakfragmenten kunnen niet worden bewaard in {path}: {reason}.</translation>
        </message>
        <message>
            <source>The light does not answer.</source>
            <translation>De lamp geeft geen antwoord.</translation>
        </message>
        <message>
            <source>The light does not answer: see that it is on and in the network.</source>
            <translation>De lamp geeft geen antwoord: kijk of hij aan staat en op het netwerk zit.</translation>
        </message>
        <message>
            <source>The light refuses what it is told: see which commands its settings allow.</source>
            <translation>De lamp weigert wat hem wordt gezegd: kijk welke opdrachten zijn instellingen toestaan.</translation>
        </message>
        <message>
            <source>The light shows something else than it was told: does somebody else use it?</source>
            <translation>De lamp toont iets anders dan hem is gezegd: gebruikt iemand anders hem?</translation>
        </message>
        <message>
            <source>What stands at the light's address answers like no light of this kind.</source>
            <translation>Wat op het adres van de lamp staat, antwoordt niet als een lamp van deze soort.</translation>
        </message>
        <message>
            <source>The panel sends what means nothing: see that speed and protocol in the settings are its own.</source>
            <translation>Het oproepkastje stuurt tekens zonder betekenis: kijk of snelheid en protocol in de instellingen kloppen.</translation>
        </message>
        <message>
            <source>The site has no counter "{counter}": correct the settings of this {device}.</source>
            <translation>Deze locatie heeft geen balie "{counter}": pas de instellingen van dit onderdeel aan ({device}).</translation>
        </message>
        <message>
            <source>hand scanner on {port}</source>
            <translation>handscanner op {port}</translation>
        </message>
        <message>
            <source>hand scanner that types</source>
            <translation>handscanner die typt</translation>
        </message>
        <message>
            <source>folder of frames {path}</source>
            <translation>map met beelden {path}</translation>
        </message>
        <message>
            <source>sign line {address}</source>
            <translation>baliebordlijn {address}</translation>
        </message>
        <message>
            <source>USB device {numbers} with serial number {serial}</source>
            <translation>USB-apparaat {numbers} met serienummer {serial}</translation>
        </message>
        <message>
            <source>USB device {numbers}</source>
            <translation>USB-apparaat {numbers}</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>verbinding geweigerd</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>verbinding verbroken door het apparaat</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>geen antwoord binnen de tijd</translation>
        </message>
        <message>
            <source>Broken pipe</source>
            <translation>verbinding weggevallen</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>geen weg naar het apparaat</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>netwerk niet bereikbaar</translation>
        </message>
        <message>
            <source>Name or service not known</source>
            <translation>naam onbekend</translation>
        </message>
        <message>
            <source>Temporary failure in name resolution</source>
            <translation>de naam kan nu niet worden opgezocht</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>apparaat niet gevonden</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>bestand of map niet gevonden</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>geen toestemming</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>lees- of schrijffout</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>er is geen ruimte meer</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>het bestandssysteem kan alleen worden gelezen</translation>
        </message>
        <message>
            <source>{program} is not installed: apt-get install {package}</source>
            <translation>{program} is niet geïnstalleerd: apt-get install {package}</translation>
        </message>
        <message>
            <source>{program} has no voice {voice}</source>
            <translation>{program} heeft geen stem {voice}</translation>
        </message>
        <message>
            <source>{program} could not be started: {reason}</source>
            <translation>{program} kan niet worden gestart: {reason}</translation>
        </message>
        <message>
            <source>{program} did not say {text} within {seconds} s</source>
            <translation>{program} heeft {text} niet binnen {seconds} s uitgesproken</translation>
        </message>
        <message>
            <source>{program} could not say {text}: {reason}</source>
            <translation>{program} kan {text} niet uitspreken: {reason}</translation>
        </message>
        <message>
            <source>the voice {voice} cannot say {text}: {reason}</source>
            <translation>de stem {voice} kan {text} niet uitspreken: {reason}</translation>
        </message>
        <message>
            <source>no voice speaks {language} and there is no recording {path}</source>
            <translation>geen stem spreekt {language} en er is geen opname {path}</translation>
        </message>
        <message>
            <source>nothing can be heard in it</source>
            <translation>er is niets in te horen</translation>
        </message>
        <message>
            <source>it holds no sound</source>
            <translation>er zit geen geluid in</translation>
        </message>
        <message>
            <source>it lasts {seconds} s, and a clip may last {longest} s at most</source>
            <translation>ze duurt {seconds} s, en een fragment mag hoogstens {longest} s duren</translation>
        </message>
        <message>
            <source>it is no WAV file</source>
            <translation>het is geen WAV-bestand</translation>
        </message>
        <message>
            <source>it is cut off in the middle; copy it again</source>
            <translation>ze is halverwege afgebroken; kopieer ze opnieuw</translation>
        </message>
        <message>
            <source>it is a WAV file without sound data</source>
            <translation>het is een WAV-bestand zonder geluidsgegevens</translation>
        </message>
        <message>
            <source>it is a WAV file without its format</source>
            <translation>het is een WAV-bestand zonder opgave van het formaat</translation>
        </message>
        <message>
            <source>its coding (kind {kind}, {bits} bits) is not known; save it as WAV, PCM 16 bits</source>
            <translation>de codering (soort {kind}, {bits} bits) is niet bekend; sla ze op als WAV, PCM 16 bits</translation>
        </message>
        <message>
            <source>{rate} samples a second on {channels} channels cannot be used</source>
            <translation>{rate} monsters per seconde op {channels} kanalen is niet te gebruiken</translation>
        </message>
        <message>
            <source>scanner</source>
            <translation>scanner</translation>
        </message>
        <message>
            <source>printer</source>
            <translation>printer</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>geluidsinstallatie</translation>
        </message>
        <message>
            <source>sign</source>
            <translation>baliebord</translation>
        </message>
        <message>
            <source>light</source>
            <translation>balielamp</translation>
        </message>
        <message>
            <source>camera {path}</source>
            <translation>camera {path}</translation>
        </message>
        <message>
            <source>video {path}</source>
            <translation>video {path}</translation>
        </message>
        <message>
        <source>Page {number} of the display&apos;s settings is left out: {reason}.</source>
        <translation>Pagina {number} uit de instellingen van het scherm wordt overgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>the file {path} is not there</source>
        <translation>het bestand {path} is er niet</translation>
    </message>
    <message>
        <source>the file {path} is no picture that can be read</source>
        <translation>het bestand {path} is geen leesbare afbeelding</translation>
    </message>
    <message>
        <source>the file {path} cannot be shown</source>
        <translation>het bestand {path} kan niet worden getoond</translation>
    </message>
    <message>
        <source>it did not open within {seconds} s</source>
        <translation>het opende niet binnen {seconds} s</translation>
    </message>
    <message>
        <source>this system cannot show films: {reason}</source>
        <translation>dit systeem kan geen films tonen: {reason}</translation>
    </message>
</context>
    <context>
        <name>FreeTimeLists</name>
        <message>
            <source>Days with free times</source>
            <translation>Dagen met vrije tijden</translation>
        </message>
        <message>
            <source>Free times of the day</source>
            <translation>Vrije tijden van de dag</translation>
        </message>
    </context>
    <context>
        <name>FreeTimes</name>
        <message>
            <source>No place is free at {time}. Choose from the list.</source>
            <translation>Om {time} uur is geen plek vrij. Kies uit de lijst.</translation>
        </message>
        <message>
            <source>{count} free</source>
            <translation>{count} vrij</translation>
        </message>
        <message>
            <source>The free times are being looked up…</source>
            <translation>De vrije tijden worden opgezocht…</translation>
        </message>
        <message>
            <source>There is no free time for this in the coming year.</source>
            <translation>Hiervoor is het komende jaar niets vrij.</translation>
        </message>
        <message>
            <source>Nothing is free on {day}.</source>
            <translation>Op {day} is niets vrij.</translation>
        </message>
        <message>
            <source>Choose a time. It takes {minutes}.</source>
            <translation>Kies een tijd. Het duurt {minutes}.</translation>
        </message>
        <message>
            <source>{moment} · {minutes}</source>
            <translation>{moment} · {minutes}</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>out of order.</source>
            <translation>buiten werking.</translation>
        </message>
        <message>
            <source>does not answer.</source>
            <translation>geeft geen antwoord.</translation>
        </message>
        <message>
            <source>needs attention.</source>
            <translation>vraagt aandacht.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>I go there</source>
            <translation>Ik ga erheen</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Afgehandeld</translation>
        </message>
        <message>
            <source>Help is asked: {place}</source>
            <translation>Hulp gevraagd: {place}</translation>
        </message>
        <message>
            <source>You go to: {place}</source>
            <translation>Onderweg naar: {place}</translation>
        </message>
        <message>
            <source>A colleague goes to: {place}</source>
            <translation>Een collega gaat naar: {place}</translation>
        </message>
        <message>
            <source>Counter {counter} goes to: {place}</source>
            <translation>Balie {counter} gaat naar: {place}</translation>
        </message>
        <message>
            <source>speaks {language}</source>
            <translation>spreekt {language}</translation>
        </message>
        <message>
            <source>since {time} ({count} min)</source>
            <translation>sinds {time} ({count} min)</translation>
        </message>
        <message numerus="yes">
            <source>and help is asked at %n other kiosks</source>
            <translation>
                <numerusform>en bij %n andere zuil wordt hulp gevraagd</numerusform>
                <numerusform>en bij %n andere zuilen wordt hulp gevraagd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpStrip</name>
        <message>
            <source>On your way</source>
            <translation>Onderweg</translation>
        </message>
    </context>
    <context>
        <name>Hindrance</name>
        <message>
            <source>There is no connection with the server. This works again once it is back.</source>
            <translation>Er is geen verbinding met de server. Dit kan weer zodra die terug is.</translation>
        </message>
        <message>
            <source>The server has not answered yet.</source>
            <translation>De server heeft nog niet geantwoord.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Meld eerst aan.</translation>
        </message>
        <message>
            <source>Finish with the visitor at your counter first.</source>
            <translation>Rond eerst het bezoek aan deze balie af.</translation>
        </message>
        <message>
            <source>Nobody has been called to your counter.</source>
            <translation>Er is niemand naar deze balie opgeroepen.</translation>
        </message>
        <message>
            <source>The visitor is already at your counter.</source>
            <translation>De bezoeker is al aan de balie.</translation>
        </message>
        <message>
            <source>Choose a visitor in the list first.</source>
            <translation>Kies eerst een bezoeker in de lijst.</translation>
        </message>
        <message>
            <source>This visitor does not wait any more.</source>
            <translation>Deze bezoeker wacht niet meer.</translation>
        </message>
        <message>
            <source>This visitor is in line already.</source>
            <translation>Deze bezoeker staat al in de rij.</translation>
        </message>
        <message>
            <source>Nobody asks for help at a kiosk now.</source>
            <translation>Bij geen enkele zuil wordt nu hulp gevraagd.</translation>
        </message>
        <message>
            <source>Somebody goes there already.</source>
            <translation>Er gaat al iemand naartoe.</translation>
        </message>
        <message>
            <source>Call again first; then this is possible.</source>
            <translation>Roep eerst opnieuw op; daarna kan dit.</translation>
        </message>
        <message>
            <source>Give the visitor a moment to come; then this is possible.</source>
            <translation>Geef de bezoeker even tijd om te komen; daarna kan dit.</translation>
        </message>
        <message numerus="yes">
            <source>Call again first ({key}), %n times more: that is the rule here.</source>
            <translation>
                <numerusform>Roep eerst nog %n keer op ({key}): zo is het hier afgesproken.</numerusform>
                <numerusform>Roep eerst nog %n keer op ({key}): zo is het hier afgesproken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give the visitor time to come: possible in %n seconds.</source>
            <translation>
                <numerusform>Geef de bezoeker tijd om te komen: dit kan over %n seconde.</numerusform>
                <numerusform>Geef de bezoeker tijd om te komen: dit kan over %n seconden.</numerusform>
            </translation>
        </message>
        <message>
            <source>No visitors are called to this desk.</source>
            <translation>Naar deze balie worden geen bezoekers opgeroepen.</translation>
        </message>
        <message>
            <source>The supervisor closed this counter: nobody more is called to it.</source>
            <translation>De leiding heeft deze balie gesloten: hier wordt niemand meer opgeroepen.</translation>
        </message>
        <message>
            <source>There is nothing that can still be taken back.</source>
            <translation>Er is niets dat nog ongedaan gemaakt kan worden.</translation>
        </message>
        <message>
            <source>This desk is locked. Type your PIN first.</source>
            <translation>Deze balie is vergrendeld. Typ eerst de pincode.</translation>
        </message>
        <message>
            <source>This visitor has been gone too long to be called. At a kiosk or the reception they get in line again.</source>
            <translation>Deze bezoeker is te lang weg om op te roepen. Bij een zuil of de receptie komt die weer in de rij.</translation>
        </message>
        <message>
            <source>Your counter is not paused.</source>
            <translation>Deze balie heeft geen pauze.</translation>
        </message>
        <message>
            <source>Your counter is paused already.</source>
            <translation>Deze balie heeft al pauze.</translation>
        </message>
        <message>
            <source>This cannot be taken back: the next visitor has been called already.</source>
            <translation>Dit kan niet meer ongedaan: de volgende bezoeker is al opgeroepen.</translation>
        </message>
        <message>
            <source>{number} cannot come back any more: {next} has been called already.</source>
            <translation>{number} kan niet meer terug: {next} is al opgeroepen.</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turks</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Oekraïens</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Pools</translation>
        </message>
    </context>
    <context>
        <name>NextRegion</name>
        <message>
            <source>Likely next</source>
            <translation>Waarschijnlijk hierna</translation>
        </message>
        <message>
            <source>Visitors appear here by themselves.</source>
            <translation>Bezoekers verschijnen hier vanzelf.</translation>
        </message>
        <message>
            <source>This may change until you call.</source>
            <translation>Dit kan nog veranderen tot het oproepen.</translation>
        </message>
        <message>
            <source>Appointments to come</source>
            <translation>Afspraken die nog komen</translation>
        </message>
    </context>
    <context>
        <name>NowRegion</name>
        <message>
            <source>Now at your counter</source>
            <translation>Nu aan deze balie</translation>
        </message>
        <message numerus="yes">
            <source>%n visitors wait for you.</source>
            <translation>
                <numerusform>Voor deze balie wacht %n bezoeker.</numerusform>
                <numerusform>Voor deze balie wachten %n bezoekers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting for you.</source>
            <translation>Er wacht niemand voor deze balie.</translation>
        </message>
        <message>
            <source>Do not ask it any more</source>
            <translation>Toch niet doen</translation>
        </message>
        <message>
            <source>Paused since {time} ({lasted}). Nobody is called to your counter.</source>
            <translation>Pauze sinds {time} uur ({lasted}). Niemand wordt naar deze balie opgeroepen.</translation>
        </message>
        <message>
            <source>The supervisor closes this counter after this visitor.</source>
            <translation>De leiding sluit deze balie na deze bezoeker.</translation>
        </message>
    </context>
    <context>
        <name>Part</name>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Geluid</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbinding</translation>
        </message>
        <message>
            <source>Sign {name}</source>
            <translation>Baliebord {name}</translation>
        </message>
        <message>
            <source>Light {name}</source>
            <translation>Lamp {name}</translation>
        </message>
        <message>
            <source>Messages to {name}</source>
            <translation>Meldingen aan {name}</translation>
        </message>
        <message>
            <source>Folder for mail</source>
            <translation>Map voor mail</translation>
        </message>
        <message>
            <source>Call panel</source>
            <translation>Oproepkastje</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Spraak</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voorlezen</translation>
        </message>
        <message>
            <source>Headset socket</source>
            <translation>Koptelefoonaansluiting</translation>
        </message>
        <message>
            <source>Scanner {name}</source>
            <translation>Scanner {name}</translation>
        </message>
        <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
    <context>
        <name>Persons</name>
        <message numerus="yes">
            <source>%n persons</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>In a room</source>
            <translation>In een kamer</translation>
        </message>
        <message>
            <source>Call {telephone}</source>
            <translation>Bellen: {telephone}</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>Beeldbellen</translation>
        </message>
        <message>
            <source>At the visitor&apos;s home</source>
            <translation>Bij de bezoeker thuis</translation>
        </message>
        <message>
            <source>This appointment is in a room, not at a counter.</source>
            <translation>Deze afspraak is in een kamer, niet aan een balie.</translation>
        </message>
        <message>
            <source>We call the visitor: nobody comes here.</source>
            <translation>Wij bellen de bezoeker: niemand komt hierheen.</translation>
        </message>
        <message>
            <source>This appointment is by video: nobody comes here.</source>
            <translation>Deze afspraak is via beeldbellen: niemand komt hierheen.</translation>
        </message>
        <message>
            <source>We go to the visitor: nobody comes here.</source>
            <translation>Wij gaan naar de bezoeker: niemand komt hierheen.</translation>
        </message>
        <message>
            <source>To bring: {things}</source>
            <translation>Meenemen: {things}</translation>
        </message>
    </context>
    <context>
        <name>PlannedMoment</name>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Day (empty: today)</source>
            <translation>Dag (leeg: vandaag)</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Not filled in yet.</source>
            <translation>Nog niet ingevuld.</translation>
        </message>
        <message>
            <source>Choose first what it is for.</source>
            <translation>Kies eerst waarvoor het is.</translation>
        </message>
        <message>
            <source>day-month, +7 or ↓</source>
            <translation>dag-maand, +7 of ↓</translation>
        </message>
        <message>
            <source>day-month or +7</source>
            <translation>dag-maand of +7</translation>
        </message>
        <message>
            <source>hour:minute or ↓</source>
            <translation>uur.minuut of ↓</translation>
        </message>
        <message>
            <source>hour:minute</source>
            <translation>uur.minuut</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>The appointment at {time} is due, and appointments go first.</source>
            <translation>De afspraak van {time} uur is aan de beurt; afspraken gaan voor.</translation>
        </message>
        <message numerus="yes">
            <source>Has waited %n minutes where {promised} was promised, and goes first now.</source>
            <translation>
                <numerusform>Wacht al %n minuut; {promised} was beloofd. Gaat daarom nu voor.</numerusform>
                <numerusform>Wacht al %n minuten; {promised} was beloofd. Gaat daarom nu voor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn at the express desk. Waited {waited} of {limit} minutes.</source>
            <translation>Aan de beurt bij de snelbalie. Wachttijd {waited} van {limit} minuten.</translation>
        </message>
        <message>
            <source>No appointment goes first. Waited {waited} of {limit} minutes.</source>
            <translation>Er gaat geen afspraak voor. Wachttijd {waited} van {limit} minuten.</translation>
        </message>
        <message>
            <source>Nobody else has to go first, so the appointment at {time} may come early.</source>
            <translation>Niemand anders hoeft eerst, dus de afspraak van {time} uur mag vroeger.</translation>
        </message>
        <message numerus="yes">
            <source>Came before all others who wait: %n minutes ago.</source>
            <translation>
                <numerusform>Kwam vóór alle anderen die wachten: %n minuut geleden.</numerusform>
                <numerusform>Kwam vóór alle anderen die wachten: %n minuten geleden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen by a member of staff.</source>
            <translation>Gekozen door een medewerker.</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>Nobody is received for this at that moment. Choose another one.</source>
            <translation>Dan wordt hiervoor niemand ontvangen. Kies een ander moment.</translation>
        </message>
        <message>
            <source>The displays show too many messages already. Take one away first.</source>
            <translation>De schermen tonen al te veel berichten. Haal er eerst een weg.</translation>
        </message>
        <message>
            <source>This kiosk still has tickets to print. Wait a moment, or choose another one.</source>
            <translation>Deze zuil moet nog tickets printen. Wacht even of kies een andere.</translation>
        </message>
        <message>
            <source>This name and PIN do not belong together. Please try again.</source>
            <translation>Deze naam en pincode horen niet bij elkaar. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Too many wrong attempts. Wait a few minutes, or ask your supervisor.</source>
            <translation>Te vaak fout. Wacht enkele minuten of vraag het de leiding.</translation>
        </message>
        <message>
            <source>A colleague is signed in at this counter. Choose another counter.</source>
            <translation>Een collega is aangemeld aan deze balie. Kies een andere balie.</translation>
        </message>
        <message>
            <source>You are no longer signed in. Please sign in again.</source>
            <translation>Niet meer aangemeld. Meld opnieuw aan.</translation>
        </message>
        <message>
            <source>Nobody is waiting for your counter.</source>
            <translation>Er wacht niemand voor deze balie.</translation>
        </message>
        <message>
            <source>This visitor is at another counter.</source>
            <translation>Deze bezoeker is aan een andere balie.</translation>
        </message>
        <message>
            <source>That is not possible any more: the visitor's situation has just changed.</source>
            <translation>Dat kan niet meer: er is net iets veranderd bij deze bezoeker.</translation>
        </message>
        <message>
            <source>The server does not know this visitor any more.</source>
            <translation>De server kent deze bezoeker niet meer.</translation>
        </message>
        <message>
            <source>The server does not know this counter. Choose another one.</source>
            <translation>De server kent deze balie niet. Kies een andere.</translation>
        </message>
        <message>
            <source>Your counter may not do this.</source>
            <translation>Deze balie mag dit niet.</translation>
        </message>
        <message>
            <source>The office is closed now.</source>
            <translation>Het kantoor is nu gesloten.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Please try again.</source>
            <translation>De server antwoordde niet op tijd. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>That did not work ({code}). Please tell your administrator.</source>
            <translation>Dat lukte niet ({code}). Meld het de beheerder.</translation>
        </message>
        <message>
            <source>All numbers of this service are in use today.</source>
            <translation>Alle nummers van deze dienst zijn vandaag op.</translation>
        </message>
        <message>
            <source>Another team works at this counter. Choose one of your own team.</source>
            <translation>Aan deze balie werkt een ander team. Kies een balie van het eigen team.</translation>
        </message>
        <message>
            <source>It is too early for this appointment.</source>
            <translation>Het is te vroeg voor deze afspraak.</translation>
        </message>
        <message>
            <source>No tickets are given for this now.</source>
            <translation>Hiervoor worden nu geen nummers gegeven.</translation>
        </message>
        <message>
            <source>Nothing was found that fits.</source>
            <translation>Er is niets gevonden dat past.</translation>
        </message>
        <message>
            <source>That moment has passed. Choose a later one.</source>
            <translation>Dat moment is voorbij. Kies een later moment.</translation>
        </message>
        <message>
            <source>That was too long ago: it cannot be changed any more.</source>
            <translation>Dat is te lang geleden: het kan niet meer veranderd worden.</translation>
        </message>
        <message>
            <source>The appointment is at another place.</source>
            <translation>De afspraak is op een andere locatie.</translation>
        </message>
        <message>
            <source>The appointment is on another day.</source>
            <translation>De afspraak is op een andere dag.</translation>
        </message>
        <message>
            <source>The server does not know this appointment any more.</source>
            <translation>De server kent deze afspraak niet meer.</translation>
        </message>
        <message>
            <source>The server does not know this kiosk. Choose another one.</source>
            <translation>De server kent deze zuil niet. Kies een andere.</translation>
        </message>
        <message>
            <source>The server does not know this product any more.</source>
            <translation>De server kent dit product niet meer.</translation>
        </message>
        <message>
            <source>The server does not know this service any more.</source>
            <translation>De server kent deze dienst niet meer.</translation>
        </message>
        <message>
            <source>The supervisor closed this counter. Choose another one.</source>
            <translation>De leiding heeft deze balie gesloten. Kies een andere.</translation>
        </message>
        <message>
            <source>This appointment was cancelled.</source>
            <translation>Deze afspraak is afgezegd.</translation>
        </message>
        <message>
            <source>This colleague does not work at a counter now. Choose somebody else.</source>
            <translation>Deze collega werkt nu niet aan een balie. Kies iemand anders.</translation>
        </message>
        <message>
            <source>This message is over already.</source>
            <translation>Dit bericht is al voorbij.</translation>
        </message>
        <message>
            <source>This needs an appointment.</source>
            <translation>Hiervoor is een afspraak nodig.</translation>
        </message>
        <message>
            <source>This visit is over.</source>
            <translation>Dit bezoek is al afgelopen.</translation>
        </message>
        <message>
            <source>You may not do this: only some of your colleagues may.</source>
            <translation>Dit mogen alleen sommige collega’s doen.</translation>
        </message>
        <message>
            <source>This time was just given away. Choose another one.</source>
            <translation>Deze tijd is net weggegeven. Kies een andere.</translation>
        </message>
        <message>
            <source>No appointment is made for this here.</source>
            <translation>Hiervoor wordt hier geen afspraak gemaakt.</translation>
        </message>
        <message>
            <source>These do not go together: make an appointment for each.</source>
            <translation>Deze gaan niet samen: maak voor elk een afspraak.</translation>
        </message>
        <message>
            <source>At most {most} persons come together for this.</source>
            <translation>Hiervoor komen hoogstens {most} personen samen.</translation>
        </message>
        <message>
            <source>With this address or number enough appointments are made already.</source>
            <translation>Met dit adres of nummer zijn al genoeg afspraken gemaakt.</translation>
        </message>
        <message>
            <source>Its time has come: only the reception can still change this appointment.</source>
            <translation>De tijd van deze afspraak is begonnen: alleen de receptie kan er nog iets aan veranderen.</translation>
        </message>
        <message>
            <source>That is too soon: this needs more time beforehand. Choose a later moment.</source>
            <translation>Dat is te snel: dit moet langer van tevoren. Kies een later moment.</translation>
        </message>
        <message>
            <source>Appointments are not made so far ahead. Choose an earlier moment.</source>
            <translation>Zo ver vooruit worden geen afspraken gemaakt. Kies een eerder moment.</translation>
        </message>
        <message>
            <source>This appointment is not at the town hall: nobody need check in.</source>
            <translation>Deze afspraak is niet in het stadhuis: aanmelden is niet nodig.</translation>
        </message>
        <message>
            <source>No e-mail address is known. Print the confirmation, or read the code out.</source>
            <translation>Er is geen e-mailadres bekend. Print de bevestiging of lees de code voor.</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>For me {count}</source>
            <translation>Voor mij {count}</translation>
        </message>
        <message>
            <source>Hall {count}</source>
            <translation>Hal {count}</translation>
        </message>
        <message>
            <source>Booked {count}</source>
            <translation>Afspraak {count}</translation>
        </message>
        <message>
            <source>Aside {count}</source>
            <translation>Apart {count}</translation>
        </message>
        <message>
            <source>Nobody is waiting for you.</source>
            <translation>Er wacht niemand voor deze balie.</translation>
        </message>
        <message>
            <source>Nobody is waiting in the hall.</source>
            <translation>Er wacht niemand in de hal.</translation>
        </message>
        <message>
            <source>Nobody with an appointment is waiting for you.</source>
            <translation>Er wacht niemand met een afspraak voor deze balie.</translation>
        </message>
        <message>
            <source>Nobody has been put aside.</source>
            <translation>Er staat niemand apart.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle diensten</translation>
        </message>
        <message>
            <source>for {who}</source>
            <translation>voor {who}</translation>
        </message>
    </context>
    <context>
        <name>SearchedRows</name>
        <message>
            <source>Search ({key})</source>
            <translation>Zoeken ({key})</translation>
        </message>
        <message>
            <source>Service to show</source>
            <translation>Welke dienst</translation>
        </message>
    </context>
    <context>
        <name>SignInView</name>
        <message>
            <source>Sign in at your counter</source>
            <translation>Aanmelden aan de balie</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Balie</translation>
        </message>
        <message>
            <source>Counter {label}</source>
            <translation>Balie {label}</translation>
        </message>
        <message>
            <source>Counter {label}, closed by the supervisor</source>
            <translation>Balie {label}, gesloten door de leiding</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Signed out</source>
            <translation>Afgemeld</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Vrij</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Opgeroepen</translation>
        </message>
        <message>
            <source>At your counter</source>
            <translation>Aan de balie</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pauze</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>stepped aside</source>
            <translation>tijdelijk apart</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>niet verschenen</translation>
        </message>
        <message>
            <source>went away</source>
            <translation>weggegaan</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Connected; all devices are in order.</source>
            <translation>Verbonden; alle apparaten zijn in orde.</translation>
        </message>
        <message>
            <source>Looking for the server…</source>
            <translation>De server wordt gezocht…</translation>
        </message>
        <message>
            <source>No connection with the server since {time}.</source>
            <translation>Sinds {time} uur is er geen verbinding met de server.</translation>
        </message>
        <message>
            <source>The connection comes back by itself. Until then, call visitors by voice.</source>
            <translation>De verbinding komt vanzelf terug. Roep bezoekers zolang zelf, met de stem.</translation>
        </message>
        <message>
            <source>The server does not know this computer as a counter. Ask your administrator.</source>
            <translation>De server kent deze computer niet als balie. Vraag het de beheerder.</translation>
        </message>
        <message>
            <source>This program and the server are of different versions. Ask your administrator.</source>
            <translation>Dit programma en de server verschillen van versie. Vraag het de beheerder.</translation>
        </message>
        <message>
            <source>This counter is also open on another computer. Close one of the two.</source>
            <translation>Deze balie staat ook open op een andere computer. Sluit een van de twee.</translation>
        </message>
        <message>
            <source>The server refuses this computer. Ask your administrator.</source>
            <translation>De server weigert deze computer. Vraag het de beheerder.</translation>
        </message>
        <message>
            <source>What you asked last is carried out once the connection is back.</source>
            <translation>Wat gevraagd is, gebeurt zodra de verbinding terug is.</translation>
        </message>
        <message>
            <source>You see the hall as it was then.</source>
            <translation>Dit scherm laat de hal van dat moment zien.</translation>
        </message>
        <message numerus="yes">
            <source>{first} And %n more.</source>
            <translation>
                <numerusform>{first} En nog %n.</numerusform>
                <numerusform>{first} En nog %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>{where}: no contact since {since}. See that it is on and in the network.</source>
            <translation>{where}: geen contact sinds {since}. Kijk of het apparaat aan staat en op het netwerk zit.</translation>
        </message>
        <message>
            <source>{where} (since {since}): {said}</source>
            <translation>{where} (sinds {since}): {said}</translation>
        </message>
        <message>
            <source>{part}: {said}</source>
            <translation>{part}: {said}</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message>
            <source>{hour}:{minute}</source>
            <translation>{hour}.{minute}</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>{month}/{day}, {time}</source>
            <translation>{day}-{month}, {time}</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>TimesModel</name>
        <message>
            <source>Free times ↑ ↓</source>
            <translation>Vrije tijden ↑ ↓</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Counter {label}</source>
            <translation>Balie {label}</translation>
        </message>
        <message>
            <source>Small bar</source>
            <translation>Kleine balk</translation>
        </message>
    </context>
    <context>
        <name>TransferForm</name>
        <message>
            <source>Pass {number} on</source>
            <translation>{number} doorverwijzen</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Goes first in line there</source>
            <translation>Is daar als eerste aan de beurt</translation>
        </message>
        <message>
            <source>Note for your colleague (not required)</source>
            <translation>Bericht voor de collega (niet verplicht)</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Doorverwijzen</translation>
        </message>
        <message>
            <source>Choose where to first.</source>
            <translation>Kies eerst waarheen.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Balie</translation>
        </message>
        <message>
            <source>Counter {label}</source>
            <translation>Balie {label}</translation>
        </message>
        <message>
            <source>Nobody else works now.</source>
            <translation>Er werkt nu niemand anders.</translation>
        </message>
        <message>
            <source>To whom or where</source>
            <translation>Naar wie of waarheen</translation>
        </message>
        <message>
            <source>{name}  (counter {label})</source>
            <translation>{name}  (balie {label})</translation>
        </message>
    </context>
    <context>
        <name>Wait</name>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>op tijd</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>bijna</translation>
        </message>
        <message>
            <source>{count} min over</source>
            <translation>{count} min te lang</translation>
        </message>
        <message>
            <source>over</source>
            <translation>te lang</translation>
        </message>
    </context>
    <context>
        <name>WaitingModel</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Afspraak</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>sinds {time}</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wachttijd</translation>
        </message>
        <message>
            <source>has left the list</source>
            <translation>niet meer in de lijst</translation>
        </message>
        <message>
            <source>passed on by a colleague</source>
            <translation>doorverwezen door een collega</translation>
        </message>
    </context>
    <context>
        <name>WaitingRegion</name>
        <message>
            <source>Which visitors to show</source>
            <translation>Welke bezoekers tonen</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Wachtlijst</translation>
        </message>
        <message>
            <source>No visitor matches.</source>
            <translation>Geen bezoeker gevonden.</translation>
        </message>
        <message>
            <source>Search number, name, product or remark</source>
            <translation>Zoek op nummer, naam, product of opmerking</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Volgorde van de lijst</translation>
        </message>
        <message numerus="yes">
            <source>No visitor matches “{words}”; this hides %n visitors.</source>
            <translation>
                <numerusform>Geen bezoeker gevonden met “{words}”; dit verbergt %n bezoeker.</numerusform>
                <numerusform>Geen bezoeker gevonden met “{words}”; dit verbergt %n bezoekers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>has no ticket on paper</source>
            <translation>heeft geen papieren ticket</translation>
        </message>
        <message>
            <source>may have no ticket on paper</source>
            <translation>heeft misschien geen papieren ticket</translation>
        </message>
        <message>
            <source>The ticket did not come out. Write the number down, or choose another kiosk.</source>
            <translation>Het ticket kwam er niet uit. Schrijf het nummer op of kies een andere zuil.</translation>
        </message>
        <message>
            <source>The ticket is being printed: {place}.</source>
            <translation>Wordt geprint: {place}.</translation>
        </message>
        <message>
            <source>The ticket was printed.</source>
            <translation>Het ticket is geprint.</translation>
        </message>
        <message>
            <source>The confirmation is being printed: {place}.</source>
            <translation>De bevestiging wordt geprint: {place}.</translation>
        </message>
        <message>
            <source>The confirmation was printed.</source>
            <translation>De bevestiging is geprint.</translation>
        </message>
        <message>
            <source>The confirmation did not come out. Read the code out, or choose another kiosk.</source>
            <translation>De bevestiging is niet geprint. Lees de code voor of kies een andere zuil.</translation>
        </message>
        <message>
            <source>The confirmation goes out by e-mail.</source>
            <translation>De bevestiging gaat per e-mail.</translation>
        </message>
        <message>
            <source>The kiosk was asked to print the confirmation.</source>
            <translation>De zuil is gevraagd om de bevestiging te printen.</translation>
        </message>
    </context>
    <context>
        <name>Note</name>
        <message>
            <source>The code of this visitor leads to no appointment: ask what they come for.</source>
            <translation>Bij de code van deze bezoeker hoort geen afspraak: vraag waar de bezoeker voor komt.</translation>
        </message>
        <message>
            <source>The appointment of this visitor was cancelled; a kiosk without the server could not know.</source>
            <translation>De afspraak van deze bezoeker is afgezegd; de zuil had geen verbinding en wist dat niet.</translation>
        </message>
        <message>
            <source>The appointment of this visitor is on another day; a kiosk without the server could not know.</source>
            <translation>De afspraak van deze bezoeker is op een andere dag; de zuil had geen verbinding en wist dat niet.</translation>
        </message>
        <message>
            <source>The appointment of this visitor is at another place; a kiosk without the server could not know.</source>
            <translation>De afspraak van deze bezoeker is op een andere locatie; de zuil had geen verbinding en wist dat niet.</translation>
        </message>
        <message>
            <source>This visitor may also have number {number}: the same code was shown twice.</source>
            <translation>Deze bezoeker heeft misschien ook nummer {number}: dezelfde code is twee keer getoond.</translation>
        </message>
        <message>
            <source>Another visitor holds this number too: ask who else has it, and help both.</source>
            <translation>Nog een bezoeker heeft dit nummer: vraag wie het ook heeft, en help allebei.</translation>
        </message>
    </context>
    <context>
        <name>ActionForm</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
    </context>
    <context>
        <name>FinishForm</name>
        <message>
            <source>Finish {number}</source>
            <translation>{number} afronden</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Hoe het afliep</translation>
        </message>
        <message>
            <source>Something else too…</source>
            <translation>Nog iets anders…</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Wat is gedaan</translation>
        </message>
    </context>
    <context>
        <name>LockView</name>
        <message>
            <source>Locked</source>
            <translation>Vergrendeld</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>{clerk} works here. The counter stays open, and a visitor at it stays too.</source>
            <translation>{clerk} werkt hier. De balie blijft open en de bezoeker blijft aan de balie.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Comes back to collect it</source>
            <translation>Komt het later afhalen</translation>
        </message>
        <message>
            <source>Done at once</source>
            <translation>Meteen afgerond</translation>
        </message>
        <message>
            <source>Will be continued</source>
            <translation>Wordt vervolgd</translation>
        </message>
    </context>
    <context>
        <name>ParkForm</name>
        <message>
            <source>Fetches a paper that is missing</source>
            <translation>Haalt een papier dat ontbreekt</translation>
        </message>
        <message>
            <source>Fills in a form</source>
            <translation>Vult een formulier in</translation>
        </message>
        <message>
            <source>Has a photo made</source>
            <translation>Laat een foto maken</translation>
        </message>
        <message>
            <source>Or in your own words</source>
            <translation>Of in eigen woorden</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Gaat betalen</translation>
        </message>
        <message>
            <source>Step aside</source>
            <translation>Tijdelijk apart</translation>
        </message>
        <message>
            <source>Why? It stands in the list, also for your colleagues.</source>
            <translation>Waarom? Het staat in de lijst, ook voor collega’s.</translation>
        </message>
        <message>
            <source>{number} steps aside</source>
            <translation>{number} tijdelijk apart</translation>
        </message>
    </context>
    <context>
        <name>Pause</name>
        <message>
            <source>Break</source>
            <translation>Koffie of lunch</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Administratie</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
        <message>
            <source>Technical trouble</source>
            <translation>Technische storing</translation>
        </message>
    </context>
    <context>
        <name>PauseForm</name>
        <message>
            <source>Pause your counter</source>
            <translation>Balie even pauzeren</translation>
        </message>
        <message>
            <source>Visitors go to your colleagues; whoever waits for you alone waits on.</source>
            <translation>Bezoekers gaan naar collega’s; wie alleen hier terechtkan, wacht door.</translation>
        </message>
    </context>
    <context>
        <name>Seat</name>
        <message>
            <source>The supervisor closed this counter, so you were signed out.</source>
            <translation>De leiding heeft deze balie gesloten; daarom is er afgemeld.</translation>
        </message>
        <message>
            <source>You were signed out: your counter was closed. Sign in again to go on.</source>
            <translation>De balie is gesloten en er is afgemeld. Meld opnieuw aan om verder te gaan.</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Take back: {step} ({left})</source>
            <translation>Ongedaan maken: {step} ({left})</translation>
        </message>
        <message>
            <source>{number} arrived</source>
            <translation>{number} aangekomen</translation>
        </message>
        <message>
            <source>{number} did not come</source>
            <translation>{number} niet verschenen</translation>
        </message>
        <message>
            <source>{number} finished</source>
            <translation>{number} klaar</translation>
        </message>
        <message>
            <source>{number} passed on</source>
            <translation>{number} doorverwezen</translation>
        </message>
        <message>
            <source>{number} steps aside</source>
            <translation>{number} tijdelijk apart</translation>
        </message>
        <message>
            <source>{number} back in line</source>
            <translation>{number} terug in de rij</translation>
        </message>
        <message>
            <source>{number} went away</source>
            <translation>{number} weggegaan</translation>
        </message>
    </context>
    <context>
        <name>UnderWay</name>
        <message>
            <source>“{action}” is not asked any more. If the server had heard it before, you will see it here.</source>
            <translation>“{action}” wordt niet meer gevraagd. Had de server het al gehoord, dan is dat hier te zien.</translation>
        </message>
        <message>
            <source>“{action}” of {time} is still under way: it is done once, as soon as the server is back.</source>
            <translation>“{action}” van {time} uur is nog onderweg en gebeurt, één keer, zodra de server terug is.</translation>
        </message>
    </context>
    <context>
        <name>Order</name>
        <message>
            <source>Order of calling</source>
            <translation>Oproepvolgorde</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Langst wachtend</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>Op nummer</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>Op afspraak</translation>
        </message>
    </context>
    <context>
        <name>AboutVisitor</name>
        <message>
            <source>At the counter since {time} ({lasted})</source>
            <translation>Aan de balie sinds {time} uur ({lasted})</translation>
        </message>
        <message>
            <source>Called at {time} ({lasted})</source>
            <translation>Opgeroepen om {time} uur ({lasted})</translation>
        </message>
        <message numerus="yes">
            <source>Called at {time} ({lasted}), %n times</source>
            <translation>
                <numerusform>Opgeroepen om {time} uur ({lasted}), %n keer</numerusform>
                <numerusform>Opgeroepen om {time} uur ({lasted}), %n keer</numerusform>
            </translation>
        </message>
        <message>
            <source>To have ready:</source>
            <translation>Hiervoor nodig:</translation>
        </message>
        <message>
            <source>speaks {language}</source>
            <translation>spreekt {language}</translation>
        </message>
    </context>
    <context>
        <name>Earlier</name>
        <message>
            <source>Earlier, at {time}: waited for {service}, not called</source>
            <translation>Eerder, om {time} uur: wachtte voor {service}, niet opgeroepen</translation>
        </message>
        <message>
            <source>Earlier, at {time}: {service}, counter {counter} ({lasted})</source>
            <translation>Eerder, om {time} uur: {service}, balie {counter} ({lasted})</translation>
        </message>
    </context>
    <context>
        <name>NextWhy</name>
        <message>
            <source>A colleague sent this visitor to you.</source>
            <translation>Door een collega persoonlijk hierheen gestuurd.</translation>
        </message>
        <message>
            <source>A colleague sent this visitor to your counter.</source>
            <translation>Door een collega naar deze balie gestuurd.</translation>
        </message>
        <message numerus="yes">
            <source>Has waited longest: %n minutes.</source>
            <translation>
                <numerusform>Wacht het langst: %n minuut.</numerusform>
                <numerusform>Wacht het langst: %n minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>No appointment is due. Promised: called by {time}.</source>
            <translation>Geen afspraak gaat voor. Beloofd: oproepen vóór {time} uur.</translation>
        </message>
        <message>
            <source>No appointment is due, and this call was promised by {time}.</source>
            <translation>Geen afspraak gaat voor, en oproepen was beloofd vóór {time} uur.</translation>
        </message>
        <message>
            <source>Nobody else has to go first, so the appointment at {time} may come early.</source>
            <translation>Niemand anders gaat voor, dus de afspraak van {time} uur mag eerder.</translation>
        </message>
        <message>
            <source>The appointment at {time} is due, and appointments go first.</source>
            <translation>De afspraak van {time} uur is aan de beurt; afspraken gaan voor.</translation>
        </message>
        <message>
            <source>Was put first in line.</source>
            <translation>Is vooraan in de rij gezet.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
    </context>
    <context>
        <name>AnswerCard</name>
        <message>
            <source>Appointment at {time}</source>
            <translation>Afspraak om {time}</translation>
        </message>
        <message>
            <source>Came too late for the appointment, and waits without one.</source>
            <translation>Kwam te laat voor de afspraak en wacht nu zonder.</translation>
        </message>
        <message>
            <source>Had this number already</source>
            <translation>Had dit nummer al</translation>
        </message>
        <message>
            <source>The appointment is made</source>
            <translation>De afspraak is gemaakt</translation>
        </message>
        <message>
            <source>The visitor's number</source>
            <translation>Nummer van de bezoeker</translation>
        </message>
        <message>
            <source>Waits about {minutes}.</source>
            <translation>Wacht ongeveer {minutes}.</translation>
        </message>
        <message>
            <source>Waits {low} to {minutes}.</source>
            <translation>Wacht {low} tot {minutes}.</translation>
        </message>
        <message>
            <source>The visitor checks in with this code. Pass it on now: it cannot be looked up later.</source>
            <translation>Hiermee meldt de bezoeker zich aan. Geef de code nu door: later is hij niet meer op te zoeken.</translation>
        </message>
        <message>
            <source>Print confirmation</source>
            <translation>Bevestiging printen</translation>
        </message>
        <message>
            <source>A confirmation goes to {address}.</source>
            <translation>Er gaat een bevestiging naar {address}.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Is called to counter {counter} now.</source>
            <translation>Wordt nu opgeroepen bij balie {counter}.</translation>
        </message>
    </context>
    <context>
        <name>Arranged</name>
        <message>
            <source>Counter {counter} is shut for today.</source>
            <translation>Balie {counter} is voor vandaag dicht.</translation>
        </message>
        <message>
            <source>Counter {counter} works as chosen.</source>
            <translation>Balie {counter} werkt zoals gekozen.</translation>
        </message>
        <message>
            <source>The displays show it no longer.</source>
            <translation>De schermen tonen het niet meer.</translation>
        </message>
        <message>
            <source>The displays show it until the day ends.</source>
            <translation>De schermen tonen het tot het eind van de dag.</translation>
        </message>
        <message>
            <source>The displays show it until {time}.</source>
            <translation>De schermen tonen het tot {time}.</translation>
        </message>
        <message>
            <source>{service}: no more tickets today.</source>
            <translation>{service}: vandaag geen nummers meer.</translation>
        </message>
        <message>
            <source>{service}: tickets again.</source>
            <translation>{service}: geeft opnieuw nummers.</translation>
        </message>
    </context>
    <context>
        <name>BookingForm</name>
        <message>
            <source>Asked for by telephone</source>
            <translation>Telefonisch gevraagd</translation>
        </message>
        <message>
            <source>Date of birth (not required)</source>
            <translation>Geboren (hoeft niet)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Remarks (not required)</source>
            <translation>Opmerking (hoeft niet)</translation>
        </message>
        <message>
            <source>Telephone (not required)</source>
            <translation>Telefoon (hoeft niet)</translation>
        </message>
        <message>
            <source>E-mail for the confirmation (not required)</source>
            <translation>E-mail voor de bevestiging (hoeft niet)</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>E-mail for the invitation</source>
            <translation>E-mail voor de uitnodiging</translation>
        </message>
        <message>
            <source>day-month-year</source>
            <translation>dag-maand-jaar</translation>
        </message>
        <message>
            <source>What for? (more than one is fine)</source>
            <translation>Waarvoor? (meer mag)</translation>
        </message>
        <message>
            <source>Make appointment</source>
            <translation>Afspraak maken</translation>
        </message>
    </context>
    <context>
        <name>CancelForm</name>
        <message>
            <source>Cancel this appointment?</source>
            <translation>Deze afspraak afzeggen?</translation>
        </message>
        <message>
            <source>Yes, cancel it</source>
            <translation>Ja, afzeggen</translation>
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message>
            <source>Noted: a mail about {product}.</source>
            <translation>Genoteerd: een mail over {product}.</translation>
        </message>
        <message>
            <source>Noted: a telephone call about {product}.</source>
            <translation>Genoteerd: een telefoontje over {product}.</translation>
        </message>
        <message>
            <source>Noted: a web chat about {product}.</source>
            <translation>Genoteerd: een webchat over {product}.</translation>
        </message>
        <message>
            <source>What was the mail about?</source>
            <translation>Waar ging de mail over?</translation>
        </message>
        <message>
            <source>What was the telephone call about?</source>
            <translation>Waar ging het telefoontje over?</translation>
        </message>
        <message>
            <source>What was the web chat about?</source>
            <translation>Waar ging de webchat over?</translation>
        </message>
    </context>
    <context>
        <name>ContactForm</name>
        <message>
            <source>Note it</source>
            <translation>Noteren</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
    </context>
    <context>
        <name>CounterForm</name>
        <message>
            <source>Arrange</source>
            <translation>Instellen</translation>
        </message>
        <message>
            <source>Choose a counter</source>
            <translation>Kies een balie</translation>
        </message>
        <message>
            <source>Counter {label}</source>
            <translation>Balie {label}</translation>
        </message>
        <message>
            <source>Serves today</source>
            <translation>Bedient vandaag</translation>
        </message>
        <message>
            <source>Shut for today</source>
            <translation>Vandaag dicht</translation>
        </message>
        <message>
            <source>Team (empty: everybody)</source>
            <translation>Team (leeg: iedereen)</translation>
        </message>
        <message>
            <source>Whoever works there finishes first, and is then signed out.</source>
            <translation>Wie daar werkt, helpt de bezoeker eerst verder en wordt dan afgemeld.</translation>
        </message>
    </context>
    <context>
        <name>CountersModel</name>
        <message>
            <source>Counter</source>
            <translation>Balie</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>Bedient</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>chosen for today</source>
            <translation>vandaag gekozen</translation>
        </message>
    </context>
    <context>
        <name>CountersPage</name>
        <message>
            <source>Counters</source>
            <translation>Balies</translation>
        </message>
    </context>
    <context>
        <name>Deed</name>
        <message>
            <source>Cancel</source>
            <translation>Afzeggen</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Look up appointments</source>
            <translation>Afspraken opzoeken</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Make an appointment</source>
            <translation>Afspraak maken</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verzetten</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Opnieuw printen</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Ticket without appointment</source>
            <translation>Nummer zonder afspraak</translation>
        </message>
        <message>
            <source>Web chat</source>
            <translation>Webchat</translation>
        </message>
        <message>
            <source>The last answer again</source>
            <translation>Laatste antwoord opnieuw</translation>
        </message>
        <message>
            <source>Mail confirmation</source>
            <translation>Bevestiging mailen</translation>
        </message>
        <message>
            <source>Print confirmation</source>
            <translation>Bevestiging printen</translation>
        </message>
        <message>
            <source>Back in line</source>
            <translation>Terug in de rij</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message>
            <source>Done.</source>
            <translation>Gedaan.</translation>
        </message>
        <message>
            <source>Moved to {moment}. The code stays the same.</source>
            <translation>Verzet naar {moment}. De code blijft gelijk.</translation>
        </message>
        <message>
            <source>That is not asked any more. If the server had heard it already, it shows in the list.</source>
            <translation>Dat wordt niet meer gevraagd. Had de server het al gehoord, dan staat het in de lijst.</translation>
        </message>
        <message>
            <source>The appointment is cancelled.</source>
            <translation>De afspraak is afgezegd.</translation>
        </message>
        <message>
            <source>The kiosk was asked to print.</source>
            <translation>De zuil gaat printen.</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>Choose at least one service. Shut the counter if nobody should be called to it.</source>
            <translation>Kies minstens één dienst. Moet er niemand komen? Doe de balie dan dicht.</translation>
        </message>
        <message>
            <source>Fill in the first language: displays show it where another is missing.</source>
            <translation>Vul de eerste taal in: die komt in beeld waar een andere ontbreekt.</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Dit tijdstip is voorbij.</translation>
        </message>
        <message>
            <source>Until what time? For example 12:30; leave it empty for all day.</source>
            <translation>Tot hoe laat? Bijvoorbeeld 12.30; leeg is de hele dag.</translation>
        </message>
    </context>
    <context>
        <name>FormPanel</name>
        <message>
            <source>Asked; waits for the server…</source>
            <translation>Gevraagd; wacht op de server…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
    </context>
    <context>
        <name>Lack</name>
        <message>
            <source>At what time? For example 10:40.</source>
            <translation>Hoe laat? Bijvoorbeeld 10.40.</translation>
        </message>
        <message>
            <source>Born when? For example 14-2-1983.</source>
            <translation>Wanneer geboren? Bijvoorbeeld 14-2-1983.</translation>
        </message>
        <message>
            <source>On which day? For example 23-11 or +7.</source>
            <translation>Welke dag? Bijvoorbeeld 23-11 of +7.</translation>
        </message>
        <message>
            <source>This time has passed.</source>
            <translation>Dit tijdstip is voorbij.</translation>
        </message>
        <message>
            <source>What is it for? Choose a product.</source>
            <translation>Waarvoor is het? Kies een product.</translation>
        </message>
        <message>
            <source>Who is it for? Fill in the name.</source>
            <translation>Voor wie is het? Vul de naam in.</translation>
        </message>
        <message>
            <source>This is no e-mail address. For example h.jansen@voorbeeld.nl.</source>
            <translation>Dit is geen e-mailadres. Bijvoorbeeld h.jansen@voorbeeld.nl.</translation>
        </message>
        <message>
            <source>This appointment is by video: to which e-mail address does the invitation go?</source>
            <translation>Deze afspraak is via beeldbellen: naar welk e-mailadres gaat de uitnodiging?</translation>
        </message>
        <message>
            <source>This is no telephone number. For example 06 12345678.</source>
            <translation>Dit is geen telefoonnummer. Bijvoorbeeld 06 12345678.</translation>
        </message>
        <message>
            <source>We call the visitor: on which telephone number?</source>
            <translation>Wij bellen de bezoeker: op welk telefoonnummer?</translation>
        </message>
        <message>
            <source>Fill in a name, a date of birth, a code or a day.</source>
            <translation>Vul een naam, een geboortedatum, een code of een dag in.</translation>
        </message>
    </context>
    <context>
        <name>MessageForm</name>
        <message>
            <source>A new message</source>
            <translation>Een nieuw bericht</translation>
        </message>
        <message>
            <source>Change this message</source>
            <translation>Dit bericht wijzigen</translation>
        </message>
        <message>
            <source>On which displays (none chosen: all)</source>
            <translation>Op welke schermen (niets gekozen: alle)</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Until (empty: all day)</source>
            <translation>Tot (leeg: hele dag)</translation>
        </message>
        <message>
            <source>{language} (not required)</source>
            <translation>{language} (hoeft niet)</translation>
        </message>
        <message>
            <source>hour:minute</source>
            <translation>uur.minuut</translation>
        </message>
    </context>
    <context>
        <name>MessageRow</name>
        <message>
            <source>all day</source>
            <translation>hele dag</translation>
        </message>
        <message>
            <source>on all displays</source>
            <translation>op alle schermen</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>tot {time}</translation>
        </message>
    </context>
    <context>
        <name>MessagesModel</name>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>In beeld</translation>
        </message>
    </context>
    <context>
        <name>MessagesPage</name>
        <message>
            <source>Choose a message in the list first.</source>
            <translation>Kies eerst een bericht in de lijst.</translation>
        </message>
        <message>
            <source>Messages on the displays</source>
            <translation>Berichten op de schermen</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nieuw bericht</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>The displays show no message now.</source>
            <translation>De schermen tonen nu geen bericht.</translation>
        </message>
        <message>
            <source>Show what you typed, or go back (Esc); then the other message comes here.</source>
            <translation>Toon eerst wat hier getypt is, of ga terug (Esc); daarna komt het andere bericht hier.</translation>
        </message>
    </context>
    <context>
        <name>MoveForm</name>
        <message>
            <source>Move</source>
            <translation>Verzetten</translation>
        </message>
        <message>
            <source>To which day and time?</source>
            <translation>Naar welke dag en tijd?</translation>
        </message>
        <message>
            <source>Now: {moment}</source>
            <translation>Nu: {moment}</translation>
        </message>
    </context>
    <context>
        <name>Obstacle</name>
        <message>
            <source>Choose somebody in the list first.</source>
            <translation>Kies eerst iemand in de lijst.</translation>
        </message>
        <message>
            <source>This appointment is on another day. Move it to today first.</source>
            <translation>Deze afspraak is op een andere dag. Verzet de afspraak eerst naar vandaag.</translation>
        </message>
        <message>
            <source>This appointment was cancelled.</source>
            <translation>Deze afspraak is afgezegd.</translation>
        </message>
        <message>
            <source>This visitor has checked in already.</source>
            <translation>Deze bezoeker is al aangemeld.</translation>
        </message>
        <message>
            <source>There is nothing to print: this visitor is neither here nor expected.</source>
            <translation>Er is niets te printen: deze bezoeker is er niet en wordt niet verwacht.</translation>
        </message>
        <message>
            <source>Choose a kiosk for the paper first.</source>
            <translation>Kies eerst uit welke zuil het papier komt.</translation>
        </message>
        <message>
            <source>This appointment is not at the town hall: nobody need check in.</source>
            <translation>Deze afspraak is niet in het stadhuis: aanmelden is niet nodig.</translation>
        </message>
        <message>
            <source>No e-mail address is known. Print the confirmation, or read the code out.</source>
            <translation>Er is geen e-mailadres bekend. Print de bevestiging of lees de code voor.</translation>
        </message>
        <message>
            <source>First finish what is open beside the list, or go back (Esc).</source>
            <translation>Maak eerst af wat naast de lijst open is, of ga terug (Esc).</translation>
        </message>
    </context>
    <context>
        <name>Openness</name>
        <message>
            <source>Nobody there</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Paused: {reason}</source>
            <translation>Pauze: {reason}</translation>
        </message>
        <message>
            <source>Shut</source>
            <translation>Dicht</translation>
        </message>
        <message>
            <source>Shuts</source>
            <translation>Gaat dicht</translation>
        </message>
        <message>
            <source>calls nobody</source>
            <translation>roept niemand op</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>sinds {time}</translation>
        </message>
        <message>
            <source>team {team}</source>
            <translation>team {team}</translation>
        </message>
        <message>
            <source>with {number}</source>
            <translation>met {number}</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Asked something without coming</source>
            <translation>Vraag zonder bezoek</translation>
        </message>
        <message>
            <source>Help and devices</source>
            <translation>Hulp en apparaten</translation>
        </message>
        <message>
            <source>Nobody asks for help; all devices work.</source>
            <translation>Niemand vraagt om hulp; alle apparaten werken.</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>handed out</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>nobody called yet</source>
            <translation>nog geen oproep</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>gestopt</translation>
        </message>
        <message>
            <source>up to {wait}</source>
            <translation>tot {wait}</translation>
        </message>
        <message>
            <source>{in_time} of {called}</source>
            <translation>{in_time} van {called}</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} counters are open.</source>
            <translation>
                <numerusform>%n van de {all} balies is open.</numerusform>
                <numerusform>%n van de {all} balies zijn open.</numerusform>
            </translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>{percent}% of today's visitors were called in time.</source>
            <translation>{percent}% is vandaag op tijd opgeroepen.</translation>
        </message>
        <message numerus="yes">
            <source>%n visitors wait in the hall.</source>
            <translation>
                <numerusform>In de hal wacht %n bezoeker.</numerusform>
                <numerusform>In de hal wachten %n bezoekers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProductField</name>
        <message>
            <source>Take away (Backspace in the empty field takes the last one)</source>
            <translation>Weghalen (Backspace in het lege veld haalt het laatste weg)</translation>
        </message>
        <message>
            <source>Type a word</source>
            <translation>Typ een woord</translation>
        </message>
        <message>
            <source>Type a word, Enter takes it</source>
            <translation>Typ een woord, Enter kiest</translation>
        </message>
        <message>
            <source>“{words}” is chosen already.</source>
            <translation>“{words}” is al gekozen.</translation>
        </message>
        <message>
            <source>“{product}” needs an appointment.</source>
            <translation>Voor “{product}” is een afspraak nodig.</translation>
        </message>
        <message>
            <source>No product is found by “{words}”.</source>
            <translation>Geen product gevonden met “{words}”.</translation>
        </message>
        <message>
            <source>No appointment is made for “{product}”.</source>
            <translation>Voor ‘{product}’ wordt hier geen afspraak gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>QueuesModel</name>
        <message>
            <source>Counters</source>
            <translation>Balies</translation>
        </message>
        <message>
            <source>In time today</source>
            <translation>Vandaag op tijd</translation>
        </message>
        <message>
            <source>Most pressing</source>
            <translation>Meest dringend</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Geeft nummers</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wachtend</translation>
        </message>
    </context>
    <context>
        <name>QueuesPage</name>
        <message>
            <source>Choose a service in the list first.</source>
            <translation>Kies eerst een dienst in de lijst.</translation>
        </message>
        <message>
            <source>Hand out tickets again</source>
            <translation>Opnieuw nummers geven</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Rijen</translation>
        </message>
        <message>
            <source>Stop tickets for today</source>
            <translation>Vandaag geen nummers meer</translation>
        </message>
    </context>
    <context>
        <name>ReceptionList</name>
        <message>
            <source>Name or number</source>
            <translation>Naam of nummer</translation>
        </message>
        <message>
            <source>Nobody is expected any more today.</source>
            <translation>Vandaag komt er niemand meer met een afspraak.</translation>
        </message>
        <message>
            <source>Nobody is in the hall.</source>
            <translation>Er is niemand in de hal.</translation>
        </message>
        <message>
            <source>Nobody matches. {key} looks further than today.</source>
            <translation>Niemand gevonden. {key} zoekt verder dan vandaag.</translation>
        </message>
        <message>
            <source>Nothing was found. {key} looks up.</source>
            <translation>Niets gevonden. {key} zoekt opnieuw.</translation>
        </message>
        <message>
            <source>Search in the list of the reception</source>
            <translation>Zoeken in de lijst van de receptie</translation>
        </message>
        <message>
            <source>Visitors of the reception</source>
            <translation>Bezoekers van de receptie</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Wie er in de lijst staat</translation>
        </message>
    </context>
    <context>
        <name>ReceptionModel</name>
        <message>
            <source>Name and product</source>
            <translation>Naam en product</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Bezoeker</translation>
        </message>
    </context>
    <context>
        <name>ReceptionRegion</name>
        <message>
            <source>No paper</source>
            <translation>Geen ticket</translation>
        </message>
        <message>
            <source>There are more than these: type more of the name.</source>
            <translation>Er zijn er meer: typ meer van de naam.</translation>
        </message>
        <message>
            <source>Paper comes out of</source>
            <translation>Papier komt uit</translation>
        </message>
    </context>
    <context>
        <name>ReceptionScope</name>
        <message>
            <source>Expected today ({count})</source>
            <translation>Komt nog ({count})</translation>
        </message>
        <message>
            <source>In the hall ({count})</source>
            <translation>In de hal ({count})</translation>
        </message>
        <message>
            <source>Looked up ({count})</source>
            <translation>Opgezocht ({count})</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>A part of the name</source>
            <translation>Deel van de naam</translation>
        </message>
        <message>
            <source>Day (empty: from today on)</source>
            <translation>Dag (leeg: vanaf vandaag)</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Opzoeken</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Code of the appointment</source>
            <translation>Code van de afspraak</translation>
        </message>
        <message>
            <source>day-month-year</source>
            <translation>dag-maand-jaar</translation>
        </message>
        <message>
            <source>with or without hyphens</source>
            <translation>met of zonder streepje</translation>
        </message>
        <message>
            <source>day-month or +7</source>
            <translation>dag-maand of +7</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>at a counter</source>
            <translation>aan een balie</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>afgezegd</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>niet verschenen</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>verwacht</translation>
        </message>
        <message>
            <source>not here yet</source>
            <translation>nog niet hier</translation>
        </message>
        <message>
            <source>stepped aside</source>
            <translation>tijdelijk apart</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>was here</source>
            <translation>is geweest</translation>
        </message>
        <message>
            <source>went away</source>
            <translation>weggegaan</translation>
        </message>
    </context>
    <context>
        <name>SupervisionRegion</name>
        <message>
            <source>Counters</source>
            <translation>Balies</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Rijen</translation>
        </message>
    </context>
    <context>
        <name>TicketForm</name>
        <message>
            <source>Hand out a number</source>
            <translation>Nummer geven</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>What for? (more than one is fine)</source>
            <translation>Waarvoor? (meer mag)</translation>
        </message>
    </context>
    <context>
        <name>Watch</name>
        <message>
            <source>{place}: a colleague goes there.</source>
            <translation>{place}: een collega gaat erheen.</translation>
        </message>
        <message>
            <source>{place}: counter {counter} goes there.</source>
            <translation>{place}: balie {counter} gaat erheen.</translation>
        </message>
        <message>
            <source>{place}: somebody asks for help since {time} ({language}).</source>
            <translation>{place}: iemand vraagt om hulp sinds {time} ({language}).</translation>
        </message>
    </context>
    <context>
        <name>GlobalKey</name>
        <message>
            <source>{key} does not work in other programs on this computer.</source>
            <translation>{key} werkt op deze computer niet in andere programma's.</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>{number} was sent on to you.</source>
            <translation>{number} is doorgestuurd naar deze balie.</translation>
        </message>
        <message>
            <source>{number} is waiting for you.</source>
            <translation>{number} wacht op deze balie.</translation>
        </message>
        <message>
            <source>Somebody asks for help: {place}.</source>
            <translation>Iemand vraagt om hulp: {place}.</translation>
        </message>
        <message numerus="yes">
            <source>Counter {counter}: %n wait</source>
            <translation>
                <numerusform>Balie {counter}: %n wacht</numerusform>
                <numerusform>Balie {counter}: %n wachten</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Venster openen</translation>
        </message>
        <message>
            <source>Counter {counter}</source>
            <translation>Balie {counter}</translation>
        </message>
    </context>
    <context>
        <name>Heard</name>
        <message>
            <source>Another system made this appointment: make sure that the visitor hears of it.</source>
            <translation>Een ander systeem maakte deze afspraak: zorg dat de bezoeker het hoort.</translation>
        </message>
        <message>
            <source>The visitor gets an e-mail about it.</source>
            <translation>De bezoeker krijgt hierover een e-mail.</translation>
        </message>
        <message>
            <source>The visitor gets no e-mail: call them.</source>
            <translation>De bezoeker krijgt geen e-mail: bel zelf.</translation>
        </message>
        <message>
            <source>The visitor gets no e-mail, and no telephone number is known: tell them yourself.</source>
            <translation>De bezoeker krijgt geen e-mail en er is geen telefoonnummer bekend: vertel het zelf.</translation>
        </message>
    </context>
</TS>
