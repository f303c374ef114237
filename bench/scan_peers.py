"""The single decoders that the cascade is measured against, each as a person would first use it."""

from collections.abc import Callable, Mapping

import cv2
import zxingcpp
from pyzbar import pyzbar

from drivers.scanners.picture import Grey

Reader = Callable[[Grey], tuple[str, ...]]


def zxing(picture: Grey) -> tuple[str, ...]:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    return tuple(code.text for code in zxingcpp.read_barcodes(picture, formats=formats))


def zbar(picture: Grey) -> tuple[str, ...]:
    found = pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return tuple(code.data.decode("utf-8", errors="replace") for code in found)


def opencv(picture: Grey) -> tuple[str, ...]:
    return _by_opencv(cv2.QRCodeDetector(), picture)


def opencv_aruco(picture: Grey) -> tuple[str, ...]:
    return _by_opencv(cv2.QRCodeDetectorAruco(), picture)


def _by_opencv(detector: cv2.QRCodeDetector | cv2.QRCodeDetectorAruco, picture: Grey) -> tuple[str, ...]:
    found, texts, _, _ = detector.detectAndDecodeMulti(picture)
    return tuple(text for text in texts if text) if found else ()


def guarded(reader: Reader) -> Reader:
    """A decoder that raises on a picture has read nothing: OpenCV does on texts that are not UTF-8, pyzbar on parts."""

    def read(picture: Grey) -> tuple[str, ...]:
        try:
            return reader(picture)
        except (cv2.error, UnicodeDecodeError, ValueError):
            return ()

    return read


PEERS: Mapping[str, Reader] = {
    name: guarded(reader)
    for name, reader in (
        ("zxing-cpp", zxing),
        ("pyzbar", zbar),
        ("opencv", opencv),
        ("opencv-aruco", opencv_aruco),
    )
}
