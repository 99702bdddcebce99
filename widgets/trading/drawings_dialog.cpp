#include "widgets/trading/drawings_dialog.h"

#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/parse.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/text_room.h"
#include "widgets/trading/chart_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <cmath>

namespace jarvis::widgets::trading {
namespace {

constexpr int kDrawingListWidth = 400;
constexpr int kDrawingFieldWidth = 168;

QString timeFormat()
{
    return QStringLiteral("yyyy-MM-dd HH:mm:ss");
}

std::optional<qint64> momentOf(const QString& text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), timeFormat());
    if (!time.isValid())
        time = QDateTime::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

DrawingsDialog::DrawingsDialog(charts::PriceChart& chart, QWidget* parent)
    : QDialog(parent)
    , m_chart(chart)
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_locked(new QCheckBox(tr("&Locked"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("drawingsDialog"));
    setWindowTitle(tr("Drawings"));
    m_list->setObjectName(QStringLiteral("drawingsList"));
    m_list->setAccessibleName(tr("Drawings of the instrument"));
    m_list->setMinimumWidth(kDrawingListWidth);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(base::kGrid / 2);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * base::kGrid);
    columns->addWidget(m_list, 1);
    columns->addWidget(buildForm(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(4 * base::kGrid);
    layout->addLayout(columns, 1);
    buildButtons();
    base::keepTextRoom(this, 0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_isFilling)
            return;
        if (const charts::Drawing* drawing = current())
            m_chart.editDrawings([drawing](charts::DrawingBook& book) { book.choose(drawing->id); });
        showDrawing();
    });
    connect(&m_chart, &charts::PriceChart::drawingsChanged, this, &DrawingsDialog::showList);
    showList();
}

QWidget* DrawingsDialog::buildForm()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(4 * base::kGrid);
    m_form->setVerticalSpacing(2 * base::kGrid);
    m_title->setWordWrap(true);
    base::setRole(m_title, base::LabelRole::Title);
    const auto add = [this](QLineEdit* field, const QString& name, const QString& label) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        field->setMaxLength(charts::Drawing::kTextMax);
        field->setMinimumWidth(kDrawingFieldWidth);
        m_form->addRow(label, field);
        connect(field, &QLineEdit::textEdited, this, &DrawingsDialog::readFields);
    };
    add(m_text, QStringLiteral("drawingText"), tr("Text"));
    const QString times[] = {tr("Time, UTC"), tr("Second time, UTC")};
    const QString prices[] = {tr("Price"), tr("Second price")};
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points[i] = {new QLineEdit(this), new QLineEdit(this)};
        add(m_points[i].time, QStringLiteral("drawingTime%1").arg(i), times[i]);
        add(m_points[i].price, QStringLiteral("drawingPrice%1").arg(i), prices[i]);
        m_points[i].price->setAlignment(Qt::AlignRight);
    }
    m_color->setObjectName(QStringLiteral("drawingColor"));
    m_color->setAccessibleName(tr("Colour"));
    for (const charts::StudyColor color : charts::kAllStudyColors)
        m_color->addItem(nameOf(color), static_cast<int>(color));
    m_form->addRow(tr("Colour"), m_color);
    m_form->addRow(QString(), m_locked);
    connect(m_color, &QComboBox::activated, this, &DrawingsDialog::readFields);
    connect(m_locked, &QCheckBox::toggled, this, [this](bool isLocked) {
        if (const charts::Drawing* drawing = m_isFilling ? nullptr : current())
            m_chart.editDrawings([=](charts::DrawingBook& book) { book.setLocked(drawing->id, isLocked); });
    });
    m_problem->setObjectName(QStringLiteral("drawingProblem"));
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->setWordWrap(true);
    base::setRole(m_problem, base::LabelRole::Error);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    return column;
}

void DrawingsDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("drawingRemove"));
    m_remove->setAutoDefault(false);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const charts::Drawing* drawing = current())
            m_chart.editDrawings([drawing](charts::DrawingBook& book) { book.remove(drawing->id); });
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    layout()->addWidget(buttons);
}

const charts::Drawing* DrawingsDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? m_chart.drawings().find(item->data(Qt::UserRole).toULongLong()) : nullptr;
}

