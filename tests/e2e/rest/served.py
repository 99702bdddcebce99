"""jarvisd as a process of its own, and a third-party client (http.client) that talks to it."""

import http.client
import itertools
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time

# Who is not let in is counted by address: each stranger comes from another one of loopback's.
_strangers = (f"127.{a}.{b}.{c}" for a, b, c in itertools.product(range(1, 250), range(1, 250), range(1, 250)))


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.version = response.version
        self.headers = response.headers
        self.body = response.read()
        self.kind = (response.headers.get("Content-Type") or "").split(";")[0]

    def json(self):
        return json.loads(self.body.decode("utf-8"))


class Served:
    """One jarvisd with a simulated market, a token of each kind, and nothing else to share with anybody."""

    def __init__(self, program, tls=False, extra=""):
        self.home = tempfile.mkdtemp(prefix="jarvis-rest-")
        self.config = os.path.join(self.home, "jarvisd.yaml")
        self.environment = {"HOME": self.home, "XDG_RUNTIME_DIR": self.home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        self.program = program
        self.tls = tls
        text = f"data: {self.home}/data\nlisten.port: 0\nfeed: simulated:7\n{extra}"
        if tls:
            self.certificate = os.path.join(self.home, "certificate.pem")
            key = os.path.join(self.home, "key.pem")
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", self.certificate,
                            "-days", "2", "-subj", "/CN=jarvis-test", "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
            text += f"listen.certificate: {self.certificate}\nlisten.key: {key}\n"
        with open(self.config, "w") as file:
            file.write(text)
        self.trader = self.token("ada", "--trade", "--tenant", "professional")
        self.onlooker = self.token("bob", "--tenant", "professional")
        self.public = self.token("eve", "--trade")
        self.keeper = self.token("root", "--trade", "--admin", "--tenant", "professional")
        self.process = None
        self.start()

    def token(self, *arguments):
        made = subprocess.run([self.program, "token", "add", *arguments, "--config", self.config], env=self.environment, capture_output=True, text=True, check=True)
        return made.stdout.strip()

    def user(self, name, password, *arguments):
        """Somebody who logs in, known after the next HUP, which is sent."""
        subprocess.run([self.program, "user", "add", name, *arguments, "--config", self.config], env=self.environment, input=password + "\n", capture_output=True, text=True, check=True)
        self.process.send_signal(signal.SIGHUP)

    def tool(self, *words):
        subprocess.run([self.program, *words, "--config", self.config], env=self.environment, capture_output=True, text=True, check=True)

    def logins(self):
        with open(self.home + "/data/logins.jsonl") as file:
            return file.read()

    def start(self):
        self.process = subprocess.Popen([self.program, "serve", "--config", self.config], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("jarvisd does not serve")
        self.port = json.loads(line)["port"]
        # The market begins a moment after the door opens.
        until = time.monotonic() + 30
        while self.ask("GET", "/health").status != 200:
            if time.monotonic() > until:
                raise RuntimeError("jarvisd does not become healthy")
            time.sleep(0.05)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def end(self):
        """As a service manager ends it; the exit code."""
        self.process.terminate()
        code = self.process.wait(30)
        self.process.stdout.close()
        return code

    def close(self):
        if self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def rss(self):
        """Resident memory in KiB."""
        with open(f"/proc/{self.process.pid}/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

    # -- talking to it

    def connection(self, address=None, timeout=30):
        source = (address, 0) if address else None
        if self.tls:
            context = ssl.create_default_context(cafile=self.certificate)
            return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=timeout, context=context)
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout, source_address=source)

    def ask(self, method, target, token=None, body=None, headers=None, address=None):
        """One request on a connection of its own."""
        connection = self.connection(address or (None if token in (self.trader, self.onlooker, self.keeper) else next(_strangers)))
        fields = dict(headers or {})
        if token:
            fields.setdefault("Authorization", "Bearer " + token)
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            fields.setdefault("Content-Type", "application/json")
        try:
            connection.request(method, target, body=body, headers=fields)
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def raw(self, data=b"", timeout=30):
        """A bare socket that has said `data`."""
        bare = socket.create_connection(("127.0.0.1", self.port), timeout=timeout, source_address=(next(_strangers), 0))
        if data:
            bare.sendall(data)
        return bare


def heard(bare):
    """Everything until the other end closes, or cuts."""
    bytes_heard = b""
    try:
        while chunk := bare.recv(65536):
            bytes_heard += chunk
    except ConnectionResetError:
        pass
    bare.close()
    return bytes_heard


def status_of(bytes_heard):
    return int(bytes_heard.split(b" ", 2)[1]) if bytes_heard.startswith(b"HTTP/1.") else None
