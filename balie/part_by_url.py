"""A sign, light or panel that stands in no settings yet, told by its address and what it speaks."""

from balie.line_parts import light_part, panel_part, sign_part
from balie.part import Part
from config.problems import nearest_name
from drivers.lights.light import LightProtocol
from drivers.lights.panel import PanelProtocol, PanelSettings
from drivers.signs.sign import SignProtocol, SignSettings

PANELS_WITH_BUTTONS = (PanelProtocol.QSYSTEM,)
"""The others need to be told what their buttons send, which only settings can say."""


class UnknownProtocol(LookupError):
    """The text says which there are."""


def part_by_url(
    url: str, protocol: str, address: int | None, template: str | None, *, within_s: float, shown_s: float
) -> Part:
    """Its mistakes in address and template come out at its trial, as those of a device."""
    if protocol in list(SignProtocol):
        sign = SignSettings("sign", SignProtocol(protocol), address=address, template=template)
        return sign_part("sign", url, sign, shown_s=shown_s)
    if protocol in list(LightProtocol):
        return light_part("light", url, LightProtocol(protocol), shown_s=shown_s)
    if protocol in PANELS_WITH_BUTTONS:
        panel = PanelSettings(PanelProtocol(protocol), address=1 if address is None else address)
        return panel_part("panel", url, panel, within_s=within_s)
    known = [*SignProtocol, *LightProtocol, *PANELS_WITH_BUTTONS]
    near = nearest_name(protocol, known)
    proposal = f" Did you mean {near}?" if near else ""
    raise UnknownProtocol(f'found the protocol "{protocol}", expected one of {", ".join(known)}.{proposal}')
