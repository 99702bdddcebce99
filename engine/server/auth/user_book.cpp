#include "engine/server/auth/user_book.h"

#include "engine/base/check.h"
#include "engine/server/auth/password.h"
#include "engine/server/book_line.h"
#include "engine/server/token_book.h"

#include <algorithm>

namespace jarvis::server::auth {
namespace {

constexpr std::string_view kUsersHeader = "jarvis-users 1";

/// `name scopes tenant created changed hash`; empty when it is no such line.
std::optional<UserBook::User> userOf(std::string_view line)
{
    const std::vector<std::string_view> words = wordsOf(line);
    if (words.size() != 6 || !TokenBook::isName(words[0]) || !isPasswordHash(words[5]))
        return std::nullopt;
    const auto scopes = Scopes::parse(words[1], ',');
    const auto tenant = tenantOf(words[2]);
    const auto created = millisOf(words[3]);
    const auto changed = millisOf(words[4]);
    if (!scopes || !tenant || !created || !changed)
        return std::nullopt;
    return UserBook::User{FixedText<24>(words[0]), *scopes, *tenant, *created, *changed, std::string(words[5])};
}

bool isBefore(const UserBook::User& user, std::string_view name) { return user.name.view() < name; }

} // namespace

Expected<UserBook, UserBook::Error> UserBook::parse(std::string_view text)
{
    UserBook book;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (++number == 1) {
            if (line != kUsersHeader)
                return Unexpected(Error{1, "a book of users begins with \"" + std::string(kUsersHeader) + "\""});
            continue;
        }
        auto user = userOf(line);
        if (!user)
            return Unexpected(Error{number, "a line says name, scopes, tenant class, when it was made, when the password was set, and its Argon2id hash"});
        if (book.find(user->name.view()) != nullptr || book.m_users.size() >= kUsersMax)
            return Unexpected(Error{number, book.m_users.size() >= kUsersMax ? "there are more users than a book may hold" : "this user stood in an earlier line"});
        book.add(std::move(*user));
    }
    if (number == 0)
        return Unexpected(Error{1, "the book is empty: it begins with \"" + std::string(kUsersHeader) + "\""});
    return book;
}

std::string UserBook::format() const
{
    std::string text(kUsersHeader);
    text += '\n';
    for (const User& user : m_users) {
        text += std::string(user.name.view()) + ' ' + user.scopes.text(',') + ' ' + std::string(wordOf(user.tenant)) + ' '
            + std::to_string(toMillis(user.createdAt)) + ' ' + std::to_string(toMillis(user.passwordSetAt)) + ' ' + user.hash + '\n';
    }
    return text;
}

const UserBook::User* UserBook::find(std::string_view name) const
{
    const auto found = std::lower_bound(m_users.begin(), m_users.end(), name, isBefore);
    return found != m_users.end() && found->name.view() == name ? &*found : nullptr;
}

void UserBook::add(User user)
{
    CHECK(m_users.size() < kUsersMax && TokenBook::isName(user.name.view()) && !user.scopes.isEmpty() && isPasswordHash(user.hash));
    const auto at = std::lower_bound(m_users.begin(), m_users.end(), user.name.view(), isBefore);
    CHECK(at == m_users.end() || at->name != user.name);
    m_users.insert(at, std::move(user));
}

bool UserBook::setPassword(std::string_view name, std::string hash, Timestamp now)
{
    CHECK(isPasswordHash(hash));
    User* const user = const_cast<User*>(find(name));
    if (user == nullptr)
        return false;
    user->hash = std::move(hash);
    user->passwordSetAt = now;
    return true;
}

bool UserBook::remove(std::string_view name)
{
    return std::erase_if(m_users, [name](const User& user) { return user.name.view() == name; }) > 0;
}

} // namespace jarvis::server::auth
