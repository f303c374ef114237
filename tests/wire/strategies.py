"""Hypothesis strategies for every message, read off the models: what the wire allows is what is tried."""

import types
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from hypothesis import strategies as st
from pydantic import AwareDatetime
from pydantic.fields import FieldInfo

from wire.message import WireModel

SHORT = 12
"""Characters, where the wire sets no bound: longer ones would only be slower."""

PLAIN = {
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    datetime: st.datetimes(timezones=st.just(UTC)),
    AwareDatetime: st.datetimes(datetime(2000, 1, 1), datetime(2199, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
}

WIDEST: dict[type, tuple[Any, Any]] = {int: (-(2**53), 2**53), date: (date.min, date.max)}


def messages(model: type[WireModel]) -> st.SearchStrategy[WireModel]:
    return st.builds(model, **{name: _field(field) for name, field in model.model_fields.items()})


def members(union: object) -> tuple[type[WireModel], ...]:
    """The models of `Annotated[A | B, ...]`."""
    return tuple(get_args(get_args(union)[0]))


def _field(field: FieldInfo) -> st.SearchStrategy[Any]:
    return _of(field.annotation, tuple(field.metadata))


def _of(annotation: Any, metadata: tuple[Any, ...] = ()) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        inner, *found = arguments
        unfolded = [each for item in found for each in (item.metadata if isinstance(item, FieldInfo) else [item])]
        return _of(inner, tuple(unfolded))
    if origin in (Union, types.UnionType):
        return st.one_of(*(_of(each, metadata) for each in arguments))
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=3).map(tuple)
    if origin is Mapping:
        least = next((bound.min_length for bound in metadata if isinstance(bound, MinLen)), 0)
        return st.dictionaries(_of(arguments[0]), _of(arguments[1]), min_size=least, max_size=3)
    if annotation is type(None):
        return st.none()
    if annotation is str:
        return _texts(metadata)
    if annotation in (int, date):
        return _between(annotation, metadata)
    if annotation in PLAIN:
        return PLAIN[annotation]
    if issubclass(annotation, StrEnum):
        return st.sampled_from(annotation)
    return messages(annotation)


def _between(kind: type, metadata: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    least, most = WIDEST[kind]
    lowest: Any = next((bound.ge for bound in metadata if isinstance(bound, Ge)), least)
    highest: Any = next((bound.le for bound in metadata if isinstance(bound, Le)), most)
    return st.dates(lowest, highest) if kind is date else st.integers(lowest, highest)


def _texts(metadata: tuple[Any, ...]) -> st.SearchStrategy[str]:
    shortest = max((bound.min_length for bound in metadata if isinstance(bound, MinLen)), default=0)
    longest = min((bound.max_length for bound in metadata if isinstance(bound, MaxLen)), default=shortest + SHORT)
    pattern = next((bound.pattern for bound in metadata if getattr(bound, "pattern", None)), None)
    if pattern is not None:
        return st.from_regex(pattern, fullmatch=True).filter(lambda text: shortest <= len(text) <= longest)
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=shortest, max_size=longest)
