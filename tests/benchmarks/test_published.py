import numpy as np
import pytest

from benchmarks.published import SETS


@pytest.mark.parametrize("name", SETS)
def test_every_set_has_rows_and_a_truth_of_its_size(name: str) -> None:
    published = SETS[name]
    for member in range(published.members):
        recorded = published.load(member)
        n = len(recorded.truth)
        assert recorded.truth.shape == (n, n) and recorded.truth.dtype == np.bool_
        cross = recorded.truth & ~np.eye(n, dtype=bool)
        assert 0 < cross.sum() < n * (n - 1) / 2
        for rows in recorded.recordings:
            assert rows.shape[1] == n and len(rows) > 4 * published.max_lag
            assert np.isfinite(rows).all()


def test_latency_runs_from_the_called_service_to_its_caller() -> None:
    recorded = SETS["petshop_high"].load(0)
    # The front end calls and is called by nobody: it drives nothing, and others drive it.
    drives, driven = recorded.truth.sum(axis=1), recorded.truth.sum(axis=0)
    assert ((driven > 3) & (drives == 0)).any()
