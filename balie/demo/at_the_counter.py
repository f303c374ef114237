"""What clerks do all morning: next, wait for the visitor, help them, finish; recall and give up; pass on."""

import threading
import time

from balie.demo.album import Album
from balie.demo.hall_time import HallTime
from balie.demo.hand_client import HandClient, HandError
from balie.demo.register import Register
from balie.demo.town import PIN, Town
from balie.demo.visitors import End, Visitor, Way

LOOK_EVERY_S = 0.12
ANSWER_WITHIN_MS = 8_000
"""A machine that does much else must not look like a fault of the program."""

WALK_MIN = 0.5
"""From the chair to the counter, in minutes of the hall."""

NO_SHOW_AFTER_MIN = 1.5
WRONG_DESK_MIN = 2.0
AT_THE_KIOSK_MIN = 1.5
"""To go there, to show how, and to come back."""

MANY = 8
"""So many people in the hall make a waiting list worth a picture."""

PASS_ON_TO = "D"
"""The letter of the service that people of the demonstration are passed on to."""


class CounterClerk:
    """One clerk at one counter client, on a thread of its own."""

    def __init__(
        self, counter: str, clerk: str, town: Town, hall_time: HallTime, register: Register, album: Album
    ) -> None:
        self.counter = counter
        self._clerk = clerk
        self._town = town
        self._time = hall_time
        self._register = register
        self._album = album
        self._going_home = threading.Event()
        self._passed_on: set[str] = set()
        self.complaints: list[str] = []

    def go_home(self) -> None:
        """After the visitor who is here."""
        self._going_home.set()

    def run(self) -> None:
        """Signs in, serves until it is time to go home, signs out."""
        with HandClient(self.counter, self._town.hands[self.counter]) as hand:
            try:
                self._sign_in(hand)
                while not self._going_home.is_set():
                    if not (self._went_to_a_kiosk(hand) or self._one(hand)):
                        time.sleep(LOOK_EVERY_S)
                hand.tap("action.signOut", within_ms=2_000)
            except HandError as error:
                self.complaints.append(f"{self.counter} could not go on: {error}")

    def _sign_in(self, hand: HandClient) -> None:
        self._album.picture(hand, "counter-sign-in")
        hand.tap("signIn.clerk", within_ms=15_000)
        hand.type(self._clerk)
        hand.tap("signIn.pin")
        hand.type(PIN)
        hand.tap("signIn.submit", within_ms=15_000)
        hand.wait("action.main", "action", "next", within_ms=15_000)

    def _went_to_a_kiosk(self, hand: HandClient) -> bool:
        """Goes where a person is asked for, unless a colleague does."""
        if not hand.look("help.go", "enabled", False) or not self._register.goes_to_help():
            return False
        self._album.picture(hand, "counter-help-call")
        hand.tap("help.go", within_ms=ANSWER_WITHIN_MS)
        hand.wait("help", "level", "calm", within_ms=ANSWER_WITHIN_MS)
        self._album.picture(hand, "counter-help-going")
        self._time.wait_min(AT_THE_KIOSK_MIN)
        hand.tap("help.settle")
        return True

    def _one(self, hand: HandClient) -> bool:
        """The next visitor, from the call to the end; False when nobody is waiting for this counter."""
        if not hand.look("next.number", "text", ""):
            self._album.picture(hand, "counter-nobody-waiting")
            return False
        self._album.picture(hand, "counter-waiting")
        pressed_ns = time.monotonic_ns()
        try:
            hand.tap("action.main", within_ms=0)
            hand.wait("action.main", "action", "arrived", within_ms=ANSWER_WITHIN_MS)
        except HandError:
            return False  # a colleague was quicker: nobody waits any more, or the server says so
        number = str(hand.read("now.number", "text")).strip()
        self._register.pressed(number, pressed_ns)
        self._album.picture(hand, "counter-called")
        visitor = self._register.who(number)
        if visitor is None:
            self.complaints.append(f"{self.counter} called {number}, which nobody holds.")
            hand.tap("action.noShow")
        elif visitor.way is Way.GONE:
            self._nobody_comes(hand, visitor)
        else:
            self._help(hand, visitor)
        return True

    def _nobody_comes(self, hand: HandClient, visitor: Visitor) -> None:
        self._time.wait_min(NO_SHOW_AFTER_MIN)
        hand.tap("action.recall")
        self._time.wait_min(NO_SHOW_AFTER_MIN)
        hand.tap("action.noShow")
        hand.wait("action.main", "action", "next", within_ms=ANSWER_WITHIN_MS)
        self._register.ended(visitor, End.NO_SHOW)

    def _help(self, hand: HandClient, visitor: Visitor) -> None:
        self._time.wait_min(WALK_MIN)
        hand.tap("action.main")
        hand.wait("action.main", "action", "finish", within_ms=ANSWER_WITHIN_MS)
        self._album.picture(hand, "counter-serving")
        if self._register.in_the_hall() > MANY:
            self._album.picture(hand, "counter-busy")
        if visitor.way is Way.WRONG_DESK and visitor.name not in self._passed_on and self._is_wrong_here(hand):
            self._pass_on(hand, visitor)
            return
        self._time.wait_min(visitor.minutes)
        hand.tap("action.main")
        hand.wait("action.main", "action", "next", within_ms=ANSWER_WITHIN_MS)
        self._register.ended(visitor, End.SERVED)

    def _is_wrong_here(self, hand: HandClient) -> bool:
        number = str(hand.read("now.number", "text"))
        return not number.startswith(PASS_ON_TO) and self.counter not in {"balie-9"}

    def _pass_on(self, hand: HandClient, visitor: Visitor) -> None:
        self._time.wait_min(WRONG_DESK_MIN)
        hand.tap("action.transfer")
        hand.wait("transfer.service", "visible", True)
        self._album.picture(hand, "counter-pass-on")
        hand.type(PASS_ON_TO)
        hand.tap("transfer.submit")
        hand.wait("action.main", "action", "next", within_ms=ANSWER_WITHIN_MS)
        self._passed_on.add(visitor.name)
