#include "app/daemon/own_file.h"

#include <QFile>
#include <QSaveFile>

namespace jarvis::daemon {

Expected<std::optional<std::string>, std::string> readOwnFile(const std::string& path, std::string_view what, std::size_t bytesMax, bool isSecret)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return std::optional<std::string>();
    const std::string subject = "The " + std::string(what) + " in " + path;
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(subject + " cannot be read: " + file.errorString().toStdString() + ".");
    constexpr QFile::Permissions kOfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (isSecret && (file.permissions() & kOfOthers))
        return Unexpected(subject + " can be read by others: take that away with `chmod 600 " + path + "`, and think of them as known.");
    if (file.size() > static_cast<qint64>(bytesMax))
        return Unexpected("The file " + path + " is too large for " + std::string(what) + ".");
    std::string text(static_cast<std::size_t>(file.size()), '\0');
    if (file.read(text.data(), file.size()) != file.size())
        return Unexpected(subject + " cannot be read: " + file.errorString().toStdString() + ".");
    return std::optional<std::string>(std::move(text));
}

Expected<void, std::string> writeOwnFile(const std::string& path, std::string_view what, std::span<const std::byte> bytes)
{
    QSaveFile file(QString::fromStdString(path));
    const auto size = static_cast<qint64>(bytes.size());
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(reinterpret_cast<const char*>(bytes.data()), size) == size && file.commit();
    if (!isWritten)
        return Unexpected("The " + std::string(what) + " in " + path + " cannot be written: " + file.errorString().toStdString() + ".");
    return {};
}

} // namespace jarvis::daemon
