"""The morning itself: opens the hall, lets people come at their moments, sends everybody home, counts."""

import shutil
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from balie.demo.album import Album
from balie.demo.at_the_counter import CounterClerk
from balie.demo.at_the_kiosk import Coming, KioskCrowd
from balie.demo.booking import BookingDesk, HouseFullError
from balie.demo.hall_time import HallTime, hall_time_of
from balie.demo.hand_client import HandClient, HandError
from balie.demo.observer import Observer
from balie.demo.programs import ProgramError, Programs
from balie.demo.register import Register
from balie.demo.sign_watch import SeenAtTheSign, SignWatch
from balie.demo.summary import Evidence, painted_in, report, summarised
from balie.demo.town import CLERKS, COUNTERS, DISPLAY, KIOSKS, SIGN_COUNTER, Town, build_town, write_json
from balie.demo.visitors import MORNING_MIN, WITHOUT_APPOINTMENT, End, Visitor, Way, people
from config.loading import load
from config.site import SiteSettings

OPENS = datetime(2026, 11, 23, 8, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
"""A Monday, the busiest day."""

WARM_UP_S = 4.0
"""Between the server's first moment and the opening bell: the screens find their server."""

SECOND_TIME_MIN = 5
"""After so many minutes whoever lost their ticket scans again, at the other kiosk."""

BACK_BEFORE_MIN = 8
"""Whoever came far too early comes back this long before their time."""

LAST_WAY_WITHIN_S = 25.0
PROGRESS_EVERY_S = 2.0


@dataclass(frozen=True)
class MorningSettings:
    """What to play."""

    out: Path
    visitors: int
    seconds: float
    seed: int

    @property
    def rate(self) -> float:
        """How many seconds of the hall pass in a real one."""
        return MORNING_MIN * 60 / self.seconds


def play(settings: MorningSettings) -> int:
    """Plays the morning and leaves its evidence; 0 if everybody's way ended as it should."""
    began_s = time.monotonic()
    town = build_town(settings.out, starts=OPENS - timedelta(seconds=WARM_UP_S * settings.rate), rate=settings.rate)
    _say(f"A morning of {settings.visitors} people in {settings.seconds:.0f} s, {settings.rate:.0f} times as fast.")
    try:
        with Programs(town) as programs:
            summary = _Morning(settings, town, programs).play()
    except (ProgramError, HandError, HouseFullError, OSError) as error:
        _say(f"The demonstration could not go on: {error}")
        return 1
    _say(f"All of it is in {settings.out}/ ({time.monotonic() - began_s:.0f} s).")
    return 0 if summary["ok"] else 1


class _Morning:
    def __init__(self, settings: MorningSettings, town: Town, programs: Programs) -> None:
        self._settings = settings
        self._town = town
        self._programs = programs
        self._site = load(town.run / "site.toml", SiteSettings)
        self._register = Register()
        self._album = Album(town.out)

    def play(self) -> dict[str, object]:
        self._open_the_house()
        hall_time = hall_time_of(self._town)
        observer = Observer(self._town)
        observer.start()
        controls = self._town.controls
        sign_watch = SignWatch(SIGN_COUNTER, sign_control=controls["sign"], light_control=controls["light"])
        sign_watch.start()
        clerks = [
            CounterClerk(counter, clerk, self._town, hall_time, self._register, self._album)
            for counter, clerk in zip(COUNTERS, CLERKS, strict=True)
        ]
        crowds = [
            KioskCrowd(kiosk, self._town, self._register, self._album, self._settings.seed + index)
            for index, kiosk in enumerate(KIOSKS)
        ]
        days = [clerk.run for clerk in clerks] + [crowd.run for crowd in crowds]
        at_work = [threading.Thread(target=day, daemon=True) for day in days]
        for thread in at_work:
            thread.start()
        hall_time.wait_until(OPENS)
        opens = max(OPENS, hall_time.now())
        timetable = self._timetable(opens)
        watching = threading.Thread(target=self._photograph_the_display, daemon=True)
        watching.start()
        self._let_people_come(timetable, opens, hall_time, crowds)
        self._wait_for_the_last()
        for clerk in clerks:
            clerk.go_home()
        for crowd in crowds:
            crowd.queue.put(None)
        for thread in at_work:
            thread.join(10)
        observer.stop()
        seen = sign_watch.stop()
        seen.keep(self._town.out / f"sign-{SIGN_COUNTER}.txt")
        return self._count(observer, seen, [complaint for clerk in clerks for complaint in clerk.complaints])

    def _open_the_house(self) -> None:
        _say("Screens start; they wait for their server.")
        self._programs.start_printers()
        self._programs.start_sign_and_light()
        self._programs.start_screens()
        with ExitStack() as stack:
            hands = {name: stack.enter_context(HandClient(name, port)) for name, port in self._town.hands.items()}
            self._album.picture(hands[KIOSKS[0]], "kiosk-out-of-order")
            self._album.picture(hands[DISPLAY], "display-connecting")
            _say("The queue server starts.")
            self._programs.start_server()
            hands[KIOSKS[0]].wait("pages", "page", "closed", within_ms=5_000)
            self._album.picture(hands[KIOSKS[0]], "kiosk-closed")

    def _timetable(self, opens: datetime) -> list[tuple[float, Coming]]:
        """Who comes to a kiosk at which minute, with the code of their appointment."""
        booking = BookingDesk(self._town, OPENS.tzinfo or UTC)
        coming: list[tuple[float, Coming]] = []
        for index, visitor in enumerate(people(self._site, count=self._settings.visitors, seed=self._settings.seed)):
            code = ""
            if visitor.way not in WITHOUT_APPOINTMENT:
                visitor, code = booking.book(visitor, opens=opens, index=index)
            self._register.expect(visitor)
            coming += [(minute, Coming(visitor, code)) for minute in _comes_at(visitor)]
            if visitor.way is Way.ABSENT:
                self._register.ended(visitor, End.NEVER_CAME)
        return sorted(coming, key=lambda each: each[0])

    def _let_people_come(
        self,
        timetable: Iterable[tuple[float, Coming]],
        opens: datetime,
        hall_time: HallTime,
        crowds: list[KioskCrowd],
    ) -> None:
        progress_at = time.monotonic()
        came: set[str] = set()
        for minute, coming in timetable:
            hall_time.wait_until(opens + timedelta(minutes=minute))
            crowd = min(crowds, key=lambda each: each.queue.qsize())
            if coming.visitor.way is Way.LOST_TICKET:  # a camera remembers the code that it has just read
                crowd = crowds[coming.visitor.name in came]
            came.add(coming.visitor.name)
            crowd.queue.put(coming)
            if time.monotonic() >= progress_at:
                self._programs.check()
                _say(self._progress(hall_time))
                progress_at = time.monotonic() + PROGRESS_EVERY_S

    def _progress(self, hall_time: HallTime) -> str:
        records = self._register.all()
        ended = sum(record.end in (End.SERVED, End.NO_SHOW) for record in records)
        held = sum(bool(record.number) for record in records)
        at = hall_time.now().astimezone(ZoneInfo(self._site.time_zone))
        bar = "#" * round(20 * ended / max(1, len(records)))
        return f"{at:%H.%M}  [{bar:<20}]  {held} tickets, {ended} helped or gone, {held - ended} in the hall"

    def _wait_for_the_last(self) -> None:
        give_up_at = time.monotonic() + LAST_WAY_WITHIN_S
        while self._register.open_ways() and time.monotonic() < give_up_at:
            self._programs.check()
            time.sleep(0.1)

    def _photograph_the_display(self) -> None:
        """An empty hall, a call, several calls: whatever comes."""
        with HandClient(DISPLAY, self._town.hands[DISPLAY]) as hand:
            self._album.picture(hand, "display-empty")
            for number in range(1, 4):
                time.sleep(self._settings.seconds / 5)
                self._album.picture(hand, f"display-calls-{number}")

    def _count(self, observer: Observer, sign: SeenAtTheSign, complaints: list[str]) -> dict[str, object]:
        booking = BookingDesk(self._town, OPENS.tzinfo or UTC)
        day = OPENS.date().isoformat()
        figures = booking.get(f"/api/v1/figures?day={day}")
        evidence = Evidence(
            records=self._register.all(),
            presses=self._register.presses,
            calls=observer.first_calls(),
            painted_ns=painted_in(self._town.trace(DISPLAY)),
            figures=figures,
            visits=booking.get(f"/api/v1/visits?day={day}"),
            tickets=self._keep_tickets(),
            screens=self._album.names,
            complaints=complaints,
            sign=sign,
        )
        summary = summarised(evidence)
        write_json(self._town.out / "summary.json", summary)
        ends = Counter(record.end for record in evidence.records if record.end is not None)
        _say(f"\nThe morning of {OPENS:%A %d %B %Y}, {self._site.name['en']}:\n{report(summary, figures, ends)}\n")
        for fault in summary["faults"]:
            _say(f"  not as it should be: {fault}")
        return summary

    def _keep_tickets(self) -> int:
        """Each ticket's bytes and picture, side by side with the pictures of the screens."""
        kept = 0
        for kiosk in KIOSKS:
            for ticket in sorted(self._town.tickets(kiosk).glob("ticket-*.*")):
                shutil.copyfile(ticket, self._town.out / f"{kiosk}-{ticket.name}")
                kept += ticket.suffix == ".bin"
        return kept


def _comes_at(visitor: Visitor) -> list[float]:
    """The minutes at which somebody comes to a kiosk; some come twice, some never."""
    match visitor.way:
        case Way.ABSENT:
            return []
        case Way.TOO_EARLY:
            return [visitor.comes_min, max(visitor.comes_min + 1, (visitor.appointed_min or 0) - BACK_BEFORE_MIN)]
        case Way.LOST_TICKET:
            return [visitor.comes_min, visitor.comes_min + SECOND_TIME_MIN]
    return [visitor.comes_min]


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
