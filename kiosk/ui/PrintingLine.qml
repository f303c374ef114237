import QtQuick
import QtQuick.Layouts
import qtkit.ui

// Where the paper is. When it does not come, the number on the screen is enough, and that is what this says.
Rectangle {
    id: line

    required property Theme theme
    required property string printing
    property bool compact: false
    readonly property bool failed: printing === "failed" || printing === "unsure"
    readonly property bool printed: printing === "printed"
    // Per state of the printer; another kind of paper has its own.
    property var words: ({
        "on_request": qsTr("Please remember your number. You need no paper."),
        "under_way": qsTr("Your ticket is being printed…"),
        "slow": qsTr("Printing takes longer than usual. Your number is enough."),
        "printed": qsTr("Please take your ticket."),
        "failed": qsTr("Your ticket is not coming out. Please remember your number: that is enough."),
        "unsure": qsTr("Is there no ticket? Please remember your number: that is enough."),
        "no_paper": qsTr("Please remember your number. You get no ticket here.")
    })
    readonly property color ink: failed ? theme.warning : printed ? theme.house : theme.text

    bottomLeftRadius: 2 * theme.radiusPx - theme.borderPx
    bottomRightRadius: bottomLeftRadius
    // More than two lines bring air of their own.
    implicitHeight: compact ? Math.max(theme.touchTargetPx + 3 * theme.gridPx, sentence.implicitHeight + theme.gridPx) : row.implicitHeight + 5 * theme.gridPx
    color: failed ? theme.warningSoft : theme.houseSoft
    // It changes while the page stands; assistive technology is told (kiosk/hands/announcer.py).
    readonly property bool isNews: true

    Accessible.role: Accessible.StaticText
    Accessible.name: sentence.text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - (line.compact ? 2 : 8) * line.theme.gridPx)
        spacing: (line.compact ? 1 : 2) * line.theme.gridPx

        // The paper slides out of its slot.
        Item {
            implicitWidth: line.compact ? sign.sidePx : line.theme.touchTargetPx
            implicitHeight: line.theme.touchTargetPx
            clip: true

            Icon {
                id: sign

                anchors.horizontalCenter: parent.horizontalCenter
                y: (parent.height - height) / 2
                name: line.failed ? "warning" : line.printed ? "ticket" : line.printing === "no_paper" || line.printing === "on_request" ? "information" : "printer"
                tint: line.ink
                sidePx: line.compact ? line.theme.leadPx : line.theme.headingPx

                NumberAnimation on y {
                    running: line.printed
                    from: -sign.height
                    to: (line.theme.touchTargetPx - sign.height) / 2
                    duration: line.theme.calmMs
                    easing.type: Easing.OutCubic
                }
            }
        }

        Words {
            id: sentence

            objectName: "printingWords"
            Layout.fillWidth: true
            theme: line.theme
            text: line.words[line.printing]
            color: line.ink
            font.pixelSize: line.compact ? line.theme.smallPx : line.printed ? line.theme.leadPx : line.theme.bodyPx
            font.weight: line.printed ? Font.Bold : Font.DemiBold
            Accessible.ignored: true
        }

        Icon {
            visible: line.printed && !line.compact
            name: "arrow-down"
            tint: line.ink
            sidePx: line.theme.headingPx
        }
    }
}
