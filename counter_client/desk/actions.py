"""What a clerk can do, and the key that does it; a key always means the same thing."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Action(StrEnum):
    """One thing that a clerk asks of the server, or, to lock, of this program alone."""

    NEXT = "next"
    CALL = "call"
    RECALL = "recall"
    ARRIVED = "arrived"
    FINISH = "finish"
    FINISH_AND_NEXT = "finish_and_next"
    FINISH_AS = "finish_as"
    """The same as finish, with what was done and how it ended."""
    NO_SHOW = "no_show"
    PARK = "park"
    TRANSFER = "transfer"
    RESUME = "resume"
    MARK_LEFT = "mark_left"
    TAKE_BACK = "take_back"
    PAUSE = "pause"
    END_PAUSE = "end_pause"
    LOCK = "lock"
    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"


MAIN_KEY = "F2"
"""Does the one large action, whatever it is now; so do Enter and Space unless a field or a button has the focus."""

KEYS: Mapping[Action, str] = MappingProxyType(
    {
        Action.RECALL: "F3",
        Action.ARRIVED: "F4",
        Action.FINISH: "F5",
        Action.FINISH_AS: "Shift+F5",
        Action.NO_SHOW: "F6",
        Action.MARK_LEFT: "Shift+F6",
        Action.PARK: "F7",
        Action.TRANSFER: "F8",
        Action.FINISH_AND_NEXT: "F9",
        Action.CALL: "F11",
        Action.RESUME: "F12",
        Action.TAKE_BACK: "Ctrl+Z",
        Action.PAUSE: "Ctrl+P",
        Action.LOCK: "Ctrl+L",
        Action.SIGN_OUT: "Ctrl+Q",
    }
)
"""Fixed, so that hands learn them. F10 is left out: desktops open a menu with it. The key of the pause also ends it."""

OF_THE_CHOSEN = (Action.CALL, Action.RESUME, Action.MARK_LEFT)
"""These concern whoever is chosen in the list, the others whoever is at the counter."""
