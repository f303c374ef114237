pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import qtkit.ui

// One question after the visit, and five faces; each has a word and a mouth of its own, so that no colour is needed.
PageFrame {
    id: page

    required property KioskPresenter presenter

    readonly property bool terse: tight || scarce && (presenter.closing || !landscape)

    title: qsTr("How was your visit?")

    Words {
        objectName: "visitOver"
        Layout.fillWidth: true
        visible: !page.presenter.rating.onTablet && !page.terse
        theme: page.theme
        text: qsTr("You have already been helped with this code.")
        font.pixelSize: page.scarce ? page.theme.bodyPx : page.theme.leadPx
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.landscape ? 5 : 1
        columnSpacing: 3 * page.theme.gridPx
        rowSpacing: page.terse ? page.theme.touchGapPx : 3 * page.theme.gridPx
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: [
                { score: 5, word: qsTr("Very good") },
                { score: 4, word: qsTr("Good") },
                { score: 3, word: qsTr("So-so") },
                { score: 2, word: qsTr("Bad") },
                { score: 1, word: qsTr("Very bad") }
            ]

            FaceButton {
                required property var modelData

                objectName: "face-" + modelData.score
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: (page.landscape ? 6 : 4) * page.theme.touchTargetPx
                theme: page.theme
                score: modelData.score
                text: modelData.word
                upright: page.landscape
                small: page.tight
                onClicked: page.presenter.rating.rate(modelData.score)
            }
        }
    }

    // It decides whether somebody dares to say "Very bad"; the faces give way to it.
    Words {
        objectName: "feedbackWords"
        Layout.fillWidth: true
        theme: page.theme
        text: qsTr("We do not keep your name with your answer.")
        color: page.theme.textQuiet
        font.pixelSize: page.theme.smallPx
    }

    BigButton {
        objectName: "noFeedback"
        Layout.fillWidth: true
        Layout.topMargin: page.theme.touchGapPx / 2
        theme: page.theme
        textPx: page.scarce ? page.theme.bodyPx : page.theme.leadPx
        iconName: "close"
        text: qsTr("No, thank you")
        onClicked: page.presenter.rating.decline()
    }
}
