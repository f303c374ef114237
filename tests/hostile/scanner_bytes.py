"""What scanners may send: every text that comes out can be shown, sent on and looked up without harm."""

import io

from PIL import Image

from codes.appointment_code import token_in
from codes.short_code import READINGS_MAX, readings_in
from drivers.errors import DeviceError
from drivers.scanners.picture import grey_of_file_bytes
from drivers.scanners.scan_bytes import MAX_BYTES, ScanBytes
from drivers.scanners.wedge import DEFAULT_MIN_CHARS, MAX_CHARS, Wedge, WedgeRules
from kiosk.flow.codes import code_read
from kiosk.flow.screen import Page, Screen
from kiosk.hall import Hall, LinkCondition
from tests.hostile.parser import Parser

TOKEN = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CODE = b"HTTPS://AFSPRAAK.VOORBEELD.NL/K/" + TOKEN
LINES = (
    b"\x02" + CODE + b"\r\n",
    b"\x02]Q1" + CODE + b"\r\n" + CODE + b"\r",
    b"\x01\x02" + CODE + b"\x03\n",
    b"\x07\x00" + CODE,
    b"\x10" + CODE[:20] + b"\r" + b"\xc3\xa9\r",
)
"""The first byte says into what pieces the line cuts the rest."""

KEYS = (
    bytes(key for code in range(2, 58) for key in (code, 4)),
    b"\x1e\x04\x1e\x84\x1c\x04",
    b"\x2a\x04\x10\x04\x1c\x04",
)
"""Two bytes per key: its scan code; then its release as the highest bit, and how long after the key before."""


def check_line(fed: bytes) -> None:
    pieces = 1 + fed[0] % 40 if fed else 1
    line = fed[1:]
    cut, whole = ScanBytes(), ScanBytes()
    texts: list[str] = []
    for start in range(0, len(line), pieces):
        texts += cut.take(line[start : start + pieces], 0.0)
    assert tuple(texts) == whole.take(line, 0.0), "how the line cuts the bytes made another code"
    last = cut.silence(1000.0)
    for text in [*texts, *([last] if last else [])]:
        assert text.encode(), "a text that nobody can send on"
        assert len(text) <= MAX_BYTES
        assert not set("\r\n") & set(text), "two codes in one"
        check_text(text)


def check_text(text: str) -> None:
    """A stranger's text in the kiosk and on the server: at most a question, and at most one token."""
    kiosk = Screen(home_language="nl", language="nl", page=Page.WELCOME, hall=Hall(link=LinkCondition.LIVE))
    assert code_read(kiosk, text).screen.page in {Page.CHECKING, Page.SORRY}
    token = token_in(text)
    assert token is None or len(token) == len(TOKEN)
    readings = readings_in(text)
    assert len(readings) <= READINGS_MAX
    assert token is None or not readings, "scanned or typed, and never both"


def check_bytes_as_text(fed: bytes) -> None:
    check_text(fed.decode("utf-8", errors="surrogateescape"))


def check_keys(fed: bytes) -> None:
    for rules in (WedgeRules(), WedgeRules(prefix="HTTPS://")):
        wedge, at_ms = Wedge(rules), 0
        for code, how in zip(fed[::2], fed[1::2], strict=False):
            at_ms += how & 0x7F
            keyed = wedge.key(code, pressed=not how & 0x80, at_ms=at_ms)
            _check_keyed(keyed.text, rules)
        _check_keyed(wedge.silence(), rules)


def _check_keyed(text: str | None, rules: WedgeRules) -> None:
    if text is None:
        return
    assert len(text) <= MAX_CHARS
    if rules.prefix:
        assert text.startswith(rules.prefix), "typing was taken for a scan"
    else:
        assert len(text) >= DEFAULT_MIN_CHARS, "typing was taken for a scan"


def check_picture(fed: bytes) -> None:
    try:
        picture = grey_of_file_bytes(fed, "frame")
    except DeviceError:
        return
    assert picture.ndim == 2
    assert picture.size > 0


def _packed(form: str) -> bytes:
    packed = io.BytesIO()
    Image.effect_noise((64, 48), 40).save(packed, form)
    return packed.getvalue()


PARSERS = (
    Parser("scanner_line", LINES, check_line),
    Parser("scanner_text", (CODE, TOKEN, CODE.lower()), check_bytes_as_text),
    Parser("wedge_keys", KEYS, check_keys),
    Parser("camera_frame", (_packed("JPEG"), _packed("PNG")), check_picture),
)
