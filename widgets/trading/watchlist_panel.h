#pragma once

#include "widgets/models/watchlist_model.h"
#include "widgets/trading/trade_context.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace jarvis::widgets::trading {

/// Every instrument with price, change and course; search as you type. What is chosen here is what the desk looks at.
///
/// Keys: typing in the search narrows the list, Down goes into it, Enter chooses, Esc clears the search. The right mouse button and the menu
/// key open what can be done with an instrument and with the list: tickets, an alert, copy, export.
/// Threads: GUI. The context must outlive it.
class WatchlistPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WatchlistPanel(TradeContext& context, QWidget* parent = nullptr);

    QLineEdit& search() { return *m_search; }
    QTableView& table() { return *m_table; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openMenu(const QPoint& at);
    void copy();
    void askForFile();
    /// As they are shown.
    QVector<quint64> shownRows() const;
    void choose(quint64 row);
    void onSearch(const QString& text);
    void showChosen();
    void makeRoom();
    void showWhatFits();

    TradeContext& m_context;
    models::WatchlistModel m_model;
    models::WatchlistFilter m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    bool m_hasLongNames = false;
};

} // namespace jarvis::widgets::trading
