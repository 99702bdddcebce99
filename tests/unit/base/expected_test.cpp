#include "engine/base/expected.h"

#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <memory>
#include <string>
#include <utility>

namespace jarvis::base_test {

class ExpectedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAReason();
    void takesTheSameTypeOnBothSides();
    void movesWhatCannotBeCopied();
    void succeedsWithoutAValue();
    void offersAnotherValue();
};

namespace {

enum class Reason { TooSmall = 1, TooLarge };

Expected<int, Reason> checked(int value)
{
    if (value < 0)
        return Unexpected(Reason::TooSmall);
    if (value > 9)
        return Unexpected(Reason::TooLarge);
    return value;
}

} // namespace

void ExpectedTest::holdsAValueOrAReason()
{
    const auto good = checked(5);
    QVERIFY(good && good.hasValue());
    QCOMPARE(*good, 5);
    const auto bad = checked(10);
    QVERIFY(!bad && !bad.hasValue());
    QVERIFY(bad.error() == Reason::TooLarge);
    const Expected<std::string, Reason> text(std::string("four"));
    QCOMPARE(text->size(), std::size_t{4});
}

void ExpectedTest::takesTheSameTypeOnBothSides()
{
    const Expected<int, int> value(7);
    const Expected<int, int> failure(Unexpected(7));
    QVERIFY(value.hasValue());
    QVERIFY(!failure.hasValue());
    QCOMPARE(failure.error(), 7);
}

void ExpectedTest::movesWhatCannotBeCopied()
{
    Expected<std::unique_ptr<int>, Reason> owned(std::make_unique<int>(3));
    const std::unique_ptr<int> taken = std::move(owned).value();
    QCOMPARE(*taken, 3);
    Expected<int, std::unique_ptr<int>> failed(Unexpected(std::make_unique<int>(4)));
    QCOMPARE(*std::move(failed).error(), 4);
}

void ExpectedTest::succeedsWithoutAValue()
{
    const Expected<void, Reason> good;
    QVERIFY(good && good.hasValue());
    const Expected<void, Reason> bad(Unexpected(Reason::TooSmall));
    QVERIFY(!bad);
    QVERIFY(bad.error() == Reason::TooSmall);
}

void ExpectedTest::offersAnotherValue()
{
    QCOMPARE(checked(3).valueOr(1), 3);
    QCOMPARE(checked(-3).valueOr(1), 1);
}

JARVIS_TEST(ExpectedTest)

} // namespace jarvis::base_test

#include "expected_test.moc"
