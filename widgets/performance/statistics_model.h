#pragma once

#include "widgets/models/row_model.h"
#include "widgets/performance/results_feed.h"

#include <QMap>
#include <QStringList>

namespace jarvis::widgets::performance {

/// What closed positions come to: all of them, and by instrument, weekday and hour (UTC, of the opening), side and tag. One with several
/// tags counts for each of them.
///
/// Threads: GUI.
class StatisticsModel final : public models::RowModel {
    Q_OBJECT

public:
    enum ColumnId : int { By, Name, Count, WinRate, Net, ProfitFactor, Expectancy, AverageR, QuarterKelly, Adverse, Favourable, DrawdownMax, Fees, ColumnCount };

    explicit StatisticsModel(ResultsFeed& feed, QObject* parent = nullptr);

protected:
    models::Cell cell(quint64 row, int column) const override;

private:
    enum class Kind : std::uint8_t { All = 1, Instrument, Weekday, Hour, Side, Tag };
    struct Group {
        Kind kind = Kind::All;
        quint32 key = 0;
        QVector<Life> lives;
        Statistics told;
    };
    static quint64 rowOf(Kind kind, quint32 key) { return (static_cast<quint64>(kind) << 32) | key; }
    void follow();
    models::Cell kindCell(const Group& group) const;
    models::Cell nameCell(const Group& group) const;

    ResultsFeed& m_feed;
    QMap<quint64, Group> m_groups;
    QStringList m_tags; ///< key of a tag: its place here, for as long as the model lives
};

} // namespace jarvis::widgets::performance
