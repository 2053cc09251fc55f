"""The one-call front door: `discover` reads a finished series and returns its causal graph."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Executor
from contextlib import closing
from typing import Any, cast

import numpy as np
import pandas as pd

from scarcity.discovery import About, Constraints, DiscoveryOptions, Knowledge, estimate, memory
from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.numerics.blas import one_blas_thread
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.sampling import BACKWARDS, Timeline
from scarcity.stream import RowBatch, SchemaManager
from scarcity.stream.schema import stream_notes
from scarcity.stream.sources import CentredRecordings, RowReader, as_source, comparable

Progress = Callable[[int, int | None], object]
"""Called with the rows read so far and the rows in all, where known."""

# Fewer rows behind the lags than this cannot be called data.
_LEAST_ROWS = 5


@one_blas_thread()
def discover(
    data: Any,
    *,
    max_lag: int = 3,
    method: str = "mpie",
    alpha: float = 0.01,
    pc_alpha: float = 0.05,
    fdr: str | None = None,
    min_partial_r2: float = 0.0,
    basis: str = "auto",
    contemporaneous: bool = True,
    knowledge: Knowledge | None = None,
    mask: Any = None,
    resamples: int | None = None,
    halflife: float | None = None,
    seed: int = 0,
    backend: str = "numpy",
    device: str = "cpu",
    executor: Executor | None = None,
    progress: Progress | None = None,
    **unknown: object,
) -> CausalGraph:
    """The causal graph of a finished multivariate time series.

    Parameters
    ----------
    data
        DataFrame, array (time, variable), path to a CSV or Parquet file, or a list of those: several recordings of one
        system, each about its own mean, with no lag across their borders. Rows are moments in time, equally far apart;
        NaN is a missing value. A DatetimeIndex names the step in the graph's sentences.
    max_lag
        Largest lag, in rows. 0 looks at each row alone: for data without order, and for rows so far apart in time that
        hardly anything of one is left in the next, as in functional MRI.
    method
        "mpie", selection of each variable's drivers, lag 0 included; "pcmci", PCMCI with partial correlations: links
        at lags 1…max_lag, `effects` are MCI values, every p-value that of one test given the parents of both ends;
        "pc", the PC algorithm: conditional independence, lag 0 oriented as far as colliders tell.
    alpha
        With "mpie" the chance of any false link into one target when there is nothing to find; where links abound,
        about 4·alpha of the accepted ones may be false. With "pc" and "pcmci" the level of one test, or of the rate of
        false discoveries where `fdr` is given.
    pc_alpha
        With "pcmci", the level of one test in the search for conditions; otherwise not used.
    fdr
        With "pcmci", "bh" corrects the p-values of all candidates together (Benjamini and Hochberg).
    min_partial_r2
        With "mpie", the least share of what the other drivers leave of a target that a link must explain, however
        significant it is. With many rows tiny links become significant; .003 hides most of them, .01 and more loses
        weak true links.
    basis
        How a variable may act: "linear", "additive" (bends of single variables too), "quadratic" (products of two
        variables too) or "auto": chosen for each target by the data, up to 64 variables among all of them, up to 100
        without products, linear beyond.
    contemporaneous
        Whether links within one row are in the model; without them, they turn up as false lagged ones. "pcmci" never
        has them, and its graph notes where they are missed.
    knowledge
        Links that are ruled out, certain or bound to some lags: `scarcity.Knowledge`.
    mask
        Bool, shape of a single `data`; True counts the value as missing.
    resamples
        Block resamples behind stability and held-out gain; 0 leaves these out and saves most of the time. None: 200
        with "mpie"; none with "pcmci", for which each costs as much as the graph. "pc" has none.
    halflife
        Rows after which a row counts half; None counts all alike.
    seed
        Of the resamples; the links do not depend on it.
    backend, device
        "numpy", or "torch" on a device that torch has: "cpu", "cuda", "cuda:1" (extra "gpu"; `scarcity doctor` lists
        them). For large linear systems: the sums of lagged products are held and added up there, correlations are put
        together there, and what each target is regressed on is searched for there; the order within a row, intervals
        and resamples stay with NumPy, and so do series with nonlinear effects (`basis`). float64; the links are the
        same, and the numbers to rounding.
    executor
        Reads the files of a list of recordings side by side, up to 8 ahead (`concurrent.futures`); the graph is the
        same to the last bit. It helps where reading waits, as for many files on a network; eight local CSV files of
        20,000 rows gained nothing, by threads or by processes. Nor do frames in memory and a single series.
    progress
        Called with (rows read, rows in all or None), with a list after each recording. What it raises ends the call
        and comes out of it unchanged, as Ctrl-C does: files are closed and nothing is kept; what an executor has not
        begun to read is cancelled.

    Returns
    -------
    The graph; what was kept but could not take part (constant columns, copies) stands in its `notes`.

    Raises
    ------
    DataError
        The data cannot be analysed, with what was expected and what came.
    OptionError
        An option is unknown or out of range.
    MissingDependencyError
        The library of `backend` is not installed.

    >>> rng = np.random.default_rng(0)
    >>> x = rng.normal(size=(500, 2))
    >>> x[1:, 1] += 0.8 * x[:-1, 0]
    >>> graph = discover(x, max_lag=2)
    >>> graph.to_pandas()[["source", "target", "lag"]].values.tolist()
    [['v0', 'v1', 1]]
    """
    DiscoveryOptions.check_names(unknown, "discover()")
    options = DiscoveryOptions(
        max_lag=max_lag,
        method=method,
        alpha=alpha,
        pc_alpha=pc_alpha,
        fdr=fdr,
        min_partial_r2=min_partial_r2,
        basis=basis,
        contemporaneous=contemporaneous,
        knowledge=knowledge,
        resamples=resamples,
        halflife=halflife,
        seed=seed,
        backend=backend,
        device=device,
    )
    if executor is not None and not isinstance(executor, Executor):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise OptionError(
            f"executor must be a concurrent.futures.Executor or None; got {type(executor).__name__}."
        )
    if mask is not None:
        data = _masked(data, mask)
    source = comparable(as_source(data))
    if not isinstance(source, RowReader):
        raise DataError(
            f"discover() needs data that has an end (DataFrame, array, path to a CSV or Parquet file, or a list of "
            f"those), got a stream ({source.name!r}); use scarcity.Session for it."
        )
    if source.total_rows is not None:
        _check_lag(source.total_rows, options)
    schema = SchemaManager()
    moments: LaggedMoments | None = None
    timeline = Timeline()
    infinite = 0
    with closing(_rows(source, executor)) as rows:
        for batch in map(schema.align, rows):
            if isinstance(source, CentredRecordings):
                _check_lag(len(batch), options, " in every recording")
            if moments is None:
                # What does not fit is said before all is read.
                Constraints.of(knowledge, batch.columns, max_lag)
                moments = memory(len(batch.columns), options)
            moments.absorb(batch.values, gap=batch.gap)
            timeline = timeline.observe(batch.times, gap=batch.gap)
            if timeline.runs_backwards:
                raise DataError(BACKWARDS)
            infinite += batch.infinite
            if progress is not None:
                progress(moments.rows, source.total_rows)
    _check_lag(moments.rows if moments else 0, options)
    known = schema.schema
    assert moments is not None and known is not None  # _check_lag has seen rows
    about = About(
        variables=known.names,
        units=known.known_units(),
        time_step=timeline.words,
        notes=(*stream_notes(schema.events, infinite), *timeline.notes()),
    )
    return estimate(moments, about, options).graph


def _rows(source: RowReader, executor: Executor | None) -> Generator[RowBatch, None, None]:
    """The batches of `source`; closing it closes the source."""
    yield from source.rows(executor) if isinstance(source, CentredRecordings) else source.rows()


def _check_lag(rows: int, options: DiscoveryOptions, where: str = "") -> None:
    least = options.moment_lag + _LEAST_ROWS
    if rows < least:
        by = f" with method={options.method!r}" if options.moment_lag > options.max_lag else ""
        raise DataError(
            f"max_lag={options.max_lag}{by} needs at least {least} rows{where}, got {rows}; "
            f"lower max_lag or bring more rows."
        )


def _masked(data: Any, mask: Any) -> pd.DataFrame | FloatArray:
    as_source(data)  # what cannot be analysed is refused by name, before it is converted
    if not isinstance(data, pd.DataFrame | np.ndarray):
        raise DataError(
            f"mask goes with one DataFrame or array, got {type(data).__name__}; set masked values to NaN instead."
        )
    hidden: BoolArray = np.asarray(mask)
    shape = tuple(map(int, np.shape(cast("Any", data))))
    if hidden.shape != shape or hidden.dtype != np.bool_:
        raise DataError(
            f"mask must be boolean with the shape of the data, {shape}; got {hidden.dtype} {hidden.shape}."
        )
    if isinstance(data, pd.DataFrame):
        kept = data.astype(float).mask(hidden)
        kept.attrs = dict(data.attrs)
        return kept
    return np.where(hidden, np.nan, np.asarray(cast("Any", data), dtype=np.float64))
