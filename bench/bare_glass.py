"""A bare window for comparison: as large as the kiosk's, and all that it does is to change its colour at a touch.

`python -m bench.bare_glass PORT TRACE`: drawn in the same way, used by the same hand.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from qtkit.hand import Hand
from qtkit.touch_trace import TouchTrace
from qtkit.trace import Trace

GLASS = b"""
import QtQuick
Window {
    id: glass
    property bool touched: false
    width: 1080; height: 1920; visible: true; color: touched ? "white" : "black"
    TapHandler { onTapped: glass.touched = !glass.touched }
}
"""


def main() -> int:
    port, trace_file = int(sys.argv[1]), Path(sys.argv[2])
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication(["bare glass"])
    engine = QQmlApplicationEngine()
    engine.loadData(QByteArray(GLASS))
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        return 1
    Hand(port, application)
    TouchTrace(window, Trace(trace_file))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
