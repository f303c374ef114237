"""The settings of one kiosk."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from config.device_urls import HeadsetUrl, PrinterUrl, ScannerUrl
from config.house import HouseStyle
from config.in_file import in_file
from config.keypad import KeypadSettings
from config.link import LinkSettings
from config.misfit import Misfit, MisfitError, misfit
from config.model import SettingsModel
from config.names import Id
from config.night import NightWindowText
from config.offline import OfflineSettings
from config.rehearsal import HandSettings, TraceSettings
from config.repeats import repeats
from config.screen import ScreenSettings
from config.sound import SoundSettings
from config.spoken_mode import SpokenSettings, VolumeSettings
from config.texts import Texts

ARGON2_HASH = re.compile(r"\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+")


def _staff_code(text: str) -> str:
    if not ARGON2_HASH.fullmatch(text):
        raise misfit("what `balie staff code` prints", found="something else")
    return text


StaffCodeHash = Annotated[str, AfterValidator(_staff_code)]


class ScannerSettings(SettingsModel):
    """One device that reads codes; a kiosk may have several."""

    name: Id
    """What staff call it in messages: "camera", "slot"."""

    url: ScannerUrl
    """Where it is: `camera:///dev/video0`, `video:///file`, `frames:///folder`, `serial:///dev/...` or `wedge:`."""


class PrinterSettings(SettingsModel):
    """The ticket printer."""

    url: PrinterUrl
    """Where it is: `tcp://host:9100`, `serial:///dev/...`, `usb://vendor:product`, `file:///path` or `none:`."""

    mode: Literal["raster", "text"] | None = None
    """How tickets are sent: drawn (`raster`, every script of the world) or as `text` with the printer's own letters.

    Without it the driver chooses: text on serial lines, where a drawing takes a minute at 9600 baud, else raster.
    """

    paper_width_mm: Literal[80, 58] = 80
    """Width of the roll in millimetres; 80 is what kiosks have."""

    required: bool = False
    """Whether the kiosk stops handing out numbers while it cannot print.

    False, because an empty roll must send nobody away: the number stands on the screen, with a code for the phone where
    the server has a status page, and staff see who has no paper. True where only paper counts.
    """

    tickets: Literal["always", "asked"] = "always"
    """When the number comes on paper: `always`, at once, or only when it is `asked` for.

    Always, since most visitors want something in hand, and each can have the number on the phone as well. With `asked`
    the page shows the code for the phone and a button that prints; without a status page, and while the server is
    gone, there is no such code, and paper comes as always.
    """

    @model_validator(mode="after")
    def _paper_that_is_required_comes_unasked(self) -> "PrinterSettings":
        if self.required and self.tickets == "asked":
            expected = '"always", since `required` says that only paper counts'
            raise MisfitError([Misfit(expected, at=("tickets",))])
        return self


class PageSettings(SettingsModel):
    """How long pages stay without a touch, in seconds.

    Before a page goes away it always asks "Are you still there?" and waits another 20 s, as EN 301 549 demands; that
    is not a setting.
    """

    ticket_shown_s: Annotated[int, Field(ge=5, le=120)] = 12
    """The number stays on the screen; 12 s is time to take the ticket and read three lines."""

    sorry_shown_s: Annotated[int, Field(ge=5, le=300)] = 25
    """A sorry page stays; longer than the ticket's, because the visitor has to decide what to do."""

    idle_back_s: Annotated[int, Field(ge=10, le=600)] = 40
    """Any other page stays; with the 20 s of the question a forgotten kiosk is free again after a minute."""


class KioskSettings(SettingsModel):
    """Everything that one kiosk needs to know before it reaches its server."""

    name: Id
    """The device's name on the link and in messages; the same as given to `balie enrol`."""

    house: Annotated[HouseStyle, in_file(HouseStyle)]
    """The file with the house style."""

    link: LinkSettings
    """How to reach the queue server."""

    screen: ScreenSettings
    """The glass."""

    scanners: tuple[ScannerSettings, ...] = ()
    """What reads the codes; without one every visitor takes a number, appointment or not."""

    scanner_side: Literal["below", "above", "left", "right"] = "below"
    """On which side of the screen the scanner is, as a visitor sees it: the welcome page points there.

    Below, where nearly every kiosk has its camera or reader.
    """

    printer: PrinterSettings
    """What prints the tickets."""

    help_place: Texts = Field(default_factory=dict)
    """Where a member of staff is, per language, as people say it: "At the reception, left of the entrance."

    Empty, because a kiosk cannot know; its pages then only say that somebody helps.
    """

    keypad: KeypadSettings = KeypadSettings()
    """Five keys with which everything can be used without seeing or touching the glass."""

    sound: SoundSettings = SoundSettings()
    """The short sound that says "read"."""

    volume: VolumeSettings = VolumeSettings()
    """How loud it sounds and speaks."""

    spoken: SpokenSettings = SpokenSettings()
    """Its pages read aloud."""

    headset: HeadsetUrl = "none:"
    """The socket for a visitor's headset: `evdev:?name=...`, as `balie devices list` shows it, or `none:`.

    None, because few machines say whether a plug is in; a keypad may say it with a key (`spoken.keys.plugged`).
    """

    staff_code: Annotated[StaffCodeHash | None, Field(repr=False)] = None
    """Opens the page for staff, after five taps in the upper left corner; `balie staff code` makes it.

    None: there is no such page, since a code that everybody knows would be worse.
    """

    offline: OfflineSettings = OfflineSettings()
    """What it does while the queue server is gone: by default it lets visitors in by itself."""

    tablet_of: Id | None = None
    """The counter (its `id` in the site's settings) on whose desk this stands as a tablet, to ask how it was.

    None, because most are kiosks. A tablet needs no scanner, and `printer = { url = "none:" }`.
    """

    restart_between: NightWindowText | None = None
    """When it is started anew at night, as `"03:30-04:30"` by the hall's clock, while nobody uses it.

    None, because it needs somebody who starts it again: the units in `config/systemd/` do.
    """

    pages: PageSettings = PageSettings()
    """How long pages stay."""

    hand: HandSettings | None = None
    """A simulated finger, in demonstrations and tests only."""

    trace: TraceSettings | None = None
    """A time for each event, in benchmarks only."""

    @model_validator(mode="after")
    def _what_is_said_is_heard_somewhere(self) -> "KioskSettings":
        if self.spoken.on and not self.spoken.aloud and self.headset == "none:" and not self.spoken.keys.plugged:
            expected = "true, or a headset socket (headset, spoken.keys.plugged): nobody would hear anything"
            raise MisfitError([Misfit(expected, at=("spoken", "aloud"))])
        return self

    @model_validator(mode="after")
    def _each_key_does_one_thing(self) -> "KioskSettings":
        of_keypad = {key for keys in self.keypad.model_dump().values() if isinstance(keys, tuple) for key in keys}
        misfits = [
            Misfit(f"another key than {key}, which the keypad has", at=("spoken", "keys", name))
            for name, keys in self.spoken.keys.model_dump().items()
            for key in keys
            if key in of_keypad
        ]
        if misfits:
            raise MisfitError(misfits)
        return self

    @model_validator(mode="after")
    def _scanners_have_names_of_their_own(self) -> "KioskSettings":
        misfits = repeats("scanners", "name", [scanner.name for scanner in self.scanners])
        if misfits:
            raise MisfitError(misfits)
        return self
