#include "engine/server/auth/device_desk.h"

#include "tests/support/test_main.h"
#include "tests/unit/server/auth/auth_world.h"

#include <QTest>

#include <set>

using namespace jarvis;
using namespace jarvis::server;
using namespace jarvis::server::auth;
using test::AuthWorld;

namespace {

constexpr const char* kBox = "198.51.100.7";
const Timestamp kCodesBegin = timestampFromMillis(1'795'262'400'000);
const Identity kHolder{"ada", {Scope::Read, Scope::Write}};
const Identity kOnlooker{"bob", {Scope::Read}};

DeviceDesk::Begun beginAt(DeviceDesk& desk, Scopes wanted = {Scope::Read}, Timestamp now = kCodesBegin, const char* address = kBox)
{
    auto begun = desk.begin("a box", address, wanted, now);
    if (!begun)
        qFatal("no codes");
    return std::move(*begun);
}

DeviceDesk::Poll pollError(DeviceDesk& desk, const DeviceDesk::Begun& begun, Timestamp now)
{
    const auto polled = desk.poll(AuthWorld::text(begun.deviceCode), now);
    return polled ? DeviceDesk::Poll() : polled.error();
}

} // namespace

/// RFC 8628: codes are given, decided upon by whoever may, asked for in time, and good once.
class DeviceDeskTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whoIsAllowedIsLetInOnce()
    {
        DeviceDesk desk;
        const auto begun = beginAt(desk);
        QVERIFY(pollError(desk, begun, kCodesBegin) == DeviceDesk::Poll::Pending);
        const auto looked = desk.look(begun.userCode, kHolder, "192.0.2.1", {}, kCodesBegin);
        QVERIFY(looked && looked->client == "a box" && looked->address == kBox);
        QVERIFY(pollError(desk, begun, kCodesBegin + 5s) == DeviceDesk::Poll::Pending); // looking decides nothing
        QVERIFY(desk.look(begun.userCode, kHolder, "192.0.2.1", true, kCodesBegin).hasValue());
        QVERIFY(!desk.look(begun.userCode, kOnlooker, "192.0.2.1", false, kCodesBegin)); // decided
        const auto polled = desk.poll(AuthWorld::text(begun.deviceCode), kCodesBegin + 10s);
        QVERIFY(polled.hasValue());
        QCOMPARE(polled->by.user.view(), std::string_view("ada"));
        QVERIFY(polled->scopes == Scopes{Scope::Read});
        QVERIFY(pollError(desk, begun, kCodesBegin + 15s) == DeviceDesk::Poll::Unknown);
    }

    void howPeopleTypeACodeMakesNoDifference()
    {
        DeviceDesk desk;
        const auto begun = beginAt(desk);
        std::string typed;
        for (const char c : begun.userCode)
            typed += c == '-' ? std::string("  ") : std::string(1, static_cast<char>(std::tolower(c)));
        QVERIFY(desk.look(typed, kHolder, "192.0.2.1", {}, kCodesBegin).hasValue());
    }

    void nobodyGivesAwayMoreThanTheyHave()
    {
        DeviceDesk desk;
        const auto begun = beginAt(desk, {Scope::Read, Scope::Write});
        QVERIFY(desk.look(begun.userCode, kOnlooker, "192.0.2.1", true, kCodesBegin).error().why == DeviceDesk::Look::TooMuch);
        QVERIFY(pollError(desk, begun, kCodesBegin) == DeviceDesk::Poll::Pending);
        QVERIFY(desk.look(begun.userCode, kHolder, "192.0.2.1", true, kCodesBegin).hasValue());
    }

    void whoIsDeniedIsTold()
    {
        DeviceDesk desk;
        const auto begun = beginAt(desk, {Scope::Admin});
        QVERIFY(desk.look(begun.userCode, kOnlooker, "192.0.2.1", false, kCodesBegin).hasValue()); // to say no needs nothing
        QVERIFY(pollError(desk, begun, kCodesBegin) == DeviceDesk::Poll::Denied);
        QVERIFY(pollError(desk, begun, kCodesBegin + 5s) == DeviceDesk::Poll::Unknown);
    }

    void whoAsksTooSoonWaitsLonger()
    {
        DeviceDesk desk;
        const auto begun = beginAt(desk);
        QVERIFY(pollError(desk, begun, kCodesBegin) == DeviceDesk::Poll::Pending);
        QVERIFY(pollError(desk, begun, kCodesBegin + 4s) == DeviceDesk::Poll::SlowDown);
        QVERIFY(pollError(desk, begun, kCodesBegin + 9s) == DeviceDesk::Poll::SlowDown); // ten from then on
        QVERIFY(pollError(desk, begun, kCodesBegin + 24s) == DeviceDesk::Poll::Pending);
    }

    void codesAreGoodForTenMinutes()
    {
        DeviceDesk desk;
        const auto begun = beginAt(desk);
        const Timestamp over = kCodesBegin + DeviceDesk::kLife;
        QVERIFY(pollError(desk, begun, over - 1s) == DeviceDesk::Poll::Pending);
        QVERIFY(!desk.look(begun.userCode, kHolder, "192.0.2.1", true, over));
        QVERIFY(pollError(desk, begun, over + 10s) == DeviceDesk::Poll::Expired);
        QVERIFY(pollError(desk, begun, over + 1h) == DeviceDesk::Poll::Unknown);
    }

    void guessesGetSlowerAndRightOnesCostNothing()
    {
        DeviceDesk desk;
        const auto begun = beginAt(desk);
        for (int i = 0; i < 100; ++i)
            QVERIFY(desk.look(begun.userCode, kHolder, "192.0.2.1", {}, kCodesBegin).hasValue());
        int refused = 0;
        for (int i = 0; i < 30; ++i) {
            const auto looked = desk.look("BBBB-BBBB", kHolder, "192.0.2.1", true, kCodesBegin);
            QVERIFY(!looked);
            refused += looked.error().why == DeviceDesk::Look::TooManyGuesses ? 1 : 0;
        }
        QVERIFY(refused >= 20);
        QVERIFY(desk.look(begun.userCode, kHolder, "192.0.2.1", true, kCodesBegin).error().why == DeviceDesk::Look::TooManyGuesses);
    }

    void soManyWaitAndNoMore()
    {
        DeviceDesk desk;
        std::set<std::string> codes;
        for (std::size_t i = 0; i < DeviceDesk::kWaitingPerClientMax; ++i)
            codes.insert(beginAt(desk).userCode);
        QCOMPARE(codes.size(), DeviceDesk::kWaitingPerClientMax);
        QVERIFY(!desk.begin("one more", kBox, {Scope::Read}, kCodesBegin));
        for (std::size_t i = codes.size(); i < DeviceDesk::kWaitingMax; ++i)
            (void)beginAt(desk, {Scope::Read}, kCodesBegin, ("203.0." + std::to_string(i / 100) + '.' + std::to_string(i % 100)).c_str());
        QVERIFY(!desk.begin("another", "10.0.0.1", {Scope::Read}, kCodesBegin));
        QVERIFY(desk.begin("another", "10.0.0.1", {Scope::Read}, kCodesBegin + 1h).has_value());
    }

    void aDeviceIsASessionOfItsUserUntilThatIsTakenBack()
    {
        AuthWorld world;
        const auto ada = world.logIn("ada", "correct horse");
        const Identity who = world.recognise(ada->accessToken).value();
        const auto device = AuthWorld::wait([&](auto done) { world.desk->logIn(DeviceLogin{who, {Scope::Read}, kBox}, done); });
        QVERIFY(device.hasValue());
        const Identity seen = world.recognise(device->accessToken).value();
        QCOMPARE(seen.user.view(), std::string_view("ada"));
        QVERIFY(seen.scopes == Scopes{Scope::Read});
        QCOMPARE(world.revoke({std::nullopt, {}, "ada", {}, who, AuthWorld::kHome}).value(), std::size_t{2});
        QVERIFY(!world.recognise(device->accessToken));
        // Who was sent away between deciding and the device's asking lets nobody in.
        const auto late = AuthWorld::wait([&](auto done) { world.desk->logIn(DeviceLogin{who, {Scope::Read}, kBox}, done); });
        QVERIFY(!late && late.error().why == AuditEntry::Why::Expired);
    }
};

JARVIS_TEST(DeviceDeskTest)
#include "device_desk_test.moc"
