#include "widgets/guide/tour.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::guide {
namespace {

constexpr int kNoteWidth = 360; // for the buttons in every language
constexpr int kFrame = 3;
constexpr int kAway = 3 * base::kGrid;

} // namespace

Tour::Tour(QVector<TourStep> steps, QWidget& window)
    : QWidget(&window)
    , m_steps(std::move(steps))
    , m_window(window)
    , m_note(new QFrame(&window))
    , m_title(new QLabel(m_note))
    , m_text(new QLabel(m_note))
    , m_count(new QLabel(m_note))
    , m_back(new QPushButton(tr("Back"), m_note))
    , m_next(new QPushButton(m_note))
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_note->setObjectName(QStringLiteral("tourNote"));
    m_note->setAutoFillBackground(true);
    m_note->setFrameShape(QFrame::Box);
    m_note->setFixedWidth(kNoteWidth);
    m_note->setAccessibleName(tr("Tour of the desk"));
    base::setRole(m_title, base::LabelRole::Title);
    base::setRole(m_text, base::LabelRole::Secondary);
    base::setRole(m_count, base::LabelRole::Caption);
    base::setRole(m_next, base::ButtonRole::Primary);
    m_text->setWordWrap(true);
    auto* skip = new QPushButton(tr("Skip"), m_note);
    skip->setObjectName(QStringLiteral("tourSkip"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    base::setRole(skip, base::ButtonRole::Flat);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    for (QPushButton* button : {skip, m_back, m_next})
        buttons->addWidget(button);
    auto* whole = new QVBoxLayout(m_note);
    whole->setContentsMargins(4 * base::kGrid, 3 * base::kGrid, 4 * base::kGrid, 3 * base::kGrid);
    whole->setSpacing(2 * base::kGrid);
    whole->addWidget(m_title);
    whole->addWidget(m_text);
    whole->addLayout(buttons);
    connect(skip, &QPushButton::clicked, this, [this] { end(false); });
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    window.installEventFilter(this);
    for (QWidget* keyed : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(skip), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next)})
        keyed->installEventFilter(this);
    m_note->hide();
}

void Tour::start()
{
    show();
    go(1);
}

void Tour::go(int direction)
{
    int next = m_step + direction;
    QWidget* target = nullptr;
    // What is not there now is left out, whichever way one goes.
    while (next >= 0 && next < m_steps.size() && !(target = m_steps[next].show()))
        next += direction;
    if (next >= m_steps.size())
        return end(true);
    if (!target)
        return;
    m_step = next;
    m_target = target;
    target->installEventFilter(this);
    showStep();
}

void Tour::showStep()
{
    const TourStep& step = m_steps[m_step];
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_note->setAccessibleDescription(step.title + QStringLiteral(". ") + step.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < m_steps.size() ? tr("Next") : tr("Trade"));
    place();
    m_note->show();
    m_note->raise();
    m_next->setFocus();
}

void Tour::place()
{
    setGeometry(m_window.rect());
    raise();
    m_note->raise();
    const bool isThere = m_target && m_target->isVisible();
    m_framed = isThere ? QRect(m_target->mapTo(&m_window, QPoint()), m_target->size()).intersected(m_window.rect()) : QRect();
    m_note->setFixedHeight(m_note->layout()->heightForWidth(kNoteWidth) + base::kGrid);
    const QSize size(kNoteWidth, m_note->height());
    const QRect room = m_window.rect().adjusted(kAway, kAway, -kAway, -kAway);
    QPoint at = room.center() - QPoint(size.width() / 2, size.height() / 2);
    if (isThere) {
        // Beside what it speaks of, on whichever side there is room; else below, else above.
        const int top = std::clamp(m_framed.top(), room.top(), std::max(room.top(), room.bottom() - size.height()));
        const int left = std::clamp(m_framed.left(), room.left(), std::max(room.left(), room.right() - size.width()));
        if (m_framed.right() + kAway + size.width() <= room.right())
            at = {m_framed.right() + kAway, top};
        else if (m_framed.left() - kAway - size.width() >= room.left())
            at = {m_framed.left() - kAway - size.width(), top};
        else if (m_framed.bottom() + kAway + size.height() <= room.bottom())
            at = {left, m_framed.bottom() + kAway};
        else
            at = {left, std::max(room.top(), m_framed.top() - kAway - size.height())};
    }
    m_note->move(at);
    update();
}

void Tour::end(bool isWhole)
{
    if (m_step == -2)
        return;
    m_step = -2;
    m_note->hide();
    hide();
    Q_EMIT ended(isWhole);
    m_note->deleteLater();
    deleteLater();
}

void Tour::paintEvent(QPaintEvent*)
{
    if (m_framed.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(QPen(base::theme().accent, kFrame));
    painter.drawRect(m_framed.adjusted(1, 1, -2, -2));
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (m_step == -2)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && watched != &m_window && watched != m_target) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            end(false);
        else if (key == Qt::Key_Right || ((key == Qt::Key_Return || key == Qt::Key_Enter) && watched == m_next))
            go(1);
        else if (key == Qt::Key_Left)
            go(-1);
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isMoved && (watched == &m_window || watched == m_target) && m_step >= 0)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace jarvis::widgets::guide
