"""The runner leaves what scripts rely on, and says in one sentence why it could not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from balie.screens.browser import CHROMIUM
from balie.screens.gathering import NO_BROWSER
from balie.screens.naming import FILE_NAME, Program
from balie.screens.spoken import languages_of

WITHIN_S = 200


def run(*options: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    """`path` is where programs are looked for, if not where everybody looks."""
    command = [sys.executable, "-m", "balie.screens", *options]
    env = os.environ if path is None else {**os.environ, "PATH": path}
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=WITHIN_S, env=env)


@pytest.mark.parametrize("program", ["display", "counter"])
def test_every_picture_has_its_name_and_its_findings(program: str, tmp_path: Path) -> None:
    done = run("--program", program, "--language", "nl", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    pictures = {f"{program}/{path.name}" for path in (tmp_path / program).iterdir()}
    found = json.loads((tmp_path / "screens.json").read_text("utf-8"))
    assert set(found) == pictures
    assert [each for each in pictures if not FILE_NAME.fullmatch(each.removeprefix(f"{program}/"))] == []
    assert list((tmp_path / "contact-sheets").glob(f"{program}-nl-*.png"))
    assert f"{len(pictures)} pictures" in done.stdout


def test_a_language_that_nobody_wrote_is_no_picture(tmp_path: Path) -> None:
    done = run("--language", "tlh", "--out", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr == "Nobody wrote texts in 'tlh' for kiosk, display, counter, booking.\n"


def test_a_page_that_nobody_drew_is_no_picture(tmp_path: Path) -> None:
    done = run("--program", "counter", "--page", "wellcome", "--out", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr == "No page of counter is called 'wellcome' in such a look.\n"


def test_one_page_can_be_asked_for_alone(tmp_path: Path) -> None:
    asked = ("--page", "welcome", "--language", "nl", "--theme", "normal", "--mode", "large", "--form", "portrait")
    done = run("--program", "kiosk", *asked, "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert [path.name for path in (tmp_path / "kiosk").iterdir()] == ["welcome-large-nl-normal-1080x1920.png"]
    assert (tmp_path / "contact-sheets" / "pages" / "kiosk-welcome-1080x1920.png").exists()


@pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium: apt-get install chromium")
def test_a_booking_page_is_pictured_whole_and_called_after_its_window(tmp_path: Path) -> None:
    asked = ("--page", "made*", "--language", "ar", "--form", "portrait")
    done = run("--program", "booking", *asked, "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    names = ["made-ar-normal-390x844.png", "made-dark-ar-normal-390x844.png"]
    assert sorted(path.name for path in (tmp_path / "booking").iterdir()) == names
    picture = QImage(str(tmp_path / "booking" / names[0]))
    assert (picture.width(), picture.height() > 844) == (390, True)
    assert json.loads((tmp_path / "screens.json").read_text("utf-8")) == {f"booking/{name}": [] for name in names}


def test_without_a_browser_there_are_all_pictures_but_those_of_the_web_pages(tmp_path: Path) -> None:
    asked = ("--page", "welcome", "--language", "nl", "--theme", "normal", "--mode", "large", "--form", "portrait")
    done = run("--program", "kiosk", "booking", *asked, "--out", str(tmp_path), path="")
    assert (done.returncode, done.stderr) == (0, f"{NO_BROWSER}\n")
    assert "1 pictures" in done.stdout
    alone = run("--program", "booking", "--out", str(tmp_path), path="")
    assert (alone.returncode, alone.stderr) == (1, f"{NO_BROWSER}\n")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("--program", "counter", "--language", "nl", "--out", str(tmp_path / "file"))
    assert done.returncode == 1
    assert "could not be made" in done.stderr


def test_each_program_speaks_what_its_translators_wrote() -> None:
    assert {"nl", "en", "de", "ar"} <= set(languages_of(Program.DISPLAY))
    assert {"nl", "en"} <= set(languages_of(Program.COUNTER))
    assert {"nl", "de", "ar"} <= set(languages_of(Program.BOOKING))
