#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>

#include <deque>
#include <functional>

namespace jarvis::widgets::shell {

/// Something that the program can do by a key or by its name: for keys, the sheet, the palette and the editor of keys.
struct Action {
    /// Trading keys act only while `obstacle` is silent, and never while a text field, dialog or menu has the focus. The panic key
    /// acts whenever the program is active, whatever is open. A panel's key acts while the focus is there, as `isHere` says, and is
    /// elsewhere what it always was: it may be a digit alone.
    enum class Kind { Navigation, Trading, Panic, Panel };

    QString id;       ///< stays the same over releases
    QString group;    ///< heading on the help sheet
    QString text;     ///< what it does
    QKeySequence key; ///< as the program is delivered; empty: none
    Kind kind = Kind::Navigation;
    std::function<void()> act;
    std::function<QString()> obstacle = {}; ///< why it may not act now, in words; empty: it may
    QString words = {};          ///< other words that somebody may look for
    bool changesOrders = false;  ///< of a Navigation action that cancels, closes or arms: by its name it acts only after a second look
    std::function<bool()> isHere = {}; ///< of a Panel action, which needs it: whether the focus is where it acts

    /// By its name alone it must not act: a second, deliberate press is asked for.
    bool needsSecondLook() const { return kind == Kind::Trading || kind == Kind::Panic || changesOrders; }
};

/// The one list of what the program can do, and which key does it.
///
/// A key that the trader chose stands over the delivered one, which it takes from whatever else has it; the panic key alone never loses
/// its key and is never without one. Choices for actions that this release does not know are kept as they are.
/// Threads: GUI.
class Actions final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `id` must be new, and the delivered key, if any, no other action's: two for one key is our own mistake (CHECK). Pointers to actions stay good as long as this lives.
    void add(Action action);
    const std::deque<Action>& all() const { return m_all; }
    /// Null when there is none.
    const Action* find(const QString& id) const;
    const Action* byKey(const QKeySequence& key) const { return m_byKey.value(key); }

    /// The key that acts now; empty: none.
    QKeySequence keyOf(const QString& id) const { return m_keys.value(id); }
    bool isChanged(const QString& id) const { return m_chosen.contains(id); }

    /// Why this key cannot be given to that action, in words; empty when it can. One that another action has can be given: it is taken there.
    QString keyObstacle(const QString& id, const QKeySequence& key) const;
    /// Gives it this key, or none; whoever had it has none from then on. Does nothing where keyObstacle() speaks.
    void setKey(const QString& id, const QKeySequence& key);
    /// Back to what is delivered, which may be taken by a chosen key elsewhere.
    void restoreKey(const QString& id);
    void restoreAll();

    /// Chosen keys by action, portable text, empty for "none".
    using Chosen = QHash<QString, QString>;
    Chosen chosen() const { return m_chosen; }
    void setChosen(const Chosen& chosen);

Q_SIGNALS:
    /// A key acts otherwise than before, or an action is new.
    void changed();
    /// The trader chose: what chosen() says is to be stored.
    void chosenChanged();

private:
    void decideKeys();

    std::deque<Action> m_all;
    Chosen m_chosen;
    QHash<QString, QKeySequence> m_keys;
    QHash<QKeySequence, const Action*> m_byKey;
};

} // namespace jarvis::widgets::shell
