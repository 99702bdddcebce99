#pragma once

#include "widgets/settings/settings_file.h"
#include "widgets/settings/settings_page.h"

class QLabel;

namespace jarvis::widgets::settings {

/// Where everything is kept and what protects it; settings go out to a file and come back from one.
///
/// Threads: GUI. The file outlives it.
class DataPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit DataPage(SettingsFile& file, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("data"); }
    QString title() const override { return tr("Data and privacy"); }
    void onShown() override;

    /// As the buttons do, once a file was chosen.
    void exportTo(const QString& path);
    void importFrom(const QString& path);
    QString result() const;

private:
    void chooseExport();
    void chooseImport();
    void say(const QString& text, bool isError);

    SettingsFile& m_file;
    QLabel* m_protection;
    QLabel* m_result;
};

} // namespace jarvis::widgets::settings
