#pragma once

#include "tests/peers/venue-simulator/exchange.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace jarvis::peers::binance {

using Params = std::map<QByteArray, QByteArray>;

qint64 millis(Timestamp time);
/// As it goes over the line: without spaces.
QByteArray compact(const QJsonObject& json);
QByteArray compact(const QJsonArray& json);
QString latin(const QByteArray& bytes);
QByteArray text(const Decimal& number);
QByteArray text(Money money);
QJsonObject orderJson(const ExchangeOrder& order, const Instrument& is);
QJsonObject algoJson(const ExchangeOrder& order, const Instrument& is);
/// ORDER_TRADE_UPDATE and ALGO_UPDATE.
QJsonObject orderEvent(const ExchangeOrder& order, const Instrument& is, const ExchangeOrder::Fill* fill, Timestamp now);
QJsonObject algoEvent(const ExchangeOrder& order, const Instrument& is, Timestamp now);
/// Code and words of a refusal.
std::pair<int, QByteArray> refusal(ReasonCode reason);
/// `a=b&c=d`, decoded.
Params paramsOf(const QByteArray& query);
QByteArray valueOf(const Params& params, const char* name);

} // namespace jarvis::peers::binance
