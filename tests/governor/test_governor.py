"""The governor on its bus and clock: what it samples, decides, tells; and that no fault of others stops it."""

import asyncio
import logging

import numpy as np
import pytest

from scarcity.governor import DRGConfig, DynamicResourceGovernor, PolicyRule, SensorConfig
from scarcity.governor.policy import default_policies
from scarcity.runtime import EventBus, get_bus
from scarcity.runtime.clock import ManualClock
from scarcity.runtime.topics import topic_of
from tests.governor.figures import CPU, Dials, Subsystem, governed

RULES = {"mpie": [CPU]}


def heard(bus, subject):
    out = []
    bus.subscribe(subject, lambda topic, message: out.append((topic, message)))
    return out


def told(caplog):
    return [each.getMessage() for each in caplog.records if each.levelno >= logging.WARNING]


async def test_the_specifications_snippet():
    class SimulationEngine(Subsystem):
        def increase_lod(self, factor):
            return True

    simulation_engine, mpie_orchestrator = SimulationEngine(), Subsystem()
    drg = DynamicResourceGovernor(DRGConfig(), get_bus())
    drg.register_subsystem("simulation", simulation_engine)
    drg.register_subsystem("mpie", mpie_orchestrator)
    await drg.start()
    assert drg.state == "running"
    await drg.stop()
    assert drg.state == "stopped"


async def test_it_samples_four_times_a_second_and_decides_twice():
    dials, bus = Dials(cpu_util=0.2), EventBus()
    telemetry = heard(bus, "drg.telemetry")
    async with governed(dials, RULES, bus=bus) as (_, clock):
        await clock.advance(10.0)
    assert dials.samples == 40
    assert len(telemetry) == 20


async def test_a_decision_rests_on_the_mean_of_its_samples_and_on_those_that_have_the_figure():
    dials = Dials(cpu_util=0.2)
    async with governed(dials, RULES) as (governor, clock):
        await clock.advance(0.25)
        dials.figures = {"cpu_util": 0.6, "mem_util": 0.5}
        await clock.advance(0.25)
        assert governor.metrics == pytest.approx({"cpu_util": 0.4, "mem_util": 0.5})


async def test_a_tight_figure_acts_and_an_idle_one_gives_all_back():
    dials, engine, bus = Dials(cpu_util=0.2), Subsystem(), EventBus()
    signals = heard(bus, "drg.signal.*")
    async with governed(dials, RULES, bus=bus, mpie=engine) as (governor, clock):
        await clock.advance(10.0)
        assert engine.calls == []
        dials.figures["cpu_util"] = 1.0
        await clock.advance(10.0)
        assert governor.shares == {"mpie": {"reduce_batch": CPU.floor}}
        assert engine.allowance.share("reduce_batch") == pytest.approx(CPU.floor)
        dials.figures["cpu_util"] = 0.2
        await clock.advance(10.0)
        assert governor.shares == {}
        assert engine.allowance.shares == {}
        at_the_end = list(engine.calls)
        await clock.advance(60.0)
        assert engine.calls == at_the_end
    topics = [topic for topic, _ in signals]
    assert topics[:4] == ["drg.signal.reduce_batch"] * 4
    assert set(topics[4:]) == {"drg.signal.scale_up"}
    assert signals[0][1] == {
        "subsystem": "mpie",
        "action": "reduce_batch",
        "metric": "cpu_util",
        "threshold": 0.85,
        "factor": 0.5,
        "value": 1.0,
        "timestamp": signals[0][1]["timestamp"],
    }
    assert signals[-1][1]["undoes"] == "reduce_batch"


async def test_payloads_hold_what_is_agreed():
    dials, bus = Dials(cpu_util=1.0, mem_util=0.5, net_sent_mb_s=1.0, net_recv_mb_s=1.0), EventBus()
    messages = heard(bus, "drg.>")
    async with governed(dials, RULES, bus=bus, mpie=Subsystem()) as (_, clock):
        await clock.advance(5.0)
    assert {topic for topic, _ in messages} == {"drg.telemetry", "drg.signal.reduce_batch"}
    for topic, message in messages:
        agreed = topic_of(topic)
        assert agreed is not None
        assert agreed.required <= set(message) <= set(agreed.keys)
    last = [message for topic, message in messages if topic == "drg.telemetry"][-1]
    assert (last["oom_flag"], last["bandwidth_free"], last["bandwidth_low"]) == (False, True, False)
    assert "latency_high" not in last
    assert last["shares"] == {"mpie": {"reduce_batch": 0.125}}


