"""What the OpenAPI document says of an answer, and how one is held against it."""

import time
import uuid

import jsonschema

EXIT_FAR = {"takeProfit": "1000000", "stopLoss": "1000"}


def key():
    return {"Idempotency-Key": str(uuid.uuid4())}


class Described:
    """For a test case with served (a Served), document (its OpenAPI document) and seen (the answers held so far)."""

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

    def wait_for(self, condition):
        until = time.monotonic() + 20
        while not (result := condition()):
            self.assertLess(time.monotonic(), until, "it did not come")
        return result
