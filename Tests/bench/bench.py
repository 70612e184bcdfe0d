"""`make bench`: how fast, how soon and how small the program is, beside a stated baseline.

The baseline is a tokenizer in Python 3 (regular expressions of the standard library, words and
sentences only): it is on nearly every Debian machine, it does far less work than the program, and
it moves with the speed of the machine, so the proportions can be compared between machines. All
runs have one core; times are processor seconds, so that other programs do not count, but for the
start, which is what a user waits; of several runs the best one counts.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import shapes

BASELINE = [sys.executable, str(pathlib.Path(__file__).with_name("baseline.py"))]


def run(command, core):
    """Wall and processor seconds, peak memory in MB and standard output of one run on one core."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, {core}))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 3):
            sys.exit(f"bench: {' '.join(command)} ended with {process.returncode}")
        output.seek(0)
        return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.read()


def best(command, core, times):
    """Of each measure the smallest: wall and processor seconds, peak of memory."""
    return [min(values) for values in zip(*(run(command, core)[:3] for _ in range(times)))]


def write_jsonl(path, texts):
    with open(path, "w", encoding="utf-8") as file:
        for text in texts:
            file.write(json.dumps({"text": text}) + "\n")


def analyze(program, path, *options):
    return [program, "analyze", "--quiet", "--input-format", "jsonl", "--format", "jsonl", *options, path]


def row(name, ours, theirs, unit, proportion):
    print(f"{name:<28}{ours:>12,.1f}{theirs:>12,.1f}  {unit:<10}{proportion:>8.2f}", flush=True)


def compare(options, folder, core):
    """Throughput, start-up and memory beside the baseline."""
    corpus, word = options.corpus, os.path.join(folder, "word.jsonl")
    if not corpus:
        corpus = os.path.join(folder, "sample.jsonl")
        write_jsonl(corpus, shapes.sample(options.words))
    write_jsonl(word, ["Yes."])
    _, _, _, output = run(analyze(options.program, corpus, "--tokens"), core)
    tokens = sum(len(json.loads(line)["tokens"]) for line in output.splitlines())
    start, idle, idle_peak = best(analyze(options.program, word), core, options.times * 2)
    base_start, base_idle, base_idle_peak = best(BASELINE + [word], core, options.times * 2)
    _, whole, peak = best(analyze(options.program, corpus), core, options.times)
    _, base_whole, base_peak = best(BASELINE + [corpus], core, options.times)
    print(f"{tokens:,} tokens of {options.corpus or 'our own stories, varied'}, one core, "
          f"best of {options.times}\n")
    print(f"{'':<28}{'hearsay':>12}{'baseline':>12}  {'':<10}{'ratio':>8}")
    ours, theirs = tokens / (whole - idle), tokens / (base_whole - base_idle)
    row("throughput", ours, theirs, "tokens/s", ours / theirs)
    row("with start-up", tokens / whole, tokens / base_whole, "tokens/s", base_whole / whole)
    row("start to first token", start * 1000, base_start * 1000, "ms", start / base_start)
    row("peak memory", peak, base_peak, "MB", peak / base_peak)
    row("  of a text of one word", idle_peak, base_idle_peak, "MB", idle_peak / base_idle_peak)


def doubling(options, folder, core):
    """For each shape, how much longer a text twice as long takes; gives the names of slow ones."""
    print(f"\n{'twice the text takes':<28}{'ms':>12}{'ms, twice':>12}{'times':>8}{'MB, twice':>12}")
    idle = best(analyze(options.program, os.path.join(folder, "word.jsonl")), core, 3)[1]
    small, large = shapes.shapes(options.size), shapes.shapes(2 * options.size)
    slow = []
    for name in small:
        measured = []
        for text in (small[name], large[name]):
            path = os.path.join(folder, "shape.jsonl")
            write_jsonl(path, [text])
            command = analyze(options.program, path, "--language", "en")
            if name.startswith("foreign"):
                command = analyze(options.program, path)
            _, seconds, peak = best(command, core, 2)
            measured.append((max(seconds - idle, 0.001), peak))
        times = measured[1][0] / measured[0][0]
        is_slow = times > options.limit and measured[1][0] > 0.1
        print(f"{name:<28}{measured[0][0] * 1000:>12.0f}{measured[1][0] * 1000:>12.0f}{times:>8.2f}"
              f"{measured[1][1]:>12.0f}{'  MORE THAN LINEAR' if is_slow else ''}", flush=True)
        if is_slow:
            slow.append(name)
    return slow


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--corpus", help="JSON Lines with a text each, instead of our own stories")
    parser.add_argument("--words", type=int, default=60_000)
    parser.add_argument("--size", type=int, default=400_000, help="characters of each shape")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--limit", type=float, default=2.6, help="times more that are still linear")
    options = parser.parse_args()
    core = max(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as folder:
        compare(options, folder, core)
        slow = doubling(options, folder, core)
    if slow:
        sys.exit("bench: more than linear: " + ", ".join(slow))


if __name__ == "__main__":
    main()
