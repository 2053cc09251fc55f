import numpy as np
import pytest

from scarcity.datasets import beijing_pm25
from scarcity.datasets.beijing_pm25 import hourly_speed

FRAME = beijing_pm25().frame


def test_names_span_and_missing_share() -> None:
    assert list(FRAME.columns) == [
        "pm25", "dew_point", "temperature", "pressure", "wind_east", "wind_north", "snow", "rain",
    ]  # fmt: skip
    assert (str(FRAME.index[0]), str(FRAME.index[-1])) == ("2010-01-01 00:00:00", "2014-12-31 23:00:00")
    assert FRAME["pm25"].isna().sum() == 2067
    assert FRAME.drop(columns="pm25").notna().all(axis=None)


def test_values_are_those_of_the_earth() -> None:
    low, high = FRAME.min(), FRAME.max()
    assert low["pm25"] >= 0 and high["pm25"] < 1000
    assert low["temperature"] > -25 and high["temperature"] < 45
    assert low["pressure"] > 980 and high["pressure"] < 1050
    assert (FRAME["dew_point"] <= FRAME["temperature"] + 1).mean() > 0.99
    speed = np.hypot(FRAME["wind_east"], FRAME["wind_north"])
    assert speed.max() < 25 and 1.0 < speed.mean() < 4.0


def test_summers_are_warm_and_wet_and_winters_cold() -> None:
    month = FRAME.index.month  # pyright: ignore[reportAttributeAccessIssue]
    assert FRAME["temperature"][month == 7].mean() > 25 > 0 > FRAME["temperature"][month == 1].mean()
    assert FRAME["rain"][month == 7].mean() > 3 * FRAME["rain"][month == 1].mean()
    assert FRAME["snow"][(month >= 5) & (month <= 9)].sum() == 0
    assert FRAME["temperature"][FRAME["snow"] == 1].median() < 2


def test_winds_from_the_north_west_bring_clean_dry_air() -> None:
    """The sign of the components: a north-west wind blows to the east and to the south."""
    north_west = (FRAME["wind_east"] > 3) & (FRAME["wind_north"] < -3)
    south_east = (FRAME["wind_east"] < -3) & (FRAME["wind_north"] > 3)
    assert FRAME["pm25"][north_west].mean() < 0.6 * FRAME["pm25"][south_east].mean()
    assert FRAME["dew_point"][north_west].mean() < FRAME["dew_point"][south_east].mean() - 5


def test_calm_hours_have_no_wind() -> None:
    assert ((FRAME["wind_east"] == 0) == (FRAME["wind_north"] == 0)).all()
    assert (FRAME["wind_east"] == 0).sum() == 9387


def test_snow_and_rain_are_indicators() -> None:
    for name, hours in (("snow", 368), ("rain", 1808)):
        assert set(FRAME[name].unique()) == {0.0, 1.0}
        assert FRAME[name].sum() == hours


@pytest.mark.parametrize(
    ("cumulated", "direction", "speed"),
    [
        ([179, 492, 671], [1, 1, 1], [179, 313, 179]),
        ([179, 492, 89, 268], [1, 1, 2, 2], [179, 313, 89, 179]),
        ([500, 700, 900], [1, 2, 1], [500, 700, 900]),
    ],
)
def test_hourly_speed_starts_anew_when_the_direction_changes(
    cumulated: list[int], direction: list[int], speed: list[int]
) -> None:
    assert hourly_speed(np.array(cumulated), np.array(direction)).tolist() == speed


def test_the_speed_of_a_known_hour() -> None:
    """2010-01-01 01:00: north-west, cumulated 4.92 after 1.79."""
    east, north = FRAME.loc["2010-01-01 01:00", ["wind_east", "wind_north"]]
    assert east == pytest.approx(3.13 / np.sqrt(2)) and north == pytest.approx(-3.13 / np.sqrt(2))
