#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;

namespace {

struct WatchingDesk : DeskOnScreen {
    QTableView& table() const { return desk->watchlist().table(); }
    QMenu* menu() const { return desk->watchlist().findChild<QMenu*>(QStringLiteral("watchlistMenu")); }
    QPoint at(const QString& symbol) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 0).data().toString() == symbol)
                return table().visualRect(table().model()->index(row, 0)).center();
        }
        qFatal("no such symbol");
    }
    void rightClick(const QString& symbol) const
    {
        const QPoint place = at(symbol);
        QTest::mouseClick(table().viewport(), Qt::RightButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table().viewport()->mapToGlobal(place));
        QApplication::sendEvent(table().viewport(), &event);
    }
    void choose(const QString& text) const
    {
        const auto actions = menu()->actions();
        for (QAction* action : actions) {
            if (action->text().startsWith(text)) {
                menu()->close();
                return action->trigger();
            }
        }
        qFatal("no such entry");
    }
};

} // namespace

/// What can be done with the watchlist beside choosing from it.
class WatchlistDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightClickFillsTheTicketOfThatInstrumentAndSendsNothing()
    {
        WatchingDesk on;
        on.rightClick(QStringLiteral("ETHUSDT"));
        QVERIFY(on.menu());
        on.choose(QStringLiteral("Sell ETHUSDT"));
        QCOMPARE(on.desk->ticketInstrument(), kEth);
        QCOMPARE(on.part<widgets::base::SegmentedControl>("ticketSide")->current(), 1);
        QCOMPARE(on.sentCount(), std::size_t{0});
    }
    void theMenuKeyOpensItToo()
    {
        WatchingDesk on;
        on.table().setFocus();
        typeKey(Qt::Key_Menu);
        QVERIFY(on.menu());
        on.menu()->close();
    }
    void whatIsShownIsCopiedAndWritten()
    {
        WatchingDesk on;
        on.quote(640'000);
        on.desk->watchlist().search().setText(QStringLiteral("btc"));
        on.table().setFocus();
        typeKey(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("BTCUSDT\t64000.0")), qPrintable(copied));
        QVERIFY2(!copied.contains(QStringLiteral("ETHUSDT")), qPrintable(copied));
        typeKey(Qt::Key_Menu);
        on.choose(QStringLiteral("Export the list"));
        auto* dialog = on.part<QFileDialog>("watchlistExport");
        const QString path = on.folder.filePath(QStringLiteral("list.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("BTCUSDT,64000.0"));
        QVERIFY2(on.tells(path), qPrintable(on.told()));
    }
    void aFileThatCannotBeWrittenIsSaid()
    {
        WatchingDesk on;
        on.table().setFocus();
        typeKey(Qt::Key_Menu);
        on.choose(QStringLiteral("Export the list"));
        auto* dialog = on.part<QFileDialog>("watchlistExport");
        Q_EMIT dialog->fileSelected(on.folder.filePath(QStringLiteral("no/such/folder.csv")));
        dialog->close();
        QVERIFY2(on.tells(QStringLiteral("was not written")), qPrintable(on.told()));
    }
};

JARVIS_TEST(WatchlistDeskTest)

#include "watchlist_desk_test.moc"
