#include "tests/gui/models/plain_table.h"
#include "tests/support/test_main.h"
#include "widgets/base/number_style.h"
#include "widgets/models/kept_filter.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::models;

namespace {

/// The same rows and columns in German.
class GermanTable final : public RowModel {
public:
    GermanTable()
        : RowModel({Column{QStringLiteral("Name"), {}}, Column{QStringLiteral("Art"), {}}, Column{QStringLiteral("Gewinn"), {}, true}, Column{QStringLiteral("Gehalten seit"), {}, true}})
    {
        setCoalescing(0);
        for (const quint64 id : {1, 2, 3})
            addRow(id, Place::Last);
    }

protected:
    Cell cell(quint64 id, int column) const override
    {
        if (column == 1)
            return textCell(id == 3 ? QStringLiteral("Verkauf") : QStringLiteral("Kauf lang"));
        return textCell(QStringLiteral("BTC"));
    }
};

} // namespace

/// A filter that is meant the same in another language.
class KeptFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedAgain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("there");
        const auto row = [](const char* name, const QString& typed, const QString& there) { QTest::newRow(name) << typed << there; };
        row("nothing", QString(), QString());
        row("words without a column stay", QStringLiteral("btc perp"), QStringLiteral("btc perp"));
        row("quotes stay where they are needed", QStringLiteral("\"BTC perp\""), QStringLiteral("\"BTC perp\""));
        row("a column by its title there", QStringLiteral("name:x"), QStringLiteral("Name:x"));
        row("or by how it begins here", QStringLiteral("ga:>0"), QStringLiteral("Gewinn:>0"));
        row("a title of two words in quotes", QStringLiteral("heldfor:<=-3"), QStringLiteral("\"Gehalten seit\":<=\u22123"));
        row("numbers as they are written there", QStringLiteral("gain:>=1234.5"), QStringLiteral("Gewinn:>=1234,5"));
        row("what only one value has, by its name there", QStringLiteral("kind:short"), QStringLiteral("Art:Verkauf"));
        row("in quotes if need be", QStringLiteral("kind:lo"), QStringLiteral("Art:\"Kauf lang\""));
        row("what several have stays", QStringLiteral("kind:o"), QStringLiteral("Art:o"));
        row("what there is as well stays", QStringLiteral("name:btc"), QStringLiteral("Name:btc"));
        row("a column that there is not stays", QStringLiteral("pnl:>3"), QStringLiteral("pnl:>3"));
        row("half a number too", QStringLiteral("gain:>much"), QStringLiteral("Gewinn:>much"));
    }
    void typedAgain()
    {
        QFETCH(QString, typed);
        QFETCH(QString, there);
        PlainTable table;
        table.append(3, {QStringLiteral("BTCUSDT"), QStringLiteral("Short"), Money::ofWhole(-3), 20});
        table.append(2, {QStringLiteral("ETH"), QStringLiteral("Long"), std::nullopt, 7});
        table.append(1, {QStringLiteral("BTC perp"), QStringLiteral("Long"), Money::ofCents(1'250), 1});
        const KeptFilter kept = KeptFilter::of(typed, table);
        const auto before = widgets::base::numberStyle();
        widgets::base::setNumberStyle({u',', u'.', true, widgets::base::DateOrder::DayDots});
        const GermanTable german;
        const QString again = kept.typedFor(german);
        widgets::base::setNumberStyle(before);
        QCOMPARE(again, there);
    }
    void whatIsGoneStaysAsItWasTyped()
    {
        PlainTable table;
        table.append(9, {QStringLiteral("BTCUSDT"), QStringLiteral("Short"), Money::ofWhole(-3), 20});
        QCOMPARE(KeptFilter::of(QStringLiteral("kind:short"), table).typedFor(GermanTable()), QStringLiteral("Art:short"));
    }
};

JARVIS_TEST(KeptFilterTest)

#include "kept_filter_test.moc"
