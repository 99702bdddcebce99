#include "widgets/models/cells.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jarvis::widgets::models {

Cell plainBpsCell(const std::optional<double>& bps)
{
    if (!bps)
        return unknownCell();
    const Decimal hundredths{std::llround(std::clamp(*bps, -1.0e6, 1.0e6) * 100), 2};
    return {base::formatDecimal(hundredths, 2), *bps, rawText(hundredths)};
}

Cell costBpsCell(const std::optional<double>& bps)
{
    Cell cell = plainBpsCell(bps);
    if (bps && std::abs(*bps) >= 0.005)
        cell.tone = *bps > 0 ? base::Tone::Down : base::Tone::Up;
    return cell;
}

RowModel::Grouping venueGrouping(std::function<const Instrument*(quint64)> instrumentOf)
{
    return {QCoreApplication::translate("RowModel", "Venue"), [instrumentOf = std::move(instrumentOf)](quint64 row) -> RowModel::Group {
        const Instrument* is = instrumentOf(row);
        if (!is)
            return {};
        const QString name = base::text(is->spec().venue);
        return {name, name};
    }};
}

namespace {

/// For files, in its unit: money and counts as they are, shares in percent, times in milliseconds.
QString rawAmount(const Amount& amount)
{
    switch (amount.kind) {
    case Amount::Kind::Money: return rawText(amount.asMoney().toDecimal());
    case Amount::Kind::Ratio: return rawText(Decimal{amount.raw, 6});
    case Amount::Kind::Period: return rawText(Decimal{amount.raw / 1'000'000, 0});
    case Amount::Kind::Time: return base::formatUtc(amount.asTime());
    default: return rawText(Decimal{amount.raw, 0});
    }
}

} // namespace

QString rawText(const Decimal& decimal)
{
    return QString::fromStdString(decimal.normalized().toString());
}

Cell unknownCell()
{
    return {base::unknownText(), {}, QStringLiteral(""), QString(), base::Tone::Muted};
}

Cell textCell(const QString& text, base::Tone tone)
{
    return {text, text, text, QString(), tone};
}

Cell symbolCell(const Instrument* is)
{
    return is ? textCell(QString::fromStdString(is->symbol())) : unknownCell();
}

Cell sideCell(Side side)
{
    return {base::text(side), base::text(side), base::text(side), base::sideGlyph(side), base::toneOf(side)};
}

Cell positionSideCell(Side side)
{
    return {base::positionSide(side), base::positionSide(side), base::positionSide(side), base::sideGlyph(side), base::toneOf(side)};
}

Cell priceCell(const Instrument* is, const std::optional<Price>& price)
{
    if (!is || !price)
        return unknownCell();
    return {base::formatPrice(*is, *price), is->toDouble(*price), rawText(is->toDecimal(*price))};
}

Cell quantityCell(const Instrument* is, Quantity quantity)
{
    if (!is)
        return unknownCell();
    return {base::formatQuantity(*is, quantity), is->toDouble(quantity), rawText(is->toDecimal(quantity))};
}

Cell moneyCell(Money money, int decimals)
{
    return {base::formatDecimal(money.toDecimal(), decimals), money.toDouble(), rawText(money.toDecimal()), QString(), base::Tone::Plain, false, money};
}

Cell pnlCell(Money money)
{
    return {base::formatPnl(money), money.toDouble(), rawText(money.toDecimal()), QString(), base::toneOf(money), false, money};
}

Cell amountCell(const Amount& amount)
{
    if (amount.kind == Amount::Kind::None)
        return unknownCell();
    Cell cell = textCell(base::formatAmount(amount, nullptr));
    cell.raw = rawAmount(amount);
    cell.sort = static_cast<double>(amount.raw);
    return cell;
}

Cell countCell(std::uint64_t count)
{
    return {QString::number(count), qlonglong(count), QString::number(count)};
}

Cell timeCell(Timestamp time)
{
    if (time == Timestamp{})
        return unknownCell();
    return {base::formatTime(time), qlonglong(toNanos(time)), base::formatUtc(time)};
}

Cell durationCell(Duration duration)
{
    return {base::formatDuration(duration), qlonglong(duration.count()), QString::number(duration.count() / 1'000'000)};
}

} // namespace jarvis::widgets::models
