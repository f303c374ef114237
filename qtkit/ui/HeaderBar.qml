import QtQuick
import QtQuick.Layouts

// The head of a page: the city's logo, the name of the place, the hall's time.
Item {
    id: header

    required property Theme theme
    required property string placeName
    required property string time
    property url logo: ""
    property string objectPrefix: "header"
    // As wide as the margins of the page under it.
    property int marginPx: 4 * theme.gridPx

    implicitHeight: Math.max(theme.touchTargetPx, row.implicitHeight + 2 * theme.gridPx)
    // The same on every page: whoever is read a page is not read this each time.
    Accessible.role: Accessible.TitleBar
    Accessible.name: placeName

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: header.marginPx
        anchors.rightMargin: header.marginPx
        spacing: 3 * header.theme.gridPx

        Image {
            objectName: header.objectPrefix + "Logo"
            visible: header.logo.toString() !== ""
            source: header.logo
            sourceSize.height: Math.round(1.6 * header.theme.leadPx)
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }

        Words {
            objectName: header.objectPrefix + "Place"
            Layout.fillWidth: true
            theme: header.theme
            text: header.placeName
            font.pixelSize: header.theme.bodyPx
            font.weight: Font.DemiBold
            maximumLineCount: 2
        }

        Words {
            objectName: header.objectPrefix + "Time"
            theme: header.theme
            text: header.time
            wrapMode: Text.NoWrap
            font.pixelSize: header.theme.bodyPx
            font.weight: Font.Bold
            font.features: ({ "tnum": 1 })
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(4, header.theme.gridPx / 2)
        color: header.theme.housePure
    }
}
