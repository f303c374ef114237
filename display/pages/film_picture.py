"""A film's pictures as an item of QML, imported only where a page is a film.

Qt's own item for films stays empty on a screen that is drawn without a graphics processor (Qt 6.11); this one is drawn
by either. On a single core it takes 5 ms for a picture of 1280x720 on full HD.
"""

from PySide6.QtCore import Property, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Display"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilmPicture(QQuickPaintedItem):
    """Paints the newest picture of its sink, as large as it fits."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._show)

    @staticmethod
    def needs_libraries() -> None:
        """Loads what decodes: it comes with the first player."""
        QMediaPlayer()

    def paint(self, painter: QPainter) -> None:
        options = QVideoFrame.PaintOptions()
        options.aspectRatioMode = Qt.AspectRatioMode.KeepAspectRatio
        options.backgroundColor = QColor(Qt.GlobalColor.transparent)
        # Asked of the sink each time: a picture kept here would stay in memory after the film is gone.
        self._sink.videoFrame().paint(painter, QRectF(0, 0, self.width(), self.height()), options)

    def _show(self, _: QVideoFrame) -> None:
        self.update()

    def _video_sink(self) -> QObject:
        return self._sink

    videoSink = Property(QObject, _video_sink, constant=True)  # noqa: N815 - QML's spelling
