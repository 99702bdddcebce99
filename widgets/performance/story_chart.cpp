#include "widgets/performance/story_chart.h"

#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"
#include "widgets/performance/story_model.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <vector>

namespace jarvis::widgets::performance {
namespace {

constexpr double kTipMin = 4;
constexpr double kTipMax = 8;
constexpr Duration kSpanMin = std::chrono::seconds(10);

double valueOf(const Instrument& is, Price price) { return is.toDouble(price); }

} // namespace

struct StoryChart::Frame {
    QRectF plot;
    Timestamp from{};
    Timestamp to{};
    double low = 0;
    double high = 1;

    double x(Timestamp time) const
    {
        const auto share = static_cast<double>((time - from).count()) / static_cast<double>(std::max<std::int64_t>(1, (to - from).count()));
        return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
    }
    double y(double price) const { return plot.bottom() - (price - low) / (high - low) * plot.height(); }
};

StoryChart::StoryChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("storyChart"));
    setAccessibleName(tr("The position's story"));
    setFont(base::uiFont(base::FontRole::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void StoryChart::show(const api::PositionStory& story, const Instrument& is, Timestamp now)
{
    m_marks.clear();
    m_levels.clear();
    std::optional<Timestamp> first;
    Timestamp last{};
    double largest = 0;
    for (const api::PositionStep& step : story.steps) {
        const auto* booked = std::get_if<api::FillBooked>(&step.record.event);
        if (booked == nullptr)
            continue;
        const Fill& fill = booked->fill;
        first = first.value_or(fill.time);
        last = fill.time;
        const auto size = static_cast<double>(fill.quantity.lots());
        largest = std::max(largest, size);
        m_marks.push_back({fill.time, valueOf(is, fill.price), fill.side == Side::Buy, size,
            tr("%1, %2: %3 at %4").arg(base::formatDateTime(fill.time), stepText(step), base::formatQuantity(is, fill.quantity), base::formatPrice(is, fill.price)),
            base::formatPrice(is, fill.price)});
    }
    for (Mark& mark : m_marks)
        mark.share /= std::max(1.0, largest);
    const bool isOpen = story.position && !story.position->isFlat();
    const Timestamp end = isOpen ? std::max(now, last) : last;
    const Duration span = std::max<Duration>(kSpanMin, end - first.value_or(end));
    m_from = first.value_or(end) - span / 10;
    m_to = end + span / 10;
    addLevels(story, is, end);
    describe();
    update();
}

void StoryChart::addLevels(const api::PositionStory& story, const Instrument& is, Timestamp end)
{
    std::optional<Level> open[2];
    const auto stop = [&](std::optional<Level>& level, Timestamp time) {
        if (level)
            m_levels.push_back({level->from, time, level->price, level->isTakeProfit, level->priceText});
        level.reset();
    };
    for (const api::PositionStep& step : story.steps) {
        const auto* changed = std::get_if<api::PositionChanged>(&step.record.event);
        if (changed == nullptr)
            continue;
        const ExitPlan& exits = changed->position.exits;
        const std::optional<Price> prices[2] = {exits.takeProfit, exits.stopLoss};
        for (int i = 0; i < 2; ++i) {
            stop(open[i], step.record.time);
            if (prices[i])
                open[i] = Level{step.record.time, {}, valueOf(is, *prices[i]), i == 0, base::formatPrice(is, *prices[i])};
        }
    }
    for (auto& level : open)
        stop(level, end);
}

void StoryChart::setCandles(const api::CandleHistory& history, const Instrument& is)
{
    m_bars.clear();
    for (const Candle& candle : history.candles) {
        if (candle.openTime + lengthOf(history.timeframe) > m_from && candle.openTime <= m_to)
            m_bars.push_back({candle.openTime, valueOf(is, candle.low), valueOf(is, candle.high), valueOf(is, candle.close)});
    }
    update();
}

void StoryChart::describe()
{
    QStringList parts;
    for (const Mark& mark : m_marks)
        parts << mark.text;
    setAccessibleDescription(base::sentencesText(parts));
}

StoryChart::Frame StoryChart::frame() const
{
    std::vector<double> prices;
    for (const Bar& bar : m_bars) {
        prices.push_back(bar.low);
        prices.push_back(bar.high);
    }
    for (const Mark& mark : m_marks)
        prices.push_back(mark.price);
    for (const Level& level : m_levels)
        prices.push_back(level.price);
    Frame frame;
    double names = 0;
    for (const Mark& mark : m_marks)
        names = std::max<double>(names, fontMetrics().horizontalAdvance(mark.priceText));
    names += 4 * base::kGrid;
    frame.plot = QRectF(rect()).adjusted(3 * base::kGrid, 3 * base::kGrid, -names, -fontMetrics().height() - 2 * base::kGrid);
    frame.from = m_from;
    frame.to = m_to;
    if (!prices.empty()) {
        const auto [low, high] = std::minmax_element(prices.begin(), prices.end());
        const double room = std::max((*high - *low) * 0.1, std::max(std::abs(*high) * 1.0e-6, 1.0e-12));
        frame.low = *low - room;
        frame.high = *high + room;
    }
    return frame;
}

void StoryChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    if (m_marks.isEmpty()) {
        painter.setPen(colors.text2);
        painter.drawText(rect(), Qt::AlignCenter, tr("No fill is known"));
        return;
    }
    const Frame at = frame();
    if (at.plot.height() < 24)
        return;
    paintMarket(painter, at);
    paintLevels(painter, at);
    paintMarks(painter, at);
    paintAxes(painter, at);
}

void StoryChart::paintMarket(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    painter.setPen(QPen(base::blended(colors.panel, colors.text2, 0.5), 1));
    QPolygonF closes;
    for (const Bar& bar : m_bars) {
        const double x = frame.x(bar.time);
        painter.drawLine(QPointF(x, frame.y(bar.low)), QPointF(x, frame.y(bar.high)));
        closes << QPointF(x, frame.y(bar.close));
    }
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawPolyline(closes);
}

void StoryChart::paintLevels(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    for (const Level& level : m_levels) {
        painter.setPen(QPen(level.isTakeProfit ? colors.upText : colors.downText, 1, Qt::DashLine));
        const double y = frame.y(level.price);
        painter.drawLine(QPointF(frame.x(level.from), y), QPointF(frame.x(level.to), y));
    }
    // The names of those that stood last.
    for (const bool isTakeProfit : {true, false}) {
        const auto last = std::find_if(m_levels.rbegin(), m_levels.rend(), [=](const Level& level) { return level.isTakeProfit == isTakeProfit; });
        if (last == m_levels.rend())
            continue;
        painter.setPen(isTakeProfit ? colors.upText : colors.downText);
        const double y = frame.y(last->price) - fontMetrics().height();
        painter.drawText(QRectF(frame.plot.left(), std::max(frame.plot.top() - base::kGrid, y), frame.plot.width(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
            (isTakeProfit ? tr("Take profit") : tr("Stop loss")) + QStringLiteral("  ") + last->priceText);
    }
}

void StoryChart::paintMarks(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    painter.setPen(QPen(colors.panel, 1));
    for (const Mark& mark : m_marks) {
        // The tip lies on the price, and tells the side without colour.
        const double size = std::clamp(kTipMax * std::sqrt(mark.share), kTipMin, kTipMax);
        const QPointF tip(frame.x(mark.time), frame.y(mark.price));
        const double down = mark.isBuy ? 1 : -1;
        painter.setBrush(mark.isBuy ? colors.up : colors.down);
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(size, down * 1.6 * size), tip + QPointF(-size, down * 1.6 * size)}));
    }
}

