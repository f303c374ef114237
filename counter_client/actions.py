"""What a clerk can do, and the key that does it; a key always means the same thing."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Action(StrEnum):
    """One thing that a clerk asks of the server."""

    NEXT = "next"
    CALL = "call"
    RECALL = "recall"
    ARRIVED = "arrived"
    FINISH = "finish"
    FINISH_AND_NEXT = "finish_and_next"
    NO_SHOW = "no_show"
    PARK = "park"
    TRANSFER = "transfer"
    RESUME = "resume"
    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"


MAIN_KEY = "F2"
"""Does the one large action, whatever it is now; so do Enter and Space unless a field or a button has the focus."""

KEYS: Mapping[Action, str] = MappingProxyType(
    {
        Action.RECALL: "F3",
        Action.ARRIVED: "F4",
        Action.FINISH: "F5",
        Action.NO_SHOW: "F6",
        Action.PARK: "F7",
        Action.TRANSFER: "F8",
        Action.FINISH_AND_NEXT: "F9",
        Action.CALL: "F11",
        Action.RESUME: "F12",
        Action.SIGN_OUT: "Ctrl+L",
    }
)
"""Fixed, so that hands learn them. F10 is left out: desktops open a menu with it."""
