"""Graphs to test with: one by hand, any by Hypothesis."""

from typing import Any

import numpy as np
from hypothesis import strategies as st

from scarcity.graph import CausalGraph, GraphDraws, GraphTerms

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "line\nbreak\r\ttab",
    "\"quoted\" 'name' \\N \\",
    "&lt;/label&gt; & ]]> <!--",
    "Überdruck 温度 🌡",
    "\x1b[31mred\x00\u202egnp",
)


def fields(names: tuple[str, ...], max_lag: int) -> dict[str, Any]:
    """The arguments of a graph without links."""
    shape = (len(names), len(names), max_lag + 1)
    nan, zero, no = np.full(shape, np.nan), np.zeros(shape), np.zeros(shape, dtype=bool)
    return {
        "variables": names,
        "max_lag": max_lag,
        "adjacency": no,
        "undirected": no[:, :, 0],
        "effects": zero,
        "ci_low": nan,
        "ci_high": nan,
        "scores": zero,
        "p_values": nan,
        "stability": nan,
        "gains": nan,
        "partial_r2": nan,
        "established": no,
        "coefficients": zero,
        "means": zero[:, 0, 0],
        "scales": zero[:, 0, 0] + 1,
        "residual_covariance": np.eye(len(names)),
        "n_rows": 0,
        "n_effective": 0.0,
        "method": "mpie",
        "options": {},
    }


def weather(names: tuple[str, str, str] = ("temperature", "ozone", "wind"), **changes: Any) -> CausalGraph:
    """temperature → ozone after 2 (+0.5), ozone → ozone after 1 (−0.25), temperature — wind (+0.125)."""
    values = fields(names, 2)
    arrays = {name: value.copy() for name, value in values.items() if isinstance(value, np.ndarray)}
    values |= arrays
    for at, effect in {(0, 1, 2): 0.5, (1, 1, 1): -0.25, (0, 2, 0): 0.125, (2, 0, 0): 0.125}.items():
        values["effects"][at] = effect
        values["ci_low"][at], values["ci_high"][at] = effect - 0.0625, effect + 0.0625
        values["scores"][at], values["p_values"][at] = 20 * abs(effect), 1e-6
        values["stability"][at], values["gains"][at] = 0.975, 0.03125
        values["coefficients"][at], values["partial_r2"][at] = 3 * effect, 0.25
        if at[2]:
            values["adjacency"][at] = values["established"][at] = True
    values["undirected"][0, 2] = values["undirected"][2, 0] = True
    values["effects"][2, 1, 1], values["scores"][2, 1, 1], values["p_values"][2, 1, 1] = 0.0625, 2.0, 0.04
    values |= {"n_rows": 1000, "n_effective": 950.5, "options": {"alpha": 0.01, "basis": "auto", "fdr": None}}
    values |= {
        "units": {names[0]: "°C", names[1]: "µg/m³"},
        "time_step": "1 h",
        "notes": ("wind is constant",),
    }
    values["draws"] = GraphDraws(links=np.array([[0, 1, 2], [1, 1, 1]]), effects=np.full((4, 2), 0.5))
    return CausalGraph(**(values | changes))


def bent_weather(**changes: Any) -> CausalGraph:
    """`weather`, where temperature acts on ozone both ways (a square), and on wind with wind (a product)."""
    graph = weather()
    arrays = {name: getattr(graph, name).copy() for name in ("effects", "ci_low", "ci_high", "partial_r2")}
    adjacency = graph.adjacency.copy()
    at = (0, 1, 2)
    arrays["effects"][at], arrays["partial_r2"][at] = -0.0078125, 0.36
    arrays["ci_low"][at], arrays["ci_high"][at] = -0.0625, 0.0625
    for at in ((0, 2, 1), (2, 2, 1)):
        adjacency[at] = True
        arrays["effects"][at], arrays["ci_low"][at], arrays["ci_high"][at] = 0.5, 0.375, 0.625
        arrays["partial_r2"][at] = 0.09
    terms = GraphTerms(
        index=np.array([[1, 0, 0, 1, 2], [4, 0, 2, 2, 1], [0, 0, 0, 2, 1], [0, 2, 2, 2, 1]]),
        values=np.array([[0.5, 0.25, 0.0], [0.5, 0.0, 0.0], [0.5, 0.0, 0.0], [0.5, 0.0, 0.0]]),
        scale=np.array([[10.0, 5.0], [0.0, 1.0], [3.0, 2.0]]),
    )
    own = np.zeros((3, 3), dtype=bool)
    return weather(**({"adjacency": adjacency, "undirected": own, "terms": terms, **arrays} | changes))


_names = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(exclude_categories=["Cs"]), max_size=8))


@st.composite
def graphs(draw: st.DrawFn) -> CausalGraph:
    """Any graph of one to four variables, links at random, hostile names."""
    names = tuple(draw(st.lists(_names, min_size=1, max_size=4, unique=True)))
    n, max_lag = len(names), draw(st.integers(0, 3))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    shape = (n, n, max_lag + 1)
    linked = rng.random(shape) < draw(st.sampled_from([0.0, 0.3, 1.0]))
    linked[:, :, 0] = np.triu(linked[:, :, 0], 1)
    loose = linked[:, :, 0] & (rng.random((n, n)) < 0.5)
    linked[:, :, 0] &= ~loose
    size = 10.0 ** rng.integers(-150, 150, shape)
    values = fields(names, max_lag) | {
        "adjacency": linked,
        "undirected": loose | loose.T,
        "effects": rng.standard_normal(shape),
        "ci_low": np.where(linked, -rng.random(shape), np.nan),
        "ci_high": np.where(linked, rng.random(shape), np.nan),
        "scores": rng.random(shape) * size,
        "p_values": np.where(rng.random(shape) < 0.5, rng.random(shape), np.nan),
        "stability": np.where(linked, rng.random(shape), np.nan),
        "gains": np.where(linked, rng.standard_normal(shape), np.nan),
        "partial_r2": np.where(linked, rng.random(shape), np.nan),
        "established": linked & (rng.random(shape) < 0.5),
        "coefficients": rng.standard_normal(shape) * size,
        "means": rng.standard_normal(n) * 1e150,
        "n_rows": draw(st.integers(0, 10**12)),
        "n_effective": draw(st.floats(0, 1e12)),
        "method": draw(st.sampled_from(["mpie", "pcmci", "pc"])),
        "options": draw(st.dictionaries(st.text(max_size=5), _scalars, max_size=3)),
        "units": {name: draw(_names) for name in names[:2]},
        "time_step": draw(st.none() | st.sampled_from(["1 h", "10 min", "day", "0 days 01:00:00"]) | _names),
        "notes": tuple(draw(st.lists(_names, max_size=2))),
        "regime": draw(st.integers(0, 5)),
    }
    if draw(st.booleans()):
        links = np.argwhere(linked)
        values["draws"] = GraphDraws(
            links=links, effects=rng.standard_normal((3, len(links)), dtype=np.float32)
        )
    if draw(st.booleans()):
        links = np.argwhere(linked)
        kinds = rng.integers(0, 5, len(links))
        other = np.where(kinds == 4, rng.integers(0, n, len(links)), links[:, 0])
        values["terms"] = GraphTerms(
            index=np.column_stack([kinds, links[:, 0], other, links[:, 1:]]),
            values=rng.standard_normal((len(links), 3)),
            scale=rng.random((n, 2)),
        )
    return CausalGraph(**values)


_scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _names
)
