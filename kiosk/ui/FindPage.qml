pragma ComponentBehavior: Bound

import QtQuick

// Two questions, one at a time, to which only the visitor and the appointment know the answers. They are shown as they
// are typed, since a slip must be seen, and no smaller than other words: what the visitor can read the next one in line
// can read too, whatever the size. What protects a birthday is that it stands alone, without a name, before the
// visitor's own back, that it is gone when the second question comes, and that no later page repeats it.
TypingPage {
    id: page

    readonly property bool born: typing.asked === "born"

    title: born ? qsTr("When were you born?") : qsTr("What time is your appointment?")
    advice: born ? qsTr("First the day, then the month, then the year.")
                 : qsTr("First the hour, then the minutes. For example %1.").arg(typing.example)
    wrongText: born ? qsTr("There is no such day. Please look at it again.") : qsTr("There is no such time. Please look at it again.")
    enterText: born ? qsTr("Next question") : qsTr("Find my appointment")
    keyColumns: wide ? 5 : 3
    cells: born ? day : time

    Component {
        id: day

        TypedCells {
            theme: page.theme
            typing: page.typing
            signPx: page.scarce ? page.theme.bodyPx : page.theme.headingPx
            labels: [qsTr("Day"), qsTr("Month"), qsTr("Year")]
        }
    }

    Component {
        id: time

        TypedCells {
            theme: page.theme
            typing: page.typing
            signPx: page.scarce ? page.theme.bodyPx : page.theme.headingPx
            labels: [qsTr("Hour"), qsTr("Minutes")]
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
        }
    }
}
