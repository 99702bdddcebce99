// Makes the golden journals of a release: run once for it, the bytes are committed and never made again.
//
//   golden_journal_maker FOLDER      (tests/golden/journal/<release>)
//
// FOLDER/plain, encrypted-key (32 bytes 1 to 32) and encrypted-phrase ("golden pass phrase") each hold the same small journal of a
// trader's story, with a snapshot at its end. FOLDER/expected.txt says what a replay must give: records, last sequence, state hash.
// FOLDER/events.txt holds events of every kind with random values, a line each: the encoded bytes in hexadecimal, then their JSON.

#include "engine/base/random.h"
#include "engine/journal/snapshot.h"
#include "engine/local/storage.h"
#include "tests/support/kernel_world.h"
#include "tests/support/random_events.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace jarvis::test {
namespace {

constexpr std::size_t kEventKinds = std::variant_size_v<api::Event>;
constexpr std::size_t kActionKinds = std::variant_size_v<api::Action>;

/// What the story itself does not bring up: values that change nothing else.
void addRareEvents(KernelWorld& world)
{
    const auto add = [&world](const api::Event& event) {
        api::EventRecord record{world.log.back().sequence + 1, world.now, {}, {api::Origin::Kind::Engine, "golden"}, event};
        world.kernel->restore(record);
        world.log.push_back(record);
    };
    add(api::VenueHoldingDiffered{KernelWorld::kBbb, Quantity::ofLots(0), Quantity::ofLots(3)});
    add(api::LimitScheduled{LimitId::DailyLoss, Amount::of(Money::ofWhole(900)), world.now + std::chrono::hours(1)});
    add(api::ClusterChanged{KernelWorld::kAaa, 1});
    add(api::ClusterChanged{KernelWorld::kBbb, 1});
    add(api::AlertRaised{api::AlertCode::ClockJumped, api::Severity::Critical, {}, {}, Amount::of(Duration(std::chrono::hours(1))), {}});
}

/// Some days of a trader, with most of what can go right and wrong.
void live(KernelWorld& world)
{
    using W = KernelWorld;
    for (int round = 0; round < 3; ++round) {
        world.hold(round % 2 == 0 ? 20 : -20);
        world.market(W::kAaa, 10'000 + round);
        const OrderId resting = world.place(W::buy(10, 9'950));
        world.ack(resting);
        world.send(api::AmendOrder{resting, Quantity::ofLots(14), Price::ofTicks(9'951), std::nullopt});
        world.agree();
        world.fill(resting, 3, 9'951);
        world.send(api::CancelOrder{resting});
        world.agree();
        world.send(api::SubmitOrder{W::buy(900'000)});
        world.reject(world.place(W::buy(12, 9'940)));
        world.send(api::ClosePosition{W::kAaa, std::nullopt});
        for (const PlaceRequest& request : world.requestsOf<PlaceRequest>()) {
            if (request.order.role != OrderRole::Close)
                continue;
            world.ack(request.order.id);
            world.fill(request.order.id, request.order.quantity.lots(), 10'000);
        }
        world.agree();
        world.pass(std::chrono::seconds(2));
    }
    AlgorithmPlan plan;
    plan.instrument = W::kAaa;
    plan.quantity = Quantity::ofLots(50);
    plan.kind = AlgorithmKind::Twap;
    plan.exits = exitsAt(10'500, 9'800);
    plan.duration = std::chrono::seconds(10);
    world.send(api::StartAlgorithm{plan});
    world.pass(std::chrono::seconds(3));
    world.agree();
    world.send(api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{9})});
    world.send(api::SetLimit{LimitId::PositionNotional, Amount::of(Money::ofWhole(9'000))});
    world.send(api::TripBreaker{});
    world.send(api::ResetBreaker{});
    world.hold(20);
    AlertSpec alert;
    alert.instrument = W::kAaa;
    alert.threshold = Amount::of(Price::ofTicks(10'020));
    world.send(api::SetAlert{{}, alert});
    world.market(W::kAaa, 10'030);
    world.send(api::AnnotatePosition{W::kAaa, world.position().openedAt, {"the retest held", "retest,calm"}});
    world.send(api::SetScaleOut{W::kAaa, {2, {{{Price::ofTicks(10'200), Quantity::ofLots(5)}, {Price::ofTicks(10'300), Quantity::ofLots(4)}}}}});
    world.agree();
    world.fill(world.kernel->state().findSlot(W::kAaa)->scaleOut->kept().front().order, 2, 10'200);
    world.agree();
    world.report(FundingSettled{W::kAaa, Ratio::ofBasisPoints(1), Money::ofWhole(-1), 17, world.now});
    world.send(api::HaltTrading{true});
    world.agree();
    world.pass(std::chrono::seconds(3));
    world.send(api::SubmitOrder{W::buy(10)});
    world.send(api::ResumeTrading{"wrong"});
    world.send(api::ResumeTrading{api::kReleaseText});
    world.send(api::ResetDay{});
    world.restart();
    world.reconcile();
    world.now += std::chrono::hours(24);
    world.market(W::kAaa, 10'010);
    world.pass(std::chrono::seconds(1));
    addRareEvents(world);
}

std::vector<std::byte> keyBytes()
{
    std::vector<std::byte> bytes(32);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(i + 1);
    return bytes;
}

void writeJournal(const std::string& folder, const KernelWorld& world, const journal::Key* key)
{
    const ManualClock clock(world.now);
    auto cipher = journal::unlockJournal(folder, key, journal::realFileSystem(), {1, 8});
    CHECK(cipher);
    journal::Journal::Options options;
    options.folder = folder;
    options.segmentBytes = 20 * 1024;
    options.cipher = *cipher;
    auto journal = std::move(*journal::Journal::open(options, clock));
    wire::Bytes bytes;
    for (const api::EventRecord& record : world.log) {
        bytes.clear();
        wire::encode(record, bytes);
        CHECK(journal->append(bytes));
        if (record.sequence % 7 == 0)
            CHECK(journal->commit());
    }
    CHECK(journal->commit());
    bytes.clear();
    local::encodeStoredState({world.kernel->snapshot(), {}}, bytes);
    CHECK(journal::writeSnapshot(folder, {world.log.back().sequence, world.now, journal->head()}, bytes, journal::realFileSystem(), cipher->get()));
    CHECK(journal->close());
    journal.reset();
    std::filesystem::remove(folder + "/LOCK");
}

void writeEvents(const std::string& path)
{
    std::ofstream out(path);
    Random random(1);
    const auto write = [&](api::Event event) {
        api::EventRecord record{random.below(1'000'000) + 1, timestampFromMillis(1'795'262'400'000), Uuid{random.next(), random.next()},
            {api::Origin::Kind::Telegram, "ada"}, std::move(event)};
        wire::Bytes bytes;
        wire::encode(record, bytes);
        for (const std::byte byte : bytes) {
            constexpr std::string_view kDigits = "0123456789abcdef";
            out << kDigits[std::to_integer<unsigned>(byte) >> 4] << kDigits[std::to_integer<unsigned>(byte) & 15];
        }
        out << ' ' << wire::toJson(record) << '\n';
    };
    for (std::size_t kind = 0; kind < kEventKinds; ++kind)
        for (int i = 0; i < 3; ++i)
            write(randomEvent(kind, random));
    for (std::size_t kind = 0; kind < kActionKinds; ++kind)
        write(api::CommandTaken{randomCommand(kind, random)});
    CHECK(out.flush().good());
}

void make(const std::string& folder)
{
    KernelWorld world;
    live(world);
    writeJournal(folder + "/plain", world, nullptr);
    const auto key = journal::Key::ofBytes(journal::Secret::copyOf(keyBytes()));
    writeJournal(folder + "/encrypted-key", world, &key);
    constexpr std::string_view kPhrase = "golden pass phrase";
    const auto phrase = journal::Key::ofPassPhrase(journal::Secret::copyOf(std::as_bytes(std::span(kPhrase))));
    writeJournal(folder + "/encrypted-phrase", world, &phrase);
    writeEvents(folder + "/events.txt");

    std::array<int, kEventKinds> seen{};
    for (const api::EventRecord& record : world.log)
        ++seen[record.event.index()];
    std::ofstream expected(folder + "/expected.txt");
    expected << "records " << world.log.size() << "\nlastSequence " << world.log.back().sequence << "\nstateHash " << world.kernel->stateHash() << "\n";
    CHECK(expected.flush().good());
    for (std::size_t kind = 0; kind < kEventKinds; ++kind)
        if (seen[kind] == 0)
            std::printf("no event of kind %zu in the story\n", kind);
}

} // namespace
} // namespace jarvis::test

int main(int argc, char** argv)
{
    if (argc != 2 || std::filesystem::exists(argv[1])) {
        std::fprintf(stderr, "usage: golden_journal_maker FOLDER, which must not exist yet\n");
        return 2;
    }
    std::filesystem::create_directories(argv[1]);
    jarvis::test::make(argv[1]);
    return 0;
}
