"""From what a sign shall show to the bytes that make it show that, whatever it showed before."""

from collections.abc import Callable, Mapping
from typing import Final

from drivers.signs.alpha import alpha_frame
from drivers.signs.cd5220 import cd5220_dimming, cd5220_frame
from drivers.signs.dm_d import dm_d_frame
from drivers.signs.frame_template import template_frame
from drivers.signs.sign import SignFace, SignProtocol, SignSettings
from drivers.signs.utc import utc_enhanced_frame, utc_frame

ENCODERS: Final[Mapping[SignProtocol, Callable[[SignFace, SignSettings], bytes]]] = {
    SignProtocol.DM_D: dm_d_frame,
    SignProtocol.CD5220: cd5220_frame,
    SignProtocol.UTC: utc_frame,
    SignProtocol.UTC_ENHANCED: utc_enhanced_frame,
    SignProtocol.ALPHA: alpha_frame,
    SignProtocol.FRAME: template_frame,
}


def frame(face: SignFace, settings: SignSettings) -> bytes:
    """The whole state of the sign in one write."""
    return ENCODERS[settings.protocol](face, settings)


def frame_before(settings: SignSettings) -> bytes:
    """What has to go out, and settle, before the frame; mostly nothing."""
    return cd5220_dimming(settings) if settings.protocol is SignProtocol.CD5220 else b""
