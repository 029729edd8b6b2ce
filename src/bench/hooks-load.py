#!/usr/bin/env python3
"""How fast the service of CDS Hooks answers many at once, and what memory it takes.

Usage: hooks-load.py CDS REQUEST [REQUESTS [PARALLEL [ROUNDS]]]

CDS is what `package --cds` wrote, REQUEST a request in JSON, such as those in src/test/resources/cds/requests.
Starts target/monograph-fhir.jar, sends REQUESTS (1000) with PARALLEL (50) connections in each of ROUNDS (3),
and prints the times and the memory after each round.
"""
import http.client
import json
import queue
import re
import subprocess
import sys
import threading
import time

CDS, REQUEST = sys.argv[1:3]
COUNT, PARALLEL, ROUNDS = (int(x) for x in (sys.argv[3:] + ["1000", "50", "3"][len(sys.argv) - 3:])[:3])
JAVA = ["java", "-Xmx256m", "-cp", "target/monograph-fhir.jar", "org.monographfhir.cli.Main"]


def memory(pid):
    """The resident memory of a process in MiB (Linux)."""
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) // 1024


def worker(port, path, body, todo, times, errors):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    while True:
        try:
            todo.get_nowait()
        except queue.Empty:
            return
        begin = time.perf_counter()
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            response.read()
            if response.status != 200:
                errors.append(response.status)
        except OSError as error:
            errors.append(str(error))
            connection.close()
        times.append(time.perf_counter() - begin)


def round_of(port, path, body):
    todo, times, errors = queue.Queue(), [], []
    for _ in range(COUNT):
        todo.put(None)
    begin = time.perf_counter()
    threads = [threading.Thread(target=worker, args=(port, path, body, todo, times, errors)) for _ in range(PARALLEL)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    times.sort()
    return time.perf_counter() - begin, times, errors


def main():
    with open(REQUEST) as file:
        body = file.read()
    path = "/cds-services/uses-" + json.loads(body)["hook"]
    server = subprocess.Popen(
        JAVA + ["serve", "--cds", CDS, "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline()
        print(line.strip())
        port = int(re.search(r":(\d+)/", line).group(1))
        threading.Thread(target=lambda: [None for _ in server.stdout], daemon=True).start()
        print(f"memory before: {memory(server.pid)} MiB")
        for number in range(1, ROUNDS + 1):
            seconds, times, errors = round_of(port, path, body)
            at = lambda share: times[min(len(times) - 1, int(len(times) * share))] * 1000
            print(
                f"round {number}: {COUNT} requests, {PARALLEL} at once, {seconds:.1f} s, {len(errors)} errors;"
                f" median {at(.5):.0f} ms, 95 % {at(.95):.0f} ms, longest {times[-1] * 1000:.0f} ms;"
                f" memory {memory(server.pid)} MiB")
            if errors:
                print("errors:", errors[:3])
    finally:
        server.kill()


main()
