"""Whether somebody who moves with keys sees where they are: every control is given the focus once and looked at."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from balie.screens.contrast_checks import colour_name, pixels_of
from balie.screens.finding import Check, Finding
from balie.screens.qml_eye import is_control
from config.contrast import CONTROL_CONTRAST, contrast
from qtkit.painted import painted

RING_WITHIN_PX = 40
"""A mark of the focus may lie around its control, so far away at most."""

MANY_CHANGES = 12
"""Of the changes of colour the most frequent so many are looked at."""


def focus_findings(window: QQuickWindow) -> Iterator[Finding]:
    """Afterwards nothing has the focus."""
    focused = window.activeFocusItem()
    if focused is not None:
        focused.setFocus(False)
    before = _grabbed(window)
    for item in _controls(window):
        name = item.objectName() or item.metaObject().className()
        if not item.property("activeFocusOnTab"):
            yield Finding(Check.FOCUS, name, "Nobody reaches it with keys.")
            continue
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        found = contrast_of_change(before, _grabbed(window), place)
        if found < CONTROL_CONTRAST:
            sentence = f"The mark of the focus has {found:.1f}:1 and must have {CONTROL_CONTRAST}:1."
            yield Finding(Check.FOCUS, name, sentence)
        item.setFocus(False)


def _controls(window: QQuickWindow) -> Iterator[QQuickItem]:
    return (
        each.item for _, each in painted(window.contentItem()).seen() if is_control(each.item) and each.item.isEnabled()
    )


def contrast_of_change(before: QImage, after: QImage, place: QRect) -> float:
    """Between what was and what is there now, where it changed most; 1 where nothing did, or hardly anything."""
    around = place.adjusted(-RING_WITHIN_PX, -RING_WITHIN_PX, RING_WITHIN_PX, RING_WITHIN_PX)
    around = around.intersected(before.rect())
    was, now = (pixels_of(each.copy(around)) for each in (before, after))
    changed = was != now
    changes, counts = np.unique(np.stack((was[changed], now[changed])), axis=1, return_counts=True)
    enough = min(place.width(), place.height())
    frequent = [changes[:, each] for each in np.argsort(counts)[::-1][:MANY_CHANGES] if counts[each] >= enough]
    return max((contrast(colour_name(one), colour_name(other)) for one, other in frequent), default=1.0)


def _grabbed(window: QQuickWindow) -> QImage:
    QCoreApplication.processEvents()
    return window.grabWindow()
