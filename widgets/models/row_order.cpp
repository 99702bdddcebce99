#include "widgets/models/row_order.h"

#include "engine/base/check.h"

namespace jarvis::widgets::models {

quint64 RowOrder::at(int place) const
{
    CHECK(place >= 0 && place < size());
    qint32 node = m_root;
    for (;;) {
        const Node& here = m_nodes[node];
        const qint32 before = countOf(here.left);
        if (place == before)
            return here.id;
        node = place < before ? here.left : here.right;
        if (place > before)
            place -= before + 1;
    }
}

int RowOrder::placeOf(quint64 id) const
{
    const auto found = m_places.constFind(id);
    if (found == m_places.constEnd())
        return -1;
    qint32 node = *found;
    int place = countOf(m_nodes[node].left);
    for (qint32 parent = m_nodes[node].parent; parent >= 0; node = parent, parent = m_nodes[node].parent) {
        if (m_nodes[parent].right == node)
            place += countOf(m_nodes[parent].left) + 1;
    }
    return place;
}

QVector<quint64> RowOrder::ids() const
{
    QVector<quint64> ids;
    ids.reserve(size());
    QVector<qint32> waiting;
    for (qint32 node = m_root; node >= 0 || !waiting.isEmpty();) {
        for (; node >= 0; node = m_nodes[node].left)
            waiting.push_back(node);
        node = waiting.takeLast();
        ids.push_back(m_nodes[node].id);
        node = m_nodes[node].right;
    }
    return ids;
}

quint32 RowOrder::nextPriority()
{
    // SplitMix64 (Steele, Lea and Flood, 2014).
    m_seed += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_seed;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<quint32>((mixed ^ (mixed >> 31)) >> 32);
}

qint32 RowOrder::newNode(quint64 id)
{
    qint32 node = 0;
    if (m_free.isEmpty()) {
        node = static_cast<qint32>(m_nodes.size());
        m_nodes.push_back({});
    } else {
        node = m_free.takeLast();
    }
    m_nodes[node] = Node{id, -1, -1, -1, 1, nextPriority()};
    CHECK(!m_places.contains(id)); // a row's name names one row
    m_places.insert(id, node);
    return node;
}

void RowOrder::assign(const QVector<quint64>& ids)
{
    m_nodes.clear();
    m_free.clear();
    m_places.clear();
    m_root = -1;
    m_nodes.reserve(ids.size());
    m_places.reserve(ids.size());
    // The right edge of the tree built so far: each new number takes the place of those there with smaller priorities.
    QVector<qint32> edge;
    for (const quint64 id : ids) {
        const qint32 node = newNode(id);
        qint32 below = -1;
        while (!edge.isEmpty() && m_nodes[edge.last()].priority < m_nodes[node].priority) {
            below = edge.takeLast();
            recount(below);
        }
        m_nodes[node].left = below;
        if (below >= 0)
            m_nodes[below].parent = node;
        if (edge.isEmpty()) {
            m_root = node;
        } else {
            m_nodes[edge.last()].right = node;
            m_nodes[node].parent = edge.last();
        }
        edge.push_back(node);
    }
    while (!edge.isEmpty())
        recount(edge.takeLast());
}

void RowOrder::replaceChild(qint32 parent, qint32 from, qint32 to)
{
    if (parent < 0)
        m_root = to;
    else if (m_nodes[parent].left == from)
        m_nodes[parent].left = to;
    else
        m_nodes[parent].right = to;
    if (to >= 0)
        m_nodes[to].parent = parent;
}

void RowOrder::rotateUp(qint32 node)
{
    const qint32 parent = m_nodes[node].parent;
    const bool isLeft = m_nodes[parent].left == node;
    const qint32 inner = isLeft ? m_nodes[node].right : m_nodes[node].left;
    replaceChild(m_nodes[parent].parent, parent, node);
    (isLeft ? m_nodes[parent].left : m_nodes[parent].right) = inner;
    if (inner >= 0)
        m_nodes[inner].parent = parent;
    (isLeft ? m_nodes[node].right : m_nodes[node].left) = parent;
    m_nodes[parent].parent = node;
    recount(parent);
    recount(node);
}

void RowOrder::attach(quint64 id, qint32 parent, bool isLeft)
{
    const qint32 node = newNode(id);
    m_nodes[node].parent = parent;
    if (parent < 0) {
        m_root = node;
        return;
    }
    (isLeft ? m_nodes[parent].left : m_nodes[parent].right) = node;
    for (qint32 above = parent; above >= 0; above = m_nodes[above].parent)
        ++m_nodes[above].count;
    while (m_nodes[node].parent >= 0 && m_nodes[m_nodes[node].parent].priority < m_nodes[node].priority)
        rotateUp(node);
}

void RowOrder::insert(int place, quint64 id)
{
    CHECK(place >= 0 && place <= size());
    qint32 parent = -1;
    bool isLeft = false;
    for (qint32 node = m_root; node >= 0;) {
        const qint32 before = countOf(m_nodes[node].left);
        parent = node;
        isLeft = place <= before;
        if (!isLeft)
            place -= before + 1;
        node = isLeft ? m_nodes[node].left : m_nodes[node].right;
    }
    attach(id, parent, isLeft);
}

bool RowOrder::remove(quint64 id)
{
    const auto found = m_places.constFind(id);
    if (found == m_places.constEnd())
        return false;
    const qint32 node = *found;
    // Down until nothing hangs below it on one side; then what is on the other side takes its place.
    while (m_nodes[node].left >= 0 && m_nodes[node].right >= 0) {
        const qint32 left = m_nodes[node].left;
        const qint32 right = m_nodes[node].right;
        rotateUp(m_nodes[left].priority > m_nodes[right].priority ? left : right);
    }
    const qint32 parent = m_nodes[node].parent;
    replaceChild(parent, node, m_nodes[node].left >= 0 ? m_nodes[node].left : m_nodes[node].right);
    for (qint32 above = parent; above >= 0; above = m_nodes[above].parent)
        --m_nodes[above].count;
    m_places.erase(found);
    m_free.push_back(node);
    return true;
}

} // namespace jarvis::widgets::models
