"""Everything that can happen to the kiosk's screen, with examples of what comes along: visitors, server, devices, time.

A new function of `kiosk.flow` that the program calls gets its line here; a test compares the two.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from drivers.health import Health
from kiosk.answers import NextStep
from kiosk.flow import (
    basket,
    booking,
    choosing,
    codes,
    feedback,
    helping,
    letter,
    listening,
    next_steps,
    paper,
    rest,
    typing,
    walk_in,
)
from kiosk.flow.screen import Aids, Panel, Screen, Step
from kiosk.flow.wish import Way, Wish
from kiosk.hall import Hall, HelpUnderWay, LinkCondition
from tests.kiosk.tickets import FREE, NINE, TODAY, issued, refused
from wire.words import PrintOutcome, RefusalCode

WELL = Hall(link=LinkCondition.LIVE, printer=Health.OK, scanner=Health.OK, books_from=TODAY)
HALLS = (
    WELL,
    replace(WELL, open_now=False),
    replace(WELL, link=LinkCondition.INTERRUPTED),
    replace(WELL, link=LinkCondition.GONE),
    replace(WELL, link=LinkCondition.GONE, alone=True),
    replace(WELL, link=LinkCondition.REFUSED),
    replace(WELL, printer=Health.ABSENT),
    replace(WELL, printer=Health.ABSENT, printer_required=True),
    replace(WELL, prints_on_request=True),
    replace(WELL, prints_on_request=True, printer=Health.ABSENT),
    replace(WELL, scanner=Health.ABSENT),
    replace(WELL, early_may_wait=False),
    replace(WELL, books_from=None),
    replace(WELL, help=HelpUnderWay()),
    replace(WELL, help=HelpUnderWay(coming=True)),
)
TABLETS = (
    replace(WELL, tablet=True),
    replace(WELL, tablet=True, rating_wanted="visit-of-visitor900"),
    replace(WELL, tablet=True, rating_wanted="visit-of-visitor901"),
    replace(WELL, tablet=True, link=LinkCondition.GONE),
)
LANGUAGES = ("nl", "en", "ar")


def name_of(visitor: int) -> str:
    """Stands in everything that this visitor brings or is given, so that it is found wherever it stays behind."""
    return f"visitor{visitor:03}"


@dataclass(frozen=True)
class Deed:
    """One thing that may happen now."""

    function: Callable[..., Step]
    arguments: Sequence[object]

    @property
    def name(self) -> str:
        return self.function.__name__

    def do(self, screen: Screen) -> Step:
        return self.function(screen, *self.arguments)


def deeds_of(visitor: int, *, tablet: bool = False) -> Iterator[Deed]:
    """What visitor and hall may do. Answers, papers and time are played by whoever asks for this."""
    for function, examples in _examples(visitor, TABLETS if tablet else HALLS).items():
        for arguments in product(*examples):
            yield Deed(function, arguments)


def wishes_of(visitor: int) -> list[Wish]:
    """Some go together in one appointment, some do not, and for some there is none."""
    own = name_of(visitor)
    return [
        Wish(
            f"{product}-of-{own}",
            way,
            for_persons=way is Way.NUMBER,
            bookable=way in {Way.NUMBER, Way.APPOINTMENT},
            goes_with="others" if way is Way.APPOINTMENT else product,
        )
        for product in "ab"
        for way in Way
    ]


def _examples(visitor: int, halls: Sequence[Hall]) -> Mapping[Callable[..., Step], Sequence[Sequence[object]]]:
    """Each function with the examples of each of its arguments."""
    own = name_of(visitor)
    wishes = wishes_of(visitor)
    return {
        rest.hall_changed: [halls],
        rest.back: [],
        rest.ended: [],
        rest.stirred: [],
        rest.panel_asked: [tuple(Panel)],
        rest.language_chosen: [LANGUAGES],
        rest.aids_chosen: [(Aids(), Aids(large=True), Aids(contrast=True, low=True), Aids(spoken=True))],
        listening.speech_wanted: [],
        listening.speech_over: [],
        listening.headset_out: [],
        codes.appointment_chosen: [],
        codes.typing_chosen: [],
        codes.finding_chosen: [],
        codes.code_read: [(f"code-of-{own}", "", "x" * 600)],
        typing.sign_typed: [("0", "1", "9", "K", "é", "")],
        typing.sign_erased: [],
        typing.all_erased: [],
        typing.entered: [],
        letter.no_letter: [],
        next_steps.step_taken: [tuple(NextStep)],
        walk_in.walk_in_chosen: [],
        walk_in.products_turned: [(-1, 1), (0, 3)],
        walk_in.search_opened: [],
        walk_in.search_typed: [("p", " ", "ж")],
        walk_in.search_erased: [],
        walk_in.keys_switched: [],
        choosing.product_chosen: [wishes],
        basket.more_asked: [],
        basket.product_removed: [[wish.product for wish in wishes]],
        basket.persons_changed: [(-1, 1)],
        basket.number_taken: [],
        basket.later_chosen: [],
        booking.times_asked: [],
        booking.days_turned: [(-1, 1), (0, 3)],
        booking.day_chosen: [(*FREE[::3], NINE)],
        booking.times_turned: [(-1, 1), (0, 3)],
        booking.time_chosen: [(*FREE[:3], NINE)],
        booking.other_ways_asked: [],
        booking.agreed: [],
        booking.stays_here: [],
        booking.booking_left: [],
        helping.help_called: [],
        helping.help_ended: [],
        helping.call_answered: [(issued(), refused(RefusalCode.TRY_AGAIN))],
        feedback.rated: [(1, 5)],
        feedback.declined: [],
        feedback.thanked: [],
        paper.phone_asked: [],
        paper.paper_asked: [],
        paper.print_again: [],
        paper.paper_slow: [],
        paper.paper_settled: [("visit-of-somebody-before",), tuple(PrintOutcome)],
    }


PLAYED_BY_THE_TEST = frozenset({"answered", "paper_settled", "first_time_known", "print_appointment"})
"""The server answers only what it was asked, the printer tells only of papers that it was given, and time alone gives
the paper of an appointment whose visitor was to have a number."""

COVERED = frozenset(function.__name__ for function in _examples(0, HALLS)) | PLAYED_BY_THE_TEST
