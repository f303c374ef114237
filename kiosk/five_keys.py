"""The keypad put to work in a window: what its keys do where staff are at the door, and where visitors are."""

import time
from collections.abc import Callable

from PySide6.QtQuick import QQuickWindow

from config.keypad import KeypadSettings
from kiosk.flow.screen import AT_REST
from kiosk.hands.keypad import Keypad, PageUnderKeys
from kiosk.presenter import KioskPresenter
from kiosk.staff.staff_door import Place
from kiosk.staff.staff_room import StaffRoom


def open_keypad(
    window: QQuickWindow,
    presenter: KioskPresenter,
    staff: StaffRoom | None,
    settings: KeypadSettings,
    *,
    clock_s: Callable[[], float] = time.monotonic,
) -> Keypad:
    """To be called before a scanner that plays a keyboard is heard in this window: that comes first then."""

    def more_time() -> bool:
        was_closing = presenter.screen.closing
        presenter.stirred()
        return was_closing

    def back() -> None:
        if staff is not None and staff.door.place is not Place.OUTSIDE:
            staff.leave()
        elif presenter.face.can_go_back:  # elsewhere it would end the visit, which has a button that says so
            presenter.goBack()

    def page() -> str:
        return presenter.screen.page if staff is None else f"{presenter.screen.page} {staff.door.place}"

    under = PageUnderKeys(more_time=more_time, back=back, at_rest=lambda: presenter.screen.page in AT_REST, page=page)
    keypad = Keypad(window, settings, under, clock_s=clock_s)
    window.setProperty("keypad", keypad)
    presenter.screenTaken.connect(keypad.follow)
    if staff is not None:
        staff.changed.connect(keypad.follow)
    return keypad
