"""A visitor's own appointment: looked at, moved and cancelled by whoever has the link, and taken into a calendar.

The secret stands in the path: no page from here leads anywhere with it (`Referrer-Policy`), and none is kept.
"""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import uuid4

from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup

from queue_server.domain.appointment import AppointmentState
from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.own_link import OWN_PATH
from queue_server.entrypoints.booking_pages.calendar import months_of
from queue_server.entrypoints.booking_pages.choosing import first_free, parts_of_day
from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.desk import DeskRefusedError
from queue_server.entrypoints.booking_pages.guard import BOOKED_WITHIN_S
from queue_server.entrypoints.booking_pages.keeping import kept
from queue_server.entrypoints.booking_pages.making import MADE, NOT_TO_BE_HAD, Posted
from queue_server.entrypoints.booking_pages.own_calendar import brought, calendar_file, position_of
from queue_server.entrypoints.booking_pages.page import Line, data_address, sent_on, text_in
from queue_server.entrypoints.booking_pages.places import Place
from queue_server.entrypoints.booking_pages.site import BookingSite
from queue_server.entrypoints.booking_pages.summary import BEGIN, when, where_away
from queue_server.entrypoints.booking_pages.words import PageWords
from queue_server.entrypoints.booking_shapes import NewOwnHold, NewOwnMoment, OwnAppointment
from queue_server.entrypoints.qr_picture import qr_png
from queue_server.entrypoints.telephone_number import readable

MOVED, CANCELLED = "moved", "cancelled"
MAP = "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"
"""A link and no more: nothing is asked there until the visitor goes there."""

NOTES = {
    MeetingPlace.TELEPHONE: ("at_telephone", "at_telephone_then"),
    MeetingPlace.VIDEO: ("at_video", "at_video_then"),
    MeetingPlace.HOME: ("at_home", "at_home_then"),
}


