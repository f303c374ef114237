import QtQuick
import QtQuick.Layouts
import qtkit.ui

// How many: fewer, the count, more.
GridLayout {
    id: counting

    required property Theme theme
    required property string iconName
    required property string text
    required property int count
    property bool roomy: false
    property bool small: false

    signal stepped(int by)

    columns: width > 15 * theme.bodyPx ? 2 : 1
    columnSpacing: 3 * theme.gridPx
    rowSpacing: theme.gridPx

    AdviceRow {
        Layout.fillWidth: true
        theme: counting.theme
        iconName: counting.iconName
        text: counting.text
        textName: "countingWords"
        roomy: counting.roomy
        small: counting.small
    }

    RowLayout {
        Layout.fillWidth: counting.columns === 1
        spacing: 2 * counting.theme.gridPx
        // Fewer on the left and more on the right, as numbers run in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        SignKey {
            objectName: "fewer"
            Layout.fillWidth: counting.columns === 1
            Layout.preferredWidth: 1.4 * counting.theme.touchTargetPx
            Layout.preferredHeight: (counting.roomy ? 1.2 : 1) * counting.theme.touchTargetPx
            theme: counting.theme
            text: "−"
            Accessible.name: qsTr("Fewer")
            enabled: counting.count > 1
            onClicked: counting.stepped(-1)
        }

        Words {
            objectName: "count"
            Layout.minimumWidth: 1.2 * counting.theme.touchTargetPx
            theme: counting.theme
            text: counting.count
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: counting.roomy ? counting.theme.titlePx : counting.theme.headingPx
            font.weight: Font.Black
            font.features: ({ "tnum": 1 })
        }

        SignKey {
            objectName: "more"
            Layout.fillWidth: counting.columns === 1
            Layout.preferredWidth: 1.4 * counting.theme.touchTargetPx
            Layout.preferredHeight: (counting.roomy ? 1.2 : 1) * counting.theme.touchTargetPx
            theme: counting.theme
            text: "+"
            Accessible.name: qsTr("More")
            onClicked: counting.stepped(1)
        }
    }
}
