#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

namespace jarvis::test {

/// Lies on a page that is not in front. What is merely hidden may come back beside the others.
inline bool isBehind(const QWidget& part)
{
    for (const QWidget* at = &part; at->parentWidget() != nullptr && !at->isWindow(); at = at->parentWidget()) {
        const auto* pages = qobject_cast<const QStackedWidget*>(at->parentWidget());
        if (pages && pages->currentWidget() != at)
            return true;
    }
    return false;
}

/// The texts with a letter to press (Alt and "&"), of everything in this window that can be pressed by it. Of a menu: of its entries.
inline QStringList textsWithLetters(const QWidget& window)
{
    QStringList texts;
    const auto add = [&texts](const QString& text) {
        if (!QKeySequence::mnemonic(text).isEmpty())
            texts << text;
    };
    if (const auto* menu = qobject_cast<const QMenu*>(&window)) {
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->isVisible())
                add(action->text());
        }
        return texts;
    }
    const auto parts = window.findChildren<const QWidget*>();
    for (const QWidget* part : parts) {
        if (part->window() != &window || isBehind(*part))
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(part))
            add(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(part); label && label->buddy())
            add(label->text());
        else if (const auto* box = qobject_cast<const QGroupBox*>(part))
            add(box->title());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(part)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        }
    }
    return texts;
}

/// Two texts of one letter, each pair on a line.
inline QStringList lettersTakenTwice(const QWidget& window)
{
    QStringList found;
    QHash<QString, QString> taken;
    const QStringList texts = textsWithLetters(window);
    for (const QString& text : texts) {
        QString& holder = taken[QKeySequence::mnemonic(text).toString()];
        if (holder.isEmpty())
            holder = text;
        else
            found << QStringLiteral("\"%1\" and \"%2\"").arg(holder, text);
    }
    return found;
}

} // namespace jarvis::test
