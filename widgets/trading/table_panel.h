#pragma once

#include "widgets/models/row_model.h"

#include <QByteArray>
#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace jarvis::widgets::trading {

/// A table of the desk with a line of figures and actions above it: positions, orders, fills, log.
///
/// Actions act on the row that was selected when their button was pressed down, wherever it is when the button comes up.
/// Ctrl+C copies the selected rows, tab-separated.
/// Threads: GUI.
class TablePanel final : public QWidget {
    Q_OBJECT

public:
    /// `emptyText` says why there is nothing and what to do.
    TablePanel(std::unique_ptr<models::RowModel> model, const QString& name, const QString& emptyText, QWidget* parent = nullptr);
    ~TablePanel() override;

    /// The line of figures and actions: for the title of the panel's dock; above the table until somebody takes it there.
    QWidget* bar() const { return m_barWidget; }
    QTableView& table() { return *m_table; }
    models::RowModel& model() { return *m_model; }
    /// The selected row's id; 0 when none.
    quint64 selectedRow() const;
    bool selectRow(quint64 row);

    /// A button that needs a row. `keys` acts while the table has the focus, and is named in the tool tip.
    QPushButton* addRowAction(const QString& text, const QString& toolTip, const QKeySequence& keys, std::function<void(quint64 row)> act);
    /// A button for the whole table.
    QPushButton* addAction(const QString& text, const QString& toolTip, std::function<void()> act);
    /// The line of figures on the left.
    void setSummary(const QString& text);

    /// Widths and order of the columns, for stored layouts.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(quint64 row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct RowAction {
        QPushButton* button = nullptr;
        QKeySequence keys;
        std::function<void(quint64)> act;
    };
    void enableActions();
    /// Columns of names grow with the names of these rows, and never shrink: a venue behind a symbol must be seen.
    void makeRoomForNames(int first, int last);
    bool runKey(int keyAndModifiers);
    void copySelection();

    std::unique_ptr<models::RowModel> m_model;
    QTableView* m_table;
    QWidget* m_barWidget;
    QHBoxLayout* m_bar;
    QLabel* m_summary;
    std::vector<RowAction> m_actions;
    quint64 m_pressedRow = 0;
};

} // namespace jarvis::widgets::trading
