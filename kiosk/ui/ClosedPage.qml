import QtQuick
import QtQuick.Layouts
import qtkit.ui

// The office is closed; the next opening in words. Whoever is expected all the same is let in: before the opening, at
// noon, or a little late.
CalmPage {
    id: page

    iconName: presenter.toldIcon

    ChoiceRow {
        objectName: "appointment"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, (page.scarce ? 1.6 : 2.4) * page.theme.touchTargetPx)
        theme: page.theme
        primary: true
        textPx: page.tight ? page.theme.bodyPx : page.theme.leadPx
        iconName: page.tight ? "" : "calendar"
        plain: page.tight
        text: qsTr("I have an appointment")
        detail: page.presenter.scanner === "absent" ? "" : qsTr("Hold your code in front of the scanner.")
        onClicked: page.presenter.chooseAppointment()
    }
}
