"""Subjects against a slow twin, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.runtime.subjects import check_subject, check_topic, matcher, matches
from tests.runtime.naive import slow_matches

TOKENS = st.sampled_from(["a", "b", "ab", "drg", "signal", "é", "x-1", "+"])
TOPICS = st.lists(TOKENS, min_size=1, max_size=5).map(".".join)


@st.composite
def subjects(draw: st.DrawFn) -> str:
    tokens = draw(st.lists(st.one_of(TOKENS, st.just("*")), min_size=1, max_size=5))
    if draw(st.booleans()):
        tokens[-1] = ">"
    return ".".join(tokens)


@given(subjects(), TOPICS)
def test_matches_agrees_with_the_slow_twin(subject: str, topic: str) -> None:
    assert matches(subject, topic) == slow_matches(subject, topic)
    assert bool(matcher(subject)(topic)) == slow_matches(subject, topic)


@given(TOPICS, st.data())
def test_a_topic_with_some_tokens_starred_selects_it(topic: str, data: st.DataObject) -> None:
    tokens = [data.draw(st.sampled_from([token, "*"])) for token in topic.split(".")]
    assert matches(".".join(tokens), topic)


@given(subjects())
def test_every_generated_subject_is_valid(subject: str) -> None:
    assert check_subject(subject) == subject


@given(TOPICS)
def test_every_generated_topic_is_valid(topic: str) -> None:
    assert check_topic(topic) == topic


@pytest.mark.parametrize(
    ("subject", "topic", "expected"),
    [
        (">", "a", True),
        (">", "a.b.c", True),
        ("a.>", "a", False),
        ("a.>", "a.b", True),
        ("a.*", "a", False),
        ("*", "a.b", False),
        ("*.*", "a.b", True),
        ("*.b.>", "a.b.c.d", True),
        ("a.b", "a.bc", False),
    ],
)
def test_rules_of_nats(subject: str, topic: str, expected: bool) -> None:
    assert matches(subject, topic) is expected


@pytest.mark.parametrize("bad", ["", ".", "a.", ".a", "a..b", "a b", "a\n", "a\x00", None, 3, b"a", ["a"]])
def test_neither_topic_nor_subject(bad: object) -> None:
    with pytest.raises(OptionError, match="topic"):
        check_topic(bad)
    with pytest.raises(OptionError, match="subject"):
        check_subject(bad)


@pytest.mark.parametrize("bad", ["a.>.b", ">.a", "a*", "a.b>", "**", ">>", "a.*b"])
def test_misplaced_wildcards_are_refused(bad: str) -> None:
    with pytest.raises(OptionError, match=r"wildcard|must come last"):
        check_subject(bad)


@pytest.mark.parametrize("bad", ["a.*", ">", "a.>", "x*y"])
def test_one_cannot_publish_on_a_wildcard(bad: str) -> None:
    with pytest.raises(OptionError, match="subscribe"):
        check_topic(bad)
