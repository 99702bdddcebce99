// gui.table: a table of 100 000 rows that is sorted, summed and grouped while 1 000 of them change and 40 come or go each second.
//
// CPU time of the GUI thread per frame: models, layout and painting together. Runs without a screen.

#include "tests/gui/models/plain_table.h"
#include "tests/support/bench_duel.h"
#include "widgets/trading/table_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QThread>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace jarvis::bench {
namespace {

constexpr quint64 kRows = 100'000;
constexpr int kFrames = 300;
constexpr int kFrameMs = 16;
constexpr int kChangesPerFrame = 16;
constexpr double kFrameTargetMs = 16;

class BusyTable {
public:
    BusyTable()
    {
        QMap<quint64, test::PlainTable::Row> rows;
        for (quint64 id = 1; id <= kRows; ++id)
            rows.insert(id, anyRow());
        m_rows->replace(rows);
        m_rows->setCoalescing(kFrameMs);
        m_panel.resize(1'200, 700);
        m_panel.show();
    }
    widgets::trading::TablePanel& panel() { return m_panel; }

    void measure(const std::string& name)
    {
        std::vector<double> frames;
        QElapsedTimer clock;
        clock.start();
        for (int frame = 1; frame <= kFrames; ++frame) {
            const double before = cpuSeconds();
            for (int i = 0; i < kChangesPerFrame; ++i)
                m_rows->change(1 + m_random() % kRows, anyRow());
            if (frame % 3 == 0) {
                m_rows->append(++m_last, anyRow(), frame % 2 == 0);
                if (m_last > kRows + 20)
                    m_rows->drop(m_last - 20);
            }
            QApplication::processEvents();
            frames.push_back((cpuSeconds() - before) * 1e3);
            while (clock.elapsed() < frame * kFrameMs)
                QThread::msleep(1);
        }
        std::sort(frames.begin(), frames.end());
        const auto at = [&frames](double share) { return frames[static_cast<std::size_t>(share * static_cast<double>(frames.size() - 1))]; };
        const std::string more = ",\"rows\":" + std::to_string(kRows) + ",\"max\":" + std::to_string(frames.back());
        printLine(name + ".p50", at(0.5), "ms", kFrameTargetMs, at(0.5) / kFrameTargetMs, more);
        printLine(name + ".p99", at(0.99), "ms", kFrameTargetMs, at(0.99) / kFrameTargetMs, more);
    }

    /// The longest that the screen waits at a time until it is done, and all of it.
    template <typename Act> void once(const std::string& name, Act act)
    {
        double worst = 0;
        double total = 0;
        const auto timed = [&](const auto& work) {
            const double before = cpuSeconds();
            work();
            const double took = (cpuSeconds() - before) * 1e3;
            worst = std::max(worst, took);
            total += took;
        };
        timed(act);
        do {
            timed([] { QApplication::processEvents(); });
        } while (m_panel.view().isArranging());
        timed([] { QApplication::processEvents(); });
        printLine(name, worst, "ms", kFrameTargetMs, worst / kFrameTargetMs, ",\"total\":" + std::to_string(total) + (worst > kFrameTargetMs ? ",\"missed\":true" : ""));
    }

private:
    test::PlainTable::Row anyRow()
    {
        return {QString::number(m_random() % 1'000), QString::number(m_random() % 8), Money::ofCents(static_cast<std::int64_t>(m_random() % 100'000)), 0};
    }

    std::mt19937_64 m_random{1};
    test::PlainTable* m_rows = new test::PlainTable;
    widgets::trading::TablePanel m_panel{std::unique_ptr<widgets::models::RowModel>(m_rows), QStringLiteral("Rows"), QString()};
    quint64 m_last = kRows;
};

} // namespace
} // namespace jarvis::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    using Table = jarvis::test::PlainTable;
    jarvis::bench::BusyTable table;
    auto& view = table.panel().view();
    table.measure("gui.table.plain");
    table.once("gui.table.sort", [&view] { view.sortBy({{Table::Gain, Qt::DescendingOrder}, {Table::Name, Qt::AscendingOrder}}); });
    table.measure("gui.table.sorted");
    table.once("gui.table.filter", [&table] { table.panel().view().setFilter(*jarvis::widgets::models::RowFilter::parse(QStringLiteral("gain:>500"), table.panel().model())); });
    table.measure("gui.table.filtered");
    table.once("gui.table.group", [&view] { view.groupBy(0); });
    table.measure("gui.table.grouped");
    return 0;
}
