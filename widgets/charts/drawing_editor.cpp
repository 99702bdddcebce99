#include "widgets/charts/drawing_editor.h"

#include "widgets/charts/drawing_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kMagnetReach = 12;
constexpr double kDrawSlack = 4;

} // namespace

void DrawingEditor::setTool(std::optional<DrawingKind> tool)
{
    m_tool = tool;
    m_held.reset();
    m_hold = Hold::Nothing;
}

DrawingAnchor DrawingEditor::anchorAt(const ChartFrame& frame, const QPointF& at) const
{
    const double bar = std::round(frame.price.barAt(at.x()));
    DrawingAnchor anchor{BarClock(frame.store, frame.barMs).timeOf(bar), frame.price.priceAt(at.y())};
    if (m_snapper)
        anchor.price = m_snapper(anchor.price);
    if (!m_hasMagnet || bar < 0 || bar >= static_cast<double>(frame.store.size()))
        return anchor;
    const Candle candle = frame.drawn().at(static_cast<std::size_t>(bar));
    double nearest = kMagnetReach;
    for (const double price : {candle.open, candle.high, candle.low, candle.close}) {
        const double away = std::abs(frame.price.yOf(price) - at.y());
        if (away < nearest) {
            nearest = away;
            anchor.price = price;
        }
    }
    return anchor;
}

bool DrawingEditor::press(const ChartFrame& frame, const QPointF& at)
{
    if (frame.store.isEmpty())
        return false;
    m_pressedAt = at;
    if (m_hold == Hold::New) {
        m_held->anchors.back() = anchorAt(frame, at);
        finish();
        return true;
    }
    if (m_tool) {
        begin(frame, at);
        return true;
    }
    const DrawingShape* shape = drawingAt(frame, at);
    m_book.choose(shape != nullptr ? shape->drawing.id : 0);
    if (shape == nullptr)
        return false;
    if (shape->drawing.isLocked)
        return true;
    const std::optional<std::size_t> handle = handleAt(*shape, at);
    m_hold = handle ? Hold::Handle : Hold::Whole;
    m_handle = handle.value_or(0);
    m_original = m_held = shape->drawing;
    return true;
}

void DrawingEditor::begin(const ChartFrame& frame, const QPointF& at)
{
    Drawing drawing;
    drawing.kind = *m_tool;
    drawing.color = m_color;
    drawing.anchors.assign(anchorsOf(drawing.kind), anchorAt(frame, at));
    if (drawing.kind == DrawingKind::Text)
        drawing.text = QCoreApplication::translate("jarvis::widgets::charts::Drawing", "Note");
    m_held = std::move(drawing);
    m_hold = Hold::New;
    if (m_held->anchors.size() == 1)
        finish();
}

void DrawingEditor::finish()
{
    m_book.add(*m_held);
    m_held.reset();
    m_hold = Hold::Nothing;
    m_tool.reset();
}

bool DrawingEditor::move(const ChartFrame& frame, const QPointF& at)
{
    if (!m_held || frame.store.isEmpty())
        return false;
    switch (m_hold) {
    case Hold::New:
        m_held->anchors.back() = anchorAt(frame, at);
        break;
    case Hold::Handle:
        m_held->anchors[m_handle] = anchorAt(frame, at);
        break;
    case Hold::Whole:
        moveWhole(frame, at);
        break;
    case Hold::Nothing:
        return false;
    }
    return true;
}

void DrawingEditor::moveWhole(const ChartFrame& frame, const QPointF& at)
{
    // A still hand moves nothing, whatever the rounding to bars says.
    if ((at - m_pressedAt).manhattanLength() <= kDrawSlack && *m_held == *m_original)
        return;
    const double bars = std::round(frame.price.barAt(at.x())) - std::round(frame.price.barAt(m_pressedAt.x()));
    *m_held = shifted(frame, *m_original, bars, frame.price.priceAt(at.y()) - frame.price.priceAt(m_pressedAt.y()));
    if (m_held->anchors.size() == 1 && m_hasMagnet)
        m_held->anchors[0].price = anchorAt(frame, at).price;
}

Drawing DrawingEditor::shifted(const ChartFrame& frame, const Drawing& drawing, double bars, double price) const
{
    Drawing moved = drawing;
    const BarClock clock(frame.store, frame.barMs);
    for (DrawingAnchor& anchor : moved.anchors) {
        const double bar = barOfMoment(frame, anchor.timeMs);
        // What lies inside a bar, because it was drawn on shorter ones, keeps its place in it.
        const qint64 into = anchor.timeMs - clock.timeOf(std::floor(bar));
        anchor.timeMs = clock.timeOf(std::floor(bar) + bars) + into;
        anchor.price = m_snapper ? m_snapper(anchor.price + price) : anchor.price + price;
    }
    return moved;
}

bool DrawingEditor::release(const ChartFrame& frame, const QPointF& at)
{
    if (!m_held)
        return false;
    if (m_hold == Hold::New) {
        if ((at - m_pressedAt).manhattanLength() > kDrawSlack) {
            move(frame, at);
            finish();
        }
        return true;
    }
    m_book.replace(*m_held);
    m_held.reset();
    m_hold = Hold::Nothing;
    return true;
}

bool DrawingEditor::cancel()
{
    if (m_held || m_tool) {
        setTool(std::nullopt);
        return true;
    }
    if (m_book.chosen() == nullptr)
        return false;
    m_book.choose(0);
    return true;
}

bool DrawingEditor::nudge(const ChartFrame& frame, int bars, int pixels)
{
    const Drawing* chosen = m_book.chosen();
    if (chosen == nullptr || chosen->isLocked || m_held || frame.store.isEmpty())
        return false;
    const double middle = frame.price.plot.center().y();
    double price = frame.price.priceAt(middle - pixels) - frame.price.priceAt(middle);
    if (pixels != 0 && std::abs(price) < frame.format.step())
        price = pixels > 0 ? frame.format.step() : -frame.format.step();
    return m_book.replace(shifted(frame, *chosen, bars, price));
}

} // namespace jarvis::widgets::charts
