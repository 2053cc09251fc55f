"""Real-time causal discovery: rows stream in, a causal graph with honest uncertainty is learned online.

>>> import scarcity
>>> system = scarcity.datasets.linear(n_variables=4, n_rows=500, seed=1)
>>> graph = scarcity.discover(system.data, max_lag=3)
>>> bool((graph.adjacency == system.graph).mean() > 0.95)
True

`discover` reads a finished series, `Session` a stream; both give a `CausalGraph`. `datasets` has systems with known
graphs and real series; `compare` scores a graph against the truth, `analyze` reads its wiring. `fuse` lays sources of
different rates side by side, `cross_validate` predicts later rows to choose options, `semantics` reads what names mean
and what an ontology knows. What is not needed is not imported.
"""

import logging
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scarcity import datasets as datasets
    from scarcity import simulation as simulation
    from scarcity.batch import discover
    from scarcity.discovery import Knowledge
    from scarcity.engine.analysis import analyze
    from scarcity.engine.operators import semantic as semantics
    from scarcity.engine.operators.evaluation import cross_validate
    from scarcity.engine.operators.multimodal import fuse
    from scarcity.graph import CausalGraph, compare
    from scarcity.session import Session

__version__ = "0.1.0"
__all__ = [
    "CausalGraph",
    "Knowledge",
    "Session",
    "__version__",
    "analyze",
    "compare",
    "cross_validate",
    "datasets",
    "discover",
    "fuse",
    "semantics",
    "simulation",
]

_HOME = {
    "CausalGraph": "scarcity.graph",
    "Knowledge": "scarcity.discovery",
    "Session": "scarcity.session",
    "analyze": "scarcity.engine.analysis",
    "compare": "scarcity.graph",
    "cross_validate": "scarcity.engine.operators.evaluation",
    "discover": "scarcity.batch",
    "fuse": "scarcity.engine.operators.multimodal",
}
_MODULES = {
    "datasets": "scarcity.datasets",
    "semantics": "scarcity.engine.operators.semantic",
    "simulation": "scarcity.simulation",
}

# A library does not write to the screen: what its background tasks log is shown to those who set up logging.
logging.getLogger("scarcity").addHandler(logging.NullHandler())


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(_MODULES[name])
    if name in _HOME:
        _show_graphs_as_pictures()
        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module 'scarcity' has no attribute {name!r}")


@cache
def _show_graphs_as_pictures() -> None:
    """Let graphs show themselves as widgets in notebooks; what draws them is imported when one is shown."""
    from scarcity.graph import register_renderer

    register_renderer(lambda graph: import_module("scarcity.widgets.show").render(graph))


def __dir__() -> list[str]:
    return sorted(__all__)
