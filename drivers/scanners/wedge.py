"""Telling a scan from typing, for hand scanners that play a keyboard ("wedge"). Pure; times come with the keys.

With a prefix, which every code of the house has, what starts with it is a scan and everything else is typing. Without
one, a scan is what comes faster than hands can type: each key within `max_gap_ms` of the last, and enough of them.
"""

from dataclasses import dataclass

from drivers.scanners.us_keyboard import COMMANDS, ENDS, SHIFTS, sign_of

DEFAULT_MAX_GAP_MS = 100
"""Between two keys of one scan: scanners send one every 1 to 12 ms, and a busy computer holds them up."""

SURE_GAP_MS = 1000
"""Once the prefix is complete it is a scan for sure, and a gap of a busy computer must not cut it."""

DEFAULT_MIN_CHARS = 8
"""Fewer are a person's keys, or somebody who leans on the keyboard. The shortest code of the house has 26."""

MAX_CHARS = 4296
"""The most that any QR code holds."""


@dataclass(frozen=True)
class WedgeRules:
    prefix: str = ""
    """What each code of the house starts with; empty: go by timing alone."""
    min_chars: int = DEFAULT_MIN_CHARS
    max_gap_ms: int = DEFAULT_MAX_GAP_MS


@dataclass(frozen=True)
class Keyed:
    """What became of one key."""

    text: str | None = None
    """A whole code, when this key ended one."""
    is_of_a_scan: bool = False
    """Then the screen must not see the key: the Enter after a code would press whatever button has the focus."""


class Wedge:
    def __init__(self, rules: WedgeRules) -> None:
        self._rules = rules
        self._held: set[int] = set()
        self._swallowed: set[int] = set()
        self._text = ""
        self._last_ms = 0
        self._spoilt = False
        self._sends_end = False

    def key(self, scan_code: int, *, pressed: bool, at_ms: int) -> Keyed:
        """Takes each press and release of the keyboard, in order; `at_ms` is the time stamp of the key's own event."""
        if not pressed:
            return self._release(scan_code)
        if at_ms - self._last_ms > self._gap_ms():
            self._forget()
        self._last_ms = at_ms
        keyed = self._press(scan_code)
        if keyed.is_of_a_scan:
            self._swallowed.add(scan_code)
        return keyed

    def silence(self) -> str | None:
        """To be asked when no key came for `silence_ms`: the code of a scanner that sends no Enter.

        A scanner that ended one code with a key ends them all so. Its keys may only be held up by a busy computer, and
        half a code is another code; what comes too late by the keys' own time stamps is dropped at the next key.
        """
        return None if self._sends_end else self._end().text

    @property
    def silence_ms(self) -> int:
        """As long as a gap within a scan may last, and then some."""
        return 2 * self._gap_ms()

    def _press(self, scan_code: int) -> Keyed:
        if scan_code in ENDS:
            keyed = self._end()
            self._sends_end = self._sends_end or keyed.text is not None
            return keyed
        if scan_code in SHIFTS or scan_code in COMMANDS:
            self._held.add(scan_code)
        else:
            self._add(scan_code)
        return Keyed(is_of_a_scan=self._looks_like_a_scan())

    def _release(self, scan_code: int) -> Keyed:
        """A key goes up for whom it went down."""
        self._held.discard(scan_code)
        swallowed = scan_code in self._swallowed
        self._swallowed.discard(scan_code)
        return Keyed(is_of_a_scan=swallowed)

    def _add(self, scan_code: int) -> None:
        if self._held & COMMANDS:
            self._spoilt = True  # Ctrl+O and the like come from a hostile code; nothing of it is believed
            return
        self._text += sign_of(scan_code, shift=bool(self._held & SHIFTS)) or "\N{REPLACEMENT CHARACTER}"
        if len(self._text) > MAX_CHARS:
            self._spoilt = True
            self._text = self._text[:MAX_CHARS]
        if not self._may_become_a_scan():
            self._text = self._text[-1:] if self._rules.prefix.startswith(self._text[-1:]) else ""

    def _end(self) -> Keyed:
        text, spoilt, was_scan = self._text, self._spoilt, self._looks_like_a_scan()
        whole = self._is_surely_a_scan() if self._rules.prefix else len(text) >= self._rules.min_chars
        self._forget()
        return Keyed(text=text if whole and not spoilt else None, is_of_a_scan=was_scan)

    def _forget(self) -> None:
        self._text = ""
        self._spoilt = False

    def _gap_ms(self) -> int:
        return SURE_GAP_MS if self._is_surely_a_scan() else self._rules.max_gap_ms

    def _may_become_a_scan(self) -> bool:
        prefix = self._rules.prefix
        return self._text.startswith(prefix) or prefix.startswith(self._text)

    def _is_surely_a_scan(self) -> bool:
        return bool(self._rules.prefix) and self._text.startswith(self._rules.prefix)

    def _looks_like_a_scan(self) -> bool:
        """The first key of a scan cannot be told from typing; from the third quick one on it can."""
        return len(self._text) >= 3 or self._is_surely_a_scan()
