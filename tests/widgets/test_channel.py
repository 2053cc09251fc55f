import threading
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.widgets.channel import Channel
from scarcity.widgets.frame import Frame
from tests.widgets.manual_loop import ManualLoop


def frame(seq: int) -> Frame:
    return Frame({"kind": "frame", "seq": seq}, ())


class Browser:
    """Records what is sent and answers when told to."""

    def __init__(self) -> None:
        self.loop = ManualLoop()
        self.sent: list[Mapping[str, Any]] = []
        self.channel = Channel(lambda header, buffers: self.sent.append(header), self.loop)

    def say(self, kind: str, view: str = "a", **more: Any) -> None:
        self.channel.receive({"kind": kind, "view": view, **more})
        self.loop.advance()

    @property
    def seqs(self) -> list[int]:
        return [header["seq"] for header in self.sent if "seq" in header]


@pytest.fixture
def browser() -> Browser:
    made = Browser()
    made.say("ready")
    return made


def test_nothing_is_sent_before_a_view_opens_then_the_newest() -> None:
    made = Browser()
    for seq in (1, 2, 3):
        made.channel.push(frame(seq))
    assert made.sent == []
    made.say("ready")
    assert made.seqs == [3]
    assert made.channel.statistics.replaced == 2


def test_one_in_flight_one_waiting_the_newest_wins(browser: Browser) -> None:
    for seq in (1, 2, 3, 4):
        browser.channel.push(frame(seq))
    assert browser.seqs == [1]
    browser.say("ack", seq=1)
    assert browser.seqs == [1, 4]
    statistics = browser.channel.statistics
    assert (statistics.sent, statistics.acknowledged, statistics.replaced) == (2, 1, 2)


def test_frames_are_made_when_they_are_sent(browser: Browser) -> None:
    made: list[int] = []

    def make(seq: int) -> Frame:
        made.append(seq)
        return frame(seq)

    for seq in (1, 2, 3):
        browser.channel.push(lambda seq=seq: make(seq))
    assert made == [1]
    browser.say("ack", seq=1)
    assert made == [1, 3]


def test_an_old_acknowledgement_frees_nothing(browser: Browser) -> None:
    browser.channel.push(frame(1))
    browser.channel.push(frame(2))
    browser.say("ack", seq=0)
    assert browser.seqs == [1]


def test_a_lost_acknowledgement_is_given_up_after_two_seconds_then_later(browser: Browser) -> None:
    browser.channel.push(frame(1))
    browser.channel.push(frame(2))
    browser.loop.advance(1.9)
    assert browser.seqs == [1]
    browser.loop.advance(0.2)
    assert browser.seqs == [1, 2]
    browser.channel.push(frame(3))
    browser.loop.advance(3.8)
    assert browser.seqs == [1, 2]
    browser.loop.advance(0.3)
    assert browser.seqs == [1, 2, 3]
    assert browser.channel.statistics.lost == 2


def test_after_three_losses_nobody_watches_until_a_view_speaks(browser: Browser) -> None:
    heard: list[str] = []
    for kind in ("ready", "bye"):
        browser.channel.on(kind, lambda message: heard.append(message["kind"]))
    for seq in range(1, 6):
        browser.channel.push(frame(seq))
        browser.loop.advance(20)
    assert browser.seqs == [1, 2, 3]
    assert not browser.channel.watched and heard == ["bye"]
    assert browser.loop.waiting() == []
    browser.say("ack", seq=3)
    assert browser.seqs == [1, 2, 3, 5] and heard == ["bye", "ack"]
    browser.channel.push(frame(6))
    browser.loop.advance(2.1)
    assert browser.seqs[-1] == 6


def test_a_view_whose_page_was_reloaded_is_forgotten(browser: Browser) -> None:
    browser.say("ready", view="b")
    for seq in range(1, 61):
        browser.channel.push(frame(seq))
        browser.say("ack", view="b", seq=seq)
    assert browser.channel.statistics.views == 1
    browser.say("select")
    assert browser.channel.statistics.views == 2


def test_messages_of_other_threads_are_handled_on_the_loop(browser: Browser) -> None:
    heard: list[Any] = []
    browser.channel.on("select", heard.append)
    thread = threading.Thread(
        target=browser.channel.receive, args=({"kind": "select", "view": "a", "nodes": [1]},)
    )
    thread.start()
    thread.join()
    assert heard == []
    browser.loop.advance()
    assert heard[0]["nodes"] == [1]


@given(
    st.one_of(
        st.none(),
        st.integers(),
        st.text(),
        st.lists(st.integers()),
        st.dictionaries(st.text(), st.integers()),
    )
)
def test_nonsense_is_counted_and_harms_nothing(content: object) -> None:
    browser = Browser()
    browser.say("ready")
    browser.channel.receive(content)
    browser.loop.advance()
    browser.channel.push(frame(1))
    assert browser.channel.statistics.malformed == 1
    assert browser.seqs == [1]


def test_the_last_view_to_go_stops_the_sending(browser: Browser) -> None:
    browser.say("ready", view="b")
    browser.say("bye", view="a")
    browser.channel.push(frame(1))
    assert browser.seqs == [1]
    browser.say("bye", view="b")
    browser.channel.push(frame(2))
    assert browser.seqs == [1]
    assert browser.loop.waiting() == []
    browser.say("ready", view="c")
    assert browser.seqs == [1, 2]


def test_close_leaves_no_timer_and_ignores_what_comes_later(browser: Browser) -> None:
    browser.channel.push(frame(1))
    browser.channel.close()
    assert browser.loop.waiting() == []
    browser.say("ready")
    browser.channel.push(frame(2))
    assert browser.seqs == [1]


def test_a_closed_loop_is_left_alone(browser: Browser) -> None:
    browser.loop.closed = True
    browser.channel.receive({"kind": "ready", "view": "b"})
    assert browser.loop.waiting() == []


def test_without_a_loop_everything_happens_at_once() -> None:
    sent: list[int] = []
    channel = Channel(lambda header, buffers: sent.append(header["seq"]), None)
    channel.receive({"kind": "ready", "view": "a"})
    for seq in (1, 2):
        channel.push(frame(seq))
    assert sent == [1, 2]
