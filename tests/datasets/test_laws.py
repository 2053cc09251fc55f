"""What holds for every simulated system."""

from collections.abc import Callable

import numpy as np
import pytest

from scarcity import datasets
from scarcity.datasets import System
from scarcity.errors import OptionError
from tests.datasets.regression import companion_radius

FAMILIES: dict[str, Callable[..., System]] = {
    "linear": datasets.linear,
    "contemporaneous": datasets.contemporaneous,
    "additive": datasets.additive,
    "additive at lag 0": lambda *a, **k: datasets.additive(*a, share=0.4, **k),
    "interactions": datasets.interactions,
    "lorenz96": lambda n=10, rows=300, **k: datasets.lorenz96(n, 10.0, rows, **k),
    "regime_switch": datasets.regime_switch,
    "regime_switch at lag 0": lambda *a, **k: datasets.regime_switch(*a, share=0.4, **k),
    "missing": lambda *a, seed=0, **k: datasets.with_missing(datasets.linear(*a, seed=seed, **k), seed=seed),
}
every_family = pytest.mark.parametrize("family", FAMILIES.values(), ids=FAMILIES.keys())


@every_family
def test_same_seed_gives_the_same_rows_and_another_does_not(family: Callable[..., System]) -> None:
    one, two, other = family(6, 300, seed=3), family(6, 300, seed=3), family(6, 300, seed=4)
    np.testing.assert_array_equal(one.data, two.data)
    np.testing.assert_array_equal(one.graph, two.graph)
    assert not np.array_equal(one.data, other.data, equal_nan=True)


@every_family
def test_a_generator_is_a_seed_too(family: Callable[..., System]) -> None:
    rng = np.random.default_rng(3)
    first, second = family(6, 300, seed=rng), family(6, 300, seed=rng)
    np.testing.assert_array_equal(first.data, family(6, 300, seed=np.random.default_rng(3)).data)
    assert not np.array_equal(first.data, second.data, equal_nan=True)


@every_family
def test_shapes_names_and_types(family: Callable[..., System]) -> None:
    system = family(6, 300, max_lag=4, seed=1)
    assert system.data.shape == (300, 6) and system.data.dtype == np.float64
    assert system.graph.shape == system.coefficients.shape == (6, 6, 5)
    assert system.graph.dtype == np.bool_
    assert system.variables == ("x0", "x1", "x2", "x3", "x4", "x5")
    assert (system.n_rows, system.n_variables, system.max_lag) == (300, 6, 4)
    assert np.array_equal(system.graph, system.coefficients != 0)
    assert list(system.to_frame().columns) == list(system.variables)
    assert f"{system.n_rows} rows × 6 variables" in repr(system)


@every_family
def test_arrays_are_read_only_and_the_frame_is_a_copy(family: Callable[..., System]) -> None:
    system = family(6, 300, seed=1)
    for array in (system.data, system.graph, system.coefficients, system.scales, system.regimes[0].graph):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0
    before = system.data.copy()
    frame = system.to_frame()
    frame.iloc[:] = 0.0
    np.testing.assert_array_equal(system.data, before)


@every_family
def test_units_change_neither_the_links_nor_the_rows_behind_them(family: Callable[..., System]) -> None:
    raw, units = family(6, 300, raw=True, seed=2), family(6, 300, seed=2)
    np.testing.assert_array_equal(raw.graph, units.graph)
    np.testing.assert_allclose((units.data - units.offsets) / units.scales, raw.data, atol=1e-9)
    np.testing.assert_allclose(
        units.coefficients, raw.coefficients * (units.scales / units.scales[:, None])[:, :, None]
    )
    assert np.ptp(np.log10(units.scales)) > 0.3
    assert np.array_equal(raw.scales, np.ones(6)) and np.array_equal(raw.offsets, np.zeros(6))


@every_family
def test_lag_zero_has_no_cycle(family: Callable[..., System]) -> None:
    for seed in range(10):
        now = family(12, 20, seed=seed).graph[:, :, 0].astype(np.int64)
        assert not np.linalg.matrix_power(now, 12).any()


@every_family
def test_rows_are_stationary_from_the_first_on(family: Callable[..., System]) -> None:
    rows = np.stack([family(6, 400, raw=True, seed=seed).data for seed in range(40)])
    if np.isnan(rows).any():
        rows = np.nan_to_num(rows, nan=0.0)
    early, late = rows[:, :60].var(axis=(0, 1)), rows[:, -60:].var(axis=(0, 1))
    np.testing.assert_allclose(early, late, rtol=0.5)


@pytest.mark.parametrize("name", ["linear", "contemporaneous", "additive", "regime_switch"])
@pytest.mark.parametrize(("n_variables", "seeds"), [(2, 40), (10, 30), (60, 5)])
def test_the_companion_radius_stays_below_the_limit(name: str, n_variables: int, seeds: int) -> None:
    for seed in range(seeds):
        system = FAMILIES[name](n_variables, 10, in_degree=min(2, n_variables - 1), raw=True, seed=seed)
        assert companion_radius(system.coefficients) <= 0.95


@pytest.mark.parametrize("name", ["linear", "contemporaneous", "additive", "regime_switch"])
@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"n_variables": 2}, "in_degree=2 needs more than 2 variables"),
        ({"n_variables": 0}, "n_variables=0"),
        ({"n_rows": 0}, "n_rows=0"),
        ({"max_lag": 0}, "max_lag=0"),
        ({"strength": (0.5, 0.2)}, r"got \(0.5, 0.2\)"),
        ({"noise": "laplac"}, "did you mean 'laplace'"),
    ],
)
def test_sizes_that_do_not_fit_are_refused(name: str, options: dict[str, object], says: str) -> None:
    with pytest.raises(OptionError, match=says):
        FAMILIES[name](**options)


@pytest.mark.parametrize("name", ["contemporaneous", "additive", "regime_switch"])
def test_a_share_above_one_is_refused(name: str) -> None:
    with pytest.raises(OptionError, match=r"share from 0 to 1, got 1\.5"):
        getattr(datasets, name)(share=1.5)


@pytest.mark.parametrize("name", ["linear", "contemporaneous", "additive"])
def test_one_variable_alone_is_a_system(name: str) -> None:
    system = FAMILIES[name](1, 100, in_degree=0)
    assert system.data.shape == (100, 1) and system.graph[0, 0, 1] and system.graph.sum() == 1
