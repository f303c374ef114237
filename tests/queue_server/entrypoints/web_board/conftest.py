"""A browser for the stories of this folder; they are skipped where there is none."""

from collections.abc import Iterator

import pytest

from balie.screens.browser import CHROMIUM, Tab, browser


@pytest.fixture(scope="session")
def _browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    if CHROMIUM is None:
        pytest.skip("needs Debian's chromium: apt-get install chromium")
    with browser(tmp_path_factory.mktemp("browser")) as tab:
        yield tab


@pytest.fixture
def tab(_browser: Tab) -> Iterator[Tab]:
    """A page of 1920 by 1080 that has never been anywhere, and must not complain."""
    _browser.begin_anew()
    yield _browser
    _browser.open("about:blank")
    assert _browser.complaints == []
