#include "widgets/settings/settings_search.h"

#include "widgets/settings/settings_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

#include <algorithm>

namespace jarvis::widgets::settings {
namespace {

QString wordsOf(const QWidget& widget)
{
    QStringList words{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    return words.join(QLatin1Char(' '));
}

bool hasAll(const QString& text, const QString& query)
{
    const QStringList wanted = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QVector<SettingsField> fieldsOf(const SettingsPage& page)
{
    QVector<SettingsField> fields;
    const auto labels = page.findChildren<const QLabel*>();
    for (const QLabel* label : labels) {
        QWidget* field = label->buddy();
        if (field != nullptr && field->focusPolicy() != Qt::NoFocus && !label->text().isEmpty())
            fields.append({label->text().remove(QLatin1Char('&')), field->accessibleDescription(), field});
    }
    return fields;
}

bool matches(const SettingsPage& page, const QString& query)
{
    QString all = page.title();
    const auto parts = page.findChildren<const QWidget*>();
    for (const QWidget* part : parts)
        all += QLatin1Char(' ') + wordsOf(*part);
    return hasAll(all, query);
}

QWidget* matchingField(const SettingsPage& page, const QString& query)
{
    if (query.trimmed().isEmpty())
        return nullptr;
    const auto parts = page.findChildren<QWidget*>();
    for (QWidget* part : parts) {
        if (!hasAll(wordsOf(*part), query))
            continue;
        const auto* label = qobject_cast<const QLabel*>(part);
        QWidget* field = label != nullptr ? label->buddy() : part;
        if (field != nullptr && field->focusPolicy() != Qt::NoFocus && field->isEnabled())
            return field;
    }
    return nullptr;
}

} // namespace jarvis::widgets::settings
