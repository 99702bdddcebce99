#include "tests/gui/trading/ticket_desk.h"
#include "tests/support/test_main.h"
#include "widgets/models/csv.h"
#include "widgets/performance/lives_model.h"
#include "widgets/performance/note_editor.h"
#include "widgets/performance/performance_panel.h"
#include "widgets/performance/statistics_model.h"
#include "widgets/performance/story_chart.h"
#include "widgets/performance/story_dialog.h"
#include "widgets/performance/story_model.h"
#include "widgets/trading/table_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::performance;

namespace {

using Kind = api::PositionStep::Kind;

const Timestamp kOpened = kNoon - std::chrono::hours(2);

Position closedLong(Timestamp openedAt = kOpened)
{
    Position flat;
    flat.instrument = kBtc;
    flat.openedAt = openedAt;
    flat.openedSide = Side::Buy;
    flat.realised = Money::ofWhole(12);
    flat.fees = Money::ofWhole(2);
    flat.initialRisk = Money::ofWhole(5);
    flat.excursion = Excursion{Money::ofWhole(-3), Money::ofWhole(15)};
    return flat;
}

api::EventRecord recordAt(std::uint64_t sequence, Timestamp time, api::Event event)
{
    return {sequence, time, {}, {api::Origin::Kind::Desk, "ann"}, std::move(event)};
}

api::PositionStep fillStep(Kind kind, std::uint64_t sequence, Side side, std::int64_t ticks, std::int64_t held, Money net)
{
    Fill fill = someFill(sequence);
    fill.side = side;
    fill.price = Price::ofTicks(ticks);
    fill.role = kind == Kind::Closed ? OrderRole::TakeProfit : OrderRole::Entry;
    fill.time = kOpened + std::chrono::minutes(sequence);
    api::PositionStep step;
    step.kind = kind;
    step.who = {api::Origin::Kind::Desk, "ann"};
    step.record = recordAt(sequence, fill.time, api::FillBooked{fill});
    step.held = Quantity::ofLots(held);
    step.price = fill.price;
    step.pnl = net;
    step.milliR = 2'000;
    return step;
}

std::vector<api::PositionStep> steps()
{
    api::PositionStep exits;
    exits.kind = Kind::ExitsChanged;
    exits.record = recordAt(11, kOpened + std::chrono::minutes(10), api::PositionChanged{longPosition()});
    exits.held = Quantity::ofLots(50);
    api::PositionStep refused;
    refused.kind = Kind::Refused;
    refused.why = Refusal{ReasonCode::PriceCollar, kBtc, Amount::of(Ratio::ofPercent(5)), Amount::of(Ratio::ofPercent(7)), {}};
    refused.record = recordAt(12, kOpened + std::chrono::minutes(11), api::CommandSettled{});
    return {fillStep(Kind::Opened, 10, Side::Buy, 640'000, 50, Money::ofWhole(-1)), exits, refused, fillStep(Kind::Closed, 60, Side::Sell, 656'000, 0, Money::ofWhole(10))};
}

struct StoryDesk {
    TicketDesk on;
    std::vector<api::PositionStep> told = steps();
    bool isAway = false;
    std::size_t page = 1'000; ///< steps in an answer
    std::vector<api::PositionStoryQuery> asked;
    PerformancePanel panel{on.context};

