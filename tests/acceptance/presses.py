"""Buttons pressed at random, and each press as the command that a counter sends."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

from tests.acceptance import visit_life
from tests.acceptance.life_model import NOBODY_SUCH, Press, Room
from wire import commands
from wire.commands import CommandBody
from wire.words import VisitOutcome


def random_press(room: Room, chance: Random) -> Press:
    """Mostly with the visitor at this counter, sometimes with any, seldom with nobody."""
    counter = chance.choice(sorted(room.serves))
    if counter not in room.staffed and chance.random() < 0.5:
        return Press("sign_in", counter)
    if chance.random() < 0.01:
        return Press("sign_out", counter)
    button = chance.choice([*sorted(visit_life.buttons()), "call_next", "call_next", "take_back"])
    if button == "call_next":
        return Press(button, counter)
    here = room.at(counter)
    visit = here.id if here is not None and chance.random() < 0.6 else chance.choice(sorted(room.visitors))
    if chance.random() < 0.02:
        visit = NOBODY_SUCH
    return _with_choices(Press(button, counter, visit), room, chance)


def _with_choices(press: Press, room: Room, chance: Random) -> Press:
    if press.button == "finish":
        some = tuple(chance.sample(sorted(room.service_of), chance.randint(0, 2)))
        products = chance.choice([None, None, some, (*some, NOBODY_SUCH)])
        return replace(press, products=products, outcome=chance.choice(list(VisitOutcome)))
    if press.button == "transfer":
        counters = [None, None, *room.serves, NOBODY_SUCH]
        clerks = [None, None, *(counter.replace("counter", "clerk") for counter in room.serves), NOBODY_SUCH]
        to_counter = chance.choice(counters)
        return replace(
            press,
            service=chance.choice([None, None, *room.service_of.values(), NOBODY_SUCH]),
            to_counter=to_counter,
            to_clerk=chance.choice(clerks) if to_counter is None else None,
            first_in_line=chance.random() < 0.3,
        )
    return press


def command(press: Press) -> CommandBody:
    """As a counter sends it."""
    return _COMMANDS[press.button](press)


_COMMANDS: Mapping[str, Callable[[Press], CommandBody]] = {
    "call_next": lambda _: commands.CallNext(),
    "call_visit": lambda press: commands.CallVisit(visit=press.visit),
    "recall": lambda press: commands.Recall(visit=press.visit),
    "arrived": lambda press: commands.Arrived(visit=press.visit),
    "finish": lambda press: commands.Finish(visit=press.visit, products=press.products, outcome=press.outcome),
    "no_show": lambda press: commands.NoShow(visit=press.visit),
    "park": lambda press: commands.Park(visit=press.visit, reason="form"),
    "resume": lambda press: commands.Resume(visit=press.visit),
    "mark_left": lambda press: commands.MarkLeft(visit=press.visit),
    "transfer": lambda press: commands.Transfer(
        visit=press.visit,
        service=press.service,
        counter=press.to_counter,
        clerk=press.to_clerk,
        first_in_line=press.first_in_line,
        note="please",
    ),
    "take_back": lambda press: commands.TakeBack(visit=press.visit),
}
