from datetime import date

from queue_server.entrypoints.commands import fingerprint
from wire import commands


def sign_in(pin: str, *, clerk: str = "clerk-1") -> commands.SignIn:
    return commands.SignIn(counter="counter-1", clerk=clerk, pin=pin)


def test_a_fingerprint_tells_two_questions_apart() -> None:
    assert fingerprint(sign_in("1", clerk="clerk-1")) != fingerprint(sign_in("1", clerk="clerk-2"))
    assert fingerprint(commands.Finish(visit="v")) != fingerprint(commands.Arrived(visit="v"))
    assert fingerprint(commands.Finish(visit="v")) == fingerprint(commands.Finish(visit="v"))


def test_a_pin_is_no_part_of_a_fingerprint_since_four_digits_are_soon_guessed_from_a_hash() -> None:
    assert fingerprint(sign_in("2468")) == fingerprint(sign_in("1357"))


def test_a_birthday_or_a_code_short_enough_to_be_typed_is_no_part_of_it_either() -> None:
    one, other = (commands.FindAppointment(born=born, at="09:00") for born in (date(1947, 2, 28), date(1980, 1, 1)))
    assert fingerprint(one) == fingerprint(other)
    assert fingerprint(commands.CheckIn(code="KM4T-9WXP")) == fingerprint(commands.CheckIn(code="22222222"))
    assert fingerprint(commands.CollectDocument(code="12345")) == fingerprint(commands.CollectDocument(code="54321"))


def test_two_codes_that_nobody_can_guess_are_told_apart() -> None:
    assert fingerprint(commands.CheckIn(code="A" * 26)) != fingerprint(commands.CheckIn(code="B" * 26))
