#include "widgets/charts/drawing_layout.h"
#include "widgets/charts/price_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPolygonF>

#include <utility>

// Drawing on a PriceChart, by call and by key.
namespace jarvis::widgets::charts {
namespace {

constexpr int kNudgePixels = 2;

std::optional<DrawingKind> toolOf(int key)
{
    switch (key) {
    case Qt::Key_T:
        return DrawingKind::TrendLine;
    case Qt::Key_H:
        return DrawingKind::Level;
    case Qt::Key_R:
        return DrawingKind::Rectangle;
    case Qt::Key_F:
        return DrawingKind::Fibonacci;
    case Qt::Key_X:
        return DrawingKind::Text;
    default:
        return std::nullopt;
    }
}

} // namespace

bool PriceChart::withDrawings(const std::function<bool()>& action)
{
    const quint64 revision = m_drawings.revision();
    const std::size_t count = m_drawings.drawings().size();
    const std::optional<DrawingKind> tool = m_editor.tool();
    const quint64 chosen = m_drawings.chosen() != nullptr ? m_drawings.chosen()->id : 0;
    const bool isDone = action();
    markDirty();
    if (m_drawings.revision() != revision)
        Q_EMIT drawingsChanged();
    if (m_editor.tool() != tool)
        Q_EMIT lookChanged();
    const Drawing* now = m_drawings.chosen();
    if (now != nullptr && now->id != chosen)
        tellAssistive();
    // A text begins with a word that nobody means.
    if (m_drawings.drawings().size() > count && now != nullptr && now->kind == DrawingKind::Text && now->id != chosen && tool)
        Q_EMIT drawingEditWanted(now->id);
    return isDone;
}

void PriceChart::setDrawings(std::vector<Drawing> drawings)
{
    m_editor.setTool(std::nullopt);
    m_drawings.reset(std::move(drawings));
    markDirty();
}

QString PriceChart::drawingText(quint64 id) const
{
    const Drawing* drawing = m_drawings.find(id);
    return drawing != nullptr ? describe(*drawing, m_frame.format) : QString();
}

QRect PriceChart::drawingRect(quint64 id) const
{
    QPolygonF points;
    for (const DrawingShape& shape : m_frame.drawings) {
        if (shape.drawing.id == id)
            points = QPolygonF(QVector<QPointF>(shape.points.begin(), shape.points.end()));
    }
    return points.isEmpty() ? QRect() : points.boundingRect().toAlignedRect().translated(viewport()->mapToGlobal(QPoint()));
}

void PriceChart::editDrawings(const std::function<void(DrawingBook&)>& edit)
{
    withDrawings([&] {
        edit(m_drawings);
        return true;
    });
}

void PriceChart::setDrawingTool(std::optional<DrawingKind> tool)
{
    withDrawings([&] {
        m_editor.setTool(tool);
        return true;
    });
}

void PriceChart::setMagnet(bool isOn)
{
    m_editor.setMagnet(isOn);
    Q_EMIT lookChanged();
}

bool PriceChart::ownsShortcut(const QKeyEvent& event) const
{
    if (event.key() == Qt::Key_Escape)
        return m_frame.book.drag() || m_editor.isBusy() || m_editor.tool() || m_drawings.chosen() != nullptr;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        return m_drawings.chosen() != nullptr;
    if (event.key() == Qt::Key_Z && event.modifiers() == Qt::ControlModifier)
        return m_drawings.canUndo();
    const bool isRedo = (event.key() == Qt::Key_Z && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        || (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier);
    return isRedo && m_drawings.canRedo();
}

bool PriceChart::drawingKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (key == Qt::Key_Z && held == Qt::ControlModifier)
        return withDrawings([this] { return m_drawings.undo(); });
    if ((key == Qt::Key_Z && held == (Qt::ControlModifier | Qt::ShiftModifier)) || (key == Qt::Key_Y && held == Qt::ControlModifier))
        return withDrawings([this] { return m_drawings.redo(); });
    if (held == Qt::AltModifier) {
        const int bars = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        const int pixels = key == Qt::Key_Up ? kNudgePixels : key == Qt::Key_Down ? -kNudgePixels : 0;
        return (bars != 0 || pixels != 0) && withDrawings([&] { return m_editor.nudge(m_frame, bars, pixels); });
    }
    if (key == Qt::Key_D && held == Qt::ShiftModifier) {
        return withDrawings([this] {
            m_drawings.chooseNext(-1);
            return true;
        });
    }
    return held == Qt::NoModifier && drawingLetter(key);
}

bool PriceChart::drawingLetter(int key)
{
    if (const std::optional<DrawingKind> tool = toolOf(key)) {
        setDrawingTool(tool);
        return true;
    }
    const Drawing* chosen = m_drawings.chosen();
    switch (key) {
    case Qt::Key_M:
        setMagnet(!hasMagnet());
        return true;
    case Qt::Key_D:
        editDrawings([](DrawingBook& book) { book.chooseNext(1); });
        return true;
    case Qt::Key_L:
        if (chosen != nullptr)
            editDrawings([chosen](DrawingBook& book) { book.setLocked(chosen->id, !chosen->isLocked); });
        return chosen != nullptr;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (chosen != nullptr)
            editDrawings([chosen](DrawingBook& book) { book.remove(chosen->id); });
        return chosen != nullptr;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_editor.tool() || m_editor.isBusy())
            return setPointAtCrosshair();
        if (chosen != nullptr)
            Q_EMIT drawingEditWanted(chosen->id);
        return chosen != nullptr;
    default:
        return false;
    }
}

bool PriceChart::setPointAtCrosshair()
{
    if (m_frame.store.isEmpty())
        return false;
    if (!m_frame.cursor || !m_frame.price.plot.contains(*m_frame.cursor))
        moveCrosshair(0);
    const QPointF at = *m_frame.cursor;
    return withDrawings([&] {
        const bool isTaken = m_editor.press(m_frame, at);
        m_editor.release(m_frame, at);
        return isTaken;
    });
}

void PriceChart::tellAssistive()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent change(this, valueText());
    QAccessible::updateAccessibility(&change);
}

} // namespace jarvis::widgets::charts
