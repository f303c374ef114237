"""Pages for tests, as assistive technology would find them."""

from typing import Any

from kiosk.speaking.parts import Kind, Moment, Part


def heading(name: str) -> Part:
    return Part(kind=Kind.HEADING, name=name)


def text(name: str, **more: Any) -> Part:
    return Part(kind=Kind.TEXT, name=name, **more)


def alert(name: str) -> Part:
    return Part(kind=Kind.ALERT, name=name)


def button(name: str, **more: Any) -> Part:
    return Part(kind=Kind.BUTTON, name=name, **more)


def switch(name: str, *, is_on: bool, **more: Any) -> Part:
    return Part(kind=Kind.SWITCH, name=name, is_on=is_on, **more)


def moment(*parts: Part, **more: Any) -> Moment:
    return Moment(place=("page",), language=more.pop("language", "en"), parts=parts, **more)