    StoryDesk()
    {
        on.desk.engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
            if (isAway)
                return Unexpected(api::FetchError::LinkDown);
            if (std::holds_alternative<api::PositionQuery>(query))
                return api::Answer(history());
            if (const auto* candles = std::get_if<api::CandleQuery>(&query))
                return api::Answer(candlesOf(*candles));
            const auto* story = std::get_if<api::PositionStoryQuery>(&query);
            return story != nullptr ? FakeEngine::Answer(api::Answer(storyOf(*story))) : Unexpected(api::FetchError::NoData);
        });
        panel.resize(1'000, 320);
        panel.show();
        CHECK(QTest::qWaitFor([this] { return panel.feed().hasAnswer(); }));
        panel.views()->setCurrent(1);
        Q_EMIT panel.views()->currentChanged(1);
    }
    static api::PositionHistory history()
    {
        api::PositionHistory all{{recordAt(60, kNoon, api::PositionChanged{closedLong()})}, {}};
        Position other = closedLong(kOpened - std::chrono::hours(30));
        other.openedSide = Side::Sell;
        other.realised = Money::ofWhole(-4);
        other.excursion.reset();
        all.closed.push_back(recordAt(30, kNoon - std::chrono::hours(28), api::PositionChanged{other}));
        all.notes.push_back(recordAt(61, kNoon, api::PositionAnnotated{kBtc, kOpened, {"=cmd|' /C calc'!A0", "breakout,calm"}, kNoon}));
        all.notes.push_back(recordAt(31, kNoon, api::PositionAnnotated{kBtc, other.openedAt, {"too late", "calm"}, kNoon}));
        return all;
    }
    static api::CandleHistory candlesOf(const api::CandleQuery& query)
    {
        api::CandleHistory history{query.instrument, query.timeframe, {}};
        for (std::uint32_t i = query.countMax; i > 0; --i) {
            const Timestamp time = *query.before - lengthOf(query.timeframe) * i;
            history.candles.push_back({time, Price::ofTicks(640'000), Price::ofTicks(641'000), Price::ofTicks(639'000), Price::ofTicks(640'000 + i), Quantity::ofLots(1)});
        }
        return history;
    }
    api::PositionStory storyOf(const api::PositionStoryQuery& query)
    {
        asked.push_back(query);
        api::PositionStory story{closedLong(), {}, true};
        for (const api::PositionStep& step : told) {
            if (step.record.sequence > query.afterSequence)
                story.steps.push_back(step);
        }
        story.isWhole = story.steps.size() <= page;
        story.steps.resize(std::min(page, story.steps.size()));
        return story;
    }
    StoryDialog* dialog() const
    {
        const auto open = panel.findChildren<StoryDialog*>();
        return open.isEmpty() ? nullptr : open.back();
    }
    StoryDialog& open()
    {
        on.context.tellStory(kBtc, kOpened);
        StoryDialog* opened = dialog();
        CHECK(QTest::qWaitFor([opened] { return opened->isWhole(); }));
        return *opened;
    }
    std::optional<api::AnnotatePosition> sent() const
    {
        const auto commands = on.desk.engine.commands();
        const auto* action = commands.empty() ? nullptr : std::get_if<api::AnnotatePosition>(&commands.back().action);
        return action ? std::optional(*action) : std::nullopt;
    }
    /// The engine does what it was asked last, as the kernel would.
    void agree()
    {
        const api::Command command = on.desk.engine.commands().back();
        const auto& written = std::get<api::AnnotatePosition>(command.action);
        on.desk.publish({api::PositionAnnotated{written.instrument, written.openedAt, written.note, kNoon}, api::CommandSettled{command.id, {}, {}, 1, false}});
    }
    void refuse(const Refusal& refusal) { on.desk.publish({api::CommandSettled{on.desk.engine.commands().back().id, refusal, {}, 0, false}}); }
};

QString shown(widgets::trading::TablePanel& table, int row, int column) { return table.model().index(row, column).data().toString(); }

} // namespace

