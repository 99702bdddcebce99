#pragma once

#include "app/secrets/journal_key.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jarvis::desktop {

/// Asks for the pass phrase of a journal or, for one that begins, for a new one, twice. A forgotten one cannot be brought back, and
/// the dialog says so.
///
/// Threads: GUI.
class PassPhraseDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PassPhraseDialog(const secrets::PassPhraseQuestion& question, QWidget* parent = nullptr);

    /// What was typed, in locked memory; the fields are emptied. Ask once, after it was accepted.
    journal::Secret take();

private:
    void judge();

    const bool m_isNew;
    QLineEdit* m_phrase;
    QLineEdit* m_again;
    QLabel* m_note;
    QPushButton* m_open;
};

/// A person at the screen.
class PassPhraseDialogs final : public secrets::PassPhrases {
public:
    std::optional<journal::Secret> ask(const secrets::PassPhraseQuestion& question) override;
};

/// Nobody: a run that drives itself.
class NoPassPhrases final : public secrets::PassPhrases {
public:
    std::optional<journal::Secret> ask(const secrets::PassPhraseQuestion&) override { return std::nullopt; }
};

} // namespace jarvis::desktop
