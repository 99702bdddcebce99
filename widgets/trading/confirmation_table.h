#pragma once

#include "widgets/trading/confirmation_text.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace jarvis::widgets::base {
class NumberLabel;
}

namespace jarvis::widgets::trading {

/// Names on the left, values on the right, one under the other. Rows are kept when other ones are shown, so that a look again moves
/// nothing.
///
/// Threads: GUI.
class ConfirmationTable final : public QWidget {
    Q_OBJECT

public:
    explicit ConfirmationTable(QWidget* parent = nullptr);

    void show(const std::vector<ConfirmationRow>& rows);
    /// The value beside `name`; empty when there is no such row.
    QString valueOf(const QString& name) const;

private:
    struct Row {
        QWidget* line = nullptr;
        QLabel* name = nullptr;
        base::NumberLabel* value = nullptr;
    };
    Row makeRow(int index);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    std::size_t m_count = 0;
};

} // namespace jarvis::widgets::trading
