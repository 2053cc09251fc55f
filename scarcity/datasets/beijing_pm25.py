"""Beijing's fine dust and weather, hour by hour for five years."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.datasets.recording import Recording, stored_arrays

__all__ = ["beijing_pm25"]

_UNITS = {
    "pm25": "µg/m³",
    "dew_point": "°C",
    "temperature": "°C",
    "pressure": "hPa",
    "wind_east": "m/s",
    "wind_north": "m/s",
    "snow": "0/1",
    "rain": "0/1",
}
_TOWARDS = {"NE": (-1.0, -1.0), "SE": (-1.0, 1.0), "NW": (1.0, -1.0), "cv": (0.0, 0.0)}


def beijing_pm25() -> Recording:
    """Load PM2.5 of the US embassy in Beijing with the weather at the airport, hourly, 2010 to 2014.

    Eight variables, 43,824 rows in local time, 4.7 % of PM2.5 missing. `wind_east` and `wind_north` (m/s) are
    the parts of the wind *towards* the east and the north, 0 in calm and variable hours; `snow` and `rain`
    are 1 in hours with snow or rain. How they are made of the source's cumulated numbers is said in
    ``data/beijing_pm25/ORIGIN.md``. The cycles of the day and the year confound what is found on raw hours.

    Returns
    -------
    Recording : a new frame at every call.

    Source: UCI Machine Learning Repository 381; Liang et al. 2015, Proc. R. Soc. A 471, 20150257.

    >>> beijing_pm25().frame.loc["2010-01-02 03:00"].round(2).to_dict()  # doctest: +NORMALIZE_WHITESPACE
    {'pm25': 181.0, 'dew_point': -7.0, 'temperature': -5.0, 'pressure': 1022.0, 'wind_east': -1.27,
     'wind_north': 1.27, 'snow': 1.0, 'rain': 0.0}
    """
    stored = stored_arrays("beijing_pm25")
    pm25 = stored["pm25"].astype(np.float64)
    pm25[pm25 < 0] = np.nan
    speed = hourly_speed(
        stored["wind_speed_cumulated_hundredths"].astype(np.int64), stored["wind_direction"].astype(np.int64)
    )
    unit = np.array([_TOWARDS[str(name)] for name in stored["wind_directions"]]) * np.sqrt(0.5)
    east, north = (unit[stored["wind_direction"].astype(np.int64)] * (speed / 100)[:, None]).T
    columns = {
        "pm25": pm25,
        "dew_point": stored["dew_point"].astype(np.float64),
        "temperature": stored["temperature_hundredths"] / 100,
        "pressure": stored["pressure_hundredths"] / 100,
        "wind_east": east,
        "wind_north": north,
        "snow": (stored["snow_hours"] > 0).astype(np.float64),
        "rain": (stored["rain_hours"] > 0).astype(np.float64),
    }
    index = pd.date_range(str(stored["first_hour"]), periods=len(pm25), freq="h", name="time")
    return Recording(
        frame=pd.DataFrame(columns, index=index),
        units=_UNITS,
        origin="UCI Machine Learning Repository 381, Liang et al. 2015",
        licence="CC BY 4.0",
        name="beijing_pm25",
        description="PM2.5 at the US embassy in Beijing and the weather at the airport, hourly, local time",
    )


def hourly_speed(cumulated: npt.NDArray[np.int64], direction: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Wind of each hour from a sum (rows,) that starts anew whenever the `direction` (rows,) changes."""
    before = np.where(direction[1:] == direction[:-1], cumulated[:-1], 0)
    return np.concatenate([cumulated[:1], cumulated[1:] - before])
