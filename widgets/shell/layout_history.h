#pragma once

#include "widgets/shell/arrangement.h"

#include <optional>

namespace jarvis::widgets::shell {

/// The layout as it was, step by step: undo and redo.
///
/// Threads: a plain value.
class LayoutHistory {
public:
    static constexpr qsizetype kStepsMax = 50;

    /// The layout is this now: a new step, which ends what could be redone. The same again is none.
    void note(const Arrangement& now);
    /// The newest step looks like this, as it turned out: a window manager may have its own mind.
    void correct(const Arrangement& now);

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    /// What to go to; empty when there is nothing.
    std::optional<Arrangement> undo();
    std::optional<Arrangement> redo();

private:
    QVector<Arrangement> m_steps;
    qsizetype m_at = -1;
};

} // namespace jarvis::widgets::shell
