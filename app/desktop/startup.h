#pragma once

#include "app/config/config.h"
#include "app/desktop/options.h"
#include "app/desktop/link_watch.h"
#include "app/desktop/start_failure.h"
#include "app/secrets/engine_profiles.h"
#include "app/secrets/journal_key.h"
#include "app/secrets/venue_keys.h"
#include "engine/local/local_engine.h"

#include <QString>

#include <memory>
#include <optional>

namespace jarvis::desktop {

/// What a start needs besides widgets.
struct Started {
    config::Config config;
    QString rootFolder;   ///< of all accounts: the list of engines, chosen keys
    QString dataFolder;   ///< of this feed's account: journal, layouts
    QString profile;
    AccountId account;    ///< at a venue, as stored; zero: paper
    std::shared_ptr<secrets::VenueKeys> keys; ///< null: the list of accounts cannot be read
    QString keysObstacle; ///< why, in words
    std::shared_ptr<secrets::EngineProfiles> engines; ///< null: the list of engines cannot be read
    QString enginesObstacle; ///< why, in words
    quint32 engineProfile = 0; ///< of an engine elsewhere that is stored; zero: this machine's, or one that is not
    std::shared_ptr<LinkWatch> link; ///< to an engine elsewhere; null: it is this machine's
    std::optional<bool> isJournalEncrypted; ///< empty: it is elsewhere
    QString warning;      ///< something that was put right by itself, such as an unreadable configuration, or that a journal is not encrypted
    std::unique_ptr<api::Engine> engine; ///< in this process, or a remote one
};

/// Where the key of an encrypted journal comes from, if no file is named for it.
struct KeyPorts {
    secrets::Keychain& keychain;
    secrets::PassPhrases& passPhrases;
    std::shared_ptr<secrets::VenueKeys> keys = nullptr; ///< of a start before this one; null: they are read
    journal::KeyCost vaultCost = {};
    Duration vaultDelay = std::chrono::seconds(1); ///< behind a wrong pass phrase; see KeyVault
    std::shared_ptr<secrets::EngineProfiles> engines = nullptr; ///< the same for the list of engines
};

/// The file that the command line names, or the usual one.
QString configPathOf(const Options& options);
/// The folder that the configuration, or the command line, names for everything that is kept.
QString dataRootOf(const Options& options, const config::Config& config);
/// The list of engines in that folder, or why there is none, in words.
Expected<std::shared_ptr<secrets::EngineProfiles>, QString> openEngines(const QString& root, const KeyPorts& ports);

/// Reads the configuration, starts the log and opens the engine. Each feed has an account and a folder of its own: a recording's
/// time must not get into a simulated market's journal.
/// An account at a venue has its key asked about first: one that may withdraw is refused, whatever was found before. Its journal lies in
/// a folder of its own, and begins with what the venue says is there and with the live switch off.
/// A journal that needs a key is unlocked first (secrets::obtainJournalKey()); one that cannot be is not touched.
Expected<Started, StartFailure> start(const Options& options, const KeyPorts& ports);

} // namespace jarvis::desktop
