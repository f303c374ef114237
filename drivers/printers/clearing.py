"""Taking back a ticket that was given up: else it comes out when the roll is replaced, and two people hold one number.

DLE DC4 8 empties all buffers at once, also while the printer is stopped, and is answered when that is done (Epson,
ESC/POS reference; all TM models of today). DLE ENQ 2 does the same without an answer, on most printers only after a
cutter error. A printer that was broken off in the middle of a picture takes the next ticket for the rest of it; zeros
end it, since outside a picture they print nothing.
"""

from drivers.deadline import Deadline
from drivers.device_line import DevicePort
from drivers.printers.escpos_raster import FEED_AND_CUT, INITIALISE
from drivers.printers.replies import Replies, ReplyKind

CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4, function 8 with its fixed seven bytes."""
RECOVER_AND_CLEAR = b"\x10\x05\x02"
"""DLE ENQ 2."""
CLEAR_WITHIN_S = 0.5
"""A printer that knows the command answers at once."""
ZEROS_TAKE_S = 0.5
LONGEST_STRIP_BYTES = 8 + 72 * 240


def clear_buffers(port: DevicePort) -> bool:
    """Whether the printer says that nothing of ours waits in it any more. Raises what the port raises."""
    port.forget_input()
    deadline = Deadline.after(CLEAR_WITHIN_S)
    port.write(CLEAR_BUFFERS, deadline)
    replies = Replies(port)
    while (reply := replies.next(deadline)) is not None:
        if reply.kind is ReplyKind.CLEARED:
            return True
    return False


def zeros_for_half_a_command(bytes_per_s: float) -> bytes:
    """For a printer that cannot be cleared, when it is not known what a program before this one left there."""
    return bytes(min(LONGEST_STRIP_BYTES, round(bytes_per_s * ZEROS_TAKE_S)))


def end_of_a_broken_ticket(bytes_left: int) -> bytes:
    """Before the next ticket, so that no half of the old one hangs on it; `bytes_left` where nothing was cleared."""
    return bytes(min(bytes_left, LONGEST_STRIP_BYTES)) + INITIALISE + FEED_AND_CUT
