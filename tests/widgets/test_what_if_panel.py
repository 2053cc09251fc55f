"""The panel of what-ifs: what is told of an answer, and that the newest question to the newest graph wins."""

import asyncio
import dataclasses
import json
import threading
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import pytest

import scarcity
from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.graph import CausalGraph
from scarcity.session import Session
from scarcity.simulation import Shift, whatif
from scarcity.widgets import WhatIfPanel, WhatIfPanelPane
from scarcity.widgets import asking as asking_module
from scarcity.widgets.answer import answer_of
from scarcity.widgets.asking import Asking
from scarcity.widgets.frame import names_id
from scarcity.widgets.question import Question, asked, first_question, question_of
from scarcity.widgets.what_if_panel import LiveWhatIf
from tests.widgets.test_causal_graph import Page, turn

EVIL = "heat<img src=x>\n"


def chain(n_rows: int = 1200, names: tuple[str, ...] = ("pump", "flow", EVIL, "dull")) -> pd.DataFrame:
    """pump → flow one step later, flow → heat one step later; dull is alone."""
    rows = np.random.default_rng(1).normal(size=(n_rows, 4))
    for t in range(1, n_rows):
        rows[t, 1] += 0.5 * rows[t - 1, 1] + 0.8 * rows[t - 1, 0]
        rows[t, 2] -= 0.9 * rows[t - 1, 1]
    frame = pd.DataFrame(rows, columns=list(names))
    frame.attrs["units"] = {"pump": "l/s", EVIL: "°C"}
    frame.attrs["time_step"] = "1 h"
    return frame


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    found = scarcity.discover(chain(), max_lag=2, basis="linear")
    return dataclasses.replace(found, time_step="1 h", units={"pump": "l/s", EVIL: "°C"})


@pytest.fixture(scope="module")
def open_graph() -> CausalGraph:
    """Three variables that are linked within a row, in directions that nothing tells."""
    rng = np.random.default_rng(2)
    rows = rng.normal(size=(1500, 3))
    rows[:, 1] += rows[:, 0]
    rows[:, 2] += rows[:, 1]
    found = scarcity.discover(pd.DataFrame(rows, columns=["a", "b", "c"]), max_lag=1, basis="linear")
    assert found.undirected.any()
    return found


def shown(source: Any, **options: Any) -> tuple[Page, LiveWhatIf]:
    page = Page()
    live = page.live = LiveWhatIf(source, page.take, **options)
    return page, live


def told(page: Page) -> Mapping[str, Any]:
    return page.frames[-1]["what_if"]


def say(page: Page, graph: CausalGraph, question: Any, count: int = 1) -> None:
    page.say("question", names_id=names_id(graph), question=question, asker="me", count=count)


HOLD = {"variable": 0, "kind": "hold", "amount": 2.0, "link": None, "horizon": 12, "undirected": "refuse"}


def test_a_question_does_what_it_says() -> None:
    link = ("pump", "flow", 1)
    assert Question(variable="pump", amount=2.0).do == {"pump": 2.0}
    added = Question(variable="pump", kind="add", amount=-1.0).do
    assert added is not None and isinstance(added["pump"], Shift) and added["pump"].by == -1.0
    push = Question(variable="pump", kind="push", amount=1.0)
    assert (push.do, push.shock) == (None, {"pump": 1.0})
    cut = Question(variable="flow", kind="cut", link=link)
    assert (cut.do, cut.moves) == ({link: 0.0}, "flow")


@pytest.mark.parametrize(
    ("do", "shock", "kind"),
    [
        ({"pump": 2.0}, None, "hold"),
        ({"pump": Shift(2.0)}, None, "add"),
        (None, {"pump": 2.0}, "push"),
        ({("pump", "flow", 1): 0.0}, None, "cut"),
    ],
)
def test_a_question_from_python_is_the_same_as_a_dictionary(do: Any, shock: Any, kind: str) -> None:
    question = asked(do, shock, 12, "refuse")
    assert question.kind == kind
    assert question_of(json.loads(json.dumps(question.to_dict()))) == question


