#include "widgets/shell/palette_model.h"

#include "widgets/base/list_text.h"

namespace jarvis::widgets::shell {

void PaletteModel::setEntries(QVector<PaletteEntry> entries, const QStringList& recent)
{
    m_entries = std::move(entries);
    m_recent = recent;
    find({});
}

void PaletteModel::find(const QString& typed)
{
    beginResetModel();
    m_rows = ranked(typed, m_entries, m_recent);
    m_rows.resize(std::min<qsizetype>(m_rows.size(), kRowsMax));
    endResetModel();
}

const PaletteEntry* PaletteModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_entries[m_rows[row]] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* entry = at(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole: return entry->text;
    case GroupRole: return entry->group;
    case KeyRole: return entry->key;
    case ObstacleRole: return entry->obstacle;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry->text, entry->group};
        for (const QString& more : {entry->key, entry->obstacle}) {
            if (!more.isEmpty())
                parts << more;
        }
        return base::listText(parts);
    }
    default: return {};
    }
}

} // namespace jarvis::widgets::shell
