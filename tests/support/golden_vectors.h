#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace jarvis::test {

/// A file of golden vectors of centralised venues: $JARVIS_VECTORS/cex, or ../shared/vectors/cex beside the source tree. Empty where
/// it is absent: tests that need it skip, and say so.
inline QJsonObject goldenVectors(const char* name)
{
    const char* given = std::getenv("JARVIS_VECTORS");
    const std::filesystem::path root = std::filesystem::path(__FILE__).parent_path().parent_path().parent_path();
    const std::filesystem::path folder = given ? std::filesystem::path(given) : root / ".." / "shared" / "vectors";
    QFile file(QString::fromStdString((folder / "cex" / name).string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline std::string textAt(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString().toStdString();
}

} // namespace jarvis::test
