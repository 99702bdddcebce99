#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/models/csv.h"
#include "widgets/models/orders_model.h"
#include "widgets/models/positions_model.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::models;

namespace {

QString wholeCsv(const RowModel& model)
{
    QVector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << column;
    return csvOf(model, model.rows(), columns);
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void fields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << QStringLiteral("Buy") << QStringLiteral("Buy");
        QTest::newRow("a comma is quoted") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("a quote is doubled") << QStringLiteral("say \"no\"") << QStringLiteral("\"say \"\"no\"\"\"");
        QTest::newRow("a line break is quoted") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("a formula is disarmed") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("an address formula too") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("a minus with words is no number") << QStringLiteral("-2+3") << QStringLiteral("'-2+3");
        QTest::newRow("a loss stays a number") << QStringLiteral("-12.34") << QStringLiteral("-12.34");
        QTest::newRow("empty") << QString() << QString();
    }
    void fields()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(csvField(text), field);
    }

    void numbersAreExactAndUnknownIsEmpty()
    {
        Desk desk;
        OrdersModel model(*desk.session);
        Order order = workingOrder(1);
        order.quantity = Quantity::ofLots(12'345'678);
        desk.publish({api::OrderChanged{order}});
        QCOMPARE(wholeCsv(model).split(QStringLiteral("\r\n")).at(1),
            QStringLiteral("2026-11-21T12:00:00.000Z,BTCUSDT,Buy,Limit,Entry,64000,,1234.5678,0,,GTC,Working,"));
    }

    void anUnvaluedPositionHasNoProfitInTheFile()
    {
        Desk desk;
        PositionsModel model(*desk.session);
        desk.publish({api::PositionChanged{longPosition()}});
        const QStringList fields = wholeCsv(model).split(QStringLiteral("\r\n")).at(1).split(QLatin1Char(','));
        QCOMPARE(fields.at(PositionsModel::Pnl), QString());
        QCOMPARE(fields.at(PositionsModel::Entry), QStringLiteral("64000"));
    }
};

JARVIS_TEST(CsvTest)
#include "csv_test.moc"
