"""Fine dust at 36 stations for one year, with the gaps that real sensors have."""

import numpy as np
import pandas as pd

from scarcity.datasets.recording import Recording, stored_arrays

__all__ = ["air_quality"]

_FIRST_HOUR = "2014-05-01 00:00"


def air_quality() -> Recording:
    """Load PM2.5 (µg/m³) at 36 stations in and around Beijing, hourly for one year, 13 % missing.

    8,759 rows. The source names neither stations nor times: the stations are numbered, the times were found
    by matching them with the embassy's PM2.5 (``data/air_quality/ORIGIN.md``). ``graph`` links stations that
    are near each other: a prior, not a measured causal graph.

    Returns
    -------
    Recording : a new frame at every call.

    Source: the raw series behind CausalTime (Cheng et al. 2024, ICLR).

    >>> air_quality().frame.iloc[0, :3].to_dict()
    {'station_01': 138.0, 'station_02': 89.0, 'station_03': 105.0}
    """
    stored = stored_arrays("air_quality")
    values = stored["pm25"].astype(np.float64)
    values[values == 0] = np.nan
    names = [f"station_{number:02d}" for number in range(1, values.shape[1] + 1)]
    index = pd.date_range(_FIRST_HOUR, periods=len(values), freq="h", name="time")
    return Recording(
        frame=pd.DataFrame(values, columns=names, index=index),
        units=dict.fromkeys(names, "µg/m³"),
        origin="raw series of the CausalTime benchmark, Cheng et al. 2024",
        licence="MIT",
        name="air_quality",
        description="PM2.5 at 36 stations in and around Beijing, hourly, local time",
        graph=stored["near"].astype(np.bool_),
    )
