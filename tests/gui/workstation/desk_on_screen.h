#pragma once

#include "app/desktop/workstation.h"
#include "engine/base/check.h"
#include "engine/base/clock.h"
#include "tests/support/desk_world.h"
#include "tests/support/fake_engine.h"
#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/confirmation_dialog.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

namespace jarvis::test {

// -- a hand: real events to the window that has them, as the system sends them

inline void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, bool isRepeat = false)
{
    CHECK(QGuiApplication::focusWindow());
    QTest::simulateEvent(QGuiApplication::focusWindow(), true, key, modifiers, QString(), isRepeat);
}
inline void releaseKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    if (QGuiApplication::focusWindow())
        QTest::simulateEvent(QGuiApplication::focusWindow(), false, key, modifiers, QString(), false);
}
inline void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    pressKey(key, modifiers);
    releaseKey(key, modifiers);
}
inline void typeText(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}
/// Replaces what stands in the field that has the focus.
inline void retypeText(const QString& text)
{
    typeKey(Qt::Key_A, Qt::ControlModifier);
    typeKey(Qt::Key_Delete);
    typeText(text);
}

/// The whole desk on a scripted engine: the real window, a market that stands still until the test moves it.
///
/// The engine answers previews as a kernel with an empty account would; everything else the test decides. Time is the real one,
/// so a test quotes right before it counts on fresh data.
struct DeskOnScreen {
    FakeEngine engine;
    QTemporaryDir folder;
    std::unique_ptr<desktop::Workstation> desk;
    std::vector<Refusal> refusals; ///< of the next previews
    bool knowsWorstLoss = true;

