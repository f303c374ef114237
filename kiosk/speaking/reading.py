"""What is said of a page: when it comes, when something on it changes, when the focus moves, when a sign is typed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from drivers.sounds.spoken_call import Digits
from drivers.sounds.utterance import Utterance
from kiosk.face import LANGUAGE_NAMES
from kiosk.speaking.parts import Kind, Moment, Part
from kiosk.speaking.phrases import Phrases
from kiosk.speaking.pronouncing import pronounced, sign_said

LANGUAGE_OF = {name: code for code, name in LANGUAGE_NAMES.items()}
IN_ENGLISH_TOO = " · "
"""What stands behind it on a control is English, for whoever cannot read the page's language."""


@dataclass(frozen=True)
class Hearing:
    """How somebody listens."""

    is_private: bool = False
    """On a headset: what was typed may be said."""
    digits: Digits = Digits.PAIRS


@dataclass(frozen=True)
class Talk:
    utterances: tuple[Utterance, ...] = ()
    is_urgent: bool = False
    """It cuts off what is being said; else it waits for its end."""


SILENCE = Talk()


def whole_page(moment: Moment, say: Phrases, hearing: Hearing, *, explain: bool = False) -> tuple[Utterance, ...]:
    """Its title, its texts in their order, then its choices; nothing twice. `explain`: and how to choose."""
    texts = _in_order_of_saying(part for part in moment.parts if not part.is_control and not part.is_frame)
    closes = _utterances(_closing(moment, say), moment.language, hearing)
    typed = _typed_so_far(moment, say, hearing)
    utterances = [*_texts(texts, moment, hearing), *closes, *typed, *_choices(moment, say, hearing)]
    if explain and moment.controls:
        utterances += _utterances((say.how_to_choose(), say.how_to_repeat()), moment.language, hearing)
    return tuple(utterances)


def what_changed(before: Moment, now: Moment, say: Phrases, hearing: Hearing) -> Talk:
    """On a page that stays the same page: what was typed, what is new on it, where the focus is now."""
    typed = _typing(before.typed, now, say, hearing)
    known = {(part.name, part.detail) for part in before.parts}
    new = [part for part in now.parts if (part.name, part.detail) not in known and not part.is_frame]
    news = _texts((part for part in _in_order_of_saying(new) if not part.is_control), now, hearing)
    closes = _utterances(() if before.is_closing else _closing(now, say), now.language, hearing)
    stays = _utterances([say.stays()] if before.is_closing and not now.is_closing else (), now.language, hearing)
    focus = _focus(before, now, say, hearing)
    choices = [each for part in new if part.is_control and not part.is_sign for each in _name(part, now, hearing)]
    switched = [] if focus else list(_switched(before, now, say, hearing))
    said = [*stays, *news, *closes, *([] if focus else choices)]
    is_urgent = bool(typed or focus or switched or stays or any(part.kind is Kind.ALERT for part in new))
    return Talk((*typed, *said, *focus, *switched), is_urgent)


def focus_words(moment: Moment, part: Part, say: Phrases, hearing: Hearing) -> tuple[Utterance, ...]:
    """Name, role, state, what more there is to know, and its place: "2 of 6"."""
    if part.is_sign:
        signs = ", ".join(sign_said(sign, moment.language) for sign in part.signs)
        return (Utterance(signs, moment.language),)
    controls = moment.controls
    facts = [say.role(part.kind), say.state(part), part.detail]
    if part in controls:
        facts.append(say.position(controls.index(part) + 1, len(controls)))
    about = " ".join(_sentence(fact) for fact in facts if fact)
    return (*_name(part, moment, hearing), *_utterances((about,), moment.language, hearing))


def _choices(moment: Moment, say: Phrases, hearing: Hearing) -> Iterator[Utterance]:
    controls = moment.controls
    if controls:
        yield from _utterances((say.choices(len(controls)),), moment.language, hearing)
    for part in controls:
        yield from _name(part, moment, hearing)
        yield from _utterances((_stated(part, say), _sentence(part.detail)), moment.language, hearing)
    signs = sum(part.is_sign and len(part.signs) == 1 for part in moment.parts)
    if signs:
        yield from _utterances((say.sign_keys(signs),), moment.language, hearing)