async def test_what_was_done_why_and_what_came_of_it_is_kept():
    dials, engine = Dials(cpu_util=0.95), Subsystem()
    async with governed(dials, RULES, mpie=engine) as (governor, clock):
        await clock.advance(1.0)
        (record,) = governor.audit
        assert (record.share_after, record.outcome, record.value_after) == (0.5, "done", None)
        dials.figures["cpu_util"] = 0.8
        await clock.advance(3.0)
        row = governor.audit[0].row()
    assert row["value"] == row["ema"] == row["forecast"] == 0.95
    assert (row["metric"], row["threshold"], row["action"], row["share_before"]) == (
        "cpu_util",
        0.85,
        "reduce_batch",
        1.0,
    )
    assert row["value_after"] == pytest.approx(0.8)


async def test_figures_come_over_the_bus_and_are_missing_when_they_are_old():
    bus, view = EventBus(), Subsystem()
    view.increase_lod = view.reduce_batch  # pyright: ignore[reportAttributeAccessIssue]
    rules = {"simulation": [PolicyRule("fps", 25.0, "increase_lod", direction="<", factor=0.75)]}
    async with governed(Dials(), rules, bus=bus, simulation=view) as (governor, clock):
        await bus.publish("processing_metrics", {"window": 1, "rows": 10, "latency_ms": 80.0})
        await bus.publish("processing_metrics", {"window": 2, "rows": 10, "latency_ms": 100.0})
        await clock.advance(0.5)
        assert governor.metrics == {"latency_ms": 90.0}
        for _ in range(4):
            await bus.publish("simulation.frame", {"frame_id": 1, "fps": 12.0})
            await clock.advance(0.5)
        assert view.calls[0] == ("reduce_batch", 0.75)
        await clock.advance(6.0)
        assert governor.metrics == {}
        governor.report("fps", 30.0)
        await clock.advance(0.5)
        assert governor.metrics == {"fps": 30.0}


async def test_stopping_gives_everything_back_and_a_new_start_begins_anew():
    dials, engine = Dials(cpu_util=1.0), Subsystem()
    async with governed(dials, RULES, mpie=engine) as (governor, clock):
        for _ in range(3):
            await governor.start()  # a second start is none
            await clock.advance(10.0)
            assert engine.allowance.shares
            await governor.stop()
            await governor.stop()
            assert engine.allowance.shares == {}
            assert governor.shares == {}
            await clock.advance(10.0)
            assert clock.sleepers == 0
            calls = len(engine.calls)
            await clock.advance(10.0)
            assert len(engine.calls) == calls
            await governor.start()


async def test_letting_go_of_a_subsystem_gives_back_what_was_taken():
    dials, engine = Dials(cpu_util=1.0), Subsystem()
    async with governed(dials, RULES, mpie=engine) as (governor, clock):
        await clock.advance(10.0)
        assert governor.unregister_subsystem("mpie")
        assert not governor.unregister_subsystem("mpie")
        assert engine.allowance.shares == {}
        calls = len(engine.calls)
        await clock.advance(10.0)
        assert len(engine.calls) == calls
        assert governor.shares == {}


async def test_a_new_object_under_a_name_begins_with_all():
    dials, old, new = Dials(cpu_util=1.0), Subsystem(), Subsystem()
    async with governed(dials, RULES, mpie=old) as (governor, clock):
        await clock.advance(10.0)
        governor.register_subsystem("mpie", new)
        assert old.allowance.shares == {}
        await clock.advance(0.5)
        assert governor.shares.get("mpie", {}) == dict(new.allowance.shares)


async def test_what_a_subsystem_lacks_is_told_once_and_the_others_are_governed(caplog):
    dials, engine = Dials(cpu_util=1.0), Subsystem()
    async with governed(dials, {"mpie": [CPU], "stream": [CPU]}, mpie=engine, stream=object()) as (_, clock):
        await clock.advance(60.0)
    assert told(caplog) == [
        f"stream (object) has no method {action}(factor): rules that ask for it are passed over"
        for action in ("reduce_batch", "scale_up")
    ]
    assert engine.calls


