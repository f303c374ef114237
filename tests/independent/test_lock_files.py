"""What is installed to read tickets is fixed to the byte, and no file says where packages come from."""

import json
from pathlib import Path

import pytest

from setup.readers import sources
from tests.independent.reading import ROOT

LOCKED = json.loads((ROOT / "tests/independent/package-lock.json").read_text(encoding="utf-8"))["packages"]


@pytest.mark.parametrize("file", sources(ROOT), ids=lambda file: file.name)
def test_no_file_names_a_place_that_packages_come_from(file: Path) -> None:
    assert "://" not in file.read_text(encoding="utf-8")


def test_every_package_is_fixed_by_its_digest() -> None:
    assert [
        name for name, package in LOCKED.items() if name and not package.get("integrity", "").startswith("sha512")
    ] == []


def test_the_licences_of_what_is_installed_are_free() -> None:
    installed = {package["license"] for name, package in LOCKED.items() if name and not package.get("optional")}
    assert installed <= {"MIT", "BSD-2-Clause", "0BSD"}
