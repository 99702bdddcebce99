#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace jarvis::widgets::shell {

/// One thing that the command palette finds: an action, a panel, an instrument, a page of the settings.
struct PaletteEntry {
    QString id;     ///< names it among what was used of late; unique
    QString group;  ///< of what kind it is, beside its text
    QString text;
    QString words;  ///< others that somebody may type
    QString key;    ///< that does the same, as the keyboard has it; empty: none
    QString obstacle; ///< why it may not act now, in words; empty: it may
    bool needsSecondLook = false; ///< Enter alone must not do it
    std::function<void()> act;
};

/// How well `entry` answers what is typed, the higher the better; empty when it does not.
///
/// Each typed word has to be found, in any order, whole or in part; letters in order with others between count where nothing better is
/// found, and least. Case and accents do not matter.
/// Threads: any.
std::optional<int> matchOf(const QString& typed, const PaletteEntry& entry);

/// The entries that answer, best first, as places in `entries`; with nothing typed what was used of late, newest first, then all in their order.
QVector<int> ranked(const QString& typed, const QVector<PaletteEntry>& entries, const QStringList& recent);

} // namespace jarvis::widgets::shell
