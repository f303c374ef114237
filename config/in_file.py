"""Settings that stand in a file of their own, named by another: `house = "house.toml"`."""

from pathlib import Path
from typing import Any

from pydantic import BeforeValidator, ValidationInfo

from config.loading import load
from config.misfit import misfit
from config.model import SettingsModel
from config.paths import from_folder, refuse_missing_file


def in_file(model: type[SettingsModel]) -> BeforeValidator:
    """Lets a field of this model be given as the path of its file; what is wrong there is told with its name."""

    def read(value: Any, info: ValidationInfo) -> Any:
        if isinstance(value, model):
            return value
        if not isinstance(value, str) or not value or "\0" in value:
            raise misfit("the path of a settings file, in quotes")
        path = from_folder(Path(value), info)
        refuse_missing_file(path, expected="a settings file that exists")
        return load(path, model)

    return BeforeValidator(read)
