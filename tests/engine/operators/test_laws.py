"""Every operator keeps its laws. They stand in `laws`, the operators in `registry`."""

import pytest

from tests.engine.operators.laws import LAWS, Operator
from tests.engine.operators.registry import OPERATORS

HELD = [(operator, law) for operator in OPERATORS for law in LAWS if law in operator.laws]


@pytest.mark.parametrize(("operator", "law"), HELD, ids=[f"{operator.name}: {law}" for operator, law in HELD])
def test_operator_keeps_the_law(operator: Operator, law: str) -> None:
    LAWS[law](operator)


def test_names_are_unique_and_laws_exist() -> None:
    assert len({operator.name for operator in OPERATORS}) == len(OPERATORS)
    for operator in OPERATORS:
        assert operator.laws and operator.laws <= set(LAWS)
