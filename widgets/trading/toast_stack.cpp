#include "widgets/trading/toast_stack.h"

#include "widgets/base/accessible.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/stay_above.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr int kToastWidth = 360;
constexpr int kLifeMs = 6'000;
constexpr int kEdge = 3;

} // namespace

class ToastStack::Card final : public QWidget {
public:
    explicit Card(ToastStack& stack) : QWidget(&stack), m_title(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QPushButton(QStringLiteral("×"), this))
    {
        setFixedWidth(kToastWidth);
        base::setAccessibleRole(*this, QAccessible::AlertMessage);
        base::setRole(m_title, base::LabelRole::Title);
        base::setRole(m_text, base::LabelRole::Secondary);
        // An order in words may be longer than a line: in one of them what it is about must not be lost.
        m_title->setWordWrap(true);
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        base::setRole(m_close, base::ButtonRole::Flat);
        m_close->setFixedHeight(20);
        m_close->setAccessibleName(ToastStack::tr("Close this message"));
        for (QPushButton* button : {m_action, m_close})
            button->setFocusPolicy(Qt::TabFocus);
        auto* head = new QHBoxLayout;
        head->addWidget(m_title, 1);
        head->addWidget(m_close);
        auto* foot = new QHBoxLayout;
        foot->addStretch(1);
        foot->addWidget(m_action);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(4 * base::kGrid, 2 * base::kGrid, 2 * base::kGrid, 2 * base::kGrid);
        column->setSpacing(base::kGrid);
        column->addLayout(head);
        column->addWidget(m_text);
        column->addLayout(foot);
        m_life.setSingleShot(true);
        m_life.setInterval(kLifeMs);
        connect(&m_life, &QTimer::timeout, this, [this, &stack] {
            // Not from under the hands of somebody who is at it with the keyboard.
            isAncestorOf(QApplication::focusWidget()) ? m_life.start() : stack.remove(m_toast.key);
        });
        connect(m_close, &QPushButton::clicked, this, [this, &stack] { stack.remove(m_toast.key); });
        connect(m_action, &QPushButton::clicked, this, [this, &stack] { Q_EMIT stack.actionTriggered(m_toast.key); });
    }

    void set(const Toast& toast)
    {
        m_toast = toast;
        m_title->setText(toast.title);
        m_text->setText(toast.text);
        m_text->setVisible(!toast.text.isEmpty());
        m_action->setText(toast.action);
        m_action->setVisible(!toast.action.isEmpty());
        setAccessibleName(toast.title + QLatin1Char(' ') + toast.text);
        if (toast.isSticky)
            m_life.stop();
        else
            m_life.start();
        base::announce(*this);
        update();
    }
    const Toast& toast() const { return m_toast; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const base::ThemeColors& colors = base::theme();
        painter.setPen(colors.line);
        painter.setBrush(colors.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), base::kRadius, base::kRadius);
        painter.fillRect(QRect(0, base::kRadius, kEdge, height() - 2 * base::kRadius), base::toneFillColor(m_toast.tone));
    }
    void enterEvent(QEnterEvent*) override { m_life.stop(); }
    void leaveEvent(QEvent*) override
    {
        if (!m_toast.isSticky)
            m_life.start();
    }

private:
    Toast m_toast;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
    QTimer m_life;
};

ToastStack::ToastStack(QWidget* window) : QWidget(window), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("toasts"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * base::kGrid);
    window->installEventFilter(this);
    new base::StayAbove(*this);
    hide();
}

void ToastStack::show(const Toast& toast)
{
    const auto same = std::find_if(m_cards.begin(), m_cards.end(), [&toast](const Card* card) { return card->toast().key == toast.key; });
    if (same != m_cards.end()) {
        (*same)->set(toast);
    } else {
        if (m_cards.size() == kToastsMax) {
            // The oldest that may go; a sticky one only when all are.
            const auto oldest = std::find_if(m_cards.begin(), m_cards.end(), [](const Card* card) { return !card->toast().isSticky; });
            remove((oldest != m_cards.end() ? *oldest : m_cards.front())->toast().key);
        }
        auto* card = new Card(*this);
        m_column->addWidget(card);
        card->set(toast);
        m_cards.push_back(card);
    }
    place();
}

void ToastStack::remove(const QString& key)
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&key](const Card* card) { return card->toast().key == key; });
    if (found == m_cards.end())
        return;
    Card* card = *found;
    m_cards.erase(found);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater();
    place();
}

void ToastStack::clear()
{
    while (!m_cards.isEmpty())
        remove(m_cards.front()->toast().key);
}

QVector<ToastStack::Toast> ToastStack::toasts() const
{
    QVector<Toast> all;
    for (const Card* card : m_cards)
        all.push_back(card->toast());
    return all;
}

void ToastStack::setAvoided(const QVector<QWidget*>& avoided)
{
    m_avoided.clear();
    for (QWidget* each : avoided) {
        m_avoided.append(each);
        each->installEventFilter(this);
    }
}

int ToastStack::rightEdge(int width) const
{
    const QWidget* window = parentWidget();
    int right = window->width();
    for (const QPointer<QWidget>& each : m_avoided) {
        // A panel behind another tab is visible by its own account, at a place where nobody sees it.
        if (!each || !each->isVisible() || each->window() != window->window())
            continue;
        const int left = each->mapTo(window, QPoint()).x();
        if (left < right && left >= width + 8 * base::kGrid)
            right = left;
    }
    return right;
}

void ToastStack::place()
{
    setVisible(!m_cards.isEmpty());
    if (m_cards.isEmpty())
        return;
    m_column->activate();
    const QSize size(kToastWidth, m_column->totalSizeHint().height());
    const QWidget* window = parentWidget();
    const int right = rightEdge(size.width());
    const bool hasHome = m_home && m_home->isVisible() && m_home->window() == window->window();
    const int homeBottom = hasHome ? m_home->mapTo(window, QPoint(0, m_home->height())).y() : window->height();
    // Of a home that is lower than they are, they lie over what is below rather than over the top bar.
    const int bottom = homeBottom - size.height() > base::kTopBar + 4 * base::kGrid ? homeBottom : window->height();
    setGeometry(std::max(0, right - size.width() - 4 * base::kGrid), bottom - size.height() - 4 * base::kGrid, size.width(), size.height());
    raise();
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || (watched != parent() && (event->type() == QEvent::Show || event->type() == QEvent::Hide)))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace jarvis::widgets::trading
