#include "tests/bench/decode/frames.h"

#include "engine/base/random.h"
#include "engine/venue/replay/line_reader.h"
#include "engine/venue/replay/stream_lines.h"
#include "tests/support/recorded_data.h"

namespace jarvis::bench {
namespace {

using venue::dialect::Dialect;

constexpr std::size_t kMessages = 500;
constexpr Decimal kTick{1, 1};
constexpr Decimal kLot{1, 3};

std::string decimals(std::int64_t units, int scale, int written)
{
    std::string text = Decimal{units, scale}.toString();
    std::size_t behind = text.find('.') == std::string::npos ? 0 : text.size() - text.find('.') - 1;
    if (behind == 0 && written > 0)
        text += '.';
    for (; behind < static_cast<std::size_t>(written); ++behind)
        text += '0';
    return text;
}

std::string side(Random& random, std::int64_t best, int step, int levels, const char* rest)
{
    std::string text = "[";
    for (int i = 0; i < levels; ++i) {
        best += step * static_cast<std::int64_t>(1 + random.below(4));
        const std::int64_t lots = random.below(4) == 0 ? 0 : static_cast<std::int64_t>(random.below(30'000));
        text += (i == 0 ? "[\"" : ",[\"") + decimals(best, 1, 2) + "\",\"" + decimals(lots, 3, 3) + '"' + rest + ']';
    }
    return text + ']';
}

std::string depthText(Dialect dialect, Random& random, std::int64_t best, std::uint64_t sequence, int levels)
{
    const char* rest = dialect == Dialect::Okx ? R"(,"0","4")" : "";
    const std::string bids = side(random, best, -1, levels, rest);
    const std::string asks = side(random, best, 1, levels, rest);
    const std::string number = std::to_string(sequence);
    const std::string before = std::to_string(sequence - 1);
    if (dialect == Dialect::Binance) {
        return R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":1723161256299,"T":1723161256298,"s":"BTCUSDT","U":)" + number + R"(,"u":)" + number
            + R"(,"pu":)" + before + R"(,"b":)" + bids + R"(,"a":)" + asks + "}}";
    }
    if (dialect == Dialect::Bybit) {
        return R"({"topic":"orderbook.200.BTCUSDT","type":"delta","ts":1733011200693,"data":{"s":"BTCUSDT","b":)" + bids + R"(,"a":)" + asks + R"(,"u":)" + number
            + R"(,"seq":264905645873},"cts":1733011200690})";
    }
    return R"({"arg":{"channel":"books","instId":"BTC-USDT-SWAP"},"action":"update","data":[{"asks":)" + asks + R"(,"bids":)" + bids
        + R"(,"ts":"1652459225502","checksum":0,"seqId":)" + number + R"(,"prevSeqId":)" + before + "}]}";
}

std::string tradeText(Dialect dialect, Random& random, std::int64_t price, std::uint64_t id)
{
    const std::string at = decimals(price, 1, 2);
    const std::string size = decimals(static_cast<std::int64_t>(1 + random.below(30'000)), 3, 3);
    const bool isSell = random.below(2) == 0;
    const std::string name = std::to_string(id);
    if (dialect == Dialect::Binance) {
        return R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161256322,"T":1723161256322,"s":"BTCUSDT","t":)" + name + R"(,"p":")" + at + R"(","q":")"
            + size + R"(","X":"MARKET","m":)" + (isSell ? "true" : "false") + "}}";
    }
    if (dialect == Dialect::Bybit) {
        return R"({"topic":"publicTrade.BTCUSDT","type":"snapshot","ts":1672304486868,"data":[{"T":1672304486865,"s":"BTCUSDT","S":")"
            + std::string(isSell ? "Sell" : "Buy") + R"(","v":")" + size + R"(","p":")" + at + R"(","L":"PlusTick","i":"20f43950-d8dd-5b31-9112-a178eb6023af","BT":false}]})";
    }
    return R"({"arg":{"channel":"trades","instId":"BTC-USDT-SWAP"},"data":[{"instId":"BTC-USDT-SWAP","tradeId":")" + name + R"(","px":")" + at + R"(","sz":")" + size
        + R"(","side":")" + (isSell ? "sell" : "buy") + R"(","ts":"1630048897897","count":"3"}]})";
}

constexpr std::pair<Dialect, const char*> kVenues[] = {{Dialect::Binance, "binance"}, {Dialect::Bybit, "bybit"}, {Dialect::Okx, "okx"}};

/// Lines of a recording that hold `kind`, as the venue sent them.
void addRecorded(std::vector<Frames>& all, const char* file, const char* kind, Frames frames)
{
    constexpr std::size_t kRecordedMax = 4'000;
    const auto folder = test::recordedData();
    auto reader = venue::replay::LineReader::open((folder / "l2" / file).string());
    while (reader && frames.size() < kRecordedMax) {
        const auto line = reader->next();
        if (!line)
            break;
        const std::string_view json = venue::replay::unframe(*line).json;
        if (json.find(kind) != std::string_view::npos)
            frames.add(json);
    }
    frames.finish();
    if (frames.size() > 0)
        all.push_back(std::move(frames));
}

} // namespace

void Frames::add(std::string_view text)
{
    m_starts.push_back(m_bytes.size());
    m_bytes.append(text);
    m_ends.push_back(m_bytes.size());
}

std::vector<Frames> depthFrames(int levels)
{
    std::vector<Frames> all;
    for (const auto& [dialect, name] : kVenues) {
        Random random(21);
        Frames frames(std::string(name) + "." + std::to_string(levels), dialect, kTick, kLot);
        std::int64_t best = 618'000;
        for (std::size_t i = 0; i < kMessages; ++i) {
            best += random.between(-3, 3);
            frames.add(depthText(dialect, random, best, 5'123'107'832'006 + i, levels));
        }
        frames.finish();
        all.push_back(std::move(frames));
    }
    return all;
}

std::vector<Frames> tradeFrames()
{
    std::vector<Frames> all;
    for (const auto& [dialect, name] : kVenues) {
        Random random(22);
        Frames frames(std::string(name) + ".trade", dialect, kTick, kLot);
        for (std::size_t i = 0; i < kMessages; ++i)
            frames.add(tradeText(dialect, random, 618'000 + random.between(-300, 300), 5'266'583'935 + i));
        frames.finish();
        all.push_back(std::move(frames));
    }
    return all;
}

std::vector<Frames> recordedFrames()
{
    std::vector<Frames> all;
    addRecorded(all, "binance_usdm_btcusdt_20240808.jsonl.gz", "\"depthUpdate\"", {"recorded.binance", Dialect::Binance, kTick, kLot});
    addRecorded(all, "binance_usdm_btcusdt_20240808.jsonl.gz", "\"e\":\"trade\"", {"recorded.binance.trade", Dialect::Binance, kTick, kLot});
    addRecorded(all, "bybit_linear_xrpusdt_ob500_20241201.jsonl.gz", "\"delta\"", {"recorded.bybit", Dialect::Bybit, Decimal{1, 4}, Decimal{1, 0}});
    addRecorded(all, "okx_v5_public_20220513_capture.txt.gz", "\"books\",\"instId\":\"UNI-USD-SWAP\"},\"action\"", {"recorded.okx", Dialect::Okx, Decimal{1, 3}, Decimal{1, 0}});
    return all;
}

} // namespace jarvis::bench
