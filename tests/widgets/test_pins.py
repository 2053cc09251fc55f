import math
from typing import Any

import pytest

import scarcity
from scarcity.widgets.pins import checked_pins
from tests.widgets.test_causal_graph import shown, turn


@pytest.mark.parametrize(
    "told",
    [
        None,
        "x",
        [[0, 1, 2]],
        [[0, 1, 2, "3"]],
        [[True, 0, 0, 0]],
        [[-1, 0, 0, 0]],
        [[9, 0, 0, 0]],
        [[0, math.nan, 0, 0]],
        [[0, 1e9, 0, 0]],
        [0, 1, 2, 3],
    ],
)
def test_what_makes_no_sense_is_no_pin(told: Any) -> None:
    assert checked_pins(told, 3) is None


async def test_pins_are_told_to_other_views_kept_and_given_to_new_ones() -> None:
    graph = scarcity.discover(scarcity.datasets.linear(n_variables=4, n_rows=400, seed=3).data)
    kept: list[Any] = []
    page, live = shown(graph, keep=kept.append)
    page.say("ready")
    await turn()
    about = page.frames[-1]["names_id"]
    page.say("pin", names_id=about, pins=[[1, 0.5, 0.25, 0.0]])
    await turn()
    assert page.headers[-1] == {
        "kind": "pin",
        "view": "a",
        "names_id": about,
        "pins": [[1, 0.5, 0.25, 0.0]],
    }
    assert kept[-1]["header"]["pins"] == [[1, 0.5, 0.25, 0.0]]
    page.say("pin", names_id=about, pins=[[7, 0.5, 0.25, 0.0]])  # no such node: the others stay
    page.say("pin", names_id="of another graph", pins=[])
    page.view = "b"
    page.say("ready")
    await turn()
    assert page.frames[-1]["pins"] == [[1, 0.5, 0.25, 0.0]]
    page.say("pin", names_id=about, pins=[])
    await turn()
    assert "pins" not in live.snapshot()["header"]
    live.close()
