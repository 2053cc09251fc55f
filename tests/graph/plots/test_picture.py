"""Pictures of graphs: what stands in them, for every size and for names that would be markup."""

import io
import subprocess
import sys
from dataclasses import replace

import matplotlib.pyplot as pyplot
import numpy as np
import pytest

import scarcity
from scarcity.datasets import contemporaneous, linear
from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from tests.graph.examples import HOSTILE, fields, weather

KINDS = ["process", "time series"]


def texts(ax):
    return [text.get_text() for text in ax.texts]


def legend_of(ax):
    legend = ax.get_legend()
    return [text.get_text() for text in legend.get_texts()] if legend else []


def drawn(ax):
    """The picture, as bytes: drawing it must not fail nor warn."""
    buffer = io.BytesIO()
    ax.figure.savefig(buffer, format="png")
    return buffer.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_it_returns_the_axes_with_all_names(kind):
    ax = weather().plot(kind)
    assert {"temperature", "ozone", "wind"} <= set(texts(ax))
    assert len(drawn(ax)) > 5000


def test_the_process_graph_tells_lags_signs_rings_and_what_is_open():
    ax = weather().plot()
    assert {"2 +", "0 +"} <= set(texts(ax))
    told = legend_of(ax)
    assert {
        "raises (+)",
        "direction open",
        "numbers: lag in steps of 1 h",
        "ring: own past, full at 1",
    } <= set(told)
    assert "lowers (−)" not in told, "only the own past lowers: no band does"


def test_the_time_series_graph_tells_times():
    ax = weather().plot("time series")
    assert {"t − 2 h", "t − 1 h", "t"} <= set(texts(ax))
    assert {"raises (+)", "lowers (−)", "faint: the same links earlier"} <= set(legend_of(ax))


def test_links_of_one_pair_share_an_arrow_and_tell_all_lags():
    values = fields(("a", "b"), 3)
    adjacency, effects = np.zeros((2, 2, 4), dtype=bool), np.zeros((2, 2, 4))
    for lag, effect in ((1, 0.5), (3, 0.2)):
        adjacency[0, 1, lag], effects[0, 1, lag] = True, effect
    effects[1, 0, 2], adjacency[1, 0, 2] = -0.3, True
    graph = CausalGraph(**values | {"adjacency": adjacency, "effects": effects})
    assert sorted(texts(graph.plot())) == ["1, 3 +", "2 −", "a", "b"]
    mixed = replace(graph, effects=np.where(effects == 0.2, -0.2, effects))
    assert "1 +, 3 −" in texts(mixed.plot())


@pytest.mark.parametrize("kind", KINDS)
def test_names_are_text_and_no_markup(kind):
    names = ("$\\frac{", *HOSTILE[:3], HOSTILE[3], "a name of more than twenty-six characters in all")
    ax = replace(scarcity.discover(linear(6, 300, seed=1).data, resamples=0), variables=names).plot(kind)
    shown = texts(ax)
    assert "$\\frac{" in shown and "<img src=x onerror=alert(1)>"[:18] in "".join(shown)
    assert "line\\nbreak\\r\\ttab" in shown
    assert any(text.startswith("a name of more tha…") for text in shown)
    assert len(drawn(ax)) > 5000


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("n", "max_lag"), [(1, 0), (1, 2), (2, 1), (3, 3), (12, 1), (30, 3)])
def test_every_size(kind, n, max_lag):
    rng = np.random.default_rng(n)
    shape = (n, n, max_lag + 1)
    linked = rng.random(shape) < min(0.6, 3 / n)
    linked[:, :, 0] = np.triu(linked[:, :, 0], 1)
    loose = np.triu(rng.random((n, n)) < 1 / n, 1) & ~linked[:, :, 0]
    values = fields(tuple(f"v{i}" for i in range(n)), max_lag)
    values |= {"adjacency": linked, "undirected": loose | loose.T, "effects": rng.normal(size=shape)}
    values |= {"stability": np.where(linked, rng.random(shape), np.nan)}
    values |= {"ci_low": np.full(shape, -0.5), "ci_high": np.full(shape, 0.5)}
    ax = CausalGraph(**values).plot(kind)
    assert {f"v{i}" for i in range(n)} <= set(texts(ax))
    assert len(drawn(ax)) > 1000


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_found_is_said(kind):
    graph = scarcity.discover(np.random.default_rng(0).normal(size=(300, 4)), resamples=0)
    assert "nothing significant between variables" in texts(graph.plot(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_it_draws_on_given_axes_and_leaves_the_rest_alone(kind):
    graph = scarcity.discover(contemporaneous(5, 400, seed=3).data, resamples=0)
    before = dict(pyplot.rcParams)
    figure, (left, right) = pyplot.subplots(1, 2)
    assert graph.plot(kind, ax=left, legend=False) is left
    assert left.get_legend() is None and left.patches and not right.patches and not right.texts
    assert len(figure.axes) == 2 and dict(pyplot.rcParams) == before


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_graph_gives_the_same_picture(kind):
    graph = weather()
    assert drawn(graph.plot(kind)) == drawn(graph.plot(kind))


def test_colours_follow_the_theme():
    def shades(ax):
        return {tuple(round(float(c), 2) for c in patch.get_facecolor()[:3]) for patch in ax.patches}

    light = shades(weather().plot())
    with pyplot.style.context("dark_background"):
        dark = shades(weather().plot())
    blue, sky = (0.0, 0.45, 0.7), (0.34, 0.71, 0.91)
    assert blue in light and sky not in light and sky in dark and blue not in dark


def test_other_kinds_are_refused():
    with pytest.raises(OptionError, match="'process', 'time series'; got 'circle'"):
        weather().plot("circle")


def test_without_matplotlib_it_says_how_to_get_it():
    code = """
import sys
sys.modules["matplotlib"] = None
import scarcity, numpy as np
graph = scarcity.discover(np.random.default_rng(0).normal(size=(100, 2)), resamples=0)
try:
    graph.plot()
except scarcity.graph.causal_graph.DataError:
    raise
except ImportError as error:
    print(type(error).__name__, error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("MissingDependencyError plot() needs matplotlib")
    assert "pip install 'scarcity[plot]'" in done.stdout
