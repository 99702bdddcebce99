#pragma once

#include "widgets/settings/engines.h"

#include <QAbstractTableModel>

namespace jarvis::widgets::settings {

/// The stored engines as a table.
///
/// Threads: GUI. The port must outlive it.
class EnginesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Address, Who, Certificate, ColumnCount };

    explicit EnginesModel(Engines& engines, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Null for no row.
    const EngineView* at(int row) const;
    int rowOf(quint32 id) const;
    void refresh();

private:
    Engines& m_engines;
    QVector<EngineView> m_rows;
};

} // namespace jarvis::widgets::settings
