from datetime import UTC, date, datetime, timedelta

from queue_server.entrypoints.commands import fingerprint, is_kept
from wire import commands
from wire.words import ContactChannel


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


def test_whom_an_appointment_is_for_is_no_part_of_it_and_when_it_is_tells_two_apart() -> None:
    at_nine = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def book(name: str, remarks: str, starts_at: datetime = at_nine) -> str:
        return fingerprint(
            commands.BookAppointment(product="passport", starts_at=starts_at, name=name, remarks=remarks)
        )

    assert book("Ada de Vries", "rolstoel") == book("Bo Jansen", "")
    assert book("Ada de Vries", "") != book("Ada de Vries", "", at_nine + timedelta(days=1))


def test_a_kit_with_its_key_is_not_kept_and_what_was_done_is() -> None:
    assert not is_kept(commands.PrepareOffline())
    assert is_kept(commands.NoteContact(channel=ContactChannel.MAIL, product="passport"))


def test_two_codes_that_nobody_can_guess_are_told_apart() -> None:
    assert fingerprint(commands.CheckIn(code="A" * 26)) != fingerprint(commands.CheckIn(code="B" * 26))
