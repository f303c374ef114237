"""Appointments that visitors make themselves before a kiosk."""

from datetime import datetime

from queue_server.domain.appointment import NOBODY
from queue_server.domain.booking_plan import Audience
from queue_server.domain.booking_refusal import NotBookable
from queue_server.service import booking
from queue_server.service.booking import Booked
from queue_server.service.free_times import Wish, place_of
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork

CHANNEL = "kiosk"


def book_here(uow: UnitOfWork, hall: Hall, *, wish: Wish, starts_at: datetime, language: str, secret: str) -> Booked:
    """Nobody is asked for a name: whoever holds the paper is expected.

    For an appointment on the telephone, by video or at home that is too little, so nobody makes one here.

    Raises:
        NotBookable: Its visitor would not come here.
        Refusal: The time cannot be had (`free_times.check_free`).
    """
    for each in wish.products:
        if not place_of(hall, hall.catalogue.product(each)).in_house:
            raise NotBookable(each)
    return booking.book(
        uow,
        hall,
        wish=wish,
        starts_at=starts_at,
        person=NOBODY,
        channel=CHANNEL,
        audience=Audience.HERE,
        language=language,
        secret=secret,
    )
