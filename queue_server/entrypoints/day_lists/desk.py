"""A list that was read goes to the writer, and what became of it is told in the log: counts and lines, no person."""

import asyncio
from dataclasses import dataclass

import structlog

from config.imports import ImportSettings
from queue_server.adapters.errors import StorageError
from queue_server.adapters.group_commit import Job
from queue_server.entrypoints.day_lists import taking
from queue_server.entrypoints.day_lists.entries import ReadList
from queue_server.entrypoints.day_lists.meaning import Reader
from queue_server.entrypoints.day_lists.taking import Days, Report
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.service.hall import Hall

AT_ONCE = 32
"""Fewer than fit into one commit, so that the commands of devices find a place beside them."""

log = structlog.get_logger("imports")


@dataclass(frozen=True)
class ListDesk:
    """Of one other system."""

    settings: ImportSettings
    hall: Hall
    commands: DeskOfCommands

    @property
    def reader(self) -> Reader:
        return Reader(self.settings, self.hall.catalogue)

    async def take(self, read: ReadList, days: Days | None = None) -> Report:
        """All of it that is understood. `days` is what was asked for, where the list does not say it itself.

        Raises:
            StorageError: The database did not confirm a part; taken again as a whole, nothing is done twice.
        """
        jobs = [taking.job_of(self.hall, self.settings.source, listed) for _, listed in read.listed]
        outcomes: list[str | Exception] = []
        for start in range(0, len(jobs), AT_ONCE):
            outcomes += await asyncio.gather(*(self._outcome(job) for job in jobs[start : start + AT_ONCE]))
        report = taking.report_of(read, outcomes)
        if self.settings.whole_days:
            await self._cancel_vanished(report, read, days)
        self._tell(report)
        return report

    async def _cancel_vanished(self, report: Report, read: ReadList, asked: Days | None) -> None:
        days = taking.days_of(self.hall, read) if asked is None else asked
        report.vanished = taking.why_nothing_vanishes(read, days)
        if days is not None and not report.vanished:
            job = taking.vanished_job(self.hall, self.settings.source, read, days, however_many=False)
            taking.add_vanished(report, await self.commands.result(job))

    async def _outcome(self, job: Job) -> str | Exception:
        try:
            return await self.commands.result(job)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001  # of one appointment; the writer has logged it with its cause
            return error

    def _tell(self, report: Report) -> None:
        log.info("list_taken", source=self.settings.source, what=report.sentence)
        if report.lost or report.vanished:
            lines = tuple(report.lines())[1 : taking.SHOWN_TROUBLES + 1]
            log.warning("list_has_troubles", source=self.settings.source, troubles=lines)
