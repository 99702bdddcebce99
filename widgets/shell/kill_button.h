#pragma once

#include "widgets/session/engine_session.h"

#include <QKeySequence>
#include <QPushButton>

namespace jarvis::widgets::shell {

/// The red button. Pressed, it asks for the halt; of a halted desk, for the release.
///
/// Threads: GUI. The session must outlive it.
class KillButton final : public QPushButton {
    Q_OBJECT

public:
    explicit KillButton(session::EngineSession& session, QWidget* parent = nullptr);

    /// The key that does the same now, for the tool tip.
    void setKey(const QKeySequence& key);

Q_SIGNALS:
    void haltWanted();
    void releaseWanted();

private:
    bool isKilled() const;
    void showState();

    session::EngineSession& m_session;
    QKeySequence m_key;
};

} // namespace jarvis::widgets::shell