# --- faults ---


async def test_sensors_that_raise_are_told_once_and_asked_again(caplog):
    dials, engine = Dials(cpu_util=OSError("no /proc")), Subsystem()
    async with governed(dials, RULES, mpie=engine) as (governor, clock):
        await clock.advance(5.0)
        assert governor.failed_samples == 20
        assert governor.metrics == {}
        dials.figures["cpu_util"] = 1.0
        await clock.advance(5.0)
        assert engine.calls
    assert told(caplog) == ["the sensors could not be read and are asked again: OSError('no /proc')"]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), np.float32("nan"), "much", None])
async def test_a_figure_that_is_no_number_is_missing_and_never_zero(value, caplog):
    low = PolicyRule("fps", 25.0, "reduce_batch", direction="<")
    dials, engine, bus = Dials(cpu_util=0.2, fps=value), Subsystem(), EventBus()
    telemetry = heard(bus, "drg.telemetry")
    async with governed(dials, {"mpie": [low]}, bus=bus, mpie=engine) as (_, clock):
        await clock.advance(10.0)
    assert engine.calls == []
    assert all(
        set(message[key]) == {"cpu_util"}
        for _, message in telemetry
        for key in ("metrics", "ema", "forecast")
    )
    assert len(told(caplog)) == 1


async def test_a_subsystem_that_raises_stops_nobody(caplog):
    class Failing(Subsystem):
        def reduce_batch(self, factor):
            self.calls.append("tried")
            raise ZeroDivisionError

    failing, engine = Failing(), Subsystem()
    rules = {"stream": [CPU], "mpie": [CPU]}
    async with governed(Dials(cpu_util=1.0), rules, stream=failing, mpie=engine) as (governor, clock):
        await clock.advance(60.0)
        assert len(failing.calls) == 4  # ever less often
        assert governor.shares == {"mpie": {"reduce_batch": CPU.floor}}
        assert [each.outcome for each in governor.audit if each.decision.subsystem == "stream"] == [
            "refused"
        ] * 4
        assert "the stream did not do reduce_batch" in governor.explain()
    assert told(caplog) == ["stream.reduce_batch failed: ZeroDivisionError()"]
    assert governor.failure is None


class Hanging(Subsystem):
    """Never answers, unless it is let."""

    def __init__(self):
        super().__init__()
        self.let_go = asyncio.Event()

    async def reduce_batch(self, factor):  # pyright: ignore[reportIncompatibleMethodOverride]
        self.calls.append(("begun", factor))
        await self.let_go.wait()
        return super().reduce_batch(factor)


async def test_a_subsystem_that_hangs_is_given_up_and_holds_nobody_up(caplog):
    hanging, engine, dials = Hanging(), Subsystem(), Dials(cpu_util=1.0)
    rules = {"stream": [CPU], "mpie": [CPU]}
    async with governed(dials, rules, stream=hanging, mpie=engine) as (governor, clock):
        await clock.advance(2.5)
        assert dials.samples == 10
        assert hanging.calls == [("begun", 0.5)]
        assert engine.calls
        await clock.advance(1.0)
        assert [each.outcome for each in governor.audit if each.decision.subsystem == "stream"] == ["refused"]
        assert "stream" not in governor.shares
    assert told(caplog) == ["stream.reduce_batch had not answered after 2 s and was given up"]


async def test_an_answer_that_comes_late_but_in_time_counts_from_then_on():
    slow = Hanging()
    async with governed(Dials(cpu_util=1.0), RULES, mpie=slow) as (governor, clock):
        await clock.advance(2.0)
        assert governor.shares == {}
        slow.let_go.set()
        await clock.advance(0.25)
        assert governor.shares == {"mpie": {"reduce_batch": 0.5}} == {"mpie": dict(slow.allowance.shares)}


async def test_letting_go_amid_an_action_leaves_nothing_taken():
    slow = Hanging()
    async with governed(Dials(cpu_util=1.0), RULES, mpie=slow) as (governor, clock):
        await clock.advance(1.5)
        governor.unregister_subsystem("mpie")
        slow.let_go.set()
        await clock.advance(10.0)
        assert slow.calls == [("begun", 0.5), ("reduce_batch", 0.5), ("scale_up", 0.5, "reduce_batch")]
        assert slow.allowance.shares == {}
        assert governor.shares == {}
        assert governor.failure is None


