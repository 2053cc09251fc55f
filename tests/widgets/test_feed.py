from scarcity.graph.changes import Change
from scarcity.widgets.feed import notes_of, told, waiting_for
from tests.graph.examples import HOSTILE, weather


def _new(count: int, when: str = "row 9") -> Change:
    links = tuple(("a", f"b{i}", 1) for i in range(count))
    return Change(when, "new", tuple(f"a → b{i} (1 h, +0.3)" for i in range(count)), links)


def test_each_sentence_keeps_its_link() -> None:
    (change,) = told([_new(2)])
    assert (change.word, change.when, change.more) == ("New", "row 9", 0)
    assert change.sentences == ("a → b0 (1 h, +0.3)", "a → b1 (1 h, +0.3)")
    assert change.links == (("a", "b0", 1), ("a", "b1", 1))


def test_the_strongest_are_told_and_the_others_counted() -> None:
    (change,) = told([_new(9)])
    assert len(change.sentences) == len(change.links) == 4
    assert change.more == 5


def test_weak_ones_that_follow_each_other_are_one_line_without_links() -> None:
    weak = [Change(f"row {i}", "routine", ("weak links: 1 came",), weak=(1, 0)) for i in (3, 2, 1)]
    (change,) = told(weak)
    assert (change.word, change.sentences, change.links) == ("", ("weak links: 3 came",), ())


def test_no_more_than_sixty() -> None:
    assert len(told([_new(1, f"row {i}") for i in range(200)])) == 60


def test_what_an_empty_feed_says() -> None:
    assert "first graph" in waiting_for(None)
    assert waiting_for(weather()) == "No change so far."


def test_notes_are_plain_text() -> None:
    assert notes_of(None) == []
    assert notes_of(weather(notes=(f"{HOSTILE} is constant.\n",)))[0].endswith("is constant.\\n")
