"""Keeping a time for somebody who is still typing, as long as their address keeps no more than its share."""

from collections.abc import Awaitable, Callable
from uuid import uuid4

from queue_server.entrypoints.booking_pages.chosen import Chosen
from queue_server.entrypoints.booking_pages.desk import DeskRefusedError
from queue_server.entrypoints.booking_pages.places import Place
from queue_server.entrypoints.booking_pages.shares import Shares
from queue_server.entrypoints.booking_shapes import Held

S_PER_MIN = 60.0


async def kept(holds: Shares, sender: str, place: Place, chosen: Chosen, asked: Callable[[], Awaitable[Held]]) -> Held:
    """A time is asked for instead of the one that was held; where nobody knows what came of it, it counts as held.

    What was held at this place counts no more. What was held at another one counts until it lapses, since only that
    one's server could end it.

    Raises:
        ShareTakenError: So many are kept for this address already.
        DeskRefusedError: This time cannot be kept; what was held until now still is.
        DeskAwayError: The server cannot be reached.
    """
    for_s = place.offer.hold_min * S_PER_MIN
    turn, instead_of = uuid4().hex, chosen.hold if chosen.hold_at(place.id) else ""
    holds.take(sender, turn, for_s=for_s, instead_of=instead_of)
    try:
        held = await asked()
    except DeskRefusedError:
        if instead_of:
            holds.take(sender, instead_of, for_s=for_s, instead_of=turn)
        else:
            holds.end(sender, turn)
        raise
    holds.take(sender, chosen.keeping(place.id, held.hold).hold, for_s=for_s, instead_of=turn)
    return held
