"""What stands beside graphs of real series: links against physics, and how near linked stations are."""

from typing import Any

import numpy as np

from benchmarks import real_series
from benchmarks.scores import BoolArray, Found
from scarcity.datasets import air_quality, beijing_pm25


def _of(links: list[tuple[int, int, int]], n: int, open_: tuple[int, int] | None = None) -> Found:
    adjacency = np.zeros((n, n, 3), dtype=bool)
    undirected: BoolArray = np.zeros((n, n), dtype=bool)
    for at in links:
        adjacency[at] = True
    if open_:
        undirected[open_] = undirected[open_[::-1]] = True
    return Found(adjacency=adjacency, undirected=undirected, scores=np.zeros(adjacency.shape))


def _measured(monkeypatch: Any, case: str, found: Found) -> dict[str, Any]:
    monkeypatch.setitem(real_series._METHODS, "ours", ("", lambda data: found))
    return real_series.measure(case, "ours", 0)


def test_links_from_dust_to_weather_are_against_physics(monkeypatch: Any) -> None:
    names = list(beijing_pm25().frame.columns)
    dust, rain, snow = (names.index(each) for each in ("pm25", "rain", "snow"))
    links = [(dust, dust, 1), (dust, rain, 1), (rain, dust, 1), (rain, dust, 2), (snow, dust, 0)]
    told = _measured(monkeypatch, "beijing_raw", _of(links, len(names), (dust, snow)))
    assert (told["against"], told["with"]) == (1, 3)
    assert (told["lagged"], told["lag0"]) == (3, 2)


def test_linked_stations_that_are_near_are_counted_once_a_pair(monkeypatch: Any) -> None:
    near = air_quality().graph
    assert near is not None
    either = near | near.T | np.eye(len(near), dtype=bool)
    i, j = (int(k) for k in np.argwhere(either & ~np.eye(len(near), dtype=bool))[0])
    a, b = (int(k) for k in np.argwhere(~either)[0])
    told = _measured(monkeypatch, "stations_raw", _of([(i, j, 1), (j, i, 1), (a, b, 2)], len(near)))
    assert told["pairs"] == 2 and told["near"] == 0.5
    assert 0 < told["near_of_all"] < 1
