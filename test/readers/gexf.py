"""Prints what networkx reads from each of the given GEXF files: a list with nodes and edges by id."""

import json
import sys

import networkx


def read(path):
    graph = networkx.read_gexf(path)
    return {
        "isDirected": graph.is_directed(),
        "isMultigraph": graph.is_multigraph(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": {data["id"]: {"source": a, "target": b, **data} for a, b, data in graph.edges(data=True)},
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
