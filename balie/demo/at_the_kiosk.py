"""What people do at a kiosk: hold their code before the camera or tap a product, take the ticket, walk on."""

import queue
import time
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from balie.demo.album import Album
from balie.demo.hand_client import HandClient, HandError
from balie.demo.register import Register
from balie.demo.town import Town
from balie.demo.visitors import End, Visitor, Way
from drivers.scanners.drawn_frame import Medium, Presentation
from drivers.scanners.simulated_camera import SimulatedCamera

LOOK_EVERY_S = 0.02
GLANCE_S = 0.4
"""A page that has just come takes no touch: nobody can have read it, so it would be meant for the one before."""

PATIENCE_S = 6.0
"""How long somebody waits for a kiosk before the demonstration counts it as a fault."""
HOME_WITHIN_S = 15.0
"""A page that thanks stays for some seconds, and a busy machine takes longer over it."""

FOREIGN_CODES = ("https://spaarkaart.voorbeeld.nl/9301-5541", "WIFI:S=gasten;T:WPA;P=welkom;;")
FPS = 15


@dataclass(frozen=True)
class Coming:
    """Somebody who comes to a kiosk, with the text of their code, if any."""

    visitor: Visitor
    code: str = ""


class KioskCrowd:
    """Serves one kiosk's queue of people, one after the other, on a thread of its own."""

    def __init__(self, name: str, town: Town, register: Register, album: Album, seed: int) -> None:
        self.name = name
        self.queue: queue.Queue[Coming | None] = queue.Queue()
        self._town = town
        self._register = register
        self._album = album
        self._random = Random(seed)
        self._camera = SimulatedCamera(town.frames(name), fps=FPS, seed=seed)
        self._tickets = town.tickets(name)

    def run(self) -> None:
        """Until somebody puts None into the queue."""
        with HandClient(self.name, self._town.hands[self.name]) as hand:
            self._camera.drop()
            while (coming := self.queue.get()) is not None:
                try:
                    self._serve(hand, coming)
                except HandError as error:
                    self._register.remark(coming.visitor, str(error))
                    self._register.ended(coming.visitor, End.TURNED_AWAY)

    def _serve(self, hand: HandClient, coming: Coming) -> None:
        before = self._printed()
        self._album.picture(hand, "kiosk-welcome")
        if coming.visitor.way is Way.NEEDS_HELP:
            self._ask_for_help(hand)
        if coming.code:
            page = self._scan(hand, coming.code)
        elif coming.visitor.way is Way.FOREIGN_CODE:
            page = self._scan(hand, self._random.choice(FOREIGN_CODES))
        else:
            page = self._choose(hand, coming.visitor.chooses or coming.visitor.product)
        if page == "feedback":
            self._rate(hand, coming.visitor)
        elif page == "ticket":
            self._take_ticket(hand, coming.visitor, before)
        else:
            self._read_sorry_page(hand, coming.visitor, page)

    def _ask_for_help(self, hand: HandClient) -> None:
        """Until the clerk who came says that it is settled; then the panel offers to call again."""
        self._go_home(hand)
        hand.tap("help")
        hand.tap("callHelp")
        hand.wait("endHelp", "visible", True, within_ms=int(PATIENCE_S * 1000))
        self._register.asks_for_help()
        self._album.picture(hand, "kiosk-help-called")
        hand.wait("callHelp", "visible", True, within_ms=int(PATIENCE_S * 1000))
        hand.tap("closeHelp")

    def _scan(self, hand: HandClient, code: str) -> str:
        random = self._random
        presentation = Presentation(
            code,
            medium=random.choice(list(Medium)),
            height_share=random.uniform(0.38, 0.6),
            turned_deg=random.uniform(-25, 25),
            tilt=random.uniform(0, 0.15),
            noise=random.uniform(2, 6),
        )
        was = self._page(hand)
        if was not in {"welcome", "scan"}:
            self._go_home(hand)
        self._camera.hold(presentation, seconds=PATIENCE_S, seen=lambda: self._page(hand) not in {"welcome", "scan"})
        return self._answer(hand)

    def _choose(self, hand: HandClient, product: str) -> str:
        self._go_home(hand)
        hand.tap("walkIn", within_ms=int(PATIENCE_S * 1000))
        hand.wait("pages", "page", "products", within_ms=int(PATIENCE_S * 1000))
        self._album.picture(hand, "kiosk-products")
        time.sleep(GLANCE_S)
        for _ in range(10):
            try:
                hand.tap(f"product-{product}", within_ms=200)
                break
            except HandError:
                self._leaf(hand)
        if self._next_page(hand, "products") == "letter":  # nobody of the demonstration has kept theirs
            time.sleep(GLANCE_S)
            hand.tap("withoutLetter")
            self._next_page(hand, "letter")
        self._album.picture(hand, "kiosk-offer")
        time.sleep(GLANCE_S)
        hand.tap("takeNumber")
        return self._answer(hand)

    def _leaf(self, hand: HandClient) -> None:
        """To the next products, and not beyond before they are there: a finger would hit what has just left."""
        was = hand.read("whichPage", "text")
        hand.tap("nextPage", within_ms=1_000)
        give_up_at = time.monotonic() + PATIENCE_S
        while hand.look("whichPage", "text", was) == was and time.monotonic() < give_up_at:
            time.sleep(LOOK_EVERY_S)
        time.sleep(GLANCE_S)  # the rows are laid out only after their words have changed

    def _next_page(self, hand: HandClient, page: str) -> str:
        give_up_at = time.monotonic() + PATIENCE_S
        while (shown := self._page(hand)) == page:
            if time.monotonic() > give_up_at:
                raise HandError(f"{self.name} still shows {page!r} after {PATIENCE_S:.0f} s.")
            time.sleep(LOOK_EVERY_S)
        return shown

    def _answer(self, hand: HandClient) -> str:
        give_up_at = time.monotonic() + PATIENCE_S
        while (page := self._page(hand)) not in {"ticket", "sorry", "feedback"}:
            if page == "checking":
                self._album.picture(hand, "kiosk-checking", passing=True)
            if time.monotonic() > give_up_at:
                raise HandError(f"{self.name} still shows {page!r} after {PATIENCE_S:.0f} s.")
            time.sleep(LOOK_EVERY_S)
        return page

    def _take_ticket(self, hand: HandClient, visitor: Visitor, before: int) -> None:
        self._register.ticket(visitor, str(hand.read("ticketNumber", "text", within_ms=1_000)))
        give_up_at = time.monotonic() + PATIENCE_S
        while self._printed() == before:
            if time.monotonic() > give_up_at:
                self._register.remark(visitor, "no ticket came out of the printer")
                break
            time.sleep(LOOK_EVERY_S)
        self._album.picture(hand, "kiosk-ticket")
        hand.tap("ready")

    def _rate(self, hand: HandClient, visitor: Visitor) -> None:
        """Was helped before they came a second time; the code of a visit that is over leads to the question."""
        if not self._register.has_ended(visitor):
            self._register.remark(visitor, "was asked how it was before they were helped")
        self._album.picture(hand, "kiosk-feedback")
        time.sleep(GLANCE_S)
        hand.tap(f"face-{self._random.randint(3, 5)}")
        hand.wait("pages", "page", "thanks", within_ms=int(PATIENCE_S * 1000))
        self._album.picture(hand, "kiosk-thanks")

    def _read_sorry_page(self, hand: HandClient, visitor: Visitor, page: str) -> None:
        self._album.picture(hand, f"kiosk-sorry-{visitor.way.replace('_', '-')}")
        time.sleep(GLANCE_S)
        hand.tap("ready")
        if visitor.way is Way.TOO_EARLY:
            return  # comes back; see the timetable of the morning
        if visitor.end is not End.TURNED_AWAY:
            self._register.remark(visitor, f"was shown the page {page!r}")
        self._register.ended(visitor, End.TURNED_AWAY)

    def _go_home(self, hand: HandClient) -> None:
        """Past whatever the visitor before left standing: back where the page offers it, else as long as it stays."""
        if self._page(hand) != "welcome":
            if hand.look("back", "visible", otherwise=False):
                with suppress(HandError):  # it went by itself meanwhile
                    hand.tap("back", within_ms=0)
            hand.wait("pages", "page", "welcome", within_ms=int(HOME_WITHIN_S * 1000))

    def _page(self, hand: HandClient) -> str:
        return str(hand.read("pages", "page"))

    def _printed(self) -> int:
        return sum(1 for _ in self._tickets.glob("ticket-*.bin"))
