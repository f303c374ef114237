"""One believable example of everything on the wire, for docs/wire.md."""

from datetime import UTC, date, datetime, timedelta

from wire import answers, commands, house, link, things, ticket, words
from wire.message import WireModel

TEN_FORTY = datetime(2026, 3, 10, 9, 40, tzinfo=UTC)
"""20 to eleven in the morning in Amsterdam; the wire speaks UTC."""
CHECKED_IN = datetime(2026, 3, 10, 9, 32, 5, tzinfo=UTC)
CALLED_AT = datetime(2026, 3, 10, 9, 41, 30, tzinfo=UTC)

VISIT = "6f1c"
EPOCH = "0b5f6c1e"
CLOCK = link.Clock(now=CALLED_AT)
OUTLOOK = things.ServiceOutlook(service="passports", waiting=4, low_min=5, high_min=15)
HOUSE = house.House(
    site="centre",
    name="Stadswinkel",
    time_zone="Europe/Amsterdam",
    languages=("nl", "en"),
    office_day=date(2026, 3, 10),
    open_now=True,
    displays=("lobby-1", "lobby-2"),
)
REASON = things.CallReason(rule=words.CallRule.APPOINTMENT_DUE, appointed_at=TEN_FORTY, waited_min=9)

SERVICE = house.Service(id="passports", letter="A", name={"nl": "Paspoorten"}, zone={"nl": "Wachtruimte blauw"})
PRODUCT = house.Product(
    id="passport-new",
    service="passports",
    name={"nl": "Paspoort aanvragen"},
    minutes=10,
    walk_in=True,
    most_asked=1,
    bring={"nl": "Een pasfoto van nu"},
)
COUNTER = things.Counter(
    id="counter-3",
    label="3",
    zone={"nl": "Wachtruimte blauw"},
    direction="left",
    services=("passports",),
    serves=("passports",),
    state=words.CounterState.OPEN,
    since=CHECKED_IN,
    clerk="anna",
    clerk_name="Anna",
)
DISPLAY_VISIT = things.DisplayVisit(
    id=VISIT,
    number="A042",
    service="passports",
    state=words.VisitState.CALLED,
    since=CALLED_AT,
    counter="counter-3",
    called_at=CALLED_AT,
    call=1,
    last_call_at=CALLED_AT,
)
COUNTER_VISIT = things.CounterVisit(
    id=VISIT,
    number="A042",
    service="passports",
    products=("passport-new",),
    state=words.VisitState.CALLED,
    since=CALLED_AT,
    checked_in_at=CHECKED_IN,
    waiting_from=CHECKED_IN,
    claim_at=TEN_FORTY,
    turn_at=TEN_FORTY,
    counter="counter-3",
    call=1,
    called_at=CALLED_AT,
    last_call_at=CALLED_AT,
    appointment="f3a9",
    appointed_at=TEN_FORTY,
    promised_at=datetime(2026, 3, 10, 9, 45, tzinfo=UTC),
    reason=REASON,
    alone=things.AloneNote(finding=words.AloneFinding.TWO_NUMBERS, number="A940"),
    ticket="printed",
)
APPOINTMENT = things.CounterAppointment(
    id="f3a9",
    starts_at=TEN_FORTY,
    minutes=10,
    persons=1,
    service="passports",
    products=("passport-new",),
    state=words.AppointmentState.CHECKED_IN,
)
DEVICE = things.Device(
    id="kiosk-1/printer",
    health=words.Health.DEGRADED,
    sentence="The printer is nearly out of paper.",
    since=CALLED_AT,
)
HELP_CALL = things.HelpCall(
    id="kiosk-1", place={"nl": "In de hal, links van de ingang"}, since=CALLED_AT, page="products", language="en"
)
MESSAGE = things.Message(
    id="closing", texts={"nl": "De balie sluit om 12.30 uur.", "en": "The desk closes at 12:30."}, since=CHECKED_IN
)
TICKET = ticket.TicketIssued(
    visit=VISIT,
    number="A042",
    service="passports",
    product="passport-new",
    appointed_at=TEN_FORTY,
    checked_in_at=CHECKED_IN,
    waiting_ahead=3,
    low_min=5,
    high_min=15,
    zone={"nl": "Wachtruimte blauw"},
    status_url="HTTPS://WACHT.VOORBEELD.NL/V/NBSWY3DPEB3W64TMMQQGC4TFON",
)
PRINT_ORDER = things.PrintOrder(id="b1d2", kiosk="kiosk-1", ticket=TICKET, since=CALLED_AT)
CONFIRMATION_ORDER = things.ConfirmationOrder(id="4c1d", kiosk="kiosk-1", appointment="f3a9", since=CALLED_AT)
RATING_WANTED = things.RatingWanted(id="counter-3", visit=VISIT, since=CALLED_AT)

