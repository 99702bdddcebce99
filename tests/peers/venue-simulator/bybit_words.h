#pragma once

#include "tests/peers/venue-simulator/exchange.h"

#include <QByteArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <utility>

namespace jarvis::peers::bybit {

QJsonObject object(std::initializer_list<std::pair<const char*, QJsonValue>> fields);
/// Ids are texts there.
QString orderIdText(const ExchangeOrder& order);
QString executionIdText(const ExchangeOrder::Fill& fill);

/// As the lists and the topic `order` show it.
QJsonObject orderJson(const ExchangeOrder& order, const Instrument& is);
QJsonObject executionJson(const ExchangeOrder& order, const ExchangeOrder::Fill& fill, const Instrument& is);
QJsonObject fundingJson(const Instrument& is, const Position& position, Money amount, Timestamp time, int number);
QJsonObject positionJson(const Position& position, const Instrument& is, const std::optional<MarkTick>& mark, Timestamp now);
QJsonObject walletJson(Money wallet, Money available);
/// Code and words of a refusal; empty for one that the venue finds only after it has taken the order.
std::optional<std::pair<int, QByteArray>> refusal(const ExchangeOrder& order);

} // namespace jarvis::peers::bybit
