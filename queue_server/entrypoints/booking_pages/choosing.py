"""What, where, on which day and at what time: pages that only look, each with an address of its own."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from fastapi import Request
from fastapi.responses import Response

from queue_server.domain.name_search import fits, searched, words_typed
from queue_server.entrypoints.booking_pages.calendar import months_of
from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.page import sent_on, text_in
from queue_server.entrypoints.booking_pages.places import Place
from queue_server.entrypoints.booking_pages.site import BookingSite
from queue_server.entrypoints.booking_pages.summary import (
    BEGIN,
    DAY,
    MORE,
    TIME,
    WHERE,
    chosen_lines,
    minutes_of,
    where_away,
)
from queue_server.entrypoints.booking_pages.words import PageWords
from queue_server.entrypoints.booking_shapes import FreeDay, ProductOffered

MOST_ASKED = 6
"""As many as are seen at once; whoever comes for something else searches, or reads on."""

SEARCH_MAX_CHARS = 60
NOON, EVENING = 12, 18


async def what(site: BookingSite, request: Request, words: PageWords) -> Response:
    chosen = site.chosen(request)
    asked = request.query_params.get("q", "").strip()[:SEARCH_MAX_CHARS]
    offered = _all_products(await site.places.all())
    found = [each for each in offered if _fits(each, asked)]
    most = sorted(offered, key=lambda each: each.most_asked)[:MOST_ASKED]
    in_order = sorted(offered, key=lambda each: searched(str(text_in(each.name, words))))
    parts: list[dict[str, Any]] = []
    if asked and found:
        parts.append({"name": words.found, "products": _rows(found, chosen, words), "first": True, "all": False})
    elif len(offered) > MOST_ASKED:
        parts.append({"name": words.most_asked, "products": _rows(most, chosen, words), "first": True, "all": False})
    parts.append({"name": words.all_products, "products": _rows(in_order, chosen, words), "first": False, "all": True})
    return site.page.answer(
        "products.jinja",
        words,
        heading=words.what,
        here=BEGIN,
        chosen=Chosen(hold=chosen.hold, language=chosen.language),
        offered=offered,
        asked=asked,
        nothing=bool(asked) and not found,
        parts=parts,
        action=BEGIN,
    )


async def more(site: BookingSite, request: Request, words: PageWords) -> Response:
    chosen = site.chosen(request)
    places = await site.places.all()
    first = next((each for each in _all_products(places) if each.id in chosen.products[:1]), None)
    if first is None:
        return sent_on(Chosen(language=chosen.language).address(BEGIN))
    others = [each for each in _all_products(places) if each.id in first.goes_with]
    several = first.persons or any(each.persons for each in others)
    if not others and not several:
        return sent_on(chosen.but(persons=1).address(DAY))
    only = Chosen(products=(first.id,), place=chosen.place, hold=chosen.hold, language=chosen.language)
    return site.page.answer(
        "more.jinja",
        words,
        heading=words.more if others else words.how_many,
        here=MORE,
        chosen=chosen,
        lines=chosen_lines(only, places[0], words, several_places=False),
        pairs=only.pairs(),
        others=[{"id": each.id, "name": text_in(each.name, words)} for each in others],
        several=several,
        persons_max=max(place.offer.persons_max for place in places),
        action=DAY,
        back=Chosen(hold=chosen.hold, language=chosen.language).address(BEGIN),
    )


async def where(site: BookingSite, request: Request, words: PageWords) -> Response:
    chosen = site.chosen(request)
    fitting = [each for each in await site.places.all() if each.offers(chosen.products)]
    if not fitting:
        return sent_on(Chosen(language=chosen.language).address(BEGIN))
    return site.page.answer(
        "places.jinja",
        words,
        heading=words.where,
        here=WHERE,
        chosen=chosen,
        lines=chosen_lines(chosen.but(place=""), fitting[0], words, several_places=False),
        places=[
            {
                "name": each.offer.name,
                "lines": each.offer.address.lines,
                "link": chosen.but(place=each.id).address(DAY),
            }
            for each in fitting
        ],
        back=chosen.address(MORE),
    )


async def day(site: BookingSite, request: Request, words: PageWords) -> Response:
    chosen = site.chosen(request)
    place = await site.places.of(chosen)
    if place is None:
        return sent_on(chosen.address(WHERE))
    free = await place.desk.days(chosen.products, chosen.persons, place.offer.today, place.last_day)
    several = len(site.places.desks) > 1
    return site.page.answer(
        "days.jinja",
        words,
        heading=words.which_day if free.days else words.no_days,
        here=DAY,
        chosen=chosen,
        number=2,
        lines=chosen_lines(chosen.but(day=None, at=None), place, words, several_places=several, minutes=free.minutes),
        first_free=first_free(free.days, place, words),
        first_day=free.days[0].day if free.days else None,
        first_note="",
        weeks=months_of(free.days),
        address=lambda each: chosen.but(day=each, at=None).address(TIME),
        back=chosen.but(day=None, at=None).address(MORE),
    )


async def time(site: BookingSite, request: Request, words: PageWords) -> Response:
    chosen = site.chosen(request)
    place = await site.places.of(chosen)
    if place is None or chosen.day is None:
        return sent_on(chosen.address(DAY))
    return await times_page(site, chosen, place, words)


async def times_page(
    site: BookingSite,
    chosen: Chosen,
    place: Place,
    words: PageWords,
    *,
    notice: str = "",
    details: Sequence[tuple[str, str]] = (),
) -> Response:
    """Also for whoever chose a time that was gone; `details` are what they had typed already."""
    assert chosen.day is not None
    day, chosen = chosen.day, chosen.but(at=None)
    free = await place.desk.times(chosen.products, chosen.persons, day)
    return site.page.answer(
        "times.jinja",
        words,
        heading=words.which_time,
        here="" if details else TIME,
        chosen=chosen,
        code=409 if notice else 200,
        number=3,
        day=words.day(day),
        notice=notice,
        lines=chosen_lines(
            chosen,
            place,
            words,
            several_places=len(site.places.desks) > 1,
            minutes=minutes_of(chosen, place),
        ),
        parts=parts_of_day([place.there(each) for each in free.times], words),
        action=TIME,
        pairs=chosen.pairs(),
        details=details,
        back=chosen.but(day=None).address(DAY),
    )


def first_free(days: Sequence[FreeDay], place: Place, words: PageWords) -> str:
    """In a sentence; nothing where nothing is free."""
    if not days:
        return ""
    first = place.there(days[0].first)
    return words.first_free.format(day=words.day(first.date()), time=words.time(first))


def parts_of_day(times: Sequence[datetime], words: PageWords) -> list[dict[str, Any]]:
    parts = (
        (words.morning, [each for each in times if each.hour < NOON]),
        (words.afternoon, [each for each in times if NOON <= each.hour < EVENING]),
        (words.evening, [each for each in times if each.hour >= EVENING]),
    )
    return [{"name": name, "times": those} for name, those in parts if those]


def _all_products(places: Sequence[Place]) -> list[ProductOffered]:
    """Of all places, each once."""
    return list({each.id: each for place in reversed(places) for each in place.offer.products}.values())


def _rows(products: Sequence[ProductOffered], chosen: Chosen, words: PageWords) -> list[dict[str, Any]]:
    return [
        {
            "name": text_in(each.name, words),
            "where": where_away(each.place, words),
            "words": " ".join((*each.name.values(), *each.search.values())),
            "link": chosen.but(products=(each.id,), persons=1, day=None, at=None).address(MORE),
        }
        for each in products
    ]


def _fits(product: ProductOffered, asked: str) -> bool:
    """Each word that was typed occurs in its names, or in the words that people look for it with."""
    return fits(" ".join((*product.name.values(), *product.search.values())), words_typed(asked))
