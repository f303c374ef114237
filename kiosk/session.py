"""One kiosk at work: the presenter between the server and the devices. It carries; every rule stands in `flow`."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from boards.replica import Replica
from drivers.health import DeviceState
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintReport
from drivers.scanners.scanner import Scan
from kiosk.alone.alone import OFFLINE_PART, Alone
from kiosk.devices import PRINTER_PART, Devices
from kiosk.flow.screen import Ask, Order, PrintAppointment, PrintTicket, Tell
from kiosk.hall import LINK_PATIENCE_S, Hall, LinkCondition, link_after_patience, link_now
from kiosk.hall_info import Offer
from kiosk.hall_news import Here, hall_after, offer_of
from kiosk.paper.appointment_paper import appointment_paper
from kiosk.paper.ticket_paper import PaperHouse
from kiosk.paper.visitor_paper import visitor_paper
from kiosk.presenter import KioskPresenter
from kiosk.questions import Questions
from kiosk.staff.staff_room import StaffRoom
from kiosk.timeouts import GIVE_UP_AFTER_S
from kiosk.words.booking_sentences import BookingSentences
from kiosk.words.sentences import Sentences
from qtkit.link import Link
from qtkit.link_state import LinkState
from qtkit.trace import Trace
from wire.answers import Answer
from wire.commands import CallForHelp, ReportPrint
from wire.fields import SENTENCE_MAX_CHARS
from wire.words import PrintOutcome

log = logging.getLogger("kiosk")


class Session(QObject):
    """Hears presenter, link and devices, and tells each what concerns it."""

    def __init__(
        self, presenter: KioskPresenter, link: Link, here: Here, house: Callable[[str], PaperHouse], trace: Trace
    ) -> None:
        super().__init__(presenter)
        self._here = here
        self._presenter = presenter
        self._link = link
        self._house = house
        self._trace = trace
        self._offer = Offer()
        self._sentences = Sentences(self)
        self._booking_sentences = BookingSentences(self)
        self._devices: Devices | None = None
        self._staff: StaffRoom | None = None
        self._patience = QTimer(self, singleShot=True, interval=round(1000 * LINK_PATIENCE_S))
        self._patience.timeout.connect(self._out_of_patience)
        self._patience.start()
        self._questions = Questions(link, self._answered)
        self._alone: Alone | None = None
        presenter.ordered.connect(self._carry_out)
        link.stateChanged.connect(self._link_changed)
        link.replicaChanged.connect(self._hall_changed)

    def use(self, devices: Devices) -> None:
        """They may start later: a ticket that is asked for before waits for its printer."""
        self._devices = devices
        self._show_scanners()

    def let_in(self, staff: StaffRoom) -> None:
        """From now on they see how this kiosk is."""
        self._staff = staff

    def stand_alone(self, alone: Alone | DeviceState) -> None:
        """While the server is gone it answers itself; or staff hear why it cannot."""
        if isinstance(alone, DeviceState):
            self.part_changed(OFFLINE_PART, alone)
            return
        self._alone = alone
        self._questions.stand_alone(alone)
        alone.setParent(self)
        alone.changed.connect(self._show_alone)
        alone.state_changed.connect(partial(self.part_changed, OFFLINE_PART))
        alone.begin()

    # From the devices.

    def decoded(self, scan: Scan) -> None:
        """On the scanner's own thread, so that the mark tells when the code was read and not when it was heard."""
        self._trace.mark("scanned", decoded_ns=scan.at_ns)

    def scanned(self, scan: Scan) -> None:
        """Each code is heard to be read, also one that changes nothing: silence looks like a scanner that is broken."""
        if self._staff and self._staff.takes(scan.text):
            return
        self._presenter.code_read(scan.text)
        if self._devices:
            self._devices.sound_read()

    def device_changed(self, part: str, state: DeviceState) -> None:
        if part == PRINTER_PART:
            self._presenter.show_hall(replace(self._presenter.screen.hall, printer=state.health))
        else:
            self._show_scanners()
        self.part_changed(part, state)

    def part_changed(self, part: str, state: DeviceState) -> None:
        """For staff, before this kiosk and at their desks."""
        if self._staff:
            self._staff.show_part(part, state)
        self._link.report(part, state)

    def _show_scanners(self) -> None:
        if self._devices:
            hall = replace(self._presenter.screen.hall, scanner=self._devices.scanner_health)
            self._presenter.show_hall(hall)

    # From the server.

    def _link_changed(self, state: LinkState) -> None:
        self._show_link(link_now(self._presenter.screen.hall.link, state.phase))

    def _out_of_patience(self) -> None:
        self._show_link(link_after_patience(self._presenter.screen.hall.link))

    def _show_link(self, link: LinkCondition) -> None:
        if link is LinkCondition.LIVE:
            self._patience.stop()
        elif not self._patience.isActive() and link is LinkCondition.INTERRUPTED:
            self._patience.start()
        if self._staff:
            self._staff.show_link(link)
        self._show_hall(replace(self._presenter.screen.hall, link=link))

    def _show_alone(self) -> None:
        self._show_hall(self._presenter.screen.hall)

    def _show_hall(self, hall: Hall) -> None:
        """In one step: between "the server is gone" and "this kiosk goes on alone" no page may fall back."""
        here = self._alone
        if here is not None and hall.link is LinkCondition.GONE and here.possible:
            self._show_offer(here.offer)
            self._presenter.show_hall(
                replace(
                    hall,
                    alone=True,
                    open_now=here.open_now,
                    next_opening=here.next_opening,
                    early_may_wait=here.early_may_wait,
                )
            )
            self._questions.left_alone()
        else:
            was_alone = hall.alone
            self._presenter.show_hall(replace(hall, alone=False))
            if was_alone:
                self._hall_changed(self._link.replica)

    def _show_offer(self, offer: Offer) -> None:
        self._offer = offer
        self._presenter.show_offer(offer)

    def _hall_changed(self, replica: Replica) -> None:
        house = replica.house
        if house is None:
            return
        self._show_offer(offer_of(replica, house, self._here))
        hall = self._presenter.screen.hall
        self._presenter.show_hall(hall_after(hall, replica, house, self._here))

    # From the presenter.

    def _carry_out(self, order: Order) -> None:
        match order:
            case Ask(turn=turn, body=body):
                self._questions.ask(turn, body, alone=self._presenter.screen.hall.alone)
            case PrintTicket():
                self._print(order)
            case PrintAppointment():
                self._print_appointment(order)
            case Tell(body=CallForHelp() as call):
                self._link.send(call, self._presenter.call_answered, deadline_s=GIVE_UP_AFTER_S)
            case Tell(body=body):
                self._link.send(body, deadline_s=GIVE_UP_AFTER_S)

    def _answered(self, turn: int, answer: Answer) -> None:
        if answer.refusal:
            log.info("Refused (%s): %s", answer.refusal.code, answer.refusal.sentence)
        self._presenter.answered(turn, answer)

    def hall_time(self) -> datetime | None:
        """None as long as nobody has said it, now or in an earlier run of this program."""
        if self._alone is not None:
            return self._alone.hall_time()
        return self._link.clock.now(time.monotonic_ns()) if self._link.clock else None

    def _print(self, order: PrintTicket) -> None:
        visit = order.ticket.visit
        if self._devices:
            self._devices.print_ticket(self._paper(order), partial(self._printed, visit, order.ticket.number))

    def _paper(self, order: PrintTicket) -> TicketPaper:
        now = self.hall_time() or datetime.now(UTC)
        return visitor_paper(
            order.ticket,
            self._offer,
            now,
            self._sentences,
            self._house(order.language),
            language=order.language,
            copy=order.copy,
        )

    def _print_appointment(self, order: PrintAppointment) -> None:
        """The server need not hear of its paper: nobody was called by it, and its visitor stands before the glass."""
        if self._devices:
            house = self._house(order.language)
            paper = appointment_paper(
                order.paper, self._offer, self._booking_sentences, house, language=order.language, copy=order.copy
            )
            self._devices.print_ticket(paper, partial(self._appointment_printed, order.paper.appointment))

    def _appointment_printed(self, appointment: str, report: PrintReport) -> None:
        self._presenter.paper_settled(appointment, PrintOutcome(report.outcome))

    def _printed(self, visit: str, number: str, report: PrintReport) -> None:
        self._trace.mark("ticket_sent", visit=visit, number=number, outcome=report.outcome)
        outcome = PrintOutcome(report.outcome)
        if self._alone is None or not self._alone.paper_settled(visit, outcome):
            told = self._alone.visit_of(visit) if self._alone else visit
            self._link.send(ReportPrint(visit=told, outcome=outcome, detail=report.sentence[:SENTENCE_MAX_CHARS]))
        self._presenter.paper_settled(visit, outcome)
