#include "widgets/base/empty_state.h"

#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::base {

EmptyState::EmptyState(QAbstractItemView* view, const QString& text, const QString& action) : QWidget(view->viewport()), m_view(view), m_label(new QLabel(text, this))
{
    setRole(m_label, LabelRole::Secondary);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_label);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action, this);
        setRole(m_button, ButtonRole::Flat);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    layout->addStretch();
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::follow);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyState::follow);
    follow();
}

void EmptyState::setText(const QString& text)
{
    m_label->setText(text);
}

void EmptyState::follow()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        follow();
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

/// There is no row whose frame would tell that the keyboard is here.
void EmptyState::paintEvent(QPaintEvent*)
{
    if (!m_view->hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(theme().accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace jarvis::widgets::base
