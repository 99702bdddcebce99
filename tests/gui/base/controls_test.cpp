#include "tests/support/test_main.h"
#include "widgets/base/badge.h"
#include "widgets/base/elided_label.h"
#include "widgets/base/empty_state.h"
#include "widgets/base/flash_tracker.h"
#include "widgets/base/meter_bar.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_label.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace jarvis::widgets::base;

namespace {

/// A table of numbers whose rows carry ids.
struct NumberTable {
    QStandardItemModel model{2, 2};
    QTableView view;

    NumberTable()
    {
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 2; ++column) {
                model.setData(model.index(row, column), QStringLiteral("1.00"));
                model.setData(model.index(row, column), quint64(row + 1), RowIdRole);
                model.setData(model.index(row, column), true, IsNumberRole);
            }
        }
        view.setModel(&model);
        setUpTable(&view, kRowCompact);
        view.resize(300, 200);
        view.show();
    }
    /// So that the tracker knows what was there before.
    void set(int row, int column, const char* text) { model.setData(model.index(row, column), QString::fromUtf8(text), Qt::DisplayRole); }
};

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ThemeManager::instance().set(ThemeName::Dark); }
    void cleanup() { ThemeManager::instance().setReducedMotion(false); }

    void segmentsAreChosenByClickAndKey()
    {
        SegmentedControl control;
        control.addSegment(QStringLiteral("Buy"), Tone::Up);
        control.addSegment(QStringLiteral("Sell"), Tone::Down);
        control.resize(200, 28);
        control.show();
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        QCOMPARE(control.current(), 0);
        QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(1).center());
        QCOMPARE(control.current(), 1);
        QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(1).center()); // again is no choice
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(&control, Qt::Key_Left);
        QCOMPARE(control.current(), 0);
        QTest::keyClick(&control, Qt::Key_Left); // no further
        QCOMPARE(control.current(), 0);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(control.accessibleDescription().startsWith(QStringLiteral("Buy")));
        control.setCurrent(1); // by the program: no choice of the user
        QCOMPARE(chosen.count(), 2);
    }

    void aDisabledSegmentCannotBeChosen()
    {
        SegmentedControl control;
        control.addSegment(QStringLiteral("A"));
        control.addSegment(QStringLiteral("B"));
        control.setSegmentEnabled(1, false);
        control.resize(100, 28);
        QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(1).center());
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.current(), 0);
    }

    void aMeterWarnsBeforeItIsFull_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("tone");
        QTest::newRow("calm") << 0.5 << static_cast<int>(Tone::Accent);
        QTest::newRow("near") << 0.75 << static_cast<int>(Tone::Warn);
        QTest::newRow("reached") << 1.0 << static_cast<int>(Tone::Down);
    }
    void aMeterWarnsBeforeItIsFull()
    {
        QFETCH(double, share);
        QFETCH(int, tone);
        MeterBar bar;
        bar.setShare(share);
        QCOMPARE(static_cast<int>(bar.tone()), tone);
        QVERIFY(!bar.accessibleDescription().isEmpty());
    }

    void aChangedCellFlashesAndFades()
    {
        NumberTable table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const auto* tracker = table.view.findChild<FlashTracker*>();
        QVERIFY(tracker != nullptr);
        table.set(0, 1, "1.10"); // the first value it sees: nothing to compare with
        QCOMPARE(tracker->litCount(), 0);
        table.set(0, 1, "1.20");
        QCOMPARE(tracker->litCount(), 1);
        QVERIFY(tracker->intensity(table.model.index(0, 1)) > 0.5);
        QCOMPARE(tracker->intensity(table.model.index(1, 1)), 0.0);
        table.set(0, 1, "1.20"); // told again, but the same
        QTRY_COMPARE(tracker->litCount(), 0);
    }

    void reducedMotionFlashesNothing()
    {
        NumberTable table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        ThemeManager::instance().setReducedMotion(true);
        table.set(0, 1, "1.10");
        table.set(0, 1, "1.20");
        QCOMPARE(table.view.findChild<FlashTracker*>()->litCount(), 0);
    }

    void tablesHaveFixedRowsAndSortOnlyByHand()
    {
        NumberTable table;
        QCOMPARE(table.view.rowHeight(0), kRowCompact);
        QVERIFY(!table.view.isSortingEnabled());
        QCOMPARE(table.view.horizontalHeader()->sortIndicatorSection(), -1);
        QSignalSpy sorted(&table.model, &QAbstractItemModel::layoutChanged);
        table.set(0, 0, "9.00");
        QCOMPARE(sorted.count(), 0);
        QTest::mouseClick(table.view.horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 8));
        QCOMPARE(sorted.count(), 1);
        table.set(0, 0, "0.50");
        QCOMPARE(sorted.count(), 1);
    }

    void delegatePaintsToneAndSelection()
    {
        NumberTable table;
        table.model.setData(table.model.index(0, 0), static_cast<int>(Tone::Up), ToneRole);
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        table.view.clearSelection();
        const QImage image = table.view.viewport()->grab().toImage();
        const QRect cell = table.view.visualRect(table.model.index(0, 0));
        bool hasTone = false;
        for (int x = cell.left(); x < cell.right(); ++x) {
            for (int y = cell.top(); y < cell.bottom(); ++y)
                hasTone = hasTone || image.pixelColor(x, y).green() > image.pixelColor(x, y).red() + 60;
        }
        QVERIFY(hasTone);
        QCOMPARE(image.pixelColor(cell.left() + 1, cell.top() + 1), theme().panel);
        table.view.selectRow(0);
        QVERIFY(table.view.viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.top() + 1) != theme().panel);
    }

    void thePointerLightsTheWholeRow()
    {
        NumberTable table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        table.view.clearSelection();
        table.view.setCurrentIndex({});
        const QRect first = table.view.visualRect(table.model.index(0, 0));
        const QRect second = table.view.visualRect(table.model.index(0, 1));
        QTest::mouseMove(table.view.viewport(), table.view.visualRect(table.model.index(1, 0)).center());
        QTest::mouseMove(table.view.viewport(), first.center());
        QTRY_COMPARE(table.view.viewport()->grab().toImage().pixelColor(first.topLeft() + QPoint(1, 1)), theme().raised);
        QCOMPARE(table.view.viewport()->grab().toImage().pixelColor(second.topLeft() + QPoint(1, 1)), theme().raised);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(table.view.viewport(), &leave);
        QCOMPARE(table.view.viewport()->grab().toImage().pixelColor(first.topLeft() + QPoint(1, 1)), theme().panel);
    }

    void anEmptyTableSaysWhyAndOffersTheNextStep()
    {
        QStandardItemModel model(0, 1);
        QTableView view;
        view.setModel(&model);
        view.resize(200, 200);
        EmptyState empty(&view, QStringLiteral("No orders yet."), QStringLiteral("New order"));
        view.show();
        QVERIFY(empty.isVisible());
        QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
        QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        model.appendRow(new QStandardItem(QStringLiteral("x")));
        QVERIFY(!empty.isVisible());
        model.removeRow(0);
        QVERIFY(empty.isVisible());
    }

    void aNumberLabelKeepsItsPlace()
    {
        NumberLabel label;
        label.reserve(QStringLiteral("+100,000.00"));
        label.setText(QStringLiteral("+1.00"));
        const QSize before = label.sizeHint();
        label.setText(QStringLiteral("−4,321.00"));
        QCOMPARE(label.sizeHint(), before);
        QCOMPARE(label.accessibleDescription(), QStringLiteral("−4,321.00"));
    }

    void rolesReachTheStyleSheet()
    {
        QPushButton button(QStringLiteral("Buy"));
        button.setFixedSize(80, 30);
        setRole(&button, ButtonRole::Buy);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        button.clearFocus();
        QCOMPARE(button.grab().toImage().pixelColor(6, 6), theme().up);
        setRole(&button, ButtonRole::Sell);
        QCOMPARE(button.grab().toImage().pixelColor(6, 6), theme().down);
    }

    void badgesAndLabelsTellTheirText()
    {
        Badge badge;
        badge.set(QStringLiteral("PAPER"), Tone::Accent);
        QCOMPARE(badge.accessibleDescription(), QStringLiteral("PAPER"));
        ElidedLabel label(QStringLiteral("a very long sentence that does not fit"));
        label.resize(40, 20);
        QVERIFY(label.minimumSizeHint().width() < 40);
    }
};

JARVIS_TEST(ControlsTest)
#include "controls_test.moc"
