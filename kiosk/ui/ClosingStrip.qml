pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// The warning before a time-out, with the time that is left in words and as a bar, in steps of five seconds: nobody is
// hurried by figures that run. One tap gives more, as often as somebody asks.
Rectangle {
    id: strip

    required property KioskPresenter presenter
    required property Theme theme
    // Where there is little height.
    property bool brief: false
    // Over the head of the page: its line then stands under it.
    property bool above: false
    readonly property int stepS: 5
    readonly property string question: qsTr("Are you still there? This page closes in %1 seconds.")
    property int leftS: presenter.closingS

    // From the line to what stands under it.
    readonly property int gapPx: (brief ? 0.75 : 2) * theme.gridPx

    implicitHeight: time.height + row.implicitHeight + 2 * gapPx
    color: theme.warningSoft
    onVisibleChanged: leftS = presenter.closingS
    Accessible.role: Accessible.AlertMessage
    // Said once, and not again with each step.
    Accessible.name: question.arg(presenter.closingS)

    Timer {
        running: strip.visible
        repeat: true
        interval: 1000 * strip.stepS
        onTriggered: strip.leftS = Math.max(strip.stepS, strip.leftS - strip.stepS)
    }

    Rectangle {
        id: time

        objectName: "closingLine"
        anchors.left: parent.left
        y: strip.above ? strip.height - height : 0
        width: strip.width * strip.leftS / strip.presenter.closingS
        height: 2 * strip.theme.focusBorderPx
        color: strip.theme.warning

        Behavior on width {
            NumberAnimation { duration: strip.theme.calmMs }
        }
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        y: (strip.height - time.height - height) / 2 + (strip.above ? 0 : time.height)
        anchors.leftMargin: (strip.brief ? 4 : 6) * strip.theme.gridPx
        anchors.rightMargin: (strip.brief ? 4 : 6) * strip.theme.gridPx
        spacing: 4 * strip.theme.gridPx

        Words {
            objectName: "closingWords"
            Layout.fillWidth: true
            theme: strip.theme
            text: strip.question.arg(strip.leftS)
            font.pixelSize: strip.brief ? strip.theme.smallPx : strip.theme.bodyPx
            Accessible.ignored: true
        }

        BigButton {
            objectName: "moreTime"
            theme: strip.theme
            textPx: strip.brief ? strip.theme.bodyPx : strip.theme.leadPx
            text: qsTr("More time")
            onClicked: strip.presenter.giveMoreTime()
        }
    }
}
