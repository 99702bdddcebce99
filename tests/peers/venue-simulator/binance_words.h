#pragma once

#include "tests/peers/venue-simulator/exchange.h"

#include <QByteArray>
#include <QJsonObject>

#include <utility>

namespace jarvis::peers::binance {

QJsonObject orderJson(const ExchangeOrder& order, const Instrument& is);
QJsonObject algoJson(const ExchangeOrder& order, const Instrument& is);
/// ORDER_TRADE_UPDATE and ALGO_UPDATE.
QJsonObject orderEvent(const ExchangeOrder& order, const Instrument& is, const ExchangeOrder::Fill* fill, Timestamp now);
QJsonObject algoEvent(const ExchangeOrder& order, const Instrument& is, Timestamp now);
/// Code and words of a refusal.
std::pair<int, QByteArray> refusal(ReasonCode reason);

} // namespace jarvis::peers::binance
