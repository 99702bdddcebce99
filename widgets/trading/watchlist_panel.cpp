#include "widgets/trading/watchlist_panel.h"

#include "widgets/base/metrics.h"
#include "widgets/base/roles.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/empty_state.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jarvis::widgets::trading {
namespace {

constexpr int kSymbolWidth = 92;
constexpr int kSymbolWidthMax = 98; // of a symbol by itself; MATICUSDT
constexpr int kVenueWidth = 72; // @Binance
constexpr int kLastWidth = 84; // 106,778.8
constexpr int kChangeWidth = 56;

} // namespace

WatchlistPanel::WatchlistPanel(TradeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.session())
    , m_filter(m_model)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("watchlistPanel"));
    setMinimumWidth(274);
    m_search->setObjectName(QStringLiteral("instrumentSearch"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search instruments"));
    m_search->installEventFilter(this);

    m_table->setModel(&m_filter);
    base::setUpTable(m_table, base::kRowComfortable);
    m_table->setAccessibleName(tr("Instruments"));
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of the watchlist"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(models::WatchlistModel::Symbol, kSymbolWidth);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &WatchlistPanel::makeRoom);
    header->resizeSection(models::WatchlistModel::Last, kLastWidth);
    header->resizeSection(models::WatchlistModel::Change24h, kChangeWidth);
    header->setStretchLastSection(true);
    // The spark line takes what is left, however little: a bar to scroll by would cost a whole row.
    header->setMinimumSectionSize(28);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new base::EmptyState(m_table, tr("No instrument has this name. Clear the search to see all."));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(2 * base::kGrid, base::kGrid, 2 * base::kGrid, base::kGrid);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &WatchlistPanel::onSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        choose(m_filter.firstRowId());
        m_search->clear();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { choose(current.data(base::RowIdRole).toULongLong()); });
    connect(&m_context, &TradeContext::instrumentChanged, this, &WatchlistPanel::showChosen);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &WatchlistPanel::showChosen);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &WatchlistPanel::showChosen);
    makeRoom();
    showChosen();
}

// Where several venues list the same, a symbol has its venue's name behind it.
void WatchlistPanel::makeRoom()
{
    const auto& all = m_context.model().instruments();
    const bool isLong = std::any_of(all.begin(), all.end(), [](const auto& entry) { return entry.second.symbol().find('@') != std::string::npos; });
    int longest = 0;
    for (int row = 0; row < m_filter.rowCount() && !isLong; ++row)
        longest = std::max(longest, m_table->sizeHintForIndex(m_filter.index(row, models::WatchlistModel::Symbol)).width());
    const int width = isLong ? kSymbolWidth + kVenueWidth : std::clamp(longest, kSymbolWidth, kSymbolWidthMax);
    QHeaderView& header = *m_table->horizontalHeader();
    if (std::exchange(m_hasLongNames, isLong) != isLong || width > header.sectionSize(models::WatchlistModel::Symbol))
        header.resizeSection(models::WatchlistModel::Symbol, width);
    showWhatFits();
}

// Behind long names a narrow panel shows fewer columns rather than halves of them.
void WatchlistPanel::showWhatFits()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    const int names = header.sectionSize(models::WatchlistModel::Symbol) + kLastWidth;
    const int room = m_table->viewport()->width();
    m_table->setColumnHidden(models::WatchlistModel::Change24h, m_hasLongNames && room < names + kChangeWidth);
    m_table->setColumnHidden(models::WatchlistModel::Spark, m_hasLongNames && room < names + kChangeWidth + header.minimumSectionSize());
}

void WatchlistPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void WatchlistPanel::choose(quint64 row)
{
    if (row != 0)
        m_context.setInstrument(InstrumentId{static_cast<std::uint32_t>(row)});
}

void WatchlistPanel::onSearch(const QString& text)
{
    // Narrowing the list must not choose anything by itself.
    const QSignalBlocker blocked(m_table->selectionModel());
    m_filter.setSearch(text);
    showChosen();
}

void WatchlistPanel::showChosen()
{
    const QSignalBlocker blocked(m_table->selectionModel());
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (index.data(base::RowIdRole).toULongLong() != m_context.instrumentId().value)
            continue;
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->viewport()->update();
        return;
    }
}

bool WatchlistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_search->clear();
            m_table->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jarvis::widgets::trading
