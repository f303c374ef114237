"""What somebody could still read of a visitor: every text in the window's QML objects and in what the presenter holds.

Written for one question, "is this text still there?", so it looks everywhere and says where it looked when it finds it.
"""

import functools
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from enum import Enum
from types import CellType, FunctionType, MethodType, ModuleType

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickWindow

from qtkit.hand_search import item_tree

OF_TEXT = frozenset({"QString", "QUrl", "QVariant", "QVariantList", "QVariantMap", "QStringList", "QJSValue"})
"""The types of properties that a text can stand in."""

OF_PYTHON_ITSELF = (type, ModuleType, int, float, complex, bytes, type(None), Enum)


def shown_texts(window: QQuickWindow) -> Iterator[tuple[str, str]]:
    """Of each item, seen or not: its properties, and what stands in lists of them."""
    for item in item_tree(window.contentItem()):
        for name, value in _properties(item):
            yield from ((f"{item.objectName() or item.metaObject().className()}.{name}", text) for text in _said(value))


def kept_texts(owner: QObject) -> Iterator[tuple[str, str]]:
    """Of what an object of Python holds, however deep; also what its properties say to QML."""
    for name, value in _properties(owner):
        yield from ((f"{type(owner).__name__}.{name}", text) for text in _said(value))
    yield from _held(owner, type(owner).__name__, set())


def texts_in(value: object) -> Iterator[tuple[str, str]]:
    """Of what any other object of Python holds."""
    yield from _held(value, type(value).__name__, set())


def _properties(thing: QObject) -> Iterator[tuple[str, object]]:
    described = thing.metaObject()
    for index in range(described.propertyCount()):
        if str(described.property(index).typeName()) in OF_TEXT:
            name = str(described.property(index).name())
            yield name, thing.property(name)


def _said(value: object) -> Iterator[str]:
    if isinstance(value, QJSValue):
        value = value.toVariant()
    if isinstance(value, str | QUrl):
        yield value if isinstance(value, str) else value.toString()
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _said(each)
    elif isinstance(value, Sequence) and not isinstance(value, bytes):
        for each in value:
            yield from _said(each)


def _held(value: object, where: str, seen: set[int]) -> Iterator[tuple[str, str]]:
    if isinstance(value, str | date):
        yield where, str(value)
        return
    if id(value) in seen or isinstance(value, OF_PYTHON_ITSELF):
        return
    seen.add(id(value))
    for name, each in _parts(value):
        yield from _held(each, f"{where}.{name}", seen)


def _parts(value: object) -> Iterator[tuple[str, object]]:
    match value:
        case Mapping():
            yield from ((str(key), each) for key, each in list(value.items()))
        case list() | tuple() | Set():
            yield from ((str(place), each) for place, each in enumerate(list(value)))
        case functools.partial():
            yield from {"func": value.func, "args": value.args, "keywords": value.keywords}.items()
        case MethodType():
            yield "self", value.__self__
        case FunctionType():
            yield "closure", [_in_cell(each) for each in value.__closure__ or ()]
            yield "defaults", value.__defaults__
        case _:
            yield from list(getattr(value, "__dict__", {}).items())
            yield from (
                (name, getattr(value, name, None))
                for name in getattr(type(value), "__slots__", ())
                if name != "__dict__"
            )


def _in_cell(cell: CellType) -> object:
    try:
        return cell.cell_contents
    except ValueError:  # not filled yet
        return None
