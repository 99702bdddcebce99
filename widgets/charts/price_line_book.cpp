#include "widgets/charts/price_line_book.h"

#include <algorithm>
#include <utility>

namespace jarvis::widgets::charts {

std::optional<QString> PriceLineBook::setLines(std::vector<PriceLine> lines)
{
    m_lines = std::move(lines);
    settleAmendments();
    std::erase_if(m_notes, [this](const Note& note) { return find(note.id) == nullptr; });
    if (!m_drag)
        return std::nullopt;
    const PriceLine* dragged = find(m_drag->id);
    if (dragged == nullptr || !dragged->draggable)
        return cancelDrag();
    m_drag->oldPrice = dragged->price;
    return std::nullopt;
}

const PriceLine* PriceLineBook::find(const QString& id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&id](const PriceLine& l) { return l.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

bool PriceLineBook::beginDrag(const QString& id)
{
    const PriceLine* line = find(id);
    if (line == nullptr || !line->draggable || hasAmendment(id))
        return false;
    m_drag = Move{id, line->price, line->price};
    std::erase_if(m_notes, [&id](const Note& note) { return note.id == id; });
    return true;
}

bool PriceLineBook::dragTo(double price)
{
    if (!m_drag || m_drag->newPrice == price)
        return false;
    m_drag->newPrice = price;
    return true;
}

std::optional<PriceLineBook::Move> PriceLineBook::drop()
{
    const std::optional<Move> move = std::exchange(m_drag, std::nullopt);
    if (!move || move->newPrice == move->oldPrice)
        return std::nullopt;
    m_amendments.push_back(*move);
    return move;
}

std::optional<QString> PriceLineBook::cancelDrag()
{
    const std::optional<Move> move = std::exchange(m_drag, std::nullopt);
    return move ? std::optional(move->id) : std::nullopt;
}

bool PriceLineBook::hasAmendment(const QString& id) const
{
    return std::any_of(m_amendments.begin(), m_amendments.end(), [&id](const Move& move) { return move.id == id; });
}

void PriceLineBook::reject(const QString& id, const QString& reason)
{
    std::erase_if(m_amendments, [&id](const Move& move) { return move.id == id; });
    std::erase_if(m_notes, [&id](const Note& note) { return note.id == id; });
    if (!reason.isEmpty() && find(id) != nullptr)
        m_notes.push_back({id, reason});
}

QString PriceLineBook::noteOf(const QString& id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&id](const Note& n) { return n.id == id; });
    return found == m_notes.end() ? QString() : found->text;
}

void PriceLineBook::settleAmendments()
{
    std::erase_if(m_amendments, [this](const Move& move) {
        const PriceLine* line = find(move.id);
        return line == nullptr || line->price != move.oldPrice;
    });
}

} // namespace jarvis::widgets::charts
