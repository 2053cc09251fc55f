"""Which nonlinear series show promise."""

# What is None only where there is nothing nonlinear is never None here.
# pyright: reportOptionalMemberAccess=false, reportArgumentType=false

import numpy as np
import pytest

from scarcity.datasets import additive, linear, lorenz96
from scarcity.discovery.nonlinear.family import Family
from scarcity.discovery.nonlinear.pursuit import Pursuit
from scarcity.discovery.nonlinear.screening import promising


def found(x, max_lag=2, **options):
    stretches = x if isinstance(x, list) else [x]
    features = promising(stretches, max_lag, **{"products": True, **options})
    return set() if features is None else set(features.keys)


def planted(rows=1000, seed=0):
    """Variable 1 answers to the square of 0 one row before, 3 to the product of 0 and 2 two rows before."""
    x = np.random.default_rng(seed).normal(size=(rows, 5))
    x[1:, 1] += 0.5 * x[:-1, 0] ** 2
    x[2:, 3] += 0.5 * x[:-2, 0] * x[:-2, 2]
    return x


@pytest.mark.parametrize("seed", range(3))
def test_what_acts_is_found(seed):
    assert {(1, 0, 0), (4, 0, 2)} <= found(planted(seed=seed))
    assert len(found(planted(seed=seed))) <= 3
    assert (4, 0, 2) not in found(planted(seed=seed), products=False)


def test_linear_systems_promote_next_to_nothing():
    series = sum(len(found(linear(10, 1000, seed=seed).data, 3)) for seed in range(10))
    assert series <= 8


def test_effects_within_a_row_are_found():
    x = np.random.default_rng(1).normal(size=(1000, 3))
    x[:, 1] += 0.5 * x[:, 0] ** 2
    assert found(x) == {(1, 0, 0)}


def test_a_bend_of_a_persistent_variable_is_found():
    system = additive(6, 1500, seed=3)
    sources = {int(i) for i, _, _ in np.argwhere(system.bent)}
    assert sources <= {first for _, first, _ in found(system.data, 3)}


def test_products_of_a_flow_are_found():
    products = {key[1:] for key in found(lorenz96(8, 10.0, 600, seed=1).data, 1) if key[0] == 4}
    assert all(tuple(sorted(((j - 1) % 8, (j + 1) % 8))) in products for j in range(8))


def test_heavy_tails_and_volatility_are_not_nonlinearity():
    count = 0
    for seed in range(10):
        rng = np.random.default_rng(seed)
        volatility = np.exp(0.7 * np.cumsum(rng.normal(size=1000) * 0.2))[:, None]
        count += len(found(rng.standard_t(3, size=(1000, 6))))
        count += len(found(rng.normal(size=(1000, 6)) * np.clip(volatility, 0.2, 5)))
    assert count <= 20, "about one series a stream; the final test asks for more"


def test_what_is_linear_in_disguise_is_not_tried():
    rng = np.random.default_rng(2)
    x = planted()
    x[:, 4] = rng.random(1000) < 0.4
    x[1:, 2] += x[:-1, 4]
    pursuit = Pursuit.of([x], 2, products=True)
    for kind in (1, 2, 3):
        assert pursuit.spread[pursuit.place((kind, 4, 4))] == 0, "maps of a boolean are the boolean"
    assert pursuit.spread[pursuit.place((4, 2, 4))] > 0


def test_copies_and_constants_are_left_out():
    x = np.column_stack([planted(), 3 - 2 * planted()[:, 0], np.full(1000, 4.0), np.full(1000, np.nan)])
    assert found(x) == found(planted())


def test_recordings_missing_values_and_units():
    x = planted(1500)
    parts = [x[:400], x[400:405], x[405:]]
    assert {(1, 0, 0), (4, 0, 2)} <= found(parts)
    holes = np.where(np.random.default_rng(3).random(x.shape) < 0.1, np.nan, x)
    assert {(1, 0, 0), (4, 0, 2)} <= found(holes)
    assert found(x * [1e6, 1e-3, -2, 1, 1] + 1e5) == found(x)


def test_too_few_rows_carry_no_search():
    assert found(planted(90)) == set()
    assert found(planted(130)[:, np.tile(np.arange(5), 8)]) == set()
    assert promising([], 2, products=True) is None


def test_what_is_known_is_kept_and_asked_for_more():
    x = planted()
    known = [(3, 4, 4), (1, 0, 0)]
    features = promising([x], 2, products=True, known=known)
    assert set(features.keys) == {*known, (4, 0, 2)}
    few = promising([x], 2, products=True, known=known, at_most=2)
    assert len(few) == 2
    assert (4, 0, 2) in few.keys


def test_the_family_counts_every_column_that_could_be_chosen():
    family = Family(10, 3, products=True)
    assert family.series == 3 * 10 + 45
    assert family.columns == 4 * 75
    assert Family(10, 3, products=False).series == 30
    assert family.cut(0.01, 1e6) > Family(10, 3, products=False).cut(0.01, 1e6) > 4
    assert family.cut(0.01, 30) > family.cut(0.01, 1e6)
    assert np.isfinite(Family(0, 0, products=False).cut(0.01, 0.0))
