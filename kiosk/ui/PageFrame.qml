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
    // What the warning before the time-out will take of a page that leaves it free beforehand (0 on all others): there
    // nothing moves under the hand of who reads slowly, and sees that warning most often.
    property int keptPx: 0
    // On pages that leave it free only where they have room to spare: what that warning has taken of the height by now.
    // Such a page is laid out with and without it alike.
    property int takenPx: -1
    readonly property bool spares: takenPx >= 0 && width * (height + takenPx) / (theme.bodyPx * theme.bodyPx) >= scarceBelow
    readonly property bool squeezed: takenPx > 0 && !spares
    readonly property int scarceBelow: 720
    // The glass lies: two columns beside each other.
    readonly property bool landscape: Window.width > Window.height
    // A page's room counts in squares of its own letters, so that large letters are little room: a portrait glass of 24
    // inch has 840, 550 in large letters and 460 in low mode; one of 22 inch that lies 580 and 450. Where it is scarce,
    // decoration gives way; where it is tight, also advice that is said elsewhere. Nothing is ever cut.
    readonly property real squares: width * (height + (spares ? takenPx : -keptPx)) / (theme.bodyPx * theme.bodyPx)
    readonly property bool scarce: squares < scarceBelow
    readonly property bool tight: squares < 440

    // What a page without a headline has for all of its own.
    readonly property real bodyPx: column.height

    readonly property int titlePx: height > width ? theme.titlePx : tight && !landscape ? theme.leadPx : theme.headingPx

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: frame.theme.quickMs
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: (frame.scarce ? 4 : 6) * frame.theme.gridPx
        anchors.bottomMargin: anchors.margins + frame.keptPx
        spacing: (frame.scarce ? 2 : 4) * frame.theme.gridPx

        Words {
            objectName: frame.titleName
            Layout.fillWidth: true
            visible: text !== ""
            theme: frame.theme
            text: frame.title
            font.pixelSize: frame.titlePx
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
