"""Scripts find the pictures by their names."""

from pathlib import Path

from balie.screens.naming import FILE_NAME, Mode, PictureName, Program, Theme, remove_pictures


def a_name(**more: object) -> PictureName:
    facts: dict[str, object] = {
        "program": Program.KIOSK,
        "page": "welcome",
        "language": "nl",
        "theme": Theme.NORMAL,
        "width": 1080,
        "height": 1920,
    }
    return PictureName(**(facts | more))  # type: ignore[arg-type]


def test_a_picture_is_named_after_what_it_shows() -> None:
    assert a_name().path == Path("kiosk/welcome-nl-normal-1080x1920.png")
    assert a_name(theme=Theme.HIGH_CONTRAST).path.name == "welcome-nl-high-contrast-1080x1920.png"


def test_the_reading_aids_are_said_with_the_page_so_that_every_name_parses_as_before() -> None:
    aided = a_name(mode=Mode.LARGE_LOW, theme=Theme.HIGH_CONTRAST).path.name
    assert aided == "welcome-large-low-nl-high-contrast-1080x1920.png"
    assert FILE_NAME.fullmatch(aided)


def test_a_page_that_is_gone_leaves_no_picture_behind(tmp_path: Path) -> None:
    (tmp_path / a_name(page="sorry-too-early").path.name).touch()
    remove_pictures(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    holiday = tmp_path / "holiday.png"
    holiday.touch()
    remove_pictures(tmp_path)
    assert holiday.exists()
