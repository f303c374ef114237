"""A drawn camera, read by the real scanner through a real folder; and its faults."""

from pathlib import Path

import pytest

from drivers.scanners.camera_scanner import CameraScanner
from drivers.scanners.drawn_frame import Medium, Presentation
from drivers.scanners.frame_folder import FrameFolder
from drivers.scanners.picture import UnreadablePicture, load_grey
from drivers.scanners.picture_watch import DARK_BELOW, FLAT_BELOW, look_at
from drivers.scanners.simulated_camera import FRAMES_KEPT, CameraFault, SimulatedCamera
from drivers.scanners.still import read_still
from tests.drivers.scanners.pictures import CODE

SMALL_PX = (320, 180)


def dropped(camera: SimulatedCamera, presentation: Presentation | None = None) -> Path:
    path = camera.drop(presentation)
    assert path is not None
    return path


def test_a_held_code_goes_through_the_folder_to_the_scanner(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path, fps=200)
    camera.hold(Presentation(CODE, Medium.PHONE, turned_deg=12), seconds=0.02)
    scanner = CameraScanner(FrameFolder(tmp_path, fps=200))
    scanner.open()
    scan = scanner.read(10.0)

    assert scan is not None
    assert scan.text == CODE


def test_a_visitor_takes_the_code_away_as_soon_as_it_was_seen(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path, fps=200, size_px=SMALL_PX)
    camera.hold(Presentation(CODE), seconds=60, seen=lambda: True)

    assert read_still(max(tmp_path.iterdir())).texts == ()


def test_an_empty_hall_is_filmed_too(tmp_path: Path) -> None:
    SimulatedCamera(tmp_path, fps=200, size_px=SMALL_PX).watch_the_hall(seconds=0.02)

    assert len(list(tmp_path.iterdir())) == 4


def test_a_dark_camera_is_dark(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path)
    camera.fail(CameraFault.DARK)

    assert look_at(load_grey(dropped(camera, Presentation(CODE)))).brightness < DARK_BELOW


def test_a_covered_camera_shows_one_even_surface(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path)
    camera.fail(CameraFault.COVERED)
    sight = look_at(load_grey(dropped(camera, Presentation(CODE))))

    assert sight.contrast < FLAT_BELOW
    assert sight.brightness > DARK_BELOW


def test_a_blurred_camera_reads_nothing(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path)
    camera.fail(CameraFault.BLURRED)

    assert read_still(dropped(camera, Presentation(CODE))).texts == ()


def test_a_camera_with_a_bad_cable_drops_garbage(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path)
    camera.fail(CameraFault.GARBAGE)

    with pytest.raises(UnreadablePicture, match="not a picture"):
        load_grey(dropped(camera))


def test_a_hanging_camera_drops_nothing(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path)
    camera.fail(CameraFault.SILENT)

    assert camera.drop() is None
    assert list(tmp_path.iterdir()) == []


def test_a_camera_that_is_well_again_shows_codes_again(tmp_path: Path) -> None:
    camera = SimulatedCamera(tmp_path)
    camera.fail(CameraFault.COVERED)
    camera.drop(Presentation(CODE))
    camera.fail(None)

    assert read_still(dropped(camera, Presentation(CODE))).texts == (CODE,)


def test_old_frames_are_tidied_away_and_a_restart_goes_on_counting(tmp_path: Path) -> None:
    first = SimulatedCamera(tmp_path, size_px=SMALL_PX)
    for _ in range(FRAMES_KEPT + 5):
        first.drop()
    kept = sorted(path.name for path in tmp_path.iterdir())
    restarted = SimulatedCamera(tmp_path, size_px=SMALL_PX)

    assert len(kept) == FRAMES_KEPT
    assert dropped(restarted).name > kept[-1]
