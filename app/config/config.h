#pragma once

#include "engine/base/time.h"
#include "engine/model/kelly.h"
#include "engine/model/limits.h"
#include "engine/model/numbers.h"
#include "engine/model/patience.h"
#include "engine/venue/live_endpoints.h"

#include <cstdint>
#include <string>

namespace jarvis::config {

enum class Theme : std::uint8_t { Dark = 1, Light };
enum class Palette : std::uint8_t { Standard = 1, ColourBlind };
/// System: the one that the user's system speaks, or English.
enum class Language : std::uint8_t { System = 1, English, German, Spanish, Chinese, Japanese };
/// How numbers and dates look on the screen: as the language has them, or 1,234.56 and 2026-11-21.
enum class NumberForm : std::uint8_t { Language = 1, Plain };
/// How a journal that begins is encrypted. One that exists keeps what it was begun with.
enum class JournalEncryption : std::uint8_t { Off = 1, Keychain, PassPhrase };

/// How alerts of one kind are told, besides the panel and the log.
struct NoticeWays {
    bool toast = true;
    bool sound = true;
    bool tray = true;
    bool operator==(const NoticeWays&) const = default;
};
struct Notices {
    NoticeWays prices;
    NoticeWays indicators;
    NoticeWays profitAndLoss;
    NoticeWays risk;
    NoticeWays connection;
    NoticeWays orders;
    NoticeWays engine;
    std::int64_t volumePercent = 60;
    bool hasQuietHours = false;
    Duration quietFrom = std::chrono::hours(22); ///< since midnight, local; whole minutes
    Duration quietTill = std::chrono::hours(7);
    bool operator==(const Notices&) const = default;
};

/// All that a user may decide, with the defaults of the product. Each field is one key of the file; see schema.cpp.
///
/// Threads: a plain value.
struct Config {
    std::string accountName = "Paper";
    Money startBalance = Money::ofWhole(10'000); ///< USD a new paper account begins with
    std::string feed = "simulated";              ///< `simulated[:SEED]`, `replay:PATH[@SPEED]` or `VENUE[:SYMBOL,…]`
    venue::LiveAddresses addresses;              ///< empty parts: the venue's usual addresses
    std::string dataFolder;                      ///< empty: the user's data folder, see paths.h
    JournalEncryption journalEncryption = JournalEncryption::Off;
    Limits limits;
    Patience patience;
    KellySettings kelly;
    std::string clusterGroups; ///< "BTCUSDT ETHUSDT, SOLUSDT AVAXUSDT"; see parseClusterGroups()
    Duration oneClickIdle = std::chrono::minutes(10); ///< one-click trading disarms after this long without a hand
    Theme theme = Theme::Dark;
    Palette palette = Palette::Standard;
    std::int64_t zoomPercent = 100; ///< how large everything is drawn, 100 to 200
    bool isComfortable = false;     ///< rows further apart
    Language language = Language::System;
    NumberForm numberForm = NumberForm::Language;
    bool flashCells = true; ///< a number that changed lights up for a moment
    Notices notices;
    Duration vaultIdle = std::chrono::minutes(15); ///< the vault of keys is locked after this long without a hand; zero: never

    bool operator==(const Config&) const = default;
};

} // namespace jarvis::config
