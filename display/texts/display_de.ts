<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>LargeCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation>Nummer %1 zu Schalter %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>This screen is starting.</source>
        <translation>Der Bildschirm startet.</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>Noch nicht in Betrieb</translation>
    </message>
    <message>
        <source>Staff: this screen must be enrolled first.</source>
        <translation>Personal: Bildschirm anmelden.</translation>
    </message>
</context>
<context>
    <name>RecentCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation>Nummer %1 zu Schalter %2</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Counter %1</source>
        <translation>Schalter %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{hour}:{minute}</source>
        <comment>time of day</comment>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{service}: {wait}</source>
        <translation>{service}: {wait}</translation>
    </message>
    <message>
        <source>wait {minutes}</source>
        <comment>foot: wait 10–20 min</comment>
        <translation>Wartezeit {minutes}</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>sofort dran</translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>bis {high} Min.</translation>
    </message>
    <message>
        <source>about {high} min</source>
        <translation>etwa {high} Min.</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} Min.</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>Restoring the connection</source>
        <translation>Verbindung kommt zurück</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand von {time} Uhr</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Stand von {day}, {time} Uhr</translation>
    </message>
    <message>
        <source>Open today from {time}</source>
        <translation>Heute geöffnet ab {time} Uhr</translation>
    </message>
    <message>
        <source>Open tomorrow from {time}</source>
        <translation>Morgen geöffnet ab {time} Uhr</translation>
    </message>
    <message>
        <source>Open again on {day} from {time}</source>
        <translation>Wieder geöffnet am {day} ab {time} Uhr</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
</context>
</TS>
