#pragma once

#include <QString>

class QGridLayout;
class QVBoxLayout;
class QWidget;

namespace jarvis::widgets::settings {

/// Lays out a page of fields: its title, what holds for all of it, then each field with its name on the left and what it means below.
///
/// Threads: GUI. Only while the page is being built.
class SettingsForm {
public:
    SettingsForm(QWidget& page, const QString& title, const QString& introduction);

    /// Takes the field into the page, named and described for assistive technology and the search.
    void add(const QString& name, const QString& description, QWidget* field);
    /// Above the fields that follow.
    void addHeading(const QString& text);
    /// Across the whole width, right below what is there: what holds for the fields that follow.
    void addNote(QWidget* note);
    /// Across the whole width, below all fields.
    void addWide(QWidget* widget);
    /// What is left of the page stays empty.
    void end();

private:
    QWidget& m_page;
    QVBoxLayout* m_column;
    QGridLayout* m_grid;
};

} // namespace jarvis::widgets::settings
