"""The QML checker finds what it is there for."""

from pathlib import Path

import pytest

from tests.architecture.qml_lint import lint, write_types

PRESENTER = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Trial"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TrialPresenter(QObject):
    screenChanged = Signal()

    def _page(self) -> str:
        return "welcome"

    page = Property(str, _page, notify=screenChanged)
    rows = Property("QVariantList", lambda self: [], notify=screenChanged)
    shown = Property(list, lambda self: [], notify=screenChanged)
    waitMs = Property(int, lambda self: 20, constant=True)

    @Property(int, constant=True)
    def stepMs(self) -> int:
        return 1
"""

PAGE = """
import QtQuick
import Trial

Text {{
    id: words
    required property TrialPresenter presenter
    text: words.presenter.{member}
}}
"""


def lint_page_that_reads(member: str, folder: Path) -> str:
    presenter, page = folder / "presenter.py", folder / "Page.qml"
    presenter.write_text(PRESENTER)
    page.write_text(PAGE.format(member=member))
    write_types([presenter], folder / "types")
    return lint([page], folder / "types")


@pytest.mark.parametrize("member", ["page", "rows.length", "shown.length", "waitMs", "stepMs"])
def test_a_property_that_the_presenter_has_passes(member: str, tmp_path: Path) -> None:
    assert lint_page_that_reads(member, tmp_path) == ""


@pytest.mark.parametrize("misspelt", ["pgae", "Page"])
def test_a_misspelt_property_is_found(misspelt: str, tmp_path: Path) -> None:
    assert f'"{misspelt}" not found' in lint_page_that_reads(misspelt, tmp_path)
