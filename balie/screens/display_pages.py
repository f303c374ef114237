"""Every page of the lobby display, made of the same hall at different moments."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from balie.screens.hall import EXAMPLE, NOW, OPENS_AGAIN, OUTLOOK, SampleHall
from boards.board import Board, LinkView, board
from boards.calls import Scope
from boards.replica import Replica
from config.display import DisplaySettings
from config.loading import load
from display.pages.page import STILL_SHOWN_S, Page, PageKind, pages_of
from wire.things import DisplayVisit, Message
from wire.words import VisitState

LIVE = LinkView()
CLOSES_EARLY = {
    "nl": "Balie 3 sluit vandaag om 12.30 uur.",
    "en": "Counter 3 closes at 12:30 today.",
    "de": "Schalter 3 schließt heute um 12.30 Uhr.",
    "ar": "يغلق الشباك 3 اليوم في الساعة 12:30.",
}
"""Staff typed it, so no settings have it: in the languages that a display can speak."""


def display_pages(hall: SampleHall) -> Mapping[str, Board]:
    closed = hall.house.model_copy(update={"open_now": False, "next_opening": OPENS_AGAIN})
    earlier = (
        _called("A036", "balie-3", -400),
        _called("D117", "balie-9", -300),
        _called("C005", "balie-1", -200),
        _called("A038", "balie-4", -150),
        _called("E018", "balie-12", -60),
    )
    newest, beside = _called("A042", "balie-5", 0), _called("F019", "balie-10", 2)
    closes_early = Message(id="closes-early", texts=CLOSES_EARLY, since=NOW)
    return {
        "connecting": Board(),
        "not-enrolled": board(Replica(), None, Scope(), LinkView(refused=True)),
        "empty": _seen(hall),
        "one-call": _seen(hall, newest),
        "two-calls": _seen(hall, newest, beside),
        "two-calls-and-recent": _seen(hall, *earlier, newest, beside),
        "many-recent": _seen(hall, *earlier, newest),
        "staff-message": _seen(hall, *earlier, newest, messages=(closes_early,)),
        "staff-message-empty": _seen(hall, messages=(closes_early,)),
        "lost-link": _seen(hall, *earlier, newest, link=LinkView(lost_at=NOW)),
        "lost-since-yesterday": _seen(hall, *earlier, newest, link=LinkView(lost_at=NOW), at=NOW + timedelta(days=1)),
        "closed": _seen(replace(hall, house=closed)),
    }


def pages_in_turn(hall: SampleHall) -> tuple[Page, ...]:
    """Those of the example, which stand still, and a picture."""
    pages = pages_of(load(EXAMPLE / "display-1.toml", DisplaySettings))
    picture = Page(
        number=len(pages) + 1,
        kind=PageKind.PICTURE,
        shown_s=STILL_SHOWN_S,
        file=EXAMPLE / "logo.png",
        title=hall.house.other_places[0].name,
    )
    return (*pages, picture)


def _called(number: str, counter: str, at_s: float) -> DisplayVisit:
    moment = NOW + timedelta(seconds=at_s)
    return DisplayVisit(
        id=f"visit-{number}",
        number=number,
        service="burgerzaken",
        state=VisitState.CALLED,
        since=moment,
        counter=counter,
        called_at=moment,
        call=1,
        last_call_at=moment,
    )


def _seen(
    hall: SampleHall,
    *visits: DisplayVisit,
    link: LinkView = LIVE,
    messages: tuple[Message, ...] = (),
    at: datetime = NOW + timedelta(seconds=5),
) -> Board:
    replica = Replica(
        epoch="one",
        seq=1,
        house=hall.house,
        services=hall.services,
        counters=hall.counters,
        display_visits={each.id: each for each in visits},
        messages={each.id: each for each in messages},
        outlook={each.service: each for each in OUTLOOK},
    )
    return board(replica, at, Scope(), link)
