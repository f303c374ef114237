"""On which line of a TOML file a key stands; Python's own reader keeps no lines.

Only ever given text that `tomllib` accepted, so it can walk over values instead of understanding them.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from config.misfit import Place

BARE_VALUE_ENDS = ",]}#\n"
SPACE = " \t\r"
SPACE_AND_LINES = " \t\r\n"
BASIC_QUOTE = '"'


def key_lines(text: str) -> Mapping[Place, int]:
    """For each key, table and list entry the line, counted from 1, on which it begins."""
    walk = _Walk(text)
    walk.document()
    return walk.lines


@dataclass
class _Walk:
    text: str
    at: int = 0
    lines: dict[Place, int] = field(default_factory=dict)
    last_entry: dict[Place, int] = field(default_factory=dict)
    """For each list of tables (`[[services]]`) the position of its newest entry."""
    line_starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.line_starts = [0, *(index + 1 for index, char in enumerate(self.text) if char == "\n")]

    def document(self) -> None:
        table: Place = ()
        while self._skip_to_content():
            if self.text.startswith("[[", self.at):
                table = self._header(brackets=2)
            elif self.text[self.at] == "[":
                table = self._header(brackets=1)
            else:
                self._pair(table)

    def _header(self, *, brackets: int) -> Place:
        start = self.at
        self.at += brackets
        parts = self._dotted_key()
        self.at += brackets
        place: Place = ()
        for part in parts[:-1]:
            place = self._newest((*place, part))
            self._note(place, start)
        place = (*place, parts[-1])
        if brackets == 2:
            self._note(place, start)
            self.last_entry[place] = self.last_entry.get(place, -1) + 1
            place = self._newest(place)
        self._note(place, start)
        return place

    def _newest(self, place: Place) -> Place:
        return (*place, self.last_entry[place]) if place in self.last_entry else place

    def _pair(self, table: Place) -> None:
        start = self.at
        place = table
        for part in self._dotted_key():
            place = (*place, part)
            self._note(place, start)
        self.at += 1  # the equals sign
        self._skip(SPACE)
        self._value(place)

    def _dotted_key(self) -> list[str]:
        parts = [self._key_part()]
        while self.text[self.at] == ".":
            self.at += 1
            parts.append(self._key_part())
        return parts

    def _key_part(self) -> str:
        self._skip(SPACE)
        start = self.at
        if self.text[start] in "\"'":
            self._string()
            part = self.text[start + 1 : self.at - 1]
        else:
            while self.text[self.at].isalnum() or self.text[self.at] in "-_":
                self.at += 1
            part = self.text[start : self.at]
        self._skip(SPACE)
        return part

    def _value(self, place: Place) -> None:
        char = self.text[self.at]
        if char in "\"'":
            self._string()
        elif char == "[":
            self._list(place)
        elif char == "{":
            self._inline_table(place)
        else:
            while self.at < len(self.text) and self.text[self.at] not in BARE_VALUE_ENDS:
                self.at += 1

    def _list(self, place: Place) -> None:
        self.at += 1
        entry = 0
        while self._skip_to_content() and self.text[self.at] != "]":
            self._note((*place, entry), self.at)
            self._value((*place, entry))
            entry += 1
            self._skip_to_content()
            if self.text[self.at] == ",":
                self.at += 1
        self.at += 1

    def _inline_table(self, place: Place) -> None:
        self.at += 1
        while self._skip_to_content() and self.text[self.at] != "}":
            self._pair(place)
            self._skip_to_content()
            if self.text[self.at] == ",":
                self.at += 1
        self.at += 1

    def _string(self) -> None:
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            self._long_string(quote * 3)
            return
        self.at += 1
        while self.text[self.at] != quote:
            self.at += 2 if quote == BASIC_QUOTE and self.text[self.at] == "\\" else 1
        self.at += 1

    def _long_string(self, quotes: str) -> None:
        self.at += 3
        while not self.text.startswith(quotes, self.at):
            self.at += 2 if quotes[0] == BASIC_QUOTE and self.text[self.at] == "\\" else 1
        self.at += 3
        while self.at < len(self.text) and self.text[self.at] == quotes[0]:
            self.at += 1  # up to two quotes may belong to the text itself

    def _skip(self, chars: str) -> None:
        while self.at < len(self.text) and self.text[self.at] in chars:
            self.at += 1

    def _skip_to_content(self) -> bool:
        """Over blanks, line ends and comments; False at the end of the file."""
        self._skip(SPACE_AND_LINES)
        while self.at < len(self.text) and self.text[self.at] == "#":
            end = self.text.find("\n", self.at)
            self.at = len(self.text) if end < 0 else end
            self._skip(SPACE_AND_LINES)
        return self.at < len(self.text)

    def _note(self, place: Place, at: int) -> None:
        self.lines.setdefault(place, bisect_right(self.line_starts, at))
