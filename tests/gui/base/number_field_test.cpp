#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/base/number_field.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace jarvis;
using namespace jarvis::widgets::base;
using jarvis::test::btc;

namespace {

/// A window with a field under test and another to move the focus to.
struct FieldWindow {
    QWidget window;
    NumberField field{&window};
    QLineEdit other{&window};
    bool isActive = false;

    FieldWindow()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&other);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
        field.setFocus();
    }
    void type(const char* keys)
    {
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(keys));
    }
};

void turnWheel(QWidget& widget, int delta)
{
    const QPointF at = QPointF(widget.rect().center());
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

/// Behaviour 11 on the input itself.
class NumberFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSnappedNumberIsShownBeforeItIsTaken()
    {
        FieldWindow w;
        QVERIFY(w.isActive);
        w.field.askPrice(btc(), Instrument::safeRounding(Side::Buy));
        w.type("64000.19");
        QCOMPARE(w.field.text(), QStringLiteral("64000.19")); // never changed under the typing hand
        QCOMPARE(w.field.snappedText(), QStringLiteral("64000.1"));
        QCOMPARE(w.field.price(), std::optional(Price::ofTicks(640'001)));
        QVERIFY(w.field.accessibleDescription().contains(QStringLiteral("64000.1")));
        w.other.setFocus();
        QCOMPARE(w.field.text(), QStringLiteral("64000.1"));
        QVERIFY(w.field.snappedText().isEmpty());
    }

    void theOtherSideSnapsTheOtherWay()
    {
        FieldWindow w;
        w.field.askPrice(btc(), Instrument::safeRounding(Side::Buy));
        w.type("64000.19");
        w.field.askPrice(btc(), Instrument::safeRounding(Side::Sell));
        QCOMPARE(w.field.price(), std::optional(Price::ofTicks(640'002)));
    }

    void wrongTextSaysWhatWouldBeRight()
    {
        FieldWindow w;
        w.field.askQuantity(btc());
        w.type("0,5");
        QVERIFY(!w.field.hasValue());
        QVERIFY(w.field.property("invalid").toBool());
        QVERIFY(w.field.errorText().contains(QStringLiteral("point for decimals")));
        QCOMPARE(w.field.toolTip(), w.field.errorText());
        QCOMPARE(w.field.accessibleDescription(), w.field.errorText());
        w.type("0.5");
        QVERIFY(!w.field.property("invalid").toBool());
        QVERIFY(w.field.errorText().isEmpty());
        QCOMPARE(w.field.quantity(), std::optional(Quantity::ofLots(5'000)));
    }

    void emptyIsAnErrorOnlyWhereAValueIsRequired()
    {
        FieldWindow w;
        w.field.askMoney();
        QVERIFY(w.field.errorText().isEmpty());
        w.field.setRequired(true);
        QVERIFY(!w.field.errorText().isEmpty());
    }

    void arrowsStepByTickAndLot()
    {
        FieldWindow w;
        QSignalSpy edited(&w.field, &NumberField::edited);
        w.field.askPrice(btc(), Rounding::Down);
        w.field.setStepBase(Price::ofTicks(640'000));
        QTest::keyClick(&w.field, Qt::Key_Up);
        QCOMPARE(w.field.text(), QStringLiteral("64000.0")); // an empty field starts at the market
        QTest::keyClick(&w.field, Qt::Key_Up);
        QCOMPARE(w.field.text(), QStringLiteral("64000.1"));
        QTest::keyClick(&w.field, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(w.field.text(), QStringLiteral("63999.1"));
        QCOMPARE(edited.count(), 3);
        w.field.clear();
        w.field.askQuantity(btc());
        QTest::keyClick(&w.field, Qt::Key_Up);
        QCOMPARE(w.field.text(), QStringLiteral("0.0001")); // the venue's minimum
        QTest::keyClick(&w.field, Qt::Key_PageUp);
        QCOMPARE(w.field.text(), QStringLiteral("0.0011"));
        QTest::keyClick(&w.field, Qt::Key_PageDown);
        QTest::keyClick(&w.field, Qt::Key_Down);
        QCOMPARE(w.field.text(), QStringLiteral("0.0001")); // never below it
    }

    void theWheelActsOnlyOnTheFocusedField()
    {
        FieldWindow w;
        w.field.askPrice(btc(), Rounding::Down);
        w.field.setPrice(Price::ofTicks(640'000));
        QVERIFY(w.isActive);
        w.other.setFocus();
        turnWheel(w.field, 120);
        QCOMPARE(w.field.text(), QStringLiteral("64000.0"));
        w.field.setFocus();
        turnWheel(w.field, 120);
        QCOMPARE(w.field.text(), QStringLiteral("64000.1"));
    }

    void setValuesAreNoEdits()
    {
        FieldWindow w;
        QSignalSpy edited(&w.field, &NumberField::edited);
        QSignalSpy changed(&w.field, &NumberField::valueChanged);
        w.field.askMoney();
        w.field.setMoney(Money::ofWhole(250));
        w.field.setMoney(Money::ofWhole(250));
        QCOMPARE(edited.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(w.field.text(), QStringLiteral("250"));
    }

    void aRefusalStaysUntilTheTextChanges()
    {
        FieldWindow w;
        w.field.askQuantity(btc());
        w.type("0.5");
        w.field.setRefusal(QStringLiteral("Position size: too much. (R200)"));
        QVERIFY(w.field.property("invalid").toBool());
        QVERIFY(w.field.errorText().contains(QStringLiteral("R200")));
        QVERIFY(w.field.hasValue()); // it is a number; the engine just will not take it
        w.type("0.4");
        QVERIFY(w.field.errorText().isEmpty());
        QVERIFY(!w.field.property("invalid").toBool());
    }

    void percentAndMultiple()
    {
        FieldWindow w;
        w.field.askPercent(Ratio::ofPercent(2));
        w.type("1.5");
        QCOMPARE(w.field.ratio(), std::optional(Ratio::ofBasisPoints(150)));
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&w.field, Qt::Key_Up);
        QCOMPARE(w.field.text(), QStringLiteral("2")); // stops at its bound
        w.field.clear();
        w.field.askMultiple();
        w.type("1.5");
        QTest::keyClick(&w.field, Qt::Key_Up);
        QCOMPARE(w.field.text(), QStringLiteral("1.6"));
        QVERIFY(*w.field.multiple() == (Decimal{16, 1}));
    }
};

JARVIS_TEST(NumberFieldTest)
#include "number_field_test.moc"
