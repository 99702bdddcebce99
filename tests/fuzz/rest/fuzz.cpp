// Bytes as a request over HTTP: a method, a line with its target, a line with its Accept, and a body. Whoever asks, and for whatever, gets
// one answer at most, with a status that exists and a body that is JSON; only who may trade reaches the engine, with a named command.

#include "engine/base/check.h"
#include "engine/server/rest/rest_service.h"
#include "tests/fuzz/support/fuzz_input.h"
#include "tests/support/fake_engine.h"

#include <simdjson.h>
#include <spdlog/spdlog.h>

#include <deque>

using namespace jarvis;
using namespace jarvis::server;

namespace {

const Timestamp kNow = timestampFromMillis(1'795'262'400'000);
constexpr std::array kMethods{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "BREW"};

class Names final : public Gatekeeper {
public:
    Expected<Identity, Denial> recognise(std::string_view token, Timestamp) const override
    {
        if (token == "trader")
            return Identity{"trader", {Scope::Read, Scope::Write}};
        return Unexpected(Denial::BadToken);
    }
};

std::string takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

api::InstrumentListed instrument()
{
    Instrument::Spec spec;
    spec.id = InstrumentId{1};
    spec.symbol = "BTCUSDT";
    spec.base = "BTC";
    spec.quote = "USDT";
    spec.tickSize = {1, 1};
    spec.lotSize = {1, 3};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(10'000'000);
    return api::InstrumentListed::of(*Instrument::create(spec));
}

void check(const WebAnswer& answer)
{
    static simdjson::dom::parser parser;
    CHECK(answer.status >= 200 && answer.status < 600 && answer.status != 500);
    if (answer.contentType.find("json") != std::string::npos)
        CHECK(parser.parse(answer.body).error() == simdjson::SUCCESS);
    for (const auto& [name, value] : answer.fields)
        CHECK(value.find_first_of("\r\n") == std::string::npos);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    spdlog::set_level(spdlog::level::off);
    test::FuzzInput input(data, size);
    test::FakeEngine engine;
    engine.setSnapshot({instrument()}, kNow);
    const Names names;
    const ManualClock clock(kNow);
    rest::Metrics metrics;
    std::deque<std::function<void()>> tasks;
    rest::RestService service(engine, names, nullptr, metrics, clock);
    service.begin([&tasks](std::function<void()> task) { tasks.push_back(std::move(task)); });

    const std::uint8_t choice = input.byte();
    const bool isTrader = choice >= 32;
    std::string_view text = input.text();
    WebRequest request;
    request.id = "fuzz";
    request.method = kMethods[choice % kMethods.size()];
    request.target = takeLine(text);
    request.fields = {{"authorization", isTrader ? "Bearer trader" : "Bearer stranger"}, {"accept", takeLine(text)}, {"content-type", "application/json"}, {"idempotency-key", "k"}};
    request.body = std::string(text);
    int answers = 0;
    service.answer(std::move(request), [&answers](const WebAnswer& answer) {
        ++answers;
        check(answer);
    });
    for (const api::Command& command : engine.commands()) {
        CHECK(isTrader && command.id && command.origin.kind == api::Origin::Kind::Api);
        engine.settle(command.id, kNow);
    }
    while (!tasks.empty()) {
        const auto task = std::move(tasks.front());
        tasks.pop_front();
        task();
    }
    CHECK(answers == 1);
    service.end();
    return 0;
}
