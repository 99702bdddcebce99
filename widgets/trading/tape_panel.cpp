#include "widgets/trading/tape_panel.h"

#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <optional>

namespace jarvis::widgets::trading {
namespace {

enum Unit { InQuantity, InMoney };
/// Data of the choices: a percentile, or one of these.
constexpr int kNothingIsBig = 0;
constexpr int kBigFromSize = -1;

} // namespace

TapePanel::TapePanel(TradeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new TapeView(context, this))
    , m_least(new base::NumberField(this))
    , m_unit(new base::SegmentedControl(this))
    , m_big(new QComboBox(this))
    , m_bigFrom(new base::NumberField(this))
    , m_join(new QCheckBox(tr("Join"), this))
    , m_csv(new QPushButton(tr("CSV…"), this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("tapePanel"));
    setMinimumWidth(248);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(&m_context, &TradeContext::instrumentChanged, this, &TapePanel::onInstrument);
    connect(&m_context.session(), &session::EngineSession::instrumentsChanged, this, &TapePanel::onInstrument);
    connect(m_least, &base::NumberField::valueChanged, this, &TapePanel::applyRules);
    connect(m_bigFrom, &base::NumberField::valueChanged, this, &TapePanel::applyRules);
    connect(m_unit, &base::SegmentedControl::chosen, this, [this] {
        m_least->clear();
        onInstrument();
    });
    connect(m_big, &QComboBox::currentIndexChanged, this, [this] {
        m_bigFrom->setVisible(m_big->currentData().toInt() == kBigFromSize);
        applyRules();
    });
    connect(m_join, &QCheckBox::toggled, this, &TapePanel::applyRules);
    connect(m_csv, &QPushButton::clicked, this, &TapePanel::askForFile);
    connect(m_view, &TapeView::stateChanged, this, &TapePanel::showState);
    onInstrument();
}

QWidget* TapePanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(2 * base::kGrid, base::kGrid, 2 * base::kGrid, base::kGrid);
    grid->setHorizontalSpacing(base::kGrid);
    grid->setVerticalSpacing(base::kGrid);
    m_unit->addSegment(tr("Size"), base::Tone::Plain, tr("Smallest trade in quantity"));
    m_unit->addSegment(tr("USD"), base::Tone::Plain, tr("Smallest trade in money"));
    m_unit->setCurrent(InQuantity);
    m_unit->setAccessibleName(tr("Unit of the smallest trade"));
    m_least->setObjectName(QStringLiteral("tapeLeast"));
    m_least->setAccessibleName(tr("Smallest trade that is shown"));
    m_least->setPlaceholderText(tr("all sizes"));
    m_least->setRequired(false);
    m_big->setObjectName(QStringLiteral("tapeBig"));
    m_big->setAccessibleName(tr("What is marked as big"));
    m_big->setToolTip(tr("Marks the largest of the last %1 trades, or those from a size on").arg(TapeRows::kSampleMax));
    m_big->addItem(tr("Mark none"), kNothingIsBig);
    m_big->addItem(tr("Mark top 10 %"), 90);
    m_big->addItem(tr("Mark top 5 %"), 95);
    m_big->addItem(tr("Mark top 1 %"), 99);
    m_big->addItem(tr("Mark from size"), kBigFromSize);
    m_big->setCurrentIndex(2);
    m_bigFrom->setObjectName(QStringLiteral("tapeBigFrom"));
    m_bigFrom->setAccessibleName(tr("Size from which a trade is marked"));
    m_bigFrom->setRequired(false);
    m_bigFrom->hide();
    m_join->setObjectName(QStringLiteral("tapeJoin"));
    m_join->setChecked(true);
    m_join->setToolTip(tr("Trades of one side at one price within %1 ms are one row").arg(std::chrono::duration_cast<std::chrono::milliseconds>(kJoinWithin).count()));
    m_csv->setObjectName(QStringLiteral("tapeCsv"));
    m_csv->setToolTip(tr("Writes every row that passes the filter into a file. Ctrl+C in the tape copies them."));
    base::setRole(m_csv, base::ButtonRole::Flat);
    base::setRole(m_state, base::LabelRole::Caption);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    grid->addWidget(m_least, 0, 0);
    grid->addWidget(m_unit, 0, 1, 1, 2);
    grid->addWidget(m_big, 1, 0);
    grid->addWidget(m_join, 1, 1);
    grid->addWidget(m_csv, 1, 2);
    grid->addWidget(m_bigFrom, 2, 0, 1, 3);
    grid->addWidget(m_state, 3, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    return head;
}

void TapePanel::onInstrument()
{
    if (const Instrument* is = m_context.instrument()) {
        m_unit->current() == InMoney ? m_least->askMoney() : m_least->askQuantity(*is);
        m_bigFrom->askQuantity(*is);
    }
    applyRules();
}

void TapePanel::applyRules()
{
    TapeRows::Rules rules;
    rules.quantityMin = m_unit->current() == InQuantity ? m_least->quantity() : std::nullopt;
    rules.valueMin = m_unit->current() == InMoney ? m_least->money() : std::nullopt;
    rules.joinWithin = m_join->isChecked() ? kJoinWithin : Duration{};
    const int big = m_big->currentData().toInt();
    rules.bigPercentile = big > kNothingIsBig ? std::optional(big) : std::nullopt;
    rules.bigFrom = big == kBigFromSize ? m_bigFrom->quantity() : std::nullopt;
    m_view->setRules(rules);
}

void TapePanel::showState()
{
    const Instrument* is = m_context.instrument();
    const TapeRows& rows = m_view->rows();
    const QString big = is && rows.bigFrom() ? base::formatQuantity(*is, *rows.bigFrom()) : base::unknownText();
    m_state->setText(m_view->isHeld()     ? tr("Held: Space lets it go on · big from %1").arg(big)
            : m_view->isPaused()          ? tr("Stands still under the pointer · big from %1").arg(big)
            : rows.hidden() > 0           ? tr("%n smaller trade(s) not shown · big from %1", nullptr, static_cast<int>(rows.hidden())).arg(big)
                                          : tr("Every trade · big from %1").arg(big));
}

void TapePanel::askForFile()
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the tape"), QStringLiteral("tape-%1.csv").arg(QString::fromStdString(is->symbol())), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const QString problem = writeCsv(path);
    m_context.note(problem.isEmpty() ? tr("The tape is in %1.").arg(path) : problem);
}

QString TapePanel::writeCsv(const QString& path) const
{
    QSaveFile file(path);
    const QByteArray text = m_view->toText(QLatin1Char(',')).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return tr("%1 was not written: %2. Choose another folder.").arg(path, file.errorString());
}

QByteArray TapePanel::saveRules() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << qint32(m_big->currentIndex()) << m_join->isChecked();
    return state;
}

void TapePanel::restoreRules(const QByteArray& state)
{
    QDataStream in(state);
    qint32 version = 0;
    qint32 big = 0;
    bool isJoined = true;
    in >> version >> big >> isJoined;
    if (in.status() != QDataStream::Ok || version != 1 || big < 0 || big >= m_big->count())
        return;
    m_big->setCurrentIndex(big);
    m_join->setChecked(isJoined);
}

} // namespace jarvis::widgets::trading