THINGS: tuple[WireModel, ...] = (
    SERVICE,
    PRODUCT,
    COUNTER,
    DISPLAY_VISIT,
    COUNTER_VISIT,
    APPOINTMENT,
    HELP_CALL,
    RATING_WANTED,
    DEVICE,
    MESSAGE,
    PRINT_ORDER,
    CONFIRMATION_ORDER,
)

COMMAND_BODIES: tuple[WireModel, ...] = (
    commands.CheckIn(code="HTTPS://AFSPRAAK.VOORBEELD.NL/K/MFRGGZDFMZTWQ2LKNNWG23TPOA"),
    commands.FindAppointment(born=date(1984, 5, 17), at="10:40"),
    commands.BookHere(product="passport-new", starts_at=TEN_FORTY),
    commands.FetchConfirmation(order="4c1d"),
    commands.TakeTicket(product="passport-new", also=("driving-licence-new",), persons=2),
    commands.CollectDocument(code="7K4M-P2QX"),
    commands.CallForHelp(page="products", language="en"),
    commands.EndHelpCall(),
    commands.GiveFeedback(visit=VISIT, score=4),
    commands.PrepareOffline(),
    commands.HandOver(
        number="A981",
        service="passports",
        product="passport-new",
        checked_in_at=CHECKED_IN,
        code="MFRGGZDF",
        ticket=words.PrintOutcome.PRINTED,
        instead_of="kiosk-1-00000016",
    ),
    commands.ReportPrint(visit=VISIT, outcome=words.PrintOutcome.PRINTED),
    commands.ReportDevice(
        part="printer", health=words.Health.DEGRADED, sentence="Nearly out of paper.", since=CALLED_AT
    ),
    commands.ReportParts(parts=("printer", "scanner")),
    commands.AnswerHelpCall(kiosk="kiosk-1"),
    commands.SettleHelpCall(kiosk="kiosk-1"),
    commands.SignIn(counter="counter-3", clerk="anna", pin="1234"),
    commands.SignOut(),
    commands.CallNext(),
    commands.CallVisit(visit=VISIT),
    commands.Recall(visit=VISIT),
    commands.Arrived(visit=VISIT),
    commands.Finish(visit=VISIT, products=("passport-new",), outcome=words.VisitOutcome.TO_COLLECT),
    commands.NoShow(visit=VISIT),
    commands.Park(visit=VISIT, reason="fetches a photo"),
    commands.Resume(visit=VISIT),
    commands.MarkLeft(visit=VISIT),
    commands.TakeBack(visit=VISIT),
    commands.Pause(reason=words.PauseReason.CONSULTATION),
    commands.EndPause(),
    commands.Transfer(visit=VISIT, service="driving-licences", first_in_line=True),
    commands.CheckInByHand(appointment="f3a9"),
    commands.BackInTheHall(visit=VISIT),
    commands.ReprintTicket(visit=VISIT, kiosk="kiosk-1"),
    commands.BookAppointment(product="passport-new", starts_at=TEN_FORTY, name="A. Jansen", by_telephone=True),
    commands.MoveAppointment(appointment="f3a9", starts_at=TEN_FORTY),
    commands.CancelAppointment(appointment="f3a9"),
    commands.LookUpAppointments(day=date(2026, 3, 10)),
    commands.LookUpFreeTimes(product="passport-new", persons=2, first=date(2026, 3, 10), last=date(2026, 3, 17)),
    commands.ConfirmAppointment(appointment="f3a9", kiosk="kiosk-1"),
    commands.NoteContact(channel=words.ContactChannel.TELEPHONE, product="passport-new"),
    commands.ArrangeCounter(counter="counter-3", services=("passports",), team="red"),
    commands.StopTickets(service="passports"),
    commands.ShowMessage(message="closing", texts={"nl": "De balie sluit om 12.30 uur."}),
    commands.RemoveMessage(message="closing"),
)

