"""What the counter client says about a visitor's way through the day: why this one is likely next, what was before."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from counter_client.desk.moment import Moment
from counter_client.desk.order import Seat, has_claim
from counter_client.desk.waiting_rows import service_name
from counter_client.sentences.actions import clock_time, minutes
from wire.things import CounterVisit, EarlierLeg

translate = QCoreApplication.translate

AS_LONG_AS_A_PRESS = timedelta(seconds=1)
"""Whoever was put first in line has a claim from the moment of that press on."""


def why_next(visit: CounterVisit, moment: Moment) -> str:
    """Why this visitor would be called now, by the server's own order as this screen can see it."""
    return " ".join(filter(None, (_for_whom(visit, moment.seat), _by_order(visit, moment))))


def earlier_sentence(leg: EarlierLeg, moment: Moment, *, remarks: str = "") -> str:
    """One line for where a visitor was before, with what was written there unless it stands among the remarks."""
    facts = {
        "time": clock_time(leg.called_at or leg.checked_in_at, moment.zone),
        "service": service_name(moment.hall, leg.service, moment.language),
        "counter": leg.counter or "",
    }
    if leg.called_at is not None and leg.counter is not None:
        lasted = max(0, round((leg.ended_at - leg.called_at) / timedelta(minutes=1)))
        text = translate("Earlier", "Earlier, at {time}: {service}, counter {counter} ({lasted})")
        text = text.replace("{lasted}", minutes(lasted))
    else:
        text = translate("Earlier", "Earlier, at {time}: waited for {service}, not called")
    said = text.format(**facts)
    return said if not leg.note or leg.note in remarks else f"{said} “{leg.note}”"


def _for_whom(visit: CounterVisit, seat: Seat | None) -> str:
    if seat is not None and visit.for_clerk == seat.clerk:
        return translate("NextWhy", "A colleague sent this visitor to you.")
    if seat is not None and visit.for_counter == seat.counter:
        return translate("NextWhy", "A colleague sent this visitor to your counter.")
    return ""


def _by_order(visit: CounterVisit, moment: Moment) -> str:
    time = clock_time(visit.appointed_at or visit.promised_at, moment.zone)
    waited = max(0, int((moment.now - visit.waiting_from) / timedelta(minutes=1)))
    if has_claim(visit, moment.now):
        if visit.appointed_at is not None:
            return translate("NextWhy", "The appointment at {time} is due, and appointments go first.").format(
                time=time
            )
        if visit.leg > 1 and abs(visit.claim_at - visit.waiting_from) < AS_LONG_AS_A_PRESS:
            return translate("NextWhy", "Was put first in line.")
        return translate("NextWhy", "Has waited longest: %n minutes.", None, waited)
    if visit.appointed_at is not None:
        text = translate("NextWhy", "Nobody else has to go first, so the appointment at {time} may come early.")
        return text.format(time=time)
    if visit.promised_at < moment.now:
        return translate("NextWhy", "No appointment is due, and this call was promised by {time}.").format(time=time)
    return translate("NextWhy", "No appointment is due. Promised: called by {time}.").format(time=time)
