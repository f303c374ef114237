"""All rows of the fault matrix, in the order of its table."""

from tests.acceptance.faults.fault import Device, Fault, Visitor

NO_PAPER = (Visitor.SCREEN,)
SILENT = (Visitor.UNSURE,)
"""A printer that took the ticket and says nothing may have printed it, or not."""
LOST = SILENT + NO_PAPER
"""Where the line breaks after the network has taken all of it, a real printer may still work it off."""
AS_ALWAYS = (Visitor.PAPER,)
SLOWLY = {"fault": "slow", "bytes": 100_000}
PARTLY = 4_000
"""Bytes: in the middle of a ticket."""

NETWORK_PRINTER = (
    Fault(Device.NETWORK_PRINTER, "switched off", {"fault": "off"}, NO_PAPER, "cannot be reached"),
    Fault(Device.NETWORK_PRINTER, "does not answer", {"fault": "mute"}, SILENT, "does not say how it is"),
    Fault(Device.NETWORK_PRINTER, "hangs", {"fault": "hung"}, SILENT + NO_PAPER, "does not say how it is"),
    Fault(Device.NETWORK_PRINTER, "slow", SLOWLY, AS_ALWAYS),
    Fault(Device.NETWORK_PRINTER, "breaks off in a ticket", {"fault": "close_after", "bytes": PARTLY}, LOST),
    Fault(Device.NETWORK_PRINTER, "loses power in a ticket", {"fault": "reset_after", "bytes": PARTLY}, LOST),
    Fault(Device.NETWORK_PRINTER, "no paper", {"fault": "paper_out"}, NO_PAPER, "has no paper"),
    Fault(
        Device.NETWORK_PRINTER,
        "paper ends in a ticket",
        {"fault": "paper_out", "bytes": PARTLY},
        NO_PAPER,
        "has no paper",
    ),
    Fault(Device.NETWORK_PRINTER, "paper near its end", {"fault": "near_end"}, AS_ALWAYS, "nearly used up"),
    Fault(Device.NETWORK_PRINTER, "cover open", {"fault": "cover_open"}, NO_PAPER, "cover is open"),
    Fault(Device.NETWORK_PRINTER, "cutter blocked", {"fault": "cutter"}, NO_PAPER, "cutter is blocked"),
    Fault(Device.NETWORK_PRINTER, "head too hot", {"fault": "paused"}, SILENT, "pauses by itself"),
)

WELL_AGAIN = {"trouble": None}


def _in_the_serial_printer(name: str, trouble: str, staff: str, visitor: tuple[Visitor, ...] = NO_PAPER) -> Fault:
    return Fault(Device.SERIAL_PRINTER, name, {"trouble": trouble}, visitor, staff, withdrawn=WELL_AGAIN)


SERIAL_PRINTER = (
    Fault(Device.SERIAL_PRINTER, "switched off", {"fault": "off"}, SILENT, "does not say how it is"),
    Fault(Device.SERIAL_PRINTER, "does not answer", {"fault": "mute"}, SILENT, "does not say how it is"),
    Fault(Device.SERIAL_PRINTER, "hangs", {"fault": "hung"}, SILENT + NO_PAPER, "does not say how it is"),
    Fault(Device.SERIAL_PRINTER, "wrong bytes", {"fault": "wrong_bytes"}, SILENT + NO_PAPER, "cannot be understood"),
    Fault(Device.SERIAL_PRINTER, "unplugged and back", {"fault": "unplugged"}, NO_PAPER, "no device on the serial"),
    _in_the_serial_printer("no paper", "paper_out", "has no paper"),
    _in_the_serial_printer("paper near its end", "near_end", "nearly used up", AS_ALWAYS),
    _in_the_serial_printer("cover open", "cover_open", "cover is open"),
    _in_the_serial_printer("cutter blocked", "cutter", "cutter is blocked"),
)

NO_CODES = (Visitor.NO_SCANNER,)
CAMERA = (
    Fault(Device.CAMERA, "covered", {"fault": "covered"}, (Visitor.NOTHING,), "covers the lens"),
    Fault(Device.CAMERA, "dark", {"fault": "dark"}, (Visitor.NOTHING, Visitor.PAPER), "too dark"),
    Fault(Device.CAMERA, "hangs", {"fault": "silent"}, NO_CODES, "has sent no picture"),
    Fault(Device.CAMERA, "garbled pictures", {"fault": "garbage"}, (Visitor.NOTHING,), "cannot be read"),
    Fault(Device.CAMERA, "unplugged and back", {"fault": "unplugged"}, NO_CODES, "folder"),
)

