import QtQuick
import QtQuick.Layouts
import qtkit.ui

// One thing to know: an icon in a quiet circle, a sentence, and sometimes a second one.
RowLayout {
    id: row

    required property Theme theme
    required property string iconName
    required property string text
    property string detail: ""
    // Where the second sentence is in another language than the page: a voice that reads it must know (WCAG 2.2, 3.1.2).
    property string detailLanguage: ""
    property string textName: ""
    // Where a page has room, what it says is larger.
    property bool roomy: false
    property bool strong: detail !== ""
    // Where a page has little room, what is long and not the main thing.
    property bool small: false
    // And then its sign too, so that the words have the width.
    property bool slim: false
    // Its letters where nothing is small.
    property int fullLettersPx: theme.bodyPx
    readonly property real fullSignPx: (roomy ? 1.4 : 1) * theme.touchTargetPx
    // What it takes without the second sentence, and what it would take in letters that are not small, alone and with it.
    readonly property real plainPx: Math.max(sign.implicitHeight, said.implicitHeight)
    readonly property real fullPx: Math.max(fullSignPx, atFullSize.implicitHeight)
    readonly property real wholePx: Math.max(fullSignPx, atFullSize.implicitHeight + (detail !== "" ? moreAtFullSize.implicitHeight : 0))

    spacing: (slim ? 2 : 3) * theme.gridPx

    Rectangle {
        id: sign

        Layout.alignment: Qt.AlignTop
        implicitWidth: (row.slim ? 0.7 : 1) * row.fullSignPx
        implicitHeight: implicitWidth
        radius: width / 2
        color: row.theme.houseSoft
        border.color: row.theme.line
        border.width: row.theme.highContrast ? row.theme.borderPx : 0

        Icon {
            anchors.centerIn: parent
            name: row.iconName
            tint: row.theme.house
            sidePx: Math.round(parent.width * 0.55)
        }

        // Only measured: the size of what is seen must not follow from what it takes.
        Words {
            id: atFullSize

            width: row.width - row.fullSignPx - 3 * row.theme.gridPx
            visible: false
            theme: row.theme
            text: row.text
            font.pixelSize: row.fullLettersPx
            font.weight: said.font.weight
            Accessible.ignored: true
        }

        Words {
            id: moreAtFullSize

            width: atFullSize.width
            visible: false
            theme: row.theme
            text: row.detail
            font.pixelSize: more.font.pixelSize
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: 0

        Words {
            id: said

            objectName: row.textName
            Layout.fillWidth: true
            theme: row.theme
            text: row.text
            font.pixelSize: row.roomy ? row.theme.leadPx : row.small ? row.theme.smallPx : row.theme.bodyPx
            font.weight: row.strong ? Font.DemiBold : Font.Normal
        }

        Words {
            id: more

            Layout.fillWidth: true
            visible: text !== ""
            theme: row.theme
            text: row.detail
            language: row.detailLanguage
            color: row.theme.textQuiet
            font.pixelSize: row.roomy ? row.theme.bodyPx : row.theme.smallPx
        }
    }
}
