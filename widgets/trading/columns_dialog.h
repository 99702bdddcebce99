#pragma once

#include <QDialog>

class QHeaderView;
class QListWidget;
class QSpinBox;

namespace jarvis::widgets::trading {

/// Which columns a table shows, in which order, how wide. Acts at once; the table is its own preview. One column always stays.
///
/// Threads: GUI. The header must outlive it.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    ColumnsDialog(QHeaderView& header, const QString& name, QWidget* parent = nullptr);

    QListWidget& list() { return *m_list; }
    /// Moves the chosen column by one place: −1 earlier, 1 later.
    void move(int by);

Q_SIGNALS:
    void resetWanted();

private:
    void fill(int chosenColumn);
    int chosenColumn() const;
    void followChecks();
    void followChoice();

    QHeaderView& m_header;
    QListWidget* m_list;
    QSpinBox* m_width;
    bool m_isFilling = false;
};

} // namespace jarvis::widgets::trading