void DrawingsDialog::show(quint64 id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toULongLong() == id)
            m_list->setCurrentRow(row);
    }
    if (m_text->isVisibleTo(this)) {
        m_text->setFocus();
        m_text->selectAll();
    }
}

void DrawingsDialog::showList()
{
    const charts::Drawing* chosen = m_chart.drawings().chosen();
    m_isFilling = true;
    m_list->clear();
    for (const charts::Drawing& drawing : m_chart.drawings().drawings()) {
        auto* item = new QListWidgetItem(charts::describe(drawing, m_chart.frame().format), m_list);
        item->setData(Qt::UserRole, drawing.id);
        if (chosen != nullptr && drawing.id == chosen->id)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_isFilling = false;
    showDrawing();
}

void DrawingsDialog::showDrawing()
{
    const charts::Drawing* drawing = current();
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    const bool isText = drawing != nullptr && drawing->kind == charts::DrawingKind::Text;
    const bool isLevel = drawing != nullptr && drawing->kind == charts::DrawingKind::Level;
    m_isFilling = true;
    m_title->setText(drawing != nullptr ? charts::nameOf(drawing->kind) : tr("Nothing is drawn on this instrument. Take up a tool in the chart's Draw menu."));
    show(m_text, isText);
    show(m_color, drawing != nullptr);
    m_locked->setVisible(drawing != nullptr);
    m_remove->setEnabled(drawing != nullptr && !drawing->isLocked);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const bool isThere = drawing != nullptr && i < drawing->anchors.size();
        show(m_points[i].time, isThere && !isLevel);
        show(m_points[i].price, isThere);
        // What is being typed stays as it is typed.
        if (!isThere || m_points[i].time->hasFocus() || m_points[i].price->hasFocus())
            continue;
        m_points[i].time->setText(QDateTime::fromMSecsSinceEpoch(drawing->anchors[i].timeMs, Qt::UTC).toString(timeFormat()));
        m_points[i].price->setText(base::formatReal(drawing->anchors[i].price, m_chart.frame().format.decimals()));
    }
    if (drawing != nullptr) {
        if (!m_text->hasFocus())
            m_text->setText(drawing->text);
        m_color->setCurrentIndex(m_color->findData(static_cast<int>(drawing->color)));
        m_locked->setChecked(drawing->isLocked);
        for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_points[0].time), static_cast<QWidget*>(m_points[0].price),
                 static_cast<QWidget*>(m_points[1].time), static_cast<QWidget*>(m_points[1].price), static_cast<QWidget*>(m_color)})
            field->setEnabled(!drawing->isLocked);
    }
    m_isFilling = false;
}

std::optional<charts::Drawing> DrawingsDialog::typed() const
{
    const charts::Drawing* drawing = current();
    if (drawing == nullptr)
        return std::nullopt;
    charts::Drawing changed = *drawing;
    if (changed.kind == charts::DrawingKind::Text)
        changed.text = m_text->text();
    changed.color = static_cast<charts::StudyColor>(m_color->currentData().toInt());
    for (std::size_t i = 0; i < changed.anchors.size(); ++i) {
        const std::optional<qint64> time = momentOf(m_points[i].time->text());
        const std::optional<double> price = base::parseReal(m_points[i].price->text());
        if (!time || !price)
            return std::nullopt;
        changed.anchors[i].price = *price;
        changed.anchors[i].timeMs = *time;
    }
    return charts::isSound(changed) ? std::optional(changed) : std::nullopt;
}

void DrawingsDialog::readFields()
{
    const charts::Drawing* drawing = m_isFilling ? nullptr : current();
    if (drawing == nullptr)
        return;
    for (std::size_t i = 0; i < drawing->anchors.size(); ++i) {
        base::setInvalid(m_points[i].price, !base::parseReal(m_points[i].price->text()));
        base::setInvalid(m_points[i].time, !momentOf(m_points[i].time->text()));
    }
    base::setInvalid(m_text, drawing->kind == charts::DrawingKind::Text && m_text->text().isEmpty());
    const std::optional<charts::Drawing> changed = typed();
    m_problem->setText(changed ? QString() : tr("A time is written as 2026-01-31 14:30, a price as a number, and a text has at least one letter."));
    if (changed)
        m_chart.editDrawings([&changed](charts::DrawingBook& book) { book.replace(*changed); });
}

} // namespace jarvis::widgets::trading
