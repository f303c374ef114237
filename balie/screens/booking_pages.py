"""The kiosk's pages for who makes an appointment there."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from balie.screens.hall import NOW
from balie.screens.kiosk_moments import OPEN, in_hall, refused
from kiosk.flow import asking, basket, booking, paper, walk_in
from kiosk.flow.choosing import product_chosen
from kiosk.flow.free_times import question_of
from kiosk.flow.screen import Page, Screen
from kiosk.flow.wish import Way, Wish
from wire.answers import Answer, AppointmentPaper, FreeTimes
from wire.words import PrintOutcome, RefusalCode

PASSPORT = Wish("paspoort", for_persons=True, bookable=True, goes_with="service burgerzaken")
LICENCE = Wish("rijbewijs", Way.APPOINTMENT, bookable=True, goes_with="service burgerzaken")
BIRTH = Wish("geboorteaangifte", Way.APPOINTMENT, bookable=True, goes_with="service familie")
BOOKING = replace(OPEN, books_from=NOW.date())

TODAY_AT = NOW.replace(hour=13, minute=20)
TIMES = FreeTimes(
    times=tuple(
        TODAY_AT.replace(hour=8, minute=0) + timedelta(days=day, minutes=minutes)
        for day in (0, 1, 2, 3, 4, 7, 8, 9, 10, 14)
        for minutes in range(0, 480, 20)
        if day or minutes >= 320
    ),
    minutes=20,
)
OWN_URL = "https://afspraak.voorbeeld.nl/a/nbswy3dpeb3w64tmmqqgc4tfon"


def booking_pages() -> Mapping[str, Callable[[str], Screen]]:
    def printed(language: str, outcome: PrintOutcome, **more: object) -> Screen:
        return paper.paper_settled(booked(language, **more), "appointment-1", outcome).screen

    soon = {"starts_at": NOW + timedelta(minutes=40), "check_in_from": NOW}
    return {
        "offer-appointment": offer,
        "offer-appointment-only": lambda language: first_known(offer(language, LICENCE)),
        "offer-first-free": lambda language: first_known(offer(language)),
        "offer-apart": lambda language: offer(language, LICENCE, BIRTH),
        "offer-no-more-numbers": lambda language: refused(number_asked(language), RefusalCode.NO_MORE_TICKETS),
        "offer-not-served-today": lambda language: refused(number_asked(language), RefusalCode.NOT_SERVED_TODAY),
        "looking-for-times": lambda language: booking.times_asked(offer(language)).screen,
        "days": days,
        "days-2": lambda language: booking.days_turned(days(language), 1, 2).screen,
        "days-closing": lambda language: replace(days(language), closing=True),
        "days-just-taken": just_taken,
        "days-none": lambda language: told(booking.times_asked(offer(language)).screen, FreeTimes(times=(), minutes=0)),
        "times": times,
        "times-few": lambda language: booking.day_chosen(days(language), TODAY_AT).screen,
        "times-closing": lambda language: replace(times(language), closing=True),
        "agree": agree,
        "agree-several": lambda language: agree(language, PASSPORT, LICENCE),
        "agree-closing": lambda language: replace(agree(language), closing=True),
        "booking": lambda language: booking.agreed(agree(language)).screen,
        "booked-printing": booked,
        "booked-printed": lambda language: printed(language, PrintOutcome.PRINTED),
        "booked-failed": lambda language: printed(language, PrintOutcome.FAILED),
        "booked-no-paper": lambda language: printed(language, PrintOutcome.NO_PRINTER),
        "booked-failed-closing": lambda language: replace(printed(language, PrintOutcome.FAILED), closing=True),
        "booked-no-paper-closing": lambda language: replace(printed(language, PrintOutcome.NO_PRINTER), closing=True),
        "booked-today": lambda language: printed(language, PrintOutcome.PRINTED, **soon),
        "booked-today-failed": lambda language: printed(language, PrintOutcome.FAILED, **soon),
        "booked-today-no-paper-closing": lambda language: replace(
            printed(language, PrintOutcome.NO_PRINTER, **soon), closing=True
        ),
        "booked-closing": lambda language: replace(printed(language, PrintOutcome.PRINTED), closing=True),
        "booked-plain": lambda language: printed(language, PrintOutcome.PRINTED, own_url=None),
    }


def offer(language: str, *wishes: Wish) -> Screen:
    screen = walk_in.walk_in_chosen(in_hall(language, BOOKING)).screen
    for wish in wishes or (PASSPORT,):
        screen = product_chosen(replace(screen, page=Page.PRODUCTS), wish).screen
    return screen


def number_asked(language: str) -> Screen:
    return basket.number_taken(offer(language)).screen


def first_known(screen: Screen) -> Screen:
    question = question_of(screen)
    return booking.first_time_known(screen, question, TIMES).screen if question else screen


def days(language: str, *wishes: Wish) -> Screen:
    return told(booking.times_asked(offer(language, *wishes)).screen, TIMES)


def times(language: str, *wishes: Wish) -> Screen:
    return booking.day_chosen(days(language, *wishes), _first_of(1)).screen


def agree(language: str, *wishes: Wish) -> Screen:
    return booking.time_chosen(times(language, *wishes), _first_of(1)).screen


def just_taken(language: str) -> Screen:
    return told(refused(booking.agreed(agree(language)).screen, RefusalCode.TIME_TAKEN), TIMES)


def booked(language: str, **more: object) -> Screen:
    return told(booking.agreed(agree(language)).screen, appointment().model_copy(update=more))


def appointment() -> AppointmentPaper:
    starts_at = _first_of(1)
    return AppointmentPaper(
        appointment="appointment-1",
        starts_at=starts_at,
        minutes=20,
        service="burgerzaken",
        products=("paspoort",),
        check_in_from=starts_at - timedelta(minutes=60),
        code="HTTPS://AFSPRAAK.VOORBEELD.NL/K/ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        short_code="KM4T-9WXP",
        own_url=OWN_URL,
    )


def told(screen: Screen, result: FreeTimes | AppointmentPaper) -> Screen:
    return asking.answered(screen, screen.turn, Answer(id="command-1", result=result)).screen


def _first_of(day: int) -> datetime:
    return TODAY_AT.replace(hour=8, minute=0) + timedelta(days=day)
