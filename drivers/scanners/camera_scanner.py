"""A camera that reads codes: frames from a source, the decoder on each, and an eye on whether it sees at all."""

import time
from collections import deque
from collections.abc import Callable

from drivers.deadline import Deadline
from drivers.errors import DeviceClosed, DeviceLost, DeviceSilent
from drivers.health import DeviceState, Health
from drivers.scanners.decoding import LiveDecoder
from drivers.scanners.frame_pace import FramePace
from drivers.scanners.frame_source import FrameSource
from drivers.scanners.picture import Grey, UnreadablePicture
from drivers.scanners.picture_watch import PictureWatch, look_at
from drivers.scanners.scanner import Scan


class CameraScanner:
    def __init__(self, source: FrameSource, *, clock_ns: Callable[[], int] = time.monotonic_ns) -> None:
        self.name = source.name
        self._source = source
        self._clock_ns = clock_ns
        self._decoder = LiveDecoder()
        self._pace = FramePace()
        self._watch: PictureWatch | None = None
        self._last_frame_ns = 0
        self._scans: deque[Scan] = deque()

    @property
    def state(self) -> DeviceState:
        if self._watch is None:
            return DeviceState(Health.UNKNOWN, f"The {self.name} is not open.")
        return self._watch.state

    def open(self) -> None:
        self._source.open()
        self._pace = FramePace()
        self._last_frame_ns = self._clock_ns()
        self._watch = PictureWatch(
            self.name,
            opened_at_ns=self._last_frame_ns,
            silence_is_normal=self._source.stale_after_s is None,
        )

    def read(self, within_s: float) -> Scan | None:
        if self._watch is None:
            raise DeviceClosed(f"The {self.name} was read before it was opened.")
        deadline = Deadline.after(within_s)
        while not self._scans:
            try:
                frame = self._source.next_frame(deadline.left_s())
            except UnreadablePicture:
                self._last_frame_ns = self._clock_ns()
                self._watch.saw_garbage(self._last_frame_ns)
            else:
                if frame is None:
                    self._fail_when_stale()
                    return None
                self._take(frame, self._watch)
            if deadline.passed:
                break
        return self._scans.popleft() if self._scans else None

    def close(self) -> None:
        self._source.close()
        self._watch = None
        self._scans.clear()

    def _take(self, frame: Grey, watch: PictureWatch) -> None:
        at_ns = self._last_frame_ns = self._clock_ns()
        self._pace.frame_came(at_ns)
        watch.saw(look_at(frame), at_ns)
        if self._source.is_live and watch.is_frozen(at_ns):
            raise DeviceLost(f"The {self.name} hangs: it repeats one picture.")
        texts = self._decoder.read(frame, try_harder=watch.is_restless(at_ns), within_s=self._pace.work_within_s)
        if texts:
            watch.saw_a_code()
            self._scans.extend(Scan(text, at_ns) for text in texts)

    def _fail_when_stale(self) -> None:
        limit_s = self._source.stale_after_s
        silent_s = (self._clock_ns() - self._last_frame_ns) / 1e9
        if limit_s is not None and silent_s > limit_s:
            raise DeviceSilent(f"The {self.name} has sent no picture for {limit_s:g} s.")
