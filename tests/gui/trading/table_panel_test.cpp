#include "tests/gui/models/plain_table.h"
#include "tests/support/test_main.h"
#include "widgets/trading/columns_dialog.h"
#include "widgets/trading/table_footer.h"
#include "widgets/trading/table_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;
using namespace jarvis::widgets::trading;

namespace {

/// Five rows on screen, newest first: 5 4 3 2 1.
struct TableOnScreen {
    PlainTable* rows = new PlainTable;
    TablePanel panel{std::unique_ptr<models::RowModel>(rows), QStringLiteral("Things"), QStringLiteral("Nothing yet.")};

    TableOnScreen()
    {
        for (quint64 id = 1; id <= 5; ++id)
            rows->append(id, rowOf(id));
        panel.resize(640, 320);
        panel.show();
        panel.table().setFocus();
    }
    static PlainTable::Row rowOf(quint64 id)
    {
        const bool isOdd = id % 2 == 1;
        return {isOdd ? QStringLiteral("odd") : QStringLiteral("even"), isOdd ? QStringLiteral("Long") : QStringLiteral("Short"),
            Money::ofWhole(static_cast<std::int64_t>(id)), static_cast<qlonglong>(10 - id)};
    }
    void clickTitle(int column, Qt::KeyboardModifiers keys = {})
    {
        QHeaderView& header = *panel.table().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, keys, QPoint(header.sectionViewportPosition(column) + 20, header.height() / 2));
    }
    QVector<quint64> shown()
    {
        QVector<quint64> ids;
        for (int row = 0; row < panel.view().rowCount(); ++row)
            ids << panel.view().rowId(panel.view().index(row, 0));
        return ids;
    }
    QMenu* menu() { return panel.findChild<QMenu*>(QStringLiteral("tableMenu")); }
    static QAction* find(QMenu* menu, const QString& text)
    {
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

} // namespace

class TablePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlashOpensTheFilterAndEscapeTakesItAway()
    {
        TableOnScreen on;
        QVERIFY(on.panel.selectRow(3));
        QVERIFY(!on.panel.filter().isVisible());
        QTest::keyClick(&on.panel.table(), Qt::Key_Slash);
        QVERIFY(on.panel.filter().isVisible());
        QTest::keyClicks(&on.panel.filter().edit(), QStringLiteral("odd gain:>1"));
        QCOMPARE(on.shown(), (QVector<quint64>{5, 3}));
        QCOMPARE(on.panel.selectedRow(), quint64(3)); // still the one that was meant
        QTest::keyClick(&on.panel.filter().edit(), Qt::Key_Escape);
        QVERIFY(!on.panel.filter().isVisible());
        QCOMPARE(on.shown().size(), 5);
        QCOMPARE(on.panel.selectedRow(), quint64(3));
    }

    void aWrongFilterSaysSoAndLeavesTheRows()
    {
        TableOnScreen on;
        on.panel.filter().filterBy(QStringLiteral("odd"));
        on.panel.filter().filterBy(QStringLiteral("odd pnl:>1"));
        QCOMPARE(on.shown(), (QVector<quint64>{5, 3, 1}));
        QVERIFY(on.panel.filter().edit().accessibleDescription().contains(QStringLiteral("There is no column \"pnl\"")));
    }

