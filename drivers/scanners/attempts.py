"""The ways to read a grey picture: the only door to the decoders.

`QRCodeModel2` and not `QRCode`: the latter also reads Micro QR and rMQR, and finds them where there are none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import zxingcpp

from drivers.scanners.picture import (
    Grey,
    at_double_size,
    at_half_size,
    black_and_white,
    lightened,
    sharpened,
    softened,
    with_even_contrast,
    without_thin_lines,
)
from drivers.scanners.qr_mode import PART_OF_A_SEQUENCE, first_mode
from drivers.scanners.reading import Reading
from drivers.scanners.straightening import FoundCode, Point, straightened

try:
    from pyzbar import pyzbar
except ImportError:  # its C library, Debian's libzbar0, is missing: what is left still reads 19 of 20
    pyzbar = None

DOUBLED_UP_TO_PX = 1_000_000
"""Doubling helps codes of few pixels; a large picture of one only gets slower."""

VERSIONS_BESIDE = (0, -1, 1)
"""On bent paper zxing is at most one size off, as a rule."""


@dataclass(frozen=True)
class Attempt:
    """One way to read a picture."""

    name: str
    read: Callable[[Grey], Reading]


def reading_by(attempt: Attempt, picture: Grey) -> Reading:
    """What this attempt reads; an attempt that fails has read nothing.

    Anybody may hold any code before the kiosk, and decoders raise on some of them: pyzbar 0.1.9 answers a
    structured-append code with a ValueError (pyzbar #139). No code may end the thread that reads the next one.
    """
    try:
        found = attempt.read(picture)
    except Exception:  # noqa: BLE001 (the decoders promise no kind of error)
        return Reading()
    texts = (writable for text in found.texts if (writable := _writable(text)))
    return Reading(tuple(dict.fromkeys(texts)), found.found)


def texts_by(attempt: Attempt, picture: Grey) -> tuple[str, ...]:
    return reading_by(attempt, picture).texts


def straightening(found: Sequence[FoundCode], beside: Sequence[int] = VERSIONS_BESIDE) -> Attempt:
    """Draws each of these codes anew and reads that, as the version that it was taken for and those beside it."""

    def read(picture: Grey) -> Reading:
        texts: list[str] = []
        for code in found:
            for more in beside:
                flat = straightened(picture, code, version=code.version + more)
                read_flat = () if flat is None else _zxing(flat).texts
                texts += read_flat
                if read_flat:
                    break
        return Reading(tuple(texts))

    return Attempt("straightened", read)


def _zxing(
    picture: Grey,
    *,
    seen_at: float = 1.0,
    one_threshold: bool = False,
    model: zxingcpp.BarcodeFormat = zxingcpp.BarcodeFormat.QRCodeModel2,
) -> Reading:
    """`seen_at` is the size of this picture as a share of the camera's, for the places of what was found."""
    # zxing-cpp's own values are made here and kept nowhere: those alive at the program's end are complained about.
    binarizers = zxingcpp.Binarizer
    codes = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.BarcodeFormats(model),
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizers.GlobalHistogram if one_threshold else binarizers.LocalAverage,
        return_errors=True,
    )
    return Reading(
        tuple(code.text for code in codes if code.valid and not _is_part_of_a_sequence(code)),
        tuple(found for code in codes if not code.valid and (found := _found(code, seen_at)) is not None),
    )


def _is_part_of_a_sequence(code: zxingcpp.Barcode) -> bool:
    """A part is not the text. No code of the house comes in parts, so they are dropped and not put together."""
    is_dark = np.asarray(code.to_image(scale=1, add_quiet_zones=False)) < 128
    return first_mode(is_dark, _said_of(code, "DataMask")) == PART_OF_A_SEQUENCE


def _found(code: zxingcpp.Barcode, seen_at: float) -> FoundCode | None:
    version = _said_of(code, "Version")
    if version < 1:
        return None  # a Micro QR, or what was seen has no size that a code can have
    corners = code.position

    def at(corner: zxingcpp.Point) -> Point:
        return corner.x / seen_at, corner.y / seen_at

    return FoundCode(at(corners.top_left), at(corners.top_right), at(corners.bottom_left), version)


def _said_of(code: zxingcpp.Barcode, what: str) -> int:
    """One of the numbers that zxing adds; -1 where there is none."""
    said = code.extra
    number = str(said.get(what, "")) if isinstance(said, dict) else ""
    return int(number) if number.isdecimal() else -1


def _zxing_doubled(picture: Grey) -> Reading:
    return _zxing(at_double_size(picture), seen_at=2) if picture.size <= DOUBLED_UP_TO_PX else Reading()


def _zxing_sharpened(picture: Grey) -> Reading:
    return _zxing(sharpened(at_double_size(picture)), seen_at=2) if picture.size <= DOUBLED_UP_TO_PX else Reading()


def _zbar(picture: Grey) -> Reading:
    """Plain ASCII only: zbar guesses at other texts, and turned "Zoë Björn" into Chinese (pyzbar #14, #95)."""
    found = pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return Reading(tuple(code.data.decode("ascii") for code in found if code.data.isascii()))


def _writable(text: str) -> str:
    """Half a surrogate pair, which a hostile code can produce, would raise wherever the text is written or sent."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


PLAIN = Attempt("zxing", _zxing)
EVEN_CONTRAST = Attempt("zxing@contrast", lambda picture: _zxing(with_even_contrast(picture)))
THRESHOLD = Attempt("zxing@threshold", lambda picture: _zxing(black_and_white(picture)))
LIGHTENED = Attempt("zxing@light", lambda picture: _zxing(lightened(picture)))
SOFTENED = Attempt("zxing@soft", lambda picture: _zxing(softened(picture, over_px=1.5), one_threshold=True))
THIN_LINES_CLOSED = Attempt("zxing@closed", lambda picture: _zxing(with_even_contrast(without_thin_lines(picture))))
ONE_THRESHOLD = Attempt("zxing@global", lambda picture: _zxing(picture, one_threshold=True))
"""One threshold for the whole picture: right for prints and screenshots with fine, even patterns around them."""

DOUBLED = Attempt("zxing@double", _zxing_doubled)
SHARPENED = Attempt("zxing@double+sharp", _zxing_sharpened)
OLD_MODEL = Attempt("zxing@model1", lambda picture: _zxing(picture, model=zxingcpp.BarcodeFormat.QRCodeModel1))
"""The first form of QR codes, of 1994; still on old labels."""

ZBAR_AT_HALF = () if pyzbar is None else (Attempt("zbar@half", lambda picture: _zbar(at_half_size(picture))),)
ZBAR_SOFTENED = () if pyzbar is None else (Attempt("zbar@soft", lambda picture: _zbar(softened(picture, over_px=1.0))),)
