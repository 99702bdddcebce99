#include "app/daemon/token_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace jarvis::daemon {
namespace {

constexpr qint64 kBytesMax = 4 << 20;

QString named(const std::string& path) { return QString::fromStdString(path); }

} // namespace

Expected<server::TokenBook, std::string> readTokens(const std::string& path)
{
    QFile file(named(path));
    if (!file.exists())
        return server::TokenBook();
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected("The tokens in " + path + " cannot be read: " + file.errorString().toStdString() + ".");
    if (file.size() > kBytesMax)
        return Unexpected("The file " + path + " is too large for a book of tokens.");
    const QByteArray bytes = file.readAll();
    auto book = server::TokenBook::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!book)
        return Unexpected(path + ":" + std::to_string(book.error().line) + ": " + book.error().text + ".");
    return std::move(book).value();
}

Expected<void, std::string> writeTokens(const std::string& path, const server::TokenBook& book)
{
    QSaveFile file(named(path));
    const QByteArray text = QByteArray::fromStdString(book.format());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) == text.size() && file.commit();
    if (!isWritten)
        return Unexpected("The tokens in " + path + " cannot be written: " + file.errorString().toStdString() + ".");
    return {};
}

Expected<void, std::string> TokenFile::reload()
{
    auto read = readTokens(m_path);
    if (!read)
        return Unexpected(read.error());
    auto book = std::make_shared<const server::TokenBook>(std::move(read).value());
    const std::lock_guard lock(m_mutex);
    m_book = std::move(book);
    return {};
}

std::shared_ptr<const server::TokenBook> TokenFile::book() const
{
    const std::lock_guard lock(m_mutex);
    return m_book;
}

Expected<server::Identity, server::Denial> TokenFile::recognise(std::string_view token, Timestamp now) const
{
    return book()->recognise(token, now);
}

} // namespace jarvis::daemon
