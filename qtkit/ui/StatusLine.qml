import QtQuick
import QtQuick.Layouts

// One quiet line about the link and the devices; `loud` when somebody must do something. Never a red wall.
Rectangle {
    id: line

    required property Theme theme
    required property string sentence
    property bool loud: false
    property string iconName: loud ? "warning" : "information"
    readonly property color ink: loud ? theme.warning : theme.textQuiet

    visible: sentence !== ""
    implicitHeight: row.implicitHeight + 2 * theme.gridPx
    color: loud ? theme.warningSoft : "transparent"
    radius: theme.radiusPx
    border.color: theme.warning
    border.width: loud ? theme.borderPx : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: sentence

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 2 * line.theme.gridPx
        spacing: 2 * line.theme.gridPx

        Icon {
            name: line.iconName
            tint: line.ink
            sidePx: Math.round(1.2 * line.theme.smallPx)
        }

        Words {
            Layout.fillWidth: true
            theme: line.theme
            text: line.sentence
            color: line.ink
            font.pixelSize: line.theme.smallPx
            Accessible.ignored: true
        }
    }
}
