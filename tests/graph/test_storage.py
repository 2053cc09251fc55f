"""Files: what is written comes back, what is foreign or damaged is refused, a crash leaves no half file."""

import contextlib
import json
import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph, GraphDraws, GraphTerms
from scarcity.graph.storage import write_atomically
from tests.graph.examples import bent_weather, fields, graphs, weather


@given(graphs())
def test_json_round_trip(graph: CausalGraph) -> None:
    assert CausalGraph.from_json(graph.to_json()) == graph


@given(graphs(), st.sampled_from(["g.json", "g.npz"]))
def test_file_round_trip(tmp_path_factory: pytest.TempPathFactory, graph: CausalGraph, name: str) -> None:
    path = tmp_path_factory.mktemp("graph") / name
    graph.save(path)
    assert CausalGraph.load(path) == graph
    assert os.listdir(path.parent) == [name]


def test_content_tells_the_format(tmp_path: Path) -> None:
    weather().save(tmp_path / "graph.npz")
    moved = (tmp_path / "graph.npz").rename(tmp_path / "graph.json")
    assert CausalGraph.load(moved) == weather()


def test_json_file_by_path(tmp_path: Path) -> None:
    path = tmp_path / "graph.json"
    weather().to_json(path)
    assert CausalGraph.from_json(path) == CausalGraph.from_json(str(path)) == weather()


def test_json_speaks_to_other_programs() -> None:
    document = json.loads(weather().to_json(), parse_constant=pytest.fail)  # no NaN, which is not JSON
    assert document["format"] == "scarcity.graph"
    assert document["links"][0] | {"target": "ozone", "lag": 2, "effect": 0.5} == document["links"][0]


def test_draws_without_links() -> None:
    draws = GraphDraws(links=np.zeros((0, 3), dtype=int), effects=np.zeros((5, 0), dtype=np.float32))
    empty = CausalGraph(**fields(("a",), 1), draws=draws)
    assert CausalGraph.from_json(empty.to_json()) == empty


def test_files_from_before_nonlinear_links_load(tmp_path: Path) -> None:
    document = json.loads(weather().to_json())
    del document["arrays"]["partial_r2"]
    old = CausalGraph.from_json(json.dumps(document))
    assert np.isnan(old.partial_r2).all()
    assert old.terms is None
    np.testing.assert_array_equal(old.weights, weather().effects)
    again = CausalGraph.from_json(old.to_json())
    assert again == old


def test_files_from_before_errors_of_terms_load() -> None:
    document = json.loads(bent_weather().to_json())
    del document["arrays"]["terms_errors"]
    assert CausalGraph.from_json(json.dumps(document)) == bent_weather()


def test_terms_without_rows() -> None:
    terms = GraphTerms(index=np.zeros((0, 5), dtype=int), values=np.zeros((0, 3)), scale=np.ones((1, 2)))
    empty = CausalGraph(**fields(("a",), 1), terms=terms)
    assert CausalGraph.from_json(empty.to_json()) == empty


def test_other_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match=r"\.json or \.npz, not as .*graph\.pkl"):
        weather().save(tmp_path / "graph.pkl")


def _without(key: str) -> str:
    document = json.loads(weather().to_json())
    del document[key]
    return json.dumps(document)


def _changed(*keys: str, value: Any) -> str:
    document = inner = json.loads(weather().to_json())
    for key in keys[:-1]:
        inner = inner[key]
    inner[keys[-1]] = value
    return json.dumps(document)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2]",
        "{}",
        '{"nodes": [], "links": []}',
        weather().to_json()[:-100],
        "[" * 100_000,
        _without("arrays"),
        _without("variables"),
        _without("method"),
        _changed("surprise", value=1),
        _changed("version", value=2),
        _changed("max_lag", value=3),
        _changed("variables", value=["a", "b", {}]),
        _changed("variables", value=None),
        _changed("options", value=[1]),
        _changed("units", value="m"),
        _changed("notes", value=None),
        _changed("arrays", value=[]),
        _changed("arrays", "effects", value=[[1, 2], [3]]),
        _changed("arrays", "effects", value="text"),
        _changed("arrays", "effects", value=None),
        _changed("arrays", "adjacency", value=[[1, 2], [3]]),
        _changed("arrays", "adjacency", value={}),
        _changed("arrays", "more", value=[]),
        _changed("arrays", "draws_links", value=[[10**30, 0, 0], [0, 0, 0]]),
        _changed("arrays", "draws_links", value=[[9, 0, 0], [0, 0, 0]]),
        _changed("arrays", "partial_r2", value=[[1, 2], [3]]),
        _changed("arrays", "terms_index", value=[[1, 0, 0, 1, 2]]),
    ],
)
def test_foreign_or_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(DataError):
        CausalGraph.from_json(text)


def test_newer_version_says_what_to_do() -> None:
    with pytest.raises(DataError, match=r"has version 2 .* upgrade scarcity"):
        CausalGraph.from_json(_changed("version", value=2))


@pytest.mark.parametrize(
    "content", [b"", b"\x80\x04\x95", b"PK\x03\x04rest", b"\xff\xfe", b"temperature,ozone\n1,2\n"]
)
def test_foreign_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "graph.npz"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"graph\.npz"):
        CausalGraph.load(path)


@pytest.mark.parametrize("name", ["g.json", "g.npz"])
def test_truncated_files_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    weather().save(path)
    whole = path.read_bytes()
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        with pytest.raises(DataError):
            CausalGraph.load(path)


def test_flipped_bits_are_refused_or_harmless(tmp_path: Path) -> None:
    path = tmp_path / "g.npz"
    weather().save(path)
    whole = path.read_bytes()
    for at in range(0, len(whole), 31):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        with contextlib.suppress(DataError):
            assert CausalGraph.load(path) == weather()  # bytes that nobody reads, such as a time stamp


class _Payload:
    def __reduce__(self) -> tuple[Any, ...]:
        return pytest.fail, ("a pickle was loaded",)


def test_pickles_are_never_loaded(tmp_path: Path) -> None:
    plain, inside = tmp_path / "plain.npz", tmp_path / "inside.npz"
    plain.write_bytes(pickle.dumps(_Payload()))
    np.savez(
        inside, header=np.array([_Payload()], dtype=object), effects=np.array([_Payload()], dtype=object)
    )
    for path in (plain, inside):
        with pytest.raises(DataError):
            CausalGraph.load(path)


def test_missing_file_keeps_its_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        CausalGraph.load(tmp_path / "none.json")


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "graph.json"
    weather().save(path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"new")
    assert CausalGraph.load(path) == weather()
    assert os.listdir(tmp_path) == ["graph.json"]
