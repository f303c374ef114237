from kiosk.speaking.printed import on_the_appointments_paper, on_the_ticket, with_all_of_it
from kiosk.words.booking_words import BookingWords
from kiosk.words.ticket_words import TicketWords
from tests.kiosk.speaking.moments import button, moment, text

TICKET = on_the_ticket(
    TicketWords(number="A042", seat="Take a seat: North", wait="You wait 5 to 10 minutes.", bring="Your passport")
)


def test_what_the_page_has_no_room_for_is_said_nevertheless() -> None:
    page = moment(text("A042"), text("Take a seat: North"), button("Ready"))

    said = [part.name for part in with_all_of_it(page, TICKET).parts]

    assert said == ["A042", "Take a seat: North", "Ready", "You wait 5 to 10 minutes.", "Your passport"]


def test_what_stands_there_is_not_said_twice() -> None:
    page = moment(
        *(text(each) for each in ("A042", "Take a seat: North", "You wait 5 to 10 minutes.", "Your passport"))
    )

    assert with_all_of_it(page, TICKET) == page


def test_the_paper_of_an_appointment_is_said_as_a_whole() -> None:
    page = moment(text("Tomorrow, 9:00"), text("Your code: KM4T-9WXP"), button("Ready"))
    words = BookingWords(day="Tomorrow", time="9:00", what="Passport", code="KM4T-9WXP", bring="A photo")

    added = with_all_of_it(page, on_the_appointments_paper(words)).parts[3:]

    assert [part.name for part in added] == ["Passport", "A photo"]
