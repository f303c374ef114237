"""What a soak makes of its visits and papers: a visitor without a report, a "printed" without paper, are counted."""

from pathlib import Path
from typing import cast

from bench.figure import Figure
from reliability.soak import FAULTS, Soak, figures
from reliability.soak_house import SoakHouse

NO_HOUSE = cast(SoakHouse, Path())
"""Nobody is asked: the visits and papers are given."""


def of_a_soak(visits: dict[str, str], papers: list[str], *, tickets: int) -> dict[str, Figure]:
    soak = Soak(NO_HOUSE, tickets, settled_mb=(170.0, 90.0), end_mb=(181.5, 113.0))
    shown = [{"id": visit, "ticket": outcome} for visit, outcome in visits.items()]
    return {figure.name.partition("@")[0]: figure for figure in figures(soak, shown, papers)}


def test_a_sound_soak_has_lost_nobody_and_told_no_untruth() -> None:
    found = of_a_soak({"a": "printed", "b": "unknown", "c": "failed"}, ["a", "b"], tickets=3)
    assert (found["soak.lost"].value, found["soak.untrue"].value) == (0, 0)
    assert (found["soak.confirmed"].value, found["soak.confirmed"].floor) == (1, 1)
    assert found["soak.rss_growth_mb"].value == 11.5


def test_a_visitor_without_a_visit_and_a_visit_without_a_report_are_lost() -> None:
    assert of_a_soak({"a": "printed", "b": "not_printed"}, ["a"], tickets=3)["soak.lost"].value == 2


def test_a_ticket_that_is_called_printed_and_is_on_no_paper_is_untrue() -> None:
    found = of_a_soak({"a": "printed", "b": "printed"}, ["a"], tickets=2)
    assert found["soak.untrue"].value == 1
    assert found["soak.confirmed"].ratio == 0.5


def test_each_kind_of_fault_is_another() -> None:
    assert len({str(fault) for fault in FAULTS}) == len(FAULTS)
