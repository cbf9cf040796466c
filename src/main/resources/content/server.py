"""Speaks to the RustFS of this node: S3 for what is in buckets, /rustfs/admin for all else, both signed alike."""
import base64, hashlib, http.client, json, os, ssl, time, urllib.error, urllib.request
import xml.etree.ElementTree as ElementTree
from signature import Key, Request, escaped, query_string, signed_headers

# A new cluster says for some minutes that it does not know yet how full a bucket is.
ATTEMPTS = int(os.environ.get("RUSTFS_ATTEMPTS", "200"))
PAUSE_SECONDS = float(os.environ.get("RUSTFS_PAUSE_SECONDS", "3"))
ADMIN = "/rustfs/admin"


class Refused(Exception):
    """The server's answer to a request that it did not carry out."""

    def __init__(self, status, code, message):
        super().__init__("%s %s: %s" % (status, code, message))
        self.status = status
        self.code = code


def refusal(status, body):
    try:
        error = ElementTree.fromstring(body)
        return Refused(status, error.findtext("Code", "?"), error.findtext("Message", ""))
    except ElementTree.ParseError:
        return Refused(status, "?", body.decode(errors="replace")[:300])


class Server:
    def __init__(self, endpoint, key, region, authority=None):
        self.endpoint = endpoint
        self.key = key
        self.region = region
        self.tls = ssl.create_default_context(cafile=authority) if endpoint.startswith("https:") else None

    def call(self, method, path, query=None, body=b"", headers=None, key=None, again=(503,)):
        """The body of the answer. A server that is busy or restarting is asked again for ten minutes."""
        host = self.endpoint.split("//")[1]
        request = Request(method, path, query or {}, dict(headers or {}, host=host), body)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self.send(request, key or self.key)
            except Refused as refused:
                if refused.status not in again or attempt == ATTEMPTS:
                    raise
            except (OSError, http.client.HTTPException):
                if attempt == ATTEMPTS:
                    raise
            time.sleep(PAUSE_SECONDS)

    def send(self, request, key):
        url = self.endpoint + escaped(request.path, "/")
        if request.query:
            url += "?" + query_string(request.query)
        sent = urllib.request.Request(url, request.body or None, method=request.method)
        for name, value in signed_headers(request, key, self.region, time.time()).items():
            sent.add_header(name, value)
        try:
            with urllib.request.urlopen(sent, timeout=60, context=self.tls) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            raise refusal(error.code, error.read()) from None

    def find(self, path, query):
        """What is there, or None."""
        try:
            return self.call("GET", path, query)
        except Refused as refused:
            if refused.status == 404:
                return None
            raise

    def put_xml(self, bucket, query, xml):
        digest = base64.b64encode(hashlib.md5(xml).digest()).decode()
        self.call("PUT", "/" + bucket, query, xml, {"content-type": "application/xml", "content-md5": digest})

    def ask(self, path, query=None):
        """The answer of the admin API as a value."""
        return json.loads(self.call("GET", ADMIN + path, query))

    def tell(self, method, path, query=None, value=None, again=(503,)):
        """A write of the admin API; its answer as a value if there is one."""
        body = b"" if value is None else json.dumps(value).encode()
        answer = self.call(method, ADMIN + path, query, body, {"content-type": "application/json"}, again=again)
        return json.loads(answer) if answer else None

    def accepts(self, access, secret):
        """Whether a key opens this server; what it may do behind the door does not matter."""
        try:
            self.call("GET", "/", key=Key(access, secret))
        except Refused as refused:
            return refused.code not in ("SignatureDoesNotMatch", "InvalidAccessKeyId")
        return True

    def wait_until_ready(self, seconds):
        end = time.time() + seconds
        while True:
            try:
                with urllib.request.urlopen(self.endpoint + "/health/ready", timeout=5, context=self.tls):
                    return
            except (OSError, http.client.HTTPException) as problem:
                if time.time() > end:
                    raise OSError("%s is not ready: %s" % (self.endpoint, problem)) from None
            time.sleep(PAUSE_SECONDS)


def contents(file):
    with open(file) as text:
        return text.read().strip()


def server_of(file):
    """The RustFS of this node, by the environment that it was started with."""
    environment = dict(line.split("=", 1) for line in contents(file).splitlines() if "=" in line)
    environment = {name: value.strip().strip("\"'") for name, value in environment.items()}
    tls = environment.get("RUSTFS_TLS_PATH")
    endpoint = "%s://%s%s" % (
        "https" if tls else "http", environment["RUSTFS_LOCAL_ENDPOINT_HOST"], environment["RUSTFS_ADDRESS"])
    key = Key(contents(environment["RUSTFS_ACCESS_KEY_FILE"]), contents(environment["RUSTFS_SECRET_KEY_FILE"]))
    authority = os.path.join(tls, "ca.crt") if tls else None
    return Server(endpoint, key, environment.get("RUSTFS_REGION", "us-east-1"), authority)
