#pragma once

#include "engine/model/alert_rule.h"
#include "widgets/base/number_field.h"
#include "widgets/session/engine_session.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jarvis::widgets::alerts {

/// The fields of an alert: what is watched decides which of them are there and in which unit.
///
/// Threads: GUI. The session outlives it.
class AlertForm final : public QWidget {
    Q_OBJECT

public:
    explicit AlertForm(session::EngineSession& session, QWidget* parent = nullptr);

    void show(const AlertSpec& spec);
    /// Empty while a field has no value; `errorText()` says which.
    std::optional<AlertSpec> spec() const;
    QString errorText() const;

Q_SIGNALS:
    void edited();

private:
    void addRows();
    void addRow(const QString& name, const QString& description, QWidget* field);
    void fillInstruments();
    void follow();
    void askThreshold();
    void setThreshold(const AlertSpec& spec);
    std::optional<Amount> threshold() const;
    AlertSubject subject() const;
    AlertDirection direction() const;
    InstrumentId instrument() const;
    static Duration durationOf(const QSpinBox& amount);

    session::EngineSession& m_session;
    QFormLayout* m_form;
    QComboBox* m_subject;
    QLabel* m_description;
    QComboBox* m_instrument;
    QComboBox* m_direction;
    base::NumberField* m_threshold;
    QCheckBox* m_isLoss;
    QSpinBox* m_thresholdSeconds;
    QComboBox* m_limit;
    QSpinBox* m_windowMinutes;
    QComboBox* m_timeframe;
    QSpinBox* m_period;
    QSpinBox* m_slowPeriod;
    QCheckBox* m_isRepeated;
    QSpinBox* m_coolDownSeconds;
    QCheckBox* m_hasEnd;
    QDateTimeEdit* m_end;
    QCheckBox* m_isCritical;
    QLineEdit* m_note;
};

} // namespace jarvis::widgets::alerts