@pytest.mark.parametrize(
    ("do", "what"),
    [
        ({}, "not 0"),
        ({"pump": 1.0, "flow": 2.0}, "not 2"),
        ({"pump": [1.0, 2.0]}, "one amount for all steps"),
        ({("pump", "flow", 1): 0.5}, "cuts links"),
        ({("pump", "flow"): 0.0}, "source, target, lag"),
    ],
)
def test_what_a_panel_cannot_ask_is_said(do: Any, what: str) -> None:
    with pytest.raises(OptionError, match=what):
        asked(do, None, 12, "refuse")


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "burn"},
        {"amount": float("nan")},
        {"horizon": 0},
        {"horizon": 501},
        {"horizon": True},
        {"undirected": "guess"},
        {"kind": "cut"},
        {"colour": "red"},
        {"variable": 3},
    ],
)
def test_an_unfit_dictionary_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(OptionError):
        question_of({"variable": "pump", **wrong})


def test_unknown_names_and_lags_are_refused(graph: CausalGraph) -> None:
    with pytest.raises(SchemaError, match="pump"):
        question_of({"variable": "pumb"}, graph)
    with pytest.raises(OptionError, match="from 0 to 2"):
        question_of({"variable": "pump", "kind": "cut", "link": ["pump", "flow", 3]}, graph)


def test_an_answer_tells_who_is_moved_how_much_when_and_through_what(graph: CausalGraph) -> None:
    question = Question(variable="pump", amount=2.0, horizon=12)
    result = whatif(graph, do=question.do, horizon=12, draws=100)
    answer = answer_of(graph, question, result, "from 1,200 rows")
    rows = answer.told["rows"]
    assert [row["node"] for row in rows] == [1, 2] and answer.told["still"] == [3]
    assert answer.told["shown"] == [0, 1, 2] and answer.told["more"] == 0
    heat = result.impacts[1] if result.impacts[0].variable == "flow" else result.impacts[0]
    assert (rows[1]["effect"], rows[1]["low"], rows[1]["step"]) == (heat.effect, heat.low, heat.step)
    assert rows[1]["way"] == [[0, 1, 1], [1, 2, 1]] and rows[1]["sure"] is True
    assert rows[1]["through"] == "pump → flow (after 1 h) → heat<img src=x>\\n (after 1 h)"
    assert answer.told["when"][:3] == ["now", "1 h", "2 h"]
    flow = rows[0]
    assert answer.told["sentence"].startswith("If pump is held at 2 l/s for 12 h, flow rises most: +")
    assert answer.told["sentence"].endswith(f" {flow['when']}, through pump → flow (after 1 h).")
    json.dumps(answer.told, allow_nan=False)


def test_curves_are_the_paths_and_the_newest_rows(graph: CausalGraph) -> None:
    question = Question(variable="pump", amount=2.0, horizon=5)
    result = whatif(graph, do=question.do, horizon=5)
    answer = answer_of(graph, question, result, "")
    curves = np.frombuffer(answer.curves, dtype=np.float32).reshape(3, 4 * 5 + 2)
    for place, node in enumerate(answer.told["shown"]):
        mean, low, high, without = curves[place, :20].reshape(4, 5)
        assert mean == pytest.approx(result.mean[:, node], rel=1e-6)
        assert low == pytest.approx(result.low[:, node], rel=1e-6)
        assert high == pytest.approx(result.high[:, node], rel=1e-6)
        assert without == pytest.approx(result.baseline[:, node], rel=1e-6)
        assert curves[place, 20:] == pytest.approx(graph.last_rows[:, node], rel=1e-6)


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        (
            Question(variable="pump", kind="add", amount=-1.0, horizon=12),
            "If 1 l/s is taken from pump at every step",
        ),
        (
            Question(variable="pump", kind="push", amount=1.0),
            "If pump is pushed up once by 1 l/s, flow rises most",
        ),
        (
            Question(variable="flow", kind="cut", link=("pump", "flow", 1)),
            "If the link pump → flow (after 1 h) is cut",
        ),
        (
            Question(variable="dull", amount=3.0, horizon=24),
            "If dull is held at 3 for 24 h, no other variable is moved: no",
        ),
    ],
)
def test_each_kind_has_its_sentence(graph: CausalGraph, question: Question, begin: str) -> None:
    result = whatif(graph, do=question.do, shock=question.shock, horizon=question.horizon)
    assert answer_of(graph, question, result, "").told["sentence"].startswith(begin)


