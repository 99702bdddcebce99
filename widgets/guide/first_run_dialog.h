#pragma once

#include "widgets/guide/first_choice.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace jarvis::widgets::base {
class NumberField;
class SegmentedControl;
}

namespace jarvis::widgets::guide {

/// The few questions of a first start: how it looks, what market, how much play money and when to stop losing it. Each has an answer that
/// fits most; Enter goes on. Closing it is taking the answers as they stand.
///
/// The look is shown at once. Nothing here moves money, and no key of a venue is asked for.
/// Threads: GUI.
class FirstRunDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FirstRunDialog(const FirstChoice& first, QWidget* parent = nullptr);

    /// As the pages stand.
    FirstChoice choice() const;
    int page() const;
    int pageCount() const;

private:
    QWidget* buildLook(const FirstChoice& first);
    QWidget* buildMarket(const FirstChoice& first);
    QWidget* buildAccount(const FirstChoice& first);
    void go(int step);
    void showPage();
    void showLook() const;
    void judgeAccount();

    const FirstChoice m_first;
    QStackedWidget* m_pages;
    QLabel* m_title;
    QLabel* m_step;
    QPushButton* m_back;
    QPushButton* m_next;
    base::SegmentedControl* m_theme = nullptr;
    base::SegmentedControl* m_palette = nullptr;
    QButtonGroup* m_market = nullptr;
    QComboBox* m_venue = nullptr;
    base::NumberField* m_balance = nullptr;
    base::NumberField* m_dayLoss = nullptr;
    QLabel* m_problem = nullptr;
    QCheckBox* m_tour = nullptr;
};

} // namespace jarvis::widgets::guide
