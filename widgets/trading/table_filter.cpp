#include "widgets/trading/table_filter.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jarvis::widgets::trading {

TableFilter::TableFilter(models::RowView& view, const QString& name, QWidget* parent)
    : QWidget(parent), m_view(view), m_edit(new QLineEdit(this)), m_told(new base::ElidedLabel(this))
{
    setObjectName(QStringLiteral("tableFilter"));
    m_edit->setAccessibleName(tr("Filter %1").arg(name));
    m_edit->setPlaceholderText(tr("btc   side:buy   net:>10"));
    m_edit->setToolTip(tr("Every word must be found in a row. \"side:buy\" looks into one column; numbers are compared with <, <=, >, >= and =, as in "
                          "\"net:>10\". Quotes keep words together. Esc shows all rows again."));
    m_edit->setMinimumWidth(160);
    m_edit->installEventFilter(this);
    auto* all = new QPushButton(tr("Show all"), this);
    base::setRole(all, base::ButtonRole::Flat);
    all->setAccessibleName(tr("Show all rows of %1").arg(name));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * base::kGrid, base::kGrid, 2 * base::kGrid, base::kGrid);
    layout->setSpacing(2 * base::kGrid);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_told, 2);
    layout->addWidget(all);
    hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TableFilter::apply);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        constexpr int kManyRows = 5'000;
        constexpr int kPauseMs = 150;
        // Nobody waits for letters: a long table is searched when the fingers rest.
        if (m_view.source().rowCount() > kManyRows)
            m_soon.start(kPauseMs);
        else
            apply();
    });
    connect(all, &QPushButton::clicked, this, &TableFilter::close);
    connect(&m_view, &QAbstractItemModel::rowsInserted, this, &TableFilter::showCount);
    connect(&m_view, &QAbstractItemModel::rowsRemoved, this, &TableFilter::showCount);
    connect(&m_view, &models::RowView::arranged, this, &TableFilter::showCount);
}

void TableFilter::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    showCount();
}

void TableFilter::close()
{
    m_edit->clear();
    m_soon.stop();
    apply();
    hide();
    Q_EMIT left();
}

void TableFilter::filterBy(const QString& text)
{
    setVisible(!text.isEmpty());
    m_edit->setText(text);
}

QString TableFilter::text() const
{
    return m_edit->text();
}

void TableFilter::apply()
{
    const auto filter = models::RowFilter::parse(m_edit->text(), m_view.source());
    m_isWrong = !filter;
    base::setInvalid(m_edit, m_isWrong);
    base::setRole(m_told, m_isWrong ? base::LabelRole::Error : base::LabelRole::Secondary);
    if (m_isWrong) {
        m_told->setText(filter.error());
        m_edit->setAccessibleDescription(filter.error());
        return;
    }
    m_edit->setAccessibleDescription(QString());
    if (!filter->isEmpty() || !m_view.filter().isEmpty())
        m_view.setFilter(*filter);
    showCount();
}

void TableFilter::showCount()
{
    if (!m_isWrong && isVisibleTo(parentWidget()))
        m_told->setText(tr("%1 of %n row(s)", nullptr, m_view.source().rowCount()).arg(m_view.passedCount()));
}

bool TableFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        m_soon.stop();
        apply();
        Q_EMIT left();
        return true;
    }
    return false;
}

} // namespace jarvis::widgets::trading
