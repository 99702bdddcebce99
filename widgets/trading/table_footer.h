#pragma once

#include "widgets/models/row_view.h"

#include <QTableView>
#include <QWidget>

namespace jarvis::widgets::trading {

/// The sums of a table, each under its column: exact, of the rows that pass the filter. Shown where at least two rows can be summed.
///
/// Threads: GUI. Table and view must outlive it.
class TableFooter final : public QWidget {
    Q_OBJECT

public:
    TableFooter(QTableView& table, models::RowView& view, QWidget* parent = nullptr);

    /// "Sum of 12 rows: Net −4.20, Fees 1.2000"
    QString spoken() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void follow();

    QTableView& m_table;
    models::RowView& m_view;
    bool m_hasSums = false;
};

} // namespace jarvis::widgets::trading
