#include "widgets/models/watchlist_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

/// One bar of the spark line; 48 of them are four hours.
constexpr Timeframe kSparkFrame = Timeframe::M5;

} // namespace

WatchlistModel::WatchlistModel(session::EngineSession& session, QObject* parent)
    : RowModel({{tr("Symbol"), tr("Instrument"), false, 80}, {tr("Last"), tr("Price of the last trade"), true, 80},
                   {tr("24 h %"), tr("Change of the last price over 24 hours, in percent"), true, 58}, {tr("4 h"), tr("Trend: the last four hours"), false, 48}},
          parent),
      m_session(session)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, [this] {
        rebuild();
        fetchSparks();
    });
    connect(&session, &session::EngineSession::instrumentsChanged, this, &WatchlistModel::rebuild);
    connect(&session, &session::EngineSession::quotesChanged, this, &WatchlistModel::onQuotes);
    connect(&session, &session::EngineSession::freshnessChanged, this, &WatchlistModel::touchAllLater);
    rebuild();
}

void WatchlistModel::rebuild()
{
    QVector<quint64> wanted;
    for (const auto& [id, is] : m_session.model().instruments())
        wanted.push_back(id.value);
    // The same rows in whatever order the trader sorted them: nothing moves because a snapshot came.
    QVector<quint64> known = rows();
    std::sort(known.begin(), known.end());
    if (known == wanted)
        touchAllLater();
    else
        resetRows(wanted);
}

void WatchlistModel::fetchSparks()
{
    for (const quint64 row : rows()) {
        api::CandleQuery query;
        query.instrument = InstrumentId{static_cast<std::uint32_t>(row)};
        query.timeframe = kSparkFrame;
        query.countMax = kSparkPoints;
        m_session.candles(query, this, [this, row](const Expected<api::CandleHistory, api::FetchError>& history) {
            const Instrument* is = m_session.model().instrument(InstrumentId{static_cast<std::uint32_t>(row)});
            if (!history || !is || history->candles.empty())
                return;
            SparkLine line;
            for (const Candle& candle : history->candles)
                line.points.push_back(is->toDouble(candle.close));
            line.lastBar = history->candles.back().openTime;
            m_sparks.insert(row, line);
            touchLater(row);
        });
    }
}

void WatchlistModel::onQuotes(const std::vector<InstrumentId>& instruments)
{
    for (const InstrumentId id : instruments) {
        const api::Quote* quote = m_session.model().market().quote(id);
        const Instrument* is = m_session.model().instrument(id);
        if (quote && is && quote->last) {
            SparkLine& line = m_sparks[id.value];
            const Timestamp bar = barOpen(kSparkFrame, quote->time);
            if (bar > line.lastBar || line.points.isEmpty()) {
                line.points.push_back(is->toDouble(*quote->last));
                line.lastBar = bar;
                if (line.points.size() > kSparkPoints)
                    line.points.removeFirst();
            } else {
                line.points.last() = is->toDouble(*quote->last);
            }
        }
        touchLater(id.value);
    }
}

Cell WatchlistModel::cell(quint64 row, int column) const
{
    const InstrumentId id{static_cast<std::uint32_t>(row)};
    const Instrument* is = m_session.model().instrument(id);
    const api::Quote* quote = m_session.model().market().quote(id);
    if (!is)
        return {base::unknownText(), {}, QStringLiteral("")};
    const bool isStale = quote && (!quote->isTradable || m_session.isStale(id));
    const bool hasChange = quote && quote->last && quote->open24h && quote->open24h->ticks() > 0;
    const Ratio change = hasChange ? base::changeRatio(*quote->open24h, *quote->last) : Ratio{};
    const base::Tone tone = change.e8 == 0 ? base::Tone::Plain : change.e8 > 0 ? base::Tone::Up : base::Tone::Down;
    switch (column) {
    case Symbol: {
        const QString symbol = QString::fromStdString(is->symbol());
        return {symbol, symbol, symbol, QString(), is->spec().status == InstrumentStatus::Trading ? base::Tone::Plain : base::Tone::Muted, isStale};
    }
    case Last:
        if (!quote || !quote->last)
            return {base::unknownText(), {}, QStringLiteral(""), QString(), base::Tone::Muted};
        return {base::formatPrice(*is, *quote->last), is->toDouble(*quote->last), base::formatPrice(*is, *quote->last, base::Grouping::File), QString(),
            base::Tone::Plain, isStale};
    case Change24h:
        if (!hasChange)
            return {base::unknownText(), {}, QStringLiteral(""), QString(), base::Tone::Muted};
        return {base::formatDecimal(Decimal{change.e8, 6}, 2, base::Sign::Always), qlonglong(change.e8),
            QString::fromStdString(Decimal{change.e8, 6}.normalized().toString()), QString(), tone, isStale};
    case Spark: return {QString(), hasChange ? QVariant(qlonglong(change.e8)) : QVariant(), QStringLiteral(""), QString(), tone, isStale};
    default: return {};
    }
}

QString WatchlistModel::toolTip(quint64 row, int) const
{
    const InstrumentId id{static_cast<std::uint32_t>(row)};
    const Instrument* is = m_session.model().instrument(id);
    const api::Quote* quote = m_session.model().market().quote(id);
    if (!is || !quote)
        return is ? tr("%1: nothing heard yet").arg(QString::fromStdString(is->symbol())) : QString();
    QString text = tr("%1 on %2\nBid %3 · Ask %4 · Mark %5")
                       .arg(QString::fromStdString(is->symbol()), base::text(is->spec().venue),
                           base::formatPrice(*is, quote->bid ? std::optional(quote->bid->price) : std::nullopt),
                           base::formatPrice(*is, quote->ask ? std::optional(quote->ask->price) : std::nullopt), base::formatPrice(*is, quote->mark));
    if (const auto age = m_session.dataAge(id))
        text += QLatin1Char('\n') + (quote->isTradable ? tr("Data %1 old").arg(base::formatDuration(*age))
                                                       : tr("Not tradable now; data %1 old").arg(base::formatDuration(*age)));
    return text;
}

QVector<double> WatchlistModel::spark(quint64 row, int column) const
{
    return column == Spark ? m_sparks.value(row).points : QVector<double>();
}

WatchlistFilter::WatchlistFilter(WatchlistModel& model, QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSourceModel(&model);
}

void WatchlistFilter::setSearch(const QString& text)
{
    m_search = text.simplified().remove(QLatin1Char(' ')).remove(QLatin1Char('/'));
    invalidateFilter();
}

quint64 WatchlistFilter::firstRowId() const
{
    return rowCount() > 0 ? index(0, 0).data(base::RowIdRole).toULongLong() : 0;
}

void WatchlistFilter::sort(int column, Qt::SortOrder order)
{
    sourceModel()->sort(column, order);
}

bool WatchlistFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_search.isEmpty())
        return true;
    return sourceModel()->index(row, WatchlistModel::Symbol, parent).data().toString().contains(m_search, Qt::CaseInsensitive);
}

} // namespace jarvis::widgets::models
