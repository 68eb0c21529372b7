"""Requests as lines of JSON on standard input, answers as lines of JSON on standard output."""

import json
import os
import sys


def serve(answer):
    """Answers until standard input ends. What else is written to standard output goes to standard error."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        try:
            reply = {"answer": answer(json.loads(line))}
        except Exception as error:  # whatever an engine says is for the other side to tell
            reply = {"error": str(error)}
        print(json.dumps(reply), file=out, flush=True)
