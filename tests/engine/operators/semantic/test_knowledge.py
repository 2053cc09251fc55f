import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity import Knowledge, semantics
from scarcity.engine.operators.semantic.triples import name_of, variable_iri
from scarcity.errors import DataError, OptionError
from tests.graph.examples import HOSTILE, weather

rdflib = pytest.importorskip("rdflib")
pytest.importorskip("pyoxigraph")

NAMES = ("<img src=x onerror=alert(1)>", 'a b/c#d"', "x> <urn:p> <urn:o> .\n<urn:s")
TURTLE = """
@prefix sc: <urn:scarcity:vocabulary#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix : <https://example.org/weather#> .
:temperature sc:causes :o3 .
:o3 rdfs:label "ozone" ; sc:cannotCause :wind .
:fronts sc:causes :temperature .
[] a sc:RequiredLink ; sc:source :temperature ; sc:target :o3 ; sc:lag 2 .
[] a sc:ForbiddenLink ; sc:source :wind ; sc:target :wind2 ; sc:lag 1 .
"""
STORES = ["pyoxigraph", "rdflib"]


@given(st.text(min_size=1))
@settings(max_examples=100, deadline=None)
def test_iris_hold_any_name(name):
    iri = variable_iri(name)
    assert not set(iri) & set('<>"{}|^`\\ #/\n') and iri.isascii() and name_of(iri) == name


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize("names", [("temperature", "ozone", "wind"), NAMES, HOSTILE[:3], HOSTILE[3:]])
def test_a_graph_comes_back_from_its_triples(store, names):
    graph = weather(names)
    known = semantics.KnowledgeGraph(graph, store=store)
    assert known.store == store
    found = known.query(
        "SELECT ?source ?target ?lag ?effect ?low ?p ?directed WHERE { ?l a sc:Link ; sc:source/sc:name ?source ; "
        "sc:target/sc:name ?target ; sc:lag ?lag ; sc:effect ?effect ; sc:effectLow ?low ; sc:pValue ?p ; "
        "sc:directed ?directed }"
    )
    table = graph.to_pandas()
    wanted = table[["source", "target", "lag", "effect", "ci_low", "p_value", "directed"]].values.tolist()
    assert sorted(map(tuple, found.values.tolist())) == sorted(map(tuple, wanted))
    drives = known.query("SELECT ?a ?b WHERE { ?x sc:drives ?y . ?x sc:name ?a . ?y sc:name ?b }")
    assert sorted(map(tuple, drives.values.tolist())) == sorted([(names[0], names[1]), (names[1], names[1])])
    assert len(known.query("SELECT ?x WHERE { ?x sc:linkedWith ?y }")) == 2


def test_turtle_and_rdf_hold_the_same():
    graph = weather(NAMES)
    known = semantics.to_rdf(graph)
    again = rdflib.Graph().parse(data=semantics.to_turtle(graph), format="turtle")
    assert set(known) == set(again) and len(known) == semantics.to_ntriples(graph).count(" .\n")


def test_what_was_not_computed_is_left_out():
    graph = weather(stability=np.full((3, 3, 3), np.nan))
    assert "stability" not in semantics.to_ntriples(graph)
    assert "nan" not in semantics.to_ntriples(graph).lower()


@pytest.mark.parametrize("store", STORES)
def test_queries_that_cannot_be_answered(store):
    known = semantics.KnowledgeGraph(weather(), store=store)
    with pytest.raises(DataError, match="cannot be answered"):
        known.query("SELECT nonsense")
    with pytest.raises(DataError, match="expected a SELECT"):
        known.query("ASK { ?s ?p ?o }")
    with pytest.raises(DataError, match="expected Turtle"):
        known.add("this is no turtle.")
    with pytest.raises(DataError, match="cannot be read"):
        known.add("/no/such/file.ttl")
    assert known.query("SELECT ?x WHERE { ?x sc:causes ?y }").empty


