"""What every operation of the REST interface must do."""

import re

import jsonschema

from described import key
from served import heard, status_of


class EveryOperation:
    """Cases of a Described."""

    def test_the_document_is_openapi_3_1(self):
        self.assertEqual(self.document["openapi"], "3.1.0")
        try:
            from openapi_spec_validator import validate
        except ImportError:
            validate = None  # not packaged everywhere: the checks below need no more than jsonschema
        if validate:
            validate(self.document)
        for name, schema in self.document["components"]["schemas"].items():
            with self.subTest(name):
                jsonschema.Draft202012Validator.check_schema(schema)
        references = set(re.findall(r"'\$ref': '#/components/(\w+)/(\w+)'", str(self.document)))
        for part, name in references:
            self.assertIn(name, self.document["components"][part])
        named = {name for part, name in references if part == "schemas"}
        self.assertEqual(named, set(self.document["components"]["schemas"]), "a schema that nothing uses")
        ids = [operation["operationId"] for _, _, operation in self.operations()]
        self.assertEqual(len(ids), len(set(ids)))
        for path, method, operation in self.operations():
            placed = {p["name"] for p in operation["parameters"] if p["in"] == "path"}
            self.assertEqual(placed, set(re.findall(r"{(\w+)}", path)), (method, path))

    def test_no_method_works_that_is_not_described(self):
        for path, methods in self.document["paths"].items():
            allowed = {m.upper() for m in methods} | ({"HEAD"} if "get" in methods else set())
            for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"):
                if method in allowed:
                    continue
                with self.subTest(method + " " + path):
                    answer = self.served.ask(method, self.example_path(path), self.served.trader)
                    self.assertEqual(answer.status, 405)
                    self.assertEqual(set(answer.headers["Allow"].split(", ")) & allowed, allowed)

    def test_without_a_token_only_what_is_open_is_answered(self):
        for path, method, operation in self.operations():
            with self.subTest(method + " " + path):
                body = {} if "requestBody" in operation else None
                answer = self.served.ask(method, self.example_path(path), None, body, key())
                if operation["security"]:
                    self.hold(path, method, answer, 401)
                    self.assertTrue(answer.headers["WWW-Authenticate"].startswith("Bearer"))
                elif body is not None:
                    self.hold(path, method, answer, 400)
                else:
                    self.assertEqual(answer.status, 200)

    def test_a_wrong_token_opens_nothing(self):
        for token in ("jarvis-00000000-" + "0" * 64, "x", self.served.trader[:-1] + "!", self.served.trader.upper()):
            answer = self.served.ask("GET", "/api/v1/positions", token)
            self.hold("/api/v1/positions", "GET", answer, 401)
            self.assertNotIn(token.encode(), answer.body)
        answer = self.served.ask("GET", "/api/v1/positions", headers={"Authorization": "Basic " + self.served.trader})
        self.hold("/api/v1/positions", "GET", answer, 401)
        answer = self.served.ask("GET", "/api/v1/positions?access_token=" + self.served.trader)
        self.hold("/api/v1/positions", "GET", answer, 401)

    def test_who_may_look_changes_nothing(self):
        for path, method, operation in self.operations():
            with self.subTest(method + " " + path):
                body = {} if "requestBody" in operation else None
                answer = self.served.ask(method, self.example_path(path), self.served.onlooker, body, key())
                if self.asks_for(operation) in ("write", "admin"):
                    self.hold(path, method, answer, 403)
                elif body is not None:
                    self.hold(path, method, answer, 400)
                else:
                    self.assertIn(answer.status, (200, 404))

    def test_every_operation_refuses_what_it_does_not_understand(self):
        for path, method, operation in self.operations():
            target = self.example_path(path)
            takes = "requestBody" in operation
            body = {} if takes else None
            cases = [(400, dict(target=target + "?surprise=1", body=body)),
                     (400, dict(target=target + "?a=%zz", body=body)),
                     (406, dict(target=target, body=body, headers={"Accept": "image/png"})),
                     (417, dict(target=target, body=body, headers={"Expect": "miracle"})),
                     (501, dict(target=target, headers={"Transfer-Encoding": "gzip"})),
                     (431, dict(target=target, body=body, headers={"X-Long": "x" * 9000})),
                     (413, dict(target=target, body="x" * 70_000, headers={"Content-Type": "application/json"}))]
            if takes:
                cases += [(415, dict(target=target, body="{}", headers={"Content-Type": "text/plain"})),
                          (400, dict(target=target, body="{", headers={"Content-Type": "application/json"})),
                          (400, dict(target=target, body="[]", headers={"Content-Type": "application/json"})),
                          (400, dict(target=target, body={"surprise": 1}))]
            else:
                cases += [(400, dict(target=target, body={"surprise": 1}))]
            for status, case in cases:
                with self.subTest(f"{method} {path} {status} {str(case)[:80]}"):
                    headers = dict(key(), **case.get("headers", {}))
                    answer = self.served.ask(method, case["target"], self.token_of(operation), case.get("body"), headers)
                    # A path or a member that is not there may be told first.
                    if answer.status == 404 and status == 400 and "{" in path:
                        continue
                    self.hold(path, method, answer, status)

    def test_every_operation_speaks_only_http_1_1_and_does_not_wait_for_ever(self):
        late = []
        for path, method, operation in self.operations():
            head = f"{method} {self.example_path(path)} HTTP/"
            answered = heard(self.served.raw((head + "3.0\r\nHost: x\r\n\r\n").encode()))
            self.assertEqual(status_of(answered), 505, (method, path))
            self.seen.add((operation["operationId"], 505))
            late.append((operation, self.served.raw((head + "1.1\r\nHost: x\r\n").encode())))
        for operation, bare in late:
            self.assertEqual(status_of(heard(bare)), 408, operation["operationId"])
            self.seen.add((operation["operationId"], 408))

    def test_head_is_get_without_a_body(self):
        for path, methods in self.document["paths"].items():
            if "get" not in methods or "{" in path:
                continue
            answer = self.served.ask("HEAD", path, self.token_of(methods["get"]))
            self.assertEqual((answer.status, answer.body), (200, b""), path)
            self.assertGreater(int(answer.headers["Content-Length"]), 0)

    def test_who_asks_too_often_is_told_when_to_come_again(self):
        asked = 0
        while True:
            answer = self.served.ask("GET", "/api/v1/account", self.served.public)
            asked += 1
            if answer.status == 429:
                break
            self.assertEqual(answer.status, 200)
            self.assertEqual(int(answer.headers["RateLimit-Remaining"]), 10 - asked)
            self.assertLessEqual(asked, 11)
        self.hold("/api/v1/account", "GET", answer, 429)
        self.assertGreaterEqual(int(answer.headers["Retry-After"]), 1)
        self.assertEqual(answer.headers["RateLimit-Limit"], "10")
        # The kill switch is never refused for it.
        for _ in range(12):
            answer = self.served.ask("POST", "/api/v1/trade/buy", self.served.public, {"type": "market"}, key())
        self.hold("/api/v1/trade/buy", "POST", answer, 429)
        answer = self.served.ask("POST", "/api/v1/halt", self.served.public, {}, key())
        self.assertEqual(answer.status, 200)
        self.do("/api/v1/halt", "DELETE", 200, query="?confirm=RELEASE")

    def test_who_may_only_trade_sees_nothing(self):
        self.served.user("wes", "a password of wes", "--trade", "--tenant", "professional")
        login = {"user": "wes", "password": "a password of wes", "scope": "write"}
        blind = self.wait_for(lambda: (a := self.served.ask("POST", "/api/v1/auth/token", None, login)).status == 200 and a.json()["access_token"])
        for path, method, operation in self.operations():
            if self.asks_for(operation) in ("read", "admin"):
                with self.subTest(method + " " + path):
                    self.hold(path, method, self.served.ask(method, self.example_path(path), blind, {} if "requestBody" in operation else None, key()), 403)

    def test_a_request_keeps_its_name(self):
        answer = self.served.ask("GET", "/health", headers={"X-Request-Id": "from-the-client_1.2"})
        self.assertEqual(answer.headers["X-Request-Id"], "from-the-client_1.2")
        for odd in ("a b", "x" * 65, "<script>", ""):
            answer = self.served.ask("GET", "/health", headers={"X-Request-Id": odd})
            self.assertRegex(answer.headers["X-Request-Id"], "^[0-9a-f]{32}$")
