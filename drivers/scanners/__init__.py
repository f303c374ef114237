"""What reads codes. OpenCV takes its limits once, when it is loaded, so they are set before any part can load it."""

import os

LARGEST_PX = 2**27
"""More than any telephone's photograph. A garbled frame that claims to be 30,000 by 30,000 took 4 s and 1.8 GB."""

os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(LARGEST_PX))
