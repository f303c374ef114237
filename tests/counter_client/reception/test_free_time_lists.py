"""The lists of free days and times keep the rules of Qt while what is free changes, and speak the clerk's language."""

from datetime import UTC, date, datetime, timedelta

from pytestqt.modeltest import ModelTester

from counter_client.reception.free_time_lists import DayRow, DaysModel, TimesModel
from tests.counter_client.halls import AMSTERDAM

TUESDAY = date(2026, 11, 24)
NINE = datetime(2026, 11, 24, 8, tzinfo=UTC)
"""Nine o'clock in the hall."""


def days(*counts: int) -> list[DayRow]:
    return [DayRow(TUESDAY + timedelta(days=place), count) for place, count in enumerate(counts)]


def test_the_list_of_days_keeps_the_rules_of_qt_while_its_rows_change(qtmodeltester: ModelTester) -> None:
    model = DaysModel()
    model.show_rows(days(3, 1))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows(days(2, 1, 7)[1:])
    model.language = "nl"
    model.speak_anew()
    model.show_rows(())


def test_the_list_of_times_keeps_the_rules_of_qt_while_its_rows_change(qtmodeltester: ModelTester) -> None:
    model = TimesModel()
    model.zone = AMSTERDAM
    model.show_rows([NINE, NINE + timedelta(minutes=30)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_rows([NINE + timedelta(minutes=30), NINE + timedelta(minutes=40)])
    model.speak_anew()
    model.show_rows(())


def test_a_day_says_how_much_choice_it_leaves_and_a_time_what_the_clock_in_the_hall_shows() -> None:
    of_days, of_times = DaysModel(), TimesModel()
    of_times.zone = AMSTERDAM
    of_days.show_rows(days(3))
    of_times.show_rows([NINE])
    assert [of_days.index(0, column).data() for column in range(2)] == ["Tue 24 Nov", "3 free"]
    assert of_times.index(0, 0).data() == "9:00"
