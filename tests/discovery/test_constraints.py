"""Knowledge on variables: which candidate links are left."""

import numpy as np
import pytest

from scarcity.discovery import Constraints, Knowledge
from scarcity.errors import OptionError

NAMES = ("wind_u", "wind_v", "rain", "pm25 [µg]")


def ruled_out(*names, max_lag=2, **said):
    """The (source, target, lag) that are not allowed, but for a variable on itself at lag 0."""
    chosen = names or NAMES
    allowed = Constraints.of(Knowledge(**said), chosen, max_lag).allowed
    return {(chosen[i], chosen[j], int(k)) for i, j, k in np.argwhere(~allowed) if (i, k) != (j, 0)}


def every_lag(source, target, lags=(0, 1, 2)):
    return {(source, target, lag) for lag in lags}


def test_without_knowledge_all_but_itself_now_is_allowed():
    free = Constraints.of(None, NAMES, 2)
    assert not free.required.any()
    np.testing.assert_array_equal(np.argwhere(~free.allowed), [[i, i, 0] for i in range(4)])


def test_forbidden_at_any_lag_or_at_one():
    assert ruled_out(forbidden=[("rain", "wind_u")]) == every_lag("rain", "wind_u")
    assert ruled_out(forbidden=[("rain", "wind_u", 1)]) == {("rain", "wind_u", 1)}
    assert ruled_out(forbidden=[("rain", "wind_u", 7)]) == set(), "beyond max_lag there is nothing to forbid"


def test_a_pattern_never_means_the_own_past():
    found = ruled_out(forbidden=[("*", "rain", 1)])
    assert found == {(name, "rain", 1) for name in NAMES if name != "rain"}
    assert ruled_out(forbidden=[("rain", "rain")]) == every_lag("rain", "rain", (1, 2))


def test_brackets_are_no_pattern_and_a_name_goes_before_a_pattern():
    assert ruled_out(forbidden=[("pm25 [*", "rain", 1)]) == {("pm25 [µg]", "rain", 1)}
    assert ruled_out("a*", "ab", "c", forbidden=[("a*", "c", 1)]) == {("a*", "c", 1)}


def test_tiers_bind_all_lags_or_those_within_a_row():
    pairs = {("rain", "wind_u"), ("rain", "wind_v"), ("pm25 [µg]", "wind_u"), ("pm25 [µg]", "wind_v")}
    tiers = [["wind*"], ["rain", "pm25*"]]
    assert ruled_out(tiers=tiers) == {link for pair in pairs for link in every_lag(*pair)}
    assert ruled_out(tiers=tiers, tiers_within_row=True) == {(*pair, 0) for pair in pairs}


def test_a_name_goes_before_a_pattern_and_who_has_no_tier_is_free():
    found = ruled_out(tiers=[["*"], ["rain"]], max_lag=0)
    assert found == {("rain", other, 0) for other in NAMES if other != "rain"}
    assert ruled_out(tiers=[["rain"], ["wind_u"]], max_lag=0) == {("wind_u", "rain", 0)}


def test_known_lags_leave_only_these_and_rules_add_up():
    assert ruled_out(lags={("rain", "wind_u"): 1}) == every_lag("rain", "wind_u", (0, 2))
    assert ruled_out(lags=[("rain", "wind_u", [1, 2]), ("rain", "wind*", [0, 1])]) == {
        ("rain", "wind_u", 0),
        ("rain", "wind_u", 2),
        ("rain", "wind_v", 2),
    }


def test_required_links_close_the_opposite_direction_within_a_row():
    found = Constraints.of(Knowledge(required=[("rain", "wind_u", 0), ("rain", "rain", 2)]), NAMES, 2)
    assert np.argwhere(found.required).tolist() == [[2, 0, 0], [2, 2, 2]]
    assert not found.allowed[0, 2, 0] and found.allowed[0, 2, 1]


def test_columns_are_target_by_lagged_source():
    found = Constraints.of(Knowledge(forbidden=[("wind_v", "rain", 2)]), NAMES, 2)
    assert np.argwhere(~found.columns).tolist() == [[0, 0], [1, 1], [2, 2], [2, 9], [3, 3]]
    assert found.required_columns.shape == (4, 12)


@pytest.mark.parametrize(
    ("said", "telling"),
    [
        ({"forbidden": [("rian", "wind_u")]}, "'rian', which fits no variable; did you mean 'rain'?"),
        ({"forbidden": [("x*", "rain")]}, "'x*', which fits no variable. There are 'wind_u', 'wind_v'"),
        ({"required": [("wind*", "rain", 1)]}, "'wind*', which fits no variable"),
        ({"tiers": [["Rain"]]}, "'Rain'"),
        ({"lags": {("rain", "snow"): 1}}, "'snow'"),
        ({"tiers": [["rain"], ["rain"]]}, "stands in tier 1 and in tier 2"),
        (
            {"required": [("rain", "wind_u", 1)], "forbidden": [("rain", "wind*")]},
            "'rain' → 'wind_u' at lag 1 is required, and forbidden",
        ),
        ({"required": [("rain", "wind_u", 1)], "tiers": [["wind_u"], ["rain"]]}, "contradicts itself"),
        ({"required": [("rain", "wind_u", 1)], "lags": {("rain", "wind_u"): 2}}, "contradicts itself"),
        (
            {"required": [("rain", "wind_u", 0), ("wind_u", "wind_v", 0), ("wind_v", "rain", 0)]},
            "form a circle",
        ),
        ({"required": [("rain", "wind_u", 0), ("wind_u", "rain", 0)]}, "'rain'"),
    ],
)  # fmt: skip
def test_unknown_names_and_contradictions_are_refused(said, telling):
    with pytest.raises(OptionError) as caught:
        Constraints.of(Knowledge(**said), NAMES, 2)
    assert telling in str(caught.value)
