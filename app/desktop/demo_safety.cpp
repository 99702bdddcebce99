#include "app/desktop/demo_story.h"

#include "app/desktop/wait.h"
#include "widgets/base/number_field.h"

#include <QDialog>
#include <QPushButton>

#include <algorithm>

// One-click on the ladder, the red button, and what is left of it after a restart.

namespace jarvis::desktop {

StepResult Demo::armOneClick()
{
    auto& ladder = m_stage.desk().ladder();
    Hand::type(ladder.sizeField(), widgets::base::formatQuantity(is(), sizeWorth(2'000), widgets::base::Sign::WhenNegative, widgets::base::Grouping::None));
    Hand::click(ladder.armButton());
    if (!m_stage.desk().arming().isArmed())
        return Unexpected(QStringLiteral("one-click is off"));
    return QStringLiteral("the button says \"%1\"").arg(ladder.armButton().text());
}

StepResult Demo::ladderOrder()
{
    auto& view = m_stage.desk().ladder().view();
    view.recentre();
    letPass(2 * widgets::trading::LadderView::kCentreDeadMs);
    const Price target = Price::ofTicks(quote().bid->price.ticks() - 4);
    const auto row = view.rows().rowOf(target);
    if (row < 0 || row >= view.rows().count())
        return Unexpected(QStringLiteral("%1 is not in view").arg(price(target)));
    Hand::click(view, view.cellRect(static_cast<int>(row), widgets::trading::LadderView::Bids).center());
    OrderId placed;
    const bool isWorking = waitUntil(
        [&] {
            for (const auto& [id, order] : model().orders()) {
                if (order.isLive() && order.limitPrice == target && order.state == OrderState::Working) {
                    placed = id;
                    return true;
                }
            }
            return false;
        },
        kAnswerMs);
    if (!isWorking)
        return Unexpected(QStringLiteral("no order works at %1").arg(price(target)));
    return QStringLiteral("order %1 rests at exactly the clicked %2").arg(placed.value).arg(price(target));
}

StepResult Demo::kill()
{
    Hand::click(m_stage.find<QPushButton>("killButton"));
    const auto entriesOpen = [this] {
        return std::count_if(model().orders().begin(), model().orders().end(),
            [](const auto& entry) { return entry.second.isLive() && entry.second.role == OrderRole::Entry; });
    };
    if (!waitUntil([&] { return model().tradingState().isKilled && entriesOpen() == 0; }, kAnswerMs))
        return Unexpected(QStringLiteral("killed: %1, entries still open: %2").arg(model().tradingState().isKilled).arg(entriesOpen()));
    if (m_stage.desk().arming().isArmed())
        return Unexpected(QStringLiteral("one-click is still armed"));
    if (!position() || position()->protection != Protection::Protected)
        return Unexpected(QStringLiteral("the position lost its exits"));
    return QStringLiteral("no entry is left, the position keeps both exits, one-click is off");
}

StepResult Demo::restart()
{
    m_ordersBefore = model().orders();
    m_positionsBefore = model().positions();
    m_fillsBefore = model().fills().size();
    if (const QString error = m_stage.reopen(); !error.isEmpty())
        return Unexpected(error);
    if (!model().tradingState().isKilled)
        return Unexpected(QStringLiteral("the kill switch was forgotten"));
    if (model().fills().size() < m_fillsBefore)
        return Unexpected(QStringLiteral("%1 of %2 fills came back").arg(model().fills().size()).arg(m_fillsBefore));
    for (const auto& [id, before] : m_ordersBefore) {
        const Order* now = model().order(id);
        if (!now || (isFinal(before.state) && *now != before))
            return Unexpected(QStringLiteral("order %1 differs").arg(id.value));
    }
    for (const auto& [id, before] : m_positionsBefore) {
        const Position* now = model().position(id);
        if (!now || now->held != before.held || now->cost != before.cost)
            return Unexpected(QStringLiteral("a position differs"));
    }
    return QStringLiteral("%1 orders, %2 fills, %3 positions are back as they were; still halted since %4")
        .arg(model().orders().size())
        .arg(model().fills().size())
        .arg(model().positions().size())
        .arg(widgets::base::formatTime(model().tradingState().killedAt));
}

StepResult Demo::release()
{
    m_stage.desk().window().showReleaseDialog();
    QLineEdit& word = m_stage.find<QLineEdit>("releaseWord");
    Hand::type(word, QLatin1String(api::kReleaseText));
    Hand::press(word, Qt::Key_Tab);
    auto* dialog = m_stage.desk().window().findChild<QDialog*>(QStringLiteral("releaseDialog"));
    const auto buttons = dialog->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isEnabled() && !button->isDefault())
            Hand::click(*button);
    }
    if (!waitUntil([this] { return !model().tradingState().isKilled; }, kAnswerMs))
        return Unexpected(QStringLiteral("still halted"));
    return QStringLiteral("trading is possible again, after the word was typed");
}

} // namespace jarvis::desktop
