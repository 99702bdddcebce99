#pragma once

#include "tests/peers/venue-simulator/exchange.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>

namespace jarvis::peers::okx {

// Swaps are counted in contracts of ten lots each, in tenths of one: so sizes here and amounts of base currency are never the same.
inline constexpr int kLotsPerContract = 10;

/// BTC-USDT-SWAP
QByteArray instId(const Instrument& is);
QByteArray contracts(Quantity quantity);
/// Empty when it is no whole number of lots.
std::optional<Quantity> quantityOf(const QByteArray& contracts);
QByteArray price(const Instrument& is, const std::optional<Price>& price);

QJsonObject orderJson(const ExchangeOrder& order, const Instrument& is);
/// As the stream tells it: with the fill, or that it was amended.
QJsonObject orderEvent(const ExchangeOrder& order, const Instrument& is, const ExchangeOrder::Fill* fill, const QByteArray& amendId);
QJsonObject algoJson(const ExchangeOrder& order, const Instrument& is);
QJsonObject fillJson(const ExchangeOrder& order, const Instrument& is, const ExchangeOrder::Fill& fill);
QJsonObject positionJson(const Position& position, const Instrument& is, const std::optional<MarkTick>& mark);
/// Code and words of a refusal.
std::pair<int, QByteArray> refusal(ReasonCode reason);

/// {"code":"0","msg":"","data":[…]}
QByteArray good(const QJsonArray& data);
QByteArray good(const QJsonObject& entry);
QByteArray bad(int code, const QByteArray& text);

} // namespace jarvis::peers::okx
