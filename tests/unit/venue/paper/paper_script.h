#pragma once

#include "engine/venue/paper/paper_venue.h"

#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

namespace jarvis::test {

inline constexpr Timestamp kScriptStart = timestampFromMillis(1'700'000'000'000);

/// Tick 1, lot 1, from 1 to 1 000 000 lots of at least 50 USD, prices to 1 000 000; maker 0.02 %, taker 0.05 %.
inline Instrument scriptInstrument(std::uint32_t id = 1)
{
    Instrument::Spec spec;
    spec.id = InstrumentId{id};
    spec.symbol = "TESTUSDT";
    spec.base = "TEST";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 0};
    spec.lotSize = Decimal{1, 0};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(1'000'000);
    spec.notionalMin = Money::ofWhole(50);
    spec.makerFee = Ratio::ofBasisPoints(2);
    spec.takerFee = Ratio::ofBasisPoints(5);
    return Instrument::create(spec).value();
}

/// A paper venue driven by sentences, one millisecond each, and what it answers as sentences: so that a test is a row of a table.
///
/// `book 99:5 98:5 | 101:2 102:3`, `delta b99:3 a101:0`, `trade sell 3@99 [late]`, `mark 100`, `gap`, `status halted`,
/// `funding 10000@100`, `wait 50`, `<id> buy limit 3@99 post`, `<id> sell market 2 reduce`, `<id> sell stop 2@95 sl`,
/// `amend <id> 5@98`, `cancel <id>`, `query <id>`, `reconcile`.
class PaperScript {
public:
    explicit PaperScript(venue::paper::Settings settings = instant()) : m_venue(settings, {scriptInstrument()}) {}

    static venue::paper::Settings instant() { return {{}, {}, 1, 0}; }

    venue::paper::PaperVenue& venue() { return m_venue; }
    Timestamp now() const { return m_now; }
    const std::vector<VenueReport>& reports() const { return m_reports; }

    /// Position and orders as a journal would bring them.
    void restore(Quantity held, const std::vector<Order>& working)
    {
        Position position;
        position.instrument = InstrumentId{1};
        position.held = held;
        m_venue.restore(working, {position}, m_now);
    }

    /// What the sentences, separated by "; ", are answered with.
    std::string run(const std::string& script)
    {
        const std::size_t had = m_reports.size();
        std::istringstream sentences(script);
        for (std::string sentence; std::getline(sentences, sentence, ';');) {
            m_now += std::chrono::milliseconds(1);
            say(sentence);
            m_venue.advance(m_now, m_reports);
        }
        std::string answer;
        for (std::size_t i = had; i < m_reports.size(); ++i) {
            const std::string text = std::visit([](const auto& report) { return textOf(report); }, m_reports[i]);
            answer += text.empty() || answer.empty() ? text : "; " + text;
        }
        return answer;
    }

    static Order orderOf(std::istringstream& words, std::uint64_t id, Timestamp now)
    {
        Order order;
        order.id = OrderId{id};
        order.instrument = InstrumentId{1};
        order.state = OrderState::Sent;
        std::string side;
        std::string type;
        std::string amount;
        words >> side >> type >> amount;
        order.side = side == "buy" ? Side::Buy : Side::Sell;
        order.type = type == "market" ? OrderType::Market : type == "stop" ? OrderType::StopMarket : OrderType::Limit;
        const std::size_t at = amount.find('@');
        order.quantity = Quantity::ofLots(std::atoll(amount.c_str()));
        if (at != std::string::npos)
            (order.type == OrderType::StopMarket ? order.triggerPrice : order.limitPrice) = Price::ofTicks(
                std::atoll(amount.c_str() + at + 1));
        for (std::string word; words >> word;)
            apply(order, word, now);
        return order;
    }

private:
    static void apply(Order& order, const std::string& word, Timestamp now)
    {
        if (word == "post")
            order.isPostOnly = true;
        else if (word == "reduce")
            order.isReduceOnly = true;
        else if (word == "ioc")
            order.timeInForce = TimeInForce::Ioc;
        else if (word == "fok")
            order.timeInForce = TimeInForce::Fok;
        else if (word == "tp")
            order.role = OrderRole::TakeProfit;
        else if (word == "sl")
            order.role = OrderRole::StopLoss;
        else if (word == "close")
            order.role = OrderRole::Close;
        else if (word == "gtd")
            order.timeInForce = TimeInForce::Gtd;
        else if (word.starts_with("gtd=")) {
            order.timeInForce = TimeInForce::Gtd;
            order.goodTill = now + std::chrono::milliseconds(std::atoll(word.c_str() + 4));
        }
    }

    static BookLevel levelOf(const std::string& word)
    {
        const std::size_t colon = word.find(':');
        return {Price::ofTicks(std::atoll(word.c_str())), Quantity::ofLots(std::atoll(word.c_str() + colon + 1))};
    }

    void say(const std::string& sentence)
    {
        std::istringstream words(sentence);
        std::string word;
        words >> word;
        if (word == "wait") {
            int millis = 0;
            words >> millis;
            m_now += std::chrono::milliseconds(millis);
        } else if (std::isdigit(static_cast<unsigned char>(word[0]))) {
            m_venue.submit(PlaceRequest{orderOf(words, std::strtoull(word.c_str(), nullptr, 10), m_now)}, m_now);
        } else if (!request(word, words)) {
            market(word, words);
        }
    }

