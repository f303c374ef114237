"""What a monkey does to a kiosk: one random thing at a time, some of it where a button is."""

import random
import string
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from reliability.soak_house import SoakHouse

WIDTH_PX, HEIGHT_PX = 1080, 1920
BESIDE_PX = 40
"""Fingers land beside the glass too."""

PAGE_KEYS = ("Tab", "Backtab", "Return", "Enter", "Esc", "Space", "Backspace", "Del", "Left", "Right", "Up", "Down")
WAYS_OUT = (
    *(f"F{number}" for number in range(1, 13)),
    *("Alt+F4", "Alt+Tab", "Alt+Space", "Alt+Return", "Ctrl+Esc", "Ctrl+Q", "Ctrl+W", "Ctrl+N", "Ctrl+C", "Ctrl+V"),
    *("Ctrl+Alt+Del", "Ctrl+Alt+Backspace", "Ctrl+Alt+T", "Ctrl+Alt+F1", "Ctrl+Shift+I", "Ctrl+Shift+Esc"),
    *("Meta+D", "Meta+L", "Meta+Tab", "Meta+R", "Print", "Menu", "Help", "Home", "End", "PgUp", "PgDown", "Ins"),
)
"""Keys that lead out of a program, or into another one, on some desktop."""

CODES = (
    "HTTPS://EXAMPLE.COM/",
    "https://afspraak.voorbeeld.nl/k/ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "0",
    "8711000012345",
    "'; DROP TABLE visits; --",
    "%s%n" * 20,
    "A" * 600,
)

FAULTS: tuple[Mapping[str, object], ...] = (
    {"fault": "mute"},
    {"fault": "paper_out"},
    {"fault": "cover_open"},
    {"fault": "cutter"},
    {"fault": "near_end"},
    {"fault": "close_after", "bytes": 5_000},
    {"fault": "off"},
    {"fault": "hung"},
    {"fault": None},
)
LOOKS_AWAY_S = 2.0
SERVER_GONE_S = (2.0, 14.0)
"""Shorter and longer than the kiosk's patience with its link."""


@dataclass
class MonkeyDeeds:
    house: SoakHouse
    chance: random.Random
    buttons: list[tuple[int, ...]] = field(default_factory=list)
    """Where they were when somebody looked last."""
    _server_back_at: float | None = None
    _booked: int = 0

    def one(self) -> None:
        if self._server_back_at is not None and time.monotonic() > self._server_back_at:
            self._bring_server_back()
        deeds, weights = zip(*self._deeds().items(), strict=True)
        self.chance.choices(deeds, weights)[0]()

    def make_well(self) -> None:
        """Nothing is broken any more, so that whoever comes now can be served."""
        self.house.printer(fault=None)
        if self._server_back_at is not None:
            self._bring_server_back()

    def _deeds(self) -> Mapping[Callable[[], None], float]:
        return {
            self._touch_anywhere: 25,
            self._touch_a_button: 35,
            self._drag: 5,
            self._touch_with_many: 5,
            self._tap_twice: 4,
            self._click: 4,
            self._press_a_page_key: 8,
            self._press_a_way_out: 5,
            self._type: 3,
            self._scan: 3,
            self._close: 0.5,
            self._go_to_the_staff_door: 0.7,
            self._break_the_printer: 0.4,
            self._lose_the_server: 0.03,
            self._look_away: 0.5,
        }

    def _anywhere(self) -> tuple[int, int]:
        return (
            self.chance.randint(-BESIDE_PX, WIDTH_PX + BESIDE_PX),
            self.chance.randint(-BESIDE_PX, HEIGHT_PX + BESIDE_PX),
        )

    def _a_button(self) -> tuple[int, ...]:
        return self.chance.choice(self.buttons) if self.buttons else self._anywhere()

    def _touch_anywhere(self) -> None:
        self.house.hand.touch([self._anywhere()])

    def _touch_a_button(self) -> None:
        self.house.hand.touch([self._a_button()])

    def _tap_twice(self) -> None:
        spot = self._a_button()
        for _ in range(2):
            self.house.hand.touch([spot])

    def _drag(self) -> None:
        self.house.hand.touch([self._a_button(), *(self._anywhere() for _ in range(self.chance.randint(1, 6)))])

    def _touch_with_many(self) -> None:
        fingers = [[self._a_button() if self.chance.random() < 0.4 else self._anywhere()] for _ in range(4)]
        fingers[0].append(self._anywhere())
        self.house.hand.touch(*fingers)

    def _click(self) -> None:
        x, y = self.chance.randrange(WIDTH_PX), self.chance.randrange(HEIGHT_PX)
        self.house.hand.click(x, y, self.chance.choice(("left", "right", "middle")))

    def _press_a_page_key(self) -> None:
        self.house.hand.key(self.chance.choice(PAGE_KEYS))

    def _press_a_way_out(self) -> None:
        self.house.hand.key(self.chance.choice(WAYS_OUT))

    def _type(self) -> None:
        signs = string.ascii_letters + string.digits + string.punctuation + " éğяж"
        self.house.hand.type("".join(self.chance.choices(signs, k=self.chance.randint(1, 10))))

    def _scan(self) -> None:
        if self._server_back_at is None and self.chance.random() < 0.4:
            self._booked += 1
            self.house.hand.scan(self.house.book(self._booked))
        else:
            self.house.hand.scan(self.chance.choice(CODES))

    def _close(self) -> None:
        self.house.hand.close_window()

    def _go_to_the_staff_door(self) -> None:
        for _ in range(self.chance.randint(4, 6)):
            self.house.hand.touch([(20, 20)])

    def _look_away(self) -> None:
        """So that answers come, papers are printed and pages end by themselves."""
        time.sleep(self.chance.uniform(0.1, LOOKS_AWAY_S))

    def _break_the_printer(self) -> None:
        self.house.printer(**self.chance.choice(FAULTS))

    def _lose_the_server(self) -> None:
        if self._server_back_at is None:
            self.house.server.kill()
            self._server_back_at = time.monotonic() + self.chance.uniform(*SERVER_GONE_S)

    def _bring_server_back(self) -> None:
        self._server_back_at = None
        self.house.server.start()
