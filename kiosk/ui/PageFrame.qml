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
    // Two columns beside each other.
    readonly property bool landscape: width > 1.3 * height
    // A page's room counts in its own letters, so that large letters count as little room. Where it is scarce
    // decoration gives way, where it is tight also advice that is said elsewhere; nothing is ever cut.
    readonly property bool scarce: height < 24 * theme.bodyPx
    readonly property bool tight: height < 17 * theme.bodyPx

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: frame.theme.quickMs
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: (frame.scarce ? 4 : 6) * frame.theme.gridPx
        spacing: (frame.scarce ? 2 : 4) * frame.theme.gridPx

        Words {
            objectName: frame.titleName
            Layout.fillWidth: true
            visible: text !== ""
            theme: frame.theme
            text: frame.title
            font.pixelSize: frame.scarce ? frame.theme.headingPx : frame.theme.titlePx
            font.weight: Font.Bold
            lineHeight: 0.9
            Accessible.role: Accessible.Heading
        }

        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: (frame.scarce ? 2 : 3) * frame.theme.gridPx
        }
    }
}
