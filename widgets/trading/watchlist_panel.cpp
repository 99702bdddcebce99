#include "widgets/trading/watchlist_panel.h"

#include "widgets/base/empty_state.h"
#include "widgets/base/menu_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/roles.h"
#include "widgets/base/row_delegate.h"
#include "widgets/models/csv.h"
#include "widgets/models/csv_export.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
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
/// What there is to write down: a course is a picture.
const QVector<int> kFigures{models::WatchlistModel::Symbol, models::WatchlistModel::Last, models::WatchlistModel::Change24h};

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
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
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

QVector<quint64> WatchlistPanel::shownRows() const
{
    QVector<quint64> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        rows.push_back(m_filter.index(row, 0).data(base::RowIdRole).toULongLong());
    return rows;
}

/// What it does to an instrument it does to the chosen one, which a right click chooses first.
void WatchlistPanel::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("watchlistMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Instrument* is = m_context.instrument()) {
        const QString symbol = base::menuText(QString::fromStdString(is->symbol()));
        menu->addAction(tr("Buy %1…").arg(symbol), this, [this] { m_context.fillTicket(Side::Buy, std::nullopt); });
        menu->addAction(tr("Sell %1…").arg(symbol), this, [this] { m_context.fillTicket(Side::Sell, std::nullopt); });
        menu->addAction(tr("New alert for %1…").arg(symbol), this, [this, id = is->id()] { m_context.wantAlert(id); });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy the list"), this, &WatchlistPanel::copy)->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Export the list…"), this, &WatchlistPanel::askForFile);
    menu->popup(at);
}

void WatchlistPanel::copy()
{
    QApplication::clipboard()->setText(models::tsvOf(m_model, shownRows(), kFigures));
    m_context.note(tr("The list was copied."));
}

void WatchlistPanel::askForFile()
{
    auto* dialog = new QFileDialog(window(), tr("Export the list"));
    dialog->setObjectName(QStringLiteral("watchlistExport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("watchlist.csv"));
    dialog->setModal(false); // The red button stays within reach.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        models::CsvExport writing(m_model, shownRows(), kFigures, path);
        connect(&writing, &models::CsvExport::ended, this, [this, path](const QString& error) {
            m_context.note(error.isEmpty() ? tr("The list was written to %1.").arg(path) : tr("%1 was not written: %2. What was there before is still there.").arg(path, error));
        });
        writing.runWhole();
    });
    dialog->show();
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
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
            openMenu(m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft()));
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jarvis::widgets::trading
