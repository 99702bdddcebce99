#include "engine/server/auth/roster.h"

#include "engine/base/check.h"

#include <utility>

namespace jarvis::server::auth {

Roster::Roster(Books books) : m_books(std::move(books)) { CHECK(m_books.tokens && m_books.users && m_books.sessions && m_books.keys); }

Roster::Books Roster::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_books;
}

std::uint64_t Roster::edition() const
{
    const std::lock_guard lock(m_mutex);
    return m_edition;
}

void Roster::set(std::shared_ptr<const TokenBook> tokens)
{
    const std::lock_guard lock(m_mutex);
    m_books.tokens = std::move(tokens);
    ++m_edition;
}

void Roster::set(std::shared_ptr<const UserBook> users)
{
    const std::lock_guard lock(m_mutex);
    m_books.users = std::move(users);
    ++m_edition;
}

void Roster::set(std::shared_ptr<const SigningKeys> keys)
{
    const std::lock_guard lock(m_mutex);
    m_books.keys = std::move(keys);
    ++m_edition;
}

void Roster::set(std::shared_ptr<const SessionBook> sessions, bool hasAnyEnded)
{
    const std::lock_guard lock(m_mutex);
    m_books.sessions = std::move(sessions);
    m_edition += hasAnyEnded ? 1U : 0U;
}

} // namespace jarvis::server::auth
