import pkgutil
from collections.abc import Iterator
from importlib import import_module

from queue_server import domain
from queue_server.domain.refusal import Refusal
from wire.words import RefusalCode

SPOKEN_AT_THE_BORDER = {RefusalCode.BAD_MESSAGE, RefusalCode.TRY_AGAIN, RefusalCode.CANNOT_CHECK_NOW}
"""Refusals that no use case speaks."""


def causes() -> Iterator[type[Refusal]]:
    for found in pkgutil.iter_modules(domain.__path__, f"{domain.__name__}."):
        for name, thing in vars(import_module(found.name)).items():
            if isinstance(thing, type) and issubclass(thing, Refusal) and thing.__module__ == found.name:
                assert name == thing.__name__
                yield thing


def test_every_cause_has_a_code_of_its_own_that_the_screens_know() -> None:
    codes = [cause.code for cause in causes() if cause is not Refusal]
    assert sorted(codes) == sorted(set(RefusalCode) - SPOKEN_AT_THE_BORDER)