    explicit DeskOnScreen(std::vector<api::Event> state = openAccount())
    {
        engine.setSnapshot(std::move(state), wallNow());
        engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
            if (const auto* asked = std::get_if<api::PreviewQuery>(&query))
                return api::Answer(previewOf(*asked));
            return Unexpected(api::FetchError::NoData);
        });
        open();
    }
    /// Opens the desk (anew), as a start of the program does.
    void open()
    {
        desk.reset();
        desktop::Workstation::Settings settings{QStringLiteral("ann"), folder.path(), QStringLiteral("test"), config::Config{}};
        settings.pace = Duration::zero(); // a turn() shows what was published
        desk = std::make_unique<desktop::Workstation>(engine, settings);
        desk->window().resize(1'440, 900);
        desk->show();
        desk->window().activateWindow();
        CHECK(QTest::qWaitForWindowActive(&desk->window()));
        quote();
    }

    static Timestamp wallNow() { return SystemClock().now(); }
    Timestamp now() const { return desk->session().engineNow(); }
    const widgets::session::ReadModel& model() const { return desk->session().model(); }
    static void turn() { QCoreApplication::processEvents(); }

    void publish(std::vector<api::Event> events, CommandId cause = {})
    {
        engine.publish(events, now(), cause);
        turn();
    }
    /// BTCUSDT at `ticks`, with ten levels on both sides, proven `age` ago.
    void quote(std::int64_t ticks = 640'000, Duration age = {})
    {
        const Timestamp time = now();
        api::QuoteFrame frame = frameOf({btcQuote(time - age, ticks)}, time);
        auto depth = std::make_shared<DepthView>();
        depth->instrument = kBtc;
        depth->time = time;
        for (int level = 0; level < 10; ++level) {
            depth->bids.push_back({Price::ofTicks(ticks - level), Quantity::ofLots(5'000 + level)});
            depth->asks.push_back({Price::ofTicks(ticks + 1 + level), Quantity::ofLots(4'000 + level)});
        }
        frame.depth.push_back(depth);
        auto account = std::make_shared<api::AccountValuation>();
        account->isComplete = true;
        account->equity = Money::ofWhole(10'000);
        account->dayLossLimit = Money::ofWhole(1'000);
        frame.account = account;
        engine.publish(frame);
        turn();
    }

    api::OrderPreview previewOf(const api::PreviewQuery& query) const
    {
        api::OrderPreview p;
        p.draft = query.draft;
        p.quoteTime = now();
        const api::Quote* quote = model().market().quote(kBtc);
        const Price mark = quote && quote->mark ? *quote->mark : Price::ofTicks(640'000);
        p.bid = mark;
        p.ask = Price::ofTicks(mark.ticks() + 1);
        p.mark = mark;
        p.refusals = refusals;
        const Price entry = p.draft.limitPrice.value_or(p.draft.side == Side::Buy ? *p.ask : *p.bid);
        p.expectedPrice = entry;
        p.notional = btc().notional(entry, p.draft.quantity);
        p.margin = p.notional->times(Ratio::ofPercent(20), Rounding::Up);
        p.fee = p.notional->times(Ratio::ofBasisPoints(5), Rounding::Up);
        p.heldAfter = p.draft.side == Side::Buy ? p.draft.quantity : -p.draft.quantity;
        p.exposureBefore = Money::zero();
        p.exposureAfter = p.notional;
        p.liquidation = Price::ofTicks(entry.ticks() * 8 / 10);
        if (knowsWorstLoss && p.draft.exits.stopLoss)
            p.worstLoss = btc().notional(
                Price::ofTicks(std::abs(entry.ticks() - p.draft.exits.stopLoss->ticks())), p.draft.quantity);
        if (p.draft.isReduceOnly)
            p.worstLoss = Money::zero();
        else if (!p.draft.exits.hasBoth())
            p.refusals.push_back(Refusal{ReasonCode::ExitsMissing, kBtc, {}, {}, {}});
        return p;
    }

    // -- what left the desk
    template <typename Action>
    std::vector<Action> sent() const
    {
        std::vector<Action> found;
        for (const api::Command& command : engine.commands()) {
            if (const auto* action = std::get_if<Action>(&command.action))
                found.push_back(*action);
        }
        return found;
    }
    std::size_t sentCount() const { return engine.commands().size(); }
    /// The engine's answer to the newest command.
    void settle(std::optional<Refusal> refusal = {}, OrderId order = {})
    {
        engine.settle(engine.commands().back().id, now(), refusal, order);
        turn();
    }

    // -- what is on screen
    template <typename Widget = QWidget>
    Widget* part(const char* name) const
    {
        auto* found = desk->window().findChild<Widget*>(QLatin1String(name));
        CHECK(found);
        return found;
    }
    widgets::trading::LadderView& view() const { return desk->ladder().view(); }
    widgets::trading::ConfirmationDialog* confirmation() const { return desk->ticket().confirmation(); }
    bool tells(const QString& text) const
    {
        for (const auto& toast : desk->toasts().toasts()) {
            if ((toast.title + QLatin1Char('\n') + toast.text).contains(text))
                return true;
        }
        return false;
    }
    QString told() const
    {
        QStringList all;
        for (const auto& toast : desk->toasts().toasts())
            all << toast.title + QStringLiteral(": ") + toast.text;
        return all.join(QLatin1Char('\n'));
    }

    // -- a hand on the ladder
    using Column = widgets::trading::LadderView::Column;
    QPoint cell(std::int64_t ticks, Column column) const
    {
        const std::int64_t row = view().rows().rowOf(Price::ofTicks(ticks));
        CHECK(row >= 0 && row < view().rows().count());
        return view().cellRect(static_cast<int>(row), column).center();
    }
    void press(QPoint at, Qt::MouseButton button = Qt::LeftButton) const { QTest::mousePress(&view(), button, {}, at); }
    void release(QPoint at, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mouseRelease(&view(), button, {}, at);
    }
    void move(QPoint to, Qt::MouseButtons held = Qt::NoButton) const
    {
        QMouseEvent event(QEvent::MouseMove, to, view().mapToGlobal(QPointF(to)), Qt::NoButton, held, Qt::NoModifier);
        QApplication::sendEvent(&view(), &event);
    }
    void click(std::int64_t ticks, Column column, Qt::MouseButton button = Qt::LeftButton) const
    {
        press(cell(ticks, column), button);
        release(cell(ticks, column), button);
        turn();
    }
    void drag(QPoint from, QPoint to) const
    {
        press(from);
        move((from + to) / 2, Qt::LeftButton);
        move(to, Qt::LeftButton);
        release(to);
        turn();
    }
    /// Arms by the button, with 0.0020 a click.
    void arm()
    {
        quote();
        auto* size = part<widgets::base::NumberField>("ladderSize");
        size->setFocus();
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("0.0020"));
        // Typing takes its time on a busy machine: what comes next meets fresh data.
        quote();
        if (!desk->arming().isArmed())
            QTest::mouseClick(part<QPushButton>("ladderArm"), Qt::LeftButton);
        CHECK(desk->arming().isArmed());
        view().setFocus();
        quote();
    }

    // -- a hand on the ticket
    void type(const char* field, const QString& text) const
    {
        auto* input = part<widgets::base::NumberField>(field);
        input->setFocus();
        input->selectAll();
        QTest::keyClick(input, Qt::Key_Delete);
        QTest::keyClicks(input, text);
    }
    /// Buy 0.0050 at 64,000.0 with both exits.
    void typeOrder() const
    {
        type("ticketSize", QStringLiteral("0.0050"));
        type("ticketPrice", QStringLiteral("64000"));
        type("ticketTakeProfit", QStringLiteral("65280"));
        type("ticketStopLoss", QStringLiteral("63360"));
    }
    QPushButton* review() const { return part<QPushButton>("ticketReview"); }
    QPushButton* confirmButton(const char* name) const
    {
        auto* button = confirmation() ? confirmation()->findChild<QPushButton*>(QLatin1String(name)) : nullptr;
        CHECK(button);
        return button;
    }
};

} // namespace jarvis::test
