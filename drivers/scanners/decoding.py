"""From a grey picture to the texts of the QR codes in it: the only door to the decoders.

The order was measured on real photographs and on drawn kiosk frames, on one core. zxing-cpp reads most, is ten times
cheaper than the others and alone reads the inverted codes of phones in dark mode. What it misses is read in part after
a change of contrast, and in part by zbar on the picture at half size (glare, damage).

A live camera shows the next frame anyway: a miss gets one fallback, in rotation, which finds nearly as much as all of
them on every frame for a third of the time. A still picture has no next frame: it gets every attempt until one reads.

`QRCodeModel2` and not `QRCode`: the latter also reads Micro QR and rMQR, and finds them where there are none.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import cycle

import zxingcpp

from drivers.scanners.picture import (
    Grey,
    at_double_size,
    at_half_size,
    black_and_white,
    sharpened,
    with_even_contrast,
)

try:
    from pyzbar import pyzbar
except ImportError:  # its C library, Debian's libzbar0, is missing: what is left still reads 19 of 20
    pyzbar = None

DOUBLED_UP_TO_PX = 1_000_000
"""Doubling helps codes of few pixels; a large picture of one only gets slower."""


@dataclass(frozen=True)
class Attempt:
    """One way to read a picture."""

    name: str
    read: Callable[[Grey], Iterable[str]]


class LiveDecoder:
    """Reads the frames of one camera; remembers only whose turn the fallback is."""

    def __init__(self) -> None:
        self._fallbacks: Iterator[Attempt] = cycle(LIVE_FALLBACKS)

    def read(self, frame: Grey, *, try_harder: bool = True) -> tuple[str, ...]:
        """`try_harder=False` spares the fallback: for a scene in which nothing has moved for a while."""
        texts = texts_by(FIRST_ATTEMPT, frame)
        if texts or not try_harder:
            return texts
        return texts_by(next(self._fallbacks), frame)


def read_at_once(picture: Grey) -> tuple[str, ...]:
    """Everything we have on one picture, until something reads."""
    for attempt in STILL_ATTEMPTS:
        texts = texts_by(attempt, picture)
        if texts:
            return texts
    return ()


def texts_by(attempt: Attempt, picture: Grey) -> tuple[str, ...]:
    """What this attempt reads; an attempt that fails has read nothing.

    Anybody may hold any code before the kiosk, and decoders raise on some of them: pyzbar 0.1.9 answers a
    structured-append code with a ValueError (pyzbar #139). No code may end the thread that reads the next one.
    """
    try:
        found = tuple(attempt.read(picture))
    except Exception:  # noqa: BLE001 (the decoders promise no kind of error)
        return ()
    return tuple(dict.fromkeys(writable for text in found if (writable := _writable(text))))


def _zxing(picture: Grey, *, one_threshold: bool = False) -> list[str]:
    # zxing-cpp's own values are made here and kept nowhere: those alive at the program's end are complained about.
    binarizers = zxingcpp.Binarizer
    found = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizers.GlobalHistogram if one_threshold else binarizers.LocalAverage,
    )
    return [code.text for code in found]


def _zxing_global(picture: Grey) -> list[str]:
    """One threshold for the whole picture: right for prints and screenshots with fine, even patterns around them."""
    return _zxing(picture, one_threshold=True)


def _zxing_doubled(picture: Grey) -> list[str]:
    return _zxing(at_double_size(picture)) if picture.size <= DOUBLED_UP_TO_PX else []


def _zxing_sharpened(picture: Grey) -> list[str]:
    return _zxing(sharpened(at_double_size(picture))) if picture.size <= DOUBLED_UP_TO_PX else []


def _zbar_at_half(picture: Grey) -> list[str]:
    """Plain ASCII only: zbar guesses at other texts, and turned "Zoë Björn" into Chinese (pyzbar #14, #95)."""
    found = pyzbar.decode(at_half_size(picture), symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [code.data.decode("ascii") for code in found if code.data.isascii()]


def _writable(text: str) -> str:
    """Half a surrogate pair, which a hostile code can produce, would raise wherever the text is written or sent."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


FIRST_ATTEMPT = Attempt("zxing", _zxing)
ZBAR_ATTEMPTS = () if pyzbar is None else (Attempt("zbar@half", _zbar_at_half),)
LIVE_FALLBACKS = (
    Attempt("zxing@contrast", lambda picture: _zxing(with_even_contrast(picture))),
    Attempt("zxing@threshold", lambda picture: _zxing(black_and_white(picture))),
    *ZBAR_ATTEMPTS,
)
STILL_ATTEMPTS = (
    FIRST_ATTEMPT,
    *LIVE_FALLBACKS,
    Attempt("zxing@global", _zxing_global),
    Attempt("zxing@double", _zxing_doubled),
    Attempt("zxing@double+sharp", _zxing_sharpened),
)
