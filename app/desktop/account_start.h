#pragma once

#include "app/config/config.h"
#include "app/desktop/start_failure.h"
#include "app/secrets/venue_keys.h"
#include "engine/base/expected.h"
#include "engine/local/local_engine.h"
#include "engine/venue/feed_plan.h"

#include <QString>

#include <string>
#include <vector>

namespace jarvis::desktop {

/// Everything that an account at a venue changes about the engine that is to be opened.
struct ChosenAccount {
    secrets::VenueAccount account;
    secrets::VenueSecret secret;
    Money wallet;
    std::vector<std::string> held; ///< what its positions are in, by the venue's names
    QString warning;
};

/// The stored account of that name. Its key is asked about at the venue first, and what the venue says is noted: one that may withdraw is
/// refused, whatever was found before.
///
/// Threads: GUI; its event loop runs meanwhile, for a minute at most.
Expected<ChosenAccount, StartFailure> chooseAccount(secrets::VenueKeys& keys, const QString& name, const config::Config& config);

/// The folder of what such an account keeps: its journal, its layouts.
QString accountFolder(const QString& dataFolder, const secrets::VenueAccount& account);

/// The venue's own market: the symbols of the configured feed where that is the same, and in any case what the account holds.
venue::FeedSpec feedOf(const ChosenAccount& choice, const venue::FeedSpec& configured);

/// What is to be said where somebody asked for `asked`, written as `text`, and another market is shown; empty where it is the same.
QString otherFeedWarning(const ChosenAccount& choice, const venue::FeedPlan& asked, const QString& text);

/// Makes the engine trade on it. The secret goes to the engine.
void useAccount(local::LocalEngine::Options& engine, ChosenAccount& choice, const config::Config& config);

} // namespace jarvis::desktop
