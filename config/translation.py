"""From pydantic's findings to `SettingsProblem`s: the file, the line, and words for people who edit settings."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from config.misfit import MisfitError, Place
from config.problems import SettingsError, SettingsProblem, nearest_name
from config.shown import shown

EXPECTED_KIND = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "string_type": "a text in quotes",
    "tuple_type": "a list in square brackets",
    "dict_type": "a table",
    "mapping_type": "a table",
    "model_type": "a table",
    "date_type": "a date such as 2026-12-25, without quotes",
    "datetime_type": "a date and time such as 2026-12-25T09:00:00+01:00, without quotes",
    "timezone_aware": "a date and time with its distance to UTC, such as 2026-12-25T09:00:00+01:00",
}
EXPECTED_BOUND = {
    "greater_than": ("more than {}", "gt"),
    "greater_than_equal": ("at least {}", "ge"),
    "less_than": ("less than {}", "lt"),
    "less_than_equal": ("at most {}", "le"),
    "string_too_short": ("a text of at least {} characters", "min_length"),
    "string_too_long": ("a text of at most {} characters", "max_length"),
    "too_short": ("at least {} of them", "min_length"),
    "too_long": ("at most {} of them", "max_length"),
}
UNKNOWN_KEY = "a key that does not exist here"
MISSING = "nothing"
QUOTED = re.compile(r"'([^']*)'")


def problems_of(
    error: ValidationError,
    *,
    file: Path,
    model: type[BaseModel],
    data: Mapping[str, Any],
    lines: Mapping[Place, int],
) -> list[SettingsProblem]:
    found = [
        problem
        for details in error.errors(include_url=False)
        if not _only_emptied_by_refusals(details)
        for problem in _translated(details, file=file, model=model, data=data, lines=lines)
    ]
    return sorted(_without_echoes(found), key=lambda problem: (str(problem.file), problem.line or 0))


def _translated(
    details: ErrorDetails,
    *,
    file: Path,
    model: type[BaseModel],
    data: Mapping[str, Any],
    lines: Mapping[Place, int],
) -> Iterator[SettingsProblem]:
    place = tuple(part for part in details["loc"] if part != "[key]")
    cause = details.get("ctx", {}).get("error")
    if isinstance(cause, SettingsError):
        yield from cause.problems
        return
    if isinstance(cause, MisfitError):
        for misfit in cause.misfits:
            at = (*place, *misfit.at)
            yield SettingsProblem(
                file=file,
                line=_line(at, lines),
                key=_dotted(at, data),
                found=misfit.found or shown(_value(data, at)),
                expected=misfit.expected,
                nearest=misfit.nearest,
            )
        return
    yield SettingsProblem(
        file=file,
        line=_line(place, lines),
        key=_dotted(place, data),
        found=_found(details),
        expected=_expected(details, model, place),
        nearest=_nearest(details, model, place),
    )


def _only_emptied_by_refusals(details: ErrorDetails) -> bool:
    """Pydantic calls a list too short as well when its entries are there but wrong."""
    return details["type"] == "too_short" and details["ctx"]["actual_length"] < len(details["input"])


def _without_echoes(problems: list[SettingsProblem]) -> list[SettingsProblem]:
    """A misspelt key is also a missing one; telling it once is enough."""
    meant = {
        (problem.file, f"{problem.key.rpartition('.')[0]}.{problem.nearest}".lstrip("."))
        for problem in problems
        if problem.nearest and problem.found == UNKNOWN_KEY
    }
    return [problem for problem in problems if problem.found != MISSING or (problem.file, problem.key) not in meant]


def _found(details: ErrorDetails) -> str:
    match details["type"]:
        case "missing":
            return MISSING
        case "extra_forbidden":
            return UNKNOWN_KEY
        case _:
            return shown(details["input"])


def _expected(details: ErrorDetails, model: type[BaseModel], place: Place) -> str:
    kind, context = details["type"], details.get("ctx", {})
    if kind == "missing":
        return f"this key ({_meaning(model, place)})"
    if kind == "extra_forbidden":
        return f"one of {', '.join(_keys_at(model, place[:-1]))}"
    if kind in ("literal_error", "enum"):
        return str(context["expected"]).replace("'", '"')
    if kind in EXPECTED_BOUND:
        words, bound = EXPECTED_BOUND[kind]
        return words.format(context[bound])
    return EXPECTED_KIND.get(kind, details["msg"][:1].lower() + details["msg"][1:])


def _nearest(details: ErrorDetails, model: type[BaseModel], place: Place) -> str | None:
    if details["type"] == "extra_forbidden":
        return nearest_name(str(place[-1]), _keys_at(model, place[:-1]))
    if details["type"] in ("literal_error", "enum") and isinstance(details["input"], str):
        return nearest_name(details["input"], QUOTED.findall(str(details.get("ctx", {}).get("expected", ""))))
    return None


def _line(place: Place, lines: Mapping[Place, int]) -> int | None:
    """Where the key stands, or else the nearest table around it."""
    for length in range(len(place), 0, -1):
        if place[:length] in lines:
            return lines[place[:length]]
    return None


def _dotted(place: Place, data: Any) -> str:
    names: list[str] = []
    for depth, part in enumerate(place):
        names.append(part if isinstance(part, str) else _entry_name(_value(data, place[: depth + 1]), part))
    return ".".join(names)


def _entry_name(entry: Any, position: int) -> str:
    if isinstance(entry, Mapping):
        for naming in ("id", "name"):
            name = entry.get(naming)
            if isinstance(name, str) and name:
                return name
    return str(position + 1)


def _value(data: Any, place: Place) -> Any:
    for part in place:
        if isinstance(part, str) and isinstance(data, Mapping):
            data = data.get(part)
        elif isinstance(part, int) and isinstance(data, tuple) and part < len(data):
            data = data[part]
        else:
            return None
    return data


def _keys_at(model: type[BaseModel], place: Place) -> tuple[str, ...]:
    there = _model_at(model, place)
    return tuple(there.model_fields) if there else ()


def _meaning(model: type[BaseModel], place: Place) -> str:
    """The first sentence of the missing field's documentation."""
    there = _model_at(model, place[:-1])
    described = there.model_fields[str(place[-1])].description if there else None
    return (described or str(place[-1])).partition(". ")[0].replace("\n", " ").rstrip(".")


def _model_at(model: type[BaseModel], place: Place) -> type[BaseModel] | None:
    kind: Any = model
    for part in place:
        if isinstance(part, int):
            kind = get_args(kind)[0]
        elif isinstance(kind, type) and issubclass(kind, BaseModel) and part in kind.model_fields:
            kind = kind.model_fields[part].annotation
        else:
            return None
        kind = _without_none(kind)
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        return next(each for each in get_args(kind) if each is not type(None))
    return kind
