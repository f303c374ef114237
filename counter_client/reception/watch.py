"""What a reception keeps an eye on: kiosks at which somebody asks for help, and devices and paper that need a hand."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from counter_client.desk.moment import Moment
from counter_client.desk.waiting_rows import text_in
from counter_client.desk.worries import devices_in_need
from counter_client.sentences.actions import clock_time
from counter_client.sentences.device_words import device_sentence
from counter_client.sentences.waits import language_name
from wire.things import HelpCall

translate = QCoreApplication.translate


def watch_sentences(moment: Moment) -> tuple[str, ...]:
    """People before devices, and the longest wait first."""
    calls = sorted(moment.hall.help_calls.values(), key=lambda each: (each.coming, each.since, each.id))
    return (*(_call_sentence(each, moment) for each in calls), *_device_sentences(moment))


def _call_sentence(call: HelpCall, moment: Moment) -> str:
    facts = {
        "place": text_in(call.place, moment.language) or call.id,
        "time": clock_time(call.since, moment.zone),
        "language": language_name(call.language),
        "counter": call.counter or "–",
    }
    if not call.coming:
        said = translate("Watch", "{place}: somebody asks for help since {time} ({language}).")
    elif call.counter is not None:
        said = translate("Watch", "{place}: counter {counter} goes there.")
    else:
        said = translate("Watch", "{place}: a colleague goes there.")
    return said.format(**facts)


def _device_sentences(moment: Moment) -> Iterator[str]:
    for device in devices_in_need(tuple(moment.hall.devices.values())):
        yield device_sentence(device, now=moment.now, zone=moment.zone)
