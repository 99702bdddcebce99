#include "widgets/shell/layout_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QScreen>

namespace jarvis::widgets::shell {
namespace {

constexpr auto kHash = QCryptographicHash::Sha256;

QByteArray encodeLayout(const Layout& layout)
{
    QJsonObject parts;
    for (auto it = layout.begin(); it != layout.end(); ++it)
        parts.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    const QByteArray body = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    QJsonObject file;
    file.insert(QStringLiteral("format"), QStringLiteral("jarvis-layout"));
    file.insert(QStringLiteral("sha256"), QString::fromLatin1(QCryptographicHash::hash(body, kHash).toHex()));
    file.insert(QStringLiteral("layout"), parts);
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

std::optional<Layout> decodeLayout(const QByteArray& bytes)
{
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const QJsonObject parts = file.value(QStringLiteral("layout")).toObject();
    const QByteArray body = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    if (parts.isEmpty() || file.value(QStringLiteral("sha256")).toString() != QString::fromLatin1(QCryptographicHash::hash(body, kHash).toHex()))
        return std::nullopt;
    Layout layout;
    for (auto it = parts.begin(); it != parts.end(); ++it)
        layout.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return layout;
}

QString fileNameOf(const QString& profile, const QString& monitors)
{
    // Names of profiles are free text: only their hash is sure to be a file name.
    const QByteArray key = (profile + QLatin1Char('\n') + monitors).toUtf8();
    return QStringLiteral("layout-%1.json").arg(QString::fromLatin1(QCryptographicHash::hash(key, kHash).toHex().left(16)));
}

} // namespace

LayoutStore::LayoutStore(const QString& folder, const QString& profile, const QString& monitors)
    : m_path(QDir(folder).filePath(fileNameOf(profile, monitors)))
{
}

QString LayoutStore::currentMonitors()
{
    QStringList screens;
    const auto all = QGuiApplication::screens();
    for (const QScreen* screen : all) {
        const QRect area = screen->geometry();
        screens << QStringLiteral("%1x%2+%3+%4").arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y());
    }
    screens.sort();
    return screens.join(QLatin1Char(' '));
}

QString LayoutStore::keptPath(int number) const
{
    return number == 0 ? m_path : m_path + QLatin1Char('.') + QString::number(number);
}

std::optional<Layout> LayoutStore::read(const QString& path) const
{
    QFile file(path);
    constexpr qint64 kBytesMax = 4 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > kBytesMax)
        return std::nullopt;
    return decodeLayout(file.readAll());
}

LayoutStore::Loaded LayoutStore::load()
{
    Loaded loaded;
    for (int number = 0; number < kKept; ++number) {
        const QString path = keptPath(number);
        if (!QFile::exists(path))
            continue;
        loaded.layout = read(path);
        if (loaded.layout) {
            m_stored = number == 0 ? encodeLayout(*loaded.layout) : QByteArray();
            break;
        }
        const QString aside
            = path + QStringLiteral(".unreadable-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
        if (QFile::rename(path, aside))
            loaded.setAside << aside;
    }
    return loaded;
}

void LayoutStore::keepOlder()
{
    QFile::remove(keptPath(kKept - 1));
    for (int number = kKept - 2; number >= 1; --number)
        QFile::rename(keptPath(number), keptPath(number + 1));
    // A copy, not a rename: the file itself is there at every moment.
    QFile::copy(m_path, keptPath(1));
}

QString LayoutStore::save(const Layout& layout)
{
    const QByteArray bytes = encodeLayout(layout);
    if (bytes == m_stored)
        return {};
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder)) {
        return QCoreApplication::translate("LayoutStore", "The layout cannot be saved: the folder %1 cannot be created. Check its permissions.")
            .arg(folder);
    }
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    // Only when the new one is on disk beside it: a full disk must not push the older ones out.
    if (isWritten)
        keepOlder();
    if (!isWritten || !file.commit()) {
        return QCoreApplication::translate("LayoutStore", "The layout cannot be saved in %1: %2. What was saved before is still there.")
            .arg(m_path, file.errorString());
    }
    m_stored = bytes;
    return {};
}

} // namespace jarvis::widgets::shell
