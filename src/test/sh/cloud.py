"""Stands in for what a node asks at its first boot: metadata, secrets by their names, the program: cloud.py FOLDER."""
import http.server, json, os, sys

FOLDER = sys.argv[1]


class Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments):
        super().__init__(*arguments, directory=os.path.join(FOLDER, "files"))

    def do_GET(self):
        if "/security-credentials/" in self.path:
            self.answer({"TmpSecretId": "id", "TmpSecretKey": "key", "Token": "token"})
        else:
            super().do_GET()

    def do_POST(self):
        name = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["SecretName"]
        with open(os.path.join(FOLDER, "secrets", name)) as file:
            self.answer({"Response": {"SecretString": file.read()}})

    def answer(self, content):
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", 8080), Handler).serve_forever()
