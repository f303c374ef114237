"""Work for a device, handed from the program's threads to the device's own: in order, and answerable for at the end."""

import threading
from collections import deque
from typing import Generic, TypeVar

from drivers.deadline import Deadline

Job = TypeVar("Job")


class JobQueue(Generic[Job]):
    """Any thread puts, one takes."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._jobs: deque[Job] = deque()
        self._closed = False

    def put(self, job: Job) -> bool:
        """Returns at once; False when nobody will take it any more."""
        with self._changed:
            if self._closed:
                return False
            self._jobs.append(job)
            self._changed.notify()
            return True

    def take(self, *, within_s: float) -> Job | None:
        """The oldest job, waiting for one; None when none came in time, and at once when the queue is closed.

        So whoever closes it tells the taker to stop before, and not after.
        """
        deadline = Deadline.after(within_s)
        with self._changed:
            while not self._jobs and not self._closed and not deadline.passed:
                self._changed.wait(deadline.left_s())
            return self._jobs.popleft() if self._jobs else None

    def close(self) -> tuple[Job, ...]:
        """No job is taken any more; those that nobody took go back to whoever put them."""
        with self._changed:
            self._closed = True
            left = tuple(self._jobs)
            self._jobs.clear()
            self._changed.notify_all()
            return left
