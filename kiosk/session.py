"""One kiosk at work: the presenter between the server and the devices. It carries; every rule stands in `flow`."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from drivers.health import DeviceState
from drivers.printers.paper import TicketPaper
from drivers.printers.printer import PrintReport
from drivers.scanners.scanner import Scan
from kiosk.devices import PRINTER_PART, Devices
from kiosk.flow.screen import Ask, Order, PrintTicket, Tell
from kiosk.hall import LINK_PATIENCE_S, LinkCondition, link_after_patience, link_now
from kiosk.hall_info import Offer
from kiosk.paper_words import paper_words
from kiosk.presenter import KioskPresenter
from kiosk.sentences import Sentences
from kiosk.staff_room import StaffRoom
from kiosk.ticket_paper import PaperHouse, ticket_paper
from kiosk.timeouts import GIVE_UP_AFTER_S
from kiosk.unsettled import Unsettled
from qtkit.languages import reads_right_to_left
from qtkit.link import Link
from qtkit.link_state import LinkState
from qtkit.replica import Replica
from qtkit.trace import Trace
from wire.answers import Answer
from wire.commands import SENTENCE_MAX_CHARS, CommandBody, ReportPrint
from wire.words import PrintOutcome, RefusalCode

log = logging.getLogger("kiosk")


class Session(QObject):
    """Hears presenter, link and devices, and tells each what concerns it."""

    def __init__(self, presenter: KioskPresenter, link: Link, house: Callable[[str], PaperHouse], trace: Trace) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._link = link
        self._house = house
        self._trace = trace
        self._offer = Offer()
        self._sentences = Sentences(self)
        self._devices: Devices | None = None
        self._staff: StaffRoom | None = None
        self._patience = QTimer(self, singleShot=True, interval=round(1000 * LINK_PATIENCE_S))
        self._patience.timeout.connect(self._out_of_patience)
        self._patience.start()
        self._unsettled = Unsettled()
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

    # From the devices.

    def decoded(self, scan: Scan) -> None:
        """On the scanner's own thread, so that the mark tells when the code was read and not when it was heard."""
        self._trace.mark("scanned", decoded_ns=scan.at_ns)

    def scanned(self, scan: Scan) -> None:
        if self._staff and self._staff.takes(scan.text):
            return
        before = self._presenter.screen
        self._presenter.code_read(scan.text)
        if self._devices and self._presenter.screen != before:
            self._devices.sound_read()

    def device_changed(self, part: str, state: DeviceState) -> None:
        if part == PRINTER_PART:
            self._presenter.show_hall(replace(self._presenter.screen.hall, printer=state.health))
        else:
            self._show_scanners()
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
        self._presenter.show_hall(replace(self._presenter.screen.hall, link=link))

    def _hall_changed(self, replica: Replica) -> None:
        house = replica.house
        if house is None:
            return
        self._offer = Offer(zone=ZoneInfo(house.time_zone), products=replica.products, outlook=replica.outlook)
        self._presenter.show_offer(self._offer)
        hall = self._presenter.screen.hall
        self._presenter.show_hall(replace(hall, open_now=house.open_now, next_opening=house.next_opening))

    # From the presenter.

    def _carry_out(self, order: Order) -> None:
        match order:
            case Ask(turn=turn, body=body):
                answered = partial(self._answered, turn, body)
                again = self._unsettled.id_of(body, now_s=time.monotonic())
                self._link.send(body, answered, deadline_s=GIVE_UP_AFTER_S, command_id=again)
            case PrintTicket():
                self._print(order)
            case Tell(body=body):
                self._link.send(body, deadline_s=GIVE_UP_AFTER_S)

    def _answered(self, turn: int, body: CommandBody, answer: Answer) -> None:
        if answer.refusal:
            if answer.refusal.code is RefusalCode.TRY_AGAIN:
                self._unsettled.given_up(body, answer.id, now_s=time.monotonic())
            log.info("Refused (%s): %s", answer.refusal.code, answer.refusal.sentence)
        self._presenter.answered(turn, answer)

    def _print(self, order: PrintTicket) -> None:
        visit = order.ticket.visit
        if self._devices:
            self._devices.print_ticket(self._paper(order), partial(self._printed, visit, order.ticket.number))

    def _paper(self, order: PrintTicket) -> TicketPaper:
        clock = self._link.clock
        now = clock.now(time.monotonic_ns()) if clock else datetime.now(UTC)
        return ticket_paper(
            order.ticket,
            paper_words(order.ticket, self._offer, now, order.language, self._sentences),
            self._house(order.language),
            language=order.language,
            right_to_left=reads_right_to_left(order.language),
            copy=order.copy,
        )

    def _printed(self, visit: str, number: str, report: PrintReport) -> None:
        self._trace.mark("ticket_sent", visit=visit, number=number, outcome=report.outcome)
        outcome = PrintOutcome(report.outcome)
        self._link.send(ReportPrint(visit=visit, outcome=outcome, detail=report.sentence[:SENTENCE_MAX_CHARS]))
        self._presenter.paper_settled(visit, outcome)
