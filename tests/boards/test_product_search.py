"""A product is found by the first letters of any word for it, however they are typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boards.product_search import found, words
from wire.house import Product

PRODUCTS = (
    Product(
        id="paspoort",
        service="burgerzaken",
        name={"nl": "Paspoort aanvragen", "en": "Apply for a passport", "uk": "Замовити паспорт"},
        search={"nl": "pas reisdocument", "ar": "جواز السفر"},
        minutes=10,
        walk_in=True,
        most_asked=2,
    ),
    Product(
        id="identiteitskaart",
        service="burgerzaken",
        name={"nl": "Identiteitskaart aanvragen", "en": "Apply for an identity card"},
        search={"nl": "id ID-kaart"},
        minutes=10,
        walk_in=True,
        most_asked=4,
    ),
    Product(
        id="rijbewijs",
        service="burgerzaken",
        name={"nl": "Rijbewijs aanvragen of verlengen", "en": "Apply for or renew a driving licence"},
        minutes=5,
        walk_in=True,
        most_asked=3,
    ),
    Product(
        id="geboorte",
        service="familie",
        name={"nl": "Geboorte aangeven", "en": "Register a birth", "fr": "Déclarer une naissance", "pl": "Żłobek"},
        minutes=20,
        walk_in=True,
        most_asked=9,
    ),
    Product(
        id="trouwen",
        service="familie",
        name={"nl": "Trouwen", "en": "Get married", "tr": "Işık düğün"},
        search={"nl": "huwelijk partnerschap pas getrouwd"},
        minutes=30,
        walk_in=False,
        most_asked=1,
    ),
)
A_TO_Z = "abcdefghijklmnopqrstuvwxyz"
LONG_WORDS = [(each.id, word) for each in PRODUCTS for word in words(each.name["nl"]) if len(word) >= 6]

the_words = st.sampled_from([(each.id, word) for each in PRODUCTS for word in words(each.name["nl"])])
the_long_words = st.sampled_from(LONG_WORDS)


def ids(typed: str, language: str = "nl") -> list[str]:
    return [each.id for each in found(PRODUCTS, typed, language)]


@pytest.mark.parametrize(
    ("typed", "language", "product"),
    [
        ("ryb", "nl", "rijbewijs"),
        ("rijb", "nl", "rijbewijs"),
        ("RYBEWYS", "nl", "rijbewijs"),
        ("id", "nl", "identiteitskaart"),
        ("kaart", "nl", "identiteitskaart"),
        ("passport", "en", "paspoort"),
        ("paspoort", "en", "paspoort"),
        ("reis", "en", "paspoort"),
        ("passpoort", "nl", "paspoort"),
        ("apsp", "nl", "paspoort"),
        ("naisance", "fr", "geboorte"),
        ("declarer", "fr", "geboorte"),
        ("zlob", "pl", "geboorte"),
        ("isik", "tr", "trouwen"),
        ("dugun", "tr", "trouwen"),
        ("паспорт", "uk", "paspoort"),
        ("سفر", "ar", "paspoort"),
        ("السفر", "ar", "paspoort"),
        ("aanvragen rij", "nl", "rijbewijs"),
    ],
)
def test_a_word_as_people_type_it_finds_the_product_first(typed: str, language: str, product: str) -> None:
    assert ids(typed, language)[0] == product


def test_every_typed_word_must_fit() -> None:
    assert ids("paspoort trouwen") == []
    assert ids("apply licence", "en") == ["rijbewijs"]


def test_nothing_typed_finds_nothing() -> None:
    assert ids("") == ids("  ") == ids("-") == []


def test_what_we_can_help_with_at_once_comes_before_what_takes_an_appointment() -> None:
    assert ids("pas") == ["paspoort", "trouwen"]


def test_what_was_typed_right_comes_before_what_may_be_a_slip() -> None:
    assert ids("trouw")[0] == "trouwen"
    assert ids("aangeven")[0] == "geboorte"


def test_a_short_word_is_believed_as_it_is() -> None:
    assert ids("ret") == []


def test_a_language_that_was_not_chosen_finds_nothing() -> None:
    assert ids("naissance", "en") == []


@given(the_words, st.data())
def test_the_first_letters_of_any_word_find_its_product(known: tuple[str, str], data: st.DataObject) -> None:
    product, word = known
    beginning = word[: data.draw(st.integers(1, len(word)))]

    assert product in ids(beginning)
    assert product in ids(beginning.upper())
    assert product in ids("".join(f"{letter}\N{COMBINING ACUTE ACCENT}" for letter in beginning), "en")


@given(the_long_words, st.data())
def test_one_slip_still_finds_it(known: tuple[str, str], data: st.DataObject) -> None:
    product, word = known
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from(A_TO_Z))
    slips = [
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    ]

    assert [slip for slip in slips if product not in ids(slip)] == []


@given(st.text(max_size=30), st.sampled_from(["nl", "en", "ar", "xx"]))
def test_whatever_is_typed_finds_each_product_at_most_once(typed: str, language: str) -> None:
    assert len(set(ids(typed, language))) == len(ids(typed, language))


@given(st.text(max_size=30))
def test_words_hold_nothing_that_is_typed_in_two_ways(text: str) -> None:
    for word in words(text):
        assert words(word) == [word]
        assert not any(unicodedata.combining(each) for each in word)
