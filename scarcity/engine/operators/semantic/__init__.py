"""What names mean, and what is known beforehand: concepts, similarity, knowledge graphs.

Also as ``scarcity.semantics``. `embed`, `similarity`, `match` and `concepts` read names, offline; `to_ntriples`,
`to_turtle`, `to_rdf` and `KnowledgeGraph` say a learned graph in RDF and answer SPARQL; `Ontology` reads what is known
and `confront` holds a learned graph against it. The extra ``scarcity[semantic]`` brings what is optional.
"""

from scarcity.engine.operators.semantic.concepts import ConceptGraph, concepts
from scarcity.engine.operators.semantic.confront import confront
from scarcity.engine.operators.semantic.embedding import Embedding, embed
from scarcity.engine.operators.semantic.knowledge_graph import KnowledgeGraph, to_rdf, to_turtle
from scarcity.engine.operators.semantic.names import words_of
from scarcity.engine.operators.semantic.ontology import Ontology
from scarcity.engine.operators.semantic.similarity import match, similarity
from scarcity.engine.operators.semantic.triples import to_ntriples

__all__ = [
    "ConceptGraph",
    "Embedding",
    "KnowledgeGraph",
    "Ontology",
    "concepts",
    "confront",
    "embed",
    "match",
    "similarity",
    "to_ntriples",
    "to_rdf",
    "to_turtle",
    "words_of",
]
