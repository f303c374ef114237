"""What the counter client says about help calls at the kiosks."""

from PySide6.QtCore import QCoreApplication

from counter_client.desk.help_calls import HelpAction, HelpLine, HelpStage
from counter_client.desk.moment import Moment
from counter_client.sentences.actions import clock_time
from counter_client.sentences.waits import language_name

translate = QCoreApplication.translate


def help_action_label(action: HelpAction) -> str:
    match action:
        case HelpAction.GO:
            return translate("Help", "I go there")
        case HelpAction.SETTLE:
            return translate("Help", "Settled")


def help_heading(line: HelpLine) -> str:
    """Where, and who goes: what has to be read first."""
    match line.stage:
        case HelpStage.WANTED:
            text = translate("Help", "Help is asked: {place}")
        case HelpStage.MINE:
            text = translate("Help", "You go to: {place}")
        case HelpStage.THEIRS if line.counter is None:
            text = translate("Help", "A colleague goes to: {place}")
        case HelpStage.THEIRS:
            text = translate("Help", "Counter {counter} goes to: {place}")
    return text.format(place=line.place, counter=line.counter)


def help_details(line: HelpLine, moment: Moment) -> str:
    """Since when, in which language, and whether that is all."""
    minutes = max(0, int((moment.now - line.since).total_seconds() // 60))
    house = moment.hall.house
    expected = (moment.language, house.languages[0] if house else "")
    speaks = "" if line.language in expected else translate("Help", "speaks {language}")
    others = line.more  # lupdate does not find a text beside anything but a plain name
    more = translate("Help", "and help is asked at %n other kiosks", None, others) if others else ""
    return " · ".join(
        filter(
            None,
            (
                translate("Help", "since {time} ({count} min)").format(
                    time=clock_time(line.since, moment.zone), count=minutes
                ),
                speaks.format(language=language_name(line.language)),
                more,
            ),
        )
    )
