#include "widgets/charts/drawing_shelf.h"

#include <chrono>
#include <utility>

namespace jarvis::widgets::charts {
namespace {

constexpr std::chrono::milliseconds kSaveAfter{500};

} // namespace

DrawingShelf::DrawingShelf(std::optional<DrawingStore> store, QObject* parent) : QObject(parent), m_store(std::move(store))
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveAfter);
    connect(&m_saveSoon, &QTimer::timeout, this, &DrawingShelf::flush);
}

DrawingShelf::~DrawingShelf()
{
    flush();
}

std::vector<Drawing> DrawingShelf::of(const QString& instrument)
{
    const auto known = m_drawings.constFind(instrument);
    if (known != m_drawings.constEnd())
        return *known;
    DrawingStore::Loaded loaded;
    if (m_store)
        loaded = m_store->load(instrument);
    m_drawings.insert(instrument, loaded.drawings);
    if (!loaded.setAside.isEmpty()) {
        Q_EMIT noted(tr("The drawings of %1 could not be read. Their file was set aside as %2.")
                         .arg(instrument, loaded.setAside));
    }
    return loaded.drawings;
}

void DrawingShelf::put(const QString& instrument, const std::vector<Drawing>& drawings, const QObject* by)
{
    m_drawings.insert(instrument, drawings);
    m_unsaved.insert(instrument);
    if (!m_saveSoon.isActive())
        m_saveSoon.start();
    Q_EMIT changed(instrument, by);
}

void DrawingShelf::flush()
{
    m_saveSoon.stop();
    const QSet<QString> unsaved = std::exchange(m_unsaved, {});
    for (const QString& instrument : unsaved) {
        const QString problem = m_store ? m_store->save(instrument, m_drawings.value(instrument)) : QString();
        if (!problem.isEmpty())
            Q_EMIT noted(problem);
    }
}

} // namespace jarvis::widgets::charts
