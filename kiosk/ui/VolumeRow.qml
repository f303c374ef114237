import QtQuick
import QtQuick.Layouts
import qtkit.ui

// Softer, how loud it is now, louder.
RowLayout {
    id: row

    required property Theme theme
    required property int step
    required property int steps
    property string names: "volume"
    property bool small: false

    signal turned(int by)

    visible: steps > 0
    spacing: 3 * theme.gridPx

    BigButton {
        objectName: row.names + "Softer"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        theme: row.theme
        text: "−"
        Accessible.name: qsTr("Softer")
        enabled: row.step > 1
        onClicked: row.turned(-1)
    }

    Words {
        objectName: row.names + "Now"
        theme: row.theme
        text: qsTr("Volume %1 of %2").arg(row.step).arg(row.steps)
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: row.small ? row.theme.smallPx : row.theme.bodyPx
    }

    BigButton {
        objectName: row.names + "Louder"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        theme: row.theme
        text: "+"
        Accessible.name: qsTr("Louder")
        enabled: row.step < row.steps
        onClicked: row.turned(1)
    }
}
