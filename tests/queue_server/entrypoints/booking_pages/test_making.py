"""From what a form says to what is asked of the server."""

from datetime import UTC, datetime

from hypothesis import assume, example, given
from hypothesis import strategies as st

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.entrypoints.booking_pages.chosen import Chosen, chosen_in
from queue_server.entrypoints.booking_pages.details import details_in, wrongs_in
from queue_server.entrypoints.booking_pages.making import booking_asked, hold_asked
from tests.queue_server.entrypoints.booking_pages.test_details import TODAY

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
MOMENTS = st.datetimes(timezones=st.timezones()).map(datetime.isoformat) | st.sampled_from(
    ["2000-01-01T00:00:00+14:00", "2000-01-01T00:00:00Z", "2199-12-31T23:59:59Z", "2199-12-31T23:00:00-14:00"]
)
HOLDS = st.text() | st.text().map("hall:{}".format)
TEXTS = st.text(min_size=1, max_size=20) | st.sampled_from(["a", "a" * 700])
BIRTHDAYS = st.sampled_from(
    [("", "", ""), ("29", "2", "1988"), ("31", "12", "1899"), ("1", "1", "1900"), ("1", "1", "1")]
)


@given(MOMENTS, st.text(min_size=1), HOLDS, st.text(max_size=4))
def test_whatever_time_a_form_says_can_be_asked_for_or_is_none(at: str, product: str, hold: str, persons: str) -> None:
    chosen = chosen_in([("at", at), ("product", product), ("hold", hold), ("persons", persons)], ("nl",))
    assume(chosen.products)
    assert chosen.at is None or hold_asked(chosen, "hall").starts_at == chosen.at


@given(
    typed=st.fixed_dictionaries({"name": TEXTS, "address": TEXTS, "remarks": TEXTS}),
    email=st.sampled_from(["ada@voorbeeld.nl", f"{'a' * 300}@voorbeeld.nl", f"{'a' * 200}@{'b' * 80}.nl"]),
    telephone=st.sampled_from(["06-12345678", "0 6 1 2 3 4 5 6 7 8 - - - - - - - - - - - - - -"]),
    born=BIRTHDAYS,
    place=st.sampled_from(MeetingPlace),
)
@example({"name": "a", "address": "a" * 700, "remarks": "a" * 700}, "", "0612345678", ("", "", ""), MeetingPlace.HOME)
def test_details_with_which_nothing_is_wrong_fit_into_a_booking(
    typed: dict[str, str], email: str, telephone: str, born: tuple[str, str, str], place: MeetingPlace
) -> None:
    birthday = dict(zip(("born_day", "born_month", "born_year"), born, strict=True))
    details = details_in({**typed, **birthday, "email": email, "telephone": telephone})
    asked = Chosen(products=("paspoort",), at=AT)
    if not wrongs_in(details, place, TODAY):
        assert booking_asked(asked, "hall", details, "nl").remarks == details.all_remarks
