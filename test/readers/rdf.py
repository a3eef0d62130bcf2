"""Reads one graph in Turtle and, where they are given, the same in N-Quads and JSON-LD; answers queries to it. All as JSON."""
import json
import sys

from rdflib import Dataset, Graph
from rdflib.compare import isomorphic


def rows(graph, query):
    """The rows of an answer in order; what is not bound is an empty text."""
    return sorted(["" if value is None else str(value) for value in row] for row in graph.query(query))


def merged(path):
    """The triples of all graphs of a file of N-Quads, and the names of the graphs."""
    dataset = Dataset()
    dataset.parse(path, format="nquads")
    triples, names = Graph(), set()
    for subject, predicate, value, name in dataset.quads():
        triples.add((subject, predicate, value))
        names.add(str(name))
    return triples, sorted(names)


paths = {path.rsplit(".", 1)[1]: path for path in sys.argv[1:]}
turtle = Graph().parse(paths["ttl"], format="turtle")
read = {
    "triples": len(turtle),
    "illTyped": [str(value) for value in turtle.objects() if getattr(value, "ill_typed", False)],
}
if "nq" in paths:
    quads, read["graphs"] = merged(paths["nq"])
    json_ld = Graph().parse(paths["jsonld"], format="json-ld")
    read["same"] = [isomorphic(turtle, quads), isomorphic(turtle, json_ld)]
with open(paths["json"], encoding="utf-8") as file:
    read["answers"] = {name: rows(turtle, query) for name, query in json.load(file).items()}
json.dump(read, sys.stdout)
