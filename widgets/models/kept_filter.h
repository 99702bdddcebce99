#pragma once

#include "engine/model/decimal.h"
#include "widgets/models/row_filter.h"

#include <QVector>

#include <optional>

namespace jarvis::widgets::models {

/// A filter that was typed, to be typed again into the same table in another language: its columns are named as they are there, its numbers written
/// as they are written there, and a value that was the only one to have the typed letters is called what it is called there.
///
/// What cannot be told apart stays as it was typed.
/// Threads: a plain value.
class KeptFilter {
public:
    KeptFilter() = default;
    static KeptFilter of(const QString& typed, const RowModel& model);

    QString typedFor(const RowModel& model) const;

private:
    struct Word {
        RowFilter::Word typed;
        int column = -1;
        QString comparison;             ///< "<=" and the like, before a number
        std::optional<Decimal> number;
        quint64 example = 0;            ///< a row whose cell has the letters; 0: cells differ, or none has them
    };
    static quint64 exampleOf(const QString& letters, int column, const RowModel& model);

    QVector<Word> m_words;
};

} // namespace jarvis::widgets::models
