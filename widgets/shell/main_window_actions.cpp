#include "widgets/shell/action_entries.h"
#include "widgets/shell/main_window.h"

namespace jarvis::widgets::shell {

void MainWindow::addActions()
{
    const auto add = [this](const char* id, const QString& group, const QString& text, QKeyCombination key, std::function<void()> act, const QString& words = {}) {
        m_actions->add({QLatin1String(id), group, text, QKeySequence(key), Action::Kind::Navigation, std::move(act), {}, words});
    };
    m_actions->add({QStringLiteral("kill"), tr("Safety"), tr("Kill switch: halt all trading"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        Action::Kind::Panic, [this] { halt(); }, {}, tr("panic stop red button")});
    add("disarm", tr("Safety"), tr("Disarm one-click"), Qt::CTRL | Qt::Key_D, [this] { m_arming.disarm(); });
    add("palette", tr("Desk"), tr("Find and do anything"), Qt::CTRL | Qt::Key_K, [this] { openPalette(); }, tr("command palette search"));
    add("venues", tr("Desk"), tr("How the venues are doing"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { toggleVenuePanel(); }, tr("connection health latency"));
    add("account", tr("Desk"), tr("Choose an account"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { Q_EMIT m_topBar->accountMenuWanted(m_topBar->accountButton()); });
    add("sheet", tr("Desk"), tr("Keys and gestures"), Qt::SHIFT | Qt::Key_F1, [this] { showHotkeySheet(); }, tr("keys gestures hotkeys shortcuts"));
    m_palette->addSource([this] { return actionEntries(*m_actions, *m_hotkeys); });
    connect(m_actions, &Actions::changed, this, &MainWindow::showKeys);
    showKeys();
}

} // namespace jarvis::widgets::shell
