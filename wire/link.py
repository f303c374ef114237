"""The device link: greeting, snapshot, events with a running number, commands, heartbeat (`docs/wire.md`)."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from wire.answers import Answer, SignedIn
from wire.commands import CommandBody
from wire.house import House
from wire.message import WIRE_VERSION, WireModel
from wire.things import ServiceOutlook, Thing
from wire.words import LinkRefusal, Role

HELLO_WITHIN_S = 5.0
"""The server hangs up on whoever has not said a valid Hello by then."""

BOOKMARK_EVERY_S = 5.0
"""The server says at least this often that it lives and which event is its last."""

SILENT_FOR_S = 12.0
"""Either side hangs up after this long without a word: Qt does not notice a half-open link by itself."""


class Hello(WireModel):
    """Who I am; the first message of every link."""

    type: Literal["hello"] = "hello"
    name: Annotated[str, Field(min_length=1, max_length=64)]
    role: Role
    program_version: Annotated[str, Field(max_length=32)] = ""
    wire_version: int = WIRE_VERSION
    key: Annotated[str, Field(min_length=1, max_length=128, repr=False)]
    epoch: Annotated[str | None, Field(max_length=64)] = None
    since: int | None = None
    """With `epoch`: the last event that I applied, so that only the missed ones need to be sent."""


class Command(WireModel):
    """One thing asked, under an id that the client made and repeats until it is answered."""

    type: Literal["command"] = "command"
    id: Annotated[str, Field(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9-]+$")]
    body: CommandBody


class Ping(WireModel):
    """I am alive; sent by the device at least every `BOOKMARK_EVERY_S`."""

    type: Literal["ping"] = "ping"


FromDevice = Annotated[Hello | Command | Ping, Field(discriminator="type")]


class Clock(WireModel):
    """The server's time when this was sent, and how fast it runs (1.0; faster only in demonstrations)."""

    now: datetime
    rate: float = 1.0


class Welcome(WireModel):
    """You are known; this is the whole hall as you may see it, after event `seq` of `epoch`."""

    type: Literal["welcome"] = "welcome"
    epoch: str
    seq: int
    clock: Clock
    house: House
    things: tuple[Thing, ...]
    outlook: tuple[ServiceOutlook, ...]
    signed_in: SignedIn | None = None
    """For a counter: who still works through this device, and where, according to the server."""


class Resumed(WireModel):
    """You are known; your state is good, the missed events follow."""

    type: Literal["resumed"] = "resumed"
    epoch: str
    seq: int
    clock: Clock


class Event(WireModel):
    """What one command changed, each thing whole: applying it twice is harmless. `changed` may be empty for a role."""

    type: Literal["event"] = "event"
    seq: int
    at: datetime
    changed: tuple[Thing, ...]


class Bookmark(WireModel):
    """The server lives; `seq` is its last event, `outlook` how busy it is. Not numbered."""

    type: Literal["bookmark"] = "bookmark"
    seq: int
    clock: Clock
    outlook: tuple[ServiceOutlook, ...]
    house: House


class Refused(WireModel):
    """The server closes this link, and why."""

    type: Literal["refused"] = "refused"
    code: LinkRefusal
    sentence: str


FromServer = Annotated[
    Welcome | Resumed | Event | Answer | Bookmark | Refused,
    Field(discriminator="type"),
]

KEEPS_NO_WORDS = ConfigDict(cache_strings="keys")
"""Pydantic keeps up to 16,384 short texts that it has read, for speed; a visitor's words must not outlive the visit
(https://docs.pydantic.dev/latest/api/config/#pydantic.config.ConfigDict.cache_strings)."""

FROM_DEVICE: TypeAdapter[Hello | Command | Ping] = TypeAdapter(FromDevice, config=KEEPS_NO_WORDS)
FROM_SERVER: TypeAdapter[Welcome | Resumed | Event | Answer | Bookmark | Refused] = TypeAdapter(
    FromServer, config=KEEPS_NO_WORDS
)