    bool request(const std::string& word, std::istringstream& words)
    {
        std::uint64_t id = 0;
        if (word == "amend") {
            std::string amount;
            words >> id >> amount;
            AmendRequest amend{OrderId{id}, InstrumentId{1}, Quantity::ofLots(std::atoll(amount.c_str())), {}, {}};
            if (const std::size_t at = amount.find('@'); at != std::string::npos)
                amend.limitPrice = amend.triggerPrice = Price::ofTicks(std::atoll(amount.c_str() + at + 1));
            m_venue.submit(amend, m_now);
        } else if (word == "cancel") {
            words >> id;
            m_venue.submit(CancelRequest{OrderId{id}, InstrumentId{1}}, m_now);
        } else if (word == "query") {
            words >> id;
            m_venue.submit(QueryRequest{OrderId{id}, InstrumentId{1}}, m_now);
        } else if (word == "reconcile") {
            m_venue.submit(ReconcileRequest{7}, m_now);
        } else {
            return false;
        }
        return true;
    }

    void market(const std::string& word, std::istringstream& words)
    {
        const InstrumentId id{1};
        if (word == "book" || word == "delta") {
            m_venue.onMarket(updateOf(word == "book", words), m_now);
        } else if (word == "trade") {
            std::string side;
            std::string amount;
            std::string late;
            words >> side >> amount >> late;
            m_venue.onMarket(TradeTick{id, late == "late" ? m_now - std::chrono::milliseconds(5) : m_now, ++m_trade,
                                 Price::ofTicks(std::atoll(amount.c_str() + amount.find('@') + 1)),
                                 Quantity::ofLots(std::atoll(amount.c_str())), side == "buy" ? Side::Buy : Side::Sell},
                m_now);
        } else if (word == "mark") {
            std::int64_t price = 0;
            words >> price;
            m_venue.onMarket(MarkTick{id, m_now, Price::ofTicks(price), {}, {}}, m_now);
        } else if (word == "funding") {
            std::string amount;
            words >> amount;
            m_venue.onMarket(FundingTick{id, m_now, Ratio{std::atoll(amount.c_str())},
                                 Price::ofTicks(std::atoll(amount.c_str() + amount.find('@') + 1))},
                m_now);
        } else if (word == "gap") {
            m_venue.onMarket(GapNotice{id, m_now}, m_now);
        } else if (word == "status") {
            std::string status;
            words >> status;
            m_venue.onMarket(StatusNotice{id, m_now,
                                 status == "halted"         ? InstrumentStatus::Halted
                                     : status == "delisted" ? InstrumentStatus::Delisted
                                                            : InstrumentStatus::Trading},
                m_now);
        } else {
            std::abort();
        }
    }

    BookUpdate updateOf(bool isSnapshot, std::istringstream& words)
    {
        BookUpdate update;
        update.instrument = InstrumentId{1};
        update.time = m_now;
        update.isSnapshot = isSnapshot;
        update.previousSequence = m_sequence;
        update.sequence = ++m_sequence;
        bool isAsk = false;
        for (std::string word; words >> word;) {
            if (word == "|")
                isAsk = true;
            else if (isSnapshot)
                (isAsk ? update.asks : update.bids).push_back(levelOf(word));
            else
                (word[0] == 'a' ? update.asks : update.bids).push_back(levelOf(word.substr(1)));
        }
        return update;
    }

    static std::string number(OrderId id) { return std::to_string(id.value); }
    static std::string why(const Refusal& reason)
    {
        return reason.code == ReasonCode::None ? "" : " because " + std::to_string(static_cast<int>(reason.code));
    }
    static std::string textOf(const OrderAcknowledged& r) { return "ack " + number(r.order); }
    static std::string textOf(const OrderRejected& r) { return "rejected " + number(r.order) + why(r.reason); }
    static std::string textOf(const OrderFilled& r)
    {
        return "fill " + number(r.order) + ' ' + std::to_string(r.quantity.lots()) + '@'
            + std::to_string(r.price.ticks()) + (r.liquidity == Liquidity::Maker ? " maker" : " taker");
    }
    static std::string textOf(const OrderCancelled& r) { return "cancelled " + number(r.order) + why(r.reason); }
    static std::string textOf(const OrderExpired& r) { return "expired " + number(r.order); }
    static std::string textOf(const OrderAmended& r)
    {
        const auto price = r.limitPrice ? r.limitPrice : r.triggerPrice;
        return "amended " + number(r.order) + ' ' + std::to_string(r.quantity.lots()) + '@'
            + std::to_string(price ? price->ticks() : 0);
    }
    static std::string textOf(const AmendRejected& r) { return "amend rejected " + number(r.order) + why(r.reason); }
    static std::string textOf(const CancelRejected& r) { return "cancel rejected " + number(r.order) + why(r.reason); }
    static std::string textOf(const RequestTimedOut& r) { return "timed out " + number(r.order); }
    static std::string textOf(const OrderStatusReport& r)
    {
        static const char* const kStates[] = {
            "", "pending", "sent", "working", "partly filled", "filled", "cancelled", "rejected", "expired", "unknown"};
        return "status " + number(r.order)
            + (r.isKnown ? " " + std::string(kStates[static_cast<int>(r.state)]) + ' ' + std::to_string(r.filled.lots())
                         : " not known");
    }
    static std::string textOf(const HoldingReport& r) { return "holds " + std::to_string(r.held.lots()); }
    static std::string textOf(const ReconcileEnd& r) { return "end " + std::to_string(r.round); }
    static std::string textOf(const FundingSettled& r)
    {
        return "funding " + r.amount.toDecimal().normalized().toString();
    }
    static std::string textOf(const LinkChanged&) { return {}; }
    static std::string textOf(const ClockMeasured&) { return {}; }

    venue::paper::PaperVenue m_venue;
    Timestamp m_now = kScriptStart;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_trade = 0;
    std::vector<VenueReport> m_reports;
};

} // namespace jarvis::test
