"""`balie check`: are these settings right, each file by itself and all of them together?"""

from pathlib import Path
from typing import Annotated

import typer

from balie.endings import wrong_use
from config.hall_coherence import hall_problems
from config.kinds import load_any
from config.model import SettingsModel
from config.problems import SettingsError, SettingsProblem

Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="Settings of any program.", show_default=False)]


def check(files: Files) -> None:
    """Check settings files of any program, of a site and of a house, told apart by their content."""
    good: dict[Path, SettingsModel] = {}
    problems: list[SettingsProblem] = []
    for file in files:
        try:
            kind, good[file] = load_any(file)
        except SettingsError as error:
            problems += error.problems
        else:
            typer.echo(f"{file}: good {kind} settings.")
    problems += hall_problems(good)
    if problems:
        # A file that several others name is read several times; its problems are told once.
        wrong_use("\n".join(dict.fromkeys(problem.sentence for problem in problems)))
