"""The unit of work over a database connection; the transaction around it belongs to the writer."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from queue_server.adapters.answered import SqlEarlierCommands
from queue_server.adapters.appointment_rows import SqlAppointments, person_of
from queue_server.adapters.confirmation_orders import SqlConfirmationOrders
from queue_server.adapters.contacts import SqlContacts
from queue_server.adapters.credentials import duties_of
from queue_server.adapters.device_links import SqlDeviceLinks
from queue_server.adapters.documents import SqlDocuments
from queue_server.adapters.enrolled import has_kiosk
from queue_server.adapters.feedback import SqlRatings, SqlRatingsWanted
from queue_server.adapters.hall_things import SqlNumbers, SqlReports
from queue_server.adapters.help_calls import SqlHelpCalls
from queue_server.adapters.last_steps import SqlLastSteps
from queue_server.adapters.letter_rows import SqlLetterBox
from queue_server.adapters.live_hall import LiveHall
from queue_server.adapters.other_lists import SqlOtherLists
from queue_server.adapters.pauses import SqlPauses
from queue_server.adapters.print_orders import SqlPrintOrders
from queue_server.adapters.secrets import SqlSecrets
from queue_server.adapters.sessions import SqlSessions
from queue_server.adapters.staff_messages import SqlStaffMessages
from queue_server.adapters.standing_alone import SqlNumberBlocks, SqlServiceIndexes
from queue_server.adapters.status_links import SqlStatusLinks
from queue_server.adapters.stopped_services import SqlStoppedServices
from queue_server.adapters.taken_times import SqlTakenTimes
from queue_server.adapters.visits import SqlStays, SqlVisits
from queue_server.domain.appointment import Person
from queue_server.domain.counter_session import CounterSession, Duty
from queue_server.domain.feedback import RatingWanted
from queue_server.domain.outlook import Crowd
from queue_server.service.unit_of_work import Changed


class SqlUnitOfWork:
    """One command's share of a transaction on `connection`."""

    def __init__(self, connection: Connection, site: str, live: LiveHall) -> None:
        self._connection = connection
        self._site = site
        self._live = live
        self.visits = SqlVisits(connection, site, live)
        self.stays = SqlStays(connection)
        self.last_steps = SqlLastSteps(connection, site)
        self.appointments = SqlAppointments(connection)
        self.other_lists = SqlOtherLists(connection, site)
        self.taken_times = SqlTakenTimes(connection, site)
        self.numbers = SqlNumbers(connection, site)
        self.sessions = SqlSessions(connection, site, live)
        self.pauses = SqlPauses(connection, site)
        self.stopped = SqlStoppedServices(connection, site)
        self.messages = SqlStaffMessages(connection, site)
        self.reports = SqlReports(connection, site)
        self.device_links = SqlDeviceLinks(connection, site)
        self.status_links = SqlStatusLinks(connection, site)
        self.secrets = SqlSecrets(connection)
        self.documents = SqlDocuments(connection, site)
        self.help_calls = SqlHelpCalls(connection, site)
        self.ratings = SqlRatings(connection, site)
        self.ratings_wanted = SqlRatingsWanted(connection, site)
        self.blocks = SqlNumberBlocks(connection, site)
        self.service_indexes = SqlServiceIndexes(connection, site)
        self.earlier_commands = SqlEarlierCommands(connection, site)
        self.print_orders = SqlPrintOrders(connection, site)
        self.confirmation_orders = SqlConfirmationOrders(connection, site)
        self.contacts = SqlContacts(connection, site)
        self.letters = SqlLetterBox(connection, site)
        self._changed: dict[str, Changed] = {}

    def waiting_crowds(self, day: date) -> Mapping[str, Crowd]:
        return self._live.waiting_crowds(day)

    def has_kiosk(self, name: str) -> bool:
        return has_kiosk(self._connection, self._site, name)

    def duties_of(self, clerk: str) -> frozenset[Duty]:
        return duties_of(self._connection, self._site, clerk)

    def person(self, appointment: str) -> Person:
        return person_of(self._connection, appointment)

    def changed(self, thing: Changed) -> None:
        key = thing.counter if isinstance(thing, CounterSession | RatingWanted) else thing.id
        self._changed[f"{type(thing).__name__}/{key}"] = thing
        self._live.apply((thing,))

    def take_changes(self) -> tuple[Changed, ...]:
        """What changed since the last time this was asked; each thing once, as it was last."""
        things = tuple(self._changed.values())
        self._changed.clear()
        return things
