#include "widgets/settings/settings_window.h"

#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/style_sheet.h"
#include "widgets/settings/settings_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

constexpr int kNamesWidth = 168;
constexpr int kNameHeight = 32;

} // namespace

SettingsWindow::SettingsWindow(QWidget* parent) : QDialog(parent), m_names(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFixedWidth(kNamesWidth);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setUniformItemSizes(true);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->viewport()->setAutoFillBackground(false);
    auto* delegate = new base::RowDelegate(m_names);
    delegate->setRowHeight(kNameHeight);
    m_names->setItemDelegate(delegate);

    auto* title = new QLabel(tr("Settings"), this);
    base::setRole(title, base::LabelRole::Title);
    title->setContentsMargins(3 * base::kGrid, 4 * base::kGrid, 0, 2 * base::kGrid);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(title);
    left->addWidget(m_names, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_pages, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int at) {
        m_pages->setCurrentIndex(at);
        if (isVisible() && at >= 0)
            m_all[at]->onShown();
    });
    resize(960, 600);
    setMinimumSize(760, 480);
}

void SettingsWindow::addPage(SettingsPage* page)
{
    auto* item = new QListWidgetItem(page->title(), m_names);
    item->setSizeHint({kNamesWidth, kNameHeight});
    m_all.push_back(page);
    m_pages->addWidget(page);
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
}

void SettingsWindow::open(const QString& id)
{
    for (int at = 0; at < m_all.size(); ++at) {
        if (m_all[at]->id() == id)
            m_names->setCurrentRow(at);
    }
    show();
    raise();
    activateWindow();
}

void SettingsWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (const int at = m_pages->currentIndex(); at >= 0) {
        m_all[at]->onShown();
        m_all[at]->setFocus();
    }
}

} // namespace jarvis::widgets::settings
