#include "widgets/base/list_text.h"

#include <QCoreApplication>

namespace jarvis::widgets::base {
namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

/// `pair` has what was put together so far in %1, and the next part in %2.
QString folded(const QStringList& parts, const QString& pair)
{
    if (parts.isEmpty())
        return {};
    QString all = parts.front();
    for (qsizetype i = 1; i < parts.size(); ++i)
        all = pair.arg(all, parts[i]);
    return all;
}

} // namespace

QString listText(const QStringList& parts) { return folded(parts, ListWords::tr("%1, %2", "what stands first in a list, and the next")); }

QString sentencesText(const QStringList& parts) { return folded(parts, ListWords::tr("%1. %2", "a sentence, and the next")); }

} // namespace jarvis::widgets::base
