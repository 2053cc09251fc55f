"""What is remembered of what was done."""

import math

from scarcity.governor.audit import Audit, AuditRecord
from scarcity.governor.decisions import Decision
from scarcity.governor.policy import PolicyRule
from scarcity.governor.rule_state import Reading

RULE = PolicyRule("cpu_util", 0.85, "reduce_batch")


def record(time):
    decision = Decision("mpie", RULE, 0, "reduce_batch", 0.5, None, Reading(0.9, 0.88, 0.86), 1.0)
    return AuditRecord(time, decision, "done", 0.5)


def test_what_came_of_it_is_noted_after_some_ticks():
    audit = Audit(settle_ticks=3)
    audit.add(record(0.0))
    for value in (0.9, 0.8):
        audit.tick({"cpu_util": value})
    audit.add(record(1.0))
    audit.tick({"cpu_util": 0.7})
    assert [each.value_after for each in audit.records] == [0.7, None]
    audit.tick({})
    audit.tick({})
    second = audit.records[1].value_after
    assert second is not None
    assert math.isnan(second)


def test_the_oldest_records_go_and_take_their_open_ends_with_them():
    audit = Audit(capacity=4, settle_ticks=2)
    for time in range(10):
        audit.add(record(float(time)))
    assert [each.time for each in audit.records] == [6.0, 7.0, 8.0, 9.0]
    for _ in range(3):
        audit.tick({"cpu_util": 0.5})
    assert all(each.value_after == 0.5 for each in audit.records)
    assert len(audit) == 4


def test_a_row_tells_why():
    row = record(5.0).row()
    assert {name: row[name] for name in ("value", "ema", "forecast", "threshold", "share_after")} == {
        "value": 0.9, "ema": 0.88, "forecast": 0.86, "threshold": 0.85, "share_after": 0.5,
    }  # fmt: skip
