#include "widgets/shell/arrangement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jarvis::widgets::shell {
namespace {

constexpr qsizetype kWindowsMax = 16;

QJsonValue asText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray asBytes(const QJsonValue& text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

} // namespace

QString mainWindowId()
{
    return QStringLiteral("main");
}

QStringList Arrangement::panels() const
{
    QStringList all;
    for (const WindowArrangement& window : windows)
        all += window.panels;
    return all;
}

QByteArray Arrangement::encode() const
{
    QJsonArray list;
    for (const WindowArrangement& window : windows) {
        list.append(QJsonObject{{QStringLiteral("id"), window.id}, {QStringLiteral("geometry"), asText(window.geometry)},
            {QStringLiteral("docks"), asText(window.docks)}, {QStringLiteral("panels"), QJsonArray::fromStringList(window.panels)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("centre"), showsCentre}, {QStringLiteral("windows"), list}}).toJson(QJsonDocument::Compact);
}

std::optional<Arrangement> Arrangement::decode(const QByteArray& bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const QJsonArray list = whole.value(QStringLiteral("windows")).toArray();
    if (list.isEmpty() || list.size() > kWindowsMax)
        return std::nullopt;
    Arrangement arrangement;
    arrangement.showsCentre = whole.value(QStringLiteral("centre")).toBool(true);
    for (const QJsonValue& each : list) {
        const QJsonObject window = each.toObject();
        QStringList panels;
        for (const QJsonValue& panel : window.value(QStringLiteral("panels")).toArray())
            panels << panel.toString();
        arrangement.windows.append({window.value(QStringLiteral("id")).toString(), asBytes(window.value(QStringLiteral("geometry"))),
            asBytes(window.value(QStringLiteral("docks"))), panels});
    }
    return arrangement.windows.front().id == mainWindowId() ? std::optional(arrangement) : std::nullopt;
}

Arrangement Arrangement::ofOneWindow(const QByteArray& geometry, const QByteArray& docks)
{
    Arrangement arrangement;
    arrangement.windows.append({mainWindowId(), geometry, docks, {}});
    return arrangement;
}

} // namespace jarvis::widgets::shell
