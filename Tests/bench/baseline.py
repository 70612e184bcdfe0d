"""The baseline of `make bench`: words and sentences by regular expressions, nothing else.

Reads JSON Lines and prints how many tokens and sentences it found.
"""

import json
import re
import sys

TOKEN = re.compile(r"\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+(?:[-.]\w+)*|[^\w\s]")
SENTENCE_END = re.compile(r"[.!?]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z]|\s*$)|\n\s*\n")

tokens = sentences = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        text = json.loads(line)["text"]
        spans = [match.span() for match in TOKEN.finditer(text)]
        tokens += len(spans)
        sentences += sum(1 for _ in SENTENCE_END.finditer(text))
print(tokens, sentences)
