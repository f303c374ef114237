import QtQuick
import Display
import qtkit.ui

// The lobby display. The scenes lie over each other and one of them is visible; the foot is always there.
Window {
    id: window

    required property DisplayPresenter presenter
    required property Theme theme
    required property bool fullScreen

    title: presenter.placeName
    color: theme.ground
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    // The presenter may be set after the size.
    onWidthChanged: presenter?.divide(width, height)
    onHeightChanged: presenter?.divide(width, height)
    Component.onCompleted: presenter.divide(width, height)

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: window.presenter.rightToLeft
        LayoutMirroring.childrenInherit: true

        Item {
            id: scene

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: foot.top

            CallScene {
                anchors.fill: parent
                visible: window.presenter.scene === "calls"
                presenter: window.presenter
                theme: window.theme
            }

            WelcomeScene {
                anchors.fill: parent
                visible: window.presenter.scene === "welcome"
                presenter: window.presenter
                theme: window.theme
            }

            PagePlace {
                anchors.fill: parent
                visible: window.presenter.scene === "page"
                presenter: window.presenter
                theme: window.theme
            }

            NoticeScene {
                objectName: "closedScene"
                anchors.fill: parent
                visible: window.presenter.scene === "closed"
                presenter: window.presenter
                theme: window.theme
                heading: qsTr("Closed")
                explanation: window.presenter.nextOpening
            }

            NoticeScene {
                objectName: "connectingScene"
                anchors.fill: parent
                visible: window.presenter.scene === "connecting"
                presenter: window.presenter
                theme: window.theme
                heading: qsTr("One moment please")
                explanation: qsTr("This screen is starting.")
            }

            NoticeScene {
                objectName: "notAdmittedScene"
                anchors.fill: parent
                visible: window.presenter.scene === "not_admitted"
                presenter: window.presenter
                theme: window.theme
                heading: qsTr("Not in use yet")
                explanation: qsTr("Staff: this screen must be enrolled first.")
            }
        }

        Foot {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            // Before the server was heard there is neither a time nor anything else to say.
            visible: window.presenter.clock !== ""
            height: visible ? window.presenter.footHeightPx : 0
            presenter: window.presenter
            theme: window.theme
        }
    }
}
