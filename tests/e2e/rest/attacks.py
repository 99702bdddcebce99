"""What somebody may try over HTTP who means harm: each is answered with the right status or a closed connection, memory stays bounded, and
everybody else is served as before."""

import http.client
import itertools
import json
import random
import re
import select
import shutil
import socket
import ssl
import subprocess
import time
import unittest

from served import Served, heard, status_of

PROGRAM = None
HEAD = b"GET /health HTTP/1.1\r\nHost: x\r\n"
POST = b"POST /api/v1/trade/buy HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\n"


class Attacks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.served = Served(PROGRAM)
        cls.post = POST + f"Authorization: Bearer {cls.served.trader}\r\n".encode()

    @classmethod
    def tearDownClass(cls):
        cls.served.close()

    def setUp(self):
        self.before = self.served.rss()

    def tearDown(self):
        """Whatever was tried: it lives, answers, and has not grown."""
        self.assertIsNone(self.served.process.poll(), "jarvisd is gone")
        self.assertEqual(self.served.ask("GET", "/api/v1/positions", self.served.trader).status, 200)
        self.assertLess(self.served.rss() - self.before, 24 * 1024, "memory grew by more than 24 MiB")

    def said(self, data):
        """What the server says to `data`, until it closes."""
        return heard(self.served.raw(data))

    # -- who makes us wait

    def test_a_head_that_trickles_is_cut_off_in_time(self):
        begun = time.monotonic()
        slow = [self.served.raw(b"G") for _ in range(20)]
        answers = {}
        rest = b"ET /health HTTP/1.1\r\n" + b"X-A: b\r\n" * 400
        for letter in rest:
            for bare in slow:
                try:
                    bare.sendall(bytes([letter]))
                except OSError:
                    pass
            time.sleep(0.1)
            if time.monotonic() - begun > 10.5:
                break
        for bare in slow:
            answers[bare] = status_of(heard(bare))
        self.assertEqual(set(answers.values()), {408})
        self.assertLess(time.monotonic() - begun, 20)

    def test_a_body_that_trickles_is_cut_off_in_time(self):
        bare = self.served.raw(self.post + b"Content-Length: 60000\r\n\r\n")
        begun = time.monotonic()
        while time.monotonic() - begun < 15.5:
            try:
                bare.sendall(b" ")
            except OSError:
                break
            time.sleep(0.1)
        self.assertEqual(status_of(heard(bare)), 408)

    def test_who_says_nothing_is_let_go(self):
        silent = [self.served.raw() for _ in range(100)]
        for bare in silent:
            self.assertEqual(heard(bare), b"")

    def test_who_does_not_read_holds_up_nobody(self):
        """Answers are asked for and never read: the next request of that peer waits in its own socket."""
        bare = self.served.raw(timeout=5)
        bare.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        one = b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n" + f"Authorization: Bearer {self.served.trader}\r\n\r\n".encode()
        sent = 0
        try:
            for _ in range(1_000):
                bare.sendall(one * 500)
                sent += 1
        except OSError:
            pass
        self.assertLess(sent, 1_000, "everything was swallowed")
        bare.close()

    # -- who sends too much

    def test_what_is_too_large_is_refused(self):
        cases = [(b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\n", 431),
                 (HEAD + b"X: " + b"a" * 9_000 + b"\r\n\r\n", 431),
                 (HEAD + b"".join(b"X-%d: a\r\n" % i for i in range(70)) + b"\r\n", 431),
                 (HEAD + b"".join(b"X-%d: a\r\n" % i for i in range(5_000)) + b"\r\n", 431),
                 (self.post + b"Content-Length: 70000\r\n\r\n", 413),
                 (self.post + b"Content-Length: 18446744073709551615\r\n\r\n", 413),
                 (self.post + b"Content-Length: 99999999999999999999999\r\n\r\n", 400),
                 (self.post + b"Content-Length: -1\r\n\r\n", 400),
                 (self.post + b"Content-Length: 0x10\r\n\r\n", 400),
                 (self.post + b"Transfer-Encoding: chunked\r\n\r\n" + b"10000\r\n" + b" " * 65_536 + b"\r\n1\r\n \r\n0\r\n\r\n", 413),
                 (self.post + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n", 400),
                 (self.post + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n", 413)]
        for data, status in cases:
            with self.subTest(data[:60] + data[-40:]):
                self.assertEqual(status_of(self.said(data)), status)

    def test_bombs_of_chunks_are_bounded(self):
        """A great many chunks of one byte, endless extensions, and a trailer without an end."""
        tiny = self.said(self.post + b"Transfer-Encoding: chunked\r\n\r\n" + b"1\r\n \r\n" * 70_000)
        self.assertEqual(status_of(tiny), 413)
        for bomb in (b"1;" + b"x" * 40_000, b"0\r\n" + b"T: x\r\n" * 20_000, b"\r\n" * 10_000, b"1\r\n \r\n" + b"zz\r\n"):
            answer = self.said(self.post + b"Transfer-Encoding: chunked\r\n\r\n" + bomb)
            self.assertIn(status_of(answer), (400, 413, 431, None))

    # -- who wants two servers to read two things

    def test_nothing_can_be_smuggled(self):
        cases = [POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                 POST + b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
                 POST + b"Content-Length: 4\r\nContent-Length: 5\r\n\r\n{}  ",
                 POST + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
                 POST + b"Content-Length: 2, 2\r\n\r\n{}",
                 POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                 POST + b"Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n",
                 POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                 POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                 POST + b"Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
                 b"GET /health HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                 HEAD + b"Host: y\r\n\r\n",
                 b"GET /health HTTP/1.1\r\n\r\n",
                 HEAD + b"Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n",
                 HEAD + b"Idempotency-Key: a\r\nIdempotency-Key: b\r\n\r\n",
                 b"GET /health HTTP/1.1\nHost: x\n\n",
                 b"GET  /health HTTP/1.1\r\nHost: x\r\n\r\n",
                 b"GET /health\r\n\r\n",
                 HEAD + b"X Y: z\r\n\r\n",
                 HEAD + b"X-Long: a\r\n b\r\n\r\n",
                 HEAD + b"X-Long:\r\n\tb\r\n\r\n",
                 HEAD + b"X-Long: a\r\n \r\n\r\n",
                 POST + b"Content-Length:\r\n 2\r\n\r\n{}",
                 b"GET /health HTTP/1.1\r\n Host: x\r\n\r\n",
                 HEAD + b"X: a\x00b\r\n\r\n",
                 HEAD + b": empty\r\n\r\n"]
        hidden = b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
        for data in cases:
            with self.subTest(data[-90:]):
                answer = self.said(data + hidden)
                self.assertIn(status_of(answer), (400, 501, 505), answer[:200])
                self.assertEqual(len(re.findall(rb"HTTP/1\.[01] \d{3} ", answer)), 1, "something behind it was taken for a request")

    def test_what_is_sent_ahead_is_answered_in_order(self):
        bare = self.served.raw(b"".join(b"GET /health HTTP/1.1\r\nHost: x\r\nX-Request-Id: n%d\r\n\r\n" % i for i in range(50))
                               + b"GET /health HTTP/1.1\r\nHost: x\r\nX-Request-Id: last\r\nConnection: close\r\n\r\n")
        answers = heard(bare)
        named = [line.split(b": ")[1] for line in answers.split(b"\r\n") if line.startswith(b"X-Request-Id: ")]
        self.assertEqual(named, [b"n%d" % i for i in range(50)] + [b"last"])

    def test_who_speaks_before_the_upgrade_is_answered_is_turned_away(self):
        upgrade = (b"GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
        self.assertEqual(status_of(self.said(upgrade + b"\r\n" + b"\x82\x00")), 400)
        self.assertEqual(status_of(self.said(upgrade + b"Origin: https://evil.example\r\n\r\n")), 403)
        for twice in (b"Sec-WebSocket-Version: 13\r\n", b"Sec-WebSocket-Version: 8\r\n", b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", b"X: a\r\n b\r\n"):
            self.assertEqual(status_of(self.said(upgrade + twice + b"\r\n")), 400, twice)
        self.assertEqual(status_of(self.said(b"GET /api/v1/stream HTTP/1.1\r\nHost: x\r\n\r\n")), 426)

    def test_a_folded_field_is_found_however_it_comes(self):
        """Byte by byte, so that the fold is never in one piece."""
        bare = self.served.raw()
        for letter in HEAD + b"X-Long: a\r\n b\r\n\r\n":
            bare.sendall(bytes([letter]))
        self.assertEqual(status_of(heard(bare)), 400)

    # -- who plays with paths, methods and texts

    def test_paths_are_what_they_say_and_nothing_else(self):
        for path in ("/../health", "/./health", "/health/", "/health/.", "/health/..", "//health", "/api//v1/health", "/%2e%2e/health", "/%2E/health",
                     "/api%2fv1%2fhealth", "/health%00", "/health%0d%0aX:y", "/%", "/%4", "/%zz", "/health%ff", "/\\health", "/api/v1/..%5chealth", "/HEALTH",
                     "/health;x=y", "/api/v1/orders/..%2f..%2fhealth", "/api/v1/orders/-1", "/api/v1/orders/1e3", "/api/v1/orders/99999999999999999999999",
                     "/api/v1/orders/%EF%BC%91", "/" + "a/" * 20, "*", "health", "/health#x"):
            with self.subTest(path):
                answer = self.said(f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.served.trader}\r\nConnection: close\r\n\r\n".encode())
                self.assertIn(status_of(answer), (400, 404), answer[:100])
        answer = self.said(b"GET http://x/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        self.assertEqual(status_of(answer), 200, "proxies write whole addresses")

    def test_methods_are_those_of_the_path(self):
        for method in ("PUT", "TRACE", "CONNECT", "get", "G" * 30, "PROPFIND"):
            answer = self.said(f"{method} /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            self.assertIn(status_of(answer), (400, 405), method)

    def test_json_that_is_none_is_refused_where_it_breaks(self):
        deep = b"[" * 60_000
        cases = [(b"", None), (b"{", 1), (b"nul", 1), (b"{\"a\":}", 1), (b"{\"a\":1}x", 1), (b"{'a':1}", 1), (b"\xff\xfe", 1), (b"{\"instrument\":\"\xc3\x28\"}", 1),
                 (b"{\"instrument\":\"\xed\xa0\x80\"}", 1), (b"{\"a\":1,\n\"b\" 2}", 2), (b"{\"a\":" + deep, None), (deep, None), (b"{\"a\":1,\"a\":2}", None),
                 (b"{\"quantity\":1e400}", None), (b"{\"quantity\":NaN}", 1), (b"{\"quantity\":0.1}", None), (b"{\"type\":{\"type\":\"market\"}}", None),
                 (b"{\"instrument\":\"" + b"A" * 60_000 + b"\"}", None), (b"{" + b",".join(b"\"m%d\":1" % i for i in range(3_000)) + b"}", None)]
        for body, line in cases:
            with self.subTest(body[:40]):
                connection = self.served.connection()
                connection.request("POST", "/api/v1/trade/buy", body=body, headers={"Authorization": "Bearer " + self.served.trader, "Content-Type": "application/json", "Idempotency-Key": "k"})
                response = connection.getresponse()
                problem = json.loads(response.read().decode("utf-8"))
                connection.close()
                self.assertEqual(response.status, 400, problem)
                if line:
                    self.assertEqual(problem["line"], line, problem)

    def test_random_bytes_are_no_requests(self):
        chance = random.Random(7)
        words = [b"GET ", b"POST ", b"/health", b" HTTP/1.1", b"\r\n", b"\r\n\r\n", b"Host: x", b"Content-Length: ", b"Transfer-Encoding: chunked", b"0", b"{}", b"\x00", b"%2e", b": "]
        for round_number in range(300):
            data = b"".join(chance.choice(words) if chance.random() < 0.8 else chance.randbytes(chance.randrange(20)) for _ in range(chance.randrange(1, 30)))
            bare = self.served.raw(data)
            bare.shutdown(socket.SHUT_WR)
            answer = heard(bare)
            self.assertTrue(answer == b"" or answer.startswith(b"HTTP/1."), (round_number, data))
            self.assertNotIn(b"HTTP/1.1 5", answer.replace(b"HTTP/1.1 505", b"").replace(b"HTTP/1.1 501", b""))

    # -- who comes in numbers

    def test_one_address_has_so_many_connections_and_no_more(self):
        crowd = []
        for _ in range(200):
            bare = socket.create_connection(("127.0.0.1", self.served.port), timeout=30, source_address=("127.251.1.1", 0))
            crowd.append(bare)
        # Those that are too many are closed while the others are waited for.
        until = time.monotonic() + 8
        closed = set()
        while len(closed) < len(crowd) - 64 and time.monotonic() < until:
            closed |= set(select.select([bare for bare in crowd if bare not in closed], [], [], 0.5)[0])
        held = [bare for bare in crowd if bare not in closed]
        self.assertEqual(len(held), 64)
        self.assertEqual(self.served.ask("GET", "/health").status, 200, "another address is served all the same")
        for bare in held:
            bare.sendall(HEAD + b"Connection: close\r\n\r\n")
            self.assertEqual(status_of(heard(bare)), 200)
        for bare in closed:
            bare.close()

    def test_many_who_begin_and_leave_cost_nothing(self):
        for cut, address in itertools.product((b"", b"GET", HEAD, self.post + b"Content-Length: 100\r\n\r\n{"), range(150)):
            bare = socket.create_connection(("127.0.0.1", self.served.port), timeout=30, source_address=(f"127.252.{address + 1}.1", 0))
            bare.sendall(cut)
            bare.close()

    def test_guessing_tokens_gets_slower(self):
        statuses = []
        for guess in range(40):
            answer = self.served.ask("GET", "/api/v1/positions", f"jarvis-{guess:08x}-" + "0" * 64, address="127.253.1.1")
            statuses.append(answer.status)
        self.assertEqual(set(statuses), {401, 429})
        self.assertLessEqual(statuses.count(401), 12)


class Encrypted(unittest.TestCase):
    """The same over TLS, with curl where there is one."""

    @classmethod
    def setUpClass(cls):
        cls.served = Served(PROGRAM, tls=True)

    @classmethod
    def tearDownClass(cls):
        cls.served.close()

    def test_requests_and_streams_share_the_port(self):
        self.assertEqual(self.served.ask("GET", "/api/v1/positions", self.served.trader).status, 200)
        context = ssl.create_default_context(cafile=self.served.certificate)
        bare = context.wrap_socket(socket.create_connection(("127.0.0.1", self.served.port), timeout=30), server_hostname="127.0.0.1")
        bare.sendall(b"GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
        answer = bare.recv(65536)
        self.assertTrue(answer.startswith(b"HTTP/1.1 101"), answer)
        self.assertIn(b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", answer)
        # A frame from the other thread, through the same session: a ping is answered by its pong.
        bare.sendall(b"\x89\x84\x00\x00\x00\x00ping")
        self.assertEqual(bare.recv(65536), b"\x8a\x04ping")
        bare.close()

    def test_only_tls_1_3_is_spoken(self):
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname = False
        old.verify_mode = ssl.CERT_NONE
        old.maximum_version = ssl.TLSVersion.TLSv1_2
        with self.assertRaises((ssl.SSLError, OSError)):
            old.wrap_socket(socket.create_connection(("127.0.0.1", self.served.port), timeout=10))
        self.assertEqual(self.served.ask("GET", "/health").headers["Content-Type"], "application/json")

    def test_http_in_the_clear_is_not_answered(self):
        bare = socket.create_connection(("127.0.0.1", self.served.port), timeout=15)
        bare.sendall(HEAD + b"\r\n")
        self.assertIsNone(status_of(heard(bare)))

    @unittest.skipUnless(shutil.which("curl"), "curl is not installed")
    def test_curl_understands_it(self):
        said = subprocess.run(["curl", "-sS", "--fail", "--cacert", self.served.certificate, "-H", "@-", f"https://127.0.0.1:{self.served.port}/api/v1/account",
                               f"https://127.0.0.1:{self.served.port}/api/v1/portfolio"], input=f"Authorization: Bearer {self.served.trader}\n", capture_output=True, text=True)
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertIn('"wallet":"10000"', said.stdout)

    def test_who_leaves_in_the_middle_of_a_handshake_costs_nothing(self):
        for _ in range(100):
            bare = socket.create_connection(("127.0.0.1", self.served.port), timeout=10)
            bare.sendall(b"\x16\x03\x01\x02\x00\x01\x00")
            bare.close()
        self.assertEqual(self.served.ask("GET", "/health").status, 200)


class Ending(unittest.TestCase):
    def test_what_is_under_way_is_answered_before_it_ends_and_commands_outlive_a_kill(self):
        served = Served(PROGRAM)
        self.addCleanup(served.close)
        name = {"Idempotency-Key": "over-a-restart"}
        first = served.ask("PUT", "/api/v1/limits/open-orders", served.trader, {"value": "120"}, name)
        self.assertEqual(first.status, 200, first.body)
        served.kill()
        served.start()
        again = served.ask("PUT", "/api/v1/limits/open-orders", served.trader, {"value": "120"}, name)
        self.assertEqual((again.status, again.json()["isRepeat"], again.json()["command"]), (200, True, first.json()["command"]))
        # What was asked is known as well as what became of it, from the journal alone.
        other = served.ask("PUT", "/api/v1/limits/open-orders", served.trader, {"value": "121"}, name)
        self.assertEqual((other.status, other.json()["type"]), (422, "urn:jarvis:problem:idempotency-key-reused"))
        idle = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
        idle.request("GET", "/health")
        idle.getresponse().read()
        self.assertEqual(served.end(), 0)
