"""The example city with its pages, and a browser to walk through them; skipped where there is none."""

from collections.abc import Iterator

import pytest

from balie.screens.browser import CHROMIUM, Tab, browser
from tests.queue_server.entrypoints.booking_pages.city import city_with_pages
from tests.queue_server.entrypoints.devices import RunningHall


@pytest.fixture(scope="package")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHall]:
    hall = city_with_pages(tmp_path_factory.mktemp("city"))
    hall.server.start()
    yield hall
    assert hall.server.stop() == 0
    assert hall.server.said() == ""


@pytest.fixture(scope="package")
def _browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    if CHROMIUM is None:
        pytest.skip("needs Debian's chromium: apt-get install chromium")
    with browser(tmp_path_factory.mktemp("browser")) as tab:
        yield tab


@pytest.fixture
def tab(_browser: Tab) -> Iterator[Tab]:
    """As large as a phone; it must not complain."""
    _browser.begin_anew()
    _browser.size(390, 844)
    yield _browser
    _browser.ask("Emulation.setScriptExecutionDisabled", value=False)
    _browser.open("about:blank")
    assert _browser.complaints == []