void StoryChart::paintAxes(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    painter.setPen(colors.text2);
    const int line = fontMetrics().height();
    const auto price = [&](const QString& text, double y) {
        painter.drawText(QRectF(frame.plot.right() + base::kGrid, y - line / 2.0, width() - frame.plot.right() - base::kGrid, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    // The first and the last fill; where they would lie on one another, the first alone.
    const double first = frame.y(m_marks.front().price);
    const double last = frame.y(m_marks.back().price);
    price(m_marks.front().priceText, first);
    if (std::abs(first - last) >= line)
        price(m_marks.back().priceText, last);
    const QRectF below(frame.plot.left(), frame.plot.bottom() + base::kGrid, frame.plot.width(), line);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, base::formatDateTime(m_from));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, base::formatDateTime(m_to));
}

bool StoryChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_marks.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Frame at = frame();
    const auto nearest = std::min_element(m_marks.begin(), m_marks.end(), [&](const Mark& a, const Mark& b) {
        const auto far = [&](const Mark& mark) { return std::hypot(at.x(mark.time) - help->pos().x(), at.y(mark.price) - help->pos().y()); };
        return far(a) < far(b);
    });
    QToolTip::showText(help->globalPos(), nearest->text, this);
    return true;
}

} // namespace jarvis::widgets::performance
