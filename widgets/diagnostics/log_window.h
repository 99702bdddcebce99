#pragma once

#include "widgets/diagnostics/diagnostics.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jarvis::widgets::base {
class SegmentedControl;
}
namespace jarvis::widgets::trading {
class TablePanel;
}

namespace jarvis::widgets::diagnostics {

class LogLinesModel;

/// The program's log, by level and words, and a bundle of everything that helps to find a fault. Nothing is ever sent from here.
/// Threads: GUI. `diagnostics` must outlive it.
class LogWindow final : public QDialog {
    Q_OBJECT

public:
    explicit LogWindow(Diagnostics& diagnostics, QWidget* parent = nullptr);

    void refresh();
    /// Writes the bundle, or says why not. Asked for a path first by the button.
    void saveTo(const QString& path);

private:
    void build();
    void chooseFile();
    void showCount();

    Diagnostics& m_diagnostics;
    LogLinesModel* m_lines = nullptr;
    trading::TablePanel* m_table = nullptr;
    base::SegmentedControl* m_levels = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_told = nullptr;
};

} // namespace jarvis::widgets::diagnostics
