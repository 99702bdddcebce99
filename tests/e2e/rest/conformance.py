"""Every path, status and schema of the OpenAPI document, held against the running server; and nothing that is not in it."""

import csv
import decimal
import io
import json
import os
import re
import time
import unittest
import uuid

import jsonschema

from served import Served, heard, status_of

PROGRAM = None
EXIT_FAR = {"takeProfit": "1000000", "stopLoss": "1000"}


def key():
    return {"Idempotency-Key": str(uuid.uuid4())}


class Conformance(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.served = Served(PROGRAM)
        cls.document = cls.served.ask("GET", "/api/v1/openapi.json").json()
        cls.seen = set()

    @classmethod
    def tearDownClass(cls):
        cls.served.close()

    # -- what the document says

    def operations(self):
        for path, methods in self.document["paths"].items():
            for method, operation in methods.items():
                yield path, method.upper(), operation

    def response(self, operation, status):
        described = operation["responses"].get(str(status))
        if described and "$ref" in described:
            described = self.document["components"]["responses"][described["$ref"].rsplit("/", 1)[1]]
        return described

    def example_path(self, path):
        return path.replace("{order}", "1").replace("{command}", "0" * 32).replace("{instrument}", "BTCUSDT").replace("{limit}", "open-orders").replace("{job}", "0" * 32)

    def token_of(self, operation):
        """One that is allowed to."""
        return self.served.keeper if self.asks_for(operation) == "admin" else self.served.trader

    def asks_for(self, operation):
        return operation["security"][0]["bearer"][0] if operation["security"] else None

    def validate(self, instance, schema):
        whole = dict(schema, components=self.document["components"])
        jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker()).validate(instance)

    def hold(self, path, method, answer, status):
        """The answer is the expected one, and just as the document says."""
        operation = self.document["paths"][path][method.lower()]
        self.assertEqual(answer.status, status, (method, path, answer.body))
        described = self.response(operation, status)
        self.assertIsNotNone(described, f"{method} {path} does not describe {status}")
        kinds = {kind.split(";")[0]: value for kind, value in described["content"].items()}
        self.assertIn(answer.kind, kinds, (method, path, status))
        self.assertEqual(int(answer.headers["Content-Length"]), len(answer.body))
        self.assertTrue(answer.headers["X-Request-Id"])
        if answer.kind.endswith("json"):
            self.validate(answer.json(), kinds[answer.kind]["schema"])
        if answer.kind == "application/problem+json":
            self.assertEqual(answer.json()["status"], status)
            self.assertEqual(answer.json()["requestId"], answer.headers["X-Request-Id"])
        self.seen.add((operation["operationId"], status))

    def do(self, path, method, status, body=None, token=None, headers=None, **place):
        target = path
        query = place.pop("query", "")
        for name, value in place.items():
            target = target.replace("{" + name + "}", value)
        fields = dict(key() if method not in ("GET",) else {}, **(headers or {}))
        answer = self.served.ask(method, target + query, token or self.token_of(self.document["paths"][path][method.lower()]), body, fields)
        self.hold(path, method, answer, status)
        return answer

    # -- the document itself

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

    # -- what every operation must do

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

    # -- the life of an account, step by step

    def test_an_order_from_its_placing_to_its_end(self):
        for part in ("account", "portfolio", "positions", "instruments", "limits", "orders", "fills", "health"):
            self.do("/api/v1/" + part, "GET", 200)
        for path in ("/health", "/metrics", "/api/v1/openapi.json"):
            self.do(path, "GET", 200)
        btc = next(i for i in self.do("/api/v1/instruments", "GET", 200).json()["instruments"] if i["instrument"] == "BTCUSDT")
        low = str(int(float(btc["mark"]) * 0.97))
        resting = {"instrument": "BTCUSDT", "type": "limit", "quantity": "0.002", "price": low, "isPostOnly": True, "takeProfit": str(int(float(btc["mark"]) * 1.05)),
                   "stopLoss": str(int(float(btc["mark"]) * 0.95))}
        placed = self.do("/api/v1/trade/buy", "POST", 200, resting).json()
        number = placed["orderId"]
        self.assertEqual(placed["order"]["quantity"], "0.002")
        self.assertEqual(self.do("/api/v1/orders/{order}", "GET", 200, order=number).json()["id"], number)
        self.assertIn(number, [o["id"] for o in self.do("/api/v1/orders", "GET", 200).json()["orders"]])
        self.do("/api/v1/commands/{command}", "GET", 200, command=placed["command"])
        self.wait_for(lambda: self.do("/api/v1/orders/{order}", "GET", 200, order=number).json()["state"] == "working")
        self.do("/api/v1/orders/{order}", "PATCH", 200, {"quantity": "0.001"}, order=number)
        self.wait_for(lambda: self.do("/api/v1/orders/{order}", "GET", 200, order=number).json()["quantity"] == "0.001")
        self.do("/api/v1/orders/{order}", "DELETE", 200, order=number)
        self.wait_for(lambda: self.do("/api/v1/orders/{order}", "GET", 200, order=number).json()["state"] == "cancelled")
        self.do("/api/v1/orders/{order}", "DELETE", 409, order=number)
        self.do("/api/v1/orders/{order}", "PATCH", 409, {"quantity": "0.001"}, order=number)
        self.do("/api/v1/orders", "GET", 200, query="?state=all&limit=5")
        self.do("/api/v1/trade/buy", "POST", 200, dict(resting, isDuplicateConfirmed=True))
        self.assertGreaterEqual(self.do("/api/v1/cancel-all", "POST", 200, {"instrument": "BTCUSDT", "side": "buy"}).json()["affected"], 1)

    def test_a_position_from_its_opening_to_its_close(self):
        btc = next(i for i in self.do("/api/v1/instruments", "GET", 200).json()["instruments"] if i["instrument"] == "ETHUSDT")
        mark = float(btc["mark"])
        entry = {"instrument": "ETHUSDT", "venue": "paper", "type": "market", "quantity": "0.05", "takeProfit": str(int(mark * 0.9)), "stopLoss": str(int(mark * 1.05))}
        self.do("/api/v1/trade/sell", "POST", 200, entry)
        held = self.wait_for(lambda: self.do("/api/v1/positions", "GET", 200).json()["positions"])
        self.assertEqual((held[0]["instrument"], held[0]["side"]), ("ETHUSDT", "short"))
        self.assertEqual(float(held[0]["quantity"]), 0.05)
        self.do("/api/v1/positions/{instrument}/exits", "PUT", 200, {"takeProfit": str(int(mark * 0.92)), "stopLoss": str(int(mark * 1.04))}, instrument="ETHUSDT")
        written = {"text": "early,\nbut calm", "tags": "fade,news"}
        self.assertEqual(self.do("/api/v1/positions/{instrument}/note", "PUT", 200, written, instrument="ETHUSDT").json()["affected"], 1)
        note = self.wait_for(lambda: self.do("/api/v1/positions", "GET", 200).json()["positions"][0]["note"])
        self.assertEqual((note["text"], note["tags"]), ("early,\nbut calm", ["fade", "news"]))
        self.do("/api/v1/positions/{instrument}/close", "POST", 200, {}, instrument="ETHUSDT")
        self.wait_for(lambda: not self.do("/api/v1/positions", "GET", 200).json()["positions"])
        closed = self.do("/api/v1/closed-positions", "GET", 200).json()["positions"][0]
        self.assertEqual((closed["instrument"], closed["side"], closed["note"]["tags"]), ("ETHUSDT", "short", ["fade", "news"]))
        self.assertLessEqual(float(closed["maxAdverse"]), min(0, float(closed["realised"])))
        self.assertGreaterEqual(float(closed["maxFavourable"]), max(0, float(closed["realised"])))
        again = {"openedAt": closed["openedAt"], "text": "", "tags": "kept"}
        self.do("/api/v1/positions/{instrument}/note", "PUT", 200, again, instrument="ETHUSDT")
        self.wait_for(lambda: self.do("/api/v1/closed-positions", "GET", 200).json()["positions"][0]["note"]["tags"] == ["kept"])
        for body, name in (({"tags": "a,,b"}, "tag-text"), ({"tags": "a,a"}, "tag-text"), ({"tags": "x" * 33}, "tag-length"),
                           ({"tags": ",".join("t%d" % i for i in range(17))}, "tag-count"), ({"text": "bell \u0007"}, "note-text")):
            self.assertEqual(self.do("/api/v1/positions/{instrument}/note", "PUT", 422, body, instrument="ETHUSDT").json()["reason"]["name"], name)
        self.do("/api/v1/positions/{instrument}/note", "PUT", 404, {"openedAt": "2099-01-01T00:00:00Z", "text": "never"}, instrument="ETHUSDT")
        self.do("/api/v1/positions/{instrument}/note", "PUT", 404, {"text": "never"}, instrument="NOSUCH")
        self.do("/api/v1/positions/{instrument}/close", "POST", 409, {}, instrument="ETHUSDT")
        self.do("/api/v1/positions/{instrument}/exits", "PUT", 409, {"takeProfit": "5000", "stopLoss": "1000"}, instrument="ETHUSDT")
        self.do("/api/v1/flatten", "POST", 409, {})
        self.do("/api/v1/trade/buy", "POST", 200, dict(entry, takeProfit=entry["stopLoss"], stopLoss=str(int(mark * 0.95)), isDuplicateConfirmed=True))
        self.wait_for(lambda: self.do("/api/v1/positions", "GET", 200).json()["positions"])
        self.do("/api/v1/flatten", "POST", 200, {"instrument": "ETHUSDT"})
        self.wait_for(lambda: not self.do("/api/v1/positions", "GET", 200).json()["positions"])
        fills = self.do("/api/v1/fills", "GET", 200, query="?limit=2").json()["fills"]
        self.assertEqual([f["instrument"] for f in fills], ["ETHUSDT"] * 2)
        self.assert_pages("/api/v1/orders", "orders", "?limit=1&state=all", lambda order: order["id"])
        self.assert_pages("/api/v1/fills", "fills", "?limit=1", lambda fill: (fill["instrument"], fill["trade"]))
        self.assert_pages("/api/v1/closed-positions", "positions", "?limit=1", lambda position: (position["instrument"], position["openedAt"]))
        metrics = self.do("/metrics", "GET", 200).body.decode()
        self.assertIn('jarvis_trades_total{side="sell",token="ETH"}', metrics)
        for name in ("jarvis_trade_latency_seconds_count", "jarvis_journal_fsync_seconds_count", "jarvis_open_positions 0", "jarvis_connections ", "jarvis_feed_staleness_seconds{",
                     'jarvis_connections_total{outcome="accepted"}', "jarvis_request_duration_seconds_bucket{", 'jarvis_commands_total{outcome="done"}', 'jarvis_part_up{part="journal"} 1'):
            self.assertIn("\n" + name, metrics)
        self.assertIn('jarvis_requests_total{route="getFills",status="200"}', metrics)

        self.assertIn('jarvis_request_latency_seconds{quantile="0.95",route="getFills"} 0.', metrics)
        self.assertRegex(metrics, r"\njarvis_requests_per_second [0-9.]*[1-9]")
        for name in ("jarvis_instances_total 1", "jarvis_instances_ready 1", "jarvis_instances_unhealthy 0", 'jarvis_evidence_write_failures_total{what="journal"} 0',
                     'jarvis_evidence_write_failures_total{what="logins"} 0'):
            self.assertIn("\n" + name, metrics)

        numbers = {line.split()[0]: float(line.split()[1]) for line in metrics.splitlines() if line.startswith("process_")}
        self.assertGreater(numbers["process_cpu_seconds_total"], 0.01)
        self.assertLess(abs(numbers["process_resident_memory_bytes"] / 1024 - self.served.rss()), 8 * 1024)

    def test_who_keeps_the_service_sees_how_it_does(self):
        for _ in range(3):
            self.do("/api/v1/limits", "GET", 200)
        seen = self.do("/api/admin/metrics", "GET", 200).json()
        mine = next(route for route in seen["routes"] if route["route"] == "getLimits")
        self.assertGreaterEqual(mine["lastMinute"], 3)
        self.assertLessEqual(mine["p50Micros"], mine["p99Micros"])
        self.assertGreaterEqual(seen["requests"]["lastMinute"], mine["lastMinute"])
        self.assertGreater(float(seen["requests"]["perSecond"]), 0)
        self.assertGreater(seen["connections"]["accepted"], 0)
        instances = self.do("/api/admin/health/instances", "GET", 200).json()
        self.assertEqual((instances["mode"], len(instances["instances"])), ("single", 1))
        self.assertEqual({part["name"] for part in instances["instances"][0]["health"]["parts"]}, {"engine", "journal", "venue", "feed", "clock"})
        scaler = self.do("/api/admin/autoscaler/status", "GET", 200).json()
        self.assertEqual((scaler["mode"], scaler["status"], scaler["instances"]), ("single", "off", {"total": 1, "ready": 1, "unhealthy": 0}))
        for path in ("/api/admin/metrics", "/api/admin/health/instances", "/api/admin/autoscaler/status"):
            self.do(path, "GET", 403, token=self.served.trader)

    def assert_pages(self, path, name, query, named):
        """Page by page, by the link that each has, everything comes once and in the order of a list that is asked for at once."""
        whole = [named(row) for row in self.do(path, "GET", 200, query=query.replace("limit=1", "limit=500")).json()[name]]
        self.assertGreaterEqual(len(whole), 2)
        seen, target = [], path + query
        while target:
            answer = self.do(path, "GET", 200, query=target[len(path):])
            page = answer.json()
            self.assertEqual(len(page[name]), 1)
            seen.append(named(page[name][0]))
            link = answer.headers.get("Link")
            self.assertEqual(link is None, page["next"] is None)
            target = re.fullmatch('<(.*)>; rel="next"', link).group(1) if link else None
        self.assertEqual(seen, whole)
        for wrong in ("cursor=0", "cursor=-1", "cursor=x", "cursor=", "cursor=99999999999999999999", "limit=0", "limit=501"):
            self.do(path, "GET", 400, query="?" + wrong)

    # -- jobs, telemetry, analyses

    def job_done(self, asked):
        job = asked.json()
        self.assertEqual(asked.headers["Location"], "/api/v1/jobs/" + job["id"])
        return self.wait_for(lambda: (now := self.do("/api/v1/jobs/{job}", "GET", 200, token=self.served.keeper, job=job["id"]).json())["state"] not in ("queued", "running") and now)

    def result_of(self, job):
        text, target = "", job["file"]["location"]
        while target:
            answer = self.do("/api/v1/jobs/{job}/result", "GET", 200, job=job["id"], query=target.partition("/result")[2])
            text += answer.body.decode()
            link = answer.headers.get("Link")
            target = re.fullmatch('<(.*)>; rel="next"', link).group(1) if link else None
        self.assertEqual(len(text.encode()), job["file"]["bytes"])
        return list(csv.DictReader(io.StringIO(text)))

    def test_jobs_tell_the_same_as_lists_do(self):
        mark = float(next(i for i in self.do("/api/v1/instruments", "GET", 200).json()["instruments"] if i["instrument"] == "SOLUSDT")["mark"])
        entry = {"instrument": "SOLUSDT", "type": "market", "quantity": "1", "takeProfit": str(int(mark * 1.2)), "stopLoss": str(int(mark * 0.9))}
        self.do("/api/v1/trade/buy", "POST", 200, entry)
        self.wait_for(lambda: [p for p in self.do("/api/v1/positions", "GET", 200).json()["positions"] if p["instrument"] == "SOLUSDT"])
        self.do("/api/v1/positions/{instrument}/close", "POST", 200, {}, instrument="SOLUSDT")
        self.wait_for(lambda: not [p for p in self.do("/api/v1/positions", "GET", 200).json()["positions"] if p["instrument"] == "SOLUSDT"])
        jobs = "/api/v1/jobs"
        done = self.job_done(self.do(jobs, "POST", 202, {"kind": "export-fills"}))
        self.assertEqual((done["state"], done["percent"] in (None, 100)), ("done", True), done)
        rows = self.result_of(done)
        self.assertEqual(len(rows), done["result"]["rows"])
        listed = self.do("/api/v1/fills", "GET", 200, query="?limit=500").json()["fills"]
        mine = {(row["trade"], row["instrument"]): row for row in rows}
        for fill in listed:
            row = mine.get((fill["trade"], fill["instrument"]))
            if row is None:
                continue  # another test traded meanwhile
            self.assertEqual([row[name] for name in ("time", "venue", "side", "role", "liquidity", "price", "quantity", "fee", "realised", "order")],
                             [fill[name] for name in ("time", "venue", "side", "role", "liquidity", "price", "quantity", "fee", "realised", "order")])
        self.assertGreaterEqual(len([row for row in rows if row["instrument"] == "SOLUSDT"]), 2)
        ended = self.result_of(self.job_done(self.do(jobs, "POST", 202, {"kind": "export-closed-positions"})))
        closed = {(p["instrument"], p["openedAt"]): p for p in self.do("/api/v1/closed-positions", "GET", 200, query="?limit=500").json()["positions"]}
        self.assertIn("SOLUSDT", [row["instrument"] for row in ended])
        for row in ended:
            told = closed[(row["instrument"], row["openedAt"])]
            self.assertEqual([row[name] for name in ("closedAt", "side", "realised", "fees", "funding", "net")], [told[name] for name in ("closedAt", "side", "realised", "fees", "funding", "net")])
        days = self.result_of(self.job_done(self.do(jobs, "POST", 202, {"kind": "statement"})))
        self.assertEqual(sum(int(day["fills"]) for day in days) >= len(rows), True)
        for day in days:
            self.assertEqual(decimal.Decimal(day["net"]), decimal.Decimal(day["realised"]) - decimal.Decimal(day["fees"]) + decimal.Decimal(day["funding"]))
        nothing = self.job_done(self.do(jobs, "POST", 202, {"kind": "export-fills", "from": "2001-01-01T00:00:00Z", "to": "2001-01-02T00:00:00Z"}))
        self.assertEqual((nothing["state"], nothing["result"]["rows"], self.result_of(nothing)), ("done", 0, []))
        whole = self.job_done(self.do(jobs, "POST", 202, {"kind": "verify-journal"}, token=self.served.keeper))
        self.assertEqual((whole["state"], whole["result"]["isWhole"], whole["file"]), ("done", True, None), whole)
        self.assertGreater(whole["result"]["records"], len(rows))
        self.do(jobs + "/{job}/result", "GET", 404, job=whole["id"], token=self.served.keeper)
        metrics = self.do("/metrics", "GET", 200).body.decode()
        self.assertIn('\njarvis_jobs_total{kind="verify-journal",state="done"} ', metrics)
        self.assertIn("\njarvis_jobs_waiting 0", metrics)

    def test_a_job_is_named_by_its_key_and_belongs_to_who_asked(self):
        jobs = "/api/v1/jobs"
        name = key()
        first = self.do(jobs, "POST", 202, {"kind": "statement"}, headers=name).json()
        again = self.do(jobs, "POST", 202, {"kind": "statement"}, headers=name).json()
        self.assertEqual(first["id"], again["id"])
        self.assertEqual(self.do(jobs, "POST", 422, {"kind": "export-fills"}, headers=name).json()["type"], "urn:jarvis:problem:idempotency-key-reused")
        theirs = self.do(jobs, "POST", 202, {"kind": "statement"}, headers=name, token=self.served.onlooker).json()
        self.assertNotEqual(theirs["id"], first["id"])
        for method in ("GET", "DELETE"):
            self.do(jobs + "/{job}", method, 404, job=theirs["id"])
        self.do(jobs + "/{job}/result", "GET", 404, job=theirs["id"])
        self.assertNotIn(theirs["id"], [job["id"] for job in self.do(jobs, "GET", 200).json()["jobs"]])
        self.assertIn(theirs["id"], [job["id"] for job in self.do(jobs, "GET", 200, token=self.served.keeper).json()["jobs"]])
        self.do(jobs, "POST", 403, {"kind": "verify-journal"})
        for body, pointer in (({}, "#/kind"), ({"kind": "mine-bitcoin"}, "#/kind"), ({"kind": "statement", "from": "yesterday"}, "#/from"),
                              ({"kind": "statement", "from": "2026-01-02T00:00:00Z", "to": "2026-01-01T00:00:00Z"}, "#/to"), ({"kind": "statement", "to": 7}, "#/to")):
            self.assertEqual(self.do(jobs, "POST", 400, body).json()["pointer"], pointer)
        self.assertEqual(self.do(jobs, "POST", 400, {"kind": "verify-journal", "from": "2026-01-01T00:00:00Z"}, token=self.served.keeper).json()["pointer"], "#/from")
        self.do(jobs, "POST", 400, {"kind": "statement"}, headers={"Idempotency-Key": "a b"})
        self.wait_for(lambda: self.do(jobs + "/{job}", "GET", 200, job=first["id"]).json()["state"] == "done")
        self.do(jobs + "/{job}/result", "GET", 400, job=first["id"], query="?offset=99999999")
        self.do(jobs + "/{job}/result", "GET", 400, job=first["id"], query="?offset=x")
        self.assertEqual(self.do(jobs + "/{job}", "DELETE", 200, job=first["id"]).json()["state"], "done")
        self.do(jobs + "/{job}", "GET", 404, job=first["id"])

    def test_telemetry_is_kept_with_who_sent_it(self):
        path = "/api/v1/telemetry"
        event = {"name": "link.round-trip", "kind": "duration", "value": "12.50", "unit": "ms", "at": "2026-01-02T03:04:05.678Z", "text": "key=" + "k3y" * 20}
        taken = self.do(path, "POST", 202, {"source": "desk-7", "events": [event, {"name": "started", "kind": "event"}]}).json()
        self.assertEqual(taken, {"accepted": 2, "trust": "trader"})
        self.assertEqual(self.do(path, "POST", 202, {"source": "probe", "events": [event]}, token=self.served.onlooker).json()["trust"], "reader")
        self.assertEqual(self.do(path, "POST", 202, {"source": "probe", "events": [event]}, token=self.served.keeper).json()["trust"], "operator")
        with open(self.served.home + "/data/telemetry.jsonl") as file:
            kept = [json.loads(line) for line in file]
        first = next(line for line in kept if line["source"] == "desk-7")
        self.assertEqual([first[name] for name in ("user", "trust", "name", "kind", "value", "unit", "at")], ["ada", "trader", "link.round-trip", "duration", "12.50", "ms", "2026-01-02T03:04:05.678Z"])
        self.assertNotIn("k3yk3y", str(kept))
        self.assertEqual(os.stat(self.served.home + "/data/telemetry.jsonl").st_mode & 0o077, 0)
        wrong = [({}, "#/source"), ({"source": "x"}, "#/events"), ({"source": "x", "events": []}, "#/events"), ({"source": "x", "events": [1]}, "#/events"), ({"source": "x", "events": {}}, "#/events"),
                 ({"source": "a b", "events": [event]}, "#/source"), ({"source": "x", "events": [event] * 101}, "#/events"), ({"source": "x", "events": [event, dict(event, kind="rumour")]}, "#/events/1/kind"),
                 ({"source": "x", "events": [dict(event, value=12)]}, "#/events/0/value"), ({"source": "x", "events": [dict(event, value="1e9")]}, "#/events/0/value"),
                 ({"source": "x", "events": [{"name": "n", "kind": "gauge"}]}, "#/events/0/value"), ({"source": "x", "events": [dict(event, at="2099-01-01T00:00:00Z")]}, "#/events/0/at"),
                 ({"source": "x", "events": [dict(event, text="x" * 501)]}, "#/events/0/text"), ({"source": "x", "events": [dict(event, name="a\nb")]}, "#/events/0/name"),
                 ({"source": "x", "events": [dict(event, surprise=1)]}, "#/events/0/surprise"), ({"source": "x", "events": [dict(event, unit={"a": [1, [2]]})]}, "#/events/0/unit")]
        for body, pointer in wrong:
            self.assertEqual(self.do(path, "POST", 400, body).json()["pointer"], pointer, body)
        metrics = self.do("/metrics", "GET", 200).body.decode()
        self.assertIn('\njarvis_telemetry_accepted_total{trust="trader"} 2', metrics)
        self.assertIn('\njarvis_telemetry_rejected_total{reason="malformed"} ', metrics)

    def test_an_analysis_says_what_it_knows_and_no_more(self):
        path = "/api/v1/analyze"
        long = self.wait_for(lambda: (a := self.do(path, "POST", 200, {"instrument": "BTCUSDT", "venue": "paper", "timeframe": "1s", "quantity": "0.5"}).json())["technical"]["bars"] >= 40 and a)
        self.assertEqual(long["methods"], ["technical"])
        values = {i["name"]: i for i in long["technical"]["indicators"]}
        day = values.pop("vwap-day")
        self.assertEqual((day["value"] is None, day["unknown"]), (True, "too-few-bars") if day["barsNeeded"] > long["technical"]["bars"] else (False, None))
        self.assertTrue(all(i["value"] is not None and i["unknown"] is None for i in values.values()), values)
        close = float(long["technical"]["lastClose"])
        for name in ("ema-20", "bollinger-middle-20"):
            self.assertLess(abs(float(values[name]["value"]) / close - 1), 0.05, name)
        self.assertTrue(0 <= float(values["rsi-14"]["value"]) <= 100)
        up = close > float(values["ema-20"]["value"]) and float(values["macd-histogram"]["value"]) > 0
        down = close < float(values["ema-20"]["value"]) and float(values["macd-histogram"]["value"]) < 0
        self.assertEqual(long["technical"]["trend"]["word"], "up" if up else "down" if down else "sideways")
        liquidity = long["liquidity"]
        self.assertLess(float(liquidity["bid"]), float(liquidity["ask"]))
        self.assertGreaterEqual(float(liquidity["buy"]["expectedPrice"]), float(liquidity["sell"]["expectedPrice"]))
        self.assertGreater(float(liquidity["buy"]["slippagePercent"]), 0)
        # There is no day yet that has ended.
        short = self.do(path, "POST", 200, {"instrument": "BTCUSDT", "timeframe": "1d"}).json()
        if short["technical"]["bars"] < 14:
            self.assertEqual((short["technical"]["trend"]["word"], short["technical"]["volatility"]["unknown"]), ("unknown", "too-few-returns"))
        self.assertIsNone(short["liquidity"]["buy"])
        vast = self.do(path, "POST", 200, {"instrument": "BTCUSDT", "quantity": "900"}).json()["liquidity"]["buy"]
        self.assertEqual((vast["expectedPrice"], vast["unknown"]), (None, "not-enough-depth"))
        for body, pointer in (({}, "#/instrument"), ({"instrument": "NOSUCH"}, "#/instrument"), ({"instrument": "BTCUSDT", "timeframe": "2m"}, "#/timeframe"),
                              ({"instrument": "BTCUSDT", "method": "astrology"}, "#/method"), ({"instrument": "BTCUSDT", "quantity": "0"}, "#/quantity")):
            self.assertEqual(self.do(path, "POST", 400, body).json()["pointer"], pointer)

    def test_who_may_only_trade_sees_nothing(self):
        self.served.user("wes", "a password of wes", "--trade", "--tenant", "professional")
        login = {"user": "wes", "password": "a password of wes", "scope": "write"}
        blind = self.wait_for(lambda: (a := self.served.ask("POST", "/api/v1/auth/token", None, login)).status == 200 and a.json()["access_token"])
        for path, method, operation in self.operations():
            if self.asks_for(operation) in ("read", "admin"):
                with self.subTest(method + " " + path):
                    self.hold(path, method, self.served.ask(method, self.example_path(path), blind, {} if "requestBody" in operation else None, key()), 403)

    def test_refusals_tell_limit_value_and_what_would_pass(self):
        order = {"instrument": "BTCUSDT", "type": "market", "quantity": "5", "takeProfit": "2000000", "stopLoss": "1000"}
        for side in ("buy", "sell"):
            path = "/api/v1/trade/" + side
            refused = self.do(path, "POST", 422, order).json()
            self.assertEqual(refused["type"], "urn:jarvis:problem:refused")
            self.assertIsNotNone(refused["reason"]["limit"])
            self.assertIsNotNone(refused["reason"]["value"])
            story = self.do("/api/v1/commands/{command}", "GET", 200, command=refused["command"]).json()
            self.assertEqual((story["status"], story["reason"]["name"]), ("refused", refused["reason"]["name"]))
        self.do("/api/v1/limits/{limit}", "PUT", 422, {"value": "100000000"}, limit="open-orders")
        self.do("/api/v1/limits/{limit}", "PUT", 200, {"value": "150"}, limit="open-orders")
        self.do("/api/v1/limits/{limit}", "PUT", 404, {"value": "1"}, limit="no-such")
        self.do("/api/v1/cancel-all", "POST", 409, {"instrument": "SOLUSDT", "side": "buy"})
        for method, body in (("GET", None), ("DELETE", None), ("PATCH", {"quantity": "1"})):
            self.do("/api/v1/orders/{order}", method, 404, body, order="999999999")
        self.do("/api/v1/commands/{command}", "GET", 404, command="f" * 32)
        for action, method in (("close", "POST"), ("exits", "PUT")):
            self.do("/api/v1/positions/{instrument}/" + action, method, 404, {}, instrument="NOSUCH")

    def test_alerts_are_set_changed_snoozed_told_and_removed(self):
        price = {"watches": "last-price", "direction": "above", "instrument": "BTCUSDT", "threshold": "900000", "note": "the moon"}
        command = self.do("/api/v1/alerts", "POST", 200, price).json()["command"]
        mine = [a for a in self.do("/api/v1/alerts", "GET", 200).json()["alerts"] if a["command"] == command]
        self.assertEqual([(a["watches"], a["state"], a["threshold"]["value"].rstrip("0").rstrip("."), a["note"]) for a in mine], [("last-price", "watching", "900000", "the moon")])
        number = mine[0]["id"]
        changed = dict(price, threshold="800000", isRepeated=True, coolDownSeconds=60)
        self.do("/api/v1/alerts/{alert}", "PUT", 200, changed, alert=number)
        self.do("/api/v1/alerts/{alert}/snooze", "POST", 200, {"seconds": 600}, alert=number)
        kept = [a for a in self.do("/api/v1/alerts", "GET", 200).json()["alerts"] if a["id"] == number][0]
        self.assertEqual((kept["isRepeated"], kept["coolDownSeconds"]), (True, 60))
        self.assertIsNotNone(kept["snoozedUntil"])
        for body, pointer in (({}, "#/watches"), (dict(price, watches="weather"), "#/watches"), (dict(price, threshold="1e5"), "#/threshold"),
                              ({"watches": "last-price", "threshold": "5"}, "#/instrument"), (dict(price, direction="up"), "#/direction"),
                              ({"watches": "limit-use", "threshold": "0.8"}, "#/limit"), (dict(price, note="x" * 65), "#/note")):
            self.assertEqual(self.do("/api/v1/alerts", "POST", 400, body).json()["pointer"], pointer)
        self.assertEqual(self.do("/api/v1/alerts", "POST", 422, dict(price, coolDownSeconds=5)).json()["reason"]["name"], "alert-cool-down")
        self.do("/api/v1/alerts/{alert}", "DELETE", 200, alert=number)
        for method, pattern, body in (("PUT", "/api/v1/alerts/{alert}", price), ("DELETE", "/api/v1/alerts/{alert}", None), ("POST", "/api/v1/alerts/{alert}/snooze", {"seconds": 1})):
            self.do(pattern, method, 404, body, alert=number)
        self.do("/api/v1/alerts", "POST", 200, {"watches": "order-refused"})
        self.do("/api/v1/trade/buy", "POST", 422, {"instrument": "BTCUSDT", "type": "market", "quantity": "5", "takeProfit": "2000000", "stopLoss": "1000"})
        told = self.wait_for(lambda: self.do("/api/v1/fired-alerts", "GET", 200).json()["fired"])
        self.assertEqual((told[0]["alert"]["watches"], told[0]["alert"]["state"]), ("order-refused", "done"))

    def test_the_kill_switch_stops_and_is_released_by_its_word(self):
        self.do("/api/v1/halt", "POST", 200, {"flattensToo": False})
        self.assertTrue(self.do("/api/v1/account", "GET", 200).json()["trading"]["isHalted"])
        order = {"instrument": "BTCUSDT", "type": "market", "quantity": "0.001", **EXIT_FAR}
        for side in ("buy", "sell"):
            self.assertEqual(self.do("/api/v1/trade/" + side, "POST", 409, order).json()["reason"]["name"], "killed")
        # Nobody who wants to stop is kept by a form: neither body nor key, and each time it stops anew.
        for _ in range(2):
            self.do("/api/v1/halt", "DELETE", 200, query="?confirm=RELEASE")
            answer = self.served.ask("POST", "/api/v1/halt", self.served.trader, None, {"X-Request-Id": "always-the-same"})
            self.hold("/api/v1/halt", "POST", answer, 200)
            self.assertTrue(self.do("/api/v1/account", "GET", 200).json()["trading"]["isHalted"])
        self.hold("/api/v1/flatten", "POST", self.served.ask("POST", "/api/v1/flatten", self.served.trader, None, key()), 415)
        self.do("/api/v1/halt", "DELETE", 422, query="?confirm=please")
        self.do("/api/v1/halt", "DELETE", 200, query="?confirm=RELEASE")
        self.do("/api/v1/halt", "DELETE", 409, query="?confirm=RELEASE")

    def test_the_same_key_is_the_same_command(self):
        name = key()
        body = {"value": "149"}
        first = self.do("/api/v1/limits/{limit}", "PUT", 200, body, headers=name, limit="open-orders").json()
        again = self.do("/api/v1/limits/{limit}", "PUT", 200, body, headers=name, limit="open-orders").json()
        self.assertEqual((first["isRepeat"], again["isRepeat"]), (False, True))
        self.assertEqual(first["command"], again["command"])
        reused = self.do("/api/v1/limits/{limit}", "PUT", 422, {"value": "148"}, headers=name, limit="open-orders").json()
        self.assertEqual(reused["type"], "urn:jarvis:problem:idempotency-key-reused")
        other = self.served.token("zoe", "--trade", "--tenant", "professional")
        self.served.process.send_signal(1)
        theirs = self.wait_for(lambda: (a := self.served.ask("PUT", "/api/v1/limits/open-orders", other, body, name)).status != 401 and a)
        self.assertNotEqual(theirs.json()["command"], first["command"])
        self.do("/api/v1/limits/{limit}", "PUT", 400, body, headers={"Idempotency-Key": ""}, limit="open-orders")

    def test_who_logs_in_gets_tokens_that_are_renewed_and_taken_back(self):
        login, renew, revoke = ("/api/v1/auth/" + part for part in ("token", "refresh", "revoke"))
        self.served.user("kim", "a password of kim", "--trade", "--tenant", "professional")
        mine = {"user": "kim", "password": "a password of kim"}
        first = self.wait_for(lambda: (a := self.served.ask("POST", login, None, mine)).status == 200 and a)
        self.hold(login, "POST", first, 200)
        first = first.json()
        self.assertEqual((first["user"], first["scope"], first["expires_in"]), ("kim", "read write", 900))
        self.do("/api/v1/positions", "GET", 200, token=first["access_token"])
        second = self.do(renew, "POST", 200, {"refresh_token": first["refresh_token"]}).json()
        self.do("/api/v1/positions", "GET", 200, token=second["access_token"])
        less = self.do(login, "POST", 200, dict(mine, scope="read")).json()
        self.do("/api/v1/halt", "POST", 403, {}, token=less["access_token"])
        self.hold(login, "POST", self.served.ask("POST", login, None, dict(mine, password="wrong")), 401)
        self.hold(login, "POST", self.served.ask("POST", login, None, dict(mine, scope="admin")), 403)
        for wrong in ({}, {"user": "kim"}, {"password": "x"}, dict(mine, key="x"), dict(mine, scope="root"), dict(mine, user=7), dict(mine, password="x" * 1025)):
            self.hold(login, "POST", self.served.ask("POST", login, None, wrong), 400)
        # By API key, which is no session of its own.
        key_login = self.do(login, "POST", 200, {"key": self.served.trader}).json()
        self.assertEqual(key_login["user"], "ada")
        self.do("/api/v1/positions", "GET", 200, token=key_login["access_token"])
        # Another's session is none of ours, and whether it is there is not told.
        for session in (less["session"], "0" * 16):
            self.do(revoke, "POST", 403, {"session": session}, token=key_login["access_token"])
        self.hold(revoke, "POST", self.served.ask("POST", revoke, None, {"session": less["session"]}), 401)
        self.assertEqual(self.do(revoke, "POST", 200, {"session": less["session"]}, token=second["access_token"]).json(), {"ended": 1})
        self.do("/api/v1/positions", "GET", 401, token=less["access_token"])
        # A refresh token that comes a second time was copied: its session is over.
        self.do(renew, "POST", 401, {"refresh_token": first["refresh_token"]})
        self.do("/api/v1/positions", "GET", 401, token=second["access_token"])
        self.do(renew, "POST", 401, {"refresh_token": second["refresh_token"]})
        self.assertEqual(self.do(revoke, "POST", 200, {"refresh_token": key_login["refresh_token"]}).json(), {"ended": 1})
        self.do("/api/v1/positions", "GET", 401, token=key_login["access_token"])
        # Guessing gets slower.
        guesses = [self.served.ask("POST", login, None, {"user": "kim", "password": str(n)}).status for n in range(30)]
        self.assertIn(429, guesses)

    def test_a_device_is_let_in_by_who_may_do_what_it_asks_for(self):
        begin, poll, decide = "/api/v1/auth/device", "/api/v1/auth/device/token", "/api/v1/auth/device/approval"
        codes = self.do(begin, "POST", 200, {"client": "wall screen", "scope": "read"}).json()
        mine = {"device_code": codes["device_code"]}
        hasty = {"device_code": self.do(begin, "POST", 200, {"client": "hasty"}).json()["device_code"]}
        self.assertEqual([self.do(poll, "POST", 400, hasty).json()["error"] for _ in range(2)], ["authorization_pending", "slow_down"])
        self.assertEqual(self.do(poll, "POST", 400, mine).json()["error"], "authorization_pending")
        self.assertEqual(self.do(poll, "POST", 400, {"device_code": "0" * 64}).json()["error"], "invalid_grant")
        looked = self.do(decide, "POST", 200, {"user_code": codes["user_code"].lower()}, token=self.served.onlooker).json()
        self.assertEqual((looked["client"], looked["scope"], looked["isAllowed"]), ("wall screen", "read", None))
        self.do(decide, "POST", 404, {"user_code": "BBBB-BBBB", "isAllowed": True})
        self.assertTrue(self.do(decide, "POST", 200, {"user_code": codes["user_code"], "isAllowed": True}, token=self.served.onlooker).json()["isAllowed"])
        self.do(decide, "POST", 404, {"user_code": codes["user_code"], "isAllowed": False})
        time.sleep(codes["interval"])  # as it was told to
        tokens = self.do(poll, "POST", 200, mine).json()
        self.assertEqual((tokens["user"], tokens["scope"]), ("bob", "read"))
        self.do("/api/v1/positions", "GET", 200, token=tokens["access_token"])
        self.do("/api/v1/halt", "POST", 403, {}, token=tokens["access_token"])
        self.assertEqual(self.do(poll, "POST", 400, mine).json()["error"], "invalid_grant")
        # Nobody allows more than they may do themselves; and a no is told.
        greedy = self.do(begin, "POST", 200, {"client": "robot", "scope": "read write"}).json()
        self.do(decide, "POST", 403, {"user_code": greedy["user_code"], "isAllowed": True}, token=self.served.onlooker)
        self.do(decide, "POST", 200, {"user_code": greedy["user_code"], "isAllowed": False}, token=self.served.onlooker)
        self.assertEqual(self.do(poll, "POST", 400, {"device_code": greedy["device_code"]}).json()["error"], "access_denied")
        # By the command line, for somebody with a password; and not by somebody who was sent away since.
        self.served.user("dev", "a password of dev")
        gone = self.wait_for(lambda: (a := self.served.ask("POST", "/api/v1/auth/token", None, {"user": "dev", "password": "a password of dev"})).status == 200 and a.json())
        late = self.do(begin, "POST", 200, {"client": "late"}).json()
        self.do(decide, "POST", 200, {"user_code": late["user_code"], "isAllowed": True}, token=gone["access_token"])
        self.do("/api/v1/auth/revoke", "POST", 200, {"session": gone["session"]}, token=gone["access_token"])
        self.do(poll, "POST", 401, {"device_code": late["device_code"]})
        third = self.do(begin, "POST", 200, {"client": "headless"}).json()
        self.served.tool("device", "allow", third["user_code"], "--as", "dev")
        self.served.process.send_signal(1)
        admitted = self.wait_for(lambda: self.served.logins().count("device-allowed") == 3 and self.do(poll, "POST", 200, {"device_code": third["device_code"]}).json())
        self.assertEqual((admitted["user"], admitted["scope"]), ("dev", "read"))
        self.assertFalse(os.path.exists(self.served.home + "/data/device-decisions"))
        logins = self.served.logins()
        for code in (codes, greedy, third):
            self.assertNotIn(code["device_code"], logins)
            self.assertNotIn(code["user_code"], logins)
        self.assertIn('"what":"device-denied"', logins)
        self.assertRegex(logins, '"what":"logged-in","how":"device","user":"bob"')
        for body, pointer in (({}, "#/client"), ({"client": "x\ny"}, "#/client"), ({"client": "x", "scope": "root"}, "#/scope")):
            self.assertEqual(self.do(begin, "POST", 400, body).json()["pointer"], pointer)

    def test_a_request_keeps_its_name(self):
        answer = self.served.ask("GET", "/health", headers={"X-Request-Id": "from-the-client_1.2"})
        self.assertEqual(answer.headers["X-Request-Id"], "from-the-client_1.2")
        for odd in ("a b", "x" * 65, "<script>", ""):
            answer = self.served.ask("GET", "/health", headers={"X-Request-Id": odd})
            self.assertRegex(answer.headers["X-Request-Id"], "^[0-9a-f]{32}$")

    def wait_for(self, condition):
        until = time.monotonic() + 20
        while not (result := condition()):
            self.assertLess(time.monotonic(), until, "it did not come")
        return result

    def test_zz_every_described_answer_was_seen(self):
        """Runs last, by its name. What a healthy server never says is left out, and named."""
        told = {(o["operationId"], int(s)) for _, _, o in self.operations() for s in o["responses"]}
        unseen = {one for one in told - self.seen if one[1] not in (202, 429, 503)}
        # No command of these can be refused in that way.
        unseen -= {(o["operationId"], s) for _, m, o in self.operations() for s in (404, 409, 422) if m != "GET"}
        self.assertEqual(unseen, set())


