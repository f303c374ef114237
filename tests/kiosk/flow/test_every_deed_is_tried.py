"""What the property test of the kiosk's rules plays is all that the program can do to a screen, and nothing else."""

import ast
import inspect
import pkgutil
from importlib import import_module
from pathlib import Path

import kiosk.flow
from kiosk.flow.screen import Step
from tests.kiosk.flow.every_deed import COVERED


def functions_of_the_flow() -> set[str]:
    """Every public function that makes a step of a screen."""
    found = set()
    for module in pkgutil.iter_modules(kiosk.flow.__path__):
        for name, function in inspect.getmembers(import_module(f"kiosk.flow.{module.name}"), inspect.isfunction):
            if not name.startswith("_") and inspect.signature(function).return_annotation is Step:
                found.add(name)
    return found


def names_that_the_program_uses() -> set[str]:
    """What files outside of the flow import from it, or take from a module of it that they imported."""
    room = Path(kiosk.flow.__file__).parents[1]
    used = set()
    for path in room.rglob("*.py"):
        if path.parent.name != "flow":
            used |= names_of_the_flow_in(ast.parse(path.read_text(encoding="utf-8")))
    return used


def names_of_the_flow_in(tree: ast.Module) -> set[str]:
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules = {alias.name for node in imports if node.module == "kiosk.flow" for alias in node.names}
    names = {alias.name for node in imports if (node.module or "").startswith("kiosk.flow.") for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            names.add(node.attr)
    return names


def test_every_function_that_the_program_calls_is_tried() -> None:
    assert functions_of_the_flow() & names_that_the_program_uses() - COVERED == set()


def test_nothing_is_tried_that_is_no_rule_of_the_kiosk() -> None:
    assert COVERED - functions_of_the_flow() == set()
