#pragma once

namespace jarvis::widgets::trading {

/// Lets screen readers see a LadderView: the row of its cursor in words, and before it has one the state of the whole book. As often as you
/// like. Threads: GUI.
void installLadderAccessibility();

} // namespace jarvis::widgets::trading
