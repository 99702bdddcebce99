#include "widgets/guide/glossary_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/style_sheet.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace jarvis::widgets::guide {

GlossaryDialog::GlossaryDialog(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_words(new QListWidget(this)), m_word(new QLabel(this)), m_meaning(new QLabel(this))
{
    setObjectName(QStringLiteral("glossary"));
    setWindowTitle(tr("Glossary"));
    m_search->setObjectName(QStringLiteral("glossarySearch"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_search->setPlaceholderText(tr("Search words and meanings"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_words->setObjectName(QStringLiteral("glossaryWords"));
    m_words->setAccessibleName(tr("Words"));
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setUniformItemSizes(true);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setItemDelegate(new base::RowDelegate(m_words));
    m_words->setFixedWidth(240);
    m_word->setObjectName(QStringLiteral("glossaryWord"));
    m_meaning->setObjectName(QStringLiteral("glossaryMeaning"));
    base::setRole(m_word, base::LabelRole::Title);
    base::setRole(m_meaning, base::LabelRole::Secondary);
    m_word->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* right = new QVBoxLayout;
    right->setSpacing(2 * base::kGrid);
    right->addWidget(m_word);
    right->addWidget(m_meaning);
    right->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(5 * base::kGrid);
    both->addWidget(m_words);
    both->addLayout(right, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(5 * base::kGrid, 5 * base::kGrid, 5 * base::kGrid, 5 * base::kGrid);
    whole->setSpacing(3 * base::kGrid);
    whole->addWidget(m_search);
    whole->addLayout(both, 1);
    resize(640, 440);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::search);
    connect(m_words, &QListWidget::currentRowChanged, this, &GlossaryDialog::showTerm);
    search({});
}

void GlossaryDialog::open(const QString& termId)
{
    m_search->clear();
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        if (m_found[i].id == termId)
            m_words->setCurrentRow(static_cast<int>(i));
    }
    show();
    activateWindow();
    m_search->setFocus();
}

void GlossaryDialog::search(const QString& text)
{
    m_found = findTerms(text);
    m_words->clear();
    for (const Term& term : std::as_const(m_found))
        m_words->addItem(term.word);
    m_words->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    if (m_found.isEmpty())
        showTerm(-1);
}

void GlossaryDialog::showTerm(int row)
{
    const bool isThere = row >= 0 && row < m_found.size();
    m_word->setText(isThere ? m_found[row].word : tr("No such word"));
    m_meaning->setText(isThere ? m_found[row].meaning : tr("Try a part of it, or a word that its meaning would hold."));
}

bool GlossaryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_words, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jarvis::widgets::guide
