"""What the registry knows after the engine's messages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.simulation.registry import AgentRegistry, Edge


def link(source: str, target: str, lag: int = 1, effect: float = 0.5, directed: bool = True) -> dict:
    return {"source": source, "target": target, "lag": lag, "effect": effect, "directed": directed}


def told(window: int, *edges: dict, removed=(), variables=("a", "b", "c")) -> dict:
    return {
        "window": window,
        "variables": list(variables),
        "edges": list(edges),
        "added": [],
        "removed": list(removed),
    }


def test_links_keep_their_first_window_and_take_the_newest_effect():
    registry = AgentRegistry().after(told(3, link("a", "b", effect=0.5)))
    registry = registry.after(told(5, link("a", "b", effect=0.7)))
    assert registry.edges == {("a", "b", 1): Edge(0.7, True, since=3, seen=5)}
    assert registry.window == 5 and registry.variables == ("a", "b", "c")


def test_what_is_told_of_no_more_stays_until_it_is_told_to_be_gone():
    registry = AgentRegistry().after(told(1, link("a", "b"), link("b", "c")))
    quiet = registry.after(told(2, link("a", "b")))
    assert quiet.edges["b", "c", 1].seen == 1
    gone = quiet.after(told(3, link("a", "b"), removed=[link("b", "c"), link("c", "a")]))
    assert list(gone.edges) == [("a", "b", 1)]
    again = gone.after(told(4, link("b", "c")))
    assert again.edges["b", "c", 1].since == 4


def test_other_variables_begin_anew():
    registry = AgentRegistry().after(told(1, link("a", "b")))
    other = registry.after(told(2, link("b", "c"), variables=("b", "c")))
    assert list(other.edges) == [("b", "c", 1)] and other.variables == ("b", "c")


def test_drivers_are_the_others_strongest_first():
    edges = [link("a", "c", 1, 0.2), link("a", "c", 2, -0.3), link("b", "c", 0, -0.6), link("c", "c", 1, 0.9)]
    registry = AgentRegistry().after(told(1, *edges))
    assert registry.drivers("c") == ("b", "a")
    assert registry.drivers("a") == registry.drivers("zz") == ()


def test_a_registry_does_not_change():
    first = AgentRegistry().after(told(1, link("a", "b")))
    first.after(told(2, removed=[link("a", "b")]))
    assert list(first.edges) == [("a", "b", 1)]
    with pytest.raises(TypeError):
        first.edges["x", "y", 1] = first.edges["a", "b", 1]  # type: ignore[index]


@pytest.mark.parametrize("key", ["window", "variables", "edges"])
def test_a_message_without_its_parts_is_an_error(key: str):
    payload = told(1)
    del payload[key]
    with pytest.raises(KeyError, match=key):
        AgentRegistry().after(payload)


keys = st.tuples(st.sampled_from("abc"), st.sampled_from("abc"), st.integers(0, 2))


@given(st.lists(st.tuples(st.sets(keys), st.sets(keys)), max_size=6))
def test_what_it_holds_was_told_of_and_not_taken_back_since(messages):
    registry, known = AgentRegistry(), {}
    for window, (edges, removed) in enumerate(messages):
        registry = registry.after(
            told(window, *(link(*key) for key in edges), removed=[link(*key) for key in removed])
        )
        known = {key: since for key, since in known.items() if key not in removed}
        known |= {key: known.get(key, window) for key in edges}
        assert {key: edge.since for key, edge in registry.edges.items()} == known
