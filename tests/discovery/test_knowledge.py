"""Knowledge as a person writes it: shapes are checked, text and files give it back."""

import pickle

import pytest

from scarcity import Knowledge
from scarcity.discovery import DiscoveryOptions
from scarcity.errors import DataError, OptionError

ALL = Knowledge(
    forbidden=[("a", "b"), ("b*", "c", 0)],
    required=[("c", "a", 2)],
    tiers=[["a"], ["b", "c?"]],
    tiers_within_row=True,
    lags={("a", "c"): [2, 1], ("b", "c"): 3},
)


def test_it_is_a_value():
    assert ALL.lags == (("a", "c", (1, 2)), ("b", "c", (3,)))
    assert ALL.forbidden == (("a", "b", None), ("b*", "c", 0))
    assert Knowledge.from_json('{"forbidden": [["a", "b"]]}') == Knowledge(forbidden=(("a", "b", None),))
    assert pickle.loads(pickle.dumps(ALL)) == ALL
    assert len({ALL, Knowledge()}) == 2


def test_text_and_files_give_it_back(tmp_path):
    path = tmp_path / "knowledge.json"
    path.write_text(ALL.to_json(), encoding="utf-8")
    assert Knowledge.from_json(ALL.to_json()) == Knowledge.from_json(path) == ALL
    assert Knowledge.from_json(str(path)) == ALL
    assert Knowledge().to_json() == "{}" and Knowledge.from_json("{}") == Knowledge()


def test_it_reads_as_a_sentence():
    assert str(ALL) == (
        "tiers a ▶ b, c? within a row; required: c → a at lag 2; "
        "forbidden: a → b, b* → c at lag 0; lags: a → c at 1, 2, b → c at 3"
    )
    assert str(Knowledge()) == "nothing"


@pytest.mark.parametrize(
    ("said", "telling"),
    [
        ({"forbidden": ["ab"]}, 'a link is ("source", "target", lag); got \'ab\''),
        ({"forbidden": "ab"}, "forbidden must be a list"),
        ({"forbidden": [("a", "b", -1)]}, "0 or more"),
        ({"forbidden": [("a", "b", 1.0)]}, "whole number"),
        ({"forbidden": [("a", 3)]}, "a link is"),
        ({"required": [("a", "b")]}, "needs the lag"),
        ({"required": [("a", "a", 0)]}, "cannot drive itself at lag 0"),
        ({"tiers": ["ab"]}, "groups of names"),
        ({"tiers": [[]]}, "groups of names"),
        ({"tiers_within_row": 1}, "True or False; got 1"),
        ({"lags": {"ab": [1]}}, "keys of Knowledge.lags"),
        ({"lags": {("a", "b"): []}}, "one or more lags"),
        ({"lags": {("a", "b"): [True]}}, "whole numbers"),
        ({"lags": [("a", 1)]}, '("source", "target", lags)'),
    ],
)
def test_other_shapes_are_refused(said, telling):
    with pytest.raises(OptionError) as caught:
        Knowledge(**said)
    assert telling in str(caught.value)


@pytest.mark.parametrize(
    ("text", "error", "telling"),
    [
        ("{", DataError, "not JSON"),
        ("nowhere.json", DataError, "nowhere.json cannot be read"),
        ('{"tires": []}', OptionError, "did you mean 'tiers'"),
        ('{"forbidden": [["a"]]}', OptionError, "a link is"),
    ],
)
def test_damaged_text_is_refused(text, error, telling):
    with pytest.raises(error, match=telling):
        Knowledge.from_json(text)


def test_a_file_without_an_object_is_refused(tmp_path):
    (tmp_path / "list.json").write_text("[1]")
    with pytest.raises(DataError, match="got a list"):
        Knowledge.from_json(tmp_path / "list.json")


@pytest.mark.parametrize(
    ("options", "telling"),
    [
        ({"knowledge": {"forbidden": []}}, "scarcity.Knowledge or None; got dict"),
        ({"knowledge": Knowledge(required=[("a", "b", 4)])}, "lags in the model are 0 to 3"),
        (
            {"knowledge": Knowledge(required=[("a", "b", 0)]), "contemporaneous": False},
            "lags in the model are 1 to 3",
        ),
        ({"knowledge": Knowledge(lags={("a", "b"): [4, 5]})}, "at lags 4, 5 only, and max_lag is 3"),
    ],
)
def test_what_cannot_hold_under_the_options_is_refused(options, telling):
    with pytest.raises(OptionError) as caught:
        DiscoveryOptions(**options)
    assert telling in str(caught.value)


def test_options_carry_it_as_text():
    plain = DiscoveryOptions(knowledge=ALL).plain()
    assert Knowledge.from_json(str(plain["knowledge"])) == ALL
    assert DiscoveryOptions().plain()["knowledge"] is None
