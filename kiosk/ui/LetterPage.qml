pragma ComponentBehavior: Bound

import QtQuick
import qtkit.ui

// For who comes for a document and got a letter that it is there. Nobody knows how long its code is: another system
// made it.
TypingPage {
    id: page

    title: qsTr("Do you have a letter with a code?")
    advice: qsTr("Hold the code of the letter in front of the scanner, or type it here.")
    enterText: qsTr("Go on")
    keyColumns: wide ? 12 : 9
    withoutText: typing.mayDoWithout ? qsTr("I have no letter") : ""
    onWithout: typing.doWithoutLetter()

    cells: Rectangle {
        implicitWidth: page.fieldPx
        implicitHeight: typed.implicitHeight + page.theme.gridPx
        color: page.theme.surface
        radius: page.theme.radiusPx
        border.color: page.theme.house
        border.width: page.theme.focusBorderPx

        Words {
            id: typed

            readonly property bool holdsTyped: true

            objectName: "typedLetter"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 2 * page.theme.gridPx
            theme: page.theme
            text: page.typing.inOne
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: page.theme.smallPx
            font.pixelSize: page.scarce ? page.theme.bodyPx : page.theme.headingPx
            font.weight: Font.Bold
            font.letterSpacing: page.theme.gridPx / 2
            horizontalAlignment: Text.AlignLeft
        }
    }
}
