"""Every page of the lobby display, made of the same hall at different moments."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from balie.screens.hall import EXAMPLE, NOW, OPENS_AGAIN, OUTLOOK, SampleHall
from balie.screens.translations import in_all_languages
from boards.board import Board, LinkView, board
from boards.calls import Scope
from boards.replica import Replica
from display.pages.page import Page, PageKind
from wire.texts import Texts
from wire.things import DisplayVisit, Message
from wire.words import VisitState

LIVE = LinkView()
CLOSES_EARLY = "Balie 3 sluit vandaag om 12.30 uur."
PASSPORT = {"nl": "Paspoort aanvragen", "en": "Apply for a passport"}
OTHER_PLACE = {"nl": "Wijkpunt Oost", "en": "District Office East"}
NOTHING: Texts = {}


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
    closes_early = Message(id="closes-early", texts=in_all_languages({"nl": CLOSES_EARLY}), since=NOW)
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
        "closed": _seen(replace(hall, house=closed)),
    }


def pages_in_turn() -> tuple[Page, ...]:
    """One of each kind that stands still."""
    return (
        _page(PageKind.TEXT, title=PASSPORT, text={"nl": "Neem een pasfoto mee."}),
        _page(PageKind.WAITS),
        _page(PageKind.PICTURE, title=OTHER_PLACE),
    )


def _page(kind: PageKind, *, title: Texts = NOTHING, text: Texts = NOTHING) -> Page:
    return Page(
        number=1,
        kind=kind,
        shown_s=20,
        file=EXAMPLE / "logo.png" if kind is PageKind.PICTURE else None,
        title=in_all_languages(title),
        text=in_all_languages(text),
    )


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


def _seen(hall: SampleHall, *visits: DisplayVisit, link: LinkView = LIVE, messages: tuple[Message, ...] = ()) -> Board:
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
    return board(replica, NOW + timedelta(seconds=5), Scope(), link)
