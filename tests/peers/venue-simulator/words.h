#pragma once

#include "engine/base/time.h"
#include "engine/model/numbers.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <string_view>

namespace jarvis::peers {

// What the faces need to write and read, whatever the venue.

using Params = std::map<QByteArray, QByteArray>;

qint64 millis(Timestamp time);
/// As it goes over the line: without spaces.
QByteArray compact(const QJsonObject& json);
QByteArray compact(const QJsonArray& json);
QString latin(const QByteArray& bytes);
std::string_view viewOf(const QByteArray& bytes);
QByteArray text(const Decimal& number);
QByteArray text(Money money);
/// `a=b&c=d`, decoded.
Params paramsOf(const QByteArray& query);
QByteArray valueOf(const Params& params, const char* name);

} // namespace jarvis::peers
