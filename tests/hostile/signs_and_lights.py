"""What lights, panels and sign lines may send, what may arrive at a simulated sign, and templates of settings."""

from functools import partial

from drivers.lights.light import LOOKS, LightProtocol, Signal
from drivers.lights.panel import Button, PanelProtocol, PanelSettings
from drivers.lights.panel_reading import reader_for
from drivers.lights.patlite import PHN_ACK, PNS_ACK, TOWERS, Reply, Shown
from drivers.lights.simulated_tower import DIALECTS, SimulatedTower
from drivers.signs.encoding import frame
from drivers.signs.errors import BadSignSettings
from drivers.signs.frame_template import template_frame
from drivers.signs.sign import SignFace, SignProtocol, SignSettings
from drivers.signs.simulator import SimulatedSign
from tests.hostile.parser import Parser

ACK = {LightProtocol.PATLITE: PHN_ACK}
PRESS = b"\x01\x01\x31\x07"
CALLED = SignFace("A012", "Balie 3")
TEMPLATE = "{STX}{address:02}{number:<6}{counter:<12}{ETX}{xor:02X}"
LONGEST_FRAME_BYTES = 2_000


def sign_of(protocol: SignProtocol) -> SignSettings:
    framed = protocol is SignProtocol.FRAME
    return SignSettings("sign", protocol, address=3 if framed else None, template=TEMPLATE if framed else None)


def check_order_answer(fed: bytes, *, protocol: LightProtocol) -> None:
    taken = TOWERS[protocol].reply(fed) is Reply.TAKEN
    assert taken == (fed == ACK.get(protocol, PNS_ACK)), "taken for a yes, or a yes not taken"


def check_status_answer(fed: bytes, *, protocol: LightProtocol) -> None:
    shown = TOWERS[protocol].shown(fed)
    assert isinstance(shown, Shown) or shown is not Reply.TAKEN, "a status is no yes to an order"


def answers_of(protocol: LightProtocol) -> tuple[bytes, ...]:
    tower, talk = SimulatedTower(DIALECTS[protocol]), TOWERS[protocol]
    answers = []
    for signal in Signal:
        answers += [tower.take(talk.order(LOOKS[signal])), tower.take(talk.question)]
    return tuple(answers)


def check_qsystem(fed: bytes) -> None:
    keys = reader_for(PanelSettings(PanelProtocol.QSYSTEM)).take(fed, 100.0)
    assert len(keys) <= sum(fed.count(bytes([1, 1, code, 7])) for code in range(0x31, 0x35)), "a press out of noise"


def check_lines(fed: bytes) -> None:
    keys = reader_for(PanelSettings(PanelProtocol.LINES, {"NEXT": Button.NEXT})).take(fed, 100.0)
    assert len(keys) <= fed.count(b"NEXT"), "a press out of noise"


def check_sign(fed: bytes, *, settings: SignSettings) -> None:
    sign = SimulatedSign(settings)
    sign.take(fed)
    sign.take(frame(CALLED, settings) * 2)
    assert sign.screen.text[0].startswith("A012"), "noise outlived two whole frames"


def check_template(fed: bytes) -> None:
    template = fed.decode("utf-8", errors="replace")
    try:
        sent = template_frame(CALLED, SignSettings("sign", SignProtocol.FRAME, address=3, template=template))
    except BadSignSettings:
        return
    assert len(sent) < LONGEST_FRAME_BYTES + len(fed), "a width that nobody can mean"


PARSERS: tuple[Parser, ...] = (
    *(
        Parser(f"{protocol}_order_answer", answers_of(protocol), partial(check_order_answer, protocol=protocol))
        for protocol in TOWERS
    ),
    *(
        Parser(f"{protocol}_status_answer", answers_of(protocol), partial(check_status_answer, protocol=protocol))
        for protocol in TOWERS
    ),
    Parser("panel_qsystem", (PRESS, b"\x01\x01" + PRESS + PRESS), check_qsystem),
    Parser("panel_lines", (b"NEXT\r\n", b"NE\rNEXT\nNEXTNEXT\n"), check_lines),
    *(
        Parser(f"sign_{protocol}", (frame(CALLED, sign_of(protocol)),), partial(check_sign, settings=sign_of(protocol)))
        for protocol in SignProtocol
    ),
    Parser("sign_template", (TEMPLATE.encode(), b"|{address:02X}{digits:>4}!{x0D}"), check_template),
)
