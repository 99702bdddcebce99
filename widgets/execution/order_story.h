#pragma once

#include "engine/api/query.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace jarvis::widgets::execution {

/// What happened to one order, from its decision to the market a minute after its last fill, in the order in which it happened.
struct StoryStage {
    QString name;
    QString when;                ///< after the decision
    std::optional<double> price; ///< of the market, or of the fill
    bool isFill = false;
    double share = 0;            ///< of the quantity, for fills
};
struct Story {
    QString title;               ///< what was traded
    QString sum;                 ///< what it cost, and of what that consists
    QString route;               ///< where it went, and why; empty when there was nothing to choose
    bool isBuy = true;
    std::optional<double> arrival;
    std::optional<double> expected;
    double average = 0;
    int decimals = 2;            ///< of prices
    std::vector<StoryStage> stages;
};
/// `fills`: of this order, oldest first; those that the desk still remembers.
Story tellStory(const api::OrderCostStory& order, const Instrument& is, const std::vector<Fill>& fills, const RouteDecision* route);

/// One order's story as a picture: the market from stage to stage as a line, fills as marks on it, and the cost as the area between the
/// price at arrival and the average. Stages stand at even distances, since seconds and minutes would not fit on one scale.
///
/// All of it is told to assistive technology in words, and in tool tips.
/// Threads: GUI.
class OrderStoryView final : public QWidget {
    Q_OBJECT

public:
    explicit OrderStoryView(QWidget* parent = nullptr);

    void show(const Story& story);
    void clear();
    const Story& story() const { return m_story; }
    QSize sizeHint() const override { return {340, 220}; }
    QSize minimumSizeHint() const override { return {260, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Frame; ///< where everything lies in one painting
    void paintStages(QPainter& painter, const Frame& frame) const;
    void paintCost(QPainter& painter, const Frame& frame) const;
    void paintMarket(QPainter& painter, const Frame& frame) const;
    void paintFills(QPainter& painter, const Frame& frame) const;
    double namesWidth() const;
    QString stageText(const StoryStage& stage) const;
    void describe();

    Story m_story;
};

} // namespace jarvis::widgets::execution
