"""The picture of a what-if: what moves, how much, when, how surely."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from scarcity.errors import OptionError
from scarcity.simulation import WhatIfResult, whatif
from tests.simulation.by_hand import graph_of

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")
plt = pytest.importorskip("matplotlib.pyplot")

LINKS = {("a", "b", 1): 0.5, ("a", "c", 2): -0.8, ("a", "a", 1): 0.6}


@pytest.fixture(autouse=True)
def _closed() -> Any:
    yield
    plt.close("all")


def _result(horizon: int = 4, draws: int = 50) -> WhatIfResult:
    return whatif(
        graph_of("abc", LINKS, max_lag=2),
        shock={"a": 1.0},
        start=np.zeros((2, 3)),
        horizon=horizon,
        draws=draws,
    )


def _lines(axis: Any) -> list[Any]:
    return [line for line in axis.lines if len(line.get_xdata()) > 2]


def test_raised_is_blue_and_lowered_orange_on_light_and_dark_paper():
    for style, colours in (
        ("default", ["#0072b2", "#0072b2", "#d55e00"]),
        ("dark_background", ["#56b4e9", "#56b4e9", "#e69f00"]),
    ):
        with plt.style.context(style):
            axes = _result().plot(["a", "b", "c"])
        shown = [matplotlib.colors.to_hex(_lines(axis)[-1].get_color()) for axis in np.ravel(axes)[:3]]
        assert shown == colours


def test_each_panel_says_how_much_when_and_how_surely():
    result = _result()
    of_c = next(impact for impact in result.impacts if impact.variable == "c")
    axes = np.ravel(result.plot(["c"]))
    told = axes[0].get_title(loc="right")
    assert told.startswith("−0.8 [−") and told.endswith("after 3 steps")
    assert of_c.sure and _lines(axes[0])[-1].get_linestyle() == "-"

    doubtful = replace(result, effect_high=np.full_like(result.effect, 0.1))
    axes = np.ravel(doubtful.plot(["c"]))
    assert axes[0].get_title(loc="right").endswith("unsure")
    assert _lines(axes[0])[-1].get_linestyle() == "--"


def test_every_panel_has_a_scale_of_its_own_that_can_be_read():
    axes = np.ravel(_result().plot())
    axes[0].figure.canvas.draw()
    for axis in axes[:3]:
        assert any(label.get_visible() and label.get_text() for label in axis.get_yticklabels())
    assert not axes[3].get_visible()


def test_names_are_text():
    result = replace(_result(), variables=("$a_{", "<b>\n", "x" * 60), asked="$a_{ is shocked", paths=None)
    axes = np.ravel(result.plot())
    axes[0].figure.canvas.draw()
    titles = [axis.get_title(loc="left") for axis in axes[:3]]
    assert "$a_{" in titles and "<b>\\n" in titles and max(map(len, titles)) < 30


def test_one_step_and_no_draws_are_shown():
    result = _result(horizon=1, draws=0)
    axis = np.ravel(result.plot(["a"]))[0]
    axis.figure.canvas.draw()
    assert [line.get_marker() for line in axis.lines] == ["o", "o"]
    assert axis.figure.legends[0].get_texts()[-1].get_text() == "raised"


def test_given_axes_are_drawn_on_and_nothing_is_no_question():
    _, axis = plt.subplots()
    assert _result().plot(["b"], axes=axis) is axis
    assert axis.get_title(loc="left") == "b" and axis.get_legend() is not None
    with pytest.raises(OptionError, match="at least one"):
        _result().plot([])
