#include "widgets/trading/studies_dialog.h"

#include "tests/support/test_main.h"
#include "widgets/trading/chart_bar.h"
#include "widgets/trading/chart_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace jarvis::widgets::trading;
namespace charts = jarvis::widgets::charts;
using charts::StudyKind;

/// A chart with EMA 20 and RSI 14, and its dialog.
class StudiesDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNumberTypedIsDrawnAtOnce();
    void nonsenseIsExplainedAndNotDrawn_data();
    void nonsenseIsExplainedAndNotDrawn();
    void severalOfOneKindHaveColoursOfTheirOwn();
    void removingTakesTheChosenOne();
    void cancelBringsBackWhatThereWas();
    void theBarChoosesStyleAndScale();
    void theBarIsOneTabStop();

private:
    QLineEdit* field(const char* name) const { return m_dialog->findChild<QLineEdit*>(QString::fromLatin1(name)); }
    void type(QLineEdit* into, const QString& text) const
    {
        into->selectAll();
        QTest::keyClicks(into, text);
    }

    std::unique_ptr<charts::PriceChart> m_chart;
    std::unique_ptr<StudiesDialog> m_dialog;
};

void StudiesDialogTest::init()
{
    m_dialog.reset();
    m_chart = std::make_unique<charts::PriceChart>();
    m_chart->setStudies({charts::usualStudy(StudyKind::Ema), charts::usualStudy(StudyKind::Rsi)});
    m_dialog = std::make_unique<StudiesDialog>(*m_chart);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void StudiesDialogTest::aNumberTypedIsDrawnAtOnce()
{
    QCOMPARE(field("studyNumber0")->text(), QStringLiteral("20"));
    type(field("studyNumber0"), QStringLiteral("55"));
    QCOMPARE(m_chart->studies().specs()[0].parameters[0], 55.0);
    QCOMPARE(m_dialog->findChild<QListWidget*>()->item(0)->text(), QStringLiteral("EMA 55"));
    QVERIFY(!field("studyNumber1")->isVisible());
    QVERIFY(!field("studyHeight")->isVisible());
    m_dialog->findChild<QListWidget*>()->setCurrentRow(1);
    QVERIFY(field("studyHeight")->isVisible());
    type(field("studyHeight"), QStringLiteral("33"));
    QCOMPARE(m_chart->studies().specs()[1].paneShare, 0.33);
}

void StudiesDialogTest::nonsenseIsExplainedAndNotDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << QStringLiteral("0");
    QTest::newRow("too many") << QStringLiteral("1001");
    QTest::newRow("words") << QStringLiteral("abc");
    QTest::newRow("half a bar") << QStringLiteral("2.5");
}

void StudiesDialogTest::nonsenseIsExplainedAndNotDrawn()
{
    QFETCH(QString, text);
    const auto drawn = m_chart->studies().specs();
    auto* done = m_dialog->findChild<QPushButton*>(QStringLiteral("studiesDone"));
    type(field("studyNumber0"), QString());
    QTest::keyClick(field("studyNumber0"), Qt::Key_Delete);
    QVERIFY(!done->isEnabled());
    QTest::keyClicks(field("studyNumber0"), text);
    QVERIFY(!done->isEnabled());
    QVERIFY(m_dialog->findChild<QLabel*>(QStringLiteral("studyProblem"))->text().contains(QStringLiteral("1000")));
    QVERIFY(m_chart->studies().specs()[1] == drawn[1]);
    QVERIFY(m_chart->studies().specs()[0].parameters[0] >= 1);
    type(field("studyNumber0"), QStringLiteral("9"));
    QVERIFY(done->isEnabled());
    QVERIFY(m_dialog->findChild<QLabel*>(QStringLiteral("studyProblem"))->text().isEmpty());
}

void StudiesDialogTest::severalOfOneKindHaveColoursOfTheirOwn()
{
    m_dialog->add(StudyKind::Ema);
    m_dialog->add(StudyKind::Ema);
    const auto specs = m_chart->studies().specs();
    QCOMPARE(specs.size(), std::size_t{4});
    QVERIFY(specs[2].color != specs[0].color);
    QVERIFY(specs[3].color != specs[2].color);
    m_dialog->add(StudyKind::Macd);
    QVERIFY(field("studyNumber2")->isVisible());
    type(field("studyNumber0"), QStringLiteral("26"));
    QVERIFY(!m_dialog->findChild<QLabel*>(QStringLiteral("studyProblem"))->text().isEmpty());
    // Every kind is offered by its name.
    QCOMPARE(m_dialog->findChild<QPushButton*>(QStringLiteral("studyAdd"))->menu()->actions().size(), qsizetype(charts::kAllStudyKinds.size()));
}

void StudiesDialogTest::removingTakesTheChosenOne()
{
    auto* remove = m_dialog->findChild<QPushButton*>(QStringLiteral("studyRemove"));
    m_dialog->findChild<QListWidget*>()->setCurrentRow(0);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(m_chart->studies().specs().size(), std::size_t{1});
    QCOMPARE(m_chart->studies().specs()[0].kind, StudyKind::Rsi);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(m_chart->studies().specs().empty());
    QVERIFY(!remove->isEnabled());
}

void StudiesDialogTest::cancelBringsBackWhatThereWas()
{
    const auto before = m_chart->studies().specs();
    type(field("studyNumber0"), QStringLiteral("7"));
    m_dialog->add(StudyKind::Atr);
    QVERIFY(m_chart->studies().specs() != before);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_chart->studies().specs() == before);
}

void StudiesDialogTest::theBarChoosesStyleAndScale()
{
    ChartBar bar(*m_chart);
    auto* style = bar.findChild<QToolButton*>(QStringLiteral("chartStyle"));
    auto* scale = bar.findChild<QToolButton*>(QStringLiteral("chartScale"));
    QSignalSpy changes(&bar, &ChartBar::changed);
    style->menu()->actions().at(3)->trigger();
    QCOMPARE(m_chart->chartStyle(), charts::ChartStyle::Area);
    QVERIFY(style->text().startsWith(nameOf(charts::ChartStyle::Area)));
    scale->menu()->actions().at(1)->trigger();
    QCOMPARE(m_chart->scaleKind(), charts::ScaleKind::Logarithmic);
    QVERIFY(scale->menu()->actions().at(1)->isChecked());
    QCOMPARE(changes.count(), 2);
    // A key in the chart is shown in the bar.
    QTest::keyClick(m_chart.get(), Qt::Key_1);
    QVERIFY(style->text().startsWith(nameOf(charts::ChartStyle::Candles)));
}

void StudiesDialogTest::theBarIsOneTabStop()
{
    ChartBar bar(*m_chart);
    bar.resize(900, 28);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    auto* first = bar.findChild<QToolButton*>(QStringLiteral("chartStyle"));
    auto* second = bar.findChild<QToolButton*>(QStringLiteral("chartScale"));
    auto* last = bar.findChild<QToolButton*>(QStringLiteral("chartPicture"));
    QCOMPARE(first->focusPolicy(), Qt::TabFocus);
    QCOMPARE(second->focusPolicy(), Qt::NoFocus);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QVERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Left);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Left);
    QVERIFY(last->hasFocus());
}

JARVIS_TEST(StudiesDialogTest)
#include "studies_dialog_test.moc"