class Restart(unittest.TestCase):
    """What jobs came to is known after an end and after a kill."""

    def test_jobs_outlive_the_process(self):
        served = Served(PROGRAM)
        self.addCleanup(served.close)
        name = key()
        ask = lambda: served.ask("POST", "/api/v1/jobs", served.trader, {"kind": "statement"}, name)
        job = ask().json()
        place = "/api/v1/jobs/" + job["id"]
        until = time.monotonic() + 20
        while (job := served.ask("GET", place, served.trader).json())["state"] != "done":
            self.assertLess(time.monotonic(), until)
        text = served.ask("GET", place + "/result", served.trader).body
        for ending in (served.end, served.kill):
            self.assertIn(ending(), (0, None))
            served.start()
            self.assertEqual(served.ask("GET", place, served.trader).json(), job)
            self.assertEqual(served.ask("GET", place + "/result", served.trader).body, text)
            self.assertEqual(ask().json()["id"], job["id"], "the key is known")
        self.assertEqual(os.stat(served.home + "/data/jobs").st_mode & 0o077, 0)

    def test_a_damaged_journal_is_told_of_without_telling_where_it_lies(self):
        served = Served(PROGRAM)
        self.addCleanup(served.close)
        folder = served.home + "/data/journal/"
        with open(folder + next(name for name in os.listdir(folder) if name.endswith(".seg")), "r+b") as segment:
            segment.seek(600)
            byte = segment.read(1)[0]
            segment.seek(600)
            segment.write(bytes([byte ^ 1]))

        def over(kind, token):
            job = served.ask("POST", "/api/v1/jobs", token, {"kind": kind}, key()).json()
            until = time.monotonic() + 20
            while (job := served.ask("GET", "/api/v1/jobs/" + job["id"], token).json())["state"] in ("queued", "running"):
                self.assertLess(time.monotonic(), until)
            return job

        whole = over("verify-journal", served.keeper)
        self.assertEqual((whole["state"], whole["result"]["isWhole"]), ("done", False))
        export = over("export-fills", served.trader)
        self.assertEqual((export["state"], export["failure"]["type"]), ("failed", "urn:jarvis:problem:journal-unreadable"))
        self.assertNotIn(served.home, str(whole) + str(export))
