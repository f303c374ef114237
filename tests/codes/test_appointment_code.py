import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from codes.appointment_code import (
    LONGEST_CHARS,
    SIGNED_CHARS,
    TOKEN_BYTES,
    TOKEN_CHARS,
    content_of,
    hash_of,
    token_from,
    token_in,
)

TOKEN = token_from(bytes(range(16)))
BASE = "https://afspraak.voorbeeld.nl/k/"
RANDOM = st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES)


@given(RANDOM)
def test_what_the_qr_code_holds_gives_the_token_back(random_bytes: bytes) -> None:
    token = token_from(random_bytes)
    assert len(token) == TOKEN_CHARS
    assert token_in(content_of(token, BASE)) == token


@given(RANDOM)
def test_the_content_needs_only_the_small_alphabet_of_qr_codes(random_bytes: bytes) -> None:
    assert set(content_of(token_from(random_bytes), BASE)) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        TOKEN.lower(),
        f"  {TOKEN}\r\n",
        f"HTTPS://AFSPRAAK.VOORBEELD.NL/K/{TOKEN}",
        f"https://afspraak.voorbeeld.nl/k/{TOKEN.lower()}",
        f"http://localhost:8470/k/{TOKEN}",
        f"https://stad.nl/bezoek/2026/k/{TOKEN}",
        f"https://afspraak.stad.nl/qr/{TOKEN}",
        f"https://afspraak.stad.nl/{TOKEN}",
    ],
)
def test_a_code_is_read_in_each_form_that_people_and_cameras_give_it(text: str) -> None:
    assert token_in(text) == TOKEN


@pytest.mark.parametrize("base", [BASE, BASE.rstrip("/"), BASE.upper()])
def test_the_booking_address_may_have_any_case_and_a_slash_or_not(base: str) -> None:
    assert content_of(TOKEN, base) == f"HTTPS://AFSPRAAK.VOORBEELD.NL/K/{TOKEN}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        TOKEN[:-1],
        TOKEN + "A",
        TOKEN.replace("A", "0", 1),
        TOKEN.replace("A", "1", 1),
        f"{TOKEN}\n{TOKEN}",
        f"https://afspraak.voorbeeld.nl/k/{TOKEN}/cancel",
        f"https://afspraak.voorbeeld.nl/k/{TOKEN}?x=1",
        f"javascript:alert(1)/K/{TOKEN}",
        f"ftp://voorbeeld.nl/k/{TOKEN}",
        f"https://voorbeeld.nl@elders.nl/k/{TOKEN}",
        f"'; DROP TABLE visit; --/K/{TOKEN}",
        f"https://{'a' * LONGEST_CHARS}.nl/k/{TOKEN}",
        "WIFI:T:WPA;S:gratis;P:geheim;;",
        "\0" * 26,
        "А" * 26,  # the Cyrillic letter, which looks the same
        "٣" * 26,
    ],
)
def test_anything_else_is_no_code_of_this_house(text: str) -> None:
    assert token_in(text) is None


@given(st.text(max_size=2 * LONGEST_CHARS))
def test_whatever_a_camera_reads_the_answer_is_a_token_or_nothing(text: str) -> None:
    found = token_in(text)
    assert found is None or len(found) == TOKEN_CHARS


@given(st.integers(0, 64).filter(lambda size: size != TOKEN_BYTES))
def test_a_token_is_made_of_sixteen_bytes_and_of_no_other_number(size: int) -> None:
    with pytest.raises(ValueError, match=f"not of {size}"):
        token_from(b"\x00" * size)


def test_the_house_keeps_a_hash_from_which_nothing_can_be_read() -> None:
    assert len(hash_of(TOKEN)) == 64
    assert TOKEN.lower() not in hash_of(TOKEN)
    assert hash_of(TOKEN) != hash_of(token_from(bytes(16)))


@pytest.mark.parametrize(("chars", "modules"), [(32, 33), (42, 33), (43, 37), (74, 37)])
def test_so_long_may_the_address_be_before_the_code_grows(chars: int, modules: int) -> None:
    base = f"https://{'a' * (chars - len('https:///k/'))}/k/"
    assert len(base) == chars
    code = segno.make_qr(content_of("A" * SIGNED_CHARS, base), error="m", boost_error=False)
    assert code.symbol_size(border=0) == (modules, modules)
