#pragma once

#include "app/secrets/keychain.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::test {

/// A keychain in memory that fails on request.
class FakeKeychain final : public secrets::Keychain {
public:
    Expected<journal::Secret, secrets::KeychainError> read(const std::string& name) override
    {
        ++reads;
        if (failure)
            return Unexpected(*failure);
        const auto found = entries.find(name);
        if (found == entries.end())
            return Unexpected(secrets::KeychainError{secrets::KeychainError::Kind::NoEntry, {}});
        return journal::Secret::copyOf(std::as_bytes(std::span(found->second)));
    }

    Expected<void, secrets::KeychainError> write(const std::string& name, const journal::Secret& secret) override
    {
        if (failure)
            return Unexpected(*failure);
        const auto bytes = secret.bytes();
        if (!forgets)
            entries[name] = std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    }

    Expected<void, secrets::KeychainError> remove(const std::string& name) override
    {
        if (failure)
            return Unexpected(*failure);
        entries.erase(name);
        return {};
    }

    std::map<std::string, std::string> entries;
    std::optional<secrets::KeychainError> failure;
    bool forgets = false; ///< says yes to a write, and keeps nothing
    int reads = 0;
};

} // namespace jarvis::test
