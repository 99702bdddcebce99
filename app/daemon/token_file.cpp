#include "app/daemon/token_file.h"

#include "app/daemon/own_file.h"
#include "engine/crypto/encoding.h"

#include <utility>

namespace jarvis::daemon {
namespace {

constexpr std::size_t kBookBytesMax = 4U << 20;

template <typename Book>
Expected<Book, std::string> readBook(const std::string& path, std::string_view what)
{
    const auto text = readOwnFile(path, what, kBookBytesMax);
    if (!text)
        return Unexpected(text.error());
    if (!*text)
        return Book();
    auto book = Book::parse(**text);
    if (!book)
        return Unexpected(path + ":" + std::to_string(book.error().line) + ": " + book.error().text + ".");
    return std::move(book).value();
}

} // namespace

Expected<server::TokenBook, std::string> readTokens(const std::string& path) { return readBook<server::TokenBook>(path, "tokens"); }
Expected<server::auth::UserBook, std::string> readUsers(const std::string& path) { return readBook<server::auth::UserBook>(path, "users"); }

Expected<void, std::string> writeTokens(const std::string& path, const server::TokenBook& book)
{
    return writeOwnFile(path, "tokens", crypto::bytesOf(book.format()));
}

Expected<void, std::string> writeUsers(const std::string& path, const server::auth::UserBook& book)
{
    return writeOwnFile(path, "users", crypto::bytesOf(book.format()));
}

} // namespace jarvis::daemon
