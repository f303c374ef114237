"""What a sign and a light show for what goes on at their counter."""

import pytest

from drivers.lights.light import Signal
from drivers.signs.sign import BLANK, SignFace
from signs.board import AtCounter, Call, Work
from signs.faces import Wording, sign_face, signal
from signs.news import Shown
from tests.signs.halls import after

BALIE = Wording(counter="Balie {label}")
CALLED = AtCounter(Work.CALLING, "3", "left", "A012", Call("visit-A012", 1, after(0)))


def test_a_fresh_call_blinks_with_number_and_counter() -> None:
    assert sign_face(Shown(CALLED, fresh=True), BALIE) == SignFace("A012", "Balie 3", blink=True)


def test_whoever_is_served_stands_there_quietly() -> None:
    served = Shown(AtCounter(Work.SERVING, "3", "left", "A012"))
    assert sign_face(served, BALIE) == SignFace("A012", "Balie 3")


def test_a_sign_that_hangs_elsewhere_points_to_its_counter() -> None:
    assert sign_face(Shown(CALLED), Wording(counter="Balie {label}", shows_arrow=True)).arrow == "←"


def test_a_counter_without_a_side_gets_no_arrow() -> None:
    here = AtCounter(Work.SERVING, "3", "none", "A012")
    assert sign_face(Shown(here), Wording(counter="Balie {label}", shows_arrow=True)).arrow == ""


@pytest.mark.parametrize("work", [Work.UNKNOWN, Work.NO_COUNTER, Work.FREE, Work.CLOSED], ids=str)
def test_a_sign_without_a_number_is_dark(work: Work) -> None:
    assert sign_face(Shown(AtCounter(work, "3")), BALIE) == BLANK


def test_only_a_closed_counter_says_that_it_is_closed() -> None:
    wording = Wording(counter="Balie {label}", closed="GESLOTEN")
    assert sign_face(Shown(AtCounter(Work.CLOSED, "3")), wording).number == "GESLOTEN"
    assert sign_face(Shown(AtCounter(Work.UNKNOWN)), wording) == BLANK
    assert sign_face(Shown(AtCounter(Work.FREE, "3")), wording) == BLANK


def test_every_kind_of_work_has_its_light() -> None:
    lights = {work: signal(Shown(AtCounter(work))) for work in Work}
    assert lights == {
        Work.UNKNOWN: Signal.OFF,
        Work.NO_COUNTER: Signal.OFF,
        Work.CLOSED: Signal.OFF,
        Work.FREE: Signal.FREE,
        Work.CALLING: Signal.CALLING,
        Work.SERVING: Signal.SERVING,
    }