def test_a_cut_link_moves_its_target_and_begins_each_path(graph: CausalGraph) -> None:
    question = Question(variable="pump", kind="cut", link=("pump", "flow", 1))
    # A link carries how far its source is from the mean: from there nothing would come of cutting it.
    start = np.tile(graph.means + 2 * graph.scales, (2, 1))
    answer = answer_of(graph, question, whatif(graph, do=question.do, start=start, horizon=8), "")
    rows = {row["node"]: row["way"] for row in answer.told["rows"]}
    assert rows[1] == [[0, 1, 1]] and rows[2] == [[0, 1, 1], [1, 2, 1]]


def test_the_first_question_has_an_answer(graph: CausalGraph, open_graph: CausalGraph) -> None:
    first = first_question(graph)
    assert (first.variable, first.kind, first.undirected) == ("flow", "hold", "refuse")
    assert first_question(open_graph).undirected == "average"


async def test_a_view_gets_an_answer_and_its_own_questions_back(graph: CausalGraph) -> None:
    heard: list[dict[str, Any]] = []
    page, live = shown(graph, asked=heard.append)
    page.say("ready")
    await turn()
    assert told(page)["computing"] and "answer" not in told(page)
    await live.asking.settled()
    await turn()
    assert told(page)["answered"] == told(page)["question_id"] and told(page)["answer"]["sentence"]
    say(page, graph, HOLD, count=3)
    await turn()
    await live.asking.settled()
    await turn()
    assert (told(page)["asker"], told(page)["count"]) == ("me", 3)
    assert told(page)["answer"]["question"] == HOLD and heard[-1]["variable"] == "pump"
    assert live.result is not None and live.result.mean[0, 0] == 2.0
    place = told(page)["buffers"]
    assert len(page.buffers[-1][place["curves"]]) == 3 * (4 * 12 + 2) * 4
    ranges = np.frombuffer(page.buffers[-1][place["ranges"]], dtype=np.float32).reshape(4, 3)
    assert ranges[:, 0] == pytest.approx(graph.means, rel=1e-5)
    assert ranges[:, 2] == pytest.approx(graph.last_rows[-1], rel=1e-5)
    live.close()


async def test_an_answer_travels_once(graph: CausalGraph) -> None:
    page, live = shown(graph)
    page.say("ready")
    await turn()
    await live.asking.settled()
    await turn()
    live._refresh()
    await turn()
    assert "answer" not in told(page) and told(page)["answer_id"] == 1
    page.say("refused", seq=page.frames[-1]["seq"])
    await turn()
    assert told(page)["answer"]
    live.close()


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        {"variable": 0, "burn": 1},
        {**HOLD, "variable": 9},
        {**HOLD, "variable": -1},
        {**HOLD, "variable": True},
        {**HOLD, "variable": "pump"},
        {**HOLD, "amount": "2"},
        {**HOLD, "amount": None},
        {**HOLD, "amount": float("inf")},
        {**HOLD, "horizon": 10**9},
        {**HOLD, "horizon": 2.5},
        {**HOLD, "kind": "cut", "link": [0, 1]},
        {**HOLD, "kind": "cut", "link": [0, 1, 99]},
        {**HOLD, "kind": "cut", "link": [0, {}, 1]},
        {**HOLD, "kind": ["hold"]},
    ],
)
async def test_nonsense_from_the_browser_changes_nothing(graph: CausalGraph, wrong: Any) -> None:
    page, live = shown(graph)
    page.say("ready")
    await turn()
    before = live.asking.question
    say(page, graph, wrong)
    page.say("question", names_id="other", question=HOLD)
    await turn()
    assert live.asking.question == before
    await live.asking.settled()
    live.close()


