#include "widgets/shell/palette_entry.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::shell {
namespace {

// Of one typed word, by where it is found.
constexpr int kWholeWord = 100;
constexpr int kWordStart = 80;
constexpr int kInside = 40;
constexpr int kScattered = 10;
/// For what is found in the text itself rather than in its group or its other words: the beginning of a name is meant before any
/// word of a description.
constexpr int kInText = 40;
/// For the newest of what was used; less for each older one.
constexpr int kRecent = 30;

QString folded(const QString& text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.toCaseFolded();
}

bool isScatteredIn(const QString& word, const QString& text)
{
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

int foundAt(const QString& word, const QString& text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool isStart = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype after = at + word.size();
        const bool isEnd = after == text.size() || !text[after].isLetterOrNumber();
        best = std::max(best, isStart && isEnd ? kWholeWord : isStart ? kWordStart : kInside);
    }
    // One letter or two, scattered, are in every text.
    return best > 0 || word.size() < 3 || !isScatteredIn(word, text) ? best : kScattered;
}

} // namespace

std::optional<int> matchOf(const QString& typed, const PaletteEntry& entry)
{
    const QString text = folded(entry.text);
    const QString rest = folded(entry.group + QLatin1Char(' ') + entry.words + QLatin1Char(' ') + entry.key);
    int sum = 0;
    const QStringList words = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const int inText = foundAt(word, text);
        const int best = std::max(inText > 0 ? inText + kInText : 0, foundAt(word, rest));
        if (best == 0)
            return std::nullopt;
        sum += best;
    }
    // Of two that answer alike the shorter one is meant.
    return words.isEmpty() ? 0 : 100 * sum / static_cast<int>(words.size()) - std::min<int>(99, static_cast<int>(text.size()));
}

QVector<int> ranked(const QString& typed, const QVector<PaletteEntry>& entries, const QStringList& recent)
{
    const bool isAsked = !typed.trimmed().isEmpty();
    QVector<std::pair<int, int>> found; // score, place
    for (int at = 0; at < entries.size(); ++at) {
        const auto match = matchOf(typed, entries[at]);
        if (!match)
            continue;
        const int used = static_cast<int>(recent.indexOf(entries[at].id));
        const int bonus = used < 0 ? 0 : isAsked ? 100 * std::max(1, kRecent - used) : static_cast<int>(recent.size()) - used;
        found.append({*match + bonus, at});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QVector<int> places;
    for (const auto& [score, at] : std::as_const(found))
        places.append(at);
    return places;
}

} // namespace jarvis::widgets::shell
