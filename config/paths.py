"""Paths in settings: relative ones start at the folder of the file that they stand in."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, ValidationInfo

from config.misfit import misfit
from config.problems import nearest_name

FOLDER = "folder"
"""Under this name `config.loading` tells the checks where the file stands."""


def folder_of(info: ValidationInfo) -> Path | None:
    """The folder of the file that is being read; None when the settings are made in a program."""
    context: Any = info.context
    return context[FOLDER] if context else None


def from_folder(path: Path, info: ValidationInfo) -> Path:
    folder = folder_of(info)
    return path if folder is None else folder / path


def refuse_missing_file(path: Path, *, expected: str) -> None:
    """Proposes the file of the same folder whose name is nearest."""
    try:
        if path.is_file():
            return
        neighbours = [each.name for each in path.parent.iterdir()] if path.parent.is_dir() else []
    except (OSError, ValueError):  # ValueError: a path with a NUL character
        neighbours = []
    raise misfit(expected, nearest=nearest_name(path.name, neighbours))


def _at_home(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise misfit("a path whose ~ names a user of this machine") from error


def _path(value: Any, info: ValidationInfo) -> Path:
    if isinstance(value, Path):
        return value
    if not isinstance(value, str) or not value or "\0" in value:
        raise misfit("the path of a file, in quotes")
    return from_folder(_at_home(value), info).absolute()


def _existing_file(value: Any, info: ValidationInfo) -> Path:
    path = _path(value, info)
    refuse_missing_file(path, expected="a file that exists")
    return path


def _existing_folder(value: Any, info: ValidationInfo) -> Path:
    path = _path(value, info)
    if not path.is_dir():
        raise misfit("a folder that exists")
    return path


SettingsPath = Annotated[Path, BeforeValidator(_path)]
"""A file that may come into being later."""

ExistingFile = Annotated[Path, BeforeValidator(_existing_file)]
"""A file that must be there when the settings are read."""

ExistingFolder = Annotated[Path, BeforeValidator(_existing_folder)]
"""A folder that must be there when the settings are read."""
