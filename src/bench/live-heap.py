#!/usr/bin/env python3
"""Says how much of the heap is in use while the program converts so many pages.

Asks the JVM every few seconds for what is alive (`jcmd PID GC.class_histogram`, which collects the
garbage first), so the run takes longer than without. Needs Python 3.8 and the JDK's jcmd.
"""
import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def alive(pid):
    """MiB that are alive, and the histogram; nothing where the JVM does not answer."""
    said = subprocess.run(
        ["jcmd", str(pid), "GC.class_histogram"], capture_output=True, text=True).stdout
    total = re.search(r"^Total\s+\d+\s+(\d+)", said, re.MULTILINE)
    return (int(total.group(1)) / 2**20, said) if total else None


def main():
    here = Path(__file__).resolve().parents[2]
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, nargs="+", default=[1000, 50000])
    options.add_argument("--every", type=float, default=10, help="seconds")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--jar", default=str(here / "target/monograph-fhir.jar"))
    options.add_argument("--classpath", default="@target/bench/classpath.txt",
                         help="of the generator, or @ and a file that holds it")
    options.add_argument("--java", nargs="*", default=["-Xmx384m", "-XX:+UseSerialGC"],
                         metavar="OPTION", help="of the JVM, without their first hyphen")
    options.add_argument("--histogram", action="store_true", help="print the last one's head")
    given = options.parse_args()
    classpath = given.classpath
    if classpath.startswith("@"):
        classpath = (here / classpath[1:]).read_text().strip()
    of_jvm = [each if each.startswith("-") else "-" + each for each in given.java]
    java = shutil.which("java")
    first = None
    with tempfile.TemporaryDirectory() as work:
        for count in given.pages:
            pages = Path(work) / ("pages-%d" % count)
            subprocess.run([java, "-cp", classpath, "org.monographfhir.bench.Pages",
                            str(pages), str(count), str(given.seed)], check=True)
            started = time.monotonic()
            # The JVM's remarks on being asked (a collection put off) go to standard output.
            run = subprocess.Popen(
                [java] + of_jvm + ["-cp", given.jar, "org.monographfhir.cli.Main", "convert",
                                   str(pages), "-o", str(Path(work) / "output"), "-q", "--force"],
                stdout=subprocess.DEVNULL)
            seen = []
            while run.poll() is None:
                time.sleep(given.every)
                seen.append(alive(run.pid))
            seconds = time.monotonic() - started
            seen = [each for each in seen if each]
            if run.returncode != 0 or not seen:
                sys.exit("exit code %d, asked %d times" % (run.returncode, len(seen)))
            # The last quarter: all that a run keeps is there, and the peaks of single pages are out.
            late = statistics.median(each[0] for each in seen[len(seen) * 3 // 4:])
            first = first or late
            print("%6d pages %8.1f s  alive %6.1f MiB at the end (most %6.1f)   %.2f of the first" % (
                count, seconds, late, max(each[0] for each in seen), late / first), flush=True)
            if given.histogram:
                print("\n".join(seen[-1][1].splitlines()[:25]))


if __name__ == "__main__":
    main()
