"""Tells the other nodes and the load balancer about this node, by plain HTTP: health.py ADDRESS PORT SCHEME.

/revision is the revision of the configuration that is in place. /ready answers 200 if RustFS on this node says that it
is ready, within three seconds, and 503 if not: a load balancer cannot check a certificate of the cluster's own CA.
"""
import http.server, ssl, sys, threading, time, urllib.request

ADDRESS, PORT, SCHEME = sys.argv[1], int(sys.argv[2]), sys.argv[3]
REVISION = "/var/lib/rustfs/revision/revision"
AUTHORITY = "/etc/rustfs/tls/ca.crt"
PATIENCE_SECONDS = 3


class Readiness:
    """Asks RustFS at most once a second, however many ask here."""

    def __init__(self):
        self.lock = threading.Lock()
        self.asked, self.ready = float("-inf"), False

    def now(self):
        with self.lock:
            if time.monotonic() - self.asked >= 1:
                self.ready = self.ask()
                self.asked = time.monotonic()
            return self.ready

    def ask(self):
        try:
            # Read anew each time: the certificates change under it.
            context = ssl.create_default_context(cafile=AUTHORITY) if SCHEME == "https" else None
            url = SCHEME + "://127.0.0.1:9000/health/ready"
            with urllib.request.urlopen(url, timeout=PATIENCE_SECONDS, context=context) as answer:
                return answer.status == 200
        except (OSError, ValueError):
            return False


READINESS = Readiness()


class Handler(http.server.BaseHTTPRequestHandler):
    timeout = 10

    def do_GET(self):
        if self.path == "/revision":
            try:
                with open(REVISION, "rb") as file:
                    self.answer(200, file.read())
            except OSError:
                self.answer(404, b"none\n")
        elif self.path == "/ready":
            ready = READINESS.now()
            self.answer(200 if ready else 503, b"ready\n" if ready else b"not ready\n")
        else:
            self.answer(404, b"/revision or /ready\n")

    do_HEAD = do_GET

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments):
        """Says nothing: a probe comes every few seconds."""


http.server.ThreadingHTTPServer.daemon_threads = True
http.server.ThreadingHTTPServer((ADDRESS, PORT), Handler).serve_forever()
