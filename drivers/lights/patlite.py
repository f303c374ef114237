"""PATLITE's network signal towers: what is said to them and how their answers are told apart.

Sources: NHL series manual 3.5 (PHN: "W" and a byte of bits, answered "ACK" or "NAK") and 3.6 (PNS: "XX", "S", a zero,
the length 6 in two bytes, then red, amber, green, blue, white and buzzer; answered 06 or 15); LA6-POE operation manual
5.1.8 ("AB", "G": 15 bytes, of which the ninth is the mode, then five tiers and the buzzer) and 5.2 (PHN); PATLITE's own
samples for LA6-POE (PHN "R": answered by "R" and the byte of bits). The towers of the NH family answer "XX", "G" with
the six bytes alone (NH-FV manual, as in tdtds/net-pns). All listen on TCP port 10000.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from drivers.lights.light import Colour, LightProtocol, Look

PORT: Final = 10_000
ORDER_OF_LAMPS: Final = (Colour.RED, Colour.AMBER, Colour.GREEN)
"""From the top, as the makers fit them; in PHN from the lowest bit on."""
TIERS: Final = 5

PHN_WRITE: Final = b"W"
PHN_READ: Final = b"R"
PHN_ACK: Final = b"ACK"
PHN_NAK: Final = b"NAK"
PHN_LIT: Final = 0x01
PHN_FLASHING: Final = 0x20
PHN_BUZZER: Final = 0x08

PNS_NH: Final = b"XX"
PNS_LA6: Final = b"AB"
PNS_ACK: Final = b"\x06"
PNS_NAK: Final = b"\x15"
PNS_LIT: Final = 0x01
PNS_FLASHING: Final = 0x02
PNS_MOST: Final = 0x09
"""The highest state in any of the manuals; 2 and above are ways of flashing."""
PNS_BUZZER: Final = 0x01
PNS_OFF: Final = 0x00
NH_STATUS_BYTES: Final = TIERS + 1
LA6_INPUT_BYTES: Final = 8
LA6_STATUS_BYTES: Final = LA6_INPUT_BYTES + 1 + TIERS + 1
LA6_SIGNAL_MODE: Final = 0x00


class Reply(Enum):
    """What a tower said to an order."""

    PART = auto()
    """More has to come."""
    TAKEN = auto()
    REFUSED = auto()
    WRONG = auto()
    """No answer of this protocol: another device, or noise."""


@dataclass(frozen=True)
class Shown:
    """What a tower says that it shows. The buzzer is left out: people mute it at the tower, which is no fault."""

    lamps: tuple[tuple[Colour, bool], ...]
    """Each lamp that is on, and whether it flashes."""


@dataclass(frozen=True)
class Tower:
    """One way of talking."""

    order: Callable[[Look], bytes]
    reply: Callable[[bytes], Reply]
    question: bytes
    shown: Callable[[bytes], Shown | Reply]


def phn_order(look: Look) -> bytes:
    bits = PHN_BUZZER if look.buzzing else 0
    if look.colour is not None:
        bits |= (PHN_FLASHING if look.flashing else PHN_LIT) << ORDER_OF_LAMPS.index(look.colour)
    return PHN_WRITE + bytes([bits])


def phn_reply(data: bytes) -> Reply:
    return _reply(data, taken=PHN_ACK, refused=PHN_NAK)


def phn_shown(data: bytes) -> Shown | Reply:
    if data.startswith(PHN_READ):
        return _phn_lamps(data[1]) if len(data) == 2 else Reply.PART if len(data) < 2 else Reply.WRONG
    reply = phn_reply(data)
    return Reply.WRONG if reply is Reply.TAKEN else reply


def pns_order(look: Look, product: bytes) -> bytes:
    value = 0 if look.colour is None else PNS_FLASHING if look.flashing else PNS_LIT
    lamps = [value if colour is look.colour else PNS_OFF for colour in ORDER_OF_LAMPS]
    states = [*lamps, *[PNS_OFF] * (TIERS - len(lamps)), PNS_BUZZER if look.buzzing else PNS_OFF]
    return product + b"S\x00" + len(states).to_bytes(2) + bytes(states)


def pns_reply(data: bytes) -> Reply:
    return _reply(data, taken=PNS_ACK, refused=PNS_NAK)


def pns_question(product: bytes) -> bytes:
    return product + b"G\x00" + bytes(2)


def nh_shown(data: bytes) -> Shown | Reply:
    if data == PNS_NAK:  # no lamp has the state 15, and a status has six bytes
        return Reply.REFUSED
    if len(data) < NH_STATUS_BYTES:
        return Reply.PART
    return _pns_lamps(data[:TIERS]) if len(data) == NH_STATUS_BYTES else Reply.WRONG


def la6_shown(data: bytes) -> Shown | Reply:
    if data == PNS_NAK:
        return Reply.REFUSED
    if len(data) < LA6_STATUS_BYTES:
        return Reply.PART
    if len(data) > LA6_STATUS_BYTES or data[LA6_INPUT_BYTES] != LA6_SIGNAL_MODE:
        return Reply.WRONG
    return _pns_lamps(data[LA6_INPUT_BYTES + 1 : LA6_INPUT_BYTES + 1 + TIERS])


def expected(look: Look) -> Shown:
    return Shown(() if look.colour is None else ((look.colour, look.flashing),))


TOWERS: Final = {
    LightProtocol.PATLITE: Tower(phn_order, phn_reply, PHN_READ, phn_shown),
    LightProtocol.PATLITE_PNS: Tower(lambda look: pns_order(look, PNS_NH), pns_reply, pns_question(PNS_NH), nh_shown),
    LightProtocol.PATLITE_LA6: Tower(
        lambda look: pns_order(look, PNS_LA6), pns_reply, pns_question(PNS_LA6), la6_shown
    ),
}


def _reply(data: bytes, *, taken: bytes, refused: bytes) -> Reply:
    if data == taken:
        return Reply.TAKEN
    if data == refused:
        return Reply.REFUSED
    return Reply.PART if taken.startswith(data) or refused.startswith(data) else Reply.WRONG


def _phn_lamps(bits: int) -> Shown:
    lamps = []
    for place, colour in enumerate(ORDER_OF_LAMPS):
        lit, flashing = bits & PHN_LIT << place, bits & PHN_FLASHING << place
        if lit or flashing:
            lamps.append((colour, not lit))  # both at once: it is lit (NHL manual 3.5)
    return Shown(tuple(lamps))


def _pns_lamps(states: bytes) -> Shown | Reply:
    """Blue and white are not ours; when somebody lit them, that is no fault of this light."""
    lamps = []
    for colour, state in zip(ORDER_OF_LAMPS, states, strict=False):
        if state > PNS_MOST:
            return Reply.WRONG
        if state != PNS_OFF:
            lamps.append((colour, state >= PNS_FLASHING))
    return Shown(tuple(lamps))
