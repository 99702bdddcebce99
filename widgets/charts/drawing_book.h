#pragma once

#include "widgets/charts/drawing.h"

#include <optional>
#include <vector>

namespace jarvis::widgets::charts {

/// The drawings of one instrument, which of them is chosen, and what was done to them.
///
/// Each change is one step back; the last kUndoMax can be undone, and done again until something else is changed.
/// Threads: a plain value.
class DrawingBook {
public:
    static constexpr std::size_t kDrawingsMax = 500;
    static constexpr std::size_t kUndoMax = 100;

    /// Another instrument: there is nothing to undo. Unsound ones, and those beyond the limit, are left out.
    void reset(std::vector<Drawing> drawings);

    const std::vector<Drawing>& drawings() const { return m_drawings; }
    const Drawing* find(quint64 id) const;
    /// Grows with each change of the drawings; not with a choice.
    quint64 revision() const { return m_revision; }

    /// Adds and chooses it. Returns its id; zero for one that is unsound, or when the book is full.
    quint64 add(Drawing drawing);
    /// Puts it in the place of the one with its id. False for an unknown or locked one, and when nothing would change.
    bool replace(const Drawing& drawing);
    /// False for an unknown or locked one.
    bool remove(quint64 id);
    bool setLocked(quint64 id, bool isLocked);

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    bool undo();
    bool redo();

    /// Null when none is.
    const Drawing* chosen() const { return find(m_chosen); }
    void choose(quint64 id) { m_chosen = id; }
    /// The next one in the order of the list, or the one before; round and round.
    void chooseNext(int step);

private:
    void remember();
    bool goTo(std::vector<std::vector<Drawing>>& from, std::vector<std::vector<Drawing>>& to);
    Drawing* at(quint64 id);

    std::vector<Drawing> m_drawings;
    std::vector<std::vector<Drawing>> m_past;
    std::vector<std::vector<Drawing>> m_future;
    quint64 m_chosen = 0;
    quint64 m_nextId = 1;
    quint64 m_revision = 0;
};

} // namespace jarvis::widgets::charts
