pragma ComponentBehavior: Bound

import QtQuick

// For who has a code that no scanner reads: on a phone that is empty, in a letter, in the head.
TypingPage {
    id: page

    title: qsTr("Type your code")
    advice: qsTr("It is in your letter or e-mail: 8 letters and digits. You can still hold your code in front of the scanner.")
    enterText: qsTr("Check in")
    keyColumns: wide ? 12 : 8
    cells: CodeCells { theme: page.theme; typing: page.typing; scarce: page.scarce }
}
