"""How a command ends: 0 done, 1 it could not be done, 2 wrong use or wrong settings; always with a sentence."""

from pathlib import Path
from typing import NoReturn, TypeVar

import typer

from config.loading import load
from config.model import SettingsModel
from config.problems import SettingsError

NOT_DONE = 1
WRONG_USE = 2

Settings = TypeVar("Settings", bound=SettingsModel)


def not_done(sentence: str) -> NoReturn:
    """It was asked rightly and could not be done."""
    typer.echo(sentence, err=True)
    raise typer.Exit(NOT_DONE)


def wrong_use(sentence: str) -> NoReturn:
    """It was asked wrongly, or the settings are wrong."""
    typer.echo(sentence, err=True)
    raise typer.Exit(WRONG_USE)


def settings_from(path: Path, model: type[Settings]) -> Settings:
    """The settings in this file, or the end of the command."""
    try:
        return load(path, model)
    except SettingsError as error:
        wrong_use(str(error))
