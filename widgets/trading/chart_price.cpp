#include "widgets/trading/chart_price.h"

#include <QByteArray>

#include <string_view>

namespace jarvis::widgets::trading {

std::optional<Price> priceFromChart(const Instrument& is, double price)
{
    const QByteArray text = QByteArray::number(price, 'f', is.priceDecimals());
    const auto decimal = Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!decimal)
        return std::nullopt;
    const auto snapped = is.snapPrice(*decimal, Rounding::Nearest);
    return snapped ? std::optional(*snapped) : std::nullopt;
}

} // namespace jarvis::widgets::trading
