#pragma once

#include "widgets/charts/chart_frame.h"
#include "widgets/charts/drawing_book.h"

#include <functional>
#include <optional>

namespace jarvis::widgets::charts {

/// What a hand does to drawings: draws new ones, chooses, moves points and whole ones.
///
/// With a tool, a press sets the first point; the second one is where the hand lets go or, after a mere click, where it
/// presses next. The tool is put away after one drawing. Without a tool, a press chooses what lies there and takes hold of
/// it. Each drag is one step to undo.
/// Threads: a plain value; the book must outlive it.
class DrawingEditor {
public:
    using Snapper = std::function<double(double)>;

    explicit DrawingEditor(DrawingBook& book) : m_book(book) {}

    void setTool(std::optional<DrawingKind> tool);
    std::optional<DrawingKind> tool() const { return m_tool; }
    /// Points jump to open, high, low or close where one is near.
    void setMagnet(bool isOn) { m_hasMagnet = isOn; }
    bool hasMagnet() const { return m_hasMagnet; }
    /// Of new drawings.
    void setColor(StudyColor color) { m_color = color; }
    void setSnapper(Snapper snapper) { m_snapper = std::move(snapper); }

    /// A drawing is under way, or held.
    bool isBusy() const { return m_held.has_value(); }
    const std::optional<Drawing>& held() const { return m_held; }

    // Each is true when the hand is, or was, at a drawing and at nothing else.
    bool press(const ChartFrame& frame, const QPointF& at);
    bool move(const ChartFrame& frame, const QPointF& at);
    bool release(const ChartFrame& frame, const QPointF& at);
    /// Gives up what is under way, else the tool, else the choice.
    bool cancel();
    /// Moves the chosen one by bars and by pixels of the price axis (upwards), one step of price at least. False if there is
    /// none, or it is locked.
    bool nudge(const ChartFrame& frame, int bars, int pixels);

    /// Where a point at `at` would be: at a bar, and at a price that can be written.
    DrawingAnchor anchorAt(const ChartFrame& frame, const QPointF& at) const;

private:
    enum class Hold { Nothing, New, Handle, Whole };

    void begin(const ChartFrame& frame, const QPointF& at);
    void finish();
    void moveWhole(const ChartFrame& frame, const QPointF& at);
    Drawing shifted(const ChartFrame& frame, const Drawing& drawing, double bars, double price) const;

    DrawingBook& m_book;
    Snapper m_snapper;
    std::optional<DrawingKind> m_tool;
    bool m_hasMagnet = true;
    StudyColor m_color = StudyColor::Accent;
    Hold m_hold = Hold::Nothing;
    std::optional<Drawing> m_held;
    std::optional<Drawing> m_original;
    std::size_t m_handle = 0;
    QPointF m_pressedAt;
};

} // namespace jarvis::widgets::charts
