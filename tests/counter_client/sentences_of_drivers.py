"""Read off the sources: every sentence that can become the state of a device, with examples for its facts."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

HOUSE = Path(__file__).resolve().parents[2]
ROOMS = ("drivers", "kiosk", "display", "signs", "counter_client")
"""Where a device's state may be worded."""

FOR_THE_INSTALLER = {
    "BadDeviceUrl": "refused when the settings are read",
    "BadSignSettings": "refused when the settings are read",
    "BadPanelSettings": "refused when the settings are read",
    "BadLightSettings": "refused when the settings are read",
    "DeviceClosed": "a mistake in the program, which its log explains",
    "UnreadablePicture": "one frame among many; what staff are told is in drivers/scanners/picture_watch.py",
    "PrinterError": "the end of one ticket; what staff are told is the printer's status",
    "SpeechError": "a part of a sentence that drivers/sounds/speech.py puts together",
}
"""Errors whose words never stand on a counter's screen, each with the reason."""

EXAMPLE = "X"


class Said(NamedTuple):
    """A sentence, and where it is said."""

    sentence: str
    where: str


def sentences() -> Iterator[Said]:
    """Of every `DeviceState` that is not ok and of every error that a device's thread turns into one."""
    paths = sorted(path for room in ROOMS for path in (HOUSE / room).rglob("*.py"))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    speaking = _speaking_classes(trees.values())
    for path, tree in trees.items():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id in speaking and not _is_ok(call):
                for argument in call.args:
                    said = _text(argument)
                    if said is not None:
                        yield Said(said, f"{path.relative_to(HOUSE)}:{call.lineno}")


def _speaking_classes(trees: Iterable[ast.Module]) -> set[str]:
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    silent = _with_their_children(set(FOR_THE_INSTALLER), bases)
    return {"DeviceState"} | (_with_their_children({"DeviceError"}, bases) - silent)


def _with_their_children(names: set[str], bases: dict[str, set[str]]) -> set[str]:
    while True:
        more = names | {name for name, above in bases.items() if above & names}
        if more == names:
            return names
        names = more


def _is_ok(call: ast.Call) -> bool:
    return any(isinstance(argument, ast.Attribute) and argument.attr == "OK" for argument in call.args)


def _text(node: ast.expr) -> str | None:
    """None for what is put together elsewhere."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else EXAMPLE for part in node.values)
    return None
