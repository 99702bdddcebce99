#include "widgets/shell/keys_model.h"

#include "widgets/base/roles.h"

namespace jarvis::widgets::shell {

KeysModel::KeysModel(const Actions& actions, QObject* parent) : QAbstractTableModel(parent), m_actions(actions), m_rows(static_cast<int>(actions.all().size()))
{
    connect(&m_actions, &Actions::changed, this, &KeysModel::refresh);
}

void KeysModel::refresh()
{
    const int rows = static_cast<int>(m_actions.all().size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int KeysModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int KeysModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const Action* KeysModel::at(int row) const
{
    return row >= 0 && row < m_rows ? &m_actions.all()[static_cast<std::size_t>(row)] : nullptr;
}

QString KeysModel::textOf(const Action& action, int column) const
{
    const auto keyText = [](const QKeySequence& key) { return key.isEmpty() ? tr("none") : key.toString(QKeySequence::NativeText); };
    switch (column) {
    case What: return action.text;
    case Group: return action.group;
    case Key: return keyText(m_actions.keyOf(action.id));
    case Delivered: return keyText(action.key);
    default: return {};
    }
}

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    const Action* action = at(index.row());
    if (!action)
        return {};
    const bool isOther = m_actions.keyOf(action->id) != action->key;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case base::SortRole: return textOf(*action, index.column());
    case base::ToneRole: {
        const bool isMuted = index.column() == Group || index.column() == Delivered || (index.column() == Key && m_actions.keyOf(action->id).isEmpty());
        return static_cast<int>(index.column() == Key && isOther ? base::Tone::Accent : isMuted ? base::Tone::Muted : base::Tone::Plain);
    }
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What it does");
    case Group: return tr("Group");
    case Key: return tr("Key");
    case Delivered: return tr("As delivered");
    default: return {};
    }
}

} // namespace jarvis::widgets::shell
