import QtQuick
import QtQuick.Layouts
import qtkit.ui

// A code for the phone, that brings its own white in every theme and is never mirrored, and what to do with it.
Rectangle {
    id: card

    required property Theme theme
    // The picture of the code.
    required property string source
    required property string text
    required property string detail
    // What somebody types who does not scan.
    property string address: ""
    property bool compact: false
    // What it is and how in one sentence: a code without a verb is a decoration.
    property bool brief: false
    property string briefText: ""
    // The words under the code.
    property bool upright: false
    // Of the code: four modules of white on each side of it are part of the picture.
    property int sidePx: (compact ? 3.6 : 5) * theme.touchTargetPx
    // Of the code itself, in every mode: whoever sits holds the phone farther away. What to bring goes before it.
    property int leastPx: 25 * theme.gridPx

    implicitWidth: Math.max(code.Layout.preferredWidth, 1.2 * leastPx) + 12 * theme.gridPx
    implicitHeight: row.implicitHeight + (brief ? 1 : 4) * theme.gridPx
    color: theme.surface
    // The code is a white square: where it comes near the corners, these are rounded less (r - r/√2 is 0.29 r).
    radius: Math.max(0, Math.min(2 * theme.radiusPx, ((height - code.height) / 2 - theme.borderPx) / 0.29))
    border.color: theme.house
    border.width: theme.borderPx

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: (card.brief && !card.upright ? 1 : 2) * card.theme.gridPx
        columns: card.upright ? 1 : 2
        columnSpacing: (card.brief ? 2 : 3) * card.theme.gridPx
        rowSpacing: 0

        Image {
            id: code

            // Whole pixels per module, so that every edge is sharp.
            readonly property int leastPx: Math.ceil(card.leastPx / Math.max(1, implicitWidth - 8))
            readonly property int modulePx: Math.max(leastPx, Math.floor(card.sidePx / Math.max(1, implicitWidth)))

            objectName: "phoneCode"
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: implicitWidth * modulePx
            Layout.preferredHeight: implicitHeight * modulePx
            source: card.source
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: words.text
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: card.theme.gridPx

            Words {
                id: words

                objectName: "phoneCodeWords"
                Layout.fillWidth: true
                theme: card.theme
                text: card.brief ? card.briefText : card.text
                horizontalAlignment: card.upright ? Text.AlignHCenter : Text.AlignLeft
                font.pixelSize: card.compact ? card.theme.smallPx : card.theme.bodyPx
                font.weight: Font.DemiBold
            }

            Words {
                Layout.fillWidth: true
                visible: !card.brief
                theme: card.theme
                text: card.detail
                color: card.theme.textQuiet
                font.pixelSize: card.theme.smallPx
            }

            Words {
                objectName: "codeAddress"
                Layout.fillWidth: true
                visible: text !== ""
                theme: card.theme
                text: card.address
                font.pixelSize: card.compact ? card.theme.smallPx : card.theme.bodyPx
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
        }
    }
}
