#pragma once

#include "widgets/charts/price_line.h"

#include <QString>

#include <optional>
#include <vector>

namespace jarvis::widgets::charts {

/// The lines on a chart, the one being dragged, and the moves that wait for an answer.
///
/// A line stays at its price until its owner moves it: dragging shows the wished price beside it, and
/// after the drop the wish stays visible as an amendment until setLines() brings the line at another
/// price (accepted), without the line (gone), or reject() says no.
///
/// Threads: a plain value.
class PriceLineBook {
public:
    /// A wished price beside a line that still stands at `oldPrice`.
    struct Move {
        QString id;
        double oldPrice = 0;
        double newPrice = 0;
    };

    struct Note {
        QString id;
        QString text;
    };

    /// Returns the id of a drag that ended because its line went away, or nothing.
    std::optional<QString> setLines(std::vector<PriceLine> lines);

    const std::vector<PriceLine>& lines() const { return m_lines; }
    const PriceLine* find(const QString& id) const;

    /// False for an unknown line, one that cannot be dragged, or one whose last move is unanswered.
    bool beginDrag(const QString& id);
    /// True when the wished price changed.
    bool dragTo(double price);
    /// Ends the drag. Nothing when the price is the old one.
    std::optional<Move> drop();
    /// The id of the drag that ended, if there was one.
    std::optional<QString> cancelDrag();

    const std::optional<Move>& drag() const { return m_drag; }
    const std::vector<Move>& amendments() const { return m_amendments; }
    bool hasAmendment(const QString& id) const;

    /// The owner's no: the wish disappears and `reason` stands at the line until clearNotes().
    void reject(const QString& id, const QString& reason);
    const std::vector<Note>& notes() const { return m_notes; }
    QString noteOf(const QString& id) const;
    void clearNotes() { m_notes.clear(); }

private:
    void settleAmendments();

    std::vector<PriceLine> m_lines;
    std::optional<Move> m_drag;
    std::vector<Move> m_amendments;
    std::vector<Note> m_notes;
};

} // namespace jarvis::widgets::charts
