"""The closed vocabularies of the wire: roles, states, refusals, reasons."""

from enum import StrEnum


class Role(StrEnum):
    """What a device is; it decides what it sees and which commands it may send."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    COUNTER = "counter"


class VisitState(StrEnum):
    """Where a visit stands: waiting -> called -> serving -> done, and the side roads."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    TRANSFERRED = "transferred"
    DONE = "done"
    NO_SHOW = "no_show"
    LEFT = "left"


class AppointmentState(StrEnum):
    """Where an appointment stands."""

    BOOKED = "booked"
    CHECKED_IN = "checked_in"
    CANCELLED = "cancelled"
    MISSED = "missed"


class Bookable(StrEnum):
    """Who may make an appointment for a product."""

    NO = "no"
    """Nobody here: it needs none, or another system plans them."""
    STAFF = "staff"
    STAFF_SAME_DAY = "staff_same_day"
    """For today only."""
    PUBLIC = "public"
    """Staff, and visitors themselves."""


class MeetingPlace(StrEnum):
    """Where an appointment takes place."""

    COUNTER = "counter"
    ROOM = "room"
    TELEPHONE = "telephone"
    VIDEO = "video"
    HOME = "home"


class CounterState(StrEnum):
    """Whether somebody works at the counter now."""

    CLOSED = "closed"
    OPEN = "open"
    PAUSED = "paused"
    """A clerk works there and is away for a while."""


class PauseReason(StrEnum):
    """Why nobody is called to a counter for a while."""

    BREAK = "break"
    PAPERWORK = "paperwork"
    CONSULTATION = "consultation"
    TECHNICAL = "technical"
    OTHER = "other"


class VisitOutcome(StrEnum):
    """How a visit ended at its counter."""

    AT_ONCE = "at_once"
    """All that was asked is done, and nothing follows."""
    TO_COLLECT = "to_collect"
    """The visitor comes again to collect a document."""
    TO_CONTINUE = "to_continue"
    """Something was missing, or takes another appointment."""


class Duty(StrEnum):
    """What a clerk may do besides calling visitors."""

    RECEPTION = "reception"
    """Check in by hand, tickets, appointments, contacts by telephone."""
    SUPERVISE = "supervise"
    """Counters, services, teams and messages."""


class ContactChannel(StrEnum):
    """By which road somebody asked something without coming."""

    TELEPHONE = "telephone"
    MAIL = "mail"
    WEB_CHAT = "web_chat"


class PrintOutcome(StrEnum):
    """What became of the paper: only `printed` means that the visitor holds it."""

    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NO_PRINTER = "no_printer"


class Health(StrEnum):
    """The state of a device, in the words of `docs/devices.md`."""

    OK = "ok"
    DEGRADED = "degraded"
    UNKNOWN = "unknown"
    ABSENT = "absent"


class CallRule(StrEnum):
    """Why this visitor and no other was called; `facts` of `CallReason` fill the sentence."""

    APPOINTMENT_DUE = "appointment_due"
    WAITED_TOO_LONG = "waited_too_long"
    EXPRESS_TURN = "express_turn"
    WALK_IN_TURN = "walk_in_turn"
    APPOINTMENT_EARLY = "appointment_early"
    FIRST_COME = "first_come"
    CHOSEN_BY_STAFF = "chosen_by_staff"


class AloneFinding(StrEnum):
    """What the server found of a visitor whom a kiosk alone let in."""

    NO_APPOINTMENT = "no_appointment"
    CANCELLED = "cancelled"
    OTHER_DAY = "other_day"
    OTHER_PLACE = "other_place"
    TWO_NUMBERS = "two_numbers"
    """The code was shown twice: by one person with two papers, or by two people."""
    SHARED_NUMBER = "shared_number"
    """A kiosk gave the number to two visitors: it lost its memory, or somebody copied it."""


