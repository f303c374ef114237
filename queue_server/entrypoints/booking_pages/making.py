"""Keeping a time, the visitor's details, reading them once more, and making the appointment."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from fastapi import Request
from fastapi.responses import Response

from queue_server.domain.booking_plan import MeetingPlace
from queue_server.domain.own_link import OWN_PATH
from queue_server.entrypoints.booking_pages.choosing import times_page
from queue_server.entrypoints.booking_pages.chosen import Chosen, chosen_in
from queue_server.entrypoints.booking_pages.desk import DeskRefusedError
from queue_server.entrypoints.booking_pages.details import Details, details_in, needed_at, wrongs_in
from queue_server.entrypoints.booking_pages.guard import BOOKED_WITHIN_S, TRAP
from queue_server.entrypoints.booking_pages.keeping import kept
from queue_server.entrypoints.booking_pages.page import Line, sent_on
from queue_server.entrypoints.booking_pages.places import Place
from queue_server.entrypoints.booking_pages.site import BookingSite
from queue_server.entrypoints.booking_pages.summary import (
    CONFIRM,
    DAY,
    DETAILS,
    REVIEW,
    chosen_lines,
    minutes_of,
)
from queue_server.entrypoints.booking_pages.words import PageWords
from queue_server.entrypoints.booking_shapes import Held, NewBooking, NewHold
from queue_server.entrypoints.http_shapes import EARLIEST, LATEST

NOT_TO_BE_HAD = frozenset({"time_taken", "too_short_notice", "too_far_ahead", "not_open_then", "in_the_past"})
"""Another time helps."""

SENT_BEFORE = "command_id_reused"
"""The form was sent for another time already; whoever goes back in the browser comes to it once more."""

MADE = "made"

OPTIONAL_AS_A_RULE = frozenset({"email", "telephone"})


@dataclass(frozen=True)
class Posted:
    """A form as it came, and from what address."""

    sender: str
    chosen: Chosen
    pairs: tuple[tuple[str, str], ...] = field(repr=False)
    """As they were sent, so that they can be sent again."""
    fields: dict[str, str] = field(repr=False)
    details: Details


def posted(pairs: list[tuple[str, str]], site: BookingSite, sender: str) -> Posted:
    fields = dict(pairs)
    return Posted(sender, chosen_in(pairs, site.page.languages), tuple(pairs), fields, details_in(fields))


async def keep_time(site: BookingSite, form: Posted, words: PageWords) -> Response:
    """A time was chosen; whoever had filled in their details already goes on to read them."""
    chosen = form.chosen
    place = await site.places.of(chosen)
    if place is None or chosen.at is None:
        return sent_on(chosen.but(at=None).address(DAY))
    chosen = chosen.but(day=place.there(chosen.at).date())
    try:
        held = await _kept(site, form.sender, place, chosen)
    except DeskRefusedError as error:
        return await _another_time(site, error, form, chosen, place, words)
    chosen = chosen.keeping(place.id, held.hold)
    if form.details.name:
        return _review(site, form, chosen, place, words, until=held.lapses_at)
    return sent_on(chosen.address(DETAILS))


async def empty_details(site: BookingSite, request: Request, words: PageWords) -> Response:
    chosen = site.chosen(request)
    place = await site.places.of(chosen)
    if place is None or chosen.at is None:
        return sent_on(chosen.but(at=None).address(DAY))
    return _details(site, chosen, place, words, Details(), mark="")


async def change_details(site: BookingSite, form: Posted, words: PageWords) -> Response:
    place = await site.places.of(form.chosen)
    if place is None or form.chosen.at is None:
        return sent_on(form.chosen.but(at=None).address(DAY))
    return _details(site, form.chosen, place, words, form.details, mark=_mark(form))


async def review(site: BookingSite, form: Posted, words: PageWords) -> Response:
    """The time is kept anew, so that nobody who reads or types slowly loses it (WCAG 2.2, 2.2.1)."""
    chosen = form.chosen
    place = await site.places.of(chosen)
    if place is None or chosen.at is None:
        return sent_on(chosen.but(at=None).address(DAY))
    wrongs = wrongs_in(form.details, place.meeting(chosen.products), place.offer.today)
    if wrongs:
        return _details(site, chosen, place, words, form.details, mark=_mark(form), wrongs=wrongs)
    try:
        held = await _kept(site, form.sender, place, chosen)
    except DeskRefusedError as error:
        return await _another_time(site, error, form, chosen, place, words)
    return _review(site, form, chosen.keeping(place.id, held.hold), place, words, until=held.lapses_at)


async def confirm(site: BookingSite, form: Posted, words: PageWords) -> Response:
    """Sent twice, it is made once: the mark of the form is the key of its appointment."""
    chosen, details = form.chosen, form.details
    place = await site.places.of(chosen)
    if place is None or chosen.at is None:
        return sent_on(chosen.but(at=None).address(DAY))
    if not site.guard.is_person(form.fields):
        return site.not_understood(words, code=400)
    if wrongs_in(details, place.meeting(chosen.products), place.offer.today):
        return await review(site, form, words)
    if not site.guard.marks.took_time(_mark(form)):
        return _review(site, form, chosen, place, words, until=_until(form), note=words.check_once_more)
    site.guard.bookings.take(form.sender, _mark(form), for_s=BOOKED_WITHIN_S)
    try:
        made = await place.desk.book(booking_asked(chosen, place.id, details, words.language), _mark(form))
    except DeskRefusedError as error:
        if error.code == SENT_BEFORE:
            spent = replace(form, fields={**form.fields, "mark": ""})
            return _review(site, spent, chosen, place, words, notice=words.sent_before)
        return await _another_time(site, error, form, chosen, place, words)
    if chosen.hold_at(place.id):
        site.guard.holds.end(form.sender, chosen.hold)
    return sent_on(f"{OWN_PATH}{made.secret.lower()}?said={MADE}&lang={words.language}")


def hold_asked(chosen: Chosen, place: str) -> NewHold:
    assert chosen.at is not None
    before = chosen.hold_at(place)
    return NewHold(products=chosen.products, persons=chosen.persons, starts_at=chosen.at, instead_of=before)


def booking_asked(chosen: Chosen, place: str, details: Details, language: str) -> NewBooking:
    """Of details with which nothing is wrong."""
    assert chosen.at is not None
    return NewBooking(
        products=chosen.products,
        persons=chosen.persons,
        starts_at=chosen.at,
        hold=chosen.hold_at(place),
        name=details.name,
        email=details.email,
        telephone=details.telephone,
        remarks=details.all_remarks,
        born=details.born,
        language=language,
    )


async def _kept(site: BookingSite, sender: str, place: Place, chosen: Chosen) -> Held:
    asked = hold_asked(chosen, place.id)
    return await kept(site.guard.holds, sender, place, chosen, lambda: place.desk.hold(asked))


async def _another_time(
    site: BookingSite, error: DeskRefusedError, form: Posted, chosen: Chosen, place: Place, words: PageWords
) -> Response:
    """With what was typed already; nobody fills in a form twice because somebody else was faster (WCAG 2.2, 3.3.7)."""
    if error.code not in NOT_TO_BE_HAD or chosen.at is None:
        raise error
    chosen = chosen.but(day=place.there(chosen.at).date())
    typed = [*form.details.pairs(), *_handed_on(site, form)] if form.details.name else ()
    return await times_page(site, chosen, place, words, notice=words.time_taken, details=typed)


def _details(
    site: BookingSite,
    chosen: Chosen,
    place: Place,
    words: PageWords,
    details: Details,
    *,
    mark: str,
    wrongs: tuple[str, ...] = (),
) -> Response:
    meeting = place.meeting(chosen.products)
    asked = {"address"} if meeting is MeetingPlace.HOME else set()
    if meeting.in_house:
        asked.add("born")
    calls = meeting in {MeetingPlace.TELEPHONE, MeetingPlace.HOME}
    assert chosen.at is not None
    return site.page.answer(
        "details.jinja",
        words,
        heading=words.who,
        here=DETAILS if not details.name and not wrongs else "",
        chosen=chosen,
        code=422 if wrongs else 200,
        lines=_lines(site, chosen, place, words),
        details=vars(details),
        wrongs={each: _wrong(each, meeting, words) for each in wrongs},
        needed=needed_at(meeting),
        asked=asked,
        email_hint=_email_hint(place, chosen.at, meeting, words),
        telephone_hint=words.telephone_hint_call if calls else words.telephone_hint,
        remarks_hint=words.remarks_hint if meeting.in_house else words.remarks_hint_away,
        action=REVIEW,
        pairs=[*chosen.pairs(), ("mark", site.guard.marks.kept(mark))],
        back=chosen.but(at=None, day=None).address(DAY),
    )


def _wrong(field: str, meeting: MeetingPlace, words: PageWords) -> str:
    """With the way out where the field may stay empty."""
    may_be_empty = field in OPTIONAL_AS_A_RULE and field not in needed_at(meeting)
    return words.sentence(f"wrong_{field}{'_or_empty' if may_be_empty else ''}")


def _email_hint(place: Place, at: datetime, meeting: MeetingPlace, words: PageWords) -> str:
    """Only what really comes: nothing from a house without mail, no reminder of what is tomorrow already."""
    if meeting is MeetingPlace.VIDEO:
        return words.email_hint_video
    if not place.offer.confirms:
        return words.telephone_hint
    first = place.offer.reminds_from
    reminds = first is not None and place.there(at).date() >= first
    return words.email_hint_reminder if reminds else words.email_hint


def _review(
    site: BookingSite,
    form: Posted,
    chosen: Chosen,
    place: Place,
    words: PageWords,
    *,
    until: datetime | None = None,
    notice: str = "",
    note: str = "",
) -> Response:
    """The time is kept `until`; `notice` is what may go wrong, `note` what was not done yet."""
    handed_on = [*chosen.pairs(), *_handed_on(site, form)]
    return site.page.answer(
        "review.jinja",
        words,
        heading=words.check,
        notice=notice,
        note=note,
        lines=_lines(site, chosen, place, words),
        person=_person(form.details, words),
        kept_until=words.kept_until.format(time=words.time(place.there(until))) if until else "",
        change=DETAILS,
        action=CONFIRM,
        pairs=[*handed_on, ("until", until.isoformat())] if until else handed_on,
        details=form.details.pairs(),
    )


def _mark(form: Posted) -> str:
    return form.fields.get("mark", "")


def _until(form: Posted) -> datetime | None:
    """Until when the time was said to be kept, on the page whose form this is."""
    try:
        until = datetime.fromisoformat(form.fields.get("until", ""))
    except ValueError:
        return None
    return until if until.tzinfo is not None and EARLIEST <= until < LATEST else None


def _handed_on(site: BookingSite, form: Posted) -> list[tuple[str, str]]:
    """What the guard looks at when the form comes back."""
    trap = form.fields.get(TRAP, "")
    return [("mark", site.guard.marks.kept(_mark(form))), *([(TRAP, trap)] if trap else [])]


def _lines(site: BookingSite, chosen: Chosen, place: Place, words: PageWords) -> list[Line]:
    several = len(site.places.desks) > 1
    return chosen_lines(chosen, place, words, several_places=several, minutes=minutes_of(chosen, place))


def _person(details: Details, words: PageWords) -> list[Line]:
    born = words.days.date_of_birth(details.born) if details.born is not None else ""
    facts = (
        (words.name_label, details.name),
        (words.address_label, details.address),
        (words.email_label, details.email),
        (words.telephone_label, details.telephone),
        (words.born_label, born),
        (words.remarks_label, details.remarks),
    )
    return [Line(label, (text,)) for label, text in facts if text]
