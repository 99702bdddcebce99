#pragma once

#include "app/desktop/demo_stage.h"
#include "app/desktop/hand.h"
#include "widgets/base/format.h"

#include <QLineEdit>
#include <QString>

#include <functional>
#include <map>

namespace jarvis::desktop {

/// The story that a desk tells by itself, one function for each step: what happened in words, or why it did not hold.
///
/// Threads: GUI.
class Demo {
public:
    /// How long an engine may take to answer, and a market to come to a price, on a busy machine.
    static constexpr int kAnswerMs = 8'000;
    static constexpr int kMarketMs = 20'000;

    explicit Demo(const Options& options) : m_stage(options) {}

    int run();

private:
    StepResult searchInstrument();
    StepResult fillTicket();
    StepResult reviewAndConfirm();
    StepResult partialFill();
    StepResult cancelRest();
    StepResult refusedInTheTicket();
    StepResult refusedByTheKernel();
    StepResult takeProfit();
    StepResult openSecond();
    StepResult stopLoss();
    StepResult armOneClick();
    StepResult ladderOrder();
    StepResult openThird();
    StepResult kill();
    StepResult restart();
    StepResult release();

    const widgets::session::ReadModel& model() { return m_stage.model(); }
    const Instrument& is() { return *m_stage.desk().context().instrument(); }
    const api::Quote& quote() { return *model().market().quote(is().id()); }
    const Position* position() { return model().position(is().id()); }
    QString price(Price value) { return widgets::base::formatPrice(is(), value); }
    QString quantity(Quantity value) { return widgets::base::formatQuantityWithUnit(is(), value); }
    void type(const char* field, const QString& text) { Hand::type(m_stage.find<QLineEdit>(field), text); }
    void enterOrder(Side side, Quantity size, Price limit);
    StepResult sendFromTicket(const char* what, const std::function<bool()>& isDone, const std::function<QString()>& tell);
    StepResult moveExit(bool isTakeProfit, std::int64_t ticksFromMark);
    StepResult waitFlat(OrderRole role);
    Quantity sizeWorth(std::int64_t usd) { return is().quantityWorth(Money::ofWhole(usd), *quote().mark); }

    DemoStage m_stage;
    OrderId m_partial;
    std::map<OrderId, Order> m_ordersBefore;
    std::map<InstrumentId, Position> m_positionsBefore;
    std::size_t m_fillsBefore = 0;
};

} // namespace jarvis::desktop
