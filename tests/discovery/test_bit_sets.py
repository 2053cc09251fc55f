"""Sets in the bits of a number beside Python's own."""

from hypothesis import given
from hypothesis import strategies as st

from scarcity.discovery.bit_sets import earlier_of, members_of, places_of, set_of


@given(st.sets(st.integers(0, 300)))
def test_members_come_back_in_rising_order(members):
    assert members_of(set_of(members)) == tuple(sorted(members))


@given(st.permutations(range(12)))
def test_what_stands_before_each_and_where(order):
    for at, v in enumerate(order):
        assert set(members_of(earlier_of(order)[v])) == set(order[:at])
        assert places_of(order)[v] == at
