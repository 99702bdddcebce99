#include "widgets/performance/statistics_model.h"

#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <QLocale>

namespace jarvis::widgets::performance {
namespace {

models::Cell ratioCell(const std::optional<double>& value, double factor, int decimals, const QString& unit = QString())
{
    if (!value)
        return models::unknownCell();
    const QString number = QString::number(*value * factor, 'f', decimals);
    return {base::formatReal(*value * factor, decimals) + unit, *value, number};
}

quint32 hourOf(Timestamp time)
{
    constexpr qint64 kNanosPerHour = 3'600'000'000'000;
    return static_cast<quint32>(toNanos(time) / kNanosPerHour % 24);
}

} // namespace

StatisticsModel::StatisticsModel(ResultsFeed& feed, QObject* parent)
    : RowModel({Column{tr("By"), QString(), false, 84}.grouped(), {tr("Group"), QString(), false, 108, true}, {tr("Positions"), tr("Closed ones"), true, 68},
                   {tr("Won"), tr("Share of those that brought something, after fees and funding"), true, 64}, {tr("Net"), tr("Realised − fees + funding"), true, 92},
                   {tr("Profit factor"), tr("What winners brought for each unit that losers cost; above 1 is gain"), true, 84},
                   {tr("Expectancy"), tr("Net per position"), true, 84}, {tr("Average R"), tr("Net in units of the loss at the first stop, of those where it is known"), true, 76},
                   {tr("¼ Kelly"), tr("Share of capital to risk per trade by a quarter of Kelly's formula, from wins, losses and their averages. Never above the limit; unknown with fewer than 30 positions."), true, 76},
                   {tr("Average MAE"), tr("The worst that positions stood at while they were open, on average, before fees and funding"), true, 92},
                   {tr("Average MFE"), tr("The best that positions stood at while they were open, on average, before fees and funding"), true, 92},
                   {tr("Drawdown"), tr("The deepest fall of the summed results below a high before it"), true, 84}, {tr("Fees"), tr("Paid"), true, 76}},
          parent)
    , m_feed(feed)
{
    connect(&feed, &ResultsFeed::changed, this, &StatisticsModel::follow);
    follow();
}

void StatisticsModel::follow()
{
    m_groups.clear();
    const auto add = [this](Kind kind, quint32 key, const Life& life) {
        Group& group = m_groups[rowOf(kind, key)];
        group.kind = kind;
        group.key = key;
        group.lives.push_back(life);
    };
    for (const Life& life : m_feed.lives()) {
        add(Kind::All, 0, life);
        add(Kind::Instrument, life.instrument.value, life);
        add(Kind::Weekday, static_cast<quint32>(utcDayOf(life.openedAt).dayOfWeek()), life);
        add(Kind::Hour, hourOf(life.openedAt), life);
        if (life.side)
            add(Kind::Side, static_cast<quint32>(*life.side), life);
        for (const QString& tag : life.tags) {
            if (!m_tags.contains(tag))
                m_tags.push_back(tag);
            add(Kind::Tag, static_cast<quint32>(m_tags.indexOf(tag)), life);
        }
    }
    for (Group& group : m_groups)
        group.told = statisticsOf(group.lives);
    resetRows(m_groups.keys());
}

models::Cell StatisticsModel::kindCell(const Group& group) const
{
    QString text;
    switch (group.kind) {
    case Kind::All: text = tr("All"); break;
    case Kind::Instrument: text = tr("Instrument"); break;
    case Kind::Weekday: text = tr("Weekday"); break;
    case Kind::Hour: text = tr("Hour (UTC)"); break;
    case Kind::Side: text = tr("Side"); break;
    case Kind::Tag: text = tr("Tag"); break;
    }
    models::Cell cell = models::textCell(text, base::Tone::Muted);
    cell.sort = qlonglong(group.kind);
    return cell;
}

models::Cell StatisticsModel::nameCell(const Group& group) const
{
    models::Cell cell;
    switch (group.kind) {
    case Kind::All: return models::textCell(tr("Everything"));
    case Kind::Instrument: return models::symbolCell(m_feed.session().model().instrument(InstrumentId{group.key}));
    case Kind::Side: return models::positionSideCell(static_cast<jarvis::Side>(group.key));
    case Kind::Tag: return models::textCell(m_tags.value(group.key));
    case Kind::Weekday: cell = models::textCell(QLocale().standaloneDayName(static_cast<int>(group.key), QLocale::LongFormat)); break;
    case Kind::Hour: cell = models::textCell(QStringLiteral("%1:00").arg(group.key, 2, 10, QLatin1Char('0'))); break;
    }
    cell.sort = qlonglong(group.key);
    return cell;
}

models::Cell StatisticsModel::cell(quint64 row, int column) const
{
    const auto group = m_groups.constFind(row);
    if (group == m_groups.constEnd())
        return models::unknownCell();
    const Statistics& told = group->told;
    switch (column) {
    case By: return kindCell(*group);
    case Name: return nameCell(*group);
    case Count: return models::countCell(static_cast<std::uint64_t>(told.count));
    case WinRate: return ratioCell(told.winRate(), 100, 0, QStringLiteral(" %"));
    case Net: return models::pnlCell(told.net);
    case ProfitFactor: return ratioCell(told.profitFactor(), 1, 2);
    case Expectancy: return told.expectancy() ? models::pnlCell(*told.expectancy()) : models::unknownCell();
    case AverageR: {
        const auto r = told.averageMilliR();
        return r ? models::Cell{base::formatR(r), qlonglong(*r), models::rawText(Decimal{*r, 3})} : models::unknownCell();
    }
    case QuarterKelly: {
        const auto share = told.quarterKelly(m_feed.session().model().limits().riskPerTrade);
        return share ? models::amountCell(Amount::of(*share)) : models::unknownCell();
    }
    case Adverse: return told.averageAdverse() ? models::pnlCell(*told.averageAdverse()) : models::unknownCell();
    case Favourable: return told.averageFavourable() ? models::pnlCell(*told.averageFavourable()) : models::unknownCell();
    case DrawdownMax: return models::moneyCell(told.drawdownMax);
    case Fees: return models::moneyCell(told.fees, 4);
    default: return {};
    }
}

} // namespace jarvis::widgets::performance
