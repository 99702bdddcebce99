#pragma once

#include "widgets/charts/price_chart.h"

#include <QDialog>

#include <array>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jarvis::widgets::trading {

/// The indicators of a chart: add, change, colour, remove; several of one kind.
///
/// The chart follows at once as long as the numbers make sense; what is wrong stands below the fields. Cancel brings back
/// what there was. Threads: GUI. The chart must outlive it.
class StudiesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit StudiesDialog(charts::PriceChart& chart, QWidget* parent = nullptr);

    void add(charts::StudyKind kind);
    void reject() override;

private:
    QWidget* buildList();
    QWidget* buildForm();
    void fillColors();
    void showList(int current);
    void showStudy();
    void readFields();
    void removeCurrent();
    void judge();
    int current() const;

    charts::PriceChart& m_chart;
    std::vector<charts::StudySpec> m_before;
    std::vector<charts::StudySpec> m_specs;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_done = nullptr;
    QFormLayout* m_form = nullptr;
    QLabel* m_title;
    std::array<QLineEdit*, 3> m_numbers{};
    QLineEdit* m_height;
    QComboBox* m_color;
    QLabel* m_problem;
    bool m_isFilling = false;
};

} // namespace jarvis::widgets::trading
