"""Warnings that are given once."""

import logging

import pytest

from scarcity.governor.once import Once


def test_each_thing_is_told_once_and_never_more_than_so_many(caplog: pytest.LogCaptureFixture) -> None:
    once = Once()
    with caplog.at_level(logging.WARNING):
        told = [once.warn(f"figure {n % 2000}", "figure %d", n) for n in range(4000)]
    assert told == [True] * 1024 + [False] * 2976
    assert [each.getMessage() for each in caplog.records] == [f"figure {n}" for n in range(1024)]
