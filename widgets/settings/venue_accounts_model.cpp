#include "widgets/settings/venue_accounts_model.h"

#include <QStringList>

#include <algorithm>

namespace jarvis::widgets::settings {

VenueAccountsModel::VenueAccountsModel(VenueAccounts& accounts, QObject* parent) : QAbstractTableModel(parent), m_accounts(accounts), m_rows(accounts.accounts())
{
    connect(&m_accounts, &VenueAccounts::changed, this, &VenueAccountsModel::refresh);
}

void VenueAccountsModel::refresh()
{
    QVector<VenueAccountView> next = m_accounts.accounts();
    const auto sameIds = [](const VenueAccountView& a, const VenueAccountView& b) { return a.id == b.id; };
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

int VenueAccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VenueAccountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const VenueAccountView* VenueAccountsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int VenueAccountsModel::rowOf(quint32 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const VenueAccountView& each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString VenueAccountsModel::text(const VenueAccountView& account, int column) const
{
    switch (column) {
    case Name: return account.isOpen ? tr("%1 (open)").arg(account.name) : account.name;
    case Venue: return account.venueName;
    case Network: return account.isTestnet ? tr("Testnet") : tr("Mainnet");
    case Key: return account.key;
    case May: {
        QStringList words;
        for (const VenueAccountView::Mark& mark : account.marks)
            words << mark.text;
        return words.isEmpty() ? tr("not known yet") : words.join(QStringLiteral(" · "));
    }
    case Live: return account.isTestnet ? tr("play money") : account.isLiveOn ? tr("on") : tr("off");
    default: return {};
    }
}

base::Tone VenueAccountsModel::tone(const VenueAccountView& account, int column) const
{
    if (column == Live)
        return account.isTestnet ? base::Tone::Muted : account.isLiveOn ? base::Tone::Live : base::Tone::Plain;
    if (column != May)
        return base::Tone::Plain;
    const auto worst = std::find_if(account.marks.begin(), account.marks.end(),
        [](const VenueAccountView::Mark& mark) { return mark.tone == base::Tone::Warn || mark.tone == base::Tone::Critical; });
    return account.marks.isEmpty() ? base::Tone::Muted : worst == account.marks.end() ? base::Tone::Plain : worst->tone;
}

QVariant VenueAccountsModel::data(const QModelIndex& index, int role) const
{
    const VenueAccountView* account = at(index.row());
    if (!account)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case base::SortRole: return text(*account, index.column());
    case Qt::ToolTipRole: return index.column() == Key ? account->keptIn : account->state;
    case base::ToneRole: return static_cast<int>(tone(*account, index.column()));
    case base::RowIdRole: return static_cast<quint64>(account->id);
    default: return {};
    }
}

QVariant VenueAccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Account");
    case Venue: return tr("Venue");
    case Network: return tr("Network");
    case Key: return tr("Key");
    case May: return tr("May");
    case Live: return tr("Live trading");
    default: return {};
    }
}

} // namespace jarvis::widgets::settings