def test_an_ontology_is_read_and_becomes_knowledge(tmp_path):
    path = tmp_path / "weather.ttl"
    path.write_text(TURTLE)
    ontology = semantics.Ontology.from_turtle(path)
    assert ontology == semantics.Ontology.from_turtle(TURTLE)
    assert ontology.causes == (("fronts", "temperature"), ("temperature", "ozone"))
    assert ontology.forbidden == (("ozone", "wind", None), ("wind", "wind2", 1))
    assert ontology.path("fronts", "ozone") == ("fronts", "temperature", "ozone")
    variables = ("temperature", "ozone", "wind")
    assert ontology.to_knowledge(variables) == Knowledge(
        forbidden=[("ozone", "wind")], required=[("temperature", "ozone", 2)]
    )
    both = ontology.to_knowledge(variables, one_way=True)
    assert ("ozone", "temperature", None) in both.forbidden_links


def test_a_learned_graph_is_an_ontology_too():
    ontology = semantics.Ontology.from_turtle(semantics.to_turtle(weather(NAMES)))
    assert set(ontology.causes) == {(NAMES[0], NAMES[1]), (NAMES[1], NAMES[1])}


def test_an_ontology_speaks_of_columns_by_what_their_names_mean():
    ontology = semantics.Ontology(
        causes=[("air temperature", "ozone concentration")], forbidden=[("ozone", "wind", 1)]
    )
    found = ontology.aligned(["tempAir", "ozoneConc_ppb", "cpu", "wind"], least=0.7, method="ngrams")
    assert found.causes == (("tempAir", "ozoneConc_ppb"),) and found.forbidden == ()


def test_bad_ontologies():
    head = "@prefix sc: <urn:scarcity:vocabulary#> .\n"
    with pytest.raises(DataError, match=r"no sc:lag"):
        semantics.Ontology.from_turtle(
            head + "[] a sc:RequiredLink ; sc:source <urn:a> ; sc:target <urn:b> ."
        )
    with pytest.raises(DataError, match="whole number"):
        semantics.Ontology.from_turtle(
            head + "[] a sc:ForbiddenLink ; sc:source <urn:a> ; sc:target <urn:b> ; sc:lag -1 ."
        )
    with pytest.raises(OptionError, match="IRI of a property"):
        semantics.Ontology.from_turtle(head, causes=["urn:x> ?b } #"])


@pytest.mark.parametrize(
    ("ontology", "verdict"),
    [
        ({"causes": [("temperature", "ozone")]}, "confirmed"),
        ({"required": [("temperature", "ozone", 1)]}, "confirmed"),
        ({"causes": [("ozone", "temperature")]}, "contradicted"),
        ({"causes": [("ozone", "x"), ("x", "temperature")]}, "contradicted"),
        ({"causes": [("temperature", "ozone"), ("ozone", "temperature")]}, "confirmed"),
        ({"causes": [("temperature", "x"), ("x", "ozone"), ("ozone", "temperature")]}, "unknown"),
        ({"forbidden": [("temperature", "ozone", None)]}, "contradicted"),
        ({"forbidden": [("temperature", "ozone", 2)]}, "contradicted"),
        ({"forbidden": [("temperature", "ozone", 1)]}, "unknown"),
        ({}, "unknown"),
    ],
)
def test_verdicts(ontology, verdict):
    table = semantics.confront(weather(), semantics.Ontology(**ontology))
    assert table.loc[(table.source == "temperature") & (table.target == "ozone"), "verdict"].tolist()[:1] == [
        verdict
    ]


def test_open_links_and_missing_causes():
    table = semantics.confront(
        weather(), semantics.Ontology(causes=[("wind", "temperature"), ("ozone", "wind"), ("wind", "sea")])
    )
    rows = {(r.source, r.target): (r.verdict, r.why) for r in table.itertuples()}
    assert rows["temperature", "wind"] == ("confirmed", "there it runs wind → temperature")
    assert rows["ozone", "wind"][0] == "missing" and ("wind", "sea") not in rows