    void aTextInTheLastPlaceTakesTheRestANumberDoesNot()
    {
        TableOnScreen on;
        QHeaderView& header = *on.panel.table().horizontalHeader();
        QVERIFY(!header.stretchLastSection());
        QCOMPARE(header.sectionSize(PlainTable::Count), 80);
        header.setSectionHidden(PlainTable::Count, true);
        header.setSectionHidden(PlainTable::Gain, true);
        QVERIFY(header.stretchLastSection());
        header.setSectionHidden(PlainTable::Gain, false);
        QVERIFY(!header.stretchLastSection());
        header.moveSection(PlainTable::Gain, PlainTable::Name);
        QVERIFY(header.stretchLastSection());
    }
    void whatIsLongerThanItsColumnGetsRoomButNotFromWhoChoseAWidth()
    {
        TableOnScreen on;
        QHeaderView& header = *on.panel.table().horizontalHeader();
        PlainTable::Row row = TableOnScreen::rowOf(6);
        row.gain = Money::ofWhole(-1'234'567'890);
        on.rows->append(6, row);
        const int roomy = header.sectionSize(PlainTable::Gain);
        QVERIFY(roomy > 80);
        QVERIFY(roomy >= on.panel.table().sizeHintForIndex(on.panel.view().index(on.panel.view().rowOf(6), PlainTable::Gain)).width());
        header.resizeSection(PlainTable::Gain, 60);
        on.rows->append(7, row);
        QCOMPARE(header.sectionSize(PlainTable::Gain), 60);
    }

    void aNumberThatOutgrowsItsColumnGetsRoom()
    {
        TableOnScreen on;
        const QHeaderView& header = *on.panel.table().horizontalHeader();
        PlainTable::Row row = TableOnScreen::rowOf(3);
        row.gain = Money::ofWhole(-1'234'567'890);
        on.rows->change(3, row);
        const QModelIndex cell = on.panel.view().index(on.panel.view().rowOf(3), PlainTable::Gain);
        QTRY_VERIFY(header.sectionSize(PlainTable::Gain) >= on.panel.table().sizeHintForIndex(cell).width());
    }

    void titlesSortAndShiftAddsAColumn()
    {
        TableOnScreen on;
        on.clickTitle(PlainTable::Name);
        QCOMPARE(on.shown(), (QVector<quint64>{4, 2, 5, 3, 1}));
        on.clickTitle(PlainTable::Count, Qt::ShiftModifier);
        on.clickTitle(PlainTable::Count, Qt::ShiftModifier);
        QCOMPARE(on.shown(), (QVector<quint64>{2, 4, 1, 3, 5}));
        on.clickTitle(PlainTable::Count, Qt::ShiftModifier);
        QCOMPARE(on.panel.view().sorting().size(), 1);
        on.clickTitle(PlainTable::Name);
        QCOMPARE(on.shown(), (QVector<quint64>{5, 3, 1, 4, 2}));
        on.clickTitle(PlainTable::Name);
        QCOMPARE(on.shown(), (QVector<quint64>{5, 4, 3, 2, 1}));
    }

    void anActionTakesTheRowThatWasPressedAndNeverOneOfSeveral()
    {
        TableOnScreen on;
        QVector<quint64> acted;
        QPushButton* button = on.panel.addRowAction(QStringLiteral("Act"), QStringLiteral("Acts"), QKeySequence(Qt::Key_A), [&](quint64 row) { acted << row; });
        QVERIFY(on.panel.selectRow(2));
        QTest::mousePress(button, Qt::LeftButton);
        on.panel.selectRow(4);
        on.panel.view().sort(PlainTable::Gain, Qt::AscendingOrder);
        QTest::mouseRelease(button, Qt::LeftButton);
        QCOMPARE(acted, QVector<quint64>{2});
        on.panel.table().selectAll();
        QVERIFY(!button->isEnabled());
        QTest::keyClick(&on.panel.table(), Qt::Key_A);
        QCOMPARE(acted.size(), 1);
    }

    void theMenuActsOnTheRowThatWasSelectedWhenItOpened()
    {
        TableOnScreen on;
        QVector<quint64> acted;
        on.panel.addRowAction(QStringLiteral("Act"), QStringLiteral("Acts"), {}, [&](quint64 row) { acted << row; });
        QVERIFY(on.panel.selectRow(2));
        QTest::keyClick(&on.panel.table(), Qt::Key_F10, Qt::ShiftModifier);
        QMenu* menu = on.menu();
        QVERIFY(menu != nullptr);
        on.panel.selectRow(5);
        TableOnScreen::find(menu, QStringLiteral("Act"))->trigger();
        QCOMPARE(acted, QVector<quint64>{2});
    }

    /// As the window system says it, on a title, beside all rows and on a row, which it chooses.
    void aRightClickOpensTheMenu()
    {
        TableOnScreen on;
        QTableView& table = on.panel.table();
        QWidget* const title = table.horizontalHeader()->viewport();
        const QPoint row = table.visualRect(on.panel.view().index(2, 1)).center();
        const QPoint beside(20, table.viewport()->height() - 5);
        for (const auto& [widget, at] : {std::pair{title, QPoint(20, 5)}, std::pair{table.viewport(), beside}, std::pair{table.viewport(), row}}) {
            QTest::mouseClick(widget, Qt::RightButton, {}, at);
            QContextMenuEvent rightClick(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &rightClick);
            QVERIFY(on.menu() && on.menu()->isVisible());
            QVERIFY(std::abs(on.menu()->y() - widget->mapToGlobal(at).y()) < 10);
            delete on.menu();
        }
        QCOMPARE(on.panel.selectedRow(), quint64{3});
    }
    void copyTakesTheSelectedRowsAsTheyStandWithTitles()
    {
        TableOnScreen on;
        on.panel.table().setColumnHidden(PlainTable::Kind, true);
        on.clickTitle(PlainTable::Gain);
        on.panel.table().selectRow(1);
        on.panel.table().selectionModel()->select(on.panel.view().index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&on.panel.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Name\tGain\tHeld for\nodd\t1\t9\neven\t2\t8\n"));
    }

    void exportWritesAllOrWhatIsShownAndTellsWhatWentWrong()
    {
        TableOnScreen on;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("things.csv"));
        on.panel.filter().filterBy(QStringLiteral("gain:>=4"));
        QVERIFY(on.panel.tools().exportTo(path, false));
        const auto content = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QCOMPARE(content(), QStringLiteral("Name,Kind,Gain,Held for\r\nodd,Long,5,5\r\neven,Short,4,6\r\n"));
        QVERIFY(on.panel.tools().exportTo(path, true));
        QCOMPARE(content().count(QStringLiteral("\r\n")), 6);
        const auto refused = on.panel.tools().exportTo(folder.filePath(QStringLiteral("no/such/folder.csv")), true);
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains(QStringLiteral("folder.csv was not written")), qPrintable(refused.error()));
    }

    void aLongTableIsWrittenBetweenFramesAndCanBeCancelled()
    {
        TableOnScreen on;
        constexpr quint64 kRows = 8'000;
        QMap<quint64, PlainTable::Row> rows;
        for (quint64 id = 1; id <= kRows; ++id)
            rows.insert(id, {QString::number(id), QStringLiteral("A"), Money::ofWhole(1), 0});
        on.rows->replace(rows);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("things.csv"));
        QSignalSpy told(&on.panel.tools(), &TableTools::told);
        const auto progress = [] {
            const auto all = QApplication::topLevelWidgets();
            const auto found = std::find_if(all.begin(), all.end(), [](const QWidget* each) { return each->objectName() == QLatin1String("exportProgress"); });
            return found == all.end() ? nullptr : qobject_cast<QProgressDialog*>(*found);
        };
        QVERIFY(on.panel.tools().exportTo(path, true));
        QVERIFY(progress() && !progress()->isModal());
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY2(!on.panel.tools().exportTo(path, true), "two at once");
        on.rows->drop(kRows); // gone before its turn
        QTRY_COMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), static_cast<qsizetype>(kRows));
        QVERIFY2(told.first().first().toString().contains(QStringLiteral("7,999")) || told.first().first().toString().contains(QStringLiteral("7999")), qPrintable(told.first().first().toString()));

        const QString other = folder.filePath(QStringLiteral("other.csv"));
        QTRY_VERIFY(!progress());
        QVERIFY(on.panel.tools().exportTo(other, true));
        progress()->findChild<QPushButton*>()->click();
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(!QFileInfo::exists(other));
        // What was cancelled is in nobody's way.
        QVERIFY(on.panel.tools().exportTo(other, true));
        QTRY_VERIFY(QFileInfo::exists(other));
    }

    void groupsOpenAndCloseByKeys()
    {
        TableOnScreen on;
        on.panel.view().groupBy(0);
        QCOMPARE(on.shown(), (QVector<quint64>{0, 5, 3, 1, 0, 4, 2}));
        on.panel.table().setCurrentIndex(on.panel.view().index(0, 0));
        QTest::keyClick(&on.panel.table(), Qt::Key_Left);
        QCOMPARE(on.shown(), (QVector<quint64>{0, 0, 4, 2}));
        QCOMPARE(on.panel.selectedRow(), quint64(0));
        QTest::keyClick(&on.panel.table(), Qt::Key_Space);
        QCOMPARE(on.shown().size(), 7);
    }

    void sumsStandBelowOnceThereIsSomethingToSum()
    {
        TableOnScreen on;
        auto* footer = on.panel.findChild<TableFooter*>();
        QVERIFY(footer->isVisible());
        QCOMPARE(footer->spoken(), QStringLiteral("Sum of 5 row(s): Gain +15.00"));
        on.panel.filter().filterBy(QStringLiteral("even"));
        QCOMPARE(footer->spoken(), QStringLiteral("Sum of 2 row(s): Gain +6.00"));
        on.panel.filter().filterBy(QStringLiteral("gain:=5"));
        QVERIFY(!footer->isVisible());
    }

    void columnsAreChosenMovedAndKept()
    {
        TableOnScreen on;
        ColumnsDialog* dialog = on.panel.tools().showColumns();
        dialog->list().item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(on.panel.table().isColumnHidden(PlainTable::Kind));
        dialog->list().setCurrentRow(0);
        dialog->move(1);
        QCOMPARE(on.panel.table().horizontalHeader()->logicalIndex(0), int(PlainTable::Kind));
        on.panel.view().groupBy(0);
        on.panel.view().sortBy({{PlainTable::Gain, Qt::DescendingOrder}, {PlainTable::Name, Qt::AscendingOrder}});
        const QByteArray kept = on.panel.saveColumns();

        TableOnScreen again;
        again.panel.restoreColumns(kept);
        QVERIFY(again.panel.table().isColumnHidden(PlainTable::Kind));
        QCOMPARE(again.panel.table().horizontalHeader()->logicalIndex(0), int(PlainTable::Kind));
        QCOMPARE(again.panel.view().sorting(), on.panel.view().sorting());
        QCOMPARE(again.panel.view().grouping(), 0);
        dialog->findChild<QPushButton*>(QStringLiteral("resetColumns"))->click();
        QVERIFY(!on.panel.table().isColumnHidden(PlainTable::Kind));
        QCOMPARE(on.panel.table().horizontalHeader()->logicalIndex(0), int(PlainTable::Name));
        QVERIFY(on.panel.view().sorting().isEmpty());
    }

    void theLastColumnCannotBeHidden()
    {
        TableOnScreen on;
        ColumnsDialog* dialog = on.panel.tools().showColumns();
        for (int i = 0; i < PlainTable::ColumnCount; ++i)
            dialog->list().item(i)->setCheckState(Qt::Unchecked);
        QCOMPARE(on.panel.table().horizontalHeader()->hiddenSectionCount(), PlainTable::ColumnCount - 1);
    }

    void whatWasStoredForOtherColumnsIsLeftAlone()
    {
        TableOnScreen on;
        const QByteArray before = on.panel.saveColumns();
        on.panel.restoreColumns(QByteArray("\x4A\x54\x42\x4C\x00\x00\x00\x63rest", 12));
        on.panel.restoreColumns(before.left(9));
        QCOMPARE(on.panel.saveColumns(), before);
    }
};

JARVIS_TEST(TablePanelTest)
#include "table_panel_test.moc"
