import QtQuick
import Kiosk

// The number for the phone.
CodeCard {
    required property KioskPresenter presenter

    source: presenter.phoneCode
    text: qsTr("Follow your number on your phone")
    briefText: qsTr("Scan this code and follow your number")
    detail: qsTr("Scan this code with the camera of your phone.")
}
