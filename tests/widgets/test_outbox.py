from typing import Any

import pytest

from scarcity.widgets.outbox import Outboxes


def box(sender: str, *numbers: int) -> dict[str, Any]:
    return {"from": sender, "messages": [[number, f"{sender}{number}"] for number in numbers]}


def test_each_message_is_read_once_though_values_were_skipped() -> None:
    outboxes = Outboxes()
    assert outboxes.unread(box("a", 1)) == ["a1"]
    assert outboxes.unread(box("a", 1, 2, 3, 4)) == ["a2", "a3", "a4"]
    assert outboxes.unread(box("a", 3, 4)) == []


def test_senders_are_numbered_apart() -> None:
    outboxes = Outboxes()
    outboxes.unread(box("a", 1, 2))
    assert outboxes.unread(box("b", 1)) == ["b1"]
    assert outboxes.unread(box("a", 2, 3)) == ["a3"]


def test_old_senders_are_forgotten() -> None:
    outboxes = Outboxes()
    for sender in range(1000):
        outboxes.unread(box(str(sender), 1))
    assert len(outboxes._read) == 64


@pytest.mark.parametrize(
    "value",
    [None, {}, [], {"from": 1, "messages": []}, {"from": "a", "messages": 3}, {"from": "a", "messages": [1]}],
)
def test_nonsense_holds_no_message(value: object) -> None:
    assert Outboxes().unread(value) == []
