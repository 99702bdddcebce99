#pragma once

#include "engine/model/order.h"

#include <QString>

#include <optional>

namespace jarvis::widgets::trading {

// Names of the lines that the chart draws for an account, and back.

inline QString orderLine(OrderId order)
{
    return QStringLiteral("order-%1").arg(order.value);
}
inline QString entryLine()
{
    return QStringLiteral("entry");
}
inline QString takeProfitLine()
{
    return QStringLiteral("take-profit");
}
inline QString stopLossLine()
{
    return QStringLiteral("stop-loss");
}
/// Empty for a line that is no order's.
inline std::optional<OrderId> orderOfLine(const QString& line)
{
    bool isNumber = false;
    const quint64 number = line.startsWith(QLatin1String("order-")) ? line.mid(6).toULongLong(&isNumber) : 0;
    return isNumber ? std::optional(OrderId{number}) : std::nullopt;
}

} // namespace jarvis::widgets::trading
