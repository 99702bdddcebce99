#include "engine/venue/okx/order_gateway.h"
#include "engine/venue/okx/wallet.h"

namespace jarvis::venue::okx {
namespace {

using live::RestError;

constexpr std::size_t kPage = 100;
constexpr int kPagesMax = 50;

} // namespace

/// A list that is being read.
struct OkxOrders::Listing {
    const char* path;
    Query query;
    const char* key;
    UseRow use;
    DoneNothing done;
    std::string after{}; ///< the last row of the page before
    int pagesLeft = kPagesMax;
};

void OkxOrders::list(const char* path, Query query, const char* key, UseRow use, DoneNothing done)
{
    askPage(std::make_shared<Listing>(Listing{path, std::move(query), key, std::move(use), std::move(done)}));
}

void OkxOrders::askPage(const std::shared_ptr<Listing>& listing)
{
    Query query = listing->query;
    if (listing->key != nullptr)
        query.add("limit", std::to_string(kPage));
    if (!listing->after.empty())
        query.add("after", listing->after);
    ask(listing->path, std::move(query), [this, listing](const live::RestAnswer& answer) {
        if (answer)
            onPage(listing, *answer);
        else
            listing->done(Unexpected(answer.error()));
    });
}

void OkxOrders::onPage(const std::shared_ptr<Listing>& listing, const std::string& body)
{
    simdjson::dom::parser parser;
    Json json;
    simdjson::dom::array rows;
    if (parser.parse(body).get(json) != simdjson::SUCCESS || json["data"].get(rows) != simdjson::SUCCESS)
        return listing->done(Unexpected(RestError::badAnswer("no list")));
    std::size_t count = 0;
    std::string last;
    for (const Json row : rows) {
        ++count;
        last = listing->key != nullptr ? wordIn(row, listing->key) : std::string_view();
        const Instrument* is = m_parts.instruments.find(wordIn(row, "instId"));
        if (is == nullptr)
            continue;
        const auto grid = m_parts.contracts.gridOf(*is);
        const std::optional<Wrong> wrong = grid ? listing->use(row, *is, *grid) : std::optional<Wrong>(is->symbol() + " is not traded with this lot any more");
        if (wrong)
            return listing->done(Unexpected(RestError::badAnswer(*wrong)));
    }
    if (count < kPage || listing->key == nullptr)
        return listing->done({});
    if (last.empty() || last == listing->after || --listing->pagesLeft == 0)
        return listing->done(Unexpected(RestError::badAnswer("a list without end")));
    listing->after = last;
    askPage(listing);
}

/// Of the last three days; where that is not all of it, of the last three months.
void OkxOrders::fills(const OrderSaid& said, const Instrument& is, Done<std::vector<FillSaid>> done)
{
    Query query;
    query.add("instType", "SWAP").add("instId", is.symbol()).add("ordId", std::to_string(said.venueId));
    listFills("/api/v5/trade/fills", query, [this, query, filled = said.filled, done = std::move(done)](const Result<std::vector<FillSaid>>& recent) {
        Quantity sum;
        for (std::size_t i = 0; recent && i < recent->size(); ++i)
            sum += (*recent)[i].quantity;
        if (recent && sum < filled)
            listFills("/api/v5/trade/fills-history", query, done);
        else
            done(recent);
    });
}

void OkxOrders::listFills(const char* path, const Query& query, Done<std::vector<FillSaid>> done)
{
    const auto all = std::make_shared<std::vector<FillSaid>>();
    list(path, query, "billId",
        [all](Json row, const Instrument& of, const Grid& grid) -> std::optional<Wrong> {
            const auto fill = readFill(row, of, grid);
            if (!fill)
                return fill.error();
            all->push_back(*fill);
            return std::nullopt;
        },
        [all, done = std::move(done)](const Expected<void, RestError>& read) {
            if (!read)
                return done(Unexpected(read.error()));
            done(std::vector<FillSaid>(all->rbegin(), all->rend())); // they come newest first
        });
}

/// Those in the book, then stops of both kinds.
void OkxOrders::openOrders(Done<std::vector<OrderSaid>> done)
{
    const auto all = std::make_shared<std::vector<OrderSaid>>();
    const auto useAlgo = [all](Json row, const Instrument& is, const Grid& grid) -> std::optional<Wrong> {
        auto said = readAlgoOrder(row, is, grid);
        if (!said)
            return said.error();
        all->push_back(std::move(said).value());
        return std::nullopt;
    };
    const auto usePlain = [all](Json row, const Instrument& is, const Grid& grid) -> std::optional<Wrong> {
        auto said = readOrder(row, is, grid);
        if (!said)
            return said.error();
        all->push_back(std::move(said).value());
        return std::nullopt;
    };
    const auto askAlgo = [this, useAlgo](const char* type, DoneNothing next) {
        list("/api/v5/trade/orders-algo-pending", std::move(Query().add("ordType", type).add("instType", "SWAP")), "algoId", useAlgo, std::move(next));
    };
    list("/api/v5/trade/orders-pending", std::move(Query().add("instType", "SWAP")), "ordId", usePlain, [all, askAlgo, done](const Expected<void, RestError>& plain) {
        if (!plain)
            return done(Unexpected(plain.error()));
        askAlgo("conditional", [all, askAlgo, done](const Expected<void, RestError>& exits) {
            if (!exits)
                return done(Unexpected(exits.error()));
            askAlgo("trigger", [all, done](const Expected<void, RestError>& stops) {
                if (!stops)
                    return done(Unexpected(stops.error()));
                done(*all);
            });
        });
    });
}

void OkxOrders::positions(Done<std::vector<account::HeldSaid>> done)
{
    const auto all = std::make_shared<std::vector<account::HeldSaid>>();
    list("/api/v5/account/positions", std::move(Query().add("instType", "SWAP")), nullptr,
        [all](Json row, const Instrument& is, const Grid& grid) -> std::optional<Wrong> {
            const auto held = readPosition(row, is, grid);
            if (!held)
                return held.error();
            all->push_back({is.id(), *held});
            return std::nullopt;
        },
        [all, done = std::move(done)](const Expected<void, RestError>& read) {
            if (read)
                done(*all);
            else
                done(Unexpected(read.error()));
        });
}

void OkxOrders::wallet(Done<Money> done)
{
    std::string coins;
    for (const std::string& coin : m_parts.instruments.quotes())
        coins += (coins.empty() ? "" : ",") + coin;
    ask("/api/v5/account/balance", std::move(Query().add("ccy", coins)), [this, done = std::move(done)](const live::RestAnswer& answer) {
        if (!answer)
            return done(Unexpected(answer.error()));
        simdjson::dom::parser parser;
        Json row;
        const auto wallet = parser.parse(*answer)["data"].at(0).get(row) == simdjson::SUCCESS ? readWallet(row, m_parts.instruments.quotes()) : std::nullopt;
        done(wallet ? Result<Money>(*wallet) : Unexpected(RestError::badAnswer("no balance")));
    });
}

} // namespace jarvis::venue::okx
