<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>LargeCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation>الرقم %1 إلى الشباك %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>This screen is starting.</source>
        <translation>يجري تشغيل هذه الشاشة.</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>غير مستخدمة بعد</translation>
    </message>
    <message>
        <source>Staff: this screen must be enrolled first.</source>
        <translation>للموظفين: يجب تسجيل الشاشة.</translation>
    </message>
</context>
<context>
    <name>RecentCall</name>
    <message>
        <source>Number %1 to counter %2</source>
        <translation>الرقم %1 إلى الشباك %2</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Counter %1</source>
        <translation>الشباك %1</translation>
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
        <translation>الانتظار {minutes}</translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>لا انتظار</translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>حتى {high} دقيقة</translation>
    </message>
    <message>
        <source>about {high} min</source>
        <translation>حوالي {high} دقيقة</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} دقيقة</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>شخص واحد في الانتظار</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} في الانتظار</translation>
    </message>
    <message>
        <source>Restoring the connection</source>
        <translation>تجري استعادة الاتصال</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>الحالة عند الساعة {time}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>الحالة {day} عند الساعة {time}</translation>
    </message>
    <message>
        <source>Open today from {time}</source>
        <translation>نفتح اليوم من الساعة {time}</translation>
    </message>
    <message>
        <source>Open tomorrow from {time}</source>
        <translation>نفتح غدًا من الساعة {time}</translation>
    </message>
    <message>
        <source>Open again on {day} from {time}</source>
        <translation>نفتح مجددًا {day} من الساعة {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
</context>
</TS>
