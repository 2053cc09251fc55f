"""A share of the engine's work: what it leaves out, and that nothing stays of it."""

import numpy as np

from scarcity.engine import ControllerConfig, EvaluatorConfig, MPIEConfig, MPIEOrchestrator
from scarcity.engine.governed import granted
from scarcity.runtime import EventBus
from scarcity.runtime.allowance import Allowance
from tests.engine.test_orchestrator import heard, stream


def allowance(**shares):
    out = Allowance()
    for action, share in shares.items():
        out.take(action, share)
    return out


def test_less_work_means_fewer_targets_resamples_and_paths():
    config = MPIEConfig(
        evaluator=EvaluatorConfig(n_resamples=20),
        controller=ControllerConfig(n_arms_max=100),
        refresh_every=2,
    )
    half = granted(config, allowance(reduce_batch=0.5), 30)
    assert (half.refresh_targets, half.evaluator.n_resamples, half.controller.n_arms_max) == (15, 10, 50)
    assert half.refresh_every == 4  # an estimate of half the targets takes three quarters of the time
    assert granted(config, allowance(reduce_batch=0.75), 30).refresh_every == 2
    least = granted(config, allowance(reduce_batch=0.0), 30)
    assert (least.refresh_targets, least.evaluator.n_resamples, least.controller.n_arms_max) == (1, 2, 0)
    bounded = granted(MPIEConfig(refresh_targets=10), allowance(reduce_batch=0.5), 30)
    assert bounded.refresh_targets == 5


def test_a_lower_pace_means_fewer_estimates():
    every = [
        granted(MPIEConfig(), allowance(scale_down=share), 5).refresh_every for share in (0.9, 0.5, 0.25, 0)
    ]
    assert every == [1, 2, 4, 64]


def test_everything_given_back_is_the_configuration_itself():
    config, lent = MPIEConfig(), allowance(reduce_batch=0.25, scale_down=0.5)
    lent.give_back(0.75, "reduce_batch")
    lent.give_back(0.5, "scale_down")
    assert granted(config, lent, 10) is config


async def test_under_a_small_share_no_row_is_lost_and_fewer_graphs_are_made():
    bus = EventBus()
    insights = heard(bus, "engine.insight")
    async with MPIEOrchestrator(MPIEConfig(), bus) as mpie:
        assert mpie.scale_down(0.5) and mpie.reduce_batch(0.5)
        await stream(bus, size=100)
        assert mpie.rows_seen == 1000
        assert [each["window"] for each in insights] == [1, 4, 8]  # the first graph is not held back
        told = mpie.describe_action("scale_down")
        assert told == "the engine estimates the graph every 4th window, searching 3 of 5 variables anew"
        assert mpie.describe_action("flush_cache") == ""
        assert mpie.scale_up(0.75, "scale_down") and mpie.scale_up(0.5)
        assert not mpie.allowance.shares
        before = await mpie.refresh()
    async with MPIEOrchestrator(MPIEConfig(), bus) as other:
        await stream(bus, size=100)
        after = await other.refresh()
    assert before is not None and after is not None
    np.testing.assert_array_equal(before.adjacency, after.adjacency)
