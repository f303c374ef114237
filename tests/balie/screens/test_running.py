"""The runner leaves what scripts rely on, and says in one sentence why it could not."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from balie.screens.naming import FILE_NAME, Program
from balie.screens.spoken import languages_of

WITHIN_S = 200


def run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "balie.screens", *options]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=WITHIN_S)


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
    assert done.stderr == "Nobody wrote texts in 'tlh' for kiosk, display, counter.\n"


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


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("--program", "counter", "--language", "nl", "--out", str(tmp_path / "file"))
    assert done.returncode == 1
    assert "could not be made" in done.stderr


def test_each_program_speaks_what_its_translators_wrote() -> None:
    assert {"nl", "en", "de", "ar"} <= set(languages_of(Program.DISPLAY))
    assert {"nl", "en"} <= set(languages_of(Program.COUNTER))
