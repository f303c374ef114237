pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import qtkit.ui

// Every shared control once: what the tests of this folder tap, read and look at.
Window {
    id: window

    required property Theme theme
    property int chosen: -1
    property int taps: 0

    width: 1080
    height: 1920
    visible: true
    color: theme.ground
    title: "Gallery"
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 4 * window.theme.gridPx
        spacing: 3 * window.theme.gridPx

        HeaderBar {
            Layout.fillWidth: true
            theme: window.theme
            placeName: "Stadswinkel"
            time: "10.40"
        }

        Words {
            objectName: "question"
            Layout.fillWidth: true
            theme: window.theme
            text: "Waarvoor komt u?"
            font.pixelSize: window.theme.titlePx
            font.weight: Font.Bold
        }

        Repeater {
            model: ["calendar", "ticket", "person"]

            ChoiceRow {
                required property string modelData
                required property int index

                objectName: "choice-" + modelData
                Layout.fillWidth: true
                theme: window.theme
                iconName: modelData
                text: "Keuze " + modelData
                detail: "meestal 10 minuten"
                primary: index === 0
                onClicked: window.chosen = index
            }
        }

        BigButton {
            objectName: "primary"
            theme: window.theme
            primary: true
            iconName: "check"
            text: "Print mijn nummer"
            onClicked: window.taps += 1
        }

        BigButton {
            objectName: "closed"
            theme: window.theme
            enabled: false
            iconName: "printer"
            text: "Niet nu"
            onClicked: window.taps += 1
        }

        TextInput {
            objectName: "field"
            Layout.fillWidth: true
            color: window.theme.text
            font.pixelSize: window.theme.bodyPx
            Accessible.role: Accessible.EditableText
            Accessible.name: "Code"
        }

        BigNumber {
            objectName: "number"
            Layout.fillWidth: true
            Layout.fillHeight: true
            theme: window.theme
            text: "A042"
        }

        StatusLine {
            objectName: "quiet"
            Layout.fillWidth: true
            theme: window.theme
            sentence: "Alles werkt."
        }

        StatusLine {
            objectName: "loud"
            Layout.fillWidth: true
            theme: window.theme
            sentence: "Het papier is bijna op."
            loud: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: window.theme.touchGapPx

            Repeater {
                model: ["arrow-left", "globe", "contrast", "letters", "help"]

                FootButton {
                    required property string modelData

                    objectName: "foot-" + modelData
                    Layout.fillWidth: true
                    theme: window.theme
                    iconName: modelData
                    iconFollowsReading: modelData === "arrow-left"
                    text: modelData
                    onClicked: window.taps += 1
                }
            }
        }
    }
}
