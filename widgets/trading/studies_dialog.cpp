#include "widgets/trading/studies_dialog.h"

#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/parse.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/trading/chart_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jarvis::widgets::trading {
namespace {

constexpr int kStudyListWidth = 220;
constexpr int kStudyFormWidth = 320;

} // namespace

StudiesDialog::StudiesDialog(charts::PriceChart& chart, QWidget* parent)
    : QDialog(parent)
    , m_chart(chart)
    , m_before(chart.studies().specs())
    , m_specs(m_before)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_title(new QLabel(this))
    , m_height(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("studiesDialog"));
    setWindowTitle(tr("Indicators"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * base::kGrid);
    columns->addWidget(buildList());
    columns->addWidget(buildForm(), 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    m_done->setDefault(true);
    m_done->setObjectName(QStringLiteral("studiesDone"));
    base::setRole(m_done, base::ButtonRole::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &StudiesDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    layout->setSpacing(4 * base::kGrid);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    showList(0);
}

QWidget* StudiesDialog::buildList()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * base::kGrid);
    m_list->setObjectName(QStringLiteral("studiesList"));
    m_list->setAccessibleName(tr("Indicators of the chart"));
    m_list->setMinimumWidth(kStudyListWidth);
    m_list->setSpacing(base::kGrid / 2);
    m_add->setObjectName(QStringLiteral("studyAdd"));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("studyRemove"));
    m_remove->setAutoDefault(false);
    auto* kinds = new QMenu(m_add);
    for (const charts::StudyKind kind : charts::kAllStudyKinds)
        kinds->addAction(nameOf(kind), this, [this, kind] { add(kind); });
    m_add->setMenu(kinds);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &StudiesDialog::showStudy);
    connect(m_remove, &QPushButton::clicked, this, &StudiesDialog::removeCurrent);
    return column;
}

QWidget* StudiesDialog::buildForm()
{
    auto* column = new QWidget(this);
    column->setMinimumWidth(kStudyFormWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(4 * base::kGrid);
    m_form->setVerticalSpacing(2 * base::kGrid);
    m_title->setWordWrap(true);
    base::setRole(m_title, base::LabelRole::Title);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i] = new QLineEdit(this);
        m_numbers[i]->setObjectName(QStringLiteral("studyNumber%1").arg(i));
        m_form->addRow(new QLabel(this), m_numbers[i]);
    }
    m_height->setObjectName(QStringLiteral("studyHeight"));
    m_height->setAccessibleName(tr("Height of the pane, % of the chart"));
    m_form->addRow(tr("Height, %"), m_height);
    m_color->setObjectName(QStringLiteral("studyColor"));
    m_color->setAccessibleName(tr("Colour"));
    m_form->addRow(tr("Colour"), m_color);
    fillColors();
    for (QLineEdit* field : {m_numbers[0], m_numbers[1], m_numbers[2], m_height}) {
        field->setAlignment(Qt::AlignRight);
        field->setMaxLength(12);
        connect(field, &QLineEdit::textEdited, this, &StudiesDialog::readFields);
    }
    connect(m_color, &QComboBox::activated, this, &StudiesDialog::readFields);
    m_problem->setObjectName(QStringLiteral("studyProblem"));
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->setWordWrap(true);
    base::setRole(m_problem, base::LabelRole::Error);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    return column;
}

void StudiesDialog::fillColors()
{
    for (const charts::StudyColor color : charts::kAllStudyColors) {
        QPixmap swatch(4 * base::kGrid, 2 * base::kGrid);
        swatch.fill(m_chart.frame().colors.of(color));
        m_color->addItem(QIcon(swatch), nameOf(color), static_cast<int>(color));
    }
}

int StudiesDialog::current() const
{
    const int row = m_list->currentRow();
    return row < static_cast<int>(m_specs.size()) ? row : -1;
}

