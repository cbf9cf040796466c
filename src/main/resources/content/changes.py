"""What a run did: a line for each change, and at the end all that failed."""
import contextlib, json, os
from server import Refused


class Changes:
    def __init__(self, dry_run):
        self.dry_run = dry_run
        self.made = 0
        self.failed = []

    def make(self, line, *steps):
        """One change: its steps are done in their order, unless the run is a dry one."""
        for step in [] if self.dry_run else steps:
            step()
        self.made += 1
        print(("would change: " if self.dry_run else "changed: ") + line, flush=True)

    def left_alone(self, line):
        print("left alone: " + line, flush=True)

    @contextlib.contextmanager
    def part(self, what):
        """A part of the work. What goes wrong in it is kept for the end, and the other parts are done."""
        try:
            yield
        except Exception as problem:  # also an answer of another shape than is known: the rest can still be done
            kind = "" if isinstance(problem, (Refused, OSError, ValueError)) else type(problem).__name__ + " "
            self.failed.append("%s: %s%s" % (what, kind, problem))
            print("failed: " + self.failed[-1], flush=True)

    def report(self):
        """The exit status."""
        if self.failed:
            print("\n%d failed:\n%s" % (len(self.failed), "\n".join("- " + line for line in self.failed)))
            return 1
        if not self.made:
            print("nothing to change")
        return 0


class SentSecrets:
    """Which version of a secret was sent to the server last, for those that it does not show or try.

    On another machine the file is not there; the secrets are then sent once more, which does no harm.
    """

    def __init__(self, file, dry_run):
        self.file = file
        self.dry_run = dry_run
        try:
            with open(file) as text:
                self.versions = json.load(text)
        except (OSError, ValueError):
            self.versions = {}

    def has(self, what, reference):
        return self.versions.get(what) == reference["version"]

    def keep(self, what, reference):
        if self.dry_run:
            return
        self.versions[what] = reference["version"]
        os.makedirs(os.path.dirname(self.file), exist_ok=True)
        with open(self.file + ".new", "w") as text:
            json.dump(self.versions, text)
        os.replace(self.file + ".new", self.file)
