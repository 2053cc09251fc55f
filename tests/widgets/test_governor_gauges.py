"""The live gauges: they follow a governor while a view is open, whatever becomes of it."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

import scarcity
from scarcity.errors import DataError
from scarcity.governor import DynamicResourceGovernor
from scarcity.runtime.clock import ManualClock
from scarcity.session import Session
from scarcity.widgets import GovernorGauges
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.governor_gauges import LiveGovernorGauges
from tests.governor.figures import CPU, Dials, Subsystem, governed
from tests.widgets.test_causal_graph import Page, turn

EVIL = "<img src=x onerror=alert(1)>\n"
RULES = {"mpie": [CPU]}


class Holder:
    """What has a governor, or none."""

    def __init__(self, governor: DynamicResourceGovernor | None = None) -> None:
        self.governor = governor


def shown(source: Any, **options: Any) -> tuple[Page, LiveGovernorGauges]:
    page = Page()
    live = page.live = LiveGovernorGauges(source, page.take, **options)  # pyright: ignore[reportAttributeAccessIssue]
    return page, live


def told(page: Page) -> Mapping[str, Any]:
    return page.frames[-1]["governor"]


def subscribers(governor: DynamicResourceGovernor) -> int:
    return governor.bus.get_stats()["total_subscribers"]


async def test_each_decision_is_a_frame_of_json() -> None:
    async with governed(Dials(cpu_util=0.95), RULES, mpie=Subsystem()) as (governor, clock):
        page, live = shown(governor)
        page.say("ready")
        await turn()
        assert told(page)["state"]["title"] == "waiting for the first measurement"
        await clock.advance(10.0)
        await governor.bus.drain()
        await turn()
        assert live.channel.statistics.acknowledged > 10
        assert told(page)["state"]["face"] == "tight"
        assert told(page)["state"]["detail"].startswith("Load of the processors 95 %, above 85 %")
        (action,) = told(page)["actions"]
        assert (
            action["now"] and action["text"].startswith("Since ") and "the engine does less" in action["text"]
        )
        assert told(page)["held"] == 1
        assert told(page)["words"] == governor.explain().splitlines()
        json.dumps(page.headers)
        live.close()


async def test_nothing_is_listened_to_without_a_view_nor_after_the_end() -> None:
    async with governed(Dials(cpu_util=0.2), RULES) as (governor, clock):
        before = subscribers(governor)
        page, live = shown(governor)
        assert not live.listening and subscribers(governor) == before
        page.say("ready")
        await turn()
        assert live.listening and subscribers(governor) == before + 1
        page.say("bye")
        await turn()
        assert not live.listening and live._timer is None and subscribers(governor) == before
        page.say("ready")
        await turn()
        live.close()
        frames = len(page.frames)
        await clock.advance(2.0)
        assert subscribers(governor) == before and live._timer is None and len(page.frames) == frames


async def test_without_a_governor_it_says_how_to_switch_it_on_and_finds_a_later_one() -> None:
    holder = Holder()
    page, live = shown(holder)
    page.say("ready")
    await turn()
    assert told(page)["state"]["title"] == "governor off" and "governor=True" in told(page)["state"]["how"]
    async with governed(Dials(cpu_util=0.2)) as (governor, clock):
        holder.governor = governor
        live._look()
        assert live.listening
        await clock.advance(1.0)
        await governor.bus.drain()
        await turn()
        assert [each["key"] for each in told(page)["gauges"]] == ["cpu_util"]
        holder.governor = None
        live._look()
        await turn()
        assert not live.listening and told(page)["gauges"] == []
    live.close()


async def test_a_session_without_a_governor_tells_code_that_makes_one_with() -> None:
    data = np.random.default_rng(0).normal(size=(300, 3))
    page, live = shown(Session(data, max_lag=1, governor=False))
    page.say("ready")
    await turn()
    assert told(page)["state"]["title"] == "governor off"
    names: dict[str, Any] = {"source": data, "scarcity": scarcity}
    exec(told(page)["state"]["how"], names)
    assert names["session"].governor.state == "new"
    live.close()


async def test_what_a_stopped_governor_measured_last_is_kept() -> None:
    kept: list[Mapping[str, Any]] = []
    async with governed(Dials(cpu_util=0.95), RULES, mpie=Subsystem()) as (governor, clock):
        page, live = shown(governor, keep=kept.append)
        page.say("ready")
        await clock.advance(5.0)
    live._look()
    await turn()
    assert told(page)["state"]["face"] == "ended" and told(page)["held"] == 0
    assert told(page)["gauges"][0]["value"] == "95 %" and told(page)["gauges"][0]["state"] != "tight"
    assert "given back when it was let go" in told(page)["actions"][0]["text"]
    assert kept[-1]["header"]["governor"] == told(page)
    live.close()


async def test_a_governor_not_started_says_so() -> None:
    page, live = shown(DynamicResourceGovernor(clock=ManualClock()))
    page.say("ready")
    await turn()
    assert (told(page)["state"]["title"], told(page)["state"]["how"]) == (
        "not started",
        "await governor.start()",
    )
    live.close()


async def test_names_stay_text_and_words_have_no_control_characters() -> None:
    class Boastful(Subsystem):
        def describe_action(self, action: str) -> str:
            return EVIL

    dials = Dials(cpu_util=0.95, mem_util=0.5, mem_limit_gb=2.0)
    dials.sources = {"memory": EVIL}  # pyright: ignore[reportAttributeAccessIssue]
    rules = {"mpie": [CPU], EVIL: [CPU]}
    async with governed(dials, rules, **{"mpie": Boastful(), EVIL: Subsystem()}) as (governor, clock):
        page, live = shown(governor)
        page.say("ready")
        await clock.advance(5.0)
        live._look()
        await turn()
        text = json.dumps(told(page), ensure_ascii=False)
        assert EVIL.strip() in text
        assert "\\n" not in text.replace("\\\\n", "")
        live.close()


def test_what_has_no_governor_is_refused() -> None:
    with pytest.raises(
        DataError, match="GovernorGauges shows a DynamicResourceGovernor or a Session, not int"
    ):
        LiveGovernorGauges(3, lambda header, buffers: None)  # pyright: ignore[reportArgumentType]


async def test_the_widget_keeps_the_last_state_and_closes() -> None:
    async with governed(Dials(cpu_util=0.2)) as (governor, clock):
        await clock.advance(1.0)
        widget = GovernorGauges(governor)
        sent: list[Any] = []
        widget.send = lambda content, buffers=None: sent.append((content, buffers))  # pyright: ignore[reportAttributeAccessIssue]
        assert widget.get_state()["_snapshot"]["header"]["governor"]["gauges"][0]["value"] == "20 %"
        widget._handle_custom_msg({"kind": "ready", "view": "a"}, [])
        await asyncio.sleep(0)
        [(header, buffers)] = sent
        assert header["governor"]["gauges"] and buffers == []
        before = subscribers(governor)
        widget.close()
        assert subscribers(governor) == before - 1


async def test_the_pane_holds_the_state_and_only_the_address_of_the_code() -> None:
    panes = pytest.importorskip("scarcity.widgets.panes.governor_gauges", exc_type=ImportError)
    async with governed(Dials(cpu_util=0.2)) as (governor, clock):
        await clock.advance(1.0)
        pane = panes.GovernorGaugesPane(governor)
        sent: list[dict[str, Any]] = []
        pane.send = sent.append
        assert pane._snapshot["header"]["governor"]["gauges"]
        assert pane._esm == "" and pane._bundle_path.name == "governor-gauges.js"
        pane._outbox = {"from": "x", "messages": [[1, {"kind": "ready", "view": "a"}]]}
        await asyncio.sleep(0)
        assert sent[0]["header"]["governor"]["state"]["face"] == "live"
        pane.close()
        assert not pane.channel.watched


class Governed(Session):
    """A session whose governor is set by hand."""

    governor: Any = None


async def test_the_dashboard_tells_of_the_governor_when_it_has_decided() -> None:
    data = np.random.default_rng(0).normal(size=(300, 3))
    session = Governed(data, max_lag=1)
    page = Page()
    live = page.live = LiveDashboard(session, page.take)
    page.say("ready")
    await turn()
    beside = page.frames[-1]["dashboard"]
    assert beside["governor"]["state"]["title"] == "governor off"
    async with governed(Dials(cpu_util=0.2)) as (governor, clock):
        session.governor = governor
        await clock.advance(1.0)
        live._look()
        await turn()
        beside = page.frames[-1]["dashboard"]
        assert beside["governor"]["gauges"][0]["value"] == "20 %"
        live._refresh()
        await turn()
        again = page.frames[-1]["dashboard"]
        assert "governor" not in again and again["governor_id"] == beside["governor_id"]
        page.say("refused", seq=page.frames[-1]["seq"])
        page.say("ready")
        await turn()
        assert "governor" in page.frames[-1]["dashboard"]
    live.close()