async def test_of_many_questions_only_the_newest_is_worked_on(
    graph: CausalGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked: list[float] = []
    go = threading.Event()
    inner = asking_module._worked_out

    def slow(graph: CausalGraph, question: Question, *more: Any) -> Any:
        worked.append(question.amount)
        assert go.wait(20)
        return inner(graph, question, *more)

    monkeypatch.setattr(asking_module, "_worked_out", slow)
    page, live = shown(graph)
    live.ask(do={"pump": 0.0})
    await asyncio.sleep(0)
    for amount in (1.0, 2.0, 3.0):
        say(page, graph, {**HOLD, "amount": amount})
    await turn()
    go.set()
    result = await live.asking.settled()
    assert worked == [0.0, 3.0] and result is not None and result.mean[0, 0] == 3.0
    live.close()


async def test_an_open_direction_is_said_with_what_helps_and_the_old_answer_stays(
    open_graph: CausalGraph,
) -> None:
    page, live = shown(open_graph)
    page.say("ready")
    await turn()
    await live.asking.settled()
    await turn()
    assert any("Averaged over the directions" in note for note in told(page)["answer"]["notes"])
    live.ask(do={"b": 1.0})
    with pytest.raises(DataError, match="leave open which way"):
        await live.asking.settled()
    await turn()
    assert told(page)["error"]["offer"] == "average" and "a — b" in told(page)["error"]["text"]
    assert told(page)["answer_id"] == 1 and live.result is not None
    assert told(page)["answered"] == told(page)["question_id"]
    live.ask(do={"b": 1.0}, undirected="average")
    await live.asking.settled()
    await turn()
    assert told(page)["error"] is None and told(page)["answer_id"] == 2
    live.close()


async def test_an_unstable_model_is_a_note_and_no_warning(graph: CausalGraph) -> None:
    effects, coefficients = graph.effects.copy(), graph.coefficients.copy()
    effects[1, 1, 1] = coefficients[1, 1, 1] = 1.2
    growing = dataclasses.replace(graph, effects=effects, coefficients=coefficients, draws=None)
    page, live = shown(growing)
    live.ask(do={"pump": 1.0}, horizon=500)
    await live.asking.settled()  # warnings are errors here
    page.say("ready")
    await turn()
    assert any("unstable" in note for note in told(page)["answer"]["notes"])
    json.dumps(page.frames[-1], allow_nan=False)
    live.close()


async def test_a_graph_without_rows_starts_at_its_means(graph: CausalGraph) -> None:
    bare = dataclasses.replace(graph, last_rows=np.empty((0, 0)))
    page, live = shown(bare)
    page.say("ready")
    await turn()
    await live.asking.settled()
    await turn()
    assert "The graph holds no rows: the run starts at the means." in told(page)["answer"]["notes"]
    live.close()


def test_without_a_loop_everything_is_done_at_once(graph: CausalGraph) -> None:
    page, live = shown(graph)
    live.ask(do={"pump": 2.0}, horizon=3)
    assert live.result is not None and live.result.horizon == 3
    page.say("ready")
    assert told(page)["answer"]["horizon"] == 3
    live.close()


async def test_a_session_is_asked_again_as_it_goes_on_and_says_from_which_rows() -> None:
    frame = chain(1200)
    frame.index = pd.date_range("2024-01-01", periods=len(frame), freq="h")
    session = Session(frame, max_lag=2, window=100, basis="linear")
    page, live = shown(session)
    page.say("ready")
    await turn()
    assert told(page)["question"] is None and page.frames[-1]["state"]["face"] == "waiting"
    await session.run()
    await session.bus.drain()
    await turn()
    live.asking._at = float("-inf")
    live.asking._due()
    await live.asking.settled()
    await turn()
    assert live.asking.answer is not None
    assert live.asking.answer.told["basis"] == "from 1,200 rows, until 2024-02-19 23:00"
    page.say("bye")
    await turn()
    assert not live.listening and live.asking._timer is None
    live.close()


async def test_the_same_question_is_asked_no_oftener_than_is_watched(graph: CausalGraph) -> None:
    now: list[CausalGraph] = [graph]
    changed: list[int] = []
    loop = asyncio.get_running_loop()
    asking = Asking(lambda: now[0], lambda graph: "", lambda: changed.append(1), loop)
    asking.follow()
    await asking.settled()
    now[0] = dataclasses.replace(graph)
    asking.follow()
    assert asking._timer is not None and not asking.computing  # soon, not at once
    asking.rest()
    assert asking._timer is None
    asking._at = loop.time() - 10.0
    asking.follow()
    assert asking.computing
    await asking.settled()
    asking.close()
    assert asking._timer is None and not asking.computing


async def test_another_graph_without_the_variable_says_so(graph: CausalGraph) -> None:
    now: list[CausalGraph | None] = [graph]
    asking = Asking(lambda: now[0], lambda graph: "", lambda: None, asyncio.get_running_loop())
    asking.ask(Question(variable="pump", amount=1.0))
    await asking.settled()
    names = ("valve", "flow", EVIL, "dull")
    now[0] = dataclasses.replace(graph, variables=names, units={})
    with pytest.raises(DataError, match="'pump'"):
        await asking.settled()
    told = asking.told(full=True)
    assert told["question"] is None and told["answer_id"] == 0 and "answer" not in told
    asking.close()


async def test_the_panel_is_asked_from_python_and_tells_what_is_asked(graph: CausalGraph) -> None:
    panel = WhatIfPanel(graph)
    heard: list[Any] = []
    panel.observe(lambda change: heard.append(change["new"]), "question")
    assert panel.result is None and panel.question == {}
    panel.ask(shock={"pump": 1.0}, horizon=6)
    assert panel.question["kind"] == "push" and heard == [panel.question]
    result = await panel.answered()
    assert result is panel.result and result is not None and result.horizon == 6
    panel.question = {"variable": "flow", "amount": 1.0, "horizon": 4}
    assert panel.question["kind"] == "hold"
    result = await panel.answered()
    assert result is not None and result.horizon == 4
    with pytest.raises(SchemaError, match="flow"):
        panel.ask(do={"flew": 1.0})
    with pytest.raises(SchemaError, match="flow"):
        panel.question = {"variable": "flew"}
    assert panel.question["variable"] == "flow"
    panel.close()


async def test_the_pane_is_asked_from_python_too(graph: CausalGraph) -> None:
    pane = WhatIfPanelPane(graph)
    pane.ask(do={("pump", "flow", 1): 0.0}, horizon=6)
    assert pane.question["link"] == ["pump", "flow", 1]
    result = await pane.answered()
    assert result is pane.result and result is not None and result.horizon == 6
    with pytest.raises(OptionError):
        pane.question = {"variable": "flow", "kind": "burn"}
    assert pane.question["kind"] == "cut"
    pane.close()


async def test_what_is_kept_holds_the_answer(graph: CausalGraph) -> None:
    kept: list[Mapping[str, Any]] = []
    page, live = shown(graph, keep=kept.append)
    page.say("ready")
    await turn()
    await live.asking.settled()
    await turn()
    assert kept[-1]["header"]["what_if"]["answer"]["sentence"]
    assert len(kept[-1]["buffers"]) == 5
    live.close()
