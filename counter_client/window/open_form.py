"""The one form that may lie over the window, from its opening until its words are asked or given up."""

from counter_client.desk.desk import Desk
from counter_client.forms.action_form import ActionForm
from counter_client.session.session import Session


class OpenForm:
    """Keeps it, with what was typed, while the line is broken or the desk is locked."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._form: ActionForm | None = None

    def ask(self, form: ActionForm) -> None:
        self._form = form
        form.wanted.connect(lambda: self._send(form))
        form.finished.connect(self._forget)
        form.open()

    def draw(self, desk: Desk) -> None:
        if self._form is not None:
            self._form.draw(desk)

    def hide(self) -> None:
        """It names a visitor; what was typed is still there when it is shown again."""
        if self._form is not None:
            self._form.hide()

    def show_again(self) -> None:
        if self._form is not None:
            self._form.open()

    def give_up(self) -> None:
        if self._form is not None:
            self._form.reject()

    def _send(self, form: ActionForm) -> None:
        """What cannot be asked now stays in the form, which says why."""
        form.draw(self._session.moment.desk)  # the window may be drawn a moment later than the line broke
        if form.possible:
            asked = form.asks()
            form.accept()
            self._session.do(form.action, *asked)

    def _forget(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.deleteLater()
