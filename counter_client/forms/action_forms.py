"""Which action asks for words before it is done, and with which form."""

from PySide6.QtWidgets import QWidget

from counter_client.desk.actions import Action
from counter_client.desk.moment import Moment
from counter_client.forms.action_form import ActionForm
from counter_client.forms.finish import FinishForm
from counter_client.forms.park import ParkForm
from counter_client.forms.pause import PauseForm
from counter_client.forms.transfer import TransferForm


def form_for(action: Action, moment: Moment, parent: QWidget) -> ActionForm | None:
    """None where there is nothing to ask, or where it cannot be done now."""
    visit = moment.desk.visit
    if not moment.desk.can(action):
        return None
    match action:
        case Action.PAUSE:
            return PauseForm(parent)
        case Action.TRANSFER if moment.desk.to_send_on is not None:
            return TransferForm(moment, moment.desk.to_send_on, parent)
        case Action.PARK if visit is not None:
            return ParkForm(visit, parent)
        case Action.FINISH_AS if visit is not None:
            return FinishForm(moment, visit, parent)
        case _:
            return None
