"""What holds for every real series that comes with the package."""

from collections.abc import Callable
from importlib.resources import files

import numpy as np
import pandas as pd
import pytest

from scarcity import datasets
from scarcity.datasets import Recording

SERIES = [datasets.beijing_pm25, datasets.air_quality]
every_series = pytest.mark.parametrize("load", SERIES)
every_recording = pytest.mark.parametrize("load", [*SERIES, datasets.sachs])


@every_series
def test_hours_follow_each_other_without_a_gap(load: Callable[[], Recording]) -> None:
    index = load().frame.index
    assert isinstance(index, pd.DatetimeIndex) and index.is_monotonic_increasing and index.is_unique
    assert set(np.diff(index.to_numpy())) == {np.timedelta64(1, "h")}


@every_recording
def test_every_variable_is_a_number_with_a_unit(load: Callable[[], Recording]) -> None:
    recording = load()
    assert list(recording.units) == list(recording.frame.columns) == list(recording.variables)
    assert recording.frame.attrs["units"] == dict(recording.units)
    assert set(recording.frame.dtypes) == {np.dtype(np.float64)}
    assert not np.isinf(recording.frame.to_numpy()).any()
    assert all(recording.units.values())


@every_recording
def test_licence_and_origin_lie_beside_the_data(load: Callable[[], Recording]) -> None:
    recording = load()
    folder = files("scarcity.datasets") / "data" / recording.name
    licence = (folder / "LICENSE").read_text(encoding="utf-8")
    assert ("MIT License" if recording.licence == "MIT" else "Attribution 4.0 International") in licence
    origin = (folder / "ORIGIN.md").read_text(encoding="utf-8")
    for heading in ("**Source.**", "**Licence.**", "**To cite.**", "**What was changed.**"):
        assert heading in origin
    stored = [file for file in folder.iterdir() if file.name.endswith(".npz")]
    assert len(stored) == 1 and len(stored[0].read_bytes()) < 600_000


@every_recording
def test_a_change_of_the_frame_stays_with_its_owner(load: Callable[[], Recording]) -> None:
    frame = load().frame
    frame.iloc[:] = -1.0
    frame.attrs["units"].clear()
    assert np.nanmax(load().frame.to_numpy()) > 0
    assert load().frame.attrs["units"]


@every_recording
def test_the_text_says_what_it_is(load: Callable[[], Recording]) -> None:
    recording = load()
    text = repr(recording)
    assert f"{len(recording.frame):,} rows × {len(recording.variables)} variables" in text
    assert recording.licence in text and all(unit in text for unit in recording.units.values())
    assert max(map(len, text.splitlines())) < 110
