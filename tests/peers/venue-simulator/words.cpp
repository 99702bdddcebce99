#include "tests/peers/venue-simulator/words.h"

#include <QJsonDocument>

namespace jarvis::peers {

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString latin(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes);
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

qint64 millis(Timestamp time)
{
    return toMillis(time);
}

QByteArray text(const Decimal& number)
{
    return QByteArray::fromStdString(number.toString());
}

QByteArray text(Money money)
{
    return text(money.toDecimal());
}

Params paramsOf(const QByteArray& query)
{
    Params params;
    for (const QByteArray& part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            params[part.left(equals)] = QByteArray::fromPercentEncoding(part.mid(equals + 1));
    }
    return params;
}

QByteArray valueOf(const Params& params, const char* name)
{
    const auto found = params.find(name);
    return found == params.end() ? QByteArray() : found->second;
}

} // namespace jarvis::peers
