"""The tree of a running program as AT-SPI shows it: looking for things, waiting for them, using them."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0


def turn():
    """Lets what has happened arrive."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait_for(what, condition, patience=PATIENCE):
    """Until `condition` gives something; fails with the words of `what` when it never does."""
    end = time.monotonic() + patience
    while True:
        turn()
        try:
            found = condition()
        except GLib.Error:  # what was looked at has just gone
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"in {patience:.0f} s there was no {what}")
        time.sleep(0.05)


def states(node):
    return node.get_state_set()


def has(node, state):
    return states(node).contains(state)


def is_seen(node):
    return has(node, Atspi.StateType.SHOWING) and has(node, Atspi.StateType.VISIBLE)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


TABLES = (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE)


def walk(node, into_tables=False):
    """Every node below, the tables' cells only when asked for: there may be thousands."""
    yield node
    if node.get_role() in TABLES and not into_tables:
        return
    for child in children(node):
        try:
            yield from walk(child, into_tables)
        except GLib.Error:
            continue  # it went away meanwhile


def find(root, role, name, seen_only=True):
    """The first node of that role whose name holds `name`; None without one."""
    for node in walk(root):
        if node.get_role() == role and name in (node.get_name() or "") and (is_seen(node) or not seen_only):
            return node
    return None


def press(node):
    """The first action that a button offers, as a reader's user asks for it."""
    action = node.get_action_iface()
    assert action is not None and action.get_n_actions() > 0, f"nothing can be done with “{node.get_name()}”"
    names = [action.get_action_name(index) for index in range(action.get_n_actions())]
    index = next((at for at, name in enumerate(names) if name.lower() in ("press", "toggle", "click")), 0)
    assert action.do_action(index), f"“{node.get_name()}” did not take {names[index]}"


def write(node, text):
    field = node.get_editable_text_iface()
    assert field is not None, f"nothing can be written into “{node.get_name()}”"
    assert field.set_text_contents(text), f"“{node.get_name()}” did not take “{text}”"
