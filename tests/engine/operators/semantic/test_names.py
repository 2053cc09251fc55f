import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity import semantics
from scarcity.errors import DataError, MissingDependencyError, OptionError
from tests.graph.examples import HOSTILE


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("snake_case_name", "snake case name"),
        ("camelCaseName", "camel case name"),
        ("HTTPServer", "http server"),
        ("temp_degC", "temperature"),
        ("Temp (°C)", "temperature"),
        ("pm2_5", "fine particulate matter"),
        ("PM25", "fine particulate matter"),
        ("pm10_ugm3", "coarse particulate matter"),
        ("rel_hum", "relative humidity"),
        ("rainfall_mm_3", "rainfall"),
        ("kw", "kw"),  # nothing but a unit: kept
        ("", ""),
    ],
)
def test_words(name, words):
    assert " ".join(semantics.words_of(name)) == words


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text() | st.sampled_from(HOSTILE), max_size=4))
def test_any_text_can_be_embedded(names):
    found = semantics.embed(names, method="ngrams")
    norm = np.linalg.norm(found.vectors, axis=1)
    assert found.names == tuple(names) and ((np.abs(norm - 1) < 1e-9) | (norm == 0)).all()


def test_same_words_are_the_same_and_the_result_names_its_method():
    assert semantics.similarity("airTemp", "air_temperature", method="ngrams") == 1.0
    assert semantics.embed(["a_b"], method="ngrams").method == "ngrams"
    assert set(semantics.match(["wind"], ["wind speed", "ozone"], method="ngrams").method) == {"ngrams"}


def test_match_ranks_as_the_slow_way_does():
    names, terms = ["windSpd", "ozone_ppb", "cpu"], ["wind speed", "ozone", "cpu processor", "wind direction"]
    table = semantics.match(names, terms, top=2, method="ngrams")
    for name in names:
        scores = {term: semantics.similarity(name, term, method="ngrams") for term in terms}
        ranked = sorted(terms, key=lambda term: -scores[term])[:2]
        assert table[table.name == name].term.tolist() == ranked
        assert np.allclose(table[table.name == name].score, [scores[term] for term in ranked])


def test_concepts_hold_every_name_once():
    names = ["temp_in", "tempIn", "hum_in", "humidityIn", "cpu", *HOSTILE]
    found = semantics.concepts(names, method="ngrams")
    assert sorted(n for group in found.groups for n in group) == sorted(names)
    assert ("temp_in", "tempIn") in found.groups and ("hum_in", "humidityIn") in found.groups
    assert (found.to_pandas().similarity >= 0.5).all()
    assert semantics.concepts([], method="ngrams").groups == ()


def test_bad_calls():
    with pytest.raises(DataError, match="single text"):
        semantics.embed("temperature")
    with pytest.raises(DataError, match="at least one term"):
        semantics.match(["a"], [])
    with pytest.raises(OptionError, match="between 0 and 1"):
        semantics.concepts(["a"], least=2)


def test_without_the_table_ngrams_say_so(monkeypatch):
    from scarcity.engine.operators.semantic import static_table

    monkeypatch.setattr(static_table, "files", lambda name: [])
    static_table.static_table.cache_clear()
    try:
        assert semantics.embed(["a"]).method == "ngrams"
        with pytest.raises(MissingDependencyError, match=r"scarcity\[semantic\]"):
            semantics.embed(["a"], method="static table")
    finally:
        static_table.static_table.cache_clear()


def test_the_table_knows_meanings_that_spelling_does_not():
    pytest.importorskip("tokenizers")
    pytest.importorskip("safetensors")
    from scarcity.engine.operators.semantic.static_table import static_table, table_is_there

    if not table_is_there():
        pytest.skip("the table of word vectors is not installed")
    found = semantics.match(["precipitation", "salary"], ["rainfall", "income", "voltage"])
    assert found.term.tolist() == ["rainfall", "income"] and set(found.method) == {"static table"}
    table = static_table()
    ids = table.tokenizer.encode("wind speed", add_special_tokens=False).ids
    slow = sum(table.vectors[i].astype(float) for i in ids)
    fast = table.encode(["", "wind speed", ""])
    assert np.allclose(fast[1], slow / np.linalg.norm(slow), atol=1e-6) and not fast[[0, 2]].any()
