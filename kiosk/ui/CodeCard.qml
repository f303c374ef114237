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
    // Only what it is; everybody who has such a phone knows how.
    property bool brief: false
    // Of the code: four modules of white on each side of it are part of the picture.
    property int sidePx: (brief ? 2.8 : compact ? 3.6 : 5) * theme.touchTargetPx

    implicitHeight: row.implicitHeight + 4 * theme.gridPx
    color: theme.surface
    radius: 2 * theme.radiusPx
    border.color: theme.house
    border.width: theme.borderPx

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 2 * card.theme.gridPx
        columns: 2
        columnSpacing: 3 * card.theme.gridPx

        Image {
            id: code

            // Whole pixels per module, so that every edge is sharp.
            readonly property int modulePx: Math.max(1, Math.floor(card.sidePx / Math.max(1, implicitWidth)))

            objectName: "phoneCode"
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
                text: card.text
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
