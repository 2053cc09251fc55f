"""Small things to stream."""

import numpy as np
import pandas as pd

from scarcity.app import Choice

HOSTILE = "<img src=x onerror=alert(1)>"


def chain(first: str = "rain", second: str = "river") -> pd.DataFrame:
    """Two hours of minutes in which the first drives the second, two minutes later."""
    rng = np.random.default_rng(0)
    values = rng.normal(size=(2000, 3))
    values[2:, 1] += 0.8 * values[:-2, 0]
    index = pd.date_range("2024-01-01", periods=len(values), freq="min")
    return pd.DataFrame(values, columns=[first, second, "noise"], index=index)


ONE = Choice(key="one", label="One", title="The first", rows=chain, focus="river")
TWO = Choice(key="two", label="Two", title="The second", rows=lambda: chain("sun", "melt"))
OWN = Choice(key="own", label="Own", title="One's own", rows=chain, waits=False)
BAD = Choice(key="bad", label="Bad", title="Nowhere", rows=lambda: "nowhere.csv")
HOSTILE_ONE = Choice(key="hostile", label=HOSTILE, title=HOSTILE, rows=lambda: chain(HOSTILE, "river"))
