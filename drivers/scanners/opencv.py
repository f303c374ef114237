"""The one door to OpenCV. It takes its limits once, when it is loaded, so they are set here before it can be."""

import os

LARGEST_PX = 2**27
"""More than any telephone's photograph. A garbled frame that claims to be 30,000 by 30,000 took 4 s and 1.8 GB."""

SELECT_WITHIN_S = 2
"""How long V4L2 waits for a frame of a hanging camera; its own default of 10 s would hold up every closing."""

os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(LARGEST_PX))
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", str(SELECT_WITHIN_S))

import cv2  # noqa: E402 (only now does it know its limits)

__all__ = ["cv2"]

cv2.setNumThreads(1)  # its pool would spin on the core that the screen needs, for pictures of a few milliseconds
