"""What somebody without an appointment may choose: most asked first, as many on a page as a glance takes in."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wire.things import Product, ServiceOutlook, Texts

PER_PAGE = 6
"""Rows of a thumb's height with words that can be read from 60 cm; more would have to be smaller."""


@dataclass(frozen=True)
class Choice:
    """One row: a product, and how busy its service is where that is known."""

    product: str
    name: str
    outlook: ServiceOutlook | None = None


def in_language(texts: Texts, language: str) -> str:
    """The text in this language; else in the site's first language, which is always there."""
    return texts.get(language) or next(iter(texts.values()), "")


def walk_in_choices(
    products: Iterable[Product], outlook: Mapping[str, ServiceOutlook], language: str
) -> tuple[Choice, ...]:
    offered = sorted((each for each in products if each.walk_in), key=lambda each: (each.most_asked, each.id))
    return tuple(Choice(each.id, in_language(each.name, language), outlook.get(each.service)) for each in offered)


def page_count(choices: Sequence[Choice]) -> int:
    return -(-len(choices) // PER_PAGE)


def on_page(choices: Sequence[Choice], page: int) -> Sequence[Choice]:
    """The choices of this page; the last page where there are fewer pages than before."""
    first = min(page, max(0, page_count(choices) - 1)) * PER_PAGE
    return choices[first : first + PER_PAGE]
