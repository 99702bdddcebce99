#pragma once

#include "engine/model/position_note.h"
#include "widgets/session/engine_session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jarvis::widgets::performance {

/// What a trader writes about one position: a note and tags. Nothing is sent before Save (Ctrl+Return); what was typed stays in its fields
/// when the engine refuses it or is away, with the reason beside it.
///
/// Threads: GUI. The session outlives it.
class NoteEditor final : public QWidget {
    Q_OBJECT

public:
    NoteEditor(session::EngineSession& session, InstrumentId instrument, Timestamp openedAt, QWidget* parent = nullptr);

    /// What the engine keeps now. Typed text is never replaced: then it says that somebody else wrote meanwhile.
    void setKept(const PositionNote& note);
    /// As it would be sent.
    PositionNote typed() const;
    bool isChanged() const;
    void save();
    /// Back to what the engine keeps.
    void discard();

    QPlainTextEdit* text() { return m_text; }
    QLineEdit* tags() { return m_tags; }
    QPushButton* saveButton() { return m_save; }
    QString statusText() const;

Q_SIGNALS:
    void saved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void judge();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void say(const QString& text, bool isError);

    session::EngineSession& m_session;
    const InstrumentId m_instrument;
    const Timestamp m_openedAt;
    PositionNote m_kept;
    QPlainTextEdit* m_text;
    QLineEdit* m_tags;
    QLabel* m_count;
    QLabel* m_status;
    QPushButton* m_save;
    std::optional<CommandId> m_command;
    PositionNote m_sent; ///< with m_command
};

} // namespace jarvis::widgets::performance
