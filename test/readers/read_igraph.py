"""Prints what igraph reads from a GraphML file, as JSON; NaN is written as the text "NaN"."""

import json
import math
import sys
import warnings

import igraph

warnings.simplefilter("error")


def plain(values):
    return {
        name: "NaN" if isinstance(value, float) and math.isnan(value) else value
        for name, value in values.items()
    }


graph = igraph.Graph.Read_GraphML(sys.argv[1])
ids = graph.vs["id"]
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "graph": {name: graph[name] for name in graph.attributes()},
            "nodes": {node["id"]: plain(node.attributes()) for node in graph.vs},
            "edges": [
                {"source": ids[edge.source], "target": ids[edge.target], "values": plain(edge.attributes())}
                for edge in graph.es
            ],
        }
    )
)
