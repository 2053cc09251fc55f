"""`scarcity.discover` on good input, on bad input and on strange input, case by case."""

import gzip
import pickle
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import scarcity
from scarcity.errors import DataError, OptionError, SchemaError, SourceError
from scarcity.stream import CsvSource, as_source

ROWS = 600


def planted(rows=ROWS, seed=0):
    """Four noise columns in which "a" drives "b" one row later and "c" drives "d" two rows later."""
    x = np.random.default_rng(seed).normal(size=(rows, 4))
    x[1:, 1] += 0.6 * x[:-1, 0]
    x[2:, 3] -= 0.6 * x[:-2, 2]
    return pd.DataFrame(x, columns=list("abcd"))


LINKS = {("a", "b", 1), ("c", "d", 2)}


def links_of(graph):
    return {(str(s), str(t), int(lag)) for s, t, lag in graph.to_pandas()[["source", "target", "lag"]].values}


def finite(graph):
    always = (graph.effects, graph.scores, graph.coefficients, graph.means, graph.scales)
    return (
        all(np.isfinite(array).all() for array in always)
        and not np.isnan(
            [array[graph.adjacency] for array in (graph.ci_low, graph.ci_high, graph.p_values)]
        ).any()
    )


def found(data, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return scarcity.discover(data, **{"resamples": 20, **options})


def test_the_planted_links_are_found():
    graph = found(planted())
    assert links_of(graph) == LINKS
    assert graph.variables == ("a", "b", "c", "d")
    assert graph.notes == ()
    assert (graph.n_rows, graph.max_lag, graph.method) == (ROWS, 3, "mpie")
    assert graph.options["alpha"] == 0.01
    assert finite(graph)


# ------------------------------------------------------------------------------------------------ refused
def refused(data, error, *telling, **options):
    with pytest.raises(error) as caught:
        scarcity.discover(data, **options)
    for words in telling:
        assert words in str(caught.value)


def test_no_rows():
    refused(np.empty((0, 3)), DataError, "2 rows", "0")
    refused(planted().iloc[:0], DataError, "2 rows", "0")


def test_one_row():
    refused(np.ones((1, 3)), DataError, "rows", "1")
    refused(planted().iloc[:1], DataError, "rows", "1")


def test_no_columns():
    refused(np.empty((100, 0)), DataError, "at least one", "(100, 0)")
    refused(pd.DataFrame(index=range(100)), DataError, "at least one column", "(100, 0)")


@pytest.mark.parametrize("shape", [(100,), (10, 10, 10)])
def test_an_array_that_is_not_two_dimensional(shape):
    refused(np.ones(shape), DataError, "2-D", str(shape))


@pytest.mark.parametrize(
    ("nothing", "name"), [(5, "int"), (2.5, "float"), (None, "None"), (object(), "object")]
)
def test_what_is_no_data(nothing, name):
    refused(nothing, DataError, "DataFrame", name)


def test_a_list_of_numbers():
    refused([1.0, 2.0, 3.0], DataError, "list of numbers", "numpy.array")


def test_duplicate_names():
    refused(planted().set_axis(["a", "b", "a", "d"], axis=1), SchemaError, "'a'", "more than once")
    numbers_as_text = planted().set_axis([1, "1", "c", "d"], axis=1)
    refused(numbers_as_text, SchemaError, "'1'", "more than once")


def test_text_columns():
    refused(planted().assign(b="rain"), SchemaError, "'b'", "text", "'rain'", "row 0")
    refused(planted().assign(b="1.5"), SchemaError, "'b'", "pd.to_numeric")
    refused(np.array([["x", "y"]] * 50), SchemaError, "numbers")


@pytest.mark.parametrize(("rows", "max_lag"), [(10, 6), (10, 50), (7, 3)])
def test_a_lag_that_does_not_fit(rows, max_lag):
    refused(
        planted(rows), DataError, f"max_lag={max_lag}", f"{max_lag + 5} rows", f"got {rows}", max_lag=max_lag
    )


def test_the_largest_lag_that_fits():
    assert finite(found(planted(10), max_lag=5))


@pytest.mark.parametrize(
    ("options", "telling"),
    [
        ({"maxlag": 3}, ("maxlag", "max_lag")),
        ({"aplha": 0.05}, ("aplha", "alpha")),
        ({"resample": 3}, ("resample", "resamples")),
        ({"method": "granger"}, ("method", "'mpie'", "'granger'")),
        ({"alpha": 2}, ("alpha", "2")),
        ({"max_lag": -1}, ("max_lag", "-1")),
        ({"max_lag": "3"}, ("max_lag", "'3'")),
        ({"halflife": -5}, ("halflife", "-5")),
    ],
)
def test_unknown_and_impossible_options(options, telling):
    refused(planted(), OptionError, *telling, **options)


def test_options_are_checked_before_the_data():
    refused(None, OptionError, "max_lag", maxlag=3)


def test_a_missing_file_with_the_near_ones(tmp_path):
    planted().to_csv(tmp_path / "weather.csv", index=False)
    refused(tmp_path / "wether.csv", DataError, "wether.csv", "weather.csv")
    refused(str(tmp_path / "no" / "where.csv"), DataError, "where.csv")


def test_a_truncated_csv(tmp_path):
    path = tmp_path / "cut.csv"
    planted().to_csv(path, index=False)
    text = path.read_text()
    path.write_text(text[: text.rindex(",")])
    refused(path, SourceError, "cut.csv", f"line {ROWS + 1}", "expected 4 fields", "found 3")


def test_a_truncated_compressed_csv(tmp_path):
    path = tmp_path / "cut.csv.gz"
    path.write_bytes(gzip.compress(planted().to_csv(index=False).encode())[:-2000])
    refused(path, SourceError, "cut.csv.gz", "break off")


def test_live_sources_are_for_sessions():
    refused("host", DataError, "Session")


def test_a_mask_that_does_not_fit():
    refused(planted(), DataError, "(600, 4)", "(3, 4)", mask=np.zeros((3, 4), dtype=bool))
    refused(planted(), DataError, "boolean", "float64", mask=np.zeros((ROWS, 4)))
    refused([planted(), planted()], DataError, "mask", "list", mask=np.zeros((ROWS, 4), dtype=bool))
    refused(None, DataError, "DataFrame", mask=np.zeros((3, 4), dtype=bool))


# ------------------------------------------------------------------------------------------------ kept and reported
STRANGE = {
    "constant": (np.full(ROWS, 3.0), "constant"),
    "constant far out": (np.full(ROWS, 0.1 + 1e9), "constant"),
    "all missing": (np.full(ROWS, np.nan), "no value"),
    "all infinite": (np.full(ROWS, np.inf), "no value"),
    "almost empty": (
        np.where(np.arange(ROWS) < 5, np.arange(ROWS), np.nan),
        "fewer than 20 values behind 3 lags so far",
    ),
    "copy": (planted()["a"].to_numpy(), "a copy of a"),
    "rescaled copy": (1e6 - 3 * planted()["a"].to_numpy(), "a copy of a"),
}


@pytest.mark.parametrize("case", STRANGE)
def test_a_column_that_cannot_take_part_is_kept_and_reported(case):
    column, reason = STRANGE[case]
    data = planted().assign(odd=column)
    graph = found(data)
    assert links_of(graph) == LINKS
    assert graph.variables == ("a", "b", "c", "d", "odd")
    assert f"No links for odd: {reason}." in graph.notes
    assert finite(graph)


def test_infinities_are_missing_and_counted():
    data = planted()
    data.iloc[[10, 20, 30], 0] = [np.inf, -np.inf, np.inf]
    graph = found(data)
    assert links_of(graph) == LINKS
    assert any("3 infinite values" in note for note in graph.notes)
    assert finite(graph)


@pytest.mark.parametrize("scale", [1e150, 1e-150, -1e12])
def test_a_column_of_any_size_keeps_its_links(scale):
    data = planted()
    data["a"] *= scale
    graph = found(data)
    assert links_of(graph) == LINKS
    assert finite(graph)
    assert abs(graph.effects[0, 1, 1]) == pytest.approx(abs(found(planted()).effects[0, 1, 1]), rel=1e-6)


def test_one_spike_of_1e150_is_reported_and_spoils_nothing_else():
    data = planted().assign(odd=np.random.default_rng(1).normal(size=ROWS))
    data.loc[300, "odd"] = 1e150
    graph = found(data)
    assert links_of(graph) == LINKS
    assert any(note.startswith("odd ") and "stretch of rows" in note for note in graph.notes)
    assert finite(graph)


def test_offsets_of_1e9():
    near, far = found(planted()), found(planted() + 1e9)
    assert links_of(far) == LINKS
    np.testing.assert_allclose(far.effects, near.effects, atol=1e-5)
    np.testing.assert_allclose(far.scales, near.scales, rtol=1e-5)


@pytest.mark.parametrize(
    "kind", ["float32", "int64", "int8", "bool", "boolean", "Int64", "Float64", "object"]
)
def test_numbers_of_any_kind(kind):
    data = planted(3000)
    if "int" in kind.lower():
        data = (10 * data).round().clip(-120, 120)
    elif "bool" in kind:
        data = data > 0
    typed = data.astype(kind)
    assert links_of(found(typed)) == LINKS
    if kind != "object" and typed.dtypes.iloc[0] == kind and kind[0].islower() and kind != "boolean":
        assert links_of(found(typed.to_numpy())) == {("v0", "v1", 1), ("v2", "v3", 2)}


def test_the_data_stay_untouched():
    data = planted()
    data.iloc[5, 0] = np.inf
    before = data.copy()
    array = data.to_numpy()
    array.setflags(write=False)
    found(data)
    found(array)
    found(data, mask=data > 2)
    pd.testing.assert_frame_equal(data, before)


# ------------------------------------------------------------------------------------------------ forms of data
def test_forms_of_the_same_rows_give_the_same_graph(tmp_path):
    data = planted()
    graph = found(data)
    array = found(data.to_numpy())
    np.testing.assert_array_equal(array.effects, graph.effects)
    data.to_csv(tmp_path / "rows.csv", index=False)
    data.to_parquet(tmp_path / "rows.parquet")
    assert found(tmp_path / "rows.parquet") == graph
    text = found(str(tmp_path / "rows.csv"))
    np.testing.assert_array_equal(text.adjacency, graph.adjacency)
    np.testing.assert_allclose(text.effects, graph.effects, atol=1e-9)


def test_times_and_units_are_carried():
    data = planted().set_index(pd.date_range("2024-01-01", periods=ROWS, freq="10min"))
    data.attrs["units"] = {"a": "hPa"}
    graph = found(data)
    assert graph.time_step == "10 min"
    assert graph.units["a"] == "hPa"


def test_a_mask_is_as_good_as_nan():
    data = planted()
    hidden = np.random.default_rng(0).random(data.shape) < 0.1
    masked = found(data, mask=hidden)
    assert masked == found(data.mask(hidden))
    np.testing.assert_array_equal(found(data.to_numpy(), mask=hidden).effects, masked.effects)
    assert links_of(masked) == LINKS


def test_recordings_differ_in_level_and_no_lag_crosses_their_border():
    parts = [planted(200, seed) + 50.0 * seed for seed in range(4)]
    graph = found(parts)
    assert links_of(graph) == LINKS
    assert graph.n_rows == 800
    assert graph.n_effective == 800 - 4 * 3
    glued = found(pd.concat(parts, ignore_index=True))
    assert links_of(glued) != LINKS, "glued together, the steps of level look like links"
    refused([planted(200), planted(6)], DataError, "in every recording", "got 6")


def test_progress_is_told(tmp_path):
    calls = []
    found(planted(), progress=lambda done, total: calls.append((done, total)))
    assert calls[-1] == (ROWS, ROWS)
    assert [done for done, _ in calls] == sorted(done for done, _ in calls)


@pytest.fixture
def files(tmp_path):
    """Twelve recordings as files, and the names of those that were opened."""
    paths = [tmp_path / f"{number:02d}.csv" for number in range(12)]
    for seed, path in enumerate(paths):
        (planted(60, seed) + seed).to_csv(path, index=False)
    return paths


def test_an_executor_changes_nothing(files):
    with ThreadPoolExecutor(3) as pool:
        assert found(files, executor=pool) == found(files)
        assert found([planted(200), planted(200, 1)], executor=pool) == found([planted(200), planted(200, 1)])
        assert found(planted(), executor=pool) == found(planted())
    refused(planted(), OptionError, "Executor or None; got int", executor=3)


def test_an_executor_may_be_a_pool_of_processes(files):
    source = pickle.loads(pickle.dumps(as_source(files[0])))
    batches = pickle.loads(pickle.dumps(list(source.rows())))
    np.testing.assert_array_equal(
        np.concatenate([b.values for b in batches]), pd.read_csv(files[0]).to_numpy()
    )


def test_progress_is_told_after_each_recording(files):
    told = []
    found(files, progress=lambda done, total: told.append(done))
    assert told == [60 * (number + 1) for number in range(12)]


class Enough(Exception):
    """What a person's own code raises to stop."""


@pytest.mark.parametrize("stop", [Enough, KeyboardInterrupt])
@pytest.mark.parametrize("workers", [None, 1])
def test_what_progress_raises_ends_the_call_and_the_reading(files, stop, workers, monkeypatch):
    read = []
    rows = CsvSource.rows
    monkeypatch.setattr(CsvSource, "rows", lambda self: (read.append(self.name), rows(self))[1])

    def enough(done, total):
        if done >= 120:
            raise stop("enough")

    pool = ThreadPoolExecutor(workers) if workers else None
    with pytest.raises(stop, match="enough"):
        scarcity.discover(files, executor=pool, progress=enough)
    if pool:
        pool.shutdown()
    assert len(read) == 2 if pool is None else 2 <= len(read) < 12


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc to see open files")
def test_what_progress_raises_leaves_no_file_open(tmp_path):
    path = tmp_path / "series.csv"
    planted(3000).to_csv(path, index=False)

    def opened():
        return [
            fd.readlink() for fd in Path("/proc/self/fd").iterdir() if fd.exists() and fd.readlink() == path
        ]

    seen = []

    def enough(done, total):
        seen.extend(opened())
        raise Enough

    with pytest.raises(Enough) as kept:  # the traceback is alive and holds the frames
        scarcity.discover(CsvSource(path, chunk_rows=100), progress=enough)
    assert seen and kept.value and opened() == []


def test_the_seed_is_all_that_is_random():
    data = planted()
    assert found(data, seed=3) == found(data, seed=3)
    np.testing.assert_array_equal(found(data, seed=3).adjacency, found(data, seed=4).adjacency)


def test_without_resamples_stability_is_unknown():
    graph = found(planted(), resamples=0)
    assert links_of(graph) == LINKS
    assert np.isnan(graph.stability).all()
    assert graph.draws is None
