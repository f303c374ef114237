"""How many lines the foot has, and whose place they take: the last calls' on an upright screen, else everybody's a bit.

Nothing ever stands where the newest calls do, and while a call rings its place is left to it. Where no calls stand, the
words above keep the size in which the hall can read them.
"""

from dataclasses import dataclass
from functools import partial
from itertools import takewhile

from display.foot import Fits, FootLines, FootPage, FootWords, foot_pages
from display.lines import lines_of
from display.proportions import Proportions, proportions

MOST_LINES = 4
"""More than these are no foot any more; what is longer comes in pages."""
MOST_LINES_BESIDE_THE_CLOCK = 2
"""On a wide screen, whose lines are long and whose height is dear."""

Divisions = tuple[Proportions, ...]
"""One for a foot of one line, and one for each more that it may have anywhere."""


def divisions(
    *, width: int, height: int, smallest_font: int, title_font: int, grid: int, recent_calls: int
) -> Divisions:
    return tuple(
        proportions(
            width=width,
            height=height,
            smallest_font=smallest_font,
            title_font=title_font,
            grid=grid,
            recent_calls=recent_calls,
            foot_lines=lines,
        )
        for lines in range(1, 1 + (MOST_LINES if height > width else MOST_LINES_BESIDE_THE_CLOCK))
    )


@dataclass(frozen=True, kw_only=True)
class FootPlace:
    """What the foot has for itself at one moment."""

    divisions: Divisions
    over_recent: bool
    """The last calls stand above it, and can give way for a while."""
    shared: bool
    """Two calls share the large place."""
    rings: bool
    """A call asks for attention."""
    words_height: int | None = None
    """What the words above it need while no calls stand there; else None."""

    @property
    def most_lines(self) -> int:
        one, *taller = self.divisions
        if self.over_recent:
            return min(MOST_LINES, 1 + self._all_recent_height // one.foot_further_line)
        return 1 + sum(1 for _ in takewhile(self._leaves_enough, taller))

    def _leaves_enough(self, parts: Proportions) -> bool:
        """The newest call stays the largest thing in the hall, and other words as large as they are."""
        if self.words_height is not None:
            return parts.words_height >= self.words_height
        # Two calls that lost the word for counter to a message would be the wrong way round.
        return parts.number_leads and (not self.shared or parts.shared_beside == self.divisions[0].shared_beside)

    def pages(self, said: FootWords, fits: Fits) -> tuple[FootPage, ...]:
        """What staff say, and that the link is lost, in one piece wherever it has room.

        For what is said every day no call gives way: it gets the lines that the foot has for another reason.
        """
        lines = FootLines(
            daily=1 if self.words_height is None else self.most_lines,
            message=self.most_lines,
            takes_calls_place=self.over_recent and not all(_is_short(each, fits) for each in said.messages),
        )
        messages = said.messages
        if lines.takes_calls_place and self.rings:
            messages = tuple(each for each in messages if _is_short(each, fits))
        told = partial(
            foot_pages, said.waits, said.sentences, fits, daily=said.daily, messages=messages, urgent=not said.link_lost
        )
        pages = told(lines=lines)
        highest = max((each.lines for each in pages), default=1)
        if highest == 1 or self.over_recent:
            return pages
        lines = FootLines(daily=highest, message=self.most_lines)  # there is room for everything now
        return told(lines=lines)

    def lines(self, page: FootPage | None, pages: tuple[FootPage, ...]) -> int:
        """Nothing above the foot moves when its page turns, but that the last calls come and go for a message."""
        if self.over_recent:
            return page.lines if page else 1
        return max((each.lines for each in pages), default=1)

    def parts(self, lines: int) -> Proportions:
        return self.divisions[0 if self.over_recent else lines - 1]

    def recent_rows(self, lines: int) -> int:
        parts = self.parts(lines)
        rows = parts.shared_recent_rows if self.shared else parts.recent_rows
        if not self.over_recent or lines == 1:
            return rows
        return max(0, rows - -(-(lines - 1) * parts.foot_further_line // parts.recent_row_height))

    def recent_height(self, lines: int) -> int:
        """Rows keep their height; what is not enough for one more is the foot's as well."""
        parts = self.parts(lines)
        if not self.over_recent or lines == 1:
            return parts.shared_recent_height if self.shared else parts.recent_height
        rows = self.recent_rows(lines)
        return self._all_recent_height - (self.recent_rows(1) - rows) * parts.recent_row_height if rows else 0

    def foot_height(self, lines: int) -> int:
        given = self._all_recent_height - self.recent_height(lines) if self.over_recent else 0
        return self.parts(lines).foot_height + given

    @property
    def _all_recent_height(self) -> int:
        one = self.divisions[0]
        return one.shared_recent_height if self.shared else one.recent_height


def _is_short(message: str, fits: Fits) -> bool:
    return len(lines_of(message, lambda line: fits(FootPage(line)))) <= 1
