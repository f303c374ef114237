"""Where one scan ends and the next begins in the bytes of a hand scanner. Pure; the time comes from the caller.

Scanners end a code with CR, LF, CR-LF, TAB, ETX or nothing, may put STX or NUL around it and an AIM identifier ("]Q1")
before it, and forget their setting when somebody shows them a set-up code. So every form is taken, always. pyserial's
own `readline` and `read_until` return half codes when the line pauses, hence this buffer.
"""

import re

SILENCE_ENDS_S = 0.1
"""A pause that ends a code of a scanner which sends no suffix: at 9600 baud a character takes 1 ms."""

HALF_CODE_DROPPED_S = 1.0
"""From a scanner that does send a suffix, so long without one means that the rest was lost."""

MAX_BYTES = 4296
"""The most that any QR code holds. A line that runs on is noise."""

SUFFIX = re.compile(rb"[\r\n\t\x03]+")
FRAMING = b"\x00\x02"
AIM_IDENTIFIER = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
READABLE = re.compile(r"[0-9A-Za-z]")


class ScanBytes:
    """What came in and is not yet a whole code."""

    def __init__(self) -> None:
        self._pending = bytearray()
        self._last_at_s = 0.0
        self._sends_suffix = False
        self._overrun = False

    def take(self, data: bytes, at_s: float) -> tuple[str, ...]:
        """The codes that these bytes complete."""
        self._last_at_s = at_s
        self._pending += data
        *whole, rest = SUFFIX.split(self._pending)
        texts = []
        for code in whole:
            self._sends_suffix = True
            if not self._overrun and len(code) <= MAX_BYTES:
                texts.append(_text(code))
            self._overrun = False
        self._pending = bytearray(rest)
        if len(self._pending) > MAX_BYTES:
            self._overrun = True
            self._pending.clear()
        return tuple(text for text in texts if text)

    def silence(self, at_s: float) -> str | None:
        """To be asked while nothing comes: a code that ended without a suffix."""
        silent_s = at_s - self._last_at_s
        if silent_s < (HALF_CODE_DROPPED_S if self._sends_suffix else SILENCE_ENDS_S):
            return None
        text = "" if self._sends_suffix or self._overrun else _text(bytes(self._pending))
        if self._pending:  # half a code; or a set-up code took its suffix away, and the next one is whole without
            self._sends_suffix = False
        self._pending.clear()
        self._overrun = False
        return text or None


def _text(code: bytes) -> str:
    """Empty for what holds no letter or digit at all: noise on the line, an echo, a lone prefix."""
    text = code.translate(None, FRAMING).decode("utf-8", errors="replace")
    text = AIM_IDENTIFIER.sub("", text)
    return text if READABLE.search(text) else ""
