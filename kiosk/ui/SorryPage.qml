pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// Never a red wall: what we saw, what you can do, a person who helps, and one thing to do next.
PageFrame {
    id: page

    required property KioskPresenter presenter
    readonly property bool beside: width > height
    readonly property bool many: presenter.nextSteps.buttons.length > 2
    readonly property bool roomy: squares > 850
    readonly property real waysPx: Math.max(ways.implicitHeight, (tight ? 1.3 : 1.7) * theme.touchTargetPx)
    // What is said has letters as large as there is room for.
    readonly property real roomPx: spring.parent.height - title.implicitHeight - (seen.visible ? seen.implicitHeight : 0)
                                   - waysPx - (scarce ? 12 : 30) * theme.gridPx
    readonly property real placePx: presenter.helpPlace === "" ? 0 : 1.6 * theme.smallPx
    readonly property bool small: tight && roomPx < first.fullPx + placePx + (presenter.toldPerson ? 0 : person.fullPx + 2 * theme.gridPx)
    // Who helps, and where, gives way last: only where what must be said leaves no room for it.
    readonly property real leftPx: roomPx - first.plainPx
    readonly property bool placed: leftPx > placePx + (person.visible ? person.plainPx + 2 * theme.gridPx : 0)
    // The sign says nothing that the words do not: it gives way where they and the buttons take the height.
    readonly property real signPx: 2.2 * theme.touchTargetPx
    readonly property real restPx: spring.parent.height - title.implicitHeight - (seen.visible ? seen.implicitHeight : 0)
                                   - said.implicitHeight - ways.implicitHeight - 25 * theme.gridPx
    readonly property bool signed: !scarce && !many && restPx > signPx

    RoundSign {
        visible: page.signed
        implicitWidth: page.signPx
        theme: page.theme
        iconName: page.presenter.toldIcon
    }

    Words {
        id: title

        objectName: "title"
        Layout.fillWidth: true
        Layout.topMargin: (page.scarce ? 0 : 2) * page.theme.gridPx
        theme: page.theme
        text: page.presenter.toldTitle
        font.pixelSize: page.tight ? page.theme.leadPx : page.scarce ? page.theme.headingPx : page.theme.titlePx
        font.weight: Font.Bold
        lineHeight: 0.9
        Accessible.role: Accessible.Heading
    }

    Words {
        id: seen

        objectName: "sorrySeen"
        Layout.fillWidth: true
        visible: text !== ""
        theme: page.theme
        text: page.presenter.toldSeen
        font.pixelSize: page.scarce ? page.theme.bodyPx : page.theme.leadPx
    }

    Rectangle {
        id: said

        Layout.fillWidth: true
        Layout.topMargin: (page.scarce ? 0 : 3) * page.theme.gridPx
        implicitHeight: advice.implicitHeight + (page.scarce ? 3 : 8) * page.theme.gridPx
        color: page.theme.surface
        radius: 2 * page.theme.radiusPx
        border.color: page.theme.hairline
        border.width: page.theme.borderPx

        ColumnLayout {
            id: advice

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: (page.scarce ? 3 : 4) * page.theme.gridPx
            spacing: (page.scarce ? 2 : 4) * page.theme.gridPx

            AdviceRow {
                id: first

                Layout.fillWidth: true
                theme: page.theme
                iconName: page.presenter.toldIcon
                text: page.presenter.toldAdvice
                textName: "sorryAdvice"
                small: page.small
                roomy: page.roomy
                strong: true
                detail: page.presenter.toldPerson && (!page.scarce || page.placed) ? page.presenter.helpPlace : ""
                detailLanguage: page.presenter.helpPlaceLanguage
            }

            AdviceRow {
                id: person

                Layout.fillWidth: true
                // "Help" at the foot leads there too, and an advice that names somebody is not said twice.
                visible: !page.presenter.toldPerson && (!page.scarce || page.leftPx > plainPx + 2 * page.theme.gridPx)
                theme: page.theme
                iconName: "person"
                text: qsTr("A member of staff is glad to help you.")
                detail: page.scarce && !page.placed ? "" : page.presenter.helpPlace
                detailLanguage: page.presenter.helpPlaceLanguage
                small: page.small
                textName: "sorryPerson"
                strong: false
                roomy: page.roomy
            }
        }
    }

    Item {
        id: spring

        Layout.fillHeight: true
    }

    GridLayout {
        id: ways

        Layout.fillWidth: true
        // Beside each other all are as high as the one whose words take most lines.
        Layout.fillHeight: !page.beside
        Layout.preferredHeight: page.beside ? page.waysPx : implicitHeight
        columns: page.beside ? page.presenter.nextSteps.buttons.length : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: 3 * page.theme.gridPx

        Repeater {
            model: page.presenter.nextSteps.buttons

            BigButton {
                required property var modelData
                required property int index

                objectName: modelData.name
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: page.beside ? Number.POSITIVE_INFINITY : Math.max(implicitHeight, 1.7 * page.theme.touchTargetPx)
                // Three beside each other take two lines.
                Layout.preferredWidth: (page.beside && page.many ? 0.6 : 1) * implicitWidth
                theme: page.theme
                primary: index === 0
                iconName: page.beside ? "" : modelData.icon
                textPx: !page.beside ? page.theme.leadPx : page.tight && page.many ? page.theme.smallPx : page.tight || page.many ? page.theme.bodyPx : page.theme.leadPx
                text: modelData.text
                onClicked: page.presenter.nextSteps.take(modelData.name)
            }
        }
    }
}
