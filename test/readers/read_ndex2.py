"""Prints what ndex2 reads from a CX2 file, as JSON."""

import json
import sys

from ndex2.cx2 import RawCX2NetworkFactory

with open(sys.argv[1], encoding="utf-8") as file:
    raw = json.load(file)
network = RawCX2NetworkFactory().get_cx2network(raw)
print(
    json.dumps(
        {
            "graph": network.get_network_attributes(),
            "declared": network.get_attribute_declarations(),
            "nodes": list(network.get_nodes().values()),
            "edges": list(network.get_edges().values()),
            "style": network.get_visual_properties(),
        }
    )
)
