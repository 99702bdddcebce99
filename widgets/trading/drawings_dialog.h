#pragma once

#include "widgets/charts/price_chart.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jarvis::widgets::trading {

/// The drawings of a chart as a list, each with its values: what a mouse draws, typed.
///
/// A value that makes sense is drawn at once, and can be undone in the chart. Threads: GUI. The chart must outlive it.
class DrawingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit DrawingsDialog(charts::PriceChart& chart, QWidget* parent = nullptr);

    /// Goes to this one; a text is ready to be typed.
    void show(quint64 id);

private:
    struct PointFields {
        QLineEdit* time = nullptr;
        QLineEdit* price = nullptr;
    };

    QWidget* buildForm();
    void buildButtons();
    void showList();
    void showDrawing();
    void readFields();
    std::optional<charts::Drawing> typed() const;
    const charts::Drawing* current() const;

    charts::PriceChart& m_chart;
    QListWidget* m_list;
    QFormLayout* m_form = nullptr;
    QLabel* m_title;
    QLineEdit* m_text;
    std::array<PointFields, 2> m_points;
    QComboBox* m_color;
    QCheckBox* m_locked;
    QLabel* m_problem;
    QPushButton* m_remove = nullptr;
    bool m_isFilling = false;
};

} // namespace jarvis::widgets::trading
