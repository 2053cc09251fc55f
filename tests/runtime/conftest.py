"""Each test starts without a bus, and an error that asyncio only logs fails it."""

import logging
from collections.abc import Iterator

import pytest

from scarcity.runtime import reset_bus


@pytest.fixture(autouse=True)
def no_bus_left_over(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    reset_bus()
    yield
    reset_bus()
    complaints = [
        r.getMessage()
        for r in caplog.get_records("call")
        if r.name == "asyncio" and r.levelno >= logging.WARNING
    ]
    assert complaints == []
