"""`balie speech`: the clips of a display's spoken calls, made in advance and told one by one."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from balie.endings import not_done, settings_from
from balie.table import table
from config.display import DisplaySettings
from config.site import SiteSettings

if TYPE_CHECKING:
    from drivers.sounds.speech import Speech, SpeechPlan

DisplayFile = Annotated[Path, typer.Option("--config", metavar="FILE", help="The display's settings.")]
SiteOption = Annotated[
    Path | None,
    typer.Option("--site", metavar="FILE", help="site.toml, for the names of its counters.", show_default=False),
]
ListOption = Annotated[bool, typer.Option("--list", help="Only print the names of all clips, to record them yourself.")]
ExampleOption = Annotated[
    Path | None,
    typer.Option("--example", metavar="FILE.wav", help="Write a whole call into this file.", show_default=False),
]

EXAMPLE_NUMBER, EXAMPLE_COUNTER = "A042", "3"


def speech(
    config: DisplayFile, site: SiteOption = None, list_only: ListOption = False, example: ExampleOption = None
) -> None:
    """Make every clip that a display may have to say, and tell what cannot be said."""
    settings = settings_from(config, DisplaySettings)
    labels = [counter.label for counter in settings_from(site, SiteSettings).counters] if site else []
    from display.speech_plan import speech_plan

    plan = speech_plan(settings, labels)
    if plan is None:
        typer.echo("Speech is switched off in the settings.")
    elif list_only:
        typer.echo(table(("file", "says"), list(_names(plan))))
    else:
        _make(plan, example)


def _names(plan: "SpeechPlan") -> "Iterator[tuple[str, str]]":
    from drivers.sounds.spoken_call import clips_to_prepare
    from drivers.sounds.vocabulary import vocabulary_of

    for language in plan.languages:
        for clip in clips_to_prepare(vocabulary_of(language), plan.labels):
            yield f"{language}/{clip.name}.wav", clip.text


def _make(plan: "SpeechPlan", example: Path | None) -> None:
    from drivers.sounds.speech import Speech

    speech = Speech(plan)
    while speech.prepare():
        pass
    speech.tidy()
    for each in speech.readiness():
        own = f", {each.recorded} of them own recordings" if each.recorded else ""
        typer.echo(f"{each.language}: {each.ready} of {each.clips} clips are ready{own}.")
    typer.echo(f"They are kept in {plan.clips.folder}.")
    if example is not None:
        _write_example(speech, example)
    troubles = speech.troubles()
    if troubles:
        not_done("\n".join(troubles))


def _write_example(speech: "Speech", example: Path) -> None:
    from drivers.sounds.spoken_call import Length, SpokenCall

    sounds = speech.sounds_of(SpokenCall(EXAMPLE_NUMBER, EXAMPLE_COUNTER), Length.FULL)
    try:
        example.write_bytes(next(sounds).read_bytes())
    except OSError as error:
        not_done(f"{example} cannot be written: {error.strerror}.")
    finally:
        sounds.close()
    typer.echo(f"{EXAMPLE_NUMBER} to counter {EXAMPLE_COUNTER} is written to {example}.")
