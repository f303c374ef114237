"""What is kept of a program's question for its repetition."""

import hashlib

from queue_server.entrypoints.caller import Caller

QUESTION = '{"name":"Ada de Vries","born":"1985-03-27"}'
PROGRAM = Caller("forms", "a-key")


def test_the_same_question_of_a_program_has_the_same_fingerprint_and_another_one_does_not() -> None:
    assert PROGRAM.fingerprint_of(QUESTION) == Caller("forms", "a-key").fingerprint_of(QUESTION)
    assert PROGRAM.fingerprint_of(QUESTION) != PROGRAM.fingerprint_of(QUESTION.replace("27", "28"))


def test_a_birthday_cannot_be_tried_out_against_a_fingerprint_without_the_programs_key() -> None:
    kept = PROGRAM.fingerprint_of(QUESTION)
    assert kept != hashlib.sha256(QUESTION.encode()).hexdigest()
    assert kept != Caller("forms", "another-key").fingerprint_of(QUESTION)
