"""The foot says one thing at a time, in letters that the whole hall can read; a longer text comes in pages."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from display.lines import lines_of

PAGE_SHOWN_S = 6.0
"""Long enough to read twenty characters twice."""
FURTHER_LINE_SHOWN_S = 2.0
"""Whoever has begun to read goes on faster."""

MESSAGE_AGAIN_AFTER = 3
"""Pages: whoever looks up for half a minute has read what staff say, however much else the foot has to tell."""

SENTENCE_END = re.compile(r"(?<=[.!?؟])\s+")


@dataclass(frozen=True)
class FootPage:
    """What the foot says at once; `letter` stands before it as it stands on the ticket, or is empty."""

    text: str
    """A line, or several."""
    letter: str = ""
    about: str = ""
    """The same for what says the same in another language or with newer figures, and for the pages of one text."""
    urgent: bool = False
    """Staff say it now."""

    @property
    def lines(self) -> int:
        return self.text.count("\n") + 1

    @property
    def shown_s(self) -> float:
        return PAGE_SHOWN_S + (self.lines - 1) * FURTHER_LINE_SHOWN_S


@dataclass(frozen=True)
class WaitWords:
    """A service's wait in words: whole sentences, the most telling first."""

    letter: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class FootWords:
    """What it has to say at one moment."""

    waits: tuple[WaitWords, ...]
    sentences: tuple[str, ...]
    daily: str = ""
    """What the site says on every day."""
    messages: tuple[str, ...]
    """What staff say now, or that the link is lost."""
    link_lost: bool
    """That is what the messages say, and nothing else is told."""


@dataclass(frozen=True, kw_only=True)
class FootLines:
    """How many lines a page may have."""

    daily: int = 1
    """Of what the site says on every day: a sentence of it that needs more is not said."""
    message: int = 1
    """Of what staff say, and of a lost link: half a sentence of it would say something else."""
    takes_calls_place: bool = False
    """A page of several lines stands where the last calls do, and leaves it to them between its turns."""


ONE_LINE = FootLines()

Fits = Callable[[FootPage], bool]
"""Whether it has room as one line."""


def foot_pages(
    waits: Iterable[WaitWords],
    sentences: Iterable[str],
    fits: Fits,
    *,
    daily: str = "",
    messages: Sequence[str] = (),
    urgent: bool = True,
    lines: FootLines = ONE_LINE,
) -> tuple[FootPage, ...]:
    """Waits first, then the sentences and what is said every day, and messages before and between them.

    Nothing is ever cut: what has to be told is divided between words, the rest is said whole or not at all.
    """
    pages = [_wait_page(wait, fits) for wait in waits]
    for number, sentence in enumerate(sentences):
        pages += _pages_of(sentence, FootPage("", about=f"sentence {number}"), fits, 1)
    pages += _whole_pages_of(daily, FootPage("", about="daily"), fits, lines.daily)
    if messages:
        if lines.takes_calls_place:
            pages += [FootPage("", about=f"pause {number}") for number in range(len(pages), MESSAGE_AGAIN_AFTER)]
        turns = _turns_of_messages(pages, messages, fits, lines.message, urgent=urgent)
        pages = [each for turn in turns for each in turn]
    return tuple(dict.fromkeys(pages))


def page_now(shown: FootPage | None, pages: Sequence[FootPage]) -> FootPage | None:
    """The page that stands for the one shown, when the language or a figure changed; the first when it is gone."""
    if shown is None or shown in pages:
        return shown if shown in pages else page_after(None, pages)
    return next((each for each in pages if each.about == shown.about), page_after(None, pages))


def page_after(shown: FootPage | None, pages: Sequence[FootPage]) -> FootPage | None:
    """What follows, round and round; from the start when the page shown is not among them any more."""
    if not pages:
        return None
    return pages[(pages.index(shown) + 1) % len(pages)] if shown in pages else pages[0]


def _wait_page(wait: WaitWords, fits: Fits) -> FootPage:
    """The most telling sentence that fits; the shortest needs no room for a name, the ticket's letter says enough."""
    pages = [FootPage(sentence, wait.letter, about=f"wait {wait.letter}") for sentence in wait.sentences]
    return next(filter(fits, pages), pages[-1])


def _turns_of_messages(
    pages: Sequence[FootPage], messages: Sequence[str], fits: Fits, lines: int, *, urgent: bool
) -> Iterator[Sequence[FootPage]]:
    for turn, start in enumerate(range(0, max(1, len(pages)), MESSAGE_AGAIN_AFTER)):
        for number, message in enumerate(messages):
            yield _pages_of(message, FootPage("", about=f"message {number}, turn {turn}", urgent=urgent), fits, lines)
        yield pages[start : start + MESSAGE_AGAIN_AFTER]


def _pages_of(text: str, empty: FootPage, fits: Fits, lines: int) -> list[FootPage]:
    """One page where it fits one, else a page for each sentence that does; a longer one in parts of equal length."""
    parts = _parts_of(text, empty, fits, lines)
    return [replace(empty, text="\n".join(page)) for part in parts for page in _shared_out(part, lines)]


def _whole_pages_of(text: str, empty: FootPage, fits: Fits, lines: int) -> list[FootPage]:
    """The same without the longer ones: half a sentence says nothing, or something else."""
    parts = _parts_of(text, empty, fits, lines)
    return [replace(empty, text="\n".join(part)) for part in parts if len(part) <= lines]


def _parts_of(text: str, empty: FootPage, fits: Fits, lines: int) -> list[list[str]]:
    """In lines: all of it where it fits one page, else each sentence."""

    def broken(part: str) -> list[str]:
        return lines_of(part, lambda line: fits(replace(empty, text=line)))

    parts = [text] if len(broken(text)) <= lines else SENTENCE_END.split(text)
    return [each for each in map(broken, parts) if each]


def _shared_out(broken: Sequence[str], lines: int) -> Iterator[Sequence[str]]:
    pages = -(-len(broken) // lines)
    for page in range(pages):
        yield broken[page * len(broken) // pages : (page + 1) * len(broken) // pages]
