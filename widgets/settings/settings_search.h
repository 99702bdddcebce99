#pragma once

#include <QString>
#include <QVector>

class QWidget;

namespace jarvis::widgets::settings {

class SettingsPage;

// What a search over the settings finds: the words that a page shows, its title, and the names and descriptions of its fields. Every word
// of the query must occur, in any place and case. Threads: GUI.

/// One thing that can be set on a page, as its label names it.
struct SettingsField {
    QString name;
    QString description;
    QWidget* widget = nullptr;
};

/// Every field of the page that has a label, in the order of the page.
QVector<SettingsField> fieldsOf(const SettingsPage& page);
bool matches(const SettingsPage& page, const QString& query);
/// The first field of the page whose own words match, or that a matching label belongs to; null when only the title does.
QWidget* matchingField(const SettingsPage& page, const QString& query);

} // namespace jarvis::widgets::settings
