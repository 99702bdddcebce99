#pragma once

#include "engine/base/expected.h"
#include "widgets/models/row_model.h"

#include <QCoreApplication>
#include <QString>
#include <QVector>

namespace jarvis::widgets::models {

/// Which rows of a table are wanted, as a trader types it: every word must be found in the row.
///
/// `btc` is looked for in all columns, `side:buy` in one (its title, or how that begins; `"held for":3` with quotes), `net:>10`,
/// `net:<=-5`, `size:=2` compare numbers, `time:2026-11-21` finds a UTC day. Letters count without their case, numbers as parse.h reads them;
/// colons, quotes and comparisons may be full-width or typographic ones, as a Chinese keyboard types them.
/// Threads: a plain value.
class RowFilter {
    Q_DECLARE_TR_FUNCTIONS(RowFilter)

public:
    /// Wants every row.
    RowFilter() = default;
    /// An error says in words which part is wrong, and what would be right.
    static Expected<RowFilter, QString> parse(const QString& text, const RowModel& model);

    bool isEmpty() const { return m_terms.isEmpty(); }
    /// The row must be there.
    bool matches(const RowModel& model, quint64 row) const;

    /// What was typed between two blanks, as far as it can be told without a table.
    struct Word {
        QString column; ///< null: none was named
        QString value;
    };
    static QVector<Word> wordsOf(const QString& text);
    /// By its title, or how that begins; an error says it in words.
    static Expected<int, QString> columnNamed(const QString& name, const RowModel& model);

private:
    enum class Kind : std::uint8_t { Contains = 1, Below, AtMost, Above, AtLeast, Equals };
    struct Term {
        int column = -1; ///< −1: any
        Kind kind = Kind::Contains;
        QString text;
        double number = 0;
    };

    static Expected<Term, QString> termOf(const Word& word, const RowModel& model);
    static bool holds(const Term& term, const Cell& cell);

    QVector<Term> m_terms;
};

} // namespace jarvis::widgets::models
