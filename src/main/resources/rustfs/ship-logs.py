"""Sends the journal of RustFS to a topic of CLS: ship-logs.py REGION ROLE TOPIC NODE.

It reads the entries after the last one that CLS has taken, and notes the cursor of that one only then. So nothing is
lost while CLS or this program is away, for as long as the journal keeps it. Whoever ends the program waits for the
request under way, so nothing is sent twice; only a crash between CLS's answer and the note repeats one request.
"""
import json, os, signal, subprocess, sys, threading

import tencent_api

REGION, ROLE, TOPIC, NODE = sys.argv[1:5]
ENDPOINTS = os.environ.get(
    "RUSTFS_CLS", "https://cls.internal.tencentcloudapi.com https://cls.tencentcloudapi.com").split()
CURSOR = os.path.join(os.environ.get("STATE_DIRECTORY", "/var/lib/rustfs-logs"), "cursor")
ACTION = ("cls", "2020-10-16", "UploadLog")
# CLS takes 10,000 entries, a megabyte each and five together. These keep the memory of this program small.
MOST_ENTRIES, MOST_BYTES, LONGEST_TEXT = 1000, 1 << 20, 64 << 10
IDLE_SECONDS = float(os.environ.get("RUSTFS_IDLE_SECONDS", "5"))
LONGEST_PAUSE_SECONDS = 60

ended = threading.Event()


def varint(number):
    encoded = bytearray()
    while number > 127:
        encoded.append(number & 127 | 128)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


def message(field, content):
    """A field of Protocol Buffers that holds bytes."""
    return varint(field << 3 | 2) + varint(len(content)) + content


def log(entry):
    """An entry of the journal as a Log of CLS: its time in milliseconds, and its contents."""
    text = text_of(entry.get("MESSAGE"))
    contents = {"message": text, "node": NODE, "priority": text_of(entry.get("PRIORITY"))}
    try:
        fields = json.loads(text)
        contents.update({name: str(fields[name]) for name in ("level", "target") if name in fields})
    except (ValueError, TypeError):
        pass
    pairs = b"".join(
        message(2, message(1, key.encode()) + message(2, value.encode())) for key, value in contents.items())
    return varint(1 << 3) + varint(int(entry["__REALTIME_TIMESTAMP"]) // 1000) + pairs


def text_of(value):
    """The journal gives text as it is, and bytes that are no text as a list of numbers."""
    if isinstance(value, list):
        value = bytes(part for part in value if isinstance(part, int)).decode(errors="replace")
    return (value or "")[:LONGEST_TEXT]


def body(entries):
    """A LogGroupList with one LogGroup: its logs, and where they are from."""
    return message(1, b"".join(message(1, log(entry)) for entry in entries) + message(4, NODE.encode()))


def read_cursor():
    try:
        with open(CURSOR) as file:
            return file.read().strip()
    except FileNotFoundError:
        return ""


def note_cursor(cursor):
    with open(CURSOR + ".new", "w") as file:
        file.write(cursor + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(CURSOR + ".new", CURSOR)


def entries_after(cursor):
    """The next entries, at most so many and so large; the rest stays in the journal."""
    command = ["journalctl", "--unit=rustfs.service", "--output=json", "--all", "--no-pager", "--quiet",
               "--output-fields=MESSAGE,PRIORITY"]
    command += ["--after-cursor=" + cursor] if cursor else []
    found, size = [], 0
    journal = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        while len(found) < MOST_ENTRIES and size < MOST_BYTES:
            line = journal.stdout.readline()
            if not line:
                if journal.wait() != 0:
                    raise OSError("journalctl ended with %d" % journal.returncode)
                break
            size += len(line)
            found.append(json.loads(line))
    finally:
        journal.kill()
        journal.stdout.close()
        journal.wait()
    return found


def upload(entries):
    content = body(entries)
    headers = {"Content-Type": "application/octet-stream", "X-TC-Region": REGION, "X-CLS-TopicId": TOPIC}
    problem = None
    for endpoint in ENDPOINTS:
        try:
            tencent_api.call(endpoint, ACTION, tencent_api.credentials(ROLE), content, headers)
            return
        except (OSError, KeyError, ValueError) as error:
            problem = error
    raise OSError(problem)


def run():
    pause = 1
    while not ended.is_set():
        try:
            entries = entries_after(read_cursor())
            if entries:
                upload(entries)
                note_cursor(entries[-1]["__CURSOR"])
            pause = 1
            if len(entries) < MOST_ENTRIES:
                ended.wait(IDLE_SECONDS)
        except (OSError, ValueError) as error:
            print("not sent, next try in %d s: %s" % (pause, error), file=sys.stderr, flush=True)
            ended.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)


signal.signal(signal.SIGTERM, lambda number, frame: ended.set())
run()
