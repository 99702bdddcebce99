#!/usr/bin/env python3
"""reader.py JARVIS FOLDER: reads and uses the desk through AT-SPI alone. Started by run.py, on a screen and a bus of its own."""

import os
import re
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from tree import Atspi, GLib, TABLES, children, find, has, is_seen, press, turn, wait_for, walk, write  # noqa: E402

PROGRAM, FOLDER = sys.argv[1], sys.argv[2]
TAB, F6 = 0xFF09, 0xFFC3

# A name that somebody gave an object in the source, not one that is said aloud.
OBJECT_NAME = re.compile(r"^(qt_\w+|[a-z]+([A-Z][a-z0-9]*)+)$")
# What can have the focus has to be one of these: nobody knows what to do with the rest.
SPOKEN_ROLES = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT,
    Atspi.Role.COMBO_BOX, Atspi.Role.LIST, Atspi.Role.LIST_ITEM, Atspi.Role.LIST_BOX, Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE, Atspi.Role.TABLE_CELL,
    Atspi.Role.PAGE_TAB_LIST, Atspi.Role.PAGE_TAB, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER, Atspi.Role.SCROLL_BAR, Atspi.Role.GROUPING, Atspi.Role.CHART,
    Atspi.Role.CANVAS, Atspi.Role.DRAWING_AREA, Atspi.Role.CALENDAR, Atspi.Role.MENU_ITEM,
    Atspi.Role.LINK, Atspi.Role.LABEL, Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.PANEL,
}


