import QtQuick
import Display
import qtkit.ui

// One of the last calls, readable from as far as the newest: the number, and the counter on a plate like the sign's.
Item {
    id: row

    required property int index
    required property string number
    required property string counter
    required property string direction
    required property bool last
    required property DisplayPresenter presenter
    required property Theme theme

    objectName: "recentCall-" + number

    Words {
        objectName: "recentNumber"
        anchors.left: parent.left
        anchors.leftMargin: row.presenter.marginPx
        anchors.right: plate.left
        anchors.verticalCenter: parent.verticalCenter
        theme: row.theme
        text: row.number
        font.pixelSize: row.presenter.recentFontPx
        font.weight: Font.Bold
        font.features: ({ "tnum": 1 })
        wrapMode: Text.NoWrap
        Accessible.name: qsTr("Number %1 to counter %2").arg(row.number).arg(row.counter)
    }

    Arrow {
        objectName: "recentArrow"
        anchors.right: plate.left
        anchors.rightMargin: 2 * row.theme.gridPx
        anchors.verticalCenter: parent.verticalCenter
        visible: row.presenter.recentArrowShown && row.direction !== "none"
        direction: row.direction
        ink: row.theme.house
        width: Math.round(0.6 * row.presenter.recentFontPx)
    }

    Rectangle {
        id: plate

        anchors.right: parent.right
        anchors.rightMargin: row.presenter.marginPx
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Math.round(1.4 * row.presenter.recentFontPx), label.implicitWidth + 4 * row.theme.gridPx)
        height: Math.round(0.714 * row.presenter.recentFontPx) + 4 * row.theme.gridPx
        radius: row.theme.radiusPx
        color: row.theme.houseSoft
        border.width: row.theme.highContrast ? row.theme.borderPx : 0
        border.color: row.theme.house

        Words {
            id: label

            objectName: "recentCounter"
            anchors.centerIn: parent
            theme: row.theme
            text: row.counter
            color: row.theme.house
            font.pixelSize: row.presenter.recentFontPx
            font.weight: Font.DemiBold
            font.features: ({ "tnum": 1 })
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: row.presenter.marginPx
        anchors.rightMargin: row.presenter.marginPx
        visible: !row.last
        height: row.theme.borderPx
        color: row.theme.hairline
    }
}
