import QtQuick
import QtQuick.Layouts
import qtkit.ui

// What every page is made of: one large sentence, room under it, the same margins everywhere.
Item {
    id: frame

    required property Theme theme
    property string title: ""
    property string titleName: "title"
    default property alias content: body.data
    readonly property bool landscape: width > height

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: frame.theme.quickMs
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: (frame.landscape ? 4 : 6) * frame.theme.gridPx
        spacing: (frame.landscape ? 2 : 4) * frame.theme.gridPx

        Words {
            objectName: frame.titleName
            Layout.fillWidth: true
            visible: text !== ""
            theme: frame.theme
            text: frame.title
            font.pixelSize: frame.landscape ? frame.theme.headingPx : frame.theme.titlePx
            font.weight: Font.Bold
            lineHeight: 0.9
            Accessible.role: Accessible.Heading
        }

        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: (frame.landscape ? 2 : 3) * frame.theme.gridPx
        }
    }
}
