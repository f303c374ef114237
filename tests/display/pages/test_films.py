"""What a system without Qt's multimedia library is told; in a process of its own, since a library loads only once."""

import subprocess
import sys

WITHOUT_THE_LIBRARY = """
import sys
sys.modules["PySide6.QtMultimedia"] = None  # what Python does when an import fails
from display.pages.films import trouble_with_films
print(trouble_with_films())
"""
WITH_IT_UNASKED = """
import sys
import display.program
print([name for name in sys.modules if "Multimedia" in name])
"""


def said(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.strip()


def test_without_the_library_films_are_left_out_with_a_reason() -> None:
    assert said(WITHOUT_THE_LIBRARY).startswith("this system cannot show films: ")


def test_a_display_without_films_never_loads_the_library() -> None:
    assert said(WITH_IT_UNASKED) == "[]"
