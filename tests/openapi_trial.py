"""Questions made from the server's own OpenAPI document, sensible and senseless, and what is wrong in its answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import APIOperation, Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.errors import SchemathesisError
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
WITHIN_S = 10
MEANT = 0.75
"""The share of places that bear a known name in which a value stands that means something."""
MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)


@dataclass
class Trial:
    """What was asked, and what was wrong."""

    asked: int = 0
    operations: int = 0
    statuses: dict[int, int] = field(default_factory=dict)
    troubles: dict[str, str] = field(default_factory=dict)
    """By operation and kind: the first of each."""


@dataclass(frozen=True)
class Visitor:
    """Who asks: keys by the beginning of a path, and values that mean something to this server, by their name."""

    url: str
    keys: Mapping[str, Mapping[str, str]]
    known: Mapping[str, Sequence[Any]]

    def headers_for(self, path: str) -> dict[str, str]:
        """Of the longest beginning that fits."""
        fitting = max((each for each in self.keys if path.startswith(each)), key=len, default=None)
        return {} if fitting is None else dict(self.keys[fitting])


def tried(visitor: Visitor, *, examples: int, start: int = 0) -> Trial:
    """Asks each operation so many questions of each kind; the same ones for the same `start`."""
    trial = Trial()
    schema = schemathesis.openapi.from_url(f"{visitor.url}/openapi.json")
    for number, result in enumerate(schema.get_all_operations()):
        if not isinstance(result, Ok):
            trial.troubles[f"document {number}"] = str(result.err())
            continue
        operation = result.ok()
        trial.operations += 1
        for mode in MODES if _can_be_senseless(operation) else MODES[:1]:
            try:
                _ask(trial, visitor, operation.as_strategy(generation_mode=mode), examples, start + number)
            except (SchemathesisError, Unsatisfiable) as error:
                if mode is GenerationMode.POSITIVE:
                    trial.troubles[f"{operation.label} cannot be asked"] = str(error)
    return trial


def _ask(trial: Trial, visitor: Visitor, cases: st.SearchStrategy[Case[Any]], examples: int, start: int) -> None:
    @seed(start)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases, choices=st.randoms(use_true_random=False), stranger=st.integers(0, 31))
    def question(case: Case[Any], choices: Any, stranger: int) -> None:
        _dress(case, visitor.known, choices)
        headers = {} if stranger == 31 else visitor.headers_for(case.path)
        response = case.call(base_url=visitor.url, headers=headers, timeout=WITHIN_S)
        trial.asked += 1
        trial.statuses[response.status_code] = trial.statuses.get(response.status_code, 0) + 1
        try:
            case.validate_response(response, checks=CHECKS)
        except FailureGroup as group:
            for failure in _each(group):
                about = f"{case.operation.label}: {type(failure).__name__} {response.status_code}"
                trial.troubles.setdefault(about, f"{failure} {case.as_curl_command()[:400]} {response.text[:400]}")

    question()


def _can_be_senseless(operation: APIOperation[Any, Any, Any, Any]) -> bool:
    """In a path every text is a text: looking for one that is none takes long, and finds none."""
    return bool(list(operation.body)) or bool(list(operation.query))


def _each(group: FailureGroup) -> Iterator[Failure]:
    yield from (each for each in group.exceptions if isinstance(each, Failure))


def _dress(case: Case[Any], known: Mapping[str, Sequence[Any]], choices: Any) -> None:
    """Puts values that mean something in some of the places that bear their names."""
    for part in (case.path_parameters, case.query, case.headers):
        for name in list(part or ()):
            if name in known and choices.random() < MEANT:
                part[name] = choices.choice(known[name])
    if not isinstance(case.body, schemathesis.core.NotSet):
        case.body = _dressed(case.body, known, choices)


def _dressed(body: Any, known: Mapping[str, Sequence[Any]], choices: Any) -> Any:
    if isinstance(body, list):
        return [_dressed(each, known, choices) for each in body]
    if not isinstance(body, dict):
        return body
    return {
        name: choices.choice(known[name])
        if name in known and choices.random() < MEANT
        else _dressed(each, known, choices)
        for name, each in body.items()
    }
