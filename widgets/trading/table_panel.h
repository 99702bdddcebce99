#pragma once

#include "widgets/base/empty_state.h"
#include "widgets/models/row_model.h"
#include "widgets/models/row_view.h"
#include "widgets/trading/table_filter.h"
#include "widgets/trading/table_tools.h"

#include <QByteArray>
#include <QKeySequence>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QTableView;
class QToolButton;

namespace jarvis::widgets::base {
class ElidedLabel;
}

namespace jarvis::widgets::trading {

class GivingBar;

/// A table of the desk with a line of figures and actions above it: positions, orders, fills, log.
///
/// Actions act on the row that was selected when their button was pressed down, wherever it is when the button comes up; they need
/// one row: with several selected it could be any of them. What every table can do (filter, sort, group, sum, columns, copy, export)
/// is in the menu behind "⋯", the right mouse button and the menu key.
/// The table shows a RowView over the model: places in the one are not places in the other, row ids are the same.
/// Threads: GUI.
class TablePanel final : public QWidget {
    Q_OBJECT

public:
    /// `emptyText` says why there is nothing and what to do.
    TablePanel(std::unique_ptr<models::RowModel> model, const QString& name, const QString& emptyText, QWidget* parent = nullptr);
    ~TablePanel() override;

    /// The line of figures and actions: for the title of the panel's dock; above the table until somebody takes it there.
    QWidget* bar() const;
    QTableView& table() { return *m_table; }
    models::RowModel& model() { return *m_model; }
    models::RowView& view() { return *m_view; }
    TableTools& tools() { return *m_tools; }
    TableFilter& filter() { return *m_filter; }
    /// The selected row's id; 0 when none is, or several are.
    quint64 selectedRow() const;
    bool selectRow(quint64 row);
    QVector<quint64> selectedRows() const;
    /// Those that are there, and no others.
    void selectRows(const QVector<quint64>& rows);

    /// A button that needs a row. `keys` acts while the table has the focus, and is named in the tool tip.
    QPushButton* addRowAction(const QString& text, const QString& toolTip, const QKeySequence& keys, std::function<void(quint64 row)> act);
    /// A button for the whole table.
    QPushButton* addAction(const QString& text, const QString& toolTip, std::function<void()> act);
    /// The line of figures on the left; `shorter` for less room, longest first. The last of them is shown before any button that the menu has too.
    void setSummary(const QString& text, const QStringList& shorter = {});

    /// Columns, sorting and groups, for stored layouts.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(quint64 row);
    /// Something was done that cannot be seen: for a toast.
    void told(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct RowAction {
        QPushButton* button = nullptr;
        QString text;
        QKeySequence keys;
        std::function<void(quint64)> act;
    };
    void followView();
    void enableActions();
    void keepSelection();
    void restoreSelection();
    void openMenu(const QPoint& at, int column);
    QPushButton* addButton(const QString& text, const QString& toolTip);
    /// Columns of names grow with the names of these rows, and never shrink: a venue behind a symbol must be seen.
    void makeRoom(int first, int last);
    void stretchLastText();
    bool runKey(int keyAndModifiers);

    std::unique_ptr<models::RowModel> m_model;
    std::unique_ptr<models::RowView> m_view;
    QTableView* m_table;
    TableTools* m_tools;
    TableFilter* m_filter;
    QString m_emptyText;
    base::EmptyState* m_empty;
    GivingBar* m_barWidget;
    QHBoxLayout* m_bar;
    base::ElidedLabel* m_summary;
    QToolButton* m_more;
    std::vector<RowAction> m_actions;
    QTimer m_outgrown; ///< until columns are looked at whose numbers changed
    std::vector<int> m_widths; ///< of the columns, as they were given
    QVector<quint64> m_keptRows; ///< selected before the view was built anew
    quint64 m_pressedRow = 0;
};

} // namespace jarvis::widgets::trading
