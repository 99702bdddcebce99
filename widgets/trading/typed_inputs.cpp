#include "widgets/trading/typed_inputs.h"

#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"

#include <QAbstractButton>
#include <QDataStream>
#include <QDateTimeEdit>
#include <QIODevice>

namespace jarvis::widgets::trading {
namespace {

struct Inputs {
    QList<base::SegmentedControl*> choices;
    QList<QAbstractButton*> marks;
    QList<QDateTimeEdit*> times;
    QList<base::NumberField*> numbers;

    explicit Inputs(const QWidget& form)
        : choices(form.findChildren<base::SegmentedControl*>())
        , times(form.findChildren<QDateTimeEdit*>())
        , numbers(form.findChildren<base::NumberField*>())
    {
        for (auto* button : form.findChildren<QAbstractButton*>()) {
            if (button->isCheckable())
                marks.append(button);
        }
    }
};

} // namespace

QByteArray saveTyped(const QWidget& form)
{
    const Inputs inputs(form);
    QList<int> choices;
    QList<bool> marks;
    QList<QDateTime> times;
    QList<QString> numbers;
    for (const auto* input : inputs.choices)
        choices.append(input->current());
    for (const auto* input : inputs.marks)
        marks.append(input->isChecked());
    for (const auto* input : inputs.times)
        times.append(input->dateTime());
    for (const auto* input : inputs.numbers)
        numbers.append(input->plainText());
    QByteArray typed;
    QDataStream out(&typed, QIODevice::WriteOnly);
    out << choices << marks << times << numbers;
    return typed;
}

void restoreTyped(QWidget& form, const QByteArray& typed)
{
    QList<int> choices;
    QList<bool> marks;
    QList<QDateTime> times;
    QList<QString> numbers;
    QDataStream in(typed);
    in >> choices >> marks >> times >> numbers;
    const Inputs inputs(form);
    if (choices.size() != inputs.choices.size() || marks.size() != inputs.marks.size() || times.size() != inputs.times.size() || numbers.size() != inputs.numbers.size())
        return;
    // What a number counts is chosen before the number.
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (inputs.choices[i]->current() == choices[i])
            continue;
        inputs.choices[i]->setCurrent(choices[i]);
        Q_EMIT inputs.choices[i]->chosen(choices[i]);
    }
    for (qsizetype i = 0; i < marks.size(); ++i)
        inputs.marks[i]->setChecked(marks[i]);
    for (qsizetype i = 0; i < times.size(); ++i)
        inputs.times[i]->setDateTime(times[i]);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        inputs.numbers[i]->setPlainText(numbers[i]);
        Q_EMIT inputs.numbers[i]->edited();
    }
}

} // namespace jarvis::widgets::trading
