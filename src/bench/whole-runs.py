#!/usr/bin/env python3
"""Times whole processes: the program against a plain one that does the same job.

The commands of a row run in alternation, so that what else the machine does hits all alike; what
counts is the ratio of the medians. Needs Python 3.8, a Unix, and what `mvn -Pbench verify` builds.
"""
import argparse
import json
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def run(command, cwd):
    """Wall seconds, CPU seconds and peak MiB of a process and of those that it waited for."""
    before = time.monotonic()
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(
            command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status) if hasattr(
            os, "waitstatus_to_exitcode") else status >> 8
        if child.returncode != 0:
            said.seek(0)
            sys.exit("%s: exit code %d\n%s" % (
                shlex.join(command), child.returncode, said.read().decode()[-2000:]))
    scale = 1 if sys.platform == "darwin" else 1024
    return {
        "wall": time.monotonic() - before,
        "cpu": used.ru_utime + used.ru_stime,
        "rss": used.ru_maxrss * scale / 2**20,
    }


def in_alternation(row, commands, rounds, warmups, cwd):
    """The medians of each command, and of each but the last their ratio to the last's."""
    runs = {name: [] for name in commands}
    for number in range(warmups + rounds):
        for name, command in commands.items():
            measured = run(command, cwd)
            if number >= warmups:
                runs[name].append(measured)
    *_, base = commands
    medians = {
        name: {key: statistics.median(each[key] for each in of) for key in ("wall", "cpu", "rss")}
        for name, of in runs.items()
    }
    rows = []
    for name, of in medians.items():
        ratio = of["wall"] / medians[base]["wall"]
        of_memory = of["rss"] / medians[base]["rss"]
        rows.append({"row": row, "command": name, **of, "ratio": ratio, "rssRatio": of_memory})
        print("%-12s %-10s %8.2f s %8.2f s CPU %6.0f MiB   %5.3f of %s (memory %.2f)" % (
            row, name, of["wall"], of["cpu"], of["rss"], ratio, base, of_memory), flush=True)
    return rows


def machine():
    model = platform.processor()
    memory = 0
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((l.split(":")[1].strip() for l in lines if l.startswith("model name")), model)
        memory = int(Path("/proc/meminfo").read_text().split()[1]) // 2**20
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "memoryGiB": memory,
        "system": platform.platform(),
        "java": java.splitlines()[-2:],
        "loadBefore": os.getloadavg(),
    }


def main():
    here = Path(__file__).resolve().parents[2]
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, nargs="+", default=[3, 100, 1000, 10000])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--warmups", type=int, default=1)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--launcher", help="the command of the unpacked distribution")
    options.add_argument("--jar", help="the jar alone")
    options.add_argument("--program", help="any other command line for the program")
    options.add_argument("--classpath", help="for the plain program, or @ and a file that holds it")
    options.add_argument("--plain", metavar="COMMAND",
                         help="a command line to time instead of the plain program")
    options.add_argument("--validator", metavar="COMMAND",
                         help="a command line of HL7's validator; a Bundle is added to its end")
    options.add_argument("--json", default=str(here / "target/bench/whole-runs.json"))
    given = options.parse_args()
    classpath = given.classpath or "@target/bench/classpath.txt"
    if classpath.startswith("@"):
        classpath = (here / classpath[1:]).read_text().strip()
    java = shutil.which("java")
    programs = {}
    if given.launcher:
        programs["launcher"] = [given.launcher]
    if given.jar:
        programs["java -jar"] = [java, "-jar", given.jar]
    if given.program:
        programs["program"] = shlex.split(given.program)
    if not programs:
        sys.exit("nothing to time: --launcher, --jar or --program")

    about = machine()
    print(json.dumps(about, indent=2))
    rows = []
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        for count in given.pages:
            pages = work / ("pages-%d" % count)
            subprocess.run(
                [java, "-cp", classpath, "org.monographfhir.bench.Pages",
                 str(pages), str(count), str(given.seed)], check=True)
            plain = {"plain": shlex.split(given.plain) if given.plain else [
                java, "-cp", classpath, "org.monographfhir.bench.Plain", str(pages), str(work / "plain.json")]}
            # A run over unchanged pages would have nothing to do.
            commands = {
                name: ["sh", "-c", 'rm -rf "$0" && exec "$@"', str(work / "output")] + of
                + ["convert", str(pages), "-o", str(work / "output"), "-q"]
                for name, of in programs.items()}
            rounds = given.rounds if count <= 1000 else min(given.rounds, 3)
            rows += in_alternation(
                "%d pages" % count, {**commands, **plain}, rounds, given.warmups, here)
            if count == min(given.pages) and count <= 100:
                helps = {name + " --help": of + ["--help"] for name, of in programs.items()}
                rows += in_alternation(
                    "--help", {**helps, **plain}, given.rounds, given.warmups, here)
            if given.validator and count <= 100:
                validator = {"validator": shlex.split(given.validator)
                             + [str(work / "output/bundle.json")]}
                rows += in_alternation(
                    "%d, validator" % count, {**commands, **validator}, rounds, given.warmups, here)
    target = Path(given.json)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps({"machine": about, "rows": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
