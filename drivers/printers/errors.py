"""Why a ticket did not come out, one class per cause; each knows what it means for the paper.

Only `NotConfirmed` leaves it open whether the visitor holds a ticket. Everything else is certain: no complete ticket.
"""

from drivers.errors import DeviceError


class PrinterError(DeviceError):
    """There is no complete ticket; the text is a sentence for the person who must act."""


class PrinterUnreachable(PrinterError):
    """Off, unplugged, another address, or held by another program: nothing was sent."""


class PrinterNotReady(PrinterError):
    """The printer says itself that it cannot print: paper out, cover open, a fault."""


class PrinterLost(PrinterError):
    """The connection ended before the whole ticket was sent."""


class PrinterStuck(PrinterError):
    """The printer stopped taking data before the whole ticket was sent."""


class NotConfirmed(PrinterError):
    """Everything was sent and nothing that proves anything came back: there may be a ticket, or not."""


class NoPrinterFitted(PrinterError):
    """The settings say that this place has no printer."""


class PrinterFileError(PrinterError):
    """The file or folder that stands for the printer cannot be written."""
