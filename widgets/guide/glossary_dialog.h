#pragma once

#include "widgets/guide/glossary.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace jarvis::widgets::guide {

/// The words of the field, searched while one types. Up and Down walk the list from the search field.
///
/// Threads: GUI.
class GlossaryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit GlossaryDialog(QWidget* parent = nullptr);

    /// Shows one word, by its id.
    void open(const QString& termId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void showTerm(int row);

    QLineEdit* m_search;
    QListWidget* m_words;
    QLabel* m_word;
    QLabel* m_meaning;
    QVector<Term> m_found;
};

} // namespace jarvis::widgets::guide
