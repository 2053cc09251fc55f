"""Other people's methods, called as their documentation says, on standardised rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.scores import Found

__all__ = ["PEERS", "Peer", "TigramitePCMCI", "of_tigramite", "pcmci_of_tigramite"]

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A method of another library.

    label, settings : what stands in tables and in results.
    distribution : what to install.
    find : (rows, max_lag) → what it found, by variant; "" is the method as such.
    most_variables : larger systems are left out, and the table says so.
    takes_missing : whether rows with missing values may be given.
    """

    label: str
    settings: str
    distribution: str
    find: Callable[[FloatArray, int], dict[str, Found]]
    most_variables: int = 1000
    takes_missing: bool = False


def _pcmci_object(data: FloatArray) -> Any:
    from tigramite.data_processing import DataFrame
    from tigramite.independence_tests.parcorr import ParCorr
    from tigramite.pcmci import PCMCI

    # A new array: tigramite edits the one that it is given.
    missing = np.isnan(data).any()
    rows = (data - np.nanmean(data, axis=0)) / np.nanstd(data, axis=0)
    frame = (
        DataFrame(np.where(np.isnan(rows), 999.0, rows), missing_flag=999.0) if missing else DataFrame(rows)
    )
    return PCMCI(dataframe=frame, cond_ind_test=ParCorr(), verbosity=0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TigramitePCMCI:
    """What `run_pcmci` returns, and its p-values corrected by Benjamini–Hochberg: (source, target, lag 0…L)."""

    result: dict[str, Any]
    value: FloatArray
    p: FloatArray
    corrected: FloatArray


def pcmci_of_tigramite(data: FloatArray, max_lag: int, pc_alpha: float = 0.05) -> TigramitePCMCI:
    """PCMCI with ParCorr at lags 1…L; one run serves all levels, which only differ in what is made of its p-values."""
    pcmci = _pcmci_object(data)
    result = pcmci.run_pcmci(tau_min=1, tau_max=max_lag, pc_alpha=pc_alpha, alpha_level=0.01)
    corrected = pcmci.get_corrected_pvalues(
        result["p_matrix"], fdr_method="fdr_bh", tau_min=1, tau_max=max_lag, exclude_contemporaneous=True
    )
    return TigramitePCMCI(
        result=result, value=result["val_matrix"], p=result["p_matrix"], corrected=corrected
    )


def _pcmci(data: FloatArray, max_lag: int) -> dict[str, Found]:
    run = pcmci_of_tigramite(data, max_lag)
    found = {"": of_tigramite(run.result)}
    for level in (0.01, 0.05):
        adjacency = run.corrected <= level
        adjacency[..., 0] = False
        label = f" + BH {level:g}".replace("0.", ".")
        found[label] = Found(
            adjacency=adjacency, undirected=np.zeros(adjacency.shape[:2], dtype=bool), scores=found[""].scores
        )
    return found


def _pcmci_plus(data: FloatArray, max_lag: int) -> dict[str, Found]:
    return {"": of_tigramite(_pcmci_object(data).run_pcmciplus(tau_min=0, tau_max=max_lag, pc_alpha=0.01))}


def _var(data: FloatArray, max_lag: int) -> dict[str, Found]:
    """A link is a coefficient with p < .01; statsmodels' rows are a constant, then (lag, source)."""
    from statsmodels.tsa.api import VAR

    n = data.shape[1]
    fit = VAR(_standardised(data)).fit(maxlags=max_lag, ic=None, trend="c")

    def by_link(rows: Any) -> FloatArray:
        lagged = np.asarray(rows)[1:].reshape(max_lag, n, n).transpose(1, 2, 0)
        return np.concatenate([np.zeros((n, n, 1)), lagged], axis=2)

    adjacency = by_link(fit.pvalues) < 0.01
    adjacency[..., 0] = False
    return {"": _lagged(adjacency, np.abs(by_link(fit.tvalues)))}


def _varlingam(data: FloatArray, max_lag: int) -> dict[str, Found]:
    """A link is a pruned coefficient above .05; lingam's matrices are (lag, target, source)."""
    from lingam import VARLiNGAM

    model = VARLiNGAM(lags=max_lag, criterion=None, prune=True, random_state=0)
    model.fit(_standardised(data))
    strength = np.abs(np.asarray(model.adjacency_matrices_)).transpose(2, 1, 0)
    return {"": _lagged(strength > 0.05, strength)}


def _lagged(adjacency: npt.NDArray[np.bool_], scores: FloatArray) -> Found:
    return Found(adjacency=adjacency, undirected=np.zeros(adjacency.shape[:2], dtype=bool), scores=scores)


def _standardised(data: FloatArray) -> FloatArray:
    return (data - data.mean(axis=0)) / data.std(axis=0)


def of_tigramite(result: dict[str, Any]) -> Found:
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
        settings="ParCorr, tau 1…L, pc_alpha .05, alpha .01, BH .01 and .05",
        distribution="tigramite",
        find=_pcmci,
        takes_missing=True,
    ),
    "pcmci_plus": Peer(
        label="PCMCI+",
        settings="ParCorr, tau 0…L, pc_alpha .01",
        distribution="tigramite",
        find=_pcmci_plus,
        takes_missing=True,
    ),
    "varlingam": Peer(
        label="VARLiNGAM",
        settings="lags L, pruned, |B| > .05",
        distribution="lingam",
        find=_varlingam,
    ),
    "var": Peer(
        label="VAR",
        settings="OLS, p < .01 a coefficient",
        distribution="statsmodels",
        find=_var,
        most_variables=30,  # its covariance of all coefficients takes 7 GB at 100
    ),
}
