import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import qtkit.ui

// Something that was chosen, where there is no room for a button beside it: a tap on it takes it away.
T.AbstractButton {
    id: row

    required property Theme theme

    implicitHeight: Math.max(theme.touchTargetPx, words.implicitHeight + theme.gridPx)
    leftPadding: 2 * theme.gridPx
    rightPadding: theme.gridPx
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        color: row.down ? row.theme.houseSoft : row.theme.surface
        radius: row.theme.radiusPx
        border.color: row.theme.line
        border.width: row.theme.borderPx

        FocusRing {
            theme: row.theme
            around: row
        }
    }

    contentItem: RowLayout {
        spacing: row.theme.gridPx

        Words {
            id: words

            Layout.fillWidth: true
            theme: row.theme
            text: row.text
            font.pixelSize: row.theme.smallPx
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Icon {
            name: "close"
            tint: row.theme.text
            sidePx: row.theme.smallPx
        }
    }
}
