"""How people, keys and devices are let in."""

import os
import time


class Door:
    """Cases of a Described."""

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
