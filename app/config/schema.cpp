#include "app/config/schema.h"

#include "app/config/engine_keys.h"
#include "app/config/number_key.h"
#include "engine/venue/feed_plan.h"

#include <algorithm>
#include <numeric>

namespace jarvis::config {
namespace {

constexpr std::size_t kAccountNameBytesMax = 32;
constexpr std::size_t kPathBytesMax = 1'024;

Key limitKey(std::string name, std::string purpose, LimitId id, Unit unit)
{
    const Limits::Bounds bounds = Limits::bounds(id);
    return {"limits." + std::move(name), std::move(purpose), rangeRule(bounds.min, bounds.max, unit),
        [id, unit](Config& config, std::string_view text) {
            const auto amount = parseAmount(text, unit);
            return amount && config.limits.set(id, *amount);
        },
        [id, unit](const Config& config) { return formatAmount(config.limits.get(id), unit); }};
}

template <typename Value>
struct Choice {
    const char* word;
    Value value;
};

template <typename Value>
Key choiceKey(std::string name, std::string purpose, Value Config::*field, std::vector<Choice<Value>> choices)
{
    std::string rule = choices.front().word;
    for (std::size_t i = 1; i < choices.size(); ++i)
        rule += (i + 1 == choices.size() ? " or " : ", ") + std::string(choices[i].word);
    return {std::move(name), std::move(purpose), rule,
        [field, choices](Config& config, std::string_view text) {
            const auto found = std::find_if(
                choices.begin(), choices.end(), [&](const auto& c) { return text == c.word; });
            if (found != choices.end())
                config.*field = found->value;
            return found != choices.end();
        },
        [field, choices](const Config& config) {
            return std::string(std::find_if(choices.begin(), choices.end(), [&](const auto& c) {
                return config.*field == c.value;
            })->word);
        }};
}

Key textKey(std::string name, std::string purpose, std::string rule, std::string Config::*field,
    std::function<bool(std::string_view)> isAllowed)
{
    return {std::move(name), std::move(purpose), std::move(rule),
        [field, isAllowed](Config& config, std::string_view text) {
            if (!isAllowed(text))
                return false;
            config.*field = text;
            return true;
        },
        [field](const Config& config) { return config.*field; }};
}

bool isPrintable(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

bool isAccountName(std::string_view text)
{
    return !text.empty() && text.size() <= kAccountNameBytesMax && isPrintable(text);
}

/// The form only: that a recording exists is for the engine to find out.
bool isFeed(std::string_view text)
{
    return venue::parseFeedPlan(text).hasValue();
}

bool isDataFolder(std::string_view text)
{
    const bool absolute = text.starts_with('/') || text == "~" || text.starts_with("~/");
    return text.empty() || (absolute && text.size() <= kPathBytesMax && isPrintable(text));
}

/// `scheme://host[:port]`, and no more.
bool isAddress(std::string_view text, std::string_view scheme)
{
    const std::string begin = std::string(scheme) + "://";
    if (!text.starts_with(begin) || text.size() > kPathBytesMax)
        return false;
    const std::string_view host = text.substr(begin.size());
    return !host.empty() && host.find_first_of("/?#@ \\") == std::string_view::npos && isPrintable(host);
}

/// Keys and prices travel there: without encryption only within this machine.
bool isOnThisMachine(std::string_view text, std::string_view scheme)
{
    for (const char* host : {"://127.0.0.1", "://localhost", "://[::1]"}) {
        const std::string begin = std::string(scheme) + host;
        if (isAddress(text, scheme) && text.starts_with(begin) && (text.size() == begin.size() || text[begin.size()] == ':'))
            return true;
    }
    return false;
}

Key addressKey(std::string name, std::string purpose, std::string secure, std::string plain, venue::LiveEndpoints venue::LiveAddresses::*venue,
    std::string venue::LiveEndpoints::*field)
{
    return {std::move(name), std::move(purpose), "empty, " + secure + "://HOST[:PORT], or " + plain + "://127.0.0.1[:PORT]",
        [=](Config& config, std::string_view text) {
            if (!text.empty() && !isAddress(text, secure) && !isOnThisMachine(text, plain))
                return false;
            config.addresses.*venue.*field = text;
            return true;
        },
        [=](const Config& config) { return config.addresses.*venue.*field; }};
}

void addVenueKeys(std::vector<Key>& keys, const std::string& begin, const std::string& venue, venue::LiveEndpoints venue::LiveAddresses::*addresses)
{
    keys.push_back(addressKey(begin + ".rest_url", "Where " + venue + " is asked, instead of its usual address: a proxy or a simulator.", "https", "http", addresses,
        &venue::LiveEndpoints::rest));
    keys.push_back(addressKey(begin + ".stream_url", "Where " + venue + "'s streams come from, instead of their usual address.", "wss", "ws", addresses,
        &venue::LiveEndpoints::stream));
}

void addAccountKeys(std::vector<Key>& keys)
{
    keys.push_back(textKey("account.name", "Name of the paper account, shown on the screen.", "a text of 1 to 32 bytes",
        &Config::accountName, isAccountName));
    keys.push_back(numberKey(
        "account.start_balance_usd", "What a new paper account begins with.", Amount::of(Money::ofWhole(100)),
        Amount::of(Money::ofWhole(1'000'000'000)), Unit::Usd,
        [](const Config& config) { return Amount::of(config.startBalance); },
        [](Config& config, Amount value) { config.startBalance = value.asMoney(); }));
    keys.push_back(textKey("feed", "Where prices come from: a simulated market, a recording, or a live venue; several of them with a + between.",
        "simulated, simulated:SEED (a whole number), replay:PATH[@SPEED] with a speed of 1 to 100000 or max, or VENUE[:SYMBOL,...] with VENUE "
            + venue::liveFeedNames(),
        &Config::feed, isFeed));
    addVenueKeys(keys, "binance", "Binance", &venue::LiveAddresses::binance);
    addVenueKeys(keys, "bybit", "Bybit", &venue::LiveAddresses::bybit);
    addVenueKeys(keys, "okx", "OKX", &venue::LiveAddresses::okx);
    keys.push_back(textKey("data.folder", "Where journal and log live; empty: the user's data folder.",
        "empty, or a path that begins with / or ~/", &Config::dataFolder, isDataFolder));
    keys.push_back(choiceKey<JournalEncryption>("journal.encryption",
        "How a new journal is encrypted; one that exists keeps what it has. Without its key a journal is lost for good.",
        &Config::journalEncryption,
        {{"off", JournalEncryption::Off}, {"keychain", JournalEncryption::Keychain}, {"pass-phrase", JournalEncryption::PassPhrase}}));
}

void addLimitKeys(std::vector<Key>& keys)
{
    const auto add = [&keys](const char* name, const char* purpose, LimitId id, Unit unit) {
        keys.push_back(limitKey(name, purpose, id, unit));
    };
    add("position_notional_usd", "Largest position in one instrument.", LimitId::PositionNotional, Unit::Usd);
    add("daily_loss_usd", "Loss of a UTC day after which orders may only reduce.", LimitId::DailyLoss, Unit::Usd);
    add("open_positions", "Positions open at once.", LimitId::OpenPositions, Unit::None);
    add("open_orders", "Working orders at once.", LimitId::OpenOrders, Unit::None);
    add("orders_per_second", "Orders in any second.", LimitId::OrdersPerSecond, Unit::None);
    add("orders_per_minute", "Orders in any minute.", LimitId::OrdersPerMinute, Unit::None);
    add("price_collar_percent", "How far a limit price may be from the mark.", LimitId::PriceCollar, Unit::Percent);
    add("spread_percent", "Spread above which market orders are refused.", LimitId::SpreadMax, Unit::Percent);
    add("staleness_ms", "Age of the last proof of life above which a market is stale.", LimitId::StalenessMax,
        Unit::Milliseconds);
    add("duplicate_window_ms", "The same order again within this time needs its own confirmation.",
        LimitId::DuplicateWindow, Unit::Milliseconds);
    add("risk_per_trade_percent", "Share of the available capital that one trade may lose.", LimitId::RiskPerTrade,
        Unit::Percent);
    add("leverage", "Largest leverage.", LimitId::Leverage, Unit::None);
    add("portfolio_risk_percent", "Share of the equity that is lost when every stop fills.", LimitId::PortfolioRisk, Unit::Percent);
    add("value_at_risk_usd", "One-day value at risk, 99 %; the largest value means off.", LimitId::ValueAtRisk, Unit::Usd);
    add("cluster_positions", "Positions that move together, open at once.", LimitId::ClusterPositions, Unit::None);
    add("cluster_correlation_percent", "Correlation from which instruments move together.", LimitId::ClusterCorrelation, Unit::Percent);
    add("consecutive_losses", "Positions lost in a row until the account's breaker trips.", LimitId::ConsecutiveLosses, Unit::None);
    add("venue_errors", "Rejects and time-outs within engine.error_window_ms until the venue's breaker trips.", LimitId::VenueErrors, Unit::None);
    add("breaker_pause_ms", "Time until a tripped breaker lets one order through.", LimitId::BreakerPause, Unit::Milliseconds);
    add("widening_delay_ms", "Time until a wider limit takes effect.", LimitId::WideningDelay, Unit::Milliseconds);
}

void addScreenKeys(std::vector<Key>& keys)
{
    keys.push_back(numberKey(
        "one_click.idle_minutes", "One-click trading disarms after this long without a hand.",
        Amount::of(Duration(1min)), Amount::of(Duration(120min)), Unit::Minutes,
        [](const Config& config) { return Amount::of(config.oneClickIdle); },
        [](Config& config, Amount value) { config.oneClickIdle = value.asDuration(); }));
    keys.push_back(numberKey(
        "vault.lock_minutes", "The vault of keys is locked after this long without a hand; 0: never.",
        Amount::of(Duration(0min)), Amount::of(Duration(240min)), Unit::Minutes,
        [](const Config& config) { return Amount::of(config.vaultIdle); },
        [](Config& config, Amount value) { config.vaultIdle = value.asDuration(); }));
    keys.push_back(choiceKey<Theme>("appearance.theme", "Colours of the screen.", &Config::theme,
        {{"dark", Theme::Dark}, {"light", Theme::Light}}));
    keys.push_back(choiceKey<Palette>("appearance.palette", "Colours of buying and selling.", &Config::palette,
        {{"standard", Palette::Standard}, {"colour-blind", Palette::ColourBlind}}));
    keys.push_back(numberKey("appearance.zoom_percent", "How large everything on the screen is drawn, 100 being the usual size.", Amount::of(std::int64_t{100}), Amount::of(std::int64_t{200}), Unit::None,
        [](const Config& config) { return Amount::of(config.zoomPercent); }, [](Config& config, Amount value) { config.zoomPercent = value.asCount(); }));
    keys.push_back(choiceKey<bool>("appearance.rows", "How far apart the rows of tables stand.", &Config::isComfortable, {{"compact", false}, {"comfortable", true}}));
    keys.push_back(choiceKey<Language>("appearance.language", "Language of the screen; zh is simplified Chinese.", &Config::language,
        {{"system", Language::System}, {"en", Language::English}, {"de", Language::German}, {"es", Language::Spanish}, {"zh", Language::Chinese},
            {"ja", Language::Japanese}}));
    keys.push_back(choiceKey<NumberForm>("appearance.numbers", "Numbers and dates of the screen: as the language has them, or plain: 1,234.56.",
        &Config::numberForm, {{"language", NumberForm::Language}, {"plain", NumberForm::Plain}}));
    keys.push_back(choiceKey<bool>("appearance.flash", "Whether a number that changed lights up for a moment.",
        &Config::flashCells, {{"on", true}, {"off", false}}));
}

/// A way of telling after the other: "toast sound"; none of them: "off".
std::string waysText(const NoticeWays& ways)
{
    std::string text;
    for (const auto& [isOn, word] : {std::pair(ways.toast, "toast"), std::pair(ways.sound, "sound"), std::pair(ways.tray, "tray")}) {
        if (isOn)
            text += (text.empty() ? "" : " ") + std::string(word);
    }
    return text.empty() ? "off" : text;
}

std::optional<NoticeWays> parseWays(std::string_view text)
{
    for (int bits = 0; bits < 8; ++bits) {
        const NoticeWays ways{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
        if (waysText(ways) == text)
            return ways;
    }
    return std::nullopt;
}

Key waysKey(const std::string& name, const std::string& what, NoticeWays Notices::*field)
{
    return {"notify." + name, "How alerts are told that are about " + what + ".", "off, or any of toast, sound and tray in that order, with spaces between",
        [field](Config& config, std::string_view text) {
            const auto ways = parseWays(text);
            if (ways)
                config.notices.*field = *ways;
            return ways.has_value();
        },
        [field](const Config& config) { return waysText(config.notices.*field); }};
}

Key minuteKey(std::string name, std::string purpose, Duration Notices::*field)
{
    return numberKey(
        std::move(name), std::move(purpose), Amount::of(Duration(0min)), Amount::of(Duration(1439min)), Unit::Minutes,
        [field](const Config& config) { return Amount::of(config.notices.*field); },
        [field](Config& config, Amount value) { config.notices.*field = value.asDuration(); });
}

void addNoticeKeys(std::vector<Key>& keys)
{
    keys.push_back(waysKey("prices", "prices", &Notices::prices));
    keys.push_back(waysKey("indicators", "candles and indicators", &Notices::indicators));
    keys.push_back(waysKey("profit_and_loss", "profit and loss", &Notices::profitAndLoss));
    keys.push_back(waysKey("risk", "the use of limits", &Notices::risk));
    keys.push_back(waysKey("connection", "data and venues", &Notices::connection));
    keys.push_back(waysKey("orders", "orders and exits", &Notices::orders));
    keys.push_back(waysKey("engine", "what the engine warns of by itself; on screen it always does", &Notices::engine));
    keys.push_back(numberKey(
        "notify.volume", "How loud alerts are, in percent.", Amount::of(std::int64_t{0}), Amount::of(std::int64_t{100}), Unit::None,
        [](const Config& config) { return Amount::of(config.notices.volumePercent); },
        [](Config& config, Amount value) { config.notices.volumePercent = value.asCount(); }));
    keys.push_back({"notify.quiet", "Whether there are quiet hours: no sound and no tray message but of critical alerts.", "on or off",
        [](Config& config, std::string_view text) {
            if (text != "on" && text != "off")
                return false;
            config.notices.hasQuietHours = text == "on";
            return true;
        },
        [](const Config& config) { return std::string(config.notices.hasQuietHours ? "on" : "off"); }});
    keys.push_back(minuteKey("notify.quiet_from_minutes", "When quiet hours begin: minutes after midnight, local time.", &Notices::quietFrom));
    keys.push_back(minuteKey("notify.quiet_till_minutes", "When they end; before they begin: the next morning.", &Notices::quietTill));
}

/// Levenshtein distance: insertions, deletions and replacements that turn one into the other.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

const std::vector<Key>& allKeys()
{
    static const std::vector<Key> keys = [] {
        std::vector<Key> all;
        addAccountKeys(all);
        addLimitKeys(all);
        addEngineKeys(all);
        addScreenKeys(all);
        addNoticeKeys(all);
        return all;
    }();
    return keys;
}

const Key* findKey(std::string_view name)
{
    const auto& keys = allKeys();
    const auto found = std::find_if(keys.begin(), keys.end(), [name](const Key& key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

std::string closestKey(std::string_view name)
{
    const auto& keys = allKeys();
    const auto nearest = std::min_element(keys.begin(), keys.end(),
        [name](const Key& a, const Key& b) { return editDistance(name, a.name) < editDistance(name, b.name); });
    // Further than a third of its letters away it is another word, not a slip.
    return editDistance(name, nearest->name) * 3 <= nearest->name.size() ? nearest->name : std::string();
}

} // namespace jarvis::config
