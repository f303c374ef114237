"""What may stand in `[[webhooks]]` and `[[imports]]`, and the sentence for what may not."""

from pathlib import Path

import pytest

from config.loading import load
from config.problems import SettingsError
from config.server import ServerSettings
from config.webhooks import WebhookEvent, secret_bytes
from queue_server.domain.appointment import AppointmentState
from queue_server.domain.visit import VisitState
from tests.config.builders import write_hall

SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
HOOK = f'[[webhooks]]\nname = "crm"\nurl = "https://crm.voorbeeld.nl/hooks"\nsecret = "{SECRET}"\n'
IMPORT = '[[imports]]\nsource = "jcc"\n'
PULL = '[imports.pull]\nurl = "https://q.voorbeeld.nl/rest/"\nbranch = "1"\nkey = "k"\n'


def server_with(folder: Path, text: str) -> ServerSettings:
    server = write_hall(folder) / "server.toml"
    server.write_text(f"{server.read_text(encoding='utf-8')}\n{text}", encoding="utf-8")
    return load(server, ServerSettings)


def test_a_subscriber_hears_everything_unless_it_says_what(tmp_path: Path) -> None:
    one, other = server_with(tmp_path, HOOK + HOOK.replace("crm", "portal") + 'events = ["visit.called"]\n').webhooks
    assert one.events == tuple(WebhookEvent)
    assert other.events == (WebhookEvent.VISIT_CALLED,)


def test_every_state_of_a_visit_and_every_end_of_an_appointment_can_be_told() -> None:
    known = {event.value for event in WebhookEvent}
    assert {f"visit.{state}" for state in VisitState} <= known
    assert {f"appointment.{state}" for state in set(AppointmentState) - {AppointmentState.BOOKED}} <= known


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HOOK.replace(SECRET, "geheim"), "24 to 64 random bytes in base64"),
        (HOOK.replace(SECRET, "whsec_AAEC"), "24 to 64 random bytes in base64"),
        (HOOK.replace("https://", "ftp://"), "a web address"),
        (HOOK + 'events = ["visit.vanished"]\n', "visit.waiting"),
        (HOOK + HOOK, "a name that no other of the webhooks has"),
        (IMPORT + 'folder = "in"\n' + PULL, "folder or pull"),
        (IMPORT + PULL.replace("/rest/", "/rest"), "a web address that ends in a slash"),
        (IMPORT + PULL + 'path = "/appointments"\n', "a path below the address"),
        (IMPORT + PULL + 'path = "appointments/{day}"\n', "{branch}, {first} and {last}"),
        (IMPORT + '[imports.products]\n"Paspoort 18+" = "pasport"\n', "the id of a product of the site"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(SettingsError) as refused:
        server_with(tmp_path, text)
    assert expected in str(refused.value)


def test_no_sentence_shows_a_secret(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        server_with(tmp_path, HOOK.replace(SECRET, "whsec_geheimgeheim"))
    assert "geheimgeheim" not in str(refused.value)
    settings = server_with(tmp_path, HOOK + IMPORT + PULL.replace('"k"', '"their-key"'))
    assert "their-key" not in repr(settings)
    assert SECRET not in repr(settings)


def test_a_secret_is_the_bytes_behind_its_prefix() -> None:
    assert secret_bytes(SECRET) == bytes(range(32))
    assert secret_bytes(SECRET.removeprefix("whsec_")) is None