SERIAL_SCANNER = (
    Fault(Device.SERIAL_SCANNER, "does not answer", {"fault": "mute"}, (Visitor.NOTHING,)),
    Fault(Device.SERIAL_SCANNER, "wrong bytes", {"fault": "wrong_bytes"}, (Visitor.NEXT_CODE,)),
    Fault(Device.SERIAL_SCANNER, "half a code", {"fault": "half"}, (Visitor.NEXT_CODE,)),
    Fault(Device.SERIAL_SCANNER, "unplugged and back", {"fault": "unplugged"}, NO_CODES, "serial port"),
)

SEEN = (Visitor.SEEN,)
SIGN = (
    Fault(Device.SIGN, "switched off and on", {"fault": "off"}, SEEN),
    Fault(Device.SIGN, "hangs", {"fault": "hung"}, SEEN, "stopped taking data"),
    Fault(Device.SIGN, "slow", {"fault": "slow", "bytes": 200}, SEEN),
    Fault(Device.SIGN, "wrong bytes", {"fault": "wrong_bytes"}, SEEN),
    Fault(Device.SIGN, "unplugged and back", {"fault": "unplugged"}, SEEN, "no device on the serial port"),
)
NETWORK_SIGN = (
    Fault(Device.NETWORK_SIGN, "switched off and on", {"fault": "off"}, SEEN, "cannot be reached"),
    Fault(Device.NETWORK_SIGN, "breaks off in a frame", {"fault": "close_after", "bytes": 4}, SEEN),
)
LIGHT = (
    Fault(Device.LIGHT, "switched off and on", {"fault": "off"}, SEEN, "cannot be reached"),
    Fault(Device.LIGHT, "does not answer", {"fault": "mute"}, SEEN, "does not answer"),
    Fault(Device.LIGHT, "hangs", {"fault": "hung"}, SEEN, "does not answer"),
    Fault(Device.LIGHT, "wrong bytes", {"fault": "wrong_bytes"}, SEEN, "answer"),
)
PANEL = (
    Fault(Device.PANEL, "does not answer", {"fault": "mute"}, SEEN),
    Fault(Device.PANEL, "wrong bytes", {"fault": "wrong_bytes"}, SEEN),
    Fault(Device.PANEL, "unplugged and back", {"fault": "unplugged"}, SEEN, "no device on the serial port"),
)
UNHEARD = (Visitor.SEEN_UNHEARD,)
SOUND = (
    Fault(Device.SOUND, "sound server killed and started", {"fault": "off"}, UNHEARD, "ound"),
    Fault(Device.SOUND, "sound server hangs", {"fault": "hung"}, UNHEARD, "ound"),
    Fault(Device.SOUND, "no loudspeaker, and back", {"fault": "unplugged"}, UNHEARD, "ound"),
)

BY_KEY = (Visitor.HEARD_BY_KEY,)
HEADSET = (
    Fault(Device.HEADSET, "does not answer", {"fault": "mute"}, BY_KEY),
    Fault(Device.HEADSET, "wrong bytes", {"fault": "wrong_bytes"}, BY_KEY),
    Fault(Device.HEADSET, "unplugged and back", {"fault": "unplugged"}, BY_KEY, "headset socket"),
)
NO_VOICE = (Visitor.PAGES_UNHEARD,)
VOICE = (
    Fault(Device.VOICE, "sound server killed and started", {"fault": "off"}, NO_VOICE, "ound"),
    Fault(Device.VOICE, "sound server hangs", {"fault": "hung"}, NO_VOICE, "ound"),
    Fault(Device.VOICE, "no loudspeaker, and back", {"fault": "unplugged"}, NO_VOICE, "ound"),
)

EVERY_FAULT: tuple[Fault, ...] = (
    *NETWORK_PRINTER,
    *SERIAL_PRINTER,
    *CAMERA,
    *SERIAL_SCANNER,
    *SIGN,
    *NETWORK_SIGN,
    *LIGHT,
    *PANEL,
    *SOUND,
    *HEADSET,
    *VOICE,
)
