"""The life of an account over the REST interface, step by step."""

import re

from described import EXIT_FAR, key


class AccountLife:
    """Cases of a Described."""

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
        rungs = [{"price": str(int(mark * 0.97)), "quantity": "0.02"}, {"price": str(int(mark * 0.95)), "quantity": "0.01"}]
        self.do("/api/v1/positions/{instrument}/scale-out", "PUT", 200, {"rungs": rungs}, instrument="ETHUSDT")
        resting = self.wait_for(lambda: [r for r in self.do("/api/v1/positions", "GET", 200).json()["positions"][0]["scaleOut"] if r["order"]])
        self.assertEqual([float(r["quantity"]) for r in self.wait_for(lambda: (lambda found: found if len(found) == 2 else None)(
            self.do("/api/v1/positions", "GET", 200).json()["positions"][0]["scaleOut"]))], [0.02, 0.01])
        self.assertEqual(self.do("/api/v1/orders/{order}", "GET", 200, order=resting[0]["order"]).json()["role"], "take-profit")
        for wrong, status, name in (([dict(rungs[0], price=str(int(mark * 0.5)))], 422, "rung-beyond-take-profit"), ([rungs[0], rungs[0]], 422, "rung-twice"),
                                    ([dict(rungs[0], quantity="0.05")], 422, "rungs-too-large")):
            self.assertEqual(self.do("/api/v1/positions/{instrument}/scale-out", "PUT", status, {"rungs": wrong}, instrument="ETHUSDT").json()["reason"]["name"], name)
        bad = self.do("/api/v1/positions/{instrument}/scale-out", "PUT", 400, {"rungs": [{"price": "1"}]}, instrument="ETHUSDT").json()
        self.assertEqual(bad["pointer"], "#/rungs/0/quantity")
        self.do("/api/v1/positions/{instrument}/scale-out", "PUT", 400, {"rungs": [rungs[0]] * 6}, instrument="ETHUSDT")
        self.do("/api/v1/positions/{instrument}/scale-out", "PUT", 200, {"rungs": []}, instrument="ETHUSDT")
        self.wait_for(lambda: not self.do("/api/v1/positions", "GET", 200).json()["positions"][0]["scaleOut"])
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
