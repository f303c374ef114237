pragma ComponentBehavior: Bound

import QtQuick

// How many wait for each service, and how long that lasts; as many services as can be read, the others follow.
Item {
    id: page

    required property PageSlot slot

    Repeater {
        model: page.slot.pages.waitRows

        WaitLine {
            y: page.slot.presenter.marginPx + index * height
            width: page.width
            height: page.slot.presenter.waitRowHeightPx
            slot: page.slot
        }
    }
}
