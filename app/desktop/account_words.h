#pragma once

#include "app/secrets/account_book.h"
#include "app/secrets/venue_secret.h"
#include "engine/venue/keys/key_check.h"
#include "widgets/settings/venue_accounts.h"

#include <QString>

namespace jarvis::desktop {

// What is found out about keys, in words that a trader can act on. Never with anything of the key in them.

/// Why what was typed is no key.
QString textOf(secrets::VenueSecret::Fault fault);
/// Why the venue could not be asked, and what would help.
QString textOf(const venue::keys::KeyFault& fault, const QString& venueName);
/// What a finding means, and the way out.
QString textOf(venue::keys::KeyFinding finding, const QString& venueName);
/// What the key may and may not do, as badges.
QVector<widgets::settings::VenueAccountView::Mark> marksOf(const venue::keys::KeyPermissions& permissions, bool isTestnet, const QString& venueName, Timestamp now);
/// How to make a key there.
QString adviceFor(VenueId venue);
/// A clock that is far off; empty when it is near enough.
QString clockWarning(Duration offset);

} // namespace jarvis::desktop
