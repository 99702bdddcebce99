#pragma once

#include <QHash>
#include <QVector>

namespace jarvis::widgets::models {

/// A list of different numbers that knows the place of each: inserting, removing and finding, by place or by number, cost O(log n).
///
/// A treap (Seidel and Aragon, "Randomized Search Trees", 1996) whose nodes count what lies below them; priorities come from a fixed
/// sequence, so that the same calls build the same tree.
/// Threads: a plain value.
class RowOrder {
public:
    int size() const { return static_cast<int>(m_places.size()); }
    bool contains(quint64 id) const { return m_places.contains(id); }
    /// Requires 0 <= place < size().
    quint64 at(int place) const;
    /// -1 when it is not there.
    int placeOf(quint64 id) const;
    QVector<quint64> ids() const;

    /// Replaces everything. Requires numbers that differ.
    void assign(const QVector<quint64>& ids);
    /// Requires 0 <= place <= size() and a number that is not there yet.
    void insert(int place, quint64 id);
    /// Where a number belongs: behind all that are not behind it. The list must be sorted by `isBefore(a, b)`.
    template <typename IsBefore> int sortedPlaceFor(quint64 id, IsBefore isBefore) const;
    /// False when it was not there.
    bool remove(quint64 id);

private:
    struct Node {
        quint64 id = 0;
        qint32 left = -1;
        qint32 right = -1;
        qint32 parent = -1;
        qint32 count = 1; ///< of itself and all below
        quint32 priority = 0;
    };

    qint32 countOf(qint32 node) const { return node < 0 ? 0 : m_nodes[node].count; }
    void recount(qint32 node) { m_nodes[node].count = 1 + countOf(m_nodes[node].left) + countOf(m_nodes[node].right); }
    qint32 newNode(quint64 id);
    quint32 nextPriority();
    /// Hangs a new node below `parent` and lets it rise to where its priority belongs.
    void attach(quint64 id, qint32 parent, bool isLeft);
    void replaceChild(qint32 parent, qint32 from, qint32 to);
    /// Swaps a node with its parent, the order staying the same.
    void rotateUp(qint32 node);

    QVector<Node> m_nodes;
    QVector<qint32> m_free;
    QHash<quint64, qint32> m_places; ///< the node of each number
    qint32 m_root = -1;
    quint64 m_seed = 0;
};

template <typename IsBefore> int RowOrder::sortedPlaceFor(quint64 id, IsBefore isBefore) const
{
    int place = 0;
    for (qint32 node = m_root; node >= 0;) {
        const Node& here = m_nodes[node];
        if (isBefore(id, here.id)) {
            node = here.left;
        } else {
            place += countOf(here.left) + 1;
            node = here.right;
        }
    }
    return place;
}

} // namespace jarvis::widgets::models
