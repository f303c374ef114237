"""A page of the carousel as the settings ask for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from config.display import DisplaySettings
from config.pages import PageSettings

STILL_SHOWN_S = 20.0
"""Thirty words can be read twice."""

FILM_AT_MOST_S = 300.0
"""A film without a time of its own goes to its end; a longer one would keep every other page away."""


class PageKind(StrEnum):
    PICTURE = "picture"
    VIDEO = "video"
    TEXT = "text"
    WAITS = "waits"


@dataclass(frozen=True, kw_only=True)
class Page:
    number: int
    """As somebody counts in the settings, from 1."""
    kind: PageKind
    shown_s: float
    """At most: a film may be over before."""
    file: Path | None = None
    """Of a picture or a film."""
    title: Mapping[str, str] = field(default_factory=dict)
    text: Mapping[str, str] = field(default_factory=dict)


def pages_of(settings: DisplaySettings) -> tuple[Page, ...]:
    """No film where the settings want no movement."""
    pages = (_page(number, each) for number, each in enumerate(settings.pages, 1))
    return tuple(each for each in pages if not (each.kind is PageKind.VIDEO and settings.screen.reduced_motion))


def _page(number: int, settings: PageSettings) -> Page:
    kind = _kind(settings)
    usual_s = FILM_AT_MOST_S if kind is PageKind.VIDEO else STILL_SHOWN_S
    return Page(
        number=number,
        kind=kind,
        shown_s=usual_s if settings.seconds is None else settings.seconds,
        file=settings.picture or settings.video,
        title=settings.title or {},
        text=settings.text or {},
    )


def _kind(settings: PageSettings) -> PageKind:
    if settings.picture is not None:
        return PageKind.PICTURE
    if settings.video is not None:
        return PageKind.VIDEO
    return PageKind.TEXT if settings.text else PageKind.WAITS
