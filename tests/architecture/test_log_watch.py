"""The watch over the log, watched itself: a check that cannot fail proves nothing."""

import logging
from collections.abc import Callable

import pytest
import structlog

pytest_plugins = ["pytester"]

QUIET_TEST = """
import structlog, logging

def test_that_shouts():
    {line}
"""


def test_an_announced_line_is_no_surprise(announce_log: Callable[[str], None]) -> None:
    announce_log("the printer is off")
    logging.getLogger("printer").warning("the printer is off, again")


def test_a_structlog_line_takes_the_same_road(announce_log: Callable[[str], None]) -> None:
    announce_log("the camera is gone")
    structlog.get_logger("camera").error("the camera is gone", port="/dev/video0")


@pytest.mark.parametrize("line", ["logging.warning('surprise')", "structlog.get_logger().error('surprise')"])
def test_a_surprise_fails_the_test(
    pytester: pytest.Pytester, pytestconfig: pytest.Config, announce_log: Callable[[str], None], line: str
) -> None:
    announce_log("surprise")  # the inner test runs in this process, so this one hears it too
    pytester.makeconftest((pytestconfig.rootpath / "tests/conftest.py").read_text())
    pytester.makepyfile(QUIET_TEST.format(line=line))
    outcome = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    outcome.assert_outcomes(passed=1, errors=1)
