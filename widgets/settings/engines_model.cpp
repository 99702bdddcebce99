#include "widgets/settings/engines_model.h"

#include <algorithm>

namespace jarvis::widgets::settings {

EnginesModel::EnginesModel(Engines& engines, QObject* parent) : QAbstractTableModel(parent), m_engines(engines), m_rows(engines.engines())
{
    connect(&m_engines, &Engines::changed, this, &EnginesModel::refresh);
}

void EnginesModel::refresh()
{
    QVector<EngineView> next = m_engines.engines();
    const auto sameIds = [](const EngineView& a, const EngineView& b) { return a.id == b.id; };
    if (std::equal(m_rows.begin(), m_rows.end(), next.begin(), next.end(), sameIds)) {
        m_rows = std::move(next);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
}

int EnginesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int EnginesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const EngineView* EnginesModel::at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

int EnginesModel::rowOf(quint32 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const EngineView& each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant EnginesModel::data(const QModelIndex& index, int role) const
{
    const EngineView* engine = at(index.row());
    if (!engine)
        return {};
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case Name: return engine->isOpen ? tr("%1 (open)").arg(engine->name) : engine->name;
        case Address: return engine->address;
        case Who: return engine->who.isEmpty() ? tr("not known yet") : engine->who;
        case Certificate: return engine->certificate;
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case base::SortRole: return text();
    case Qt::ToolTipRole: return index.column() == Certificate ? engine->certificate : engine->state;
    case base::ToneRole: return static_cast<int>(index.column() == Who && engine->who.isEmpty() ? base::Tone::Muted : base::Tone::Plain);
    case base::RowIdRole: return static_cast<quint64>(engine->id);
    default: return {};
    }
}

QVariant EnginesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Engine");
    case Address: return tr("Address");
    case Who: return tr("Signed in as");
    case Certificate: return tr("Certificate");
    default: return {};
    }
}

} // namespace jarvis::widgets::settings
