#include "engine/server/auth/session_book.h"

#include "engine/base/check.h"
#include "engine/crypto/encoding.h"
#include "engine/server/book_line.h"
#include "engine/server/token_book.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>

namespace jarvis::server::auth {
namespace {

constexpr std::string_view kSessionsHeader = "jarvis-sessions 1";

/// `id user scopes key generation begun refreshed address`, with - for what there is not; empty when it is no such line.
std::optional<SessionBook::Session> sessionOf(std::string_view line)
{
    const std::vector<std::string_view> words = wordsOf(line);
    if (words.size() != 8)
        return std::nullopt;
    const std::uint64_t id = SessionBook::idOf(words[0]);
    const auto scopes = Scopes::parse(words[2], ',');
    const bool hasKey = words[3] != "-";
    const auto generation = numberOf(words[4]);
    const auto begun = millisOf(words[5]);
    const auto refreshed = millisOf(words[6]);
    const bool isRight = id != 0 && TokenBook::isName(words[1]) && scopes && (!hasKey || isHexOf(words[3], 8)) && generation && begun && refreshed && words[7].size() <= 46;
    if (!isRight)
        return std::nullopt;
    return SessionBook::Session{id, FixedText<24>(words[1]), *scopes, FixedText<8>(hasKey ? words[3] : std::string_view()), *generation, *begun, *refreshed,
        FixedText<46>(words[7] == "-" ? std::string_view() : words[7])};
}

std::string_view orDash(std::string_view text) { return text.empty() ? std::string_view("-") : text; }

} // namespace

Expected<SessionBook, SessionBook::Error> SessionBook::parse(std::string_view text)
{
    SessionBook book;
    if (takeLine(text) != kSessionsHeader)
        return Unexpected(Error{1, "a book of sessions begins with \"" + std::string(kSessionsHeader) + "\""});
    for (std::size_t number = 2; !text.empty(); ++number) {
        const auto session = sessionOf(takeLine(text));
        const bool isNew = session && book.m_sessions.size() < kSessionsMax && book.m_sessions.emplace(session->id, *session).second;
        if (!isNew)
            return Unexpected(Error{number, session ? "this session stood in an earlier line, or there are more than a book may hold" : "a line says id, user, scopes, key, generation, when it began, when it was refreshed, and from where"});
    }
    return book;
}

std::string SessionBook::format() const
{
    std::string text(kSessionsHeader);
    text += '\n';
    for (const auto& [id, session] : m_sessions) {
        text += std::string(textOf(id).view()) + ' ' + std::string(session.user.view()) + ' ' + session.scopes.text(',') + ' '
            + std::string(orDash(session.key.view())) + ' ' + std::to_string(session.generation) + ' ' + std::to_string(toMillis(session.begunAt)) + ' '
            + std::to_string(toMillis(session.refreshedAt)) + ' ' + std::string(orDash(session.address.view())) + '\n';
    }
    return text;
}

FixedText<16> SessionBook::textOf(std::uint64_t id)
{
    std::array<std::byte, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(id >> (56 - 8 * i));
    return FixedText<16>(crypto::hex(bytes));
}

std::uint64_t SessionBook::idOf(std::string_view text)
{
    std::uint64_t id = 0;
    if (isHexOf(text, 16))
        std::from_chars(text.data(), text.data() + text.size(), id, 16);
    return id;
}

bool SessionBook::isOver(const Session& session, const Lifetimes& lifetimes, Timestamp now)
{
    return now >= session.refreshedAt + lifetimes.idleMax || now >= session.begunAt + lifetimes.wholeMax;
}

const SessionBook::Session* SessionBook::find(std::uint64_t id, const Lifetimes& lifetimes, Timestamp now) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() || isOver(found->second, lifetimes, now) ? nullptr : &found->second;
}

const SessionBook::Session& SessionBook::begin(Session session, const Lifetimes& lifetimes)
{
    const Timestamp now = session.begunAt;
    std::erase_if(m_sessions, [&](const auto& each) { return isOver(each.second, lifetimes, now); });
    const auto endQuietest = [this](auto&& counts, std::size_t most) {
        std::size_t count = 0;
        const Session* quietest = nullptr;
        for (const auto& [id, each] : m_sessions) {
            if (!counts(each))
                continue;
            ++count;
            if (quietest == nullptr || each.refreshedAt < quietest->refreshedAt)
                quietest = &each;
        }
        if (count >= most)
            m_sessions.erase(quietest->id);
    };
    endQuietest([&](const Session& each) { return each.user == session.user; }, kPerUserMax);
    endQuietest([](const Session&) { return true; }, kSessionsMax);
    do {
        randombytes_buf(&session.id, sizeof(session.id));
    } while (session.id == 0 || m_sessions.contains(session.id));
    return m_sessions.emplace(session.id, session).first->second;
}

void SessionBook::advance(std::uint64_t id, Timestamp now)
{
    const auto found = m_sessions.find(id);
    CHECK(found != m_sessions.end());
    ++found->second.generation;
    found->second.refreshedAt = now;
}

std::size_t SessionBook::endAllOf(std::string_view user)
{
    return std::erase_if(m_sessions, [user](const auto& each) { return each.second.user.view() == user; });
}

std::size_t SessionBook::endAllOfKey(std::string_view key)
{
    return std::erase_if(m_sessions, [key](const auto& each) { return each.second.key.view() == key; });
}

bool SessionBook::isKnown(std::string_view user, std::string_view address) const
{
    return std::ranges::any_of(m_sessions, [&](const auto& each) { return each.second.user.view() == user && each.second.address.view() == address; });
}

} // namespace jarvis::server::auth
