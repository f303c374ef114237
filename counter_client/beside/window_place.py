"""Where a clerk left the window and the small bar, kept for the next morning on this computer."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FILE = "windows.ini"
WINDOW, BAR = "window", "bar"


def place_file(name: str) -> Path:
    """Of the program of this name, in the folder that the system has for such things of one user."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "balie" / name / FILE


class WindowPlace(QObject):
    """Puts both where they were, and writes down each place that they are left at."""

    def __init__(self, window: QWidget, bar: QWidget, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)
        self._put_back()
        for each in (window, bar):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Close):
            self._keep()
        return False

    def _keep(self) -> None:
        """A folder that cannot be written to costs nothing but this."""
        self._kept.setValue(WINDOW, self._window.saveGeometry())
        self._kept.setValue(BAR, self._bar.pos())
        self._kept.sync()

    def _put_back(self) -> None:
        """Qt itself brings back a window whose screen is gone; of the bar it knows nothing."""
        geometry, corner = self._kept.value(WINDOW), self._kept.value(BAR)
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        if isinstance(corner, QPoint) and QGuiApplication.screenAt(corner) is not None:
            self._bar.move(corner)