class RefusalCode(StrEnum):
    """Why a command was not carried out; the screens have one sentence and one next step for each."""

    # asked by a kiosk
    NOT_A_BALIE_CODE = "not_a_balie_code"
    UNKNOWN_CODE = "unknown_code"
    WRONG_DAY = "wrong_day"
    WRONG_LOCATION = "wrong_location"
    TOO_EARLY = "too_early"
    CANCELLED = "cancelled"
    VISIT_OVER = "visit_over"
    CLOSED = "closed"
    NO_MORE_TICKETS = "no_more_tickets"
    NOT_A_WALK_IN_PRODUCT = "not_a_walk_in_product"
    UNKNOWN_PRODUCT = "unknown_product"
    NOT_SERVED_TODAY = "not_served_today"
    NOT_FOUND = "not_found"
    """No appointment of today, or more than one, fits what the visitor said."""
    NOT_READY_YET = "not_ready_yet"
    COLLECTED_ALREADY = "collected_already"
    UNKNOWN_LETTER = "unknown_letter"
    NOT_RATED_NOW = "not_rated_now"
    """The visit is not over, its day is, or it was rated a while ago."""
    WRONG_BLOCK = "wrong_block"
    """The number handed over belongs to no block of this kiosk."""
    CANNOT_CHECK_NOW = "cannot_check_now"
    """Said by a kiosk that is alone, never by the server: what was shown may be good, and only the server could tell.
    The visitor chooses what they come for; a code goes along (`take_ticket`, `code`) and is looked up later."""
    NOT_RECEIVED_HERE = "not_received_here"
    """The appointment is on the telephone, by video, or at the visitor's home."""
    # asked by whoever makes an appointment
    IN_THE_PAST = "in_the_past"
    TIME_TAKEN = "time_taken"
    """All places of that time are given away, perhaps a moment ago: choose another."""
    NOT_BOOKABLE = "not_bookable"
    CANNOT_COMBINE = "cannot_combine"
    TOO_MANY_PERSONS = "too_many_persons"
    TOO_MANY_TO_COME = "too_many_to_come"
    """Whoever can be reached so has enough appointments already."""
    ALREADY_BEGUN = "already_begun"
    """Too late for a visitor at home to move or cancel it."""
    TOO_SHORT_NOTICE = "too_short_notice"
    TOO_FAR_AHEAD = "too_far_ahead"
    # asked by a counter
    WRONG_NAME_OR_PIN = "wrong_name_or_pin"
    COUNTER_TAKEN = "counter_taken"
    NOT_SIGNED_IN = "not_signed_in"
    NOBODY_WAITING = "nobody_waiting"
    COUNTER_BUSY = "counter_busy"
    NOT_YOUR_VISIT = "not_your_visit"
    NOT_POSSIBLE_NOW = "not_possible_now"
    UNKNOWN_VISIT = "unknown_visit"
    UNKNOWN_COUNTER = "unknown_counter"
    SOMEBODY_GOES = "somebody_goes"
    """Another counter was first to say that its clerk goes to this kiosk."""
    COUNTER_SHUT = "counter_shut"
    """The supervisor closed this counter."""
    OTHER_TEAM = "other_team"
    """The counter belongs to another team than the clerk."""
    CALLS_NOBODY = "calls_nobody"
    """This desk has no service, so that nobody can be called to it."""
    NOT_YOUR_DUTY = "not_your_duty"
    """Only the reception, or only a supervisor, may do this."""
    TOO_SOON = "too_soon"
    """The site's rule: called again often enough, and waited long enough, before somebody is a no-show."""
    TOO_LATE = "too_late"
    """Longer ago than it can be taken back, or taken up again."""
    NOTHING_TO_TAKE_BACK = "nothing_to_take_back"
    UNKNOWN_APPOINTMENT = "unknown_appointment"
    UNKNOWN_KIOSK = "unknown_kiosk"
    UNKNOWN_SERVICE = "unknown_service"
    UNKNOWN_CLERK = "unknown_clerk"
    """Nobody of this name works at a counter now."""
    UNKNOWN_MESSAGE = "unknown_message"
    TOO_MANY_MESSAGES = "too_many_messages"
    """More than a hall can read; one of them must go first."""
    KIOSK_PRINTS = "kiosk_prints"
    """It has not printed yet what was asked of it before."""
    NOT_OPEN_THEN = "not_open_then"
    """An appointment at a moment at which nobody is received for it."""
    NO_ADDRESS = "no_address"
    """No e-mail address of this visitor is known, or not any more: print the confirmation instead."""
    # anybody
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    NOT_ALLOWED = "not_allowed"
    BAD_MESSAGE = "bad_message"
    COMMAND_ID_REUSED = "command_id_reused"
    TRY_AGAIN = "try_again"


class LinkRefusal(StrEnum):
    """Why the server does not talk to this device at all."""

    UNKNOWN_DEVICE = "unknown_device"
    WRONG_ROLE = "wrong_role"
    WRONG_WIRE_VERSION = "wrong_wire_version"
    BAD_HELLO = "bad_hello"
    HELLO_TOO_LATE = "hello_too_late"
    REPLACED = "replaced"
    TOO_SLOW = "too_slow"
    SERVER_STOPS = "server_stops"


CLOSE_CODES: dict[LinkRefusal, int] = {
    LinkRefusal.BAD_HELLO: 4400,
    LinkRefusal.UNKNOWN_DEVICE: 4401,
    LinkRefusal.WRONG_ROLE: 4403,
    LinkRefusal.HELLO_TOO_LATE: 4408,
    LinkRefusal.REPLACED: 4409,
    LinkRefusal.WRONG_WIRE_VERSION: 4426,
    LinkRefusal.TOO_SLOW: 1013,
    LinkRefusal.SERVER_STOPS: 1012,
}
"""WebSocket close codes (RFC 6455, 7.4): Qt hides most of them, so a `Refused` message always goes first."""
