"""Answers questions to the same graph in Turtle, N-Quads and JSON-LD, as JSON; a fourth file has queries, a JSON object."""
import json
import sys

from rdflib import Dataset, Graph
from rdflib.compare import isomorphic
from rdflib.namespace import XSD


def rows(graph, query):
    """The rows of an answer in order; what is not bound is an empty text."""
    return sorted(["" if value is None else str(value) for value in row] for row in graph.query(query))


turtle = Graph().parse(sys.argv[1], format="turtle")
json_ld = Graph().parse(sys.argv[3], format="json-ld")
quads = Dataset()
quads.parse(sys.argv[2], format="nquads")
merged = Graph()
graphs = set()
for subject, predicate, value, graph in quads.quads():
    merged.add((subject, predicate, value))
    graphs.add(str(graph))

with open(sys.argv[4], encoding="utf-8") as file:
    queries = json.load(file)

literals = [value for value in turtle.objects() if getattr(value, "datatype", None)]
json.dump(
    {
        "triples": len(turtle),
        "same": [isomorphic(turtle, merged), isomorphic(turtle, json_ld)],
        "graphs": sorted(graphs),
        "illTyped": [str(value) for value in literals if value.datatype != XSD.anyURI and value.ill_typed],
        "answers": {name: rows(turtle, query) for name, query in queries.items()},
    },
    sys.stdout,
)
