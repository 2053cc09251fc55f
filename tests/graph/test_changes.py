from typing import Any

from scarcity.graph.changes import Change, Joint, Key, changes, together


def _edge(key: Key, effect: float, **more: Any) -> dict[str, Any]:
    return {"source": key[0], "target": key[1], "lag": key[2], "effect": effect, "directed": True, **more}


def _insight(window: int, edges: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {
        "window": window,
        "rows": 256 * window,
        "timestamp": None,
        "edges": edges,
        "added": [],
        "removed": [],
        **more,
    }


STRONG, WEAK, OWN = ("a", "b", 1), ("c", "d", 2), ("a", "a", 1)


def test_the_first_graph_is_told_with_the_strongest_link_first() -> None:
    edges = [_edge(WEAK, 0.01), _edge(STRONG, -0.4), _edge(OWN, 0.9)]
    told, found = changes(_insight(1, edges, added=[WEAK, STRONG, OWN]), frozenset(), "1 h")
    assert found == [Change("row 256", "first", ("a → b (1 h, −0.4)", "c → d (2 h, +0.01)"), (STRONG, WEAK))]
    assert told == {STRONG, WEAK}


def test_strong_changes_are_named_and_weak_ones_counted() -> None:
    edges = [_edge(STRONG, 0.4), _edge(WEAK, 0.01)]
    told, found = changes(_insight(2, edges, added=[STRONG, WEAK]), frozenset(), None)
    assert [c.kind for c in found] == ["new", "routine"]
    assert found[1].sentences == ("weak links: 1 came",)
    told, found = changes(_insight(3, [], removed=[STRONG, WEAK]), told, None)
    assert [(c.kind, c.sentences) for c in found] == [
        ("gone", ("a → b (1 step)",)),
        ("routine", ("weak links: 1 went",)),
    ]
    assert told == frozenset()


def test_nothing_changed_nothing_told() -> None:
    told, found = changes(_insight(5, [_edge(STRONG, 0.4)]), frozenset({STRONG}), None)
    assert found == []
    assert told == {STRONG}


def test_links_from_json_are_lists_and_serve_as_well() -> None:
    told, _ = changes(_insight(2, [_edge(STRONG, 0.4)], added=[list(STRONG)]), frozenset(), None)
    assert told == {STRONG}


def test_undirected_links_have_no_arrow_and_names_no_control_characters() -> None:
    key = ("a\n\x1b[31m", "b", 0)
    _, found = changes(_insight(2, [_edge(key, 0.4, directed=False)], added=[key]), frozenset(), None)
    assert found[0].sentences == ("a\\n\\x1b[31m — b (same step, +0.4)",)


def _joint(sources: tuple[str, str], weight: float) -> dict[str, Any]:
    return {"sources": list(sources), "target": "c", "lag": 1, "weight": weight}


def test_sources_that_act_together_are_told_when_they_come_and_go_and_weak_ones_not_at_all() -> None:
    both = [_joint(("a", "b"), -0.2), _joint(("b", "d"), 0.4), _joint(("a", "d"), 0.01)]
    told: frozenset[Joint] = frozenset()
    told, found = together(_insight(2, [], hyperedges=both), told, "1 h")
    assert found == [
        Change(
            "row 512",
            "new",
            ("b and d together → c (1 h, +0.4)", "a and b together → c (1 h, −0.2)"),
            (("b", "c", 1), ("a", "c", 1)),
        )
    ]
    assert together(_insight(3, [], hyperedges=both), told, "1 h") == (told, [])
    left, gone = together(_insight(3, [], hyperedges=both[1:]), told, "1 h")
    assert [(c.kind, c.sentences) for c in gone] == [("gone", ("a and b together → c (1 h)",))]
    assert left == {(("b", "d"), "c", 1)}
