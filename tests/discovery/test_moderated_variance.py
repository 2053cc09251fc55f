"""Moderated variances: the prior that made them is found again."""

import numpy as np
import pytest

from scarcity.discovery.moderated_variance import moderated


@pytest.mark.parametrize(("prior", "common"), [(4.0, 2.0), (20.0, 0.5)])
def test_the_prior_is_found_again(prior, common):
    rng = np.random.default_rng(0)
    true = common * prior / rng.chisquare(prior, size=20_000)
    seen = true * rng.chisquare(19, size=true.size) / 19
    posterior, found = moderated(seen, 19.0)
    assert found == pytest.approx(prior, rel=0.1)
    error, raw = np.mean(np.log(posterior / true) ** 2), np.mean(np.log(seen / true) ** 2)
    assert error < 0.9 * raw, "drawing towards the common value must help"


def test_variances_that_scatter_by_chance_become_one():
    rng = np.random.default_rng(1)
    posterior, prior = moderated(3.0 * rng.chisquare(19, size=5000) / 19, 19.0)
    assert prior > 500
    assert posterior == pytest.approx(np.full(5000, 3.0), rel=0.05)


def test_equal_and_single_variances():
    posterior, prior = moderated(np.full(4, 2.0), 19.0)
    assert prior == np.inf and np.ptp(posterior) == 0
    assert np.isfinite(moderated(np.array([1.0]), 19.0)[0]).all()
    assert np.isfinite(moderated(np.array([0.0, 1.0, 5.0]), 19.0)[0]).all()