def _stated(part: Part, say: Phrases) -> str:
    """Of a list only what is on: what cannot be chosen is told to whoever comes there."""
    return _sentence(say.state(part)) if part.is_on is not None and part.is_enabled else ""


def _switched(before: Moment, now: Moment, say: Phrases, hearing: Hearing) -> Iterator[Utterance]:
    was = {part.name: part.is_on for part in before.parts if part.is_control}
    for part in now.controls:
        if part.name in was and was[part.name] != part.is_on and say.state(part):
            yield from _name(part, now, hearing)
            yield from _utterances((_sentence(say.state(part)),), now.language, hearing)


def _focus(before: Moment, now: Moment, say: Phrases, hearing: Hearing) -> tuple[Utterance, ...]:
    part, was = now.focused, before.focused
    if part is None or (was is not None and (part.name, part.kind, part.is_on) == (was.name, was.kind, was.is_on)):
        return ()
    return focus_words(now, part, say, hearing)


def _typing(before: str, now: Moment, say: Phrases, hearing: Hearing) -> tuple[Utterance, ...]:
    if before == now.typed:
        return ()
    language = now.language
    if not hearing.is_private:
        return (Utterance(say.typed(len(now.typed)), language),)
    if not now.typed:
        return (Utterance(say.all_erased(), language),)
    if now.typed.startswith(before):
        return tuple(Utterance(_sign(sign, language, say), language) for sign in now.typed[len(before) :])
    gone = before[len(now.typed) :] or before[-1]
    return (Utterance(say.erased(" ".join(_sign(sign, language, say) for sign in gone)), language),)


def _typed_so_far(moment: Moment, say: Phrases, hearing: Hearing) -> Iterator[Utterance]:
    if moment.typed:
        yield Utterance(say.typed(len(moment.typed)), moment.language)
        if hearing.is_private:
            yield from (Utterance(_sign(sign, moment.language, say), moment.language) for sign in moment.typed)


def _sign(sign: str, language: str, say: Phrases) -> str:
    return say.space() if sign == " " else sign_said(sign, language)


def _closing(moment: Moment, say: Phrases) -> tuple[str, ...]:
    return (say.still_there(),) if moment.is_closing else ()


def _in_order_of_saying(parts: Iterable[Part]) -> list[Part]:
    """What is urgent, the title, then as they stand."""
    every = list(parts)
    title = next((part for part in every if part.kind is Kind.HEADING), None)
    return sorted(every, key=lambda part: 0 if part.kind is Kind.ALERT else 1 if part is title else 2)


def _name(part: Part, moment: Moment, hearing: Hearing) -> tuple[Utterance, ...]:
    """A language's own name in its own voice, else nobody who needs it recognises it."""
    own = LANGUAGE_OF.get(part.name)
    if own is not None:
        return (Utterance(part.name, own),)
    name, _, english = part.name.partition(IN_ENGLISH_TOO)
    said = list(_utterances((_sentence(name),), moment.language, hearing))
    if english:
        said += _utterances((_sentence(english),), "en", hearing)
    return tuple(said)


def _texts(parts: Iterable[Part], moment: Moment, hearing: Hearing) -> Iterator[Utterance]:
    """Each in the voice of its own language, and nothing twice."""
    for said, language in dict.fromkeys((_sentence(part.name), part.language or moment.language) for part in parts):
        yield from _utterances((said,), language, hearing)


def _sentence(text: str) -> str:
    """With an end: a voice does not pause at the end of a line."""
    text = text.strip()
    return text if not text or text[-1] in ".!?؟…:;,)" else f"{text}."


def _utterances(texts: Iterable[str], language: str, hearing: Hearing) -> Sequence[Utterance]:
    return [Utterance(said, language) for text in texts if (said := pronounced(text, language, hearing.digits).strip())]
