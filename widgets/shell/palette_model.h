#pragma once

#include "widgets/shell/palette_entry.h"

#include <QAbstractListModel>

namespace jarvis::widgets::shell {

/// What the palette shows: the entries that answer what is typed, best first.
///
/// Threads: GUI.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// More are not looked at by anybody.
    static constexpr int kRowsMax = 200;
    enum Role : int { GroupRole = Qt::UserRole + 1, KeyRole, ObstacleRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QVector<PaletteEntry> entries, const QStringList& recent);
    void find(const QString& typed);
    /// Null outside of the rows.
    const PaletteEntry* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QVector<PaletteEntry> m_entries;
    QStringList m_recent;
    QVector<int> m_rows;
};

} // namespace jarvis::widgets::shell
