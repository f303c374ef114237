"""However a settings file is damaged, the answer is the settings or a sentence, never anything else."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from config.kinds import KINDS, load_any
from config.loading import load
from config.problems import SettingsError
from tests.config.builders import FILES, write_hall

SNIPPETS = [
    "",
    "=",
    "[",
    "]]",
    '"',
    "'''",
    "{",
    "}",
    "#",
    "\n",
    ".",
    "-1",
    "1e999",
    "nan",
    "true",
    "é",
    "\0",
    "[[x]]\n",
    "\\",
]
"""What slips into files: signs of TOML itself above all."""

mutations = st.lists(
    st.tuples(
        st.floats(min_value=0, max_value=1),
        st.integers(min_value=0, max_value=20),
        st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=6)),
    ),
    min_size=1,
    max_size=3,
)


def mutated(text: str, changes: list[tuple[float, int, str]]) -> str:
    """Each change replaces some characters at a place, given as a share of the file, by others."""
    for share, removed, put in changes:
        at = int(share * len(text))
        text = text[:at] + put + text[at + removed :]
    return text


def answer(file: Path, kind: str | None) -> str:
    """`accepted`, or what is wrong in sentences."""
    try:
        if kind is None:
            load_any(file)
        else:
            load(file, KINDS[kind])
    except SettingsError as error:
        complete = [problem.found and problem.expected for problem in error.problems]
        return str(error) if complete and all(complete) else ""
    return "accepted"


@settings(max_examples=150, deadline=None)
@given(name=st.sampled_from(sorted(FILES)), changes=mutations)
def test_a_mutated_file_is_accepted_or_refused_with_sentences(name: str, changes: list[tuple[float, int, str]]) -> None:
    with TemporaryDirectory() as folder:
        file = write_hall(Path(folder)) / name
        file.write_text(mutated(FILES[name], changes), encoding="utf-8", errors="surrogatepass")

        assert answer(file, kind=None)
        assert answer(file, kind=name.removesuffix(".toml"))


@settings(max_examples=100, deadline=None)
@given(name=st.sampled_from(sorted(FILES)), share=st.floats(min_value=0, max_value=1), tail=st.binary(max_size=8))
def test_a_truncated_file_with_rubbish_after_it_is_too(name: str, share: float, tail: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = write_hall(Path(folder)) / name
        whole = FILES[name].encode()
        file.write_bytes(whole[: int(share * len(whole))] + tail)

        assert answer(file, kind=name.removesuffix(".toml"))


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_value_in_any_place_is_accepted_or_refused_with_a_line(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(FILES)))
    lines = FILES[name].splitlines()
    at = data.draw(st.sampled_from([number for number, line in enumerate(lines) if " = " in line]))
    value = data.draw(
        st.sampled_from(
            [
                *("1", "-1", "0", "1.5", "inf", "nan", "true", "0xffffffffffffffffffff", "0x" + "f" * 5000),
                *(
                    '""',
                    '"x"',
                    '"\\u0000"',
                    '"é" # x',
                    f'"{"x" * 5000}"',
                    "2026-01-01",
                    "2026-01-01T00:00:00",
                    "12:00:00",
                ),
                *("[]", "[[]]", "['nl', 1]", "{}", "{a = 1}"),
            ]
        )
    )
    lines[at] = f"{lines[at].partition(' = ')[0]} = {value}"
    with TemporaryDirectory() as folder:
        file = write_hall(Path(folder)) / name
        file.write_text("\n".join(lines), encoding="utf-8")

        told = answer(file, kind=name.removesuffix(".toml"))

        assert told == "accepted" or f"{file}, line " in told
