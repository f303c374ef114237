<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>CompactBar</name>
        <message numerus="yes">
            <source>%n wait; the most pressing: {wait}</source>
            <translation>
                <numerusform>%n waits; the most pressing: {wait}</numerusform>
                <numerusform>%n wait; the most pressing: {wait}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message numerus="yes">
            <source>and help is asked at %n other kiosks</source>
            <translation>
                <numerusform>and help is asked at %n other kiosk</numerusform>
                <numerusform>and help is asked at %n other kiosks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NowRegion</name>
        <message numerus="yes">
            <source>%n visitors wait for you.</source>
            <translation>
                <numerusform>%n visitor waits for you.</numerusform>
                <numerusform>%n visitors wait for you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Persons</name>
        <message numerus="yes">
            <source>%n persons</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message numerus="yes">
            <source>Has waited %n minutes where {promised} was promised, and goes first now.</source>
            <translation>
                <numerusform>Has waited %n minute where {promised} was promised, and goes first now.</numerusform>
                <numerusform>Has waited %n minutes where {promised} was promised, and goes first now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Came before all others who wait: %n minutes ago.</source>
            <translation>
                <numerusform>Came before all others who wait: %n minute ago.</numerusform>
                <numerusform>Came before all others who wait: %n minutes ago.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>{first} And %n more.</source>
            <translation>
                <numerusform>{first} And %n more.</numerusform>
                <numerusform>{first} And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Hindrance</name>
        <message numerus="yes">
            <source>Call again first ({key}), %n times more: that is the rule here.</source>
            <translation>
                <numerusform>Call again first ({key}), %n time more: that is the rule here.</numerusform>
                <numerusform>Call again first ({key}), %n times more: that is the rule here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give the visitor time to come: possible in %n seconds.</source>
            <translation>
                <numerusform>Give the visitor time to come: possible in %n second.</numerusform>
                <numerusform>Give the visitor time to come: possible in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutVisitor</name>
        <message numerus="yes">
            <source>Called at {time} ({lasted}), %n times</source>
            <translation>
                <numerusform>Called at {time} ({lasted}), %n time</numerusform>
                <numerusform>Called at {time} ({lasted}), %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextWhy</name>
        <message numerus="yes">
            <source>Has waited longest: %n minutes.</source>
            <translation>
                <numerusform>Has waited longest: %n minute.</numerusform>
                <numerusform>Has waited longest: %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message numerus="yes">
            <source>%n visitors wait in the hall.</source>
            <translation>
                <numerusform>%n visitor waits in the hall.</numerusform>
                <numerusform>%n visitors wait in the hall.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} counters are open.</source>
            <translation>
                <numerusform>%n of {all} counters is open.</numerusform>
                <numerusform>%n of {all} counters are open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message numerus="yes">
            <source>Counter {counter}: %n wait</source>
            <translation>
                <numerusform>Counter {counter}: %n waits</numerusform>
                <numerusform>Counter {counter}: %n wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaitingRegion</name>
        <message numerus="yes">
            <source>No visitor matches “{words}”; this hides %n visitors.</source>
            <translation>
                <numerusform>No visitor matches “{words}”; this hides %n visitor.</numerusform>
                <numerusform>No visitor matches “{words}”; this hides %n visitors.</numerusform>
            </translation>
        </message>
    </context>
</TS>
