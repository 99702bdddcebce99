#pragma once

#include "app/secrets/book_text.h"
#include "app/secrets/secret_store.h"
#include "engine/base/expected.h"
#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/venue/keys/key_permissions.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::secrets {

/// An account at a venue, without its secret.
struct VenueAccount {
    using Place = SecretPlace;
    static constexpr std::size_t kNameBytesMax = 32;

    AccountId id;       ///< drawn at random: client order ids at the venue begin with it, and it names secret and folder
    std::string name;   ///< as the trader calls it
    VenueId venue = VenueId::Binance;
    bool isTestnet = false;
    std::string hint;   ///< the key's last letters
    Place place = Place::Keychain;
    std::optional<Timestamp> testedAt;
    venue::keys::KeyPermissions permissions; ///< as the venue last told them
    bool isLiveOn = false; ///< as last seen: the journal of the account is what counts

    bool operator==(const VenueAccount&) const = default;
};

// The accounts as a text; see book_text.h. Pure.
std::string formatAccounts(const std::vector<VenueAccount>& accounts);
Expected<std::vector<VenueAccount>, BookFault> parseAccounts(std::string_view text);

/// A name for an account: 1 to 32 bytes without control characters, and without spaces around it.
bool isAccountName(std::string_view text);
/// "binance": as files and folders write a venue.
std::string_view fileNameOf(VenueId venue);

} // namespace jarvis::secrets
