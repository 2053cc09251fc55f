"""Other people's methods, called as their documentation says, on standardised rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.scores import Found

__all__ = ["PEERS", "Peer"]

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A method of another library: `find(rows, max_lag)`, its settings in words and what to install."""

    label: str
    settings: str
    distribution: str
    find: Callable[[FloatArray, int], Found]


def _pcmci_object(data: FloatArray) -> Any:
    from tigramite.data_processing import DataFrame
    from tigramite.independence_tests.parcorr import ParCorr
    from tigramite.pcmci import PCMCI

    # A copy: tigramite edits the array that it is given.
    rows = (data - data.mean(axis=0)) / data.std(axis=0)
    return PCMCI(dataframe=DataFrame(rows), cond_ind_test=ParCorr(), verbosity=0)


def _pcmci(alpha: float, fdr: str) -> Callable[[FloatArray, int], Found]:
    def find(data: FloatArray, max_lag: int) -> Found:
        result = _pcmci_object(data).run_pcmci(
            tau_min=1, tau_max=max_lag, pc_alpha=0.05, alpha_level=alpha, fdr_method=fdr
        )
        return _found(result)

    return find


def _pcmci_plus(data: FloatArray, max_lag: int) -> Found:
    return _found(_pcmci_object(data).run_pcmciplus(tau_min=0, tau_max=max_lag, pc_alpha=0.01))


def _found(result: dict[str, Any]) -> Found:
    """tigramite's arrays are (source, target, lag) too; marks at lag 0 may leave the direction open."""
    graph: npt.NDArray[np.str_] = result["graph"]
    open_now = np.isin(graph[..., 0], ("o-o", "x-x"))
    return Found(
        adjacency=graph == "-->",
        undirected=open_now | open_now.T,
        scores=np.abs(np.nan_to_num(result["val_matrix"])),
    )


PEERS: dict[str, Peer] = {
    "pcmci": Peer(
        label="PCMCI",
        settings="ParCorr, tau 1…L, pc_alpha .05, alpha .01",
        distribution="tigramite",
        find=_pcmci(0.01, "none"),
    ),
    "pcmci_bh01": Peer(
        label="PCMCI + BH .01",
        settings="as PCMCI, fdr_bh, alpha .01",
        distribution="tigramite",
        find=_pcmci(0.01, "fdr_bh"),
    ),
    "pcmci_bh05": Peer(
        label="PCMCI + BH .05",
        settings="as PCMCI, fdr_bh, alpha .05",
        distribution="tigramite",
        find=_pcmci(0.05, "fdr_bh"),
    ),
    "pcmci_plus": Peer(
        label="PCMCI+",
        settings="ParCorr, tau 0…L, pc_alpha .01",
        distribution="tigramite",
        find=_pcmci_plus,
    ),
}
