"""Reading a settings file into its model; whatever is wrong comes back as one `SettingsError`."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from config.model import SettingsModel
from config.paths import FOLDER
from config.positions import key_lines
from config.problems import SettingsError, SettingsProblem
from config.shown import shown_text
from config.translation import problems_of

MAX_FILE_BYTES = 1_000_000
"""A city's whole catalogue in eight languages takes about 60 kB; something larger is another file given by mistake."""

POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


Settings = TypeVar("Settings", bound=SettingsModel)


def load(path: Path, model: type[Settings]) -> Settings:
    """The settings in this file.

    Three questions in this order, since each needs the answer before it: can it be read, does each value fit its key,
    and do the values fit each other. All problems of one kind are told at once.
    """
    text = read_text(path)
    data = read_toml(path, text)
    try:
        return model.model_validate(data, context={FOLDER: path.parent})
    except ValidationError as error:
        raise SettingsError(problems_of(error, file=path, model=model, data=data, lines=key_lines(text))) from error


def read_text(path: Path) -> str:
    try:
        if not path.exists():
            raise _refused(path, found="no such file", expected="a settings file")
        if not path.is_file():
            raise _refused(path, found="something that is not a file", expected="a settings file")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _refused(path, found=f"more than {MAX_FILE_BYTES} bytes", expected="a settings file of a few kB")
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "a file that cannot be opened"
        raise _refused(path, found=reason.lower(), expected="a settings file that this user may read") from error
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        found = f"the byte 0x{raw[error.start]:02x}"
        raise _refused(path, found=found, expected="text in UTF-8", line=line) from error


def read_toml(path: Path, text: str) -> Mapping[str, Any]:
    """The tables of the file, with its lists as tuples: settings are frozen."""
    try:
        return {key: _frozen(value) for key, value in tomllib.loads(text).items()}
    except tomllib.TOMLDecodeError as error:
        raise SettingsError([_broken_toml(path, text, str(error))]) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; brackets without end
        raise _refused(path, found="a value beyond all measure", expected="TOML of a reasonable size") from error


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _frozen(each) for key, each in value.items()}
    if isinstance(value, list):
        return tuple(_frozen(each) for each in value)
    return value


def _broken_toml(path: Path, text: str, message: str) -> SettingsProblem:
    lines = text.split("\n")
    position = POSITION.search(message)
    line = int(position[1]) if position and position[1] else len(lines)
    content = lines[line - 1].strip() if line <= len(lines) else ""
    return SettingsProblem(
        file=path,
        line=line,
        found=shown_text(content) if content else "the end of a line or of the file",
        expected=f"valid TOML ({POSITION.sub('', message)})",
    )


def _refused(path: Path, *, found: str, expected: str, line: int | None = None) -> SettingsError:
    return SettingsError([SettingsProblem(file=path, found=found, expected=expected, line=line)])
