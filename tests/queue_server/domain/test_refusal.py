from queue_server.domain import refusal
from queue_server.domain.refusal import Refusal
from wire.words import RefusalCode

SPOKEN_AT_THE_BORDER = {RefusalCode.BAD_MESSAGE, RefusalCode.TRY_AGAIN, RefusalCode.CANNOT_CHECK_NOW}
"""Refusals that no use case speaks."""

CAUSES = [found for found in vars(refusal).values() if isinstance(found, type) and issubclass(found, Refusal)]


def test_every_cause_has_a_code_of_its_own_that_the_screens_know() -> None:
    codes = [cause.code for cause in CAUSES if cause is not Refusal]
    assert sorted(codes) == sorted(set(RefusalCode) - SPOKEN_AT_THE_BORDER)
