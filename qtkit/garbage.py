"""Garbage is collected on the screen's own thread only.

Python collects on whichever thread happens to allocate. A Qt object that hangs in a circle of references, a window's or
a link's, would then be destroyed on the thread of a printer or of Qt's page loader, and Qt does not survive that: the
program ends in a segmentation fault, once in some thousand starts, with nothing in the log.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_S = 1.0
"""Often enough that nothing piles up: a busy second makes some thousand objects."""


def collect_on_this_thread(parent: QObject) -> QTimer:
    """To be called once, on the thread of the screen, when everything is loaded; lives as long as `parent`."""
    gc.disable()
    gc.collect()
    gc.freeze()  # what is there now stays for ever: no later look need go through it
    timer = QTimer(parent, interval=round(1000 * LOOK_EVERY_S))
    timer.timeout.connect(collect_what_is_due)
    timer.start()
    return timer


def collect_what_is_due() -> None:
    """The oldest generation whose turn it is, by Python's own counts; those younger are collected with it."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
