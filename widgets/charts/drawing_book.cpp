#include "widgets/charts/drawing_book.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::charts {

void DrawingBook::reset(std::vector<Drawing> drawings)
{
    m_drawings.clear();
    m_past.clear();
    m_future.clear();
    m_chosen = 0;
    ++m_revision;
    for (Drawing& drawing : drawings) {
        if (!isSound(drawing) || m_drawings.size() == kDrawingsMax)
            continue;
        drawing.id = m_nextId++;
        m_drawings.push_back(std::move(drawing));
    }
}

const Drawing* DrawingBook::find(quint64 id) const
{
    const auto found = std::find_if(m_drawings.begin(), m_drawings.end(), [id](const Drawing& one) { return one.id == id; });
    return found != m_drawings.end() ? &*found : nullptr;
}

Drawing* DrawingBook::at(quint64 id)
{
    return const_cast<Drawing*>(std::as_const(*this).find(id));
}

void DrawingBook::remember()
{
    m_past.push_back(m_drawings);
    if (m_past.size() > kUndoMax)
        m_past.erase(m_past.begin());
    m_future.clear();
    ++m_revision;
}

quint64 DrawingBook::add(Drawing drawing)
{
    if (!isSound(drawing) || m_drawings.size() >= kDrawingsMax)
        return 0;
    remember();
    drawing.id = m_nextId++;
    m_chosen = drawing.id;
    m_drawings.push_back(std::move(drawing));
    return m_chosen;
}

bool DrawingBook::replace(const Drawing& drawing)
{
    const Drawing* old = find(drawing.id);
    if (old == nullptr || old->isLocked || *old == drawing || !isSound(drawing))
        return false;
    remember();
    *at(drawing.id) = drawing;
    return true;
}

bool DrawingBook::remove(quint64 id)
{
    const Drawing* old = find(id);
    if (old == nullptr || old->isLocked)
        return false;
    remember();
    std::erase_if(m_drawings, [id](const Drawing& one) { return one.id == id; });
    if (m_chosen == id)
        m_chosen = 0;
    return true;
}

bool DrawingBook::setLocked(quint64 id, bool isLocked)
{
    const Drawing* old = find(id);
    if (old == nullptr || old->isLocked == isLocked)
        return false;
    remember();
    at(id)->isLocked = isLocked;
    return true;
}

bool DrawingBook::goTo(std::vector<std::vector<Drawing>>& from, std::vector<std::vector<Drawing>>& to)
{
    if (from.empty())
        return false;
    to.push_back(std::exchange(m_drawings, std::move(from.back())));
    from.pop_back();
    ++m_revision;
    if (find(m_chosen) == nullptr)
        m_chosen = 0;
    return true;
}

bool DrawingBook::undo()
{
    return goTo(m_past, m_future);
}

bool DrawingBook::redo()
{
    return goTo(m_future, m_past);
}

void DrawingBook::chooseNext(int step)
{
    if (m_drawings.empty())
        return;
    const auto count = static_cast<int>(m_drawings.size());
    int index = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (m_drawings[static_cast<std::size_t>(i)].id == m_chosen)
            index = i;
    }
    m_chosen = m_drawings[static_cast<std::size_t>((index + step + count) % count)].id;
}

} // namespace jarvis::widgets::charts
