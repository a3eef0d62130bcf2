"""Prints what networkx reads from each file, as JSON: the values of the graph, of its nodes and of its edges."""

import json
import sys
import warnings

import networkx as nx

warnings.simplefilter("error")


def read(path):
    if path.endswith(".graphml"):
        return nx.read_graphml(path, edge_key_type=str, force_multigraph=True)
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    if path.endswith(".cyjs"):
        return nx.cytoscape_graph(data)
    if path.endswith(".edges.json"):
        return nx.node_link_graph(data)
    return nx.node_link_graph(data, edges="links")


def told(graph):
    return {
        "directed": graph.is_directed(),
        "graph": graph.graph,
        "nodes": dict(graph.nodes(data=True)),
        "edges": [
            {"source": source, "target": target, "key": key, "values": values}
            for source, target, key, values in graph.edges(keys=True, data=True)
        ],
    }


print(json.dumps([told(read(path)) for path in sys.argv[1:]]))
