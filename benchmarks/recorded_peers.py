"""Other people's methods on one or several recordings of a system; lags never cross a border."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.peers import PEERS, of_tigramite
from benchmarks.scores import Found

__all__ = ["RECORDED_PEERS", "RecordedPeer"]

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedPeer:
    """A method of another library: `find(recordings, max_lag)`, its settings in words and what to install."""

    label: str
    settings: str
    distribution: str
    find: Callable[[list[FloatArray], int], Found]


def _tigramite(recordings: list[FloatArray]) -> Any:
    from tigramite.data_processing import DataFrame
    from tigramite.independence_tests.parcorr import ParCorr
    from tigramite.pcmci import PCMCI

    rows = np.concatenate(recordings)
    mean, spread = rows.mean(axis=0), np.where(rows.std(axis=0) > 0, rows.std(axis=0), 1.0)
    frame = DataFrame(
        {k: (each - mean) / spread for k, each in enumerate(recordings)}, analysis_mode="multiple"
    )
    return PCMCI(dataframe=frame, cond_ind_test=ParCorr(), verbosity=0)


def _pcmci(recordings: list[FloatArray], max_lag: int) -> Found:
    pcmci = _tigramite(recordings)
    settings = {"pc_alpha": 0.05, "alpha_level": 0.01, "fdr_method": "fdr_bh"}
    return of_tigramite(pcmci.run_pcmci(tau_min=0, tau_max=max_lag, **settings))


def _pcmci_plus(recordings: list[FloatArray], max_lag: int) -> Found:
    return of_tigramite(_tigramite(recordings).run_pcmciplus(tau_min=0, tau_max=max_lag, pc_alpha=0.01))


def _varlingam(recordings: list[FloatArray], max_lag: int) -> Found:
    if len(recordings) > 1:
        raise ValueError("VARLiNGAM takes one recording")
    return PEERS["varlingam"].find(recordings[0], max_lag)[""]


RECORDED_PEERS: dict[str, RecordedPeer] = {
    "pcmci": RecordedPeer(
        label="PCMCI + BH .01",
        settings="ParCorr, tau 0…L, pc_alpha .05, fdr_bh, alpha .01",
        distribution="tigramite",
        find=_pcmci,
    ),
    "pcmci_plus": RecordedPeer(
        label="PCMCI+", settings="ParCorr, tau 0…L, pc_alpha .01", distribution="tigramite", find=_pcmci_plus
    ),
    "varlingam": RecordedPeer(
        label="VARLiNGAM", settings="lags L, pruned, |B| > .05", distribution="lingam", find=_varlingam
    ),
}
