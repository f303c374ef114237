pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Ten digits and what was typed as dots: nobody reads the code over a shoulder.
PageFrame {
    id: page

    required property StaffRoom room
    // Also upright, where the page has half of the glass.
    readonly property bool wide: width > height

    title: qsTr("For staff")
    titleName: "staffTitle"

    Words {
        objectName: "staffAdvice"
        Layout.fillWidth: true
        theme: page.theme
        font.pixelSize: page.theme.leadPx
        text: page.room.waitS > 0 ? qsTr("Too many wrong codes. Wait %1 s.").arg(page.room.waitS)
                                  : page.room.wasWrong ? qsTr("That code is wrong.") : qsTr("Type the staff code.")
    }

    Words {
        objectName: "staffDots"
        Layout.fillWidth: true
        theme: page.theme
        font.pixelSize: page.theme.headingPx
        text: "●".repeat(page.room.typedCount)
        Accessible.ignored: true
    }

    GridLayout {
        columns: page.wide ? 5 : 3
        columnSpacing: Math.max(page.theme.touchGapPx, 2 * page.theme.gridPx)
        rowSpacing: Math.max(page.theme.touchGapPx, 2 * page.theme.gridPx)
        uniformCellWidths: true
        readonly property bool walkedByRows: true
        // As on every telephone, also in a language that is read from the right.
        LayoutMirroring.enabled: false

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

            BigButton {
                required property string modelData

                readonly property bool standsAlone: modelData === "0" && !page.wide

                objectName: "staffDigit-" + modelData
                Layout.row: standsAlone ? 3 : -1
                Layout.column: standsAlone ? 1 : -1
                Layout.fillWidth: true
                theme: page.theme
                text: modelData
                onClicked: page.room.typeDigit(modelData)
            }
        }
    }

    Item { Layout.fillHeight: true }

    GridLayout {
        columns: page.wide ? 3 : 1
        columnSpacing: 2 * page.theme.gridPx
        rowSpacing: 2 * page.theme.gridPx
        uniformCellWidths: true
        uniformCellHeights: true

        BigButton {
            objectName: "staffEnter"
            Layout.fillWidth: true
            theme: page.theme
            textPx: page.wide && page.scarce ? page.theme.bodyPx : page.theme.leadPx
            primary: true
            iconName: "check"
            text: qsTr("Open")
            enabled: page.room.typedCount > 0
            onClicked: page.room.tryCode()
        }

        BigButton {
            objectName: "staffErase"
            Layout.fillWidth: true
            theme: page.theme
            textPx: page.wide && page.scarce ? page.theme.bodyPx : page.theme.leadPx
            iconName: "erase"
            iconFollowsReading: true
            text: qsTr("Erase")
            onClicked: page.room.erase()
        }

        BigButton {
            objectName: "staffLeave"
            Layout.fillWidth: true
            theme: page.theme
            textPx: page.wide && page.scarce ? page.theme.bodyPx : page.theme.leadPx
            iconName: "close"
            text: qsTr("Close")
            onClicked: page.room.leave()
        }
    }
}
