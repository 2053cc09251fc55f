"""The controls: what is streamed, how fast, and again from the beginning."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import panel as pn

from scarcity.app.live import RATES, Live
from scarcity.app.recordings import Choice

__all__ = ["Controls"]

_STYLE: Final = (Path(__file__).parent / "static" / "button.css").read_text(encoding="utf-8")


class Controls:
    """Buttons of one visitor. The browser writes their clicks, Python their looks: no parameter has two writers.

    Parameters
    ----------
    live: what they act on.
    """

    def __init__(self, live: Live) -> None:
        self._live = live
        self.sources = {
            choice.key: _button(choice.label, lambda choice=choice: self._open(choice))
            for choice in live.choices
        }
        self.rates = {
            f"rate-{rate or 'most'}": _button(_rate_words(rate), lambda rate=rate: self._set_rate(rate))
            for rate in RATES
        }
        self.restart = _button("Restart", self._restart)
        self.show()

    @property
    def groups(self) -> dict[str, dict[str, Any]]:
        """The groups of buttons, each with its name and the keys of its buttons."""
        return {
            "sources": {
                "name": "Source",
                "shown": False,
                "keys": [f"source-{i}" for i in range(len(self.sources))],
            },
            "rates": {"name": "Rows/s", "shown": True, "keys": [f"rate-{i}" for i in range(len(self.rates))]},
            "run": {"name": "Run", "shown": False, "keys": ["restart"]},
        }

    @property
    def buttons(self) -> dict[str, Any]:
        """All buttons by key."""
        return {
            **{f"source-{i}": button for i, button in enumerate(self.sources.values())},
            **{f"rate-{i}": button for i, button in enumerate(self.rates.values())},
            "restart": self.restart,
        }

    def show(self) -> None:
        """Look as the live session is."""
        live, state = self._live, self._live.state
        for choice in live.choices:
            _choose(self.sources[choice.key], choice is live.choice)
        for rate, button in zip(RATES, self.rates.values(), strict=True):
            _choose(button, rate == live.rate and not live.choice.live)
            _set(button, disabled=live.choice.live)
        _set(self.restart, disabled=state == "opening")

    def _open(self, choice: Choice) -> None:
        if choice is not self._live.choice or self._live.state in ("lost", "stopped"):
            self._live.begin(choice)

    def _restart(self) -> None:
        self._live.begin()

    def _set_rate(self, rate: float | None) -> None:
        self._live.set_rate(rate)
        self.show()


def _button(name: str, act: Callable[[], None]) -> Any:
    def clicked(_event: object) -> None:
        act()

    return pn.widgets.Button(label=name, on_click=clicked, stylesheets=[_STYLE], margin=0)


def _choose(button: Any, chosen: bool) -> None:
    _set(button, css_classes=["sc-chosen"] if chosen else [])


def _set(button: Any, **values: Any) -> None:
    """Write only what differs: each write travels to the browser."""
    changed = {name: value for name, value in values.items() if getattr(button, name) != value}
    if changed:
        button.param.update(**changed)


def _rate_words(rate: float | None) -> str:
    return "max" if rate is None else f"{rate:,.0f}"
