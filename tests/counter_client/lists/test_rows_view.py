"""A table of the counter client outlives every change of its looks."""

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from counter_client.lists.row_painting import RowPainter, WaitingPainter
from counter_client.lists.rows_view import RowsView
from counter_client.lists.waiting_model import WaitingModel
from qtkit.theme.look import desk_look


def test_a_change_of_contrast_leaves_no_painter_behind(qtbot: QtBot) -> None:
    view = RowsView("waiting.table", WaitingModel(), WaitingPainter(desk_look("#00688B")))
    qtbot.addWidget(view)
    for _ in range(3):
        latest = WaitingPainter(desk_look("#00688B", high_contrast=True))
        view.draw_with(latest)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view.itemDelegate() is latest
    assert view.findChildren(RowPainter) == [latest]
