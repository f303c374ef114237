"""Every room stands under the import contracts of pyproject.toml, which cannot see a package that nobody listed."""

import sys
import tomllib

from tests.architecture.repository import BESIDE_THE_ROOMS, ROOT, files, imported_names, short

SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_package_stands_under_the_contracts() -> None:
    under_contract = set(SETTINGS["tool"]["importlinter"]["root_packages"])
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - BESIDE_THE_ROOMS
    assert under_contract == packages


def test_every_room_is_installed_except_the_set_up() -> None:
    installed = {name.rstrip("*") for name in SETTINGS["tool"]["setuptools"]["packages"]["find"]["include"]}
    assert installed == set(SETTINGS["tool"]["importlinter"]["root_packages"]) - {"setup"}


def test_every_folder_with_python_is_a_package() -> None:
    folders = {path.parent for path in files(".py")} - {ROOT}
    assert [short(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_the_set_up_needs_nothing_but_python() -> None:
    allowed = {*sys.stdlib_module_names, "setup"}
    strangers = {
        f"{short(path)} imports {name}"
        for path in files(".py")
        if path.is_relative_to(ROOT / "setup")
        for name in imported_names(path)
        if name.split(".")[0] not in allowed
    }
    assert strangers == set()


def test_package_files_hold_nothing_but_a_docstring() -> None:
    """Code there runs at the import of any neighbour, and makes chains of imports that nobody asked for."""
    full = [short(path) for path in files(".py") if path.name == "__init__.py" and list(imported_names(path))]
    assert full == []
