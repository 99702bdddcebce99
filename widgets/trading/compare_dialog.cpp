#include "widgets/trading/compare_dialog.h"

#include "widgets/base/event_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::trading {
namespace {

constexpr QSize kCompareSize(320, 360);

} // namespace

CompareDialog::CompareDialog(const std::map<InstrumentId, Instrument>& instruments, InstrumentId shown, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare with"));
    resize(kCompareSize);
    m_search->setObjectName(QStringLiteral("compareSearch"));
    m_search->setAccessibleName(tr("Search instruments"));
    m_search->setPlaceholderText(tr("Search instruments"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("compareList"));
    m_list->setAccessibleName(tr("Instruments"));
    m_list->setSpacing(base::kGrid / 2);
    for (const auto& [id, instrument] : instruments) {
        if (id == shown)
            continue;
        auto* item = new QListWidgetItem(tr("%1 · %2").arg(QString::fromStdString(instrument.symbol()), base::text(instrument.spec().venue)), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(id));
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_take = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("compareTake"));
    m_take->setDefault(true);
    base::setRole(m_take, base::ButtonRole::Primary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(2 * base::kGrid);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &CompareDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &CompareDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &CompareDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter({});
}

void CompareDialog::filter(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isShown);
        if (isShown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_take->setEnabled(first >= 0);
}

void CompareDialog::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    Q_EMIT chosen(item->data(Qt::UserRole).value<InstrumentId>());
    accept();
}

bool CompareDialog::eventFilter(QObject* watched, QEvent* event)
{
    // Up and down go through the list while the hand is still typing.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jarvis::widgets::trading