class OwnPages:
    """The pages of one appointment, for one question."""

    def __init__(
        self, site: BookingSite, secret: str, place: Place, mine: OwnAppointment, words: PageWords, language: str
    ) -> None:
        self._site = site
        self._secret = secret
        self._place = place
        self._mine = mine
        self._words = words
        self._chosen = Chosen(language=language)

    def look(self, said: str) -> HTMLResponse:
        mine, words = self._mine, self._words
        there = self._place.there(mine.starts_at)
        heading, opening = self._state(said)
        done = said in {MADE, MOVED, CANCELLED}
        comes = mine.changeable and mine.place.in_house
        position = position_of(self._place, mine)
        address = self._place.offer.address
        return self._site.page.answer(
            "own.jinja",
            words,
            heading=heading,
            here=self._path(),
            chosen=self._chosen,
            done=done,
            done_lines=opening if done else (),
            opening=() if done else opening,
            past=not mine.changeable and mine.state is not AppointmentState.CHECKED_IN,
            cancelled=mine.state is AppointmentState.CANCELLED,
            day=words.days.day_and_year(there.date()),
            time=words.time(there),
            lines=self._lines(where=not (comes and address.lines)),
            place=self._place.offer.name,
            qr=data_address("image/png", qr_png(mine.code)) if mine.code and comes else "",
            code_then=words.code_then.format(minutes=self._place.offer.check_in_opens_min_before),
            short_code=mine.short_code,
            bring_heading=words.bring if mine.place.in_house else words.ready,
            bring=self._bring() if mine.changeable else (),
            address=address.lines if comes else (),
            route=text_in(address.route, words) if comes else "",
            map=MAP.format(latitude=position[0], longitude=position[1]) if comes and position else "",
            telephone=address.telephone,
            telephone_shown=readable(address.telephone),
            calendar=self._chosen.address(self._path("/appointment.ics")) if mine.changeable else "",
            changeable=mine.changeable,
            move=self._chosen.address(self._path("/move")),
            cancel=self._chosen.address(self._path("/cancel")),
            begin=self._chosen.address(BEGIN),
        )

    def calendar(self, public_url: str) -> Response:
        return calendar_file(self._place, self._mine, self._words, f"{public_url}{self._path()}")

    async def days(self) -> Response:
        place, words = self._place, self._words
        if not self._mine.changeable:
            return self._too_late()
        free = await place.desk.own_days(self._secret, place.offer.today, place.last_day)
        return self._site.page.answer(
            "days.jinja",
            words,
            heading=words.move_when if free.days else words.no_days,
            here=self._path("/move"),
            chosen=self._chosen,
            number=0,
            lines=self._now(),
            first_free=first_free(free.days, place, words),
            first_day=free.days[0].day if free.days else None,
            first_note=words.same_day if free.days and free.days[0].day == self._day else "",
            weeks=months_of(free.days),
            address=lambda each: self._chosen.but(day=each).address(self._path("/move/time")),
            back=self._chosen.address(self._path()),
        )

    async def times(self, chosen: Chosen, notice: str = "") -> Response:
        words = self._words
        if not self._mine.changeable:
            return self._too_late()
        if chosen.day is None:
            return sent_on(self._chosen.address(self._path("/move")))
        free = await self._place.desk.own_times(self._secret, chosen.day)
        others = [self._place.there(each) for each in free.times if each != self._mine.starts_at]
        kept = Chosen(day=chosen.day, hold=chosen.hold, language=chosen.language)
        return self._site.page.answer(
            "times.jinja",
            words,
            heading=words.which_time,
            here=self._path("/move/time"),
            chosen=kept,
            code=409 if notice else 200,
            number=0,
            day="",
            notice=notice,
            lines=[*self._now(), Line(words.move_to, (words.days.day_and_year(chosen.day),))],
            parts=parts_of_day(others, words),
            action=self._path("/move/time"),
            pairs=kept.pairs(),
            details=(),
            back=self._chosen.address(self._path("/move")),
        )

    async def keep_time(self, form: Posted) -> Response:
        chosen = form.chosen
        if chosen.at is None:
            return await self.times(chosen)
        place, holds = self._place, self._site.guard.holds
        asked = NewOwnHold(starts_at=chosen.at, instead_of=chosen.hold_at(place.id))
        try:
            held = await kept(holds, form.sender, place, chosen, lambda: place.desk.own_hold(self._secret, asked))
        except DeskRefusedError as error:
            return await self._another_time(error, chosen)
        return sent_on(chosen.keeping(place.id, held.hold).but(day=None).address(self._path("/move/check")))

    def ask_move(self, chosen: Chosen) -> Response:
        words = self._words
        if chosen.at is None or not self._mine.changeable:
            return sent_on(self._chosen.address(self._path("/move")))
        return self._ask(
            words.move_check,
            "/move/check",
            [*self._now(), Line(words.move_to, self._when(chosen.at))],
            yes=words.move_confirm,
            no=words.move_keep,
            chosen=chosen,
        )

    async def move(self, form: Posted) -> Response:
        chosen = form.chosen
        if chosen.at is None:
            return sent_on(self._chosen.address(self._path("/move")))
        guard, held = self._site.guard, chosen.hold_at(self._place.id)
        guard.bookings.take(form.sender, uuid4().hex, for_s=BOOKED_WITHIN_S)  # to and fro is a letter each time
        try:
            await self._place.desk.move(self._secret, NewOwnMoment(starts_at=chosen.at, hold=held))
        except DeskRefusedError as error:
            return await self._another_time(error, chosen)
        if held:
            guard.holds.end(form.sender, chosen.hold)
        return self._said(MOVED)

    def ask_cancel(self) -> Response:
        words = self._words
        if not self._mine.changeable:
            return self._too_late()
        return self._ask(
            words.cancel_check,
            "/cancel",
            [Line(words.label_when, self._when(self._mine.starts_at)), *self._lines()],
            yes=words.cancel_confirm,
            no=words.cancel_keep,
            then=words.cancel_then,
            chosen=self._chosen,
        )

    async def cancel(self) -> Response:
        """Pressed twice, it is cancelled once, and nobody is told that something went wrong."""
        if self._mine.state is not AppointmentState.CANCELLED:
            await self._place.desk.cancel(self._secret)
        return self._said(CANCELLED)

    async def _another_time(self, error: DeskRefusedError, chosen: Chosen) -> Response:
        if error.code not in NOT_TO_BE_HAD or chosen.at is None:
            raise error
        return await self.times(chosen.but(day=self._place.there(chosen.at).date()), self._words.time_taken)

    def _ask(
        self, heading: str, action: str, lines: Sequence[Line], *, yes: str, no: str, chosen: Chosen, then: str = ""
    ) -> HTMLResponse:
        return self._site.page.answer(
            "ask.jinja",
            self._words,
            heading=heading,
            here=self._path(action),
            chosen=chosen,
            lines=lines,
            then=then,
            action=self._path(action),
            pairs=chosen.pairs(),
            yes=yes,
            no=no,
            back=self._chosen.address(self._path()),
        )

    def _state(self, said: str) -> tuple[str, Sequence[str]]:
        words, mine = self._words, self._mine
        note = NOTES.get(mine.place)
        come = [words.sentence(each) for each in note] if note else []
        if mine.called_on:
            come = [words.at_telephone, words.at_telephone_number.format(end=mine.called_on)]
        match mine.state:
            case AppointmentState.CANCELLED:
                return words.cancelled, [words.cancelled_then]
            case AppointmentState.CHECKED_IN:
                return words.checked_in, [words.checked_in_then]
            case AppointmentState.MISSED:
                return words.missed, [words.missed_then]
        if not mine.changeable:
            return words.over, [words.over_then]
        heading = {MADE: words.made, MOVED: words.moved}.get(said, words.own)
        return heading, [
            *come,
            *([words.made_mail] if said == MADE and self._place.offer.confirms else []),
            words.keep_page,
        ]

    def _too_late(self) -> Response:
        return sent_on(self._chosen.address(self._path()))

    def _said(self, what: str) -> Response:
        query = "&" if self._chosen.language else "?"
        return sent_on(f"{self._chosen.address(self._path())}{query}said={what}")

    @property
    def _day(self) -> date:
        return self._place.there(self._mine.starts_at).date()

    def _now(self) -> list[Line]:
        return [Line(self._words.move_from, self._when(self._mine.starts_at))]

    def _lines(self, *, where: bool = True) -> list[Line]:
        words, mine = self._words, self._mine
        lines = [Line(words.label_what, self._products())]
        if mine.persons > 1:
            lines.append(Line(words.label_persons, (words.people(mine.persons),)))
        if away := where_away(mine.place, words):
            lines.append(Line(words.label_where, (away,)))
        elif where:
            lines.append(Line(words.label_where, (self._place.offer.name,)))
        lines.append(Line(words.label_duration, (words.duration.format(minutes=mine.minutes),)))
        return lines

    def _products(self) -> tuple[str | Markup, ...]:
        return tuple(text_in(each.name, self._words) for each in self._mine.errand)

    def _bring(self) -> tuple[str | Markup, ...]:
        return tuple(dict.fromkeys(text_in(each, self._words) for each in brought(self._mine)))

    def _when(self, moment: datetime) -> tuple[str, ...]:
        return when(moment, self._place, self._words)

    def _path(self, further: str = "") -> str:
        return f"{OWN_PATH}{self._secret.lower()}{further}"
