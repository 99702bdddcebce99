#include "widgets/performance/month_calendar.h"

#include "widgets/base/accessible.h"
#include "widgets/base/fonts.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_style.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/tabular_text.h"
#include "widgets/base/theme_manager.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace jarvis::widgets::performance {
namespace {

constexpr int kWeeks = 6;
constexpr int kColumns = 8; // seven days and the week's sum
constexpr int kHeader = base::kRowCompact;

base::Tone toneOf(Money net)
{
    return net > Money::zero() ? base::Tone::Up : net < Money::zero() ? base::Tone::Down : base::Tone::Muted;
}

} // namespace

MonthCalendar::MonthCalendar(QWidget* parent) : QWidget(parent), m_current(QDateTime::currentDateTimeUtc().date())
{
    setObjectName(QStringLiteral("monthCalendar"));
    setFocusPolicy(Qt::StrongFocus);
    base::setAccessibleRole(*this, QAccessible::Canvas);
    setAccessibleName(tr("Results by day"));
    setAccessibleDescription(dayText(m_current));
}

QSize MonthCalendar::minimumSizeHint() const
{
    constexpr int kCell = 40;
    return {kColumns * kCell, kHeader + kWeeks * base::kRowCompact};
}

QSize MonthCalendar::sizeHint() const
{
    constexpr int kCell = 88;
    return {kColumns * kCell, kHeader + kWeeks * 2 * base::kRowCompact};
}

void MonthCalendar::setLives(const QVector<Life>& lives)
{
    m_lives = lives;
    setAccessibleDescription(dayText(m_current));
    update();
}

void MonthCalendar::setCurrent(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    setAccessibleDescription(dayText(day));
    update();
    Q_EMIT currentChanged(day);
}

void MonthCalendar::showMonth(int by)
{
    setCurrent(m_current.addMonths(by));
}

QString MonthCalendar::dayText(QDate day) const
{
    const DayResult result = resultBetween(m_lives, day, day);
    return tr("%1: %2 from %n position(s)", nullptr, result.count).arg(day.toString(base::dateFormat()), base::formatPnl(result.net));
}

QString MonthCalendar::monthText() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    const DayResult result = resultBetween(m_lives, first, first.addMonths(1).addDays(-1));
    return tr("%1: %2 from %n position(s)", nullptr, result.count).arg(base::formatMonth(first), base::formatPnl(result.net));
}

/// The Monday of the first week.
QDate MonthCalendar::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRect MonthCalendar::cellRect(int week, int column) const
{
    // The last pixels go to the last cells, so that there is no gap.
    const int left = column * width() / kColumns;
    const int top = kHeader + week * (height() - kHeader) / kWeeks;
    return {left, top, (column + 1) * width() / kColumns - left, kHeader + (week + 1) * (height() - kHeader) / kWeeks - top};
}

QRect MonthCalendar::dayRect(QDate day) const
{
    const auto offset = static_cast<int>(firstShown().daysTo(day));
    return offset >= 0 && offset < kWeeks * 7 ? cellRect(offset / 7, offset % 7) : QRect();
}

void MonthCalendar::paintSum(QPainter& painter, const QRect& rect, const DayResult& result) const
{
    if (result.count == 0)
        return;
    const QRect room = rect.adjusted(0, 0, -base::kGrid, 0);
    QFont font = base::uiFont();
    QString text = base::formatPnl(result.net);
    const auto fits = [&] { return base::tabularWidth(text, font) <= room.width(); };
    // In a small cell in small figures, then without what is behind the point: half a number would be a wrong one.
    if (!fits())
        font = base::uiFont(base::FontRole::Caption);
    if (!fits())
        text = base::formatDecimal(result.net.toDecimal(), 0, base::Sign::Always);
    painter.setPen(base::toneTextColor(toneOf(result.net)));
    base::drawTabular(painter, room, Qt::AlignRight, text, font);
}

void MonthCalendar::paintDay(QPainter& painter, QDate day) const
{
    const base::ThemeColors& colors = base::theme();
    const QRect rect = dayRect(day).adjusted(0, 0, -1, -1);
    const DayResult result = resultBetween(m_lives, day, day);
    const bool isOfMonth = day.month() == m_current.month();
    if (result.count > 0 && isOfMonth)
        painter.fillRect(rect, base::blended(colors.panel, base::toneFillColor(toneOf(result.net)), 0.16));
    if (day == m_chosen)
        painter.fillRect(rect, colors.selection);
    painter.setFont(base::uiFont(base::FontRole::Caption));
    painter.setPen(isOfMonth ? colors.text2 : colors.text3);
    painter.drawText(rect.adjusted(base::kGrid, 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, QString::number(day.day()));
    if (isOfMonth)
        paintSum(painter, rect.adjusted(4 * base::kGrid, 0, 0, 0), result);
    if (day == m_current && hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void MonthCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.panel);
    painter.setFont(base::uiFont(base::FontRole::Caption));
    painter.setPen(colors.text2);
    const QLocale locale;
    for (int column = 0; column < kColumns; ++column) {
        const QRect cell = cellRect(0, column);
        const QString title = column < 7 ? locale.standaloneDayName(column + 1, QLocale::ShortFormat) : tr("Week");
        painter.drawText(QRect(cell.left(), 0, cell.width() - base::kGrid, kHeader), Qt::AlignRight | Qt::AlignVCenter, title);
    }
    const QDate first = firstShown();
    for (int week = 0; week < kWeeks; ++week) {
        for (int day = 0; day < 7; ++day)
            paintDay(painter, first.addDays(week * 7 + day));
        paintSum(painter, cellRect(week, 7), resultBetween(m_lives, first.addDays(week * 7), first.addDays(week * 7 + 6)));
    }
    painter.setPen(colors.line);
    for (int week = 0; week < kWeeks; ++week)
        painter.drawLine(0, cellRect(week, 0).top() - 1, width(), cellRect(week, 0).top() - 1);
    for (int column = 1; column < kColumns; ++column)
        painter.drawLine(cellRect(0, column).left() - 1, kHeader, cellRect(0, column).left() - 1, height());
}

void MonthCalendar::choose(QDate day)
{
    m_chosen = day == m_chosen ? QDate() : day;
    update();
    Q_EMIT chosenChanged(m_chosen);
}

void MonthCalendar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QDate first = firstShown();
    for (int day = 0; day < kWeeks * 7; ++day) {
        const QDate pressed = first.addDays(day);
        if (!dayRect(pressed).contains(event->pos()))
            continue;
        setCurrent(pressed);
        return choose(pressed);
    }
}

void MonthCalendar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right: return setCurrent(m_current.addDays(1));
    case Qt::Key_Up: return setCurrent(m_current.addDays(-7));
    case Qt::Key_Down: return setCurrent(m_current.addDays(7));
    case Qt::Key_PageUp: return showMonth(-1);
    case Qt::Key_PageDown: return showMonth(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return choose(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

bool MonthCalendar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate first = firstShown();
    for (int day = 0; day < kWeeks * 7; ++day) {
        if (dayRect(first.addDays(day)).contains(help->pos()))
            QToolTip::showText(help->globalPos(), dayText(first.addDays(day)), this);
    }
    return true;
}

} // namespace jarvis::widgets::performance
