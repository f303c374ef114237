"""What a page gets of a board: all it needs in each language, and nobody's id."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from balie.screens.hall import NOW, OPENS_AGAIN
from boards.board import Board, LinkView, board
from boards.calls import Scope
from boards.replica import Replica
from queue_server.entrypoints.web_board.sheet import Json, sheet_of
from tests.queue_server.entrypoints.web_board.stage import HALL, WORDS, called, closed, replica_of
from wire.things import Message

LANGUAGES = (WORDS["nl"], WORDS["en"])
NAMES = {"nl": "Stadswinkel", "en": "City Desk"}


def seen(replica: Replica, *, lost: bool = False) -> Board:
    return board(replica, NOW + timedelta(seconds=5), Scope(), LinkView(lost_at=NOW if lost else None))


def sheet(shown: Board) -> Json:
    return sheet_of(shown, shown.large, LANGUAGES, NAMES)


def said(shown: Board) -> list[dict[str, object]]:
    found = sheet(shown)["languages"]
    assert isinstance(found, list)
    return found


def openings(words: dict[str, object]) -> list[dict[str, object]]:
    found = words["openings"]
    assert isinstance(found, list)
    return found


def test_a_call_is_told_with_its_counter_and_zone_in_each_language() -> None:
    calls = sheet(seen(replica_of(called("A042", "balie-5", 0))))["large"]
    assert isinstance(calls, list)
    call = calls[0]
    assert call["number"] == "A042"
    assert (call["counter"], call["direction"], call["awaited"]) == ("5", "left", True)
    assert call["in_words"] == ["Balie 5", "Counter 5"]
    assert call["words_alone"] == ["Balie", "Counter"]
    assert call["zones"] == ["Noord", "North"]
    assert call["read_out"] == ["Nummer A042 naar balie 5", "Number A042 to counter 5"]


def test_a_recall_has_another_key_and_an_unchanged_call_the_same() -> None:
    once = sheet(seen(replica_of(called("A042", "balie-5", 0))))["ringing"]
    assert once == sheet(seen(replica_of(called("A042", "balie-5", 0))))["ringing"]
    assert once != sheet(seen(replica_of(called("A042", "balie-5", 0, call=2))))["ringing"]


@given(st.lists(st.integers(1, 999), min_size=1, max_size=12, unique=True))
def test_no_visit_s_id_is_told(tickets: list[int]) -> None:
    visits = [called(f"A{number:03}", "balie-5", -index * 20) for index, number in enumerate(tickets)]
    told = json.dumps(sheet(seen(replica_of(*visits))))
    assert not any(each.id in told for each in visits)


def test_an_empty_hall_has_its_name_in_each_language() -> None:
    assert [each["heading"] for each in said(seen(replica_of()))] == ["Stadswinkel", "City Desk"]


def test_a_closed_hall_says_when_it_opens_and_until_when_that_is_the_word_for_it() -> None:
    shown = seen(closed(replica_of(), OPENS_AGAIN))
    midnight = datetime(2026, 11, 24, tzinfo=ZoneInfo(HALL.house.time_zone))
    assert OPENS_AGAIN.astimezone(midnight.tzinfo).date() == midnight.date()
    dutch, english = said(shown)
    assert (dutch["heading"], english["heading"]) == ("Gesloten", "Closed")
    assert dutch["openings"] == [
        {"said": "Morgen open vanaf 8.30 uur", "until_ms": midnight.timestamp() * 1000},
        {"said": "Vandaag open vanaf 8.30 uur", "until_ms": OPENS_AGAIN.timestamp() * 1000},
    ]
    assert sheet(shown)["opens_ms"] == OPENS_AGAIN.timestamp() * 1000


def test_before_a_weekend_it_says_three_things_until_it_opens() -> None:
    dutch, _ = said(seen(closed(replica_of(), OPENS_AGAIN + timedelta(days=2))))
    assert [each["said"] for each in openings(dutch)] == [
        "Weer open op donderdag 26\u00a0november vanaf 8.30 uur",
        "Morgen open vanaf 8.30 uur",
        "Vandaag open vanaf 8.30 uur",
    ]


def test_a_closed_hall_that_knows_no_next_day_says_that_it_is_closed() -> None:
    shown = seen(closed(replica_of(), None))
    assert [(each["explanation"], each["openings"]) for each in said(shown)] == [("", []), ("", [])]
    assert sheet(shown)["opens_ms"] is None


def test_a_page_knows_until_when_it_may_leave_out_the_day_and_what_the_day_is_called() -> None:
    shown = seen(replica_of())
    midnight = datetime(2026, 11, 24, tzinfo=ZoneInfo(HALL.house.time_zone))
    assert sheet(shown)["day_ends_ms"] == midnight.timestamp() * 1000
    assert [each["as_of_day"] for each in said(shown)] == [
        "Stand van maandag 23\u00a0november, {time} uur",
        "As of Monday 23\u00a0November, {time}",
    ]


def test_waits_carry_the_letter_of_the_ticket() -> None:
    waits = said(seen(replica_of()))[0]["waits"]
    assert isinstance(waits, list)
    assert waits[0] == {
        "letter": "A",
        "sentences": ("Burgerzaken: wacht 10–20 min", "wacht 10–20 min", "10–20 min"),
    }


def test_with_the_link_lost_no_wait_is_told_and_since_when_is() -> None:
    lost = seen(replica_of(), lost=True)
    assert [each["waits"] for each in said(lost)] == [[], []]
    assert sheet(lost)["state_of"] == NOW.timestamp() * 1000


def test_what_staff_say_comes_in_the_language_of_the_board_or_else_in_the_first() -> None:
    message = Message(id="m", texts={"nl": "De balie sluit om 12.30 uur."}, since=NOW)
    shown = seen(replica_of(messages=(message,)))
    assert [each["staff_messages"] for each in said(shown)] == [["De balie sluit om 12.30 uur."]] * 2


def test_before_the_hall_is_known_nothing_is_claimed() -> None:
    assert [each["heading"] for each in said(Board())] == ["Een moment alstublieft", "One moment please"]
