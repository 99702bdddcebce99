#pragma once

#include "widgets/models/row_view.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace jarvis::widgets::trading {

/// The line above a table where a trader types which rows are wanted (see RowFilter). It filters while it is typed in, says how many
/// rows are left, or what is wrong with the words; a wrong filter leaves the table as it was.
///
/// Esc takes the filter away and the line with it.
/// Threads: GUI. The view must outlive it.
class TableFilter final : public QWidget {
    Q_OBJECT

public:
    /// `name` of the table, for those who do not see it.
    TableFilter(models::RowView& view, const QString& name, QWidget* parent = nullptr);

    /// Shows the line and puts the keyboard into it.
    void open();
    void close();
    void filterBy(const QString& text);
    QString text() const;
    QLineEdit& edit() { return *m_edit; }

Q_SIGNALS:
    /// The keyboard goes back to the table.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void showCount();

    models::RowView& m_view;
    QLineEdit* m_edit;
    QLabel* m_told;
    QTimer m_soon;
    bool m_isWrong = false;
};

} // namespace jarvis::widgets::trading
