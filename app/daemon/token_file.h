#pragma once

#include "engine/server/token_book.h"

#include <memory>
#include <mutex>
#include <string>

namespace jarvis::daemon {

/// The book in a file, read and written whole. A missing one is an empty book. Only its owner may read it.
/// Errors in English: what is wrong, where, what would be right.
Expected<server::TokenBook, std::string> readTokens(const std::string& path);
Expected<void, std::string> writeTokens(const std::string& path, const server::TokenBook& book);

/// A gatekeeper whose book can be read anew while it is asked.
///
/// Threads: any.
class TokenFile final : public server::Gatekeeper {
public:
    TokenFile(std::string path, server::TokenBook book) : m_path(std::move(path)), m_book(std::make_shared<const server::TokenBook>(std::move(book))) {}

    /// Keeps the old book when the new one cannot be read.
    Expected<void, std::string> reload();
    Expected<server::Identity, server::Denial> recognise(std::string_view token, Timestamp now) const override;

private:
    std::shared_ptr<const server::TokenBook> book() const;

    const std::string m_path;
    mutable std::mutex m_mutex;
    std::shared_ptr<const server::TokenBook> m_book;
};

} // namespace jarvis::daemon
