"""What a hand can be told, one JSON object per line, told apart by `do`."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter


class Deed(BaseModel):
    """`within_ms`: how long the hand keeps trying while the thing is not there, hidden or disabled."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    within_ms: Annotated[int, Field(ge=0, le=600_000)] = 0


class Tap(Deed):
    """One tap in the middle of the thing with this `objectName`."""

    do: Literal["tap"]
    name: str
    by: Literal["mouse", "touch"] = "mouse"


class PressKey(Deed):
    """A key by Qt's own name: "F2", "Return", "Ctrl+N"."""

    do: Literal["key"]
    key: str


class TypeText(Deed):
    """Text into whatever has the focus."""

    do: Literal["type"]
    text: str


class ScanKeys(Deed):
    """The keys with which a hand scanner that plays a keyboard types this text, Enter at the end."""

    do: Literal["scan_keys"]
    text: str


class Grab(Deed):
    """A picture of the window, as PNG; of the one that holds `name`, else of the first."""

    do: Literal["grab"]
    path: str
    name: str = ""


class Read(Deed):
    """The value of a property."""

    do: Literal["read"]
    name: str
    property: str


class Wait(Deed):
    """Until a property has this value; answers with the value, or with what it was instead."""

    do: Literal["wait"]
    name: str
    property: str
    equals: JsonValue


Spot = tuple[int, int]
"""Pixels from the left and from the top of the window; outside of it too."""


class Touch(Deed):
    """Fingers on the glass, anywhere: each goes down on its first spot, over the others, and all come off together."""

    do: Literal["touch"]
    fingers: Annotated[tuple[tuple[Spot, ...], ...], Field(min_length=1, max_length=10)]


class Click(Deed):
    """A button of a mouse, anywhere."""

    do: Literal["click"]
    at: Spot
    button: Literal["left", "right", "middle"] = "left"


class Close(Deed):
    """What a window manager sends on Alt+F4."""

    do: Literal["close"]


class Look(Deed):
    """Which windows can be seen, and every button that could be touched now."""

    do: Literal["look"]


class Count(Deed):
    """How many objects the program holds, Qt's and Python's: what only grows will not last a year."""

    do: Literal["count"]


AnyDeed = Tap | PressKey | TypeText | ScanKeys | Grab | Read | Wait | Touch | Click | Close | Look | Count
DEED: TypeAdapter[AnyDeed] = TypeAdapter(Annotated[AnyDeed, Field(discriminator="do")])
