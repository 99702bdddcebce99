#include "widgets/execution/order_story.h"

#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::execution {
namespace {

constexpr double kMarkMin = 3;
constexpr double kMarkMax = 8;

/// The name of a stage, centred on it where there is room: so far to its left and right.
struct StageName {
    const StoryStage* stage = nullptr;
    double x = 0;
    double left = 0;
    double right = 0;
};

/// Two that would meet share the room between them by what they need.
void keepApart(std::vector<StageName>& names, double first, double last, double gap)
{
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        StageName& a = names[i];
        StageName& b = names[i + 1];
        const double room = std::max(0.0, b.x - a.x - gap);
        if (const double wanted = a.right + b.left; wanted > room) {
            a.right *= room / wanted;
            b.left *= room / wanted;
        }
    }
    if (names.empty())
        return;
    names.front().left = std::min(names.front().left, names.front().x - first);
    names.back().right = std::min(names.back().right, last - names.back().x);
}

} // namespace

struct OrderStoryView::Frame {
    QRectF plot;
    double low = 0;
    double high = 1;
    std::size_t count = 1;

    double x(std::size_t stage) const { return plot.left() + plot.width() * (static_cast<double>(stage) + 0.5) / static_cast<double>(count); }
    double y(double price) const { return plot.bottom() - (price - low) / (high - low) * plot.height(); }
};

OrderStoryView::OrderStoryView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("orderStory"));
    setAccessibleName(tr("The order's story"));
    setFont(base::uiFont(base::FontRole::Caption));
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void OrderStoryView::show(const Story& story)
{
    m_story = story;
    describe();
    update();
}

void OrderStoryView::clear() { show(Story()); }

QString OrderStoryView::stageText(const StoryStage& stage) const
{
    const QString price = stage.price ? base::formatReal(*stage.price, m_story.decimals + (stage.isFill ? 0 : 1)) : tr("not seen");
    return QStringLiteral("%1 %2: %3").arg(stage.name.isEmpty() ? tr("Fill") : stage.name, stage.when, price).simplified();
}

double OrderStoryView::namesWidth() const
{
    return std::max({fontMetrics().horizontalAdvance(tr("Average")), fontMetrics().horizontalAdvance(tr("Arrival")), fontMetrics().horizontalAdvance(tr("Expected"))})
        + 2 * base::kGrid;
}

void OrderStoryView::describe()
{
    if (m_story.stages.empty())
        return setAccessibleDescription(tr("Choose an order to see what happened to it"));
    QStringList parts{m_story.title, m_story.sum};
    if (!m_story.route.isEmpty())
        parts << m_story.route;
    for (const StoryStage& stage : m_story.stages)
        parts << stageText(stage);
    setAccessibleDescription(base::sentencesText(parts));
}

void OrderStoryView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    const int line = fontMetrics().height();
    if (m_story.stages.empty()) {
        painter.setPen(colors.text2);
        painter.drawText(rect().adjusted(base::kGrid * 4, 0, -base::kGrid * 4, 0), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Choose an order to see what happened to it: from the decision over its fills to the market a minute later."));
        return;
    }
    const QRectF inner = QRectF(rect()).adjusted(3 * base::kGrid, base::kGrid, -3 * base::kGrid, -base::kGrid);
    double top = inner.top();
    const auto say = [&](const QString& text, const QColor& color) {
        painter.setPen(color);
        painter.drawText(QRectF(inner.left(), top, inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(inner.width())));
        top += line + 2;
    };
    say(m_story.title, colors.text);
    say(m_story.sum, colors.text2);
    const QStringList route = m_story.route.split(QStringLiteral(" · "), Qt::SkipEmptyParts);
    for (const QString& part : route)
        say(part, colors.text2);

    Frame frame;
    frame.plot = QRectF(inner.left(), top + 3 * base::kGrid, inner.width() - namesWidth(), inner.bottom() - 2 * line - 4 - top - 5 * base::kGrid);
    frame.count = m_story.stages.size();
    if (frame.plot.height() < 24)
        return;
    std::vector<double> prices{m_story.average};
    for (const StoryStage& stage : m_story.stages) {
        if (stage.price)
            prices.push_back(*stage.price);
    }
    for (const auto& price : {m_story.arrival, m_story.expected}) {
        if (price)
            prices.push_back(*price);
    }
    const auto [low, high] = std::minmax_element(prices.begin(), prices.end());
    const double room = std::max((*high - *low) * 0.08, std::max(*high * 1.0e-6, 1.0e-12));
    frame.low = *low - room;
    frame.high = *high + room;
    paintCost(painter, frame);
    paintMarket(painter, frame);
    paintFills(painter, frame);
    paintStages(painter, frame);
}

