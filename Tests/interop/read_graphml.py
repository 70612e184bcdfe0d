#!/usr/bin/env python3
"""Reads a GraphML export with networkx and checks that nothing got lost.

usage: python3 -W error read_graphml.py FILE [--nodes N] [--edges N] [--claims N] [--reports N]

Ends with code 1 and a message for each thing that is wrong.
"""
import argparse
import collections
import json
import sys
import xml.etree.ElementTree as ElementTree

import networkx

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"


def count_elements(path):
    """What the file holds, counted without networkx."""
    counts = collections.Counter()
    for _, element in ElementTree.iterparse(path):
        counts[element.tag.removeprefix(NAMESPACE)] += 1
    return counts


def check(path, expected):
    problems = []
    graph = networkx.read_graphml(path, force_multigraph=True)
    written = count_elements(path)
    kinds = collections.Counter(data.get("kind") for _, data in graph.nodes(data=True))
    found = {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "claims": kinds["claim"],
        "reports": kinds["report"],
    }
    for name, tag in (("nodes", "node"), ("edges", "edge")):
        if found[name] != written[tag]:
            problems.append(f"{written[tag]} <{tag}> in the file, {found[name]} read")
    for name, number in expected.items():
        if number is not None and number != found[name]:
            problems.append(f"{number} {name} expected, {found[name]} read")

    ids = [data.get("edge_id") for _, _, data in graph.edges(data=True)]
    if None in ids or len(set(ids)) != len(ids):
        problems.append("edge ids are missing or not unique")
    for node, data in graph.nodes(data=True):
        if not data.get("kind") or "label" not in data or "name" not in data:
            problems.append(f"node {node} lacks kind, label or name")
        if data.get("kind") == "report":
            problems += check_report(graph, node, data)
    for source, target, data in graph.edges(data=True):
        if data.get("weight", 0) < 1:
            problems.append(f"edge {source} -> {target} has no weight")
        if data.get("kind") == "relation" and "hops" in data and not json.loads(data["hops"]):
            problems.append(f"relation {source} -> {target} has no chain")
    return found, problems


def check_report(graph, node, data):
    """A report has a sentence, one claim, one document and hops 0, 1, 2, ..."""
    problems = []
    if not data.get("sentence") or not data.get("chain"):
        problems.append(f"{node} lacks its sentence or its chain")
    hops = sorted(
        edge["hop"] for _, _, edge in graph.in_edges(node, data=True) if edge["kind"] == "hop")
    if not hops or hops != list(range(len(hops))):
        problems.append(f"{node} has the hops {hops}")
    for _, _, edge in graph.in_edges(node, data=True):
        if edge["kind"] == "hop" and not (edge.get("stance") and edge.get("basis")):
            problems.append(f"{node} has a hop without stance or basis")
    for kind in ("reports", "in"):
        count = sum(edge["kind"] == kind for _, _, edge in graph.out_edges(node, data=True))
        if count != 1:
            problems.append(f"{node} has {count} edges of the kind {kind}")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    for name in ("nodes", "edges", "claims", "reports"):
        parser.add_argument(f"--{name}", type=int)
    arguments = parser.parse_args()
    expected = {
        name: getattr(arguments, name) for name in ("nodes", "edges", "claims", "reports")}
    found, problems = check(arguments.file, expected)
    print(", ".join(f"{number} {name}" for name, number in found.items()))
    for problem in problems:
        print(f"{arguments.file}: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
