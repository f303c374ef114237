"""What the foot has to say of a board, in the language that is being shown."""

from PySide6.QtCore import QLocale

from boards.board import Board, Scene
from display import words
from display.call_list import in_language
from display.foot import FootWords, WaitWords


def foot_words(board: Board, language: str, scene: str, *, clock_beside: bool, waits_shown: bool) -> FootWords:
    """`waits_shown`: they fill a page just now, and are not said twice."""
    clock = "" if clock_beside or board.minute is None else words.clock(board.minute)
    if board.state_of is not None:  # messages are not told where a lost link has to be
        lost = words.link_lost(board.state_of, board.minute or board.state_of, QLocale(language))
        return FootWords(waits=(), sentences=(clock,), messages=lost, link_lost=True)
    welcome = scene == Scene.WELCOME
    return FootWords(
        waits=tuple(
            WaitWords(letter=each.letter, sentences=words.wait(each, in_language(each.name, language)))
            for each in (() if waits_shown else board.waits)
        ),
        sentences=(clock,),
        daily=_daily_message(board, language, welcome=welcome),
        messages=_staff_messages(board, language, welcome=welcome),
        link_lost=False,
    )


def _daily_message(board: Board, language: str, *, welcome: bool) -> str:
    at_large = welcome and not board.staff_messages
    return "" if at_large else in_language(board.message, language)


def _staff_messages(board: Board, language: str, *, welcome: bool) -> tuple[str, ...]:
    """Without the one that stands large in an empty hall."""
    return tuple(in_language(each, language) for each in board.staff_messages[1 if welcome else 0 :])
