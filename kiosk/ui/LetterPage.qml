import QtQuick
import Kiosk
import qtkit.ui

// For who comes for a document and got a letter that it is there.
TypingPage {
    id: page

    title: qsTr("Do you have a letter with a code?")
    advice: qsTr("Hold the code of the letter before the scanner, or type it here.")
    enterText: qsTr("Go on")
    keyColumns: scarce || landscape ? 12 : 8
    withoutText: typing.mayDoWithout ? qsTr("I have no letter") : ""
    cells: CodeCells { theme: page.theme; typing: page.typing; scarce: page.scarce }
    onWithout: typing.doWithoutLetter()
}
