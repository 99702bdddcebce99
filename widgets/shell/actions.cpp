#include "widgets/shell/actions.h"

#include "engine/base/check.h"
#include "widgets/shell/key_rules.h"

#include <algorithm>

namespace jarvis::widgets::shell {

void Actions::add(Action action)
{
    CHECK(!find(action.id) && action.act && (action.kind != Action::Kind::Panel || action.isHere));
    const auto isTaken = [&action](const Action& other) { return other.key == action.key; };
    CHECK(action.key.isEmpty() || std::none_of(m_all.begin(), m_all.end(), isTaken));
    m_all.push_back(std::move(action));
    decideKeys();
    Q_EMIT changed();
}

const Action* Actions::find(const QString& id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const Action& action) { return action.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

/// The panic key first, then what was chosen, then what is delivered: who comes later finds a key taken and has none.
void Actions::decideKeys()
{
    m_keys.clear();
    m_byKey.clear();
    const auto give = [this](const Action& action, const QKeySequence& key) {
        if (key.isEmpty() || m_byKey.contains(key) || m_keys.contains(action.id))
            return;
        m_keys.insert(action.id, key);
        m_byKey.insert(key, &action);
    };
    const auto isUsable = [](const Action& action, const QKeySequence& key) { return shell::keyObstacle(key, action.kind).isEmpty(); };
    for (const Action& action : m_all) {
        if (action.kind != Action::Kind::Panic)
            continue;
        const QKeySequence chosen = QKeySequence::fromString(m_chosen.value(action.id), QKeySequence::PortableText);
        give(action, !chosen.isEmpty() && isUsable(action, chosen) ? chosen : action.key);
    }
    for (const Action& action : m_all) {
        const QKeySequence chosen = QKeySequence::fromString(m_chosen.value(action.id), QKeySequence::PortableText);
        if (action.kind != Action::Kind::Panic && m_chosen.contains(action.id) && isUsable(action, chosen))
            give(action, chosen);
    }
    for (const Action& action : m_all) {
        if (!m_chosen.contains(action.id))
            give(action, action.key);
    }
}

QString Actions::keyObstacle(const QString& id, const QKeySequence& key) const
{
    const Action* action = find(id);
    CHECK(action);
    if (action->kind == Action::Kind::Panic && key.isEmpty())
        return tr("The kill switch is never without a key: give it another one instead.");
    if (key.isEmpty())
        return {};
    const Action* holder = byKey(key);
    if (holder && holder != action && holder->kind == Action::Kind::Panic)
        return tr("%1 belongs to the kill switch and cannot be taken from it.").arg(key.toString(QKeySequence::NativeText));
    return shell::keyObstacle(key, action->kind);
}

void Actions::setKey(const QString& id, const QKeySequence& key)
{
    if (!keyObstacle(id, key).isEmpty())
        return;
    const Action* holder = key.isEmpty() ? nullptr : byKey(key);
    if (holder && holder->id != id)
        m_chosen.insert(holder->id, QString());
    if (key == find(id)->key)
        m_chosen.remove(id);
    else
        m_chosen.insert(id, key.toString(QKeySequence::PortableText));
    decideKeys();
    Q_EMIT chosenChanged();
    Q_EMIT changed();
}

void Actions::restoreKey(const QString& id)
{
    m_chosen.remove(id);
    decideKeys();
    Q_EMIT chosenChanged();
    Q_EMIT changed();
}

void Actions::restoreAll()
{
    for (const Action& action : m_all)
        m_chosen.remove(action.id);
    decideKeys();
    Q_EMIT chosenChanged();
    Q_EMIT changed();
}

void Actions::setChosen(const Chosen& chosen)
{
    m_chosen = chosen;
    decideKeys();
    Q_EMIT changed();
}

} // namespace jarvis::widgets::shell