class Reader(unittest.TestCase):
    """One desk for all of it, in the order of a session: look, fill in, send, halt, release."""

    @classmethod
    def setUpClass(cls):
        cls.manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        Atspi.init()
        cls.said, cls.focused = [], []
        cls.listeners = []
        for event, handler in (("object:state-changed:showing", cls.on_showing), ("object:state-changed:focused", cls.on_focus)):
            listener = Atspi.EventListener.new(handler)
            listener.register(event)
            cls.listeners.append(listener)
        cls.log = open(os.path.join(FOLDER, "jarvis.log"), "wb")
        cls.jarvis = subprocess.Popen([PROGRAM, "--data", os.path.join(FOLDER, "data"), "--feed", "simulated:7"], stdout=cls.log, stderr=cls.log)
        cls.app = wait_for("desk on the bus", cls.find_app, 60)
        wait_for("red button", lambda: find(cls.app, Atspi.Role.PUSH_BUTTON, "Kill switch"), 60)

    @classmethod
    def tearDownClass(cls):
        for process in (cls.jarvis, cls.manager):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        cls.log.close()

    @classmethod
    def on_showing(cls, event):
        try:
            if event.detail1 and event.source.get_role() in (Atspi.Role.ALERT, Atspi.Role.NOTIFICATION):
                cls.said.append(event.source.get_name() or "")
        except GLib.Error:
            pass  # it said something and went

    @classmethod
    def on_focus(cls, event):
        try:
            if event.detail1:
                cls.focused.append(event.source.get_name() or "")
        except GLib.Error:
            pass

    @classmethod
    def find_app(cls):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app is not None and "jarvis" in (app.get_name() or "").lower() and app.get_child_count() > 0:
                return app
        return None

    def node(self, role, name, patience=20.0):
        return wait_for(f"“{name}”", lambda: find(self.app, role, name), patience)

    # -- what there is

    def test_10_everything_that_takes_the_focus_says_what_it_is(self):
        looked, wrong = 0, []
        for node in walk(self.app):
            if not has(node, Atspi.StateType.FOCUSABLE) or not is_seen(node):
                continue
            looked += 1
            name, role = (node.get_name() or "").strip(), node.get_role()
            place = f"{node.get_role_name()} “{name}” in “{node.get_parent().get_name() if node.get_parent() else ''}”"
            if not name and role not in (Atspi.Role.FRAME,):
                wrong.append("nameless: " + place)
            elif OBJECT_NAME.match(name):
                wrong.append("named like an object: " + place)
            if role not in SPOKEN_ROLES:
                wrong.append("of no useful role: " + place)
            if role == Atspi.Role.PANEL and not (node.get_description() or "").strip():
                wrong.append("a panel that says nothing: " + place)
        self.assertGreater(looked, 25)
        self.assertEqual(wrong, [], "\n".join(wrong))

    def test_11_buttons_can_be_pressed_and_fields_written_into(self):
        wrong = []
        for node in walk(self.app):
            if not is_seen(node) or not has(node, Atspi.StateType.ENABLED):
                continue
            if node.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON) and node.get_action_iface() is None:
                wrong.append(f"no action: {node.get_role_name()} “{node.get_name()}”")
            if node.get_role() == Atspi.Role.TEXT and has(node, Atspi.StateType.EDITABLE) and node.get_editable_text_iface() is None:
                wrong.append(f"not to be written into: “{node.get_name()}”")
        self.assertEqual(wrong, [], "\n".join(wrong))

    def test_12_tables_have_headings_and_cells(self):
        tables = [node for node in walk(self.app) if node.get_role() in TABLES]
        self.assertTrue(tables)
        filled = 0
        for node in tables:
            table = node.get_table_iface()
            self.assertIsNotNone(table, node.get_name())
            columns = table.get_n_columns()
            self.assertGreater(columns, 0, node.get_name())
            for column in range(columns):
                self.assertIsNotNone(table.get_column_description(column), f"{node.get_name()}, column {column}")
            if table.get_n_rows() > 0:
                filled += 1
                cells = [table.get_accessible_at(0, column) for column in range(columns)]
                self.assertTrue(any((cell.get_name() or "").strip() for cell in cells if cell is not None), f"{node.get_name()}: an empty first row")
        self.assertGreater(filled, 0, "the watchlist has rows")
        watchlist = next(node for node in tables if node.get_name() == "Instruments")
        headings = [watchlist.get_table_iface().get_column_description(column) for column in range(watchlist.get_table_iface().get_n_columns())]
        self.assertIn("Last", headings)

    def test_13_chart_ladder_and_figures_say_what_they_show(self):
        chart = wait_for("chart", lambda: next((n for n in walk(self.app) if n.get_role() == Atspi.Role.CHART and is_seen(n) and "close" in (n.get_description() or "")), None), 40)
        self.assertRegex(chart.get_description(), r"\d")
        ladder = wait_for("book on the ladder", lambda: next((n for n in walk(self.app) if n.get_name() == "Depth ladder" and "best bid" in (n.get_description() or "")), None), 40)
        self.assertRegex(ladder.get_description(), r"best ask [\d,.]+ for")
        equity = wait_for("equity", lambda: next((n for n in walk(self.app) if re.match(r"Equity [\d,.]+$", n.get_name() or "")), None), 40)
        self.assertTrue(is_seen(equity))

    def test_14_the_focus_is_told_while_it_moves(self):
        press_key = lambda key: Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
        wait_for("active desk", lambda: any(has(frame, Atspi.StateType.ACTIVE) for frame in children(self.app)))
        del self.focused[:]
        for key in (TAB, TAB, TAB, F6, TAB, F6, TAB):
            before = len(self.focused)
            press_key(key)
            wait_for("focus after a key", lambda: len(self.focused) > before)
        self.assertGreaterEqual(len({name for name in self.focused if name}), 4, self.focused)

    # -- a trade, by the tree alone

    def test_20_a_ticket_is_filled_in_and_sent(self):
        press(self.node(Atspi.Role.RADIO_BUTTON, "Buy"))
        wait_for("chosen side", lambda: has(find(self.app, Atspi.Role.RADIO_BUTTON, "Buy"), Atspi.StateType.CHECKED))
        bid = wait_for("bid", self.best_bid, 40)
        for name, text in (("Size", "0.003"), ("Limit price", f"{bid * 0.999:.1f}"), ("Take profit", f"{bid * 1.02:.1f}"), ("Stop loss", f"{bid * 0.98:.1f}")):
            write(self.field(name), text)
        try:
            review = wait_for("review that may be pressed", self.ready_review, 30)
        except AssertionError as failure:
            ticket = next(n for n in walk(self.app) if n.get_name() == "Order ticket")
            raise AssertionError(f"{failure}: " + "; ".join(n.get_name() for n in walk(ticket) if is_seen(n) and n.get_name())) from None
        press(review)
        send = wait_for("button that sends", self.ready_send, 30)
        said = len(self.said)
        # It hears nobody within the guard, by whichever way; while the numbers are old, which they may be before a busy machine has found the button,
        # it is the one that asks for them anew.
        end = time.monotonic() + 90
        while time.monotonic() < end and len(self.said) == said:
            try:
                if has(send, Atspi.StateType.ENABLED):
                    press(send)
            except GLib.Error:
                pass  # it was sent: the dialog has gone
            turn()
            time.sleep(0.2)
        try:
            wait_for("word about the order", lambda: len(self.said) > said, 30)
        except AssertionError as failure:
            dialogs = [n for n in walk(self.app) if n.get_role() == Atspi.Role.DIALOG and is_seen(n)]
            shown = [n.get_name() for dialog in dialogs for n in walk(dialog) if is_seen(n) and n.get_name()]
            raise AssertionError(f"{failure}; said so far: {self.said}; in dialogs: {shown}") from None
        self.assertTrue(any("order" in words.lower() or "BTC" in words for words in self.said[said:]), self.said)

    def field(self, name):
        def exact():
            return next((n for n in walk(self.app) if n.get_role() in (Atspi.Role.TEXT, Atspi.Role.ENTRY) and n.get_name() == name and is_seen(n)), None)
        return wait_for(f"field “{name}”", exact)

    def best_bid(self):
        for node in walk(self.app):
            found = re.search(r"best bid ([\d,.]+) for", node.get_description() or "") if node.get_name() == "Depth ladder" else None
            if found:
                return float(found.group(1).replace(",", ""))
        return None

    def ready_review(self):
        button = find(self.app, Atspi.Role.PUSH_BUTTON, "Review")
        return button if button and has(button, Atspi.StateType.ENABLED) else None

    def ready_send(self):
        for node in walk(self.app):
            if node.get_role() == Atspi.Role.PUSH_BUTTON and re.match(r"(Send|Review again)\b", node.get_name() or "") and is_seen(node):
                top = node.get_parent()
                while top is not None and top.get_role() not in (Atspi.Role.DIALOG, Atspi.Role.FRAME):
                    top = top.get_parent()
                if top is not None and top.get_role() == Atspi.Role.DIALOG and has(node, Atspi.StateType.ENABLED):
                    return node
        return None

    # -- the red button

    def test_30_the_red_button_halts_and_is_said(self):
        said = len(self.said)
        press(self.node(Atspi.Role.PUSH_BUTTON, "Kill switch"))
        self.node(Atspi.Role.PUSH_BUTTON, "Trading is halted. Press to release it.")
        wait_for("word about the halt", lambda: any("halted" in words for words in self.said[said:]))
        keep = find(self.app, Atspi.Role.PUSH_BUTTON, "Keep positions and exits")
        if keep:
            press(keep)

    def test_31_the_halt_is_released_by_the_word(self):
        press(self.node(Atspi.Role.PUSH_BUTTON, "Trading is halted. Press to release it."))
        write(self.field("The word that releases the kill switch"), "RELEASE")
        press(wait_for("release that may be pressed", lambda: next((n for n in walk(self.app) if n.get_role() == Atspi.Role.PUSH_BUTTON and n.get_name() == "Release"
            and has(n, Atspi.StateType.ENABLED) and is_seen(n)), None)))
        self.node(Atspi.Role.PUSH_BUTTON, "Kill switch", 40)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
