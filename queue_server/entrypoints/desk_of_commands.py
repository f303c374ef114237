"""Where commands come in and answers go out: from the event loop to the writer's thread and back."""

import asyncio
from collections.abc import Callable
from time import perf_counter

import structlog

from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job, Written
from queue_server.adapters.writer import Writer
from queue_server.domain.counter_session import Clerk
from queue_server.domain.refusal import Refusal
from queue_server.entrypoints import appointment_paper, commands, reception_commands
from queue_server.entrypoints.asker import Asker
from queue_server.entrypoints.broadcast import Broadcast
from queue_server.entrypoints.guesses import GuessLimits
from queue_server.entrypoints.measures import Measures
from queue_server.entrypoints.said_outside import AWAY
from queue_server.service.hall import Hall
from queue_server.service.unit_of_work import UnitOfWork
from wire.answers import Result
from wire.link import Command
from wire.words import RefusalCode

log = structlog.get_logger("commands")


class DeskOfCommands:
    """Submits commands to the writer; answers and events come back on the event loop, together and in order."""

    def __init__(self, hall: Hall, broadcast: Broadcast, guesses: GuessLimits, measures: Measures) -> None:
        self._hall = hall
        self._guesses = guesses
        self._broadcast = broadcast
        self._measures = measures
        self._loop = asyncio.get_running_loop()
        self._waiting: dict[int, Callable[[str | Exception], None]] = {}
        self.after_events: Callable[[], None] = lambda: None
        """Called when something has changed, for those who tell how busy it is."""

    def connect(self, writer: Writer) -> None:
        """The writer to submit to; it was made with `delivered` as its way back."""
        self._writer = writer

    def ask(self, command: Command, *, who: Asker, clerk: Clerk | None, answer: Callable[[str], None]) -> None:
        """Carries a command out; `answer` gets the text for the device, on the event loop."""
        body, began = command.body, perf_counter()

        def answered(outcome: str | Exception) -> None:
            self._measures.command(body.type, perf_counter() - began)
            if isinstance(outcome, str):
                told = reception_commands.as_told(outcome, body, who=who, command=command.id)
                answer(appointment_paper.as_told(told, body, hall=self._hall, who=who, command=command.id))
            else:
                answer(_try_again(command.id, outcome))

        job = Job(
            device=who.name,
            command=command.id,
            fingerprint=commands.fingerprint(body),
            work=lambda uow: commands.answer_text(command.id, self._carry_out(uow, command, who, clerk)),
            refuse=lambda refusal: commands.refusal_text(command.id, refusal),
            repeatable=commands.is_kept(body),
        )
        self.submit(job, answered)

    async def result(self, job: Job) -> str:
        """Carries a job out and waits for its answer; for callers over HTTP."""
        future: asyncio.Future[str] = self._loop.create_future()

        def answered(outcome: str | Exception) -> None:
            if future.done():
                return
            if isinstance(outcome, str):
                future.set_result(outcome)
            else:
                future.set_exception(outcome)

        self.submit(job, answered)
        return await future

    def submit(self, job: Job, answered: Callable[[str | Exception], None]) -> None:
        """Queues a job; `answered` is called on the event loop when it is on disk, or cannot be."""
        self._waiting[id(job)] = answered
        self._writer.submit(job)

    def delivered(self, written: Written) -> None:
        """The writer's way back; called on its thread."""
        self._loop.call_soon_threadsafe(self._tell, written)

    def _tell(self, written: Written) -> None:
        self._broadcast.publish(written.events)
        for job, outcome in written.outcomes:
            answered = self._waiting.pop(id(job), None)
            if answered is not None:
                self._answer(job, answered, outcome)
        if written.events:
            self.after_events()

    def _answer(self, job: Job, answered: Callable[[str | Exception], None], outcome: str | Exception) -> None:
        """The others of the group are on disk as well, and must hear so."""
        try:
            answered(outcome)
        except Exception:
            log.exception("not_answered", device=job.device, command=job.command)

    def _carry_out(self, uow: UnitOfWork, command: Command, who: Asker, clerk: Clerk | None) -> Result:
        with self._guesses.counted(command.body, device=who.name):
            return commands.carry_out(uow, self._hall, command.body, who=who, command=command.id, clerk=clerk)


def refuse(command: Command, refusal: Refusal) -> str:
    """A refusal that needs no database: not stored, because asking again may well be right."""
    return commands.refusal_text(command.id, refusal)


def _try_again(command: str, error: Exception) -> str:
    sentence = AWAY if isinstance(error, StorageError) else "The server could not do this; it is in its log."
    return commands.refused(command, RefusalCode.TRY_AGAIN, sentence)
