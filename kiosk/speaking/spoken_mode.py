"""Reads the kiosk's window aloud: what is said stands in `reading`, when it is said stands here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtQuick import QQuickWindow

from drivers.sounds.spoken_call import Digits
from drivers.sounds.utterance import Utterance
from kiosk.flow.listening import headset_out, speech_wanted
from kiosk.flow.screen import AT_REST, Page
from kiosk.loudness import VolumeControl
from kiosk.presenter import KioskPresenter
from kiosk.speaking.offers import OFFERS
from kiosk.speaking.page_reader import moment_of
from kiosk.speaking.parts import Kind, Moment, without_focus
from kiosk.speaking.phrases import Phrases
from kiosk.speaking.printed import on_the_appointments_paper, on_the_ticket, with_all_of_it
from kiosk.speaking.pronouncing import pronounced
from kiosk.speaking.reading import Hearing, Talk, focus_words, what_changed, whole_page
from kiosk.speaking.voice import Voice

GATHER_MS: Final = 60
"""A touch changes page, words and focus one after the other; looked at together, they are one thing to say."""
SETTLED_MS: Final = 350
"""A page that fades in on a slow machine is looked at once more: what was not there yet is said then."""

NO_OFFERS: Final[Mapping[int, str]] = MappingProxyType({})


@dataclass(frozen=True)
class SpokenRules:
    """From the settings, what a visitor may hear and where."""

    languages: tuple[str, ...]
    aloud: bool = True
    digits: Digits = Digits.PAIRS


@dataclass
class _Now:
    """What is known of the present visitor, gone with the visitor."""

    before: Moment | None = None
    """As it was looked at last; None where everything is still to be said."""
    offers: Mapping[int, str] = field(default_factory=dict)
    """Which utterance of the talk offers which language."""
    offered: str | None = None
    """The language that is being offered at this moment."""
    is_talking: bool = False
    used_keys: bool = False
    """Since the page came: a focus that the page has set by itself is no news."""


class SpokenMode(QObject):
    """Silent until somebody starts it, and from then on for this visitor alone."""

    def __init__(
        self,
        presenter: KioskPresenter,
        window: QQuickWindow,
        voice: Voice,
        volume: VolumeControl,
        rules: SpokenRules,
    ) -> None:
        super().__init__(window)
        self._presenter = presenter
        self._window = window
        self._voice = voice
        self._volume = volume
        self._rules = rules
        self._phrases = Phrases(self)
        self._now = _Now()
        self._has_headset = False
        self._talks = 0
        """Counts them: what the voice tells of an older one comes too late to matter."""
        self._is_elsewhere: Callable[[], bool] = lambda: False
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self.look)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._look_again)
        presenter.screenTaken.connect(self._something_changed)
        window.activeFocusItemChanged.connect(self._something_changed)
        self._offer_speech()

    def be_silent_while(self, is_elsewhere: Callable[[], bool], *, told_by: SignalInstance) -> None:
        """While staff are at their page: what they type is nobody's to hear."""
        self._is_elsewhere = is_elsewhere
        told_by.connect(self._something_changed)

    @property
    def is_on(self) -> bool:
        return self._presenter.screen.aids.spoken and not self._is_elsewhere()

    @property
    def may_speak(self) -> bool:
        return self._has_headset or self._rules.aloud

    @property
    def offers_a_language(self) -> bool:
        return self._now.offered is not None

    # From the keys and the headset.

    def begin(self) -> None:
        if self.may_speak:
            self._presenter.take(speech_wanted(self._presenter.screen))

    def asked(self) -> None:
        """The key for it: to begin, and then to say the page again."""
        if self.is_on:
            self._read(self._moment(), explain=True)
        else:
            self.begin()

    def take_offer(self) -> None:
        """The round key, while a language is being offered."""
        if self._now.offered is not None:
            self._presenter.chooseLanguage(self._now.offered)

    def turn_volume(self, by: int) -> None:
        """Heard in what is being said, else in a word about it. Who hears nothing has nothing to turn."""
        if not self.is_on:
            return
        self._volume.turn(by)
        if not self._now.is_talking:
            loudness = self._volume.loudness
            said = self._phrases.volume(loudness.step, loudness.steps)
            self._say((Utterance(said, self._presenter.screen.language),))

    def plugged(self, is_in: bool) -> None:
        self._has_headset = is_in
        self._offer_speech()
        if not is_in:
            self._hush()
            self._presenter.take(headset_out(self._presenter.screen))
            return
        self._now.before = None  # whatever was said aloud is said again for one pair of ears
        self.begin()
        self._something_changed()

    def key_was_pressed(self) -> None:
        self._now.used_keys = True

    def touched(self) -> None:
        """Whoever touches the glass knows already; the next page speaks for itself."""
        if self.is_on:
            self._hush()

    # From the page.

    def look(self) -> None:
        """Says what there is to say about the page as it is now."""
        if not self.is_on:
            self._fall_silent()
            return
        before, now = self._now.before, self._moment()
        if before is None or (now.place, now.language) != (before.place, before.language):
            self._come_to(now, is_new=before is None)
            return
        talk = self._news(before, now)
        self._now.before = now
        if talk.is_urgent:
            self._say(talk.utterances, stirs=not now.is_closing)
        elif talk.utterances:
            self._tell(talk.utterances)

    def _news(self, before: Moment, now: Moment) -> Talk:
        if not self._now.used_keys:
            before, now = without_focus(before), without_focus(now)
        return what_changed(before, now, self._phrases, self._hearing)

    def _look_again(self) -> None:
        """Once the page has settled: and where the keys stand on it, which the page has set by itself."""
        self.look()
        now = self._now.before
        if now is not None and now.focused is not None and not self._now.used_keys:
            self._tell(focus_words(now, now.focused, self._phrases, self._hearing))

    def _come_to(self, now: Moment, *, is_new: bool) -> None:
        self._settled.start()
        if is_new and self._presenter.screen.page in AT_REST and self._presenter.screen.panel is None:
            self._welcome(now)
        else:
            self._read(now, explain=is_new)

    def _welcome(self, now: Moment) -> None:
        """Where one is, how to move, how to change the language, and then the page."""
        self._now.before, self._now.used_keys = now, False
        frame = [part.name for part in now.parts if part.is_frame and part.kind is Kind.TEXT]
        phrases = self._phrases
        said = (*frame, phrases.reading_is_on(), phrases.how_to_choose(), phrases.how_to_repeat())
        opening = [Utterance(pronounced(each, now.language, self._rules.digits), now.language) for each in said]
        others = [each for each in self._rules.languages if each in OFFERS and each != now.language]
        offers = {len(opening) + place: language for place, language in enumerate(others)}
        offered = [Utterance(OFFERS[language], language) for language in others]
        self._say((*opening, *offered, *whole_page(now, phrases, self._hearing)), offers=offers)

    def _read(self, now: Moment, *, explain: bool) -> None:
        self._now.before, self._now.used_keys = now, False
        self._say(whole_page(now, self._phrases, self._hearing, explain=explain), stirs=not now.is_closing)

    def _moment(self) -> Moment:
        screen = self._presenter.screen
        moment = moment_of(self._window, screen)
        if screen.page is Page.TICKET and screen.panel is None:
            return with_all_of_it(moment, on_the_ticket(self._presenter.face.ticket))
        if screen.page is Page.BOOKED and screen.panel is None:
            return with_all_of_it(moment, on_the_appointments_paper(self._presenter.booking_hand.words))
        return moment

    @property
    def _hearing(self) -> Hearing:
        return Hearing(is_private=self._has_headset, digits=self._rules.digits)

    def _something_changed(self) -> None:
        if not self.is_on:
            self._fall_silent()
        elif not self._gather.isActive():
            self._gather.start()

    def _fall_silent(self) -> None:
        """Also at the end of a visit: the next visitor begins with the place's own volume."""
        if self._now.before is None and not self._now.is_talking:
            return
        self._gather.stop()
        self._settled.stop()
        self._hush()
        self._now = _Now()
        self._volume.reset()

    # To the voice.

    def _say(
        self, utterances: Sequence[Utterance], *, stirs: bool = True, offers: Mapping[int, str] = NO_OFFERS
    ) -> None:
        """`stirs`: as long as it is said, the page does not go away."""
        self._now.is_talking, self._now.offers, self._now.offered = True, offers, None
        self._talks += 1
        self._voice.say(
            utterances,
            on_headset=self._has_headset,
            on_begun=partial(self._begun, talk=self._talks, stirs=stirs),
            on_done=partial(self._done, talk=self._talks, stirs=stirs),
        )

    def _tell(self, utterances: Sequence[Utterance]) -> None:
        """It can wait for the end of what is being said."""
        if not self._voice.add(utterances):
            self._say(utterances)

    def _begun(self, place: int, *, talk: int, stirs: bool) -> None:
        if talk != self._talks:
            return
        self._now.offered = self._now.offers.get(place)
        if stirs and self.is_on:
            self._presenter.stirred()

    def _done(self, heard: bool, *, talk: int, stirs: bool) -> None:
        if talk != self._talks:
            return
        self._now.is_talking, self._now.offered = False, None
        if stirs and heard and self.is_on:
            self._presenter.stirred()

    def _hush(self) -> None:
        self._voice.hush()
        self._talks += 1
        self._now.is_talking, self._now.offered = False, None

    def _offer_speech(self) -> None:
        aids = self._presenter.reading_aids
        aids.offer(replace(aids.offered, speech=self.may_speak))
