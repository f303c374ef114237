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
