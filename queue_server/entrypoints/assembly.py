"""Everything of a running server in one place, made once and passed on; there are no globals."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from config.booking_pages import ServersBookingPages
from config.faces import FaceSettings
from queue_server.adapters.database import Database
from queue_server.adapters.writer import Writer
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.link import LinkDesk
from queue_server.entrypoints.measures import Measures
from queue_server.entrypoints.site_state import SiteState
from queue_server.service.hall import Hall

if TYPE_CHECKING:
    from queue_server.adapters.wake_up import WakeUp
    from queue_server.entrypoints.consumers import Consumers
    from queue_server.entrypoints.status_page.routes import StatusPage
    from queue_server.entrypoints.web_board.routes import WebBoards


@dataclass(frozen=True)
class Assembly:
    """The parts of one server, started."""

    hall: Hall
    database: Database
    measures: Measures
    broadcast: Broadcast
    state: SiteState
    commands: DeskOfCommands
    writer: Writer
    wake_up: "WakeUp | None"
    link: LinkDesk
    booking_base_url: str
    consumers: "Consumers"
    """Other programs, by their keys."""
    faces: FaceSettings
    """Which ways of booking of other systems are switched on."""
    people_kept_days: int
    """After which it is forgotten who an appointment was for."""
    status: "StatusPage | None"
    """The visitors' own pages, where the house has a public address."""
    boards: "WebBoards | None"
    """The lobby display as web pages, where the site has any."""
    pages: ServersBookingPages | None
    """How people make their appointments themselves, where the site has pages for it."""
