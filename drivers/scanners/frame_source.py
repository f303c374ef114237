"""Where a camera scanner's pictures come from: a device, a video file or a folder that fills up."""

from typing import Protocol

from drivers.scanners.picture import Grey


class FrameSource(Protocol):
    @property
    def name(self) -> str:
        """In a person's words: "camera /dev/video0"."""

    @property
    def stale_after_s(self) -> float | None:
        """Without a new frame for so long it is stuck; None when silence is normal (a folder, a video that ended)."""

    @property
    def is_live(self) -> bool:
        """A real sensor always flickers: the very same frame again and again means that it hangs."""

    def open(self) -> None: ...

    def next_frame(self, within_s: float) -> Grey | None:
        """The newest frame, skipping those that came while the last one was decoded; None when none came in time.

        Raises `UnreadablePicture` for a frame that is no picture, other `DeviceError`s when the source is gone.
        """

    def close(self) -> None: ...
