"""Starting one program. Each is imported only when it is asked for: a server needs no screen, a screen no database."""

import typer

from balie.endings import settings_from
from balie.options import ConfigFile
from config.counter import CounterSettings
from config.display import DisplaySettings
from config.kiosk import KioskSettings
from config.pages_server import PagesSettings
from config.server import ServerSettings
from config.signs import SignsSettings


def server(config: ConfigFile) -> None:
    """Run the queue server that all devices follow."""
    settings = settings_from(config, ServerSettings)
    from qtkit.font_files import FONT_FOLDER
    from queue_server.__main__ import run

    raise typer.Exit(run(settings, FONT_FOLDER))


def kiosk(config: ConfigFile) -> None:
    """Run a kiosk: checks visitors in and prints tickets."""
    settings = settings_from(config, KioskSettings)
    _prepare_qt()
    from kiosk.__main__ import run

    raise typer.Exit(run(settings))


def display(config: ConfigFile) -> None:
    """Run a lobby display: shows and sounds who is called."""
    settings = settings_from(config, DisplaySettings)
    _prepare_qt()
    from display.__main__ import run

    raise typer.Exit(run(settings))


def counter(config: ConfigFile) -> None:
    """Run the program at a counter: calls the next visitor."""
    settings = settings_from(config, CounterSettings)
    _prepare_qt()
    from counter_client.__main__ import run

    raise typer.Exit(run(settings))


def signs(config: ConfigFile) -> None:
    """Run the signs and lights of counters, without a screen."""
    settings = settings_from(config, SignsSettings)
    _prepare_qt()
    from signs.__main__ import run

    raise typer.Exit(run(settings))


def pages(config: ConfigFile) -> None:
    """Run the booking pages by themselves, reachable from outside; they can do nothing but book."""
    settings = settings_from(config, PagesSettings)
    from queue_server.entrypoints.booking_pages.serving import run

    raise typer.Exit(run(settings))


def _prepare_qt() -> None:
    """Before anything of a program with Qt is imported."""
    from qtkit.module_sources import keep_no_sources

    keep_no_sources()
