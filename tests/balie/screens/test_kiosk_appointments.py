"""The pictures show each no that a visitor can hear."""

from balie.screens.kiosk_appointments import SORRIES
from kiosk.answers import SorryKind


def test_there_is_a_picture_of_every_kind_of_no() -> None:
    assert set(SORRIES) == set(SorryKind)


def test_each_picture_shows_the_no_that_it_is_named_after() -> None:
    for kind, page in SORRIES.items():
        sorry = page("nl").sorry
        assert sorry is not None
        assert sorry.kind is kind
