"""Sources whose size goes with the size of what is left of a target."""

import numpy as np

from scarcity.engine.paths.arms import Arms
from scarcity.engine.paths.suspicion import Suspicion


def looked(z: np.ndarray, left: np.ndarray, windows: int, max_lag: int = 2) -> Suspicion:
    suspicion = Suspicion(z.shape[1], max_lag)
    rows = len(z) // windows
    for begin in range(0, rows * windows, rows):
        first = max(begin - max_lag, 0)
        window = z[first : begin + rows]
        suspicion.look(window, left[first + max_lag : begin + rows].astype(np.float32))
    return suspicion


def product(rows: int, strength: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Ten variables; 1 and 7 drive 4 together after two rows."""
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(rows, 10))
    left = rng.normal(size=(rows, 10))
    left[2:, 4] += strength * z[:-2, 1] * z[:-2, 7]
    return z, left / left.std(0)


def test_the_pair_that_acts_together_is_the_most_suspected() -> None:
    z, left = product(4000, 0.5, seed=1)
    first, second, strength = looked(z, left, windows=10).pairs()
    best = int(strength.argmax())
    assert (first[best], second[best]) == (1, 7)
    assert strength[best] > 8 and strength[best] > 1.2 * np.sort(strength)[-2]


def test_its_z_is_standard_normal_where_nothing_acts() -> None:
    rng = np.random.default_rng(2)
    z, left = rng.normal(size=(6000, 40)), rng.normal(size=(6000, 40))
    suspicion = looked(z, left, windows=12)
    values = suspicion._sums / np.sqrt(suspicion.windows)
    off = ~np.eye(40, dtype=bool)
    assert abs(values[:, off].std() - 1) < 0.05 and abs(values[:, off].mean()) < 0.05


def test_volatility_that_all_share_raises_no_pair() -> None:
    rng = np.random.default_rng(3)
    size = np.exp(0.5 * np.repeat(rng.normal(size=120), 50))[:, None]
    z, left = size * rng.normal(size=(6000, 40)), size * rng.normal(size=(6000, 40))
    calm = looked(rng.normal(size=(6000, 40)), rng.normal(size=(6000, 40)), windows=12).pairs()[2].max()
    assert looked(z / z.std(0), left / left.std(0), windows=12).pairs()[2].max() < 2 * calm


def test_variables_that_drop_out_together_are_not_suspected() -> None:
    rng = np.random.default_rng(4)
    z, left = rng.normal(size=(6000, 30)), rng.normal(size=(6000, 30))
    out = np.repeat(rng.random(120) < 0.3, 50)
    z[np.ix_(out, np.arange(4))], left[np.ix_(out, np.arange(4))] = np.nan, 0.0
    suspicion = looked(z, left, windows=12)
    among = (suspicion._sums / np.sqrt(suspicion.windows))[:, :4, :4][:, ~np.eye(4, dtype=bool)]
    assert abs(among.mean()) < 0.5


def test_no_look_and_few_variables_suspect_nothing() -> None:
    assert len(Suspicion(10, 2).pairs()[0]) == 0
    z = np.random.default_rng(0).normal(size=(300, 2))
    assert len(looked(z, z, windows=1).pairs()[0]) == 0


def test_missing_and_constant_values_are_taken() -> None:
    z, left = product(2000, 0.5, seed=1)
    z[::3, 2], z[:, 5], left[:, 6] = np.nan, np.nan, 0.0
    first, second, strength = looked(z, left, windows=4).pairs()
    assert np.isfinite(strength).all() and (first < second).all()


def test_pairs_are_found_among_the_arms() -> None:
    for maps in (False, True):
        arms = Arms.of(7, maps=maps)
        first, second = np.triu_indices(7, 1)
        assert [arms.key(int(a))[1:] for a in arms.pair(first, second)] == list(
            zip(first, second, strict=True)
        )
