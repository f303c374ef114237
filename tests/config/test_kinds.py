"""Which program a file is for is told by its content, also when there are mistakes in it."""

from pathlib import Path

import pytest

from config.kinds import kind_of, load_any
from config.problems import SettingsError
from tests.config.builders import EXAMPLE, FILES, rewrite


@pytest.mark.parametrize("name", FILES)
def test_each_kind_of_settings_is_recognised(hall: Path, name: str) -> None:
    kind, _ = load_any(hall / name)

    assert kind == name.removesuffix(".toml")


@pytest.mark.parametrize("file", sorted(EXAMPLE.glob("*.toml")), ids=lambda file: str(file.name))
def test_each_file_of_the_example_is_recognised(file: Path) -> None:
    kind, _ = load_any(file)

    assert file.name.startswith(kind)


def test_a_misspelt_key_does_not_make_another_kind_of_a_file(hall: Path) -> None:
    counter = rewrite(hall / "counter.toml", "counter =", "conter =")

    with pytest.raises(SettingsError) as refused:
        load_any(counter)

    assert refused.value.problems[0].nearest == "counter"


def test_a_file_of_another_program_is_no_settings_file(tmp_path: Path) -> None:
    other = tmp_path / "pyproject.toml"
    other.write_text('[build-system]\nrequires = ["setuptools"]\n')

    with pytest.raises(SettingsError, match="none of the keys"):
        load_any(other)


def test_an_empty_file_is_of_no_kind() -> None:
    assert kind_of([]) is None
