"""Whether the files of one hall fit each other: counters that exist, zones that exist, device names used once."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from config.counter import CounterSettings
from config.display import DisplaySettings
from config.kiosk import KioskSettings
from config.loading import read_text
from config.misfit import Place
from config.model import SettingsModel
from config.positions import key_lines
from config.problems import SettingsProblem, nearest_name
from config.server import ServerSettings
from config.shown import shown_text
from config.signs import SignsSettings
from config.site import SiteSettings


def hall_problems(files: Mapping[Path, SettingsModel]) -> list[SettingsProblem]:
    """What is wrong between files that are each right; without a site among them only the names are compared."""
    return [
        *_repeated_devices(files),
        *_displays_named_as_a_board(files),
        *_strangers_to_the_site(files),
        *_missing_pages(files),
    ]


def _repeated_devices(files: Mapping[Path, SettingsModel]) -> Iterator[SettingsProblem]:
    owners: dict[str, Path] = {}
    for path, settings in files.items():
        if isinstance(settings, KioskSettings | DisplaySettings | CounterSettings | SignsSettings):
            owner = owners.setdefault(settings.name, path)
            if owner != path:
                yield _problem(path, ("name",), settings.name, f"a name that no other device has ({owner} has it)")


def _displays_named_as_a_board(files: Mapping[Path, SettingsModel]) -> Iterator[SettingsProblem]:
    """A message of staff is given to a display or a web board by its name."""
    site = _site_among(files)
    boards = [board.name for board in site.boards] if site is not None else []
    for path, settings in files.items():
        if isinstance(settings, DisplaySettings) and settings.name in boards:
            yield _problem(path, ("name",), settings.name, "a name that no web board of the site has ([[boards]])")


def _strangers_to_the_site(files: Mapping[Path, SettingsModel]) -> Iterator[SettingsProblem]:
    site = _site_among(files)
    if site is None:
        return
    counters = [counter.id for counter in site.counters]
    services = [service.id for service in site.services]
    kiosks = [kiosk.id for kiosk in site.kiosks]
    zones = sorted({text for counter in site.counters for text in counter.zone.values()})
    for path, settings in files.items():
        if isinstance(settings, CounterSettings) and settings.counter not in counters:
            yield _unknown(path, ("counter",), settings.counter, counters)
        if isinstance(settings, KioskSettings) and kiosks and settings.name not in kiosks:
            yield _unknown(path, ("name",), settings.name, kiosks)
        if isinstance(settings, KioskSettings) and settings.tablet_of and settings.tablet_of not in counters:
            yield _unknown(path, ("tablet_of",), settings.tablet_of, counters)
        if isinstance(settings, SignsSettings):
            for place, named in _counters_of(settings):
                if named not in counters:
                    yield _unknown(path, place, named, counters)
        if isinstance(settings, DisplaySettings):
            for position, named in enumerate(settings.counters):
                if named not in counters:
                    yield _unknown(path, ("counters", position), named, counters)
            for position, named in enumerate(settings.services):
                if named not in services:
                    yield _unknown(path, ("services", position), named, services)
            if settings.zone is not None and settings.zone not in zones:
                yield _unknown(path, ("zone",), settings.zone, zones)


def _missing_pages(files: Mapping[Path, SettingsModel]) -> Iterator[SettingsProblem]:
    """A display opens without them, so that its calls are seen; whoever checks the files wants to know."""
    for path, settings in files.items():
        for position, page in enumerate(settings.pages if isinstance(settings, DisplaySettings) else ()):
            for kind, file in (("picture", page.picture), ("video", page.video)):
                if file is not None and not file.is_file():
                    yield _problem(path, ("pages", position, kind), file.name, "a file that exists")


def _counters_of(settings: SignsSettings) -> Iterator[tuple[Place, str]]:
    for position, sign in enumerate(settings.signs):
        yield ("signs", position, "counter"), sign.counter
    for position, light in enumerate(settings.lights):
        yield ("lights", position, "counter"), light.counter


def _site_among(files: Mapping[Path, SettingsModel]) -> SiteSettings | None:
    for settings in files.values():
        if isinstance(settings, SiteSettings):
            return settings
        if isinstance(settings, ServerSettings):
            return settings.site
    return None


def _unknown(path: Path, place: Place, named: str, known: list[str]) -> SettingsProblem:
    return _problem(path, place, named, f"one of the site's {', '.join(known)}", nearest_name(named, known))


def _problem(path: Path, place: Place, found: str, expected: str, nearest: str | None = None) -> SettingsProblem:
    return SettingsProblem(
        file=path,
        line=key_lines(read_text(path)).get(place),
        key=str(place[0]),
        found=shown_text(found),
        expected=expected,
        nearest=nearest,
    )
