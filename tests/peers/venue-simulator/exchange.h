#pragma once

#include "engine/base/expected.h"
#include "engine/ledger/posting.h"
#include "engine/market/depth_book.h"
#include "engine/model/market_data.h"
#include "engine/venue/feed.h"
#include "engine/venue/paper/paper_venue.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::peers {

/// An order as an exchange shows it.
struct ExchangeOrder {
    struct Fill {
        std::uint64_t tradeId = 0;
        Price price;
        Quantity quantity;
        Money fee;
        Money realised;
        bool isMaker = false;
        Timestamp time{};
    };
    enum class Status : std::uint8_t { New = 1, PartiallyFilled, Filled, Cancelled, Rejected, Expired };

    Order order;
    std::string clientId;
    std::uint64_t exchangeId = 0;
    bool isConditional = false;
    bool closesPosition = false;
    bool isTriggered = false;
    std::uint64_t childId = 0; ///< of a conditional one: its order in the book, once triggered
    Status status = Status::New;
    ReasonCode reason = ReasonCode::None;
    Quantity filled;
    Money filledValue;
    std::vector<Fill> fills;
    Timestamp created{};
    Timestamp updated{};

    bool isOpen() const { return status == Status::New || status == Status::PartiallyFilled; }
};

/// The market and the one account of a simulated exchange, whatever language it speaks: our simulated or recorded feed, and our
/// matching against its books. Time is passed in.
class Exchange {
public:
    struct Listener {
        virtual ~Listener() = default;
        virtual void onMarket(const MarketEvent& event) = 0;
        /// `fill`: the one that this is about, if it is.
        virtual void onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill) = 0;
        virtual void onFunding(InstrumentId instrument, Money amount) = 0;
    };
    static constexpr std::int64_t kLeverage = 20;

    Exchange(std::unique_ptr<venue::Feed> feed, Timestamp now);

    void setListener(Listener* listener) { m_listener = listener; }
    /// Lives on until `now`.
    void step(Timestamp now);

    const std::vector<Instrument>& instruments() const { return m_feed->instruments(); }
    const Instrument* find(std::string_view symbol) const;
    const Instrument& instrument(InstrumentId id) const;
    const market::DepthBook& book(InstrumentId id) const { return m_books.at(id); }
    std::optional<MarkTick> mark(InstrumentId id) const;
    std::vector<Candle> history(InstrumentId id, Timeframe timeframe, std::size_t count) const { return m_feed->history(id, timeframe, count); }

    /// Decides at once; a refused order ends as Rejected with its reason. Requires a client id that no open order has.
    const ExchangeOrder& place(Order order, std::string clientId, bool isConditional, bool closesPosition, Timestamp now);
    /// Empty when it was done.
    std::optional<ReasonCode> amend(const ExchangeOrder& order, Quantity quantity, Price price, Timestamp now);
    std::optional<ReasonCode> amendTrigger(const ExchangeOrder& order, Quantity quantity, Price trigger, Timestamp now);
    std::optional<ReasonCode> cancel(const ExchangeOrder& order, Timestamp now);

    const ExchangeOrder* byClientId(std::string_view clientId) const; ///< the newest of that name
    const ExchangeOrder* byExchangeId(std::uint64_t id) const;
    std::vector<const ExchangeOrder*> orders() const;
    const std::map<InstrumentId, Position>& positions() const { return m_positions; }
    Money wallet() const { return m_balance.wallet(); }
    /// Money comes from elsewhere, or goes there.
    void transfer(Money amount) { m_balance.deposited = m_balance.deposited + amount; }
    Money available() const;

private:
    void submit(const VenueRequest& request, Timestamp now);
    void onReport(const VenueReport& report);
    void onFill(const OrderFilled& fill);
    void end(OrderId id, ExchangeOrder::Status status, ReasonCode reason, Timestamp time);

    std::unique_ptr<venue::Feed> m_feed;
    Duration m_shift; ///< our time minus the feed's
    venue::paper::PaperVenue m_paper;
    std::map<InstrumentId, market::DepthBook> m_books;
    std::map<InstrumentId, MarkTick> m_marks;
    std::map<OrderId, ExchangeOrder> m_orders;
    std::map<InstrumentId, Position> m_positions;
    Balance m_balance;
    Listener* m_listener = nullptr;
    std::uint64_t m_lastOrder = 0;
    std::uint64_t m_lastExchangeId;
    std::optional<ReasonCode> m_refusal; ///< of the amend or cancel being answered
    Timestamp m_now;
};

} // namespace jarvis::peers
