import numpy as np

from scarcity.datasets import air_quality, beijing_pm25

RECORDING = air_quality()


def test_names_and_span() -> None:
    assert RECORDING.frame.shape == (8759, 36)
    assert RECORDING.variables[0] == "station_01" and RECORDING.variables[-1] == "station_36"
    assert str(RECORDING.frame.index[-1]) == "2015-04-30 22:00:00"


def test_thirteen_percent_are_missing() -> None:
    missing = RECORDING.frame.isna().mean()
    assert abs(float(RECORDING.frame.isna().to_numpy().mean()) - 0.1325) < 0.0005
    assert missing.min() > 0.06 and missing.max() < 0.22


def test_values_are_concentrations() -> None:
    values = RECORDING.frame.to_numpy()
    assert np.nanmin(values) >= 1 and np.nanmax(values) <= 500
    assert 50 < np.nanmean(values) < 120


def test_near_stations_are_a_symmetric_graph() -> None:
    graph = RECORDING.graph
    assert graph is not None and graph.shape == (36, 36) and graph.dtype == np.bool_
    np.testing.assert_array_equal(graph, graph.T)
    assert graph.diagonal().all() and graph.sum() == 354


def test_near_stations_move_together_more_than_far_ones() -> None:
    assert RECORDING.graph is not None
    together = RECORDING.frame.corr().to_numpy()
    off = ~np.eye(36, dtype=bool)
    assert together[RECORDING.graph & off].mean() > together[~RECORDING.graph].mean() + 0.05


def test_the_clock_is_that_of_the_embassy() -> None:
    """The index was found by this match: any other hour fits worse."""
    station, embassy = RECORDING.frame["station_22"], beijing_pm25().frame["pm25"]
    fits = {hours: station.shift(hours).corr(embassy) for hours in range(-24, 25)}
    assert max(fits, key=lambda hours: fits[hours]) == 0
    assert fits[0] > 0.99
