"""The agreed topics against the specification."""

import re

import pytest

from scarcity.errors import OptionError
from scarcity.runtime import topics
from scarcity.runtime.subjects import check_subject, check_topic
from scarcity.runtime.topics import TOPICS, drg_signal, topic_of

SPECIFIED = {
    "data_window",
    "processing_metrics",
    "engine.insight",
    "drg.telemetry",
    "drg.signal.*",
    "meta_prior_update",
    "meta_metrics",
    "simulation.state",
    "simulation.frame",
    "federation.policy_pack",
}


OURS = {"simulation.shock"}


def test_every_topic_of_the_specification_is_there_under_a_constant() -> None:
    assert set(TOPICS) == SPECIFIED | OURS
    constants = {value for name, value in vars(topics).items() if name.isupper() and isinstance(value, str)}
    assert constants == SPECIFIED | OURS


@pytest.mark.parametrize("topic", TOPICS.values(), ids=TOPICS)
def test_each_topic_says_who_what_and_for_whom(topic: topics.Topic) -> None:
    check_subject(topic.name)
    stages = {"stream", "engine", "governor", "meta", "federation", "simulation", "widgets"}
    assert topic.publisher in stages
    assert set(topic.listeners) <= stages
    assert topic.listeners
    assert topic.required
    assert topic.required | topic.optional == set(topic.keys)
    assert topic.payload.__doc__
    assert re.search(r"\w", topic.meaning)


def test_keys_are_those_of_the_specifications_snippets() -> None:
    assert {"data", "schema", "timestamp"} <= set(TOPICS["data_window"].keys)
    assert TOPICS["data_window"].required == {"data"}
    assert TOPICS["drg.telemetry"].required == {"metrics", "ema", "forecast"}
    assert TOPICS["drg.signal.*"].required == {"subsystem", "action", "metric", "threshold", "factor"}
    assert set(TOPICS["simulation.frame"].keys) >= {"frame_id", "positions", "colors", "edges"}
    assert TOPICS["federation.policy_pack"].required == {"controller", "evaluator", "drg", "evidence"}
    assert {"meta_score", "gain_p50", "rcl_contrast", "latency_ms", "accept_rate", "stability_avg"} <= set(
        TOPICS["processing_metrics"].keys
    )


def test_a_concrete_topic_leads_to_its_description() -> None:
    assert topic_of("engine.insight") is TOPICS["engine.insight"]
    assert topic_of(drg_signal("scale_down")) is TOPICS["drg.signal.*"]
    assert topic_of("drg.signal.a.b") is None
    assert topic_of("my.own.topic") is None
    for bad in ("", "drg.signal.*", "a b"):
        with pytest.raises(OptionError):
            topic_of(bad)


def test_the_topic_of_an_action() -> None:
    assert check_topic(drg_signal("reduce_batch")) == "drg.signal.reduce_batch"
    for bad in ("a.b", "*", "", "a b"):
        with pytest.raises(OptionError):
            drg_signal(bad)


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        TOPICS["data_window"] = TOPICS["engine.insight"]  # type: ignore[index]
