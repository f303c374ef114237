<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>LargeCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: this screen must be enrolled first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Counter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{hour}:{minute}</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}: {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait {minutes}</source>
        <comment>foot: wait 10–20 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open today from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tomorrow from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again on {day} from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
