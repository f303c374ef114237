"""What holds for every test: Qt without a screen, and no surprise in the log."""

import os

# Before anything imports Qt: the same pictures on every machine, and no window on the developer's desk.
os.environ.update(
    {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_CONTROLS_STYLE": "Basic",
        "QT_SCALE_FACTOR": "1",
        "LC_ALL": "C.UTF-8",
    }
)

import gc
import logging
import sys
import uuid
from collections.abc import Callable, Iterator

import pytest
import structlog
from hypothesis import settings

from tests.databases import database_url, postgres_cluster, postgres_url

__all__ = ["database_url", "postgres_cluster", "postgres_url"]  # fixtures for every test that keeps something

# No deadline: a shared machine is slow at times. A build tries the same examples every time; `explore` goes further.
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile("ci")

DEFERRED_DELETE = 52
"""`QEvent.Type.DeferredDelete`, without loading Qt for tests that need none."""


@pytest.fixture(autouse=True, scope="module")
def what_a_file_loaded_stays() -> Iterator[None]:
    """The collector need not go through it after each test with a screen, nor does a window stay for those that follow.

    A window that is left behind hears each change of language and look in all later tests of its process, and two of
    them once made those several times slower.
    """
    before = windows()
    gc.collect()
    gc.freeze()
    yield
    left = [each for address, each in windows().items() if address not in before]
    assert not left, "windows that the tests of this file left behind"


def windows() -> dict[int, str]:
    """Each window by its address; of what Qt was told to delete later and of circles of references nothing counts."""
    if (widgets := sys.modules.get("PySide6.QtWidgets")) is None or widgets.QApplication.instance() is None:
        return {}
    from shiboken6 import getCppPointer

    widgets.QApplication.sendPostedEvents(None, DEFERRED_DELETE)
    gc.collect()
    return {
        getCppPointer(each)[0]: f"{type(each).__name__} {each.objectName()}"
        for each in widgets.QApplication.topLevelWidgets()
    }


@pytest.fixture(autouse=True)
def garbage_of_screens_dies_on_their_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the programs themselves (`qtkit.garbage`): a Qt object that a device's thread collects ends the process."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def the_application_speaks_as_before(
    request: pytest.FixtureRequest, garbage_of_screens_dies_on_their_thread: None
) -> Iterator[None]:
    """An application outlives its tests: after a page in Arabic every later window would be mirrored."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtGui import QGuiApplication

    from qtkit.languages import SOURCE_LANGUAGE, Languages

    before = QLocale()
    yield
    application = request.getfixturevalue("qapp")
    for languages in application.findChildren(Languages):
        languages.change(SOURCE_LANGUAGE)
        languages.setParent(None)  # now it goes with the test, and its translations with it
    QLocale.setDefault(before)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def a_state_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No kiosk of a test finds what another one kept; the folder is only made by a program that needs it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "state" / uuid.uuid4().hex))


class LogWatch(logging.Handler):
    """Remembers every line that somebody should have looked at, and which of them the test means to cause."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.announced: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def surprises(self) -> list[str]:
        return [line for line in self.lines if not any(part in line for part in self.announced)]

    def never_came(self) -> list[str]:
        return [part for part in self.announced if not any(part in line for line in self.lines)]


@pytest.fixture(autouse=True)
def structlog_into_logging() -> Iterator[None]:
    """One road for both kinds of log line, so that `caplog` and the watch below see them all."""
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, structlog.stdlib.render_to_log_kwargs],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    yield
    structlog.reset_defaults()


@pytest.fixture(autouse=True)
def log_watch(request: pytest.FixtureRequest, structlog_into_logging: None) -> Iterator[LogWatch]:
    """Fails a test on a line of WARNING or more that it did not announce; with `caplog` it looks at the log itself."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    yield watch
    logging.getLogger().removeHandler(watch)
    if "caplog" not in request.fixturenames:
        assert not watch.surprises(), "log lines that the test did not announce"
    assert not watch.never_came(), "announced log lines that never came"


@pytest.fixture
def announce_log(log_watch: LogWatch) -> Callable[[str], None]:
    """Call it with a part of the log line of WARNING or more that the test means to cause."""
    return log_watch.announced.append
