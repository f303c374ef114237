"""A code is brought before the camera and kept still: how many frames go by until the live camera has read it."""

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from bench.kiosk_frames import CODE, CONDITIONS, SIZES_PX, as_sent
from drivers.scanners.decoding import LiveDecoder, read_at_once
from drivers.scanners.drawn_faults import Pixels
from drivers.scanners.drawn_frame import Presentation, draw_scene, exposed, hall
from drivers.scanners.picture import Grey
from drivers.scanners.simulated_camera import APPROACH

STILL_FRAMES = 8
"""Half a second at 15 frames per second."""


def frames_to_read() -> list[int]:
    """One number for each condition in which some frame can be read at all; whoever never reads gets all the frames."""
    background = hall(SIZES_PX["720p"])
    counted = []
    for number, presentation in enumerate(CONDITIONS.values()):
        random = np.random.default_rng(number)
        decoder = LiveDecoder(clock_s=time.thread_time)
        waited = 0
        for frame in _brought(background, presentation, random):
            if waited or read_at_once(frame):
                waited += 1
            if CODE in decoder.read(frame):
                break
        if waited:
            counted.append(waited)
    return counted


def _brought(background: Pixels, presentation: Presentation, random: np.random.Generator) -> Iterator[Grey]:
    x, y = presentation.centre
    for motion_px, away in APPROACH:
        moving = replace(presentation, centre=(x + away, y), motion_px=max(motion_px, presentation.motion_px))
        yield as_sent(exposed(draw_scene(background, moving), moving, random))
    scene = draw_scene(background, presentation)
    for _ in range(STILL_FRAMES):
        yield as_sent(exposed(scene, presentation, random))
