#pragma once

#include "widgets/settings/venue_accounts.h"

#include <QAbstractTableModel>

namespace jarvis::widgets::settings {

/// The stored accounts as a table.
///
/// Threads: GUI. The port must outlive it.
class VenueAccountsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Venue, Network, Key, May, Live, ColumnCount };

    explicit VenueAccountsModel(VenueAccounts& accounts, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Null for no row.
    const VenueAccountView* at(int row) const;
    int rowOf(quint32 id) const;
    void refresh();

private:
    QString text(const VenueAccountView& account, int column) const;
    base::Tone tone(const VenueAccountView& account, int column) const;

    VenueAccounts& m_accounts;
    QVector<VenueAccountView> m_rows;
};

} // namespace jarvis::widgets::settings
