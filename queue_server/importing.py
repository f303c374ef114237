"""Taking a list over from the command line, beside a running server or without one."""

from collections.abc import Iterator
from pathlib import Path

from config.imports import ImportSettings
from config.server import ServerSettings
from queue_server.adapters import schema, site_row
from queue_server.adapters.database import open_database
from queue_server.adapters.group_commit import GroupCommit, Job
from queue_server.adapters.writer import GROUP_MAX
from queue_server.entrypoints.day_lists import taking
from queue_server.entrypoints.day_lists.meaning import Reader
from queue_server.entrypoints.day_lists.reading import read_file
from queue_server.entrypoints.day_lists.taking import Report
from queue_server.entrypoints.site import clock_of, hall_of


def import_appointments(
    settings: ServerSettings, source: ImportSettings, file: Path, *, whole_days: bool, however_many: bool
) -> Report:
    """Takes the appointments of this file over; a running server tells its devices within seconds.

    Raises:
        NotAList: The file is none.
        StorageError: The database does not do it.
    """
    hall = hall_of(settings.site, clock_of(settings), None)
    read = read_file(file, Reader(source, hall.catalogue))
    database = open_database(settings.database.url)
    try:
        schema.bring_up_to_date(database, settings.site.id)
        with database.read() as connection:
            here = site_row.position(connection, settings.site.id)
        group = GroupCommit(database, settings.site.id, hall.clock.now, seen=here.seq if here is not None else 0)
        jobs = [taking.job_of(hall, source.source, listed) for _, listed in read.listed]
        report = taking.report_of(read, _outcomes(group, jobs))
        if whole_days:
            days = taking.days_of(hall, read)
            report.vanished = taking.why_nothing_vanishes(read, days)
            if days is not None and not report.vanished:
                job = taking.vanished_job(hall, source.source, read, days, however_many=however_many)
                taking.add_vanished(report, *_outcomes(group, [job]))
        group.disconnect()
        return report
    finally:
        database.close()


def _outcomes(group: GroupCommit, jobs: list[Job]) -> Iterator[str]:
    """Some in one commit, so that a running server is held up for a moment at most."""
    for start in range(0, len(jobs), GROUP_MAX):
        for _, outcome in group.write(jobs[start : start + GROUP_MAX]).outcomes:
            if isinstance(outcome, Exception):
                raise outcome
            yield outcome
