#include "widgets/shell/key_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace jarvis::widgets::shell {
namespace {

constexpr qint64 kKeyFileMax = 1024 * 1024;

class KeyStoreWords {
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

QString keyFormat()
{
    return QStringLiteral("jarvis-keys");
}

} // namespace

KeyStore::Loaded KeyStore::load() const
{
    Loaded loaded;
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return loaded;
    QFile file(m_path);
    const bool isOpen = file.size() <= kKeyFileMax && file.open(QIODevice::ReadOnly);
    const QJsonObject whole = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (whole.value(QStringLiteral("format")).toString() != keyFormat() || !whole.value(QStringLiteral("keys")).isObject()) {
        file.close();
        const QString aside = m_path + QStringLiteral(".unreadable-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
        if (QFile::rename(m_path, aside))
            loaded.setAside = aside;
        return loaded;
    }
    const QJsonObject keys = whole.value(QStringLiteral("keys")).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (it.value().isString())
            loaded.chosen.insert(it.key(), it.value().toString());
    }
    return loaded;
}

QString KeyStore::save(const Actions::Chosen& chosen) const
{
    if (m_path.isEmpty())
        return {};
    QJsonObject keys;
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        keys.insert(it.key(), it.value());
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("format"), keyFormat()}, {QStringLiteral("keys"), keys}}).toJson();
    QSaveFile file(m_path);
    if (QDir().mkpath(QFileInfo(m_path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return KeyStoreWords::tr("The keys cannot be saved in %1: %2. They act until Jarvis ends.").arg(m_path, file.errorString());
}

} // namespace jarvis::widgets::shell