void StudiesDialog::add(charts::StudyKind kind)
{
    // Each next one of a kind in the next colour, so that they are told apart.
    const auto same = std::count_if(m_specs.begin(), m_specs.end(), [kind](const auto& spec) { return spec.kind == kind; });
    m_specs.push_back(charts::usualStudy(kind, charts::kAllStudyColors[static_cast<std::size_t>(same) % charts::kAllStudyColors.size()]));
    showList(static_cast<int>(m_specs.size()) - 1);
    judge();
    if (m_numbers[0]->isVisibleTo(this))
        m_numbers[0]->setFocus();
}

void StudiesDialog::removeCurrent()
{
    const int row = current();
    if (row < 0)
        return;
    m_specs.erase(m_specs.begin() + row);
    showList(std::min(row, static_cast<int>(m_specs.size()) - 1));
    judge();
}

void StudiesDialog::showList(int current)
{
    m_isFilling = true;
    m_list->clear();
    for (const charts::StudySpec& spec : m_specs)
        m_list->addItem(charts::shortName(spec));
    m_isFilling = false;
    m_list->setCurrentRow(current);
    showStudy();
}

void StudiesDialog::showStudy()
{
    if (m_isFilling)
        return;
    const int row = current();
    m_remove->setEnabled(row >= 0);
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    show(m_color, row >= 0);
    show(m_height, row >= 0 && charts::hasPane(m_specs[static_cast<std::size_t>(row)].kind));
    const charts::StudySpec spec = row >= 0 ? m_specs[static_cast<std::size_t>(row)] : charts::StudySpec();
    const auto parameters = row >= 0 ? charts::parametersOf(spec.kind) : std::span<const charts::StudyParameter>();
    m_title->setText(row >= 0 ? nameOf(spec.kind) : tr("No indicator is switched on. Add one on the left."));
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        show(m_numbers[i], i < parameters.size());
        if (i >= parameters.size())
            continue;
        const QString name = nameOf(parameters[i].name);
        static_cast<QLabel*>(m_form->labelForField(m_numbers[i]))->setText(name);
        m_numbers[i]->setAccessibleName(name);
        m_numbers[i]->setText(base::formatReal(spec.parameters[i], parameters[i].decimals));
    }
    m_height->setText(QString::number(qRound(100 * spec.paneShare)));
    m_color->setCurrentIndex(m_color->findData(static_cast<int>(spec.color)));
    judge();
}

void StudiesDialog::readFields()
{
    const int row = current();
    if (row < 0)
        return;
    charts::StudySpec& spec = m_specs[static_cast<std::size_t>(row)];
    const auto numberIn = [](const QLineEdit* field) { return base::parseReal(field->text()).value_or(std::numeric_limits<double>::quiet_NaN()); };
    for (std::size_t i = 0; i < charts::parametersOf(spec.kind).size(); ++i)
        spec.parameters[i] = numberIn(m_numbers[i]);
    if (charts::hasPane(spec.kind))
        spec.paneShare = numberIn(m_height) / 100;
    spec.color = static_cast<charts::StudyColor>(m_color->currentData().toInt());
    judge();
    if (!charts::problemOf(spec))
        m_list->item(row)->setText(charts::shortName(spec));
}

void StudiesDialog::judge()
{
    const int row = current();
    const auto problem = row >= 0 ? charts::problemOf(m_specs[static_cast<std::size_t>(row)]) : std::nullopt;
    const std::size_t known = row >= 0 ? charts::parametersOf(m_specs[static_cast<std::size_t>(row)].kind).size() : 0;
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        base::setInvalid(m_numbers[i], problem && *problem == i && i < known);
    base::setInvalid(m_height, problem && *problem >= known);
    m_problem->setText(row >= 0 ? problemText(m_specs[static_cast<std::size_t>(row)]) : QString());
    const bool isSound = std::none_of(m_specs.begin(), m_specs.end(), [](const auto& spec) { return charts::problemOf(spec).has_value(); });
    m_done->setEnabled(isSound);
    if (isSound)
        m_chart.setStudies(m_specs);
}

void StudiesDialog::reject()
{
    m_chart.setStudies(m_before);
    QDialog::reject();
}

} // namespace jarvis::widgets::trading