async def test_stopping_amid_an_action_leaves_nothing_at_work():
    slow = Hanging()
    async with governed(Dials(cpu_util=1.0), RULES, mpie=slow) as (governor, clock):
        await clock.advance(1.5)
        await governor.stop()
        assert slow.calls == [("begun", 0.5), ("scale_up", 0.5, "reduce_batch")]
        assert slow.allowance.shares == {}
        assert governor.failure is None
        await clock.advance(0.0)
        assert clock.sleepers == 0
        assert len(asyncio.all_tasks()) == 1


async def test_a_clock_that_steps_back_costs_the_step_and_nothing_else():
    class Jumping(ManualClock):
        offset = 0.0

        def time(self):
            return super().time() + self.offset

        def monotonic(self):
            return super().monotonic() + self.offset

    clock, dials, engine = Jumping(1e9), Dials(cpu_util=1.0), Subsystem()
    async with governed(dials, RULES, clock=clock, mpie=engine) as (governor, _):
        await clock.advance(1.0)
        assert engine.calls == [("reduce_batch", 0.5)]
        clock.offset = -86_400.0
        await clock.advance(2.75)
        assert engine.calls == [("reduce_batch", 0.5)] * 2
        dials.figures["cpu_util"] = 0.2
        clock.offset = 86_400.0
        await clock.advance(8.0)
        assert engine.allowance.shares == {}
        assert governor.failure is None
        assert governor.explain()


async def test_a_subscriber_that_hangs_does_not_hold_up_the_decisions():
    bus, engine, dials = EventBus(), Subsystem(), Dials(cpu_util=1.0)
    forever = asyncio.Event()

    async def hang(topic, message):
        await forever.wait()

    bus.subscribe("drg.>", hang)
    async with governed(dials, RULES, bus=bus, mpie=engine) as (governor, clock):
        await clock.advance(60.0)
        assert dials.samples == 240
        assert governor.shares == {"mpie": {"reduce_batch": CPU.floor}}


async def test_a_closed_bus_stops_nothing(caplog):
    bus, engine = EventBus(), Subsystem()
    async with governed(Dials(cpu_util=1.0), RULES, bus=bus, mpie=engine) as (governor, clock):
        await bus.close()
        await clock.advance(5.0)
        assert engine.calls
        assert governor.failure is None
    assert len(told(caplog)) == 1


async def test_nothing_is_printed(capfd):
    async with governed(Dials(cpu_util=float("nan"), mem_util=1.0), mpie=Subsystem()) as (governor, clock):
        await clock.advance(10.0)
        governor.explain()
    assert capfd.readouterr().out == ""


async def test_memory_stays_the_same_over_hours():
    dials, engine = Dials(cpu_util=1.0, mem_util=0.2), Subsystem()
    config = DRGConfig(audit_capacity=32)
    async with governed(dials, RULES, config=config, mpie=engine) as (governor, clock):
        for hour in range(40):
            dials.figures["cpu_util"] = 1.0 if hour % 2 else 0.2
            await clock.advance(15.0)
        assert len(governor.audit) == 32
        assert len(engine.calls) > 64


async def test_the_memory_subsystem_comes_along_and_frees():
    dials, blocks = Dials(mem_util=0.95), [bytearray(2**20) for _ in range(64)]

    def free(share):
        del blocks[: round(len(blocks) * share)]

    async with governed(dials, {"memory": default_policies()["memory"]}) as (governor, clock):
        governor.memory.register_cache("blocks", free)
        await clock.advance(1.0)
        assert len(blocks) == 32
        while not governor.memory.flushes:  # the C library hands back in a thread
            await asyncio.sleep(0)
        assert governor.memory.freed_mb > 16
        await clock.advance(8.0)
        assert len(blocks) == 32
        await clock.advance(3.0)
        assert len(blocks) == 16
        assert "memory freed what it could" in governor.explain()


async def test_other_intervals():
    dials, bus = Dials(cpu_util=0.2), EventBus()
    telemetry = heard(bus, "drg.telemetry")
    config = DRGConfig(sensor=SensorConfig(interval_ms=100), control_interval=1.0)
    async with governed(dials, RULES, bus=bus, config=config) as (_, clock):
        await clock.advance(5.05)
    assert (dials.samples, len(telemetry)) == (50, 5)
