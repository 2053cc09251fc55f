"""Graphs for ``benchmarks.widgets``: as frames of our widget, and as the JSON that 3d-force-graph reads."""

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.simulation import init, settle
from scarcity.widgets.frame import LINK_COLUMNS, NODE_COLUMNS, frame_of

Array = npt.NDArray[Any]
LAGS = 4
REPLACED = 0.05  # share of the links that an update replaces


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What an update holds: positions (n, 3), node values (n, 4), link values (m, 9), all float32."""

    positions: Array
    nodes: Array
    links: Array


def pictures(n: int, m: int, updates: int, seed: int = 0) -> Iterator[Picture]:
    """A graph with a settled layout, and updates of it: effects and nodes move a little, some links are replaced."""
    rng = np.random.default_rng(seed)
    pairs = _pairs(n, m, rng)
    positions = settle(init(n, pairs, rng.random(m), seed=seed)).positions
    picture = Picture(positions=positions, nodes=_nodes(n, rng), links=_links(pairs, rng))
    yield picture
    for _ in range(updates):
        links = picture.links.copy()
        links[:, 3:6] += rng.normal(0, 0.01, (m, 1))
        free = sorted(
            {tuple(pair) for pair in _pairs(n, 2 * m, rng)} - {tuple(pair) for pair in links[:, :2]}
        )
        rows = rng.choice(m, int(REPLACED * m), replace=False)
        links[rows] = _links(np.array(free)[rng.permutation(len(free))[: len(rows)]], rng)
        moved = positions + rng.normal(0, 0.01, positions.shape).astype(np.float32)
        picture = replace(picture, positions=moved, nodes=_nodes(n, rng), links=links)
        yield picture


def as_frame(picture: Picture, *, full: bool) -> tuple[bytes, int]:
    """The frame packed for the page, and the bytes that a host sends for it: JSON header and buffers."""
    n, names_id = len(picture.nodes), "0123456789abcdef"
    state = {"face": "live", "title": "live", "detail": "", "figures": f"{len(picture.links)} links"}
    # The header of a graph that holds nothing, so that whatever the page expects is there.
    header = dict(frame_of(None, picture.positions, state, seq=1000, full=full).header)
    header |= {"names_id": names_id, "graph_id": 1, "since": [], "groups": [], "subject": 0}
    if full:
        lags = [{"after": f"after {lag} h", "short": f"{lag} h"} for lag in range(LAGS)]
        header |= {"names": [f"variable {i}" for i in range(n)], "units": [""] * n, "lags": lags}
    buffers = [part.tobytes() for part in (picture.positions, picture.nodes, picture.links)]
    envelope = json.dumps({"header": header, "sizes": [len(part) for part in buffers]}).encode()
    size = len(json.dumps(header)) + sum(map(len, buffers))
    return struct.pack("<I", len(envelope)) + envelope + b"".join(buffers), size


def as_json(picture: Picture) -> tuple[bytes, int]:
    """The same values as text, seven digits each, and its length."""
    nodes = [
        {"id": i} | _values("xyz", at) | _values(NODE_COLUMNS, row)
        for i, (at, row) in enumerate(zip(picture.positions, picture.nodes, strict=True))
    ]
    whole = {"source", "target", "lag", "flags"}
    links = [
        {
            name: int(value) if name in whole and value is not None else value
            for name, value in _values(LINK_COLUMNS, row).items()
        }
        for row in picture.links
    ]
    text = json.dumps({"nodes": nodes, "links": links}, allow_nan=False, separators=(",", ":")).encode()
    return text, len(text)


def _values(names: Any, row: Array) -> dict[str, float | None]:
    return {
        name: None if np.isnan(value) else float(f"{value:.7g}")
        for name, value in zip(names, row, strict=True)
    }


def _pairs(n: int, m: int, rng: np.random.Generator) -> Array:
    """Different directed pairs of different nodes: mostly near neighbours on a ring, some across."""
    source = rng.integers(0, n, 4 * m)
    near = (source + rng.integers(1, 20, 4 * m)) % n
    target = np.where(rng.random(4 * m) < 0.7, near, rng.integers(0, n, 4 * m))
    pairs = np.unique(np.column_stack([source, target])[source != target], axis=0)
    return rng.permutation(pairs)[:m]


def _nodes(n: int, rng: np.random.Generator) -> Array:
    values = rng.random((n, len(NODE_COLUMNS)))
    values[:, 3] = 0
    return values.astype(np.float32)


def _links(pairs: Array, rng: np.random.Generator) -> Array:
    m = len(pairs)
    effect = rng.uniform(0.05, 0.8, m) * rng.choice([-1, 1], m)
    parts = (
        rng.integers(0, LAGS, m),
        effect,
        effect - 0.1,
        effect + 0.1,
        rng.uniform(0.7, 1, m),
        np.full(m, 1 | 2 << 2),  # directed, sure
        effect,
        np.full(m, -1),
        np.full(m, np.nan),
        effect,
        np.full(m, np.nan),
    )
    return np.column_stack([*pairs.T, *parts]).astype(np.float32)
