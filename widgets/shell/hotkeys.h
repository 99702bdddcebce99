#pragma once

#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <QString>
#include <QVector>

#include <functional>

class QKeyEvent;

namespace jarvis::widgets::shell {

/// What a key does, and when it must not.
struct Hotkey {
    /// Trading keys act only while `isAllowed` says so, and never while a text field, dialog or menu has the focus. The panic key
    /// acts whenever the program is active, whatever is open.
    enum class Kind { Navigation, Trading, Panic };

    QString id;            ///< stays the same over releases
    QString group;         ///< heading on the help sheet
    QString text;          ///< what it does, for the help sheet
    QKeySequence key;
    Kind kind = Kind::Navigation;
    std::function<void()> act;
    /// Why it may not act now, in words; empty: it may. For Trading.
    std::function<QString()> obstacle;
};

/// Runs the program's hotkeys.
///
/// A held key never repeats an order: it works again after it was released (behaviour 8). Keys are seen by the application
/// before any widget, so that the panic key works with a dialog open; navigation keys leave text fields alone.
/// Threads: GUI. One per process: it filters the application's events.
class Hotkeys final : public QObject {
    Q_OBJECT

public:
    explicit Hotkeys(QObject* parent = nullptr);

    void add(Hotkey hotkey);
    const QVector<Hotkey>& all() const { return m_hotkeys; }

Q_SIGNALS:
    /// A trading key was pressed that may not act now.
    void refused(const QString& what, const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Hotkey* find(const QKeyEvent& event) const;
    bool press(const QKeyEvent& event);
    static bool isTypingFocus();
    static bool isCovered();

    QVector<Hotkey> m_hotkeys;
    QSet<int> m_held;
};

} // namespace jarvis::widgets::shell
