#include "widgets/charts/drawing_store.h"

#include "widgets/charts/drawing_book.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>
#include <utility>

namespace jarvis::widgets::charts {
namespace {

constexpr qint64 kFileBytesMax = 4 * 1024 * 1024;

struct StoreTexts {
    Q_DECLARE_TR_FUNCTIONS(jarvis::widgets::charts::DrawingStore)
};

QJsonObject encodeDrawing(const Drawing& drawing)
{
    QJsonArray anchors;
    for (const DrawingAnchor& anchor : drawing.anchors)
        anchors.append(QJsonObject{{QStringLiteral("time"), anchor.timeMs}, {QStringLiteral("price"), anchor.price}});
    return {{QStringLiteral("kind"), static_cast<int>(drawing.kind)}, {QStringLiteral("anchors"), anchors}, {QStringLiteral("text"), drawing.text},
        {QStringLiteral("color"), static_cast<int>(drawing.color)}, {QStringLiteral("locked"), drawing.isLocked}};
}

std::optional<Drawing> decodeDrawing(const QJsonObject& object)
{
    Drawing drawing;
    drawing.kind = static_cast<DrawingKind>(object.value(QStringLiteral("kind")).toInt());
    drawing.color = static_cast<StudyColor>(object.value(QStringLiteral("color")).toInt());
    drawing.text = object.value(QStringLiteral("text")).toString();
    drawing.isLocked = object.value(QStringLiteral("locked")).toBool();
    const QJsonArray anchors = object.value(QStringLiteral("anchors")).toArray();
    for (const auto& one : anchors) {
        const QJsonObject anchor = one.toObject();
        if (!anchor.value(QStringLiteral("time")).isDouble() || !anchor.value(QStringLiteral("price")).isDouble())
            return std::nullopt;
        drawing.anchors.push_back({anchor.value(QStringLiteral("time")).toInteger(), anchor.value(QStringLiteral("price")).toDouble()});
    }
    return isSound(drawing) ? std::optional(std::move(drawing)) : std::nullopt;
}

/// All of it or nothing: what is half read would be half saved.
std::optional<std::vector<Drawing>> decodeFile(const QByteArray& bytes, const QString& instrument)
{
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const QJsonArray entries = file.value(QStringLiteral("drawings")).toArray();
    if (file.value(QStringLiteral("schema")).toInt() != DrawingStore::kSchema || file.value(QStringLiteral("instrument")).toString() != instrument
        || !file.value(QStringLiteral("drawings")).isArray() || entries.size() > static_cast<qsizetype>(DrawingBook::kDrawingsMax))
        return std::nullopt;
    std::vector<Drawing> drawings;
    for (const auto& entry : entries) {
        std::optional<Drawing> drawing = decodeDrawing(entry.toObject());
        if (!drawing)
            return std::nullopt;
        drawings.push_back(std::move(*drawing));
    }
    return drawings;
}

} // namespace

DrawingStore::DrawingStore(QString folder, QString profile) : m_folder(std::move(folder)), m_profile(std::move(profile)) {}

QString DrawingStore::pathOf(const QString& instrument) const
{
    // Both are free text: only their hash is sure to be a file name.
    const QByteArray key = (m_profile + QLatin1Char('\n') + instrument).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16);
    return QDir(m_folder).filePath(QStringLiteral("drawings-%1.json").arg(QString::fromLatin1(hash)));
}

DrawingStore::Loaded DrawingStore::load(const QString& instrument) const
{
    Loaded loaded;
    const QString path = pathOf(instrument);
    QFile file(path);
    if (!file.exists())
        return loaded;
    if (file.open(QIODevice::ReadOnly) && file.size() <= kFileBytesMax) {
        if (std::optional<std::vector<Drawing>> drawings = decodeFile(file.readAll(), instrument)) {
            loaded.drawings = std::move(*drawings);
            return loaded;
        }
    }
    file.close();
    const QString aside = path + QStringLiteral(".unreadable-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    loaded.setAside = QFile::rename(path, aside) ? aside : path;
    return loaded;
}

QString DrawingStore::save(const QString& instrument, const std::vector<Drawing>& drawings) const
{
    if (!QDir().mkpath(m_folder))
        return StoreTexts::tr("The drawings cannot be saved: the folder %1 cannot be created. Check its permissions.").arg(m_folder);
    QJsonArray entries;
    for (const Drawing& drawing : drawings)
        entries.append(encodeDrawing(drawing));
    const QJsonObject content{{QStringLiteral("schema"), kSchema}, {QStringLiteral("instrument"), instrument}, {QStringLiteral("drawings"), entries}};
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Indented);
    QSaveFile file(pathOf(instrument));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return StoreTexts::tr("The drawings cannot be saved in %1: %2. What was saved before is still there.")
            .arg(pathOf(instrument), file.errorString());
    }
    return {};
}

} // namespace jarvis::widgets::charts
