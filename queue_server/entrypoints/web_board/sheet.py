"""What a page draws of a board: every word in each language that takes turns, so that the page itself only chooses."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, time, timedelta

from boards.board import Board, Scene
from boards.calls import ShownCall
from queue_server.entrypoints.web_board.words import BoardWords

Json = dict[str, object]


def sheet_of(
    board: Board, ringing: Collection[ShownCall], words: Sequence[BoardWords], names: Mapping[str, str]
) -> Json:
    """`names` is what stands there while nobody is called. No visit's id is in it: whoever looks may keep it.

    It also says until when each of its words is true, for a page that hears no other sheet after it.
    """
    opens = board.next_opening
    return {
        "scene": board.scene.value,
        "large": [_call(call, words) for call in board.large],
        "recent": [_call(call, words) for call in board.recent],
        "ringing": [_key(call) for call in ringing],
        "state_of": None if board.state_of is None else _ms(board.state_of),
        "day_ends_ms": None if board.known_at is None else _ms(_midnight(board.known_at, days_on=1)),
        "opens_ms": None if board.scene is not Scene.CLOSED or opens is None else _ms(opens),
        "languages": [_said(board, each, names) for each in words],
    }


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in this language, or else in the first, which is always there; empty when there is no text."""
    return texts.get(language) or next(iter(texts.values()), "")


def _call(call: ShownCall, words: Sequence[BoardWords]) -> Json:
    return {
        "key": _key(call),
        "number": call.number,
        "counter": call.counter,
        "direction": call.direction,
        "awaited": call.awaited,
        "in_words": [each.counter.format(counter=call.counter) for each in words],
        "words_alone": [each.counter.format(counter="").strip() for each in words],
        "zones": [in_language(call.zone, each.language) for each in words],
        "read_out": [each.number_to_counter.format(number=call.number, counter=call.counter) for each in words],
    }


def _key(call: ShownCall) -> str:
    """A recall has another one, and a page that comes back knows which it has rung for."""
    return f"{call.number}/{call.call}/{_ms(call.called_at)}"


def _said(board: Board, words: BoardWords, names: Mapping[str, str]) -> Json:
    heading, explanation = _statement(board, words, names)
    return {
        "code": words.language,
        "direction": words.direction,
        "clock_time": words.clock_time,
        "name": in_language(names, words.language),
        "heading": heading,
        "explanation": explanation,
        "openings": _openings(board, words),
        "message": in_language(board.message, words.language),
        "staff_messages": [in_language(each, words.language) for each in board.staff_messages],
        "waits": [
            {"letter": each.letter, "sentences": words.wait_for(each, in_language(each.name, words.language))}
            for each in board.waits
        ],
        "lost": words.lost,
        "as_of": words.as_of,
        "as_of_day": words.as_of if board.known_at is None else words.as_of_the_day(board.known_at),
        "no_sound": words.no_sound,
    }


def _statement(board: Board, words: BoardWords, names: Mapping[str, str]) -> tuple[str, str]:
    """Heading and explanation of a board without calls; where it says nothing more, its messages stand there."""
    match board.scene:
        case Scene.CLOSED:
            return words.closed, ""
        case Scene.CONNECTING | Scene.NOT_ADMITTED:
            return words.connecting, words.connecting_then
        case Scene.WELCOME | Scene.CALLS:
            return in_language(names, words.language), ""


def _openings(board: Board, words: BoardWords) -> list[Json]:
    """What is said of the next opening, each until something else is true: on a day before, the last one, the day."""
    opens, now = board.next_opening, board.minute
    if board.scene is not Scene.CLOSED or opens is None or now is None:
        return []
    ends = [*(each for each in (_midnight(opens, days_on=-1), _midnight(opens)) if each > now), opens]
    begins = (now, *ends)
    return [
        {"said": words.next_opening(opens, begin), "until_ms": _ms(end)}
        for begin, end in zip(begins, ends, strict=False)
    ]


def _midnight(moment: datetime, *, days_on: int = 0) -> datetime:
    """The one with which its day began, or another day, in the same zone."""
    return datetime.combine(moment.date() + timedelta(days=days_on), time(), moment.tzinfo)


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
