"""What holds on every page in large letters and in the lower half: whole, and within reach from a wheelchair."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from balie.screens.finding import Check
from balie.screens.layout_checks import Demands, layout_findings
from balie.screens.qml_eye import look_at_window
from config.screen import ScreenSettings
from kiosk.flow import rest
from kiosk.flow.screen import Aids, Panel, Screen, Step
from kiosk.presenter import KioskPresenter
from kiosk.program import MAIN_QML, TEXTS_FOLDER
from kiosk.reach import REACH_TOP_MM, low_height_px
from qtkit.screen_engine import OpenWindow, open_window
from qtkit.theme.look import ScreenShape, enlargement
from qtkit.theme.type_scale import smallest_font_px
from tests.kiosk.conftest import look_with
from tests.kiosk.screens import welcome
from tests.kiosk.test_page_layout import LANDSCAPE, PAGES, PORTRAIT

BOTTOM_EDGE_MM = 900
LOWEST_MM = 380

ALL_PAGES: dict[str, Callable[[str], Screen]] = {
    **PAGES,
    "aids": lambda language: rest.panel_asked(welcome(language), Panel.AIDS).screen,
}


@dataclass(frozen=True)
class Form:
    """A glass, and how a visitor has it."""

    shape: ScreenShape
    aids: Aids


FORMS = {
    "portrait, large": Form(PORTRAIT, Aids(large=True)),
    "portrait, low": Form(PORTRAIT, Aids(low=True)),
    "portrait, large and low": Form(PORTRAIT, Aids(large=True, low=True, contrast=True)),
    "landscape, large": Form(LANDSCAPE, Aids(large=True)),
}


@pytest.fixture(params=sorted(path.stem.removeprefix("kiosk_") for path in TEXTS_FOLDER.glob("*.ts")))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=FORMS.values(), ids=list(FORMS))
def form(request: pytest.FixtureRequest) -> Form:
    found: Form = request.param
    return found


@pytest.fixture
def shown(
    qtbot: QtBot, fonts: None, presenter: KioskPresenter, speak: Callable[[str], None], language: str, form: Form
) -> Iterator[OpenWindow]:
    speak(language)
    with kiosk_of(presenter, form) as opened:
        qtbot.waitUntil(opened.window.isExposed)
        yield opened


@contextmanager
def kiosk_of(presenter: KioskPresenter, form: Form) -> Iterator[OpenWindow]:
    glass = form.shape
    screen = ScreenSettings(
        width_px=glass.width_px,
        height_px=glass.height_px,
        pixels_per_mm=glass.pixels_per_mm,
        viewing_distance_mm=600,
        bottom_edge_mm=BOTTOM_EDGE_MM,
    )
    properties = {
        "presenter": presenter,
        "fullScreen": False,
        "width": glass.width_px,
        "height": glass.height_px,
        "lowHeightPx": low_height_px(screen) or glass.height_px,
    }
    with open_window(MAIN_QML, look_with(form.aids, glass), properties) as opened:
        yield opened


def test_every_page_is_whole_and_within_reach(
    shown: OpenWindow, presenter: KioskPresenter, language: str, form: Form
) -> None:
    demands = demands_of_form(form)
    found = []
    for name, page in ALL_PAGES.items():
        presenter.take(Step(replace(page(language), aids=form.aids)))
        for _ in range(2):  # words that wrap in a button make it higher with the next picture
            shown.window.grabWindow()
        wrong = layout_findings(look_at_window(shown.window), demands)
        found += [f"{name}: {each.where}: {each.sentence}" for each in wrong if each.check is not Check.PICTURE]

    assert found == []


def demands_of_form(form: Form) -> Demands:
    """Larger letters where they are asked for; in low mode all under the reach of a hand and the middle."""
    shape = form.shape
    larger = enlargement(shape, low=form.aids.low) if form.aids.large else 1.0
    reach_px = shape.height_px - (REACH_TOP_MM - BOTTOM_EDGE_MM) * shape.pixels_per_mm
    return Demands(
        smallest_font_px=larger * smallest_font_px(shape.viewing_distance_mm, shape.pixels_per_mm),
        pixels_per_mm=shape.pixels_per_mm,
        reach_px=max(reach_px, shape.height_px / 2) if form.aids.low else None,
    )


def test_nothing_on_a_low_page_is_too_low_for_a_hand() -> None:
    """EN 301 549, 8.3.2: from a wheelchair a hand reaches down to 380 mm, and the glass begins far above."""
    assert BOTTOM_EDGE_MM == ScreenSettings.model_fields["bottom_edge_mm"].default >= LOWEST_MM
