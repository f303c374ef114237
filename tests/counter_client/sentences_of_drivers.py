"""Read off the sources: every sentence that can become the state of a device, with examples for its facts.

In the rooms that only use devices a state is worded where it is made. Drivers also keep sentences, hand them on and
join them, so there every text that reads like a sentence counts, unless it is known to be for somebody else.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

HOUSE = Path(__file__).resolve().parents[2]
ROOMS = ("kiosk", "display", "signs", "counter_client")
"""Where a device's state may be worded, beside the drivers."""

FOR_THE_INSTALLER = {
    "BadDeviceUrl": "refused when the settings are read",
    "BadSignSettings": "refused when the settings are read",
    "BadPanelSettings": "refused when the settings are read",
    "BadLightSettings": "refused when the settings are read",
    "DeviceClosed": "a mistake in the program, which its log explains",
    "UnreadablePicture": "one frame among many; what staff are told is in drivers/scanners/picture_watch.py",
    "PrinterError": "the end of one ticket; what staff are told is the printer's status",
}
"""Errors whose words never stand on a counter's screen, each with the reason."""

NO_STATE = {
    "PrintReport": "the end of one ticket, for the kiosk",
    "ValueError": "a mistake in the program",
    "KeyError": "a mistake in the program",
    "LookupError": "a mistake in the program",
}
"""Whatever else holds sentences that are no device's state."""

NO_DEVICE = {
    "drivers/printers/sample_words.py": "what stands on a sample ticket",
    "drivers/scanners/opening.py": "refused when the settings are read",
    "drivers/printers/sample_tickets.py": "answered to whoever asks for a sample ticket",
}
"""Files whose sentences are none of a device."""

SIMULATED = re.compile(r"(^|/)simulat|simulator\.py$")
SENTENCE = re.compile(r"[A-Z].*\s.*\s.*[.?!]", re.DOTALL)
HINT = re.compile(r"Possible (is|are) ")
"""Ends the refusal of an address in the settings."""

EXAMPLE = "X"


class Said(NamedTuple):
    """A sentence, and where it is said."""

    sentence: str
    where: str


@cache
def sentences() -> tuple[Said, ...]:
    """Of every `DeviceState` that is not ok and of every error that a device's thread turns into one."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _files(("drivers", *ROOMS))}
    bases = _bases(trees.values())
    return tuple(_of_states(trees, bases)) + tuple(_of_drivers(trees, bases))


def _files(rooms: Iterable[str]) -> list[Path]:
    return sorted(path for room in rooms for path in (HOUSE / room).rglob("*.py"))


def _of_states(trees: Mapping[Path, ast.Module], bases: Mapping[str, set[str]]) -> Iterator[Said]:
    """Worded as the argument of a state or an error, also where it is no whole sentence."""
    silent = _with_their_children(set(FOR_THE_INSTALLER), bases)
    speaking = {"DeviceState"} | (_with_their_children({"DeviceError"}, bases) - silent)
    for path, tree in trees.items():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id in speaking and not _is_ok(call):
                for argument in call.args:
                    said = _text(argument)
                    if said is not None:
                        yield _said(said, path, call)


def _of_drivers(trees: Mapping[Path, ast.Module], bases: Mapping[str, set[str]]) -> Iterator[Said]:
    """Whatever reads like a sentence, however it finds its way into a state."""
    silent = _with_their_children({*FOR_THE_INSTALLER, *NO_STATE}, bases)
    for path, tree in trees.items():
        name = str(path.relative_to(HOUSE))
        if not name.startswith("drivers/") or name in NO_DEVICE or SIMULATED.search(name):
            continue
        passed_over = {id(inner) for node in ast.walk(tree) if _is_for_others(node, silent) for inner in ast.walk(node)}
        inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in passed_over | inside:
                said = _text(node)
                if said is not None and SENTENCE.fullmatch(said) and not HINT.match(said):
                    yield _said(said, path, node)


def _is_for_others(node: ast.AST, silent: set[str]) -> bool:
    match node:
        case ast.Expr(value=ast.Constant()):
            return True  # a docstring
        case ast.Call(func=ast.Name(id=name)):
            return name in silent or (name == "DeviceState" and _is_ok(node))
        case ast.Call(func=ast.Attribute(value=ast.Name(id="log") | ast.Attribute(attr="log"))):
            return True
    return False


def _said(sentence: str, path: Path, node: ast.expr) -> Said:
    return Said(sentence, f"{path.relative_to(HOUSE)}:{node.lineno}")


def _bases(trees: Iterable[ast.Module]) -> dict[str, set[str]]:
    return {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }


def _with_their_children(names: set[str], bases: Mapping[str, set[str]]) -> set[str]:
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
