#include "widgets/shell/action_entries.h"

#include "widgets/shell/hotkeys.h"

namespace jarvis::widgets::shell {

QVector<PaletteEntry> actionEntries(const Actions& actions, Hotkeys& hotkeys)
{
    QVector<PaletteEntry> entries;
    for (const Action& action : actions.all()) {
        const QString obstacle = action.obstacle ? action.obstacle() : QString();
        entries.append({QStringLiteral("action-") + action.id, action.group, action.text, action.words,
            actions.keyOf(action.id).toString(QKeySequence::NativeText), obstacle, action.needsSecondLook(), [&action, &hotkeys] { hotkeys.run(action); }});
    }
    return entries;
}

} // namespace jarvis::widgets::shell
