"""Every path, status and schema of the OpenAPI document, held against the running server; and nothing that is not in it."""

import os
import time
import unittest

from account_life import AccountLife
from described import Described, key
from door import Door
from every_operation import EveryOperation
from served import Served
from service_work import ServiceWork

PROGRAM = None


class Conformance(EveryOperation, AccountLife, ServiceWork, Door, Described, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.served = Served(PROGRAM)
        cls.document = cls.served.ask("GET", "/api/v1/openapi.json").json()
        cls.seen = set()

    @classmethod
    def tearDownClass(cls):
        cls.served.close()

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
