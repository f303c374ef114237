<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>LargeCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation>Nummer %1 naar balie %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Een moment alstublieft</translation>
    </message>
    <message>
        <source>This screen is starting.</source>
        <translation>Dit scherm start op.</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>Nog niet in gebruik</translation>
    </message>
    <message>
        <source>Staff: this screen must be enrolled first.</source>
        <translation>Medewerker: meld dit scherm eerst aan.</translation>
    </message>
</context>
<context>
    <name>RecentCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation>Nummer %1 naar balie %2</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Counter %1</source>
        <translation>Balie %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{hour}:{minute}</source>
        <comment>time of day</comment>
        <translation>{hour}.{minute}</translation>
    </message>
    <message>
        <source>{service}: {wait}</source>
        <translation>{service}: {wait}</translation>
    </message>
    <message>
        <source>wait {minutes}</source>
        <comment>foot: wait 10–20 min</comment>
        <translation>wacht {minutes}</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>geen rij</translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>0–{high} min</translation>
    </message>
    <message>
        <source>about {high} min</source>
        <translation>zo’n {high} min</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wacht</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 wacht</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wachten</translation>
    </message>
    <message>
        <source>Restoring the connection</source>
        <translation>Verbinding wordt hersteld</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand van {time} uur</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Stand van {day}, {time} uur</translation>
    </message>
    <message>
        <source>Open today from {time}</source>
        <translation>Vandaag open vanaf {time} uur</translation>
    </message>
    <message>
        <source>Open tomorrow from {time}</source>
        <translation>Morgen open vanaf {time} uur</translation>
    </message>
    <message>
        <source>Open again on {day} from {time}</source>
        <translation>Weer open op {day} vanaf {time} uur</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
</context>
</TS>
