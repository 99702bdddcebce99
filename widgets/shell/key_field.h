#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace jarvis::widgets::shell {

/// A field that shows the key that is pressed in it. Tab, Shift+Tab and Esc keep their meaning: nobody is caught in it.
///
/// Threads: GUI.
class KeyField final : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    QKeySequence key() const { return m_key; }
    void setKey(const QKeySequence& key);

Q_SIGNALS:
    /// By a press.
    void pressed(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_key;
};

} // namespace jarvis::widgets::shell
