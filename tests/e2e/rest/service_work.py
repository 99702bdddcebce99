"""Jobs, telemetry, analyses, and what who keeps the service sees."""

import csv
import decimal
import io
import json
import os
import re

from described import key


class ServiceWork:
    """Cases of a Described."""

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

    def test_a_size_by_kelly_is_refused_until_enough_was_closed(self):
        path = "/api/v1/size"
        market = {"instrument": "BTCUSDT", "side": "buy", "type": "market"}
        bid = float(self.wait_for(lambda: self.do("/api/v1/analyze", "POST", 200, {"instrument": "BTCUSDT"}).json()["liquidity"]["bid"]))
        asked = dict(market, stopLoss=f"{bid * 0.8:.0f}", takeProfit=f"{bid * 1.2:.0f}")
        kelly = self.do(path, "POST", 200, dict(asked, by="kelly")).json()
        self.assertEqual((float(kelly["quantity"]), kelly["bound"], kelly["kelly"]), (0, "kelly", None))
        reason = kelly["refusals"][0]
        self.assertEqual((reason["name"], reason["limit"]["value"]), ("kelly-trades", "30"))
        self.assertEqual(int(reason["value"]["value"]) + int(reason["wouldPass"]["value"]), 30)
        self.assertNotIn("quantity-zero", [one["name"] for one in kelly["refusals"]])
        risk = self.do(path, "POST", 200, dict(asked, by="risk", share="0.005")).json()
        self.assertGreater(float(risk["quantity"]), 0, risk)
        self.assertEqual(risk["bound"], "risk-per-trade")
        self.assertLessEqual(float(risk["worstLoss"]), 0.0055 * float(self.do("/api/v1/portfolio", "GET", 200).json()["equity"]))
        most = self.do(path, "POST", 200, dict(asked, by="risk")).json()
        self.assertGreaterEqual(float(most["quantity"]), float(risk["quantity"]))
        for body, pointer in (({}, "#/instrument"), (dict(asked), "#/by"), (dict(asked, by="luck"), "#/by"), (dict(asked, by="kelly", share="0.1"), "#/share"),
                              (dict(asked, by="risk", share="0"), "#/share"), (dict(asked, by="risk", share="1.1"), "#/share"), (dict(asked, by="risk", side="up"), "#/side"),
                              (dict(market, by="risk"), "#/stopLoss"), (dict(asked, by="risk", stopLoss="-1"), "#/stopLoss"), (dict(asked, by="risk", type="iceberg"), "#/type")):
            self.assertEqual(self.do(path, "POST", 400, body).json()["pointer"], pointer, body)

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