FROM_DEVICE: tuple[WireModel, ...] = (
    link.Hello(name="kiosk-1", role=words.Role.KIOSK, program_version="0.1.0", key="the-key-of-this-device"),
    link.Command(
        id="kiosk-1-00000017", body=commands.CheckIn(code="HTTPS://AFSPRAAK.VOORBEELD.NL/K/MFRGGZDFMZTWQ2LKNNWG23TPOA")
    ),
    link.Ping(),
)

RESULTS: tuple[WireModel, ...] = (
    TICKET,
    answers.OfflineKit(
        site="town-hall",
        office_day=date(2026, 3, 10),
        good_until=datetime(2026, 3, 10, 16, 0, tzinfo=UTC),
        key="c2l4dGVlbiByYW5kb20gYnl0ZXMgYXQgbGVhc3Q=",
        services=("passports", "driving-licences"),
        blocks=(answers.NumberBlock(service="passports", letter="A", first=980, last=989),),
        check_in_opens_min_before=60,
        late_grace_min=15,
        foreign_codes=True,
    ),
    answers.SignedIn(counter="counter-3", clerk="anna", display_name="Anna", services=("passports",)),
    answers.Called(visit=COUNTER_VISIT),
    answers.AppointmentMade(appointment=APPOINTMENT, short_code="7K4M-P2QX"),
    answers.AppointmentsFound(appointments=(APPOINTMENT,)),
    answers.FreeTimes(times=(TEN_FORTY,), minutes=15),
    answers.AppointmentPaper(
        appointment="f3a9",
        starts_at=TEN_FORTY,
        minutes=15,
        service="passports",
        products=("passport-new",),
        check_in_from=TEN_FORTY - timedelta(hours=1),
        code="HTTPS://AFSPRAAK.VOORBEELD.NL/K/MFRGGZDFMZTWQ2LKNNWG23TPOA",
        short_code="7K4M-P2QX",
    ),
    answers.Done(),
)

FROM_SERVER: tuple[WireModel, ...] = (
    link.Welcome(epoch=EPOCH, seq=417, clock=CLOCK, house=HOUSE, things=(SERVICE, COUNTER), outlook=(OUTLOOK,)),
    link.Resumed(epoch=EPOCH, seq=420, clock=CLOCK),
    link.Event(seq=421, at=CALLED_AT, changed=(DISPLAY_VISIT,)),
    answers.Answer(
        id="kiosk-1-00000017",
        refusal=answers.Refusal(
            code=words.RefusalCode.TOO_EARLY,
            sentence="The appointment is at 10:40; check-in opens 30 minutes before.",
            facts={"appointed_at": "2026-03-10T09:40:00Z"},
        ),
    ),
    link.Bookmark(seq=421, clock=CLOCK, outlook=(OUTLOOK,), house=HOUSE),
    link.Refused(
        code=words.LinkRefusal.UNKNOWN_DEVICE,
        sentence="No device of this name and key is enrolled: run `balie enrol` on the server.",
    ),
)
