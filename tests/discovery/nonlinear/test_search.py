"""Nonlinear columns that one estimate leaves to the next."""

from functools import partial

import numpy as np
import pytest

from scarcity.datasets import additive
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.discovery.memory import memory
from scarcity.discovery.nonlinear import moments as moments_module
from scarcity.discovery.nonlinear import search as search_module

OPTIONS = DiscoveryOptions(resamples=0)
ABOUT = About(variables=tuple("abcde"))


def counted(monkeypatch, module, name):
    calls, real = [], getattr(module, name)

    def spied(*arguments, **keywords):
        calls.append(name)
        return real(*arguments, **keywords)

    monkeypatch.setattr(module, name, spied)
    return calls


@pytest.mark.parametrize("rows", [1500, 3000])
def test_what_was_found_stands_until_a_tenth_more_rows_have_come(rows, monkeypatch):
    data = additive(5, rows + 400, seed=5030).data
    screened, searched = (
        counted(monkeypatch, moments_module, "promising"),
        counted(monkeypatch, search_module, "_search"),
    )
    held = memory(5, OPTIONS)
    held.absorb(data[:rows])
    look = partial(estimate, held, ABOUT, OPTIONS)
    first = look()
    assert first.bends is not None
    assert first.bends.taken.any()
    before = len(screened)
    held.absorb(data[rows : rows + 50])
    second = look(first)
    assert (len(screened), len(searched)) == (before, 1)
    assert (second.graph.adjacency == first.graph.adjacency).mean() > 0.97
    held.absorb(data[rows + 50 :])
    look(second)
    assert len(searched) == 2


def test_a_cold_estimate_is_that_of_the_rows_alone():
    data = additive(5, 1200, seed=5031).data
    warm, alone = memory(5, OPTIONS), memory(5, OPTIONS)
    last = None
    for window in np.split(data, 24):
        warm.absorb(window)
        last = estimate(warm, ABOUT, OPTIONS, last)
    alone.absorb(data)
    found, expected = (estimate(held, ABOUT, OPTIONS).graph for held in (warm, alone))
    np.testing.assert_array_equal(found.adjacency, expected.adjacency)
    np.testing.assert_allclose(found.effects, expected.effects, atol=1e-6)
