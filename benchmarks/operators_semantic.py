"""What names mean, and questions to a graph: top-1 and time of ours beside other ways to compare names, and of stores.

The column names are those of `benchmarks.paraphrases`; what was tuned was tuned on its other set. Times are CPU time on
one thread, the best of five; names are read once, so that nothing is served from a memory of earlier ones.
"""

import sys
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from benchmarks.cells import Cell
from benchmarks.code import our_engine
from benchmarks.paraphrases import PAIRS, TUNING, TUNING_VOCABULARY, VOCABULARY
from scarcity import semantics
from scarcity.graph import CausalGraph

__all__ = ["NAME", "cells", "measure", "table"]

NAME: str = "semantic"
_SETS = {"names, reported": (PAIRS, VOCABULARY), "names, tuned on": (TUNING, TUNING_VOCABULARY)}
_NAMERS = ("static table", "ngrams", "scikit-learn TF-IDF", "difflib")
_STORES = ("pyoxigraph", "rdflib")
_TWO_HOPS = 'SELECT DISTINCT ?c WHERE { ?x sc:name "v0" ; sc:drives/sc:drives ?z . ?z sc:name ?c }'
_VARIABLES, _LINKS, _SEED = 60, 180, 2001


def cells(quick: bool) -> list[Cell]:
    """One cell a set of names and method, and one a store."""
    peers = " ".join(
        f"{name} {_version(name)}" for name in ("wordllama", "scikit-learn", "rdflib", "pyoxigraph")
    )
    where = {
        "module": "benchmarks.operators_semantic",
        "seed": _SEED,
        "version": f"{our_engine()} {_own()} {peers}",
    }
    sets = list(_SETS)[:1] if quick else list(_SETS)
    out = [Cell(case=case, method=method, **where) for case in sets for method in _NAMERS]
    return out + [Cell(case="triples", method=store, **where) for store in _STORES]


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    """Names: `right` of `asked`, `us` a name. Triples: `load_ms`, `query_ms`, `triples`."""
    if case == "triples":
        return _triples(method, seed)
    pairs, vocabulary = _SETS[case]
    names = [name for name, _ in pairs]
    choose = _chooser(method, vocabulary)
    chosen = choose(names)
    right = sum(term == true for term, (_, true) in zip(chosen, pairs, strict=True))
    return {"right": right, "asked": len(pairs), "us": _best(lambda: choose(names)) / len(names) * 1e6}


def table(records: Sequence[dict[str, Any]]) -> str:
    """The records in two tables of plain text."""
    lines = [f"{'what a column name means':<26}{'method':<22}{'top-1':>10}{'µs a name':>12}"]
    for record in records:
        cell = record["cell"]
        if cell["case"] != "triples" and record["status"] == "ok":
            share = f"{record['right']}/{record['asked']}"
            lines.append(f"{cell['case']:<26}{cell['method']:<22}{share:>10}{record['us']:>12.0f}")
    lines += ["", f"{'triples of a graph':<26}{'store':<22}{'load ms':>10}{'2 hops ms':>12}"]
    for record in records:
        cell = record["cell"]
        if cell["case"] == "triples" and record["status"] == "ok":
            lines.append(
                f"{record['triples']:<26,}{cell['method']:<22}{record['load_ms']:>10.1f}{record['query_ms']:>12.2f}"
            )
    lines += [
        f"{r['cell']['case']} {r['cell']['method']}: {r['status']}" for r in records if r["status"] != "ok"
    ]
    return "\n".join(lines)


def _chooser(method: str, vocabulary: Sequence[str]) -> Callable[[Sequence[str]], list[str]]:
    """Names → the nearest terms; what depends on the vocabulary alone is done beforehand."""
    if method == "scikit-learn TF-IDF":
        from sklearn.feature_extraction.text import TfidfVectorizer

        vectorizer: Any = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4))
        terms: Any = vectorizer.fit_transform(vocabulary)
        return lambda names: [
            str(vocabulary[i])
            for i in np.asarray((vectorizer.transform(names) @ terms.T).todense()).argmax(1)
        ]
    if method == "difflib":
        return lambda names: [
            max(vocabulary, key=lambda term: SequenceMatcher(None, name.lower(), term).ratio())
            for name in names
        ]
    known = semantics.embed(vocabulary, method=method)  # type: ignore[arg-type]
    return lambda names: [
        vocabulary[i]
        for i in (semantics.embed(names, method=method).vectors @ known.vectors.T).argmax(1)  # type: ignore[arg-type]
    ]


def _triples(store: str, seed: int) -> dict[str, Any]:
    graph = _graph(seed)

    def load() -> semantics.KnowledgeGraph:
        return semantics.KnowledgeGraph(graph, store=store)  # type: ignore[arg-type]

    known = load()
    known.query(_TWO_HOPS)  # the first query of rdflib builds its parser
    return {
        "triples": len(known),
        "answers": len(known.query(_TWO_HOPS)),
        "load_ms": _best(load) * 1e3,
        "query_ms": _best(lambda: known.query(_TWO_HOPS)) * 1e3,
    }


def _graph(seed: int) -> CausalGraph:
    rng = np.random.default_rng(seed)
    n, shape = _VARIABLES, (_VARIABLES, _VARIABLES, 3)
    effects, nan = np.zeros(shape), np.full(shape, np.nan)
    at = rng.choice(n * n * 2, _LINKS, replace=False)
    effects.reshape(n * n, 3)[at // 2, 1 + at % 2] = rng.normal(size=_LINKS)
    there = effects != 0
    return CausalGraph(
        variables=tuple(f"v{i}" for i in range(n)), max_lag=2, adjacency=there, undirected=np.zeros((n, n), dtype=bool),
        effects=effects, ci_low=effects - 0.1, ci_high=effects + 0.1, scores=np.abs(effects),
        p_values=np.where(there, 0.001, nan), stability=np.where(there, 0.9, nan), gains=nan, established=there,
        coefficients=effects, means=np.zeros(n), scales=np.ones(n), residual_covariance=np.eye(n), n_rows=1000,
        n_effective=1000.0, method="mpie", options={},
    )  # fmt: skip


def _best(call: Callable[[], object], repeats: int = 5) -> float:
    """CPU seconds."""
    times: list[float] = []
    for _ in range(repeats):
        begun = time.process_time()
        call()
        times.append(time.process_time() - begun)
    return min(times)


def _own() -> str:
    """A fingerprint of the operators and of the names."""
    import hashlib
    from pathlib import Path

    import scarcity

    files = sorted((Path(scarcity.__file__).parent / "engine" / "operators" / "semantic").glob("*.py"))
    digest = hashlib.sha256()
    for file in [*files, Path(__file__), Path(__file__).with_name("paraphrases.py")]:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"


def main() -> int:
    """Measure all cells here and print the table."""
    records: list[dict[str, Any]] = []
    for cell in cells(quick=False):
        found = measure(cell.case, cell.method, cell.seed)
        records.append({"cell": {"case": cell.case, "method": cell.method}, "status": "ok", **found})
    print(table(records))
    return 0


if __name__ == "__main__":
    sys.exit(main())