/// A position's story and what is written about it, by mouse and keys.
class StoryDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryOpensByDoubleClickEnterKeyAndMenu()
    {
        StoryDesk desk;
        QTableView& table = desk.panel.positions()->table();
        const QPoint first = table.visualRect(table.model()->index(0, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, first);
        QVERIFY(desk.dialog() && desk.dialog()->openedAt() == kOpened);
        StoryDialog* const only = desk.dialog();
        QTest::keyClick(&table, Qt::Key_S);
        QCOMPARE(desk.panel.findChildren<StoryDialog*>().size(), 1); // the same again
        QVERIFY(only->close());
        QTRY_VERIFY(!desk.dialog());
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(desk.dialog());
        desk.dialog()->close();
        QTRY_VERIFY(!desk.dialog());
        QContextMenuEvent rightClick(QContextMenuEvent::Mouse, first, table.viewport()->mapToGlobal(first));
        QApplication::sendEvent(table.viewport(), &rightClick);
        auto* menu = desk.panel.findChild<QMenu*>(QStringLiteral("tableMenu"));
        QVERIFY(menu);
        const auto entries = menu->actions();
        QCOMPARE(entries.front()->text(), QStringLiteral("Story…"));
        entries.front()->trigger();
        QVERIFY(desk.dialog());
        menu->close();
    }

    void itTellsEveryStepWithItsPriceAndWhatItCameTo()
    {
        StoryDesk desk;
        StoryDialog& dialog = desk.open();
        auto& table = dialog.steps();
        QCOMPARE(table.model().rowCount(), 4);
        QCOMPARE(shown(table, 0, StoryModel::What), QStringLiteral("Opened"));
        QCOMPARE(shown(table, 0, StoryModel::PriceAt), QStringLiteral("64,000.0"));
        QCOMPARE(shown(table, 1, StoryModel::Details), QStringLiteral("Take profit 65,600.0, stop loss 63,200.0"));
        QCOMPARE(shown(table, 1, StoryModel::Net), QStringLiteral("—"));
        QVERIFY(shown(table, 2, StoryModel::Details).contains(QStringLiteral("5.00 %")));
        QCOMPARE(shown(table, 3, StoryModel::What), QStringLiteral("Take profit hit"));
        QCOMPARE(shown(table, 3, StoryModel::Net), QStringLiteral("+10.00"));
        QCOMPARE(shown(table, 3, StoryModel::NetR), QStringLiteral("+2.00 R"));
        QCOMPARE(shown(table, 3, StoryModel::Who), QStringLiteral("ann"));
        QVERIFY2(dialog.figures().contains(QStringLiteral("net +10.00")) && dialog.figures().contains(QStringLiteral("MAE −3.00")), qPrintable(dialog.figures()));
        QCOMPARE(dialog.chart().markCount(), 2);
        QTRY_VERIFY(dialog.chart().barCount() > 20);
        QVERIFY(dialog.chart().accessibleDescription().contains(QStringLiteral("64,000.0")));
        dialog.grab();
    }

    void aLongStoryComesPageByPage()
    {
        StoryDesk desk;
        desk.page = 1;
        StoryDialog& dialog = desk.open();
        QTRY_COMPARE(dialog.steps().model().rowCount(), 4);
        QCOMPARE(desk.asked.size(), std::size_t{4});
        QCOMPARE(desk.asked.back().afterSequence, std::uint64_t{12});
    }

    void aNoteIsSavedByButtonAndByKeys()
    {
        StoryDesk desk;
        NoteEditor& editor = desk.open().editor();
        QVERIFY(!editor.saveButton()->isEnabled());
        QTest::keyClicks(editor.text(), QStringLiteral("calm"));
        QTest::keyClicks(editor.tags(), QStringLiteral("breakout,  news , breakout,"));
        editor.tags()->insert(QStringLiteral("size，news、 late")); // as Chinese and Japanese keyboards type commas
        QVERIFY(desk.on.desk.engine.commands().empty()); // nothing leaves by itself
        QTest::mouseClick(editor.saveButton(), Qt::LeftButton);
        QVERIFY(desk.sent() && desk.sent()->note == (PositionNote{"calm", "breakout,news,size,late"}) && desk.sent()->openedAt == kOpened);
        QVERIFY(!editor.saveButton()->isEnabled());
        desk.agree();
        QCOMPARE(editor.statusText(), QStringLiteral("Saved"));
        QVERIFY(!editor.isChanged());
        QTest::keyClicks(editor.text(), QStringLiteral("er"));
        QTest::keyClick(editor.text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.on.desk.engine.commands().size(), std::size_t{2});
        desk.agree();
        QVERIFY(!editor.isChanged());
    }

    void typedTextCanBeUndone()
    {
        StoryDesk desk;
        NoteEditor& editor = desk.open().editor();
        QTest::keyClicks(editor.text(), QStringLiteral("calm"));
        QTest::keyClick(editor.text(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor.text()->toPlainText() != QStringLiteral("calm"));
        QTest::keyClick(editor.text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor.text()->toPlainText(), QStringLiteral("calm"));
    }

    void whatIsRefusedOrCannotBeSentStaysTyped()
    {
        StoryDesk desk;
        NoteEditor& editor = desk.open().editor();
        QTest::keyClicks(editor.text(), QStringLiteral("calm"));
        desk.on.desk.engine.failSends(api::SendError::LinkDown);
        QTest::mouseClick(editor.saveButton(), Qt::LeftButton);
        QVERIFY2(editor.statusText().contains(QStringLiteral("still here")), qPrintable(editor.statusText()));
        QCOMPARE(editor.text()->toPlainText(), QStringLiteral("calm"));
        desk.on.desk.engine.failSends(std::nullopt);
        QTest::mouseClick(editor.saveButton(), Qt::LeftButton);
        desk.refuse({ReasonCode::UnknownPosition, kBtc, {}, Amount::of(kOpened), {}});
        QVERIFY2(editor.statusText().contains(QStringLiteral("R429")), qPrintable(editor.statusText()));
        QCOMPARE(editor.text()->toPlainText(), QStringLiteral("calm"));
        QVERIFY(editor.saveButton()->isEnabled());
        editor.text()->setPlainText(QString(2'001, QLatin1Char('n')));
        QVERIFY(!editor.saveButton()->isEnabled());
        QVERIFY2(editor.statusText().contains(QStringLiteral("R430")), qPrintable(editor.statusText()));
    }

    void wordsOfSomebodyElseNeverReplaceTypedOnes()
    {
        StoryDesk desk;
        NoteEditor& editor = desk.open().editor();
        desk.on.desk.publish({api::PositionAnnotated{kBtc, kOpened, {"theirs", "one"}, kNoon}});
        QCOMPARE(editor.text()->toPlainText(), QStringLiteral("theirs"));
        editor.text()->selectAll();
        QTest::keyClicks(editor.text(), QStringLiteral("mine"));
        desk.on.desk.publish({api::PositionAnnotated{kBtc, kOpened, {"theirs, later", "one"}, kNoon}});
        QCOMPARE(editor.text()->toPlainText(), QStringLiteral("mine"));
        QVERIFY(editor.statusText().contains(QStringLiteral("Somebody else")));
        // Of another position it says nothing.
        desk.on.desk.publish({api::PositionAnnotated{kBtc, kOpened - std::chrono::hours(9), {"another", ""}, kNoon}});
        QCOMPARE(editor.text()->toPlainText(), QStringLiteral("mine"));
    }

    void closingWithWordsThatAreNotSavedAsks()
    {
        StoryDesk desk;
        StoryDialog& dialog = desk.open();
        QTest::keyClicks(dialog.editor().text(), QStringLiteral("calm"));
        const auto box = [&dialog] { return dialog.findChild<QMessageBox*>(QStringLiteral("unsavedNote")); };
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(box() && dialog.isVisible());
        QTest::mouseClick(box()->defaultButton(), Qt::LeftButton);
        QTRY_VERIFY(!box());
        QCOMPARE(dialog.editor().text()->toPlainText(), QStringLiteral("calm"));
        QVERIFY(!dialog.close());
        const auto buttons = box()->buttons();
        const auto discard = std::find_if(buttons.begin(), buttons.end(), [](QAbstractButton* one) { return one->text() == QStringLiteral("Discard"); });
        QTest::mouseClick(*discard, Qt::LeftButton);
        QTRY_VERIFY(!desk.dialog());
    }

    void anEngineThatIsAwayIsAskedAgain()
    {
        StoryDesk desk;
        desk.isAway = true;
        desk.on.context.tellStory(kBtc, kOpened);
        StoryDialog* dialog = desk.dialog();
        QVERIFY(dialog && dialog->steps().model().rowCount() == 0);
        const auto* obstacle = dialog->findChild<QLabel*>(QStringLiteral("storyObstacle"));
        QTRY_VERIFY(obstacle->isVisible());
        QVERIFY(obstacle->text().contains(QStringLiteral("not known")));
        desk.isAway = false;
        desk.on.desk.engine.publishSnapshot();
        QTRY_COMPARE(dialog->steps().model().rowCount(), 4);
    }

    void resultsAreReadBySideAndTag()
    {
        StoryDesk desk;
        auto& table = *desk.panel.statistics();
        const auto told = [&](const QString& group, int column) {
            for (int row = 0; row < table.model().rowCount(); ++row) {
                if (shown(table, row, StatisticsModel::Name).contains(group))
                    return shown(table, row, column);
            }
            return QString();
        };
        QCOMPARE(told(QStringLiteral("Long"), StatisticsModel::Net), QStringLiteral("+10.00"));
        QCOMPARE(told(QStringLiteral("Short"), StatisticsModel::Net), QStringLiteral("−6.00"));
        QCOMPARE(told(QStringLiteral("calm"), StatisticsModel::Count), QStringLiteral("2"));
        QCOMPARE(told(QStringLiteral("breakout"), StatisticsModel::Net), QStringLiteral("+10.00"));
        QCOMPARE(told(QStringLiteral("Everything"), StatisticsModel::Favourable), QStringLiteral("+15.00")); // of one that is known
        QCOMPARE(told(QStringLiteral("Short"), StatisticsModel::Adverse), QStringLiteral("—"));
    }

    void aTagChosenByKeysCountsAlone()
    {
        StoryDesk desk;
        QComboBox* tags = desk.panel.tags();
        QVERIFY(tags->isVisible());
        QCOMPARE(tags->count(), 3);
        tags->setFocus();
        QTest::keyClick(tags, Qt::Key_B);
        QCOMPARE(desk.panel.feed().tag(), QStringLiteral("breakout"));
        QCOMPARE(desk.panel.positions()->model().rowCount(), 1);
        QTest::keyClick(tags, Qt::Key_Home);
        QCOMPARE(desk.panel.positions()->model().rowCount(), 2);
        // What is written now is counted at once, and a tag that nobody has any more lets go.
        QTest::keyClick(tags, Qt::Key_B);
        desk.on.desk.publish({api::PositionAnnotated{kBtc, kOpened, {"later", "calm"}, kNoon}});
        QVERIFY(desk.panel.feed().tag().isEmpty());
        QCOMPARE(desk.panel.positions()->model().rowCount(), 2);
    }

    void theJournalGoesOutAsCsvWithoutFormulas()
    {
        StoryDesk desk;
        auto& model = desk.panel.positions()->model();
        const QString csv = widgets::models::csvOf(model, model.rows(), {LivesModel::Net, LivesModel::Adverse, LivesModel::Tags, LivesModel::Note});
        QVERIFY2(csv.contains(QStringLiteral("\"breakout, calm\"")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("'=cmd|")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("-3")), qPrintable(csv));
    }
};

JARVIS_TEST(StoryDialogTest)
#include "story_dialog_test.moc"
