from dataclasses import replace

from kiosk.closing_sound import ring_before_closing
from kiosk.flow.screen import Step
from kiosk.presenter import KioskPresenter
from tests.kiosk.screens import products


def test_each_warning_rings_once(presenter: KioskPresenter) -> None:
    rings: list[str] = []
    ring_before_closing(presenter, lambda: rings.append("ding"))
    presenter.take(Step(products()))
    assert rings == []

    presenter.take(Step(replace(products(), closing=True)))
    presenter.take(Step(replace(products(), closing=True, stir=5)))
    assert len(rings) == 1

    presenter.stirred()
    presenter.take(Step(replace(products(), closing=True)))
    assert len(rings) == 2
