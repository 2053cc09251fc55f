"""What the dashboard and the demo can show: bundled recordings, this machine, or rows of the user's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from scarcity import datasets
from scarcity.errors import unknown_option
from scarcity.stream import Deseasonalize

__all__ = ["CHOICES", "Choice", "choice_named"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that can be streamed.

    Parameters
    ----------
    key: short name, as on the command line.
    label: a few words, for a button.
    title: what it is, for a headline.
    rows: makes the source; may take a moment.
    max_lag: lags to search.
    live: its rows come at their own pace, a rate has no meaning.
    waits: not read while nobody watches.
    focus: the variable of most interest.
    """

    key: str
    label: str
    title: str
    rows: Callable[[], Any]
    max_lag: int = 3
    live: bool = False
    waits: bool = True
    focus: str | None = None


def _beijing() -> Any:
    # The cycle of the day drives every series and would show up as links between them.
    return Deseasonalize(datasets.beijing_pm25().frame, cycle="1D")


def _stations() -> Any:
    return Deseasonalize(datasets.air_quality().frame, cycle="1D")


CHOICES: Final = (
    Choice(
        key="beijing",
        label="Beijing",
        title="PM2.5 and weather in Beijing",
        rows=_beijing,
        focus="pm25",
    ),
    Choice(key="air-quality", label="36 stations", title="PM2.5 at 36 stations", rows=_stations),
    Choice(
        key="host",
        label="This machine",
        title="This machine",
        rows=lambda: "host",
        max_lag=2,
        live=True,
        focus="cpu",
    ),
)


def choice_named(key: str, choices: tuple[Choice, ...] = CHOICES) -> Choice:
    """The choice called `key`.

    Raises
    ------
    OptionError: when there is none.
    """
    for choice in choices:
        if choice.key == key:
            return choice
    raise unknown_option(key, [choice.key for choice in choices], "source")
