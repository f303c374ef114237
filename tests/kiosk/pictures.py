"""What a phone reads from a window: zbar knows nothing of us."""

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from pyzbar import pyzbar


def codes_on(window: QQuickWindow) -> list[str]:
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    shown = Image.frombytes(
        "L", (picture.width(), picture.height()), bytes(picture.constBits()), "raw", "L", picture.bytesPerLine()
    )
    return [code.data.decode() for code in pyzbar.decode(shown, symbols=[pyzbar.ZBarSymbol.QRCODE])]
