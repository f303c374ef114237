"""Some seconds of the monkey at each build; ten minutes of it in `python -m reliability monkey`."""

from pathlib import Path
from typing import Any

import pytest

from reliability.monkey import measure, ways_out

SECONDS = 12.0


def test_nobody_breaks_or_leaves_a_kiosk_with_fingers_keys_and_codes(tmp_path: Path) -> None:
    figures = {each.name: each.value for each in measure(tmp_path, SECONDS)}

    assert (figures["monkey.actions"] or 0) > 200
    broken = {name: value for name, value in figures.items() if name != "monkey.actions" and value}
    assert broken == {}


LOCKED: dict[str, Any] = {"kind": "QQuickWindow", "active": True, "full_screen": True, "size": [1080, 1920]}


def seen(*windows: dict[str, Any], buttons: tuple[str, ...] = ("help",)) -> dict[str, Any]:
    return {"windows": list(windows), "buttons": [{"name": name, "at": [9, 9]} for name in buttons]}


def test_a_locked_window_alone_is_no_way_out() -> None:
    assert ways_out(seen(LOCKED)) == []


@pytest.mark.parametrize(
    "found",
    [
        seen(),
        seen(LOCKED, LOCKED),
        seen(LOCKED | {"active": False}),
        seen(LOCKED | {"full_screen": False}),
        seen(LOCKED, buttons=("staffRestart",)),
    ],
    ids=["gone", "another window", "behind another program", "not the whole screen", "staff's page"],
)
def test_a_way_out_is_noticed(found: dict[str, Any]) -> None:
    assert len(ways_out(found)) == 1
