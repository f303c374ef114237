"""The thin foot says one thing at a time, in letters that the whole hall can read; a longer text comes in pages."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

PAGE_SHOWN_S = 6.0
"""Long enough to read twenty characters twice."""


MESSAGE_AGAIN_AFTER = 3
"""Pages: whoever looks up for half a minute has read what staff say, however much else the foot has to tell."""


@dataclass(frozen=True)
class FootPage:
    """One line of the foot; `letter` stands before it as it stands on the ticket, or is empty."""

    text: str
    letter: str = ""
    about: str = ""
    """The same for what says the same in another language or with newer figures, and for the pages of one text."""
    urgent: bool = False
    """Staff say it now."""


@dataclass(frozen=True)
class WaitWords:
    """A service's wait in words: whole sentences, the most telling first."""

    letter: str
    sentences: tuple[str, ...]


Fits = Callable[[FootPage], bool]


def foot_pages(
    waits: Iterable[WaitWords], sentences: Iterable[str], fits: Fits, *, messages: Sequence[str] = ()
) -> tuple[FootPage, ...]:
    """Waits first, then the sentences, and what staff say before and between them.

    Nothing is ever cut, only divided between words.
    """
    pages = [_wait_page(wait, fits) for wait in waits]
    for number, sentence in enumerate(sentences):
        pages += _pages_of(sentence, FootPage("", about=f"sentence {number}"), fits)
    if messages:
        pages = [each for turn in _turns_of_messages(pages, messages, fits) for each in turn]
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


def _turns_of_messages(pages: Sequence[FootPage], messages: Sequence[str], fits: Fits) -> Iterator[Sequence[FootPage]]:
    for turn, start in enumerate(range(0, max(1, len(pages)), MESSAGE_AGAIN_AFTER)):
        for number, message in enumerate(messages):
            yield _pages_of(message, FootPage("", about=f"message {number}, turn {turn}", urgent=True), fits)
        yield pages[start : start + MESSAGE_AGAIN_AFTER]


def _pages_of(sentence: str, empty: FootPage, fits: Fits) -> list[FootPage]:
    pages: list[FootPage] = []
    for word in filter(None, sentence.split(" ")):  # a hard space holds a time and its "uur" together
        longer = replace(empty, text=f"{pages[-1].text} {word}" if pages else word)
        if pages and fits(longer):
            pages[-1] = longer
        else:
            pages.append(replace(empty, text=word))
    return pages
