"""What ends by itself: whatever nobody ended, answered or printed, and what was said or arranged for a while.

Looked up in the picture of the hall that is kept anyway, so that it costs nothing while nothing lapses; a server that
has just started reads it from the database, so that a restart makes nothing last longer.
"""

from dataclasses import dataclass

from queue_server.adapters.hall_picture import HallPicture
from queue_server.domain import confirmation_order, feedback, help_call, print_order, staff_message
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.own_deeds import do, look_for_ever
from queue_server.entrypoints.site_state import SiteState
from queue_server.service import arranging
from queue_server.service.confirmations import lapse_confirmation_orders
from queue_server.service.feedback import lapse_ratings_wanted
from queue_server.service.hall import Hall
from queue_server.service.help_calls import lapse_help_calls
from queue_server.service.leaving import send_home
from queue_server.service.messages import lapse_messages
from queue_server.service.missing import give_up_missed, is_missed
from queue_server.service.print_orders import lapse_print_orders
from queue_server.service.unit_of_work import UnitOfWork

LOOK_EVERY_S = 5.0
"""Minutes are counted here; a few seconds more are nobody's loss."""


@dataclass(frozen=True)
class Lapses:
    """Of one server; two over one database may both look, since nothing ends twice."""

    hall: Hall
    state: SiteState
    commands: DeskOfCommands
    broadcast: Broadcast

    async def keep_looking(self) -> None:
        """For ever; while the database is away nothing lapses, and nobody could be told."""
        await look_for_ever(self._look, every_s=LOOK_EVERY_S, failing="lapses_not_looked_at")

    async def _look(self) -> None:
        picture = await self.state.picture(self.broadcast.seq)
        if self._something_lapsed(picture):
            await do(self.commands, "end what lapsed", self._end_what_lapsed)

    def _something_lapsed(self, picture: HallPicture) -> bool:
        now = self.hall.clock.now()
        return (
            any(help_call.has_lapsed(call, now) for call in picture.help_calls)
            or any(feedback.has_lapsed(wanted, now) for wanted in picture.ratings_wanted)
            or any(print_order.has_lapsed(order, now) for order in picture.print_orders)
            or any(confirmation_order.has_lapsed(order, now) for order in picture.confirmation_orders)
            or any(staff_message.has_lapsed(message, now, self.hall.zone) for message in picture.messages)
            or any(is_missed(self.hall, each, now) for each in picture.appointments)
            or any(session.leaving or arranging.has_lapsed(session, self.hall) for session in picture.sessions)
        )

    def _end_what_lapsed(self, uow: UnitOfWork) -> None:
        lapse_help_calls(uow, self.hall)
        lapse_ratings_wanted(uow, self.hall)
        lapse_print_orders(uow, self.hall)
        lapse_confirmation_orders(uow, self.hall)
        lapse_messages(uow, self.hall)
        give_up_missed(uow, self.hall)
        arranging.lapse_arrangements(uow, self.hall)
        send_home(uow, self.hall)
