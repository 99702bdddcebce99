#pragma once

#include "widgets/shell/actions.h"

#include <QAbstractTableModel>

namespace jarvis::widgets::shell {

/// Every action with its key and what is delivered, as a table.
///
/// Threads: GUI. The actions must outlive it.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Group, Key, Delivered, ColumnCount };

    explicit KeysModel(const Actions& actions, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Null for no row.
    const Action* at(int row) const;

private:
    void refresh();
    QString textOf(const Action& action, int column) const;

    const Actions& m_actions;
    int m_rows = 0;
};

} // namespace jarvis::widgets::shell
