"""Which program a settings file is for, told by its keys: administrators rename files, keys stay."""

from collections.abc import Collection, Mapping
from difflib import SequenceMatcher
from pathlib import Path

from config.counter import CounterSettings
from config.display import DisplaySettings
from config.house import HouseStyle
from config.kiosk import KioskSettings
from config.loading import load, read_text, read_toml
from config.model import SettingsModel
from config.pages_server import PagesSettings
from config.problems import NEAR_ENOUGH, SettingsError, SettingsProblem
from config.server import ServerSettings
from config.signs import SignsSettings
from config.site import SiteSettings

KINDS: Mapping[str, type[SettingsModel]] = {
    "site": SiteSettings,
    "house": HouseStyle,
    "server": ServerSettings,
    "kiosk": KioskSettings,
    "display": DisplaySettings,
    "counter": CounterSettings,
    "signs": SignsSettings,
    "pages": PagesSettings,
}
"""By the word that messages use for them."""


def load_any(path: Path) -> tuple[str, SettingsModel]:
    """The kind of this file and its settings; raises `SettingsError` as `load` does."""
    kind = kind_of(read_toml(path, read_text(path)))
    if kind is None:
        found = "none of the keys that settings have"
        raise SettingsError([SettingsProblem(path, found=found, expected=f"{', '.join(KINDS)} settings")])
    return kind, load(path, KINDS[kind])


def kind_of(keys: Collection[str]) -> str | None:
    """The kind whose keys resemble these most, so that a file with mistakes is still told from the others."""
    scores = {kind: _likeness(keys, model) for kind, model in KINDS.items()}
    best = max(scores, key=lambda kind: scores[kind])
    return best if any(_known(key, KINDS[best]) for key in keys) else None


def _likeness(keys: Collection[str], model: type[SettingsModel]) -> float:
    known = sum(_known(key, model) for key in keys)
    unknown = len(keys) - known
    missing = sum(field.is_required() and name not in keys for name, field in model.model_fields.items())
    return known - unknown - missing


def _known(key: str, model: type[SettingsModel]) -> float:
    """1 for a key of this model, less for one that resembles it, 0 for any other."""
    closest = max(SequenceMatcher(None, key, name).ratio() for name in model.model_fields)
    return closest if closest >= NEAR_ENOUGH else 0.0
