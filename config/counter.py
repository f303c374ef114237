"""The settings of the program at one counter."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from config.device_urls import PanelUrl
from config.house import HouseStyle
from config.in_file import in_file
from config.link import LinkSettings
from config.misfit import Misfit, MisfitError
from config.model import SettingsModel
from config.names import Id
from config.rehearsal import HandSettings, TraceSettings
from config.texts import Language
from drivers.lights import panel
from drivers.lights.errors import BadPanelSettings
from drivers.lights.panel_reading import reader_for

GLOBAL_KEY = r"^(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:F(?:[1-9]|1[0-2])|[A-Z0-9])$"

PanelButton = Literal["next", "recall", "start", "finish", "no_show"]


class PanelSettings(SettingsModel):
    """A call panel beside the keyboard; its buttons do what the keys on the screen do."""

    url: PanelUrl
    """Its line: `serial:///dev/serial/by-id/...?baud=9600`, or `tcp://host:port` behind a serial server."""

    protocol: Literal["qsystem", "lines", "bytes"]
    """`qsystem`: frames with an address, and a lamp; `lines`: a line of text per button; `bytes`: a byte per button."""

    buttons: Annotated[Mapping[str, PanelButton], Field(min_length=1)] | None = None
    """What the panel sends -> what that means: next, recall, start (the visitor is here), finish or no_show.

    Without it the four buttons of a `qsystem` panel: 1 next, 2 start, 3 recall, 4 finish.
    """

    address: Annotated[int, Field(ge=0, le=255)] = 1
    """Of the panel on its bus, only for `qsystem`; 1, as panels leave the factory."""

    @model_validator(mode="after")
    def _buttons_have_a_meaning(self) -> "PanelSettings":
        if self.buttons is None and self.protocol != "qsystem":
            expected = 'also buttons, for example buttons = { "NEXT" = "next" }: only qsystem has its own'
            raise MisfitError([Misfit(expected, at=("protocol",))])
        try:
            reader_for(self.for_driver())
        except BadPanelSettings as error:
            raise MisfitError([Misfit(f"buttons that the panel can have ({error})", at=("buttons",))]) from error
        return self

    def for_driver(self) -> panel.PanelSettings:
        named = panel.QSYSTEM_BUTTONS if self.buttons is None else self.buttons
        buttons = {sent: panel.Button(meaning) for sent, meaning in named.items()}
        return panel.PanelSettings(panel.PanelProtocol(self.protocol), buttons, self.address)


class CounterSettings(SettingsModel):
    """Everything that one counter's program needs to know before it reaches its server."""

    name: Id
    """The device's name on the link and in messages; the same as given to `balie enrol`."""

    house: Annotated[HouseStyle, in_file(HouseStyle)]
    """The file with the house style."""

    link: LinkSettings
    """How to reach the queue server."""

    counter: Id
    """The counter that this computer stands at, by its id in the site's settings."""

    clerk: Annotated[str, Field(min_length=1, max_length=64)] | None = None
    """Filled in at sign-in, for a desk with one regular clerk; never a pin."""

    language: Language | None = None
    """The clerk's language; without it the first of the house."""

    panel: PanelSettings | None = None
    """A call panel on the desk; most desks have none."""

    global_key: Annotated[str, Field(pattern=GLOBAL_KEY)] | None = None
    """A key that does the large action while another program has the screen, such as "Ctrl+F2"; modifiers, then F1 to
    F12, a letter or a digit. Without it none: a key that is taken from all other programs must be chosen."""

    notifications: bool = True
    """Messages of the desktop while the clerk works in another program: somebody came for this counter, somebody waits
    after an empty hall, somebody at a kiosk asks for help. On, because who looks elsewhere sees none of it."""

    lock_after_min: Annotated[int, Field(ge=0, le=600)] = 15
    """Minutes that nobody touches a free or paused counter until visitors are hidden behind the PIN; 0: never. 15, as
    workplaces of an office commonly lock; a clerk with a visitor is never locked out."""

    high_contrast: bool = False
    """Black, white and one yellow. Off, because the normal theme already holds 4.5 to 1."""

    hand: HandSettings | None = None
    """A simulated finger, in demonstrations and tests only."""

    trace: TraceSettings | None = None
    """A time for each event, in benchmarks only."""
