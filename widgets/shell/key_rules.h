#pragma once

#include "widgets/shell/actions.h"

#include <QKeySequence>
#include <QString>

namespace jarvis::widgets::shell {

/// Why no action of that kind may have this key, in words; empty when one may. An empty key is no key and never refused.
///
/// Refused are keys that the desktop keeps for itself, that text fields and tables need (copy, undo, Tab, arrows), that are typed (a
/// letter alone), and sequences of several keys. The panic key must not be one that a hand could strike by chance: it needs two modifiers
/// or a function key.
/// Threads: any.
QString keyObstacle(const QKeySequence& key, Action::Kind kind);

} // namespace jarvis::widgets::shell
