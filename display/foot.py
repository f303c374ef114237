"""The thin foot says one thing at a time, in letters that the whole hall can read; a longer text comes in pages."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

PAGE_SHOWN_S = 6.0
"""Long enough to read twenty characters twice."""


@dataclass(frozen=True)
class FootPage:
    """One line of the foot; `letter` stands before it as it stands on the ticket, or is empty."""

    text: str
    letter: str = ""


@dataclass(frozen=True)
class WaitWords:
    """A service's wait in words: whole sentences, the most telling first."""

    letter: str
    sentences: tuple[str, ...]


Fits = Callable[[FootPage], bool]


def foot_pages(waits: Iterable[WaitWords], sentences: Iterable[str], fits: Fits) -> tuple[FootPage, ...]:
    """Waits first, then the sentences; nothing is ever cut, only divided between words."""
    pages = [_wait_page(wait, fits) for wait in waits]
    for sentence in sentences:
        words = filter(None, sentence.split(" "))  # a hard space holds a time and its "uur" together
        pages += _pages_of(words, fits)
    return tuple(dict.fromkeys(pages))


def page_after(shown: FootPage | None, pages: Sequence[FootPage]) -> FootPage | None:
    """What follows, round and round; from the start when the page shown is not among them any more."""
    if not pages:
        return None
    return pages[(pages.index(shown) + 1) % len(pages)] if shown in pages else pages[0]


def _wait_page(wait: WaitWords, fits: Fits) -> FootPage:
    """The most telling sentence that fits; the shortest needs no room for a name, the ticket's letter says enough."""
    pages = [FootPage(sentence, wait.letter) for sentence in wait.sentences]
    return next(filter(fits, pages), pages[-1])


def _pages_of(words: Iterable[str], fits: Fits) -> list[FootPage]:
    pages: list[FootPage] = []
    for word in words:
        longer = FootPage(f"{pages[-1].text} {word}") if pages else FootPage(word)
        if pages and fits(longer):
            pages[-1] = longer
        else:
            pages.append(FootPage(word))
    return pages
