#include "widgets/alerts/alert_form.h"

#include "widgets/base/alert_text.h"
#include "widgets/base/event_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_style.h"
#include "widgets/base/style_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace jarvis::widgets::alerts {
namespace {

QSpinBox* makeSpin(QWidget* parent, int min, int max, int value, const QString& suffix)
{
    auto* spin = new QSpinBox(parent);
    spin->setRange(min, max);
    spin->setValue(value);
    spin->setSuffix(suffix);
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return spin;
}

void choose(QComboBox& box, int value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

AlertForm::AlertForm(session::EngineSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QFormLayout(this))
    , m_subject(new QComboBox(this))
    , m_description(new QLabel(this))
    , m_instrument(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_threshold(new base::NumberField(this))
    , m_isLoss(new QCheckBox(tr("a loss"), this))
    , m_thresholdSeconds(makeSpin(this, 1, 3'600, 10, tr(" s")))
    , m_limit(new QComboBox(this))
    , m_windowMinutes(makeSpin(this, 1, 1'440, 15, tr(" min")))
    , m_timeframe(new QComboBox(this))
    , m_period(makeSpin(this, kAlertPeriodMin, kAlertPeriodMax, 14, {}))
    , m_slowPeriod(makeSpin(this, kAlertPeriodMin + 1, kAlertPeriodMax + 1, 26, {}))
    , m_isRepeated(new QCheckBox(tr("Every time, not only once"), this))
    , m_coolDownSeconds(makeSpin(this, 0, 86'400, 60, tr(" s")))
    , m_hasEnd(new QCheckBox(tr("Ends by itself"), this))
    , m_end(new QDateTimeEdit(QDateTime::currentDateTime().addDays(7), this))
    , m_isCritical(new QCheckBox(tr("Stays on screen until it is acknowledged"), this))
    , m_note(new QLineEdit(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(3 * base::kGrid);
    m_description->setWordWrap(true);
    base::setRole(m_description, base::LabelRole::Secondary);
    for (const AlertSubject each : kAllAlertSubjects)
        m_subject->addItem(base::text(each), static_cast<int>(each));
    for (const LimitId each : kAllLimits) {
        if (hasUse(each))
            m_limit->addItem(base::limitName(each), static_cast<int>(each));
    }
    for (const Timeframe each : kAllTimeframes) {
        if (each != Timeframe::S1)
            m_timeframe->addItem(base::text(each), static_cast<int>(each));
    }
    m_end->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_end->setCalendarPopup(true);
    m_end->setDisplayFormat(base::dateFormat(QStringLiteral("HH:mm")));
    m_note->setMaxLength(48);
    m_threshold->setRequired(true);
    fillInstruments();
    addRows();
    for (QComboBox* box : {m_subject, m_instrument, m_direction, m_limit, m_timeframe})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertForm::follow);
    for (QSpinBox* spin : {m_thresholdSeconds, m_windowMinutes, m_period, m_slowPeriod, m_coolDownSeconds})
        connect(spin, &QSpinBox::valueChanged, this, &AlertForm::edited);
    for (QCheckBox* box : {m_isLoss, m_isRepeated, m_hasEnd, m_isCritical})
        connect(box, &QCheckBox::toggled, this, &AlertForm::follow);
    connect(m_threshold, &base::NumberField::valueChanged, this, &AlertForm::edited);
    connect(m_note, &QLineEdit::textChanged, this, &AlertForm::edited);
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, &AlertForm::edited);
    follow();
}

void AlertForm::addRow(const QString& name, const QString& description, QWidget* field)
{
    field->setAccessibleName(name.isEmpty() ? field->accessibleName() : name);
    field->setAccessibleDescription(description);
    field->setToolTip(description);
    m_form->addRow(name, field);
}

void AlertForm::addRows()
{
    m_isLoss->setAccessibleName(tr("The value is a loss"));
    m_isRepeated->setAccessibleName(m_isRepeated->text());
    m_hasEnd->setAccessibleName(m_hasEnd->text());
    m_isCritical->setAccessibleName(m_isCritical->text());
    addRow(tr("Watch"), tr("What the engine looks at, also while no desk is connected."), m_subject);
    m_form->addRow(QString(), m_description);
    addRow(tr("Instrument"), tr("Where it is watched."), m_instrument);
    addRow(tr("Limit"), tr("A limit that fills up."), m_limit);
    addRow(tr("Candles"), tr("Only closed candles are looked at."), m_timeframe);
    addRow(tr("Closes"), tr("How many closed candles it counts with."), m_period);
    addRow(tr("Slow closes"), tr("Of the slow average; more than of the fast one."), m_slowPeriod);
    addRow(tr("When it"), tr("Being there already is no news: it has to get there."), m_direction);
    addRow(tr("Value"), tr("The threshold: at it counts as beyond it."), m_threshold);
    addRow(QString(), tr("Watch for a loss of that size instead of a profit."), m_isLoss);
    addRow(tr("Longer than"), tr("How long it has to last."), m_thresholdSeconds);
    addRow(tr("Within"), tr("The lowest and highest price of this time are compared with the present one."), m_windowMinutes);
    addRow(QString(), tr("Otherwise it is over when it has been told."), m_isRepeated);
    addRow(tr("Not again for"), tr("Nothing is looked at for so long after it was told; at least a second for prices."), m_coolDownSeconds);
    addRow(QString(), tr("It stops to watch at that time."), m_hasEnd);
    addRow(tr("End"), tr("In your local time."), m_end);
    addRow(QString(), tr("In the bar under the top bar, as critical alerts of the engine are."), m_isCritical);
    addRow(tr("Note"), tr("Shown with the alert."), m_note);
}

void AlertForm::fillInstruments()
{
    const QSignalBlocker quiet(m_instrument);
    m_instrument->clear();
    for (const auto& [id, is] : m_session.model().instruments())
        m_instrument->addItem(QString::fromStdString(is.symbol()), static_cast<int>(id.value));
}

AlertSubject AlertForm::subject() const { return static_cast<AlertSubject>(m_subject->currentData().toInt()); }
AlertDirection AlertForm::direction() const { return static_cast<AlertDirection>(m_direction->currentData().toInt()); }

InstrumentId AlertForm::instrument() const
{
    return scopeOf(subject()) == AlertScope::Account ? InstrumentId{} : InstrumentId{m_instrument->currentData().toUInt()};
}

// What a subject does not ask for is not there.
void AlertForm::follow()
{
    const AlertSubject watched = subject();
    const AlertScope scope = scopeOf(watched);
    const Amount::Kind kind = thresholdKindOf(watched);
    m_description->setText(base::describe(watched));
    {
        const QSignalBlocker quiet(m_instrument);
        const int any = m_instrument->findData(0);
        if (scope == AlertScope::Either && any < 0)
            m_instrument->insertItem(0, tr("Any"), 0);
        else if (scope != AlertScope::Either && any >= 0)
            m_instrument->removeItem(any);
    }
    const AlertDirection chosen = m_direction->count() > 0 ? direction() : AlertDirection::Above;
    {
        const QSignalBlocker quiet(m_direction);
        m_direction->clear();
        for (const AlertDirection each : {AlertDirection::Above, AlertDirection::Below, AlertDirection::Either}) {
            if (canCross(watched, each))
                m_direction->addItem(base::text(each), static_cast<int>(each));
        }
    }
    choose(*m_direction, static_cast<int>(chosen));
    const bool isMoney = kind == Amount::Kind::Money;
    const auto showRow = [this](QWidget* field, bool isWanted) {
        field->setVisible(isWanted);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(isWanted);
    };
    showRow(m_instrument, scope != AlertScope::Account);
    showRow(m_limit, watched == AlertSubject::LimitUse);
    showRow(m_timeframe, isOfBars(watched));
    showRow(m_period, watched == AlertSubject::Rsi || watched == AlertSubject::EmaCross);
    showRow(m_slowPeriod, watched == AlertSubject::EmaCross);
    showRow(m_direction, m_direction->count() > 1);
    showRow(m_threshold, kind == Amount::Kind::Price || kind == Amount::Kind::Ratio || isMoney);
    showRow(m_isLoss, isMoney);
    showRow(m_thresholdSeconds, kind == Amount::Kind::Period);
    showRow(m_windowMinutes, watched == AlertSubject::Move);
    showRow(m_coolDownSeconds, m_isRepeated->isChecked());
    showRow(m_end, m_hasEnd->isChecked());
    askThreshold();
    Q_EMIT edited();
}

void AlertForm::askThreshold()
{
    const Amount::Kind kind = thresholdKindOf(subject());
    const Instrument* is = m_session.model().instrument(instrument());
    if (kind == Amount::Kind::Price && is)
        m_threshold->askPrice(*is, Rounding::Nearest);
    else if (kind == Amount::Kind::Ratio)
        m_threshold->askPercent(Ratio::ofPercent(1'000));
    else if (kind == Amount::Kind::Money)
        m_threshold->askMoney();
    if (kind == Amount::Kind::Price) {
        const api::Quote* quote = m_session.model().market().quote(instrument());
        m_threshold->setStepBase(quote ? quote->last : std::nullopt);
    }
}

void AlertForm::show(const AlertSpec& spec)
{
    choose(*m_subject, static_cast<int>(spec.subject));
    follow();
    choose(*m_instrument, static_cast<int>(spec.instrument.value));
    choose(*m_limit, static_cast<int>(spec.limit));
    choose(*m_timeframe, static_cast<int>(spec.timeframe));
    choose(*m_direction, static_cast<int>(spec.direction));
    if (spec.period != 0)
        m_period->setValue(spec.period);
    if (spec.slowPeriod != 0)
        m_slowPeriod->setValue(spec.slowPeriod);
    if (spec.window > Duration::zero())
        m_windowMinutes->setValue(static_cast<int>(std::chrono::ceil<std::chrono::minutes>(spec.window).count()));
    m_isRepeated->setChecked(spec.repeat == AlertRepeat::EveryTime);
    if (spec.repeat == AlertRepeat::EveryTime)
        m_coolDownSeconds->setValue(static_cast<int>(std::chrono::floor<std::chrono::seconds>(spec.coolDown).count()));
    m_hasEnd->setChecked(spec.expiresAt != Timestamp{});
    if (spec.expiresAt != Timestamp{})
        m_end->setDateTime(QDateTime::fromMSecsSinceEpoch(toMillis(spec.expiresAt)));
    m_isCritical->setChecked(spec.isCritical);
    m_note->setText(QString::fromUtf8(spec.note.view().data(), static_cast<qsizetype>(spec.note.view().size())));
    follow();
    setThreshold(spec);
    Q_EMIT edited();
}

void AlertForm::setThreshold(const AlertSpec& spec)
{
    switch (spec.threshold.kind) {
    case Amount::Kind::Price: m_threshold->setPrice(spec.threshold.asPrice()); break;
    case Amount::Kind::Ratio: m_threshold->setRatio(spec.threshold.asRatio()); break;
    case Amount::Kind::Money:
        m_isLoss->setChecked(spec.threshold.asMoney() < Money::zero());
        m_threshold->setMoney(spec.threshold.asMoney().absolute());
        break;
    case Amount::Kind::Period: m_thresholdSeconds->setValue(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(spec.threshold.asDuration()).count())); break;
    case Amount::Kind::None:
    case Amount::Kind::Count:
    case Amount::Kind::Quantity:
    case Amount::Kind::Time: break;
    }
}

std::optional<Amount> AlertForm::threshold() const
{
    switch (thresholdKindOf(subject())) {
    case Amount::Kind::None: return Amount::none();
    case Amount::Kind::Price: return m_threshold->price() ? std::optional(Amount::of(*m_threshold->price())) : std::nullopt;
    case Amount::Kind::Ratio: return m_threshold->ratio() ? std::optional(Amount::of(*m_threshold->ratio())) : std::nullopt;
    case Amount::Kind::Money:
        if (!m_threshold->money())
            return std::nullopt;
        return Amount::of(m_isLoss->isChecked() ? -*m_threshold->money() : *m_threshold->money());
    case Amount::Kind::Period: return Amount::of(durationOf(*m_thresholdSeconds));
    case Amount::Kind::Count:
    case Amount::Kind::Quantity:
    case Amount::Kind::Time: break;
    }
    return std::nullopt;
}

Duration AlertForm::durationOf(const QSpinBox& amount) { return std::chrono::seconds(amount.value()); }

std::optional<AlertSpec> AlertForm::spec() const
{
    const std::optional<Amount> value = threshold();
    if (!value)
        return std::nullopt;
    AlertSpec spec;
    spec.subject = subject();
    spec.direction = direction();
    spec.instrument = instrument();
    spec.threshold = *value;
    if (spec.subject == AlertSubject::LimitUse)
        spec.limit = static_cast<LimitId>(m_limit->currentData().toInt());
    if (spec.subject == AlertSubject::Move)
        spec.window = std::chrono::minutes(m_windowMinutes->value());
    if (isOfBars(spec.subject))
        spec.timeframe = static_cast<Timeframe>(m_timeframe->currentData().toInt());
    if (spec.subject == AlertSubject::Rsi || spec.subject == AlertSubject::EmaCross)
        spec.period = static_cast<std::uint16_t>(m_period->value());
    if (spec.subject == AlertSubject::EmaCross)
        spec.slowPeriod = static_cast<std::uint16_t>(m_slowPeriod->value());
    if (m_isRepeated->isChecked()) {
        spec.repeat = AlertRepeat::EveryTime;
        spec.coolDown = durationOf(*m_coolDownSeconds);
    }
    if (m_hasEnd->isChecked())
        spec.expiresAt = timestampFromMillis(m_end->dateTime().toMSecsSinceEpoch());
    spec.isCritical = m_isCritical->isChecked();
    spec.note = std::string_view(m_note->text().toStdString());
    return spec;
}

QString AlertForm::errorText() const
{
    const std::optional<AlertSpec> made = spec();
    if (!made)
        return m_threshold->errorText();
    const Instrument* is = m_session.model().instrument(made->instrument);
    const std::optional<Refusal> fault = faultOf(*made, is, m_session.engineNow());
    return fault ? base::refusalText(*fault, is).sentence() : QString();
}

} // namespace jarvis::widgets::alerts