void OrderStoryView::paintCost(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    struct Line {
        QString name;
        double price;
        QColor color;
        Qt::PenStyle style;
    };
    std::vector<Line> lines{{tr("Average"), m_story.average, colors.text, Qt::SolidLine}};
    if (m_story.arrival) {
        const bool isCost = m_story.isBuy ? m_story.average > *m_story.arrival : m_story.average < *m_story.arrival;
        const double from = frame.y(*m_story.arrival);
        const double to = frame.y(m_story.average);
        painter.fillRect(QRectF(frame.plot.left(), std::min(from, to), frame.plot.width(), std::abs(to - from)),
            base::blended(colors.panel, isCost ? colors.down : colors.up, 0.18));
        lines.push_back({tr("Arrival"), *m_story.arrival, colors.text2, Qt::SolidLine});
    }
    if (m_story.expected)
        lines.push_back({tr("Expected"), *m_story.expected, colors.accentText, Qt::DashLine});
    // Names must not lie on one another: from the top down, each at least a line below the one before.
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.price > b.price; });
    const double height = fontMetrics().height();
    const double lowest = frame.plot.bottom() + height - height * static_cast<double>(lines.size());
    double next = frame.plot.top() - height;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double y = frame.y(lines[i].price);
        painter.setPen(QPen(lines[i].color, 1, lines[i].style));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        const double at = std::max(next, std::min(y - height / 2, lowest + height * static_cast<double>(i)));
        painter.drawText(QRectF(frame.plot.right() + base::kGrid, at, namesWidth() - base::kGrid, height), Qt::AlignLeft | Qt::AlignVCenter, lines[i].name);
        next = at + height;
    }
}

void OrderStoryView::paintMarket(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    QPainterPath path;
    bool isFirst = true;
    for (std::size_t i = 0; i < m_story.stages.size(); ++i) {
        const StoryStage& stage = m_story.stages[i];
        if (!stage.price || stage.isFill)
            continue;
        const QPointF point(frame.x(i), frame.y(*stage.price));
        isFirst ? path.moveTo(point) : path.lineTo(point);
        isFirst = false;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawPath(path);
    painter.setBrush(colors.accent);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_story.stages.size(); ++i) {
        if (const StoryStage& stage = m_story.stages[i]; stage.price && !stage.isFill)
            painter.drawEllipse(QPointF(frame.x(i), frame.y(*stage.price)), kMarkMin, kMarkMin);
    }
}

void OrderStoryView::paintFills(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    painter.setPen(QPen(colors.panel, 1));
    painter.setBrush(m_story.isBuy ? colors.up : colors.down);
    for (std::size_t i = 0; i < m_story.stages.size(); ++i) {
        const StoryStage& stage = m_story.stages[i];
        if (!stage.isFill || !stage.price)
            continue;
        // The area tells how much of the order it was; the tip tells the side without colour.
        const double size = std::clamp(kMarkMax * std::sqrt(stage.share), kMarkMin + 1, kMarkMax);
        const QPointF at(frame.x(i), frame.y(*stage.price));
        const double up = m_story.isBuy ? -1 : 1;
        painter.drawPolygon(QPolygonF({at + QPointF(0, up * size), at + QPointF(size, -up * size), at + QPointF(-size, -up * size)}));
    }
}

void OrderStoryView::paintStages(QPainter& painter, const Frame& frame) const
{
    const base::ThemeColors& colors = base::theme();
    const int line = fontMetrics().height();
    std::vector<StageName> names;
    for (std::size_t i = 0; i < m_story.stages.size(); ++i) {
        const StoryStage& stage = m_story.stages[i];
        if (stage.name.isEmpty())
            continue;
        const int wanted = std::max(fontMetrics().horizontalAdvance(stage.name), fontMetrics().horizontalAdvance(stage.when)) + 2;
        names.push_back({&stage, frame.x(i), wanted / 2.0, wanted / 2.0});
    }
    keepApart(names, frame.plot.left(), frame.plot.right() + namesWidth(), base::kGrid);
    for (const StageName& name : names) {
        const QRectF text(name.x - name.left, frame.plot.bottom() + 2 * base::kGrid, name.left + name.right, line);
        const auto say = [&](const QRectF& where, const QString& what) {
            painter.drawText(where, Qt::AlignCenter, fontMetrics().elidedText(what, Qt::ElideRight, static_cast<int>(std::ceil(where.width()))));
        };
        painter.setPen(colors.text2);
        say(text, name.stage->name);
        say(text.translated(0, line + 2), name.stage->when);
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(name.x, frame.plot.bottom() + 2), QPointF(name.x, frame.plot.bottom() + base::kGrid + 1));
    }
}

bool OrderStoryView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_story.stages.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double inner = width() - 6.0 * base::kGrid - namesWidth();
    const double share = (help->pos().x() - 3.0 * base::kGrid) / std::max(1.0, inner);
    const auto stage = static_cast<std::ptrdiff_t>(share * static_cast<double>(m_story.stages.size()));
    if (share >= 0 && stage < static_cast<std::ptrdiff_t>(m_story.stages.size()))
        QToolTip::showText(help->globalPos(), stageText(m_story.stages[static_cast<std::size_t>(stage)]), this);
    else
        QToolTip::showText(help->globalPos(), m_story.sum, this);
    return true;
}

} // namespace jarvis::widgets::execution
