#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

#include <cstdlib>
#include <new>

namespace {

std::size_t allocationCount = 0;

} // namespace

// Counts for this whole program; only what happens inside one check() is looked at.
void* operator new(std::size_t size)
{
    ++allocationCount;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace jarvis::risk::test {

/// The gate stands on the kernel's hot path: it asks nobody for memory.
class GateAllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksWithoutAllocating_data();
    void checksWithoutAllocating();
};

void GateAllocationTest::checksWithoutAllocating_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("passes");
    QTest::newRow("an order that passes every rule") << Change([](World&) {}) << true;
    QTest::newRow("a market order that walks the book") << Change([](World& w) { w.buyAtMarket(400); }) << true;
    QTest::newRow("a refusal") << Change([](World& w) { w.draft.quantity = lots(5'000); }) << false;
    QTest::newRow("a close") << Change([](World& w) { w.closeAll(100); }) << true;
}

void GateAllocationTest::checksWithoutAllocating()
{
    QFETCH(Change, change);
    QFETCH(bool, passes);
    World world;
    change(world);
    const OrderQuestion question = world.question();
    const Gate gate(world.limits);
    const std::size_t before = allocationCount;
    const bool refused = gate.check(question).has_value();
    const std::size_t after = allocationCount;
    QCOMPARE(after, before);
    QCOMPARE(!refused, passes);
    QVERIFY2(before > 0, "nothing is counted");
}

JARVIS_TEST(GateAllocationTest)

} // namespace jarvis::risk::test

#include "gate_allocation_test.moc"
