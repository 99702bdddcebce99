#include "widgets/settings/data_page.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/settings/settings_form.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace jarvis::widgets::settings {
namespace {

constexpr int kPathWidth = 420;

QString fileFilter() { return DataPage::tr("Settings (*.conf);;All files (*)"); }

} // namespace

DataPage::DataPage(SettingsFile& file, QWidget* parent) : SettingsPage(parent), m_file(file), m_protection(new QLabel(this)), m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("dataPage"));
    setAccessibleName(title());
    SettingsForm form(*this, title(), tr("Everything stays on this machine. Nothing is sent anywhere but to the venues and engines that you connect to."));
    const auto places = m_file.places();
    for (const SettingsFile::Place& place : places) {
        auto* row = new QWidget(this);
        auto* path = new QLineEdit(place.path, row);
        path->setReadOnly(true);
        path->setFixedWidth(kPathWidth);
        path->setAccessibleName(place.name);
        path->setCursorPosition(0);
        auto* open = new QPushButton(tr("Show"), row);
        open->setAutoDefault(false);
        open->setAccessibleName(tr("Show %1").arg(place.name));
        connect(open, &QPushButton::clicked, this, [path = place.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(path);
        line->addWidget(open);
        form.add(place.name, {}, row);
    }
    m_protection->setWordWrap(true);
    form.add(tr("Journal"), tr("Every order and decision stands in it. How it is protected is decided when it begins."), m_protection);
    auto* exportButton = new QPushButton(tr("Export…"), this);
    auto* importButton = new QPushButton(tr("Import…"), this);
    for (QPushButton* button : {exportButton, importButton})
        button->setAutoDefault(false);
    exportButton->setObjectName(QStringLiteral("exportSettings"));
    importButton->setObjectName(QStringLiteral("importSettings"));
    form.add(tr("Take settings along"), tr("All settings in one file that can be read. Keys, tokens and pass phrases are never in it."), exportButton);
    form.add(tr("Bring settings in"), tr("Appearance and notifications change at once, all else with the next start. A file with a mistake changes nothing, and is told by its line."), importButton);
    m_result->setObjectName(QStringLiteral("dataResult"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addWide(m_result);
    form.end();
    connect(exportButton, &QPushButton::clicked, this, &DataPage::chooseExport);
    connect(importButton, &QPushButton::clicked, this, &DataPage::chooseImport);
    onShown();
}

void DataPage::onShown()
{
    const QString protection = m_file.journalProtection();
    m_protection->setText(protection.isEmpty() ? tr("Kept by an engine elsewhere") : protection);
}

QString DataPage::result() const { return m_result->text(); }

void DataPage::say(const QString& text, bool isError)
{
    base::setRole(m_result, isError ? base::LabelRole::Error : base::LabelRole::Plain);
    m_result->setText(text);
}

void DataPage::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export settings"), QStringLiteral("jarvis-settings.conf"), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &DataPage::exportTo);
    dialog->open();
}

void DataPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import settings"), {}, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DataPage::importFrom);
    dialog->open();
}

void DataPage::exportTo(const QString& path)
{
    const QString error = m_file.exportTo(path);
    say(error.isEmpty() ? tr("All settings were written to %1.").arg(path) : error, !error.isEmpty());
}

void DataPage::importFrom(const QString& path)
{
    const QString error = m_file.importFrom(path);
    say(error.isEmpty() ? tr("The settings of %1 are kept from now on.").arg(path) : error, !error.isEmpty());
}

} // namespace jarvis::widgets::settings
