#pragma once

#include "tests/support/bench_duel.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEvent>
#include <QObject>
#include <QWidget>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace jarvis::bench {

/// What a frame costs the GUI thread: all CPU time from one drain of the engine's news until the next, so draining, models,
/// layout and painting together, whichever turn of the event loop they happen in. And how long it is busy at a time, in wall time,
/// from the first event after a sleep until it sleeps again.
///
/// Needs Qt's own event dispatcher (QT_NO_GLIB). Threads: GUI.
class FrameWatch final : public QObject {
public:
    /// `widget`: whose paints are counted, as evidence; `drains`: how many there were so far.
    FrameWatch(const QWidget& widget, std::function<std::uint64_t()> drains)
        : m_widget(widget), m_drains(std::move(drains)), m_drainsSeen(m_drains())
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] { endSpan(); });
        qApp->installEventFilter(this);
    }

    /// Milliseconds of CPU time of each frame that painted something.
    const std::vector<double>& frames() const { return m_frames; }
    /// Milliseconds of wall time of each busy span.
    const std::vector<double>& spans() const { return m_spans; }
    std::uint64_t widgetPaints() const { return m_widgetPaints; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!m_firstEvent)
            m_firstEvent = Wall::now();
        if (event->type() == QEvent::Paint) {
            m_hasPainted = true;
            m_widgetPaints += watched == &m_widget ? 1 : 0;
        }
        return false;
    }

private:
    using Wall = std::chrono::steady_clock;

    /// Sleeping costs no CPU time, so what was spent since the last sleep is what this span cost.
    void endSpan()
    {
        const double cpu = cpuSeconds();
        if (std::exchange(m_drainsSeen, m_drains()) != m_drains()) {
            if (m_isPaintedFrame)
                m_frames.push_back(m_frame * 1e3);
            m_frame = 0;
            m_isPaintedFrame = false;
        }
        m_frame += cpu - std::exchange(m_cpuAtSleep, cpu);
        m_isPaintedFrame |= std::exchange(m_hasPainted, false);
        if (m_firstEvent)
            m_spans.push_back(std::chrono::duration<double, std::milli>(Wall::now() - *m_firstEvent).count());
        m_firstEvent.reset();
    }

    const QWidget& m_widget;
    std::uint64_t m_widgetPaints = 0;
    std::function<std::uint64_t()> m_drains;
    std::uint64_t m_drainsSeen;
    double m_frame = 0; ///< CPU seconds since the newest drain began
    bool m_isPaintedFrame = false;
    bool m_hasPainted = false;
    double m_cpuAtSleep = cpuSeconds();
    std::optional<Wall::time_point> m_firstEvent;
    std::vector<double> m_frames;
    std::vector<double> m_spans;
};

/// When a widget was painted for the first time while `isSo`. Threads: GUI.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget& widget, std::function<bool()> isSo) : m_isSo(std::move(isSo)), m_widget(widget) { widget.installEventFilter(this); }

    std::optional<std::chrono::steady_clock::time_point> at() const { return m_at; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != &m_widget || event->type() != QEvent::Paint || m_isPainting || m_at || !m_isSo())
            return false;
        m_isPainting = true;
        QCoreApplication::sendEvent(watched, event);
        m_isPainting = false;
        m_at = std::chrono::steady_clock::now();
        return true;
    }

private:
    std::function<bool()> m_isSo;
    QWidget& m_widget;
    bool m_isPainting = false;
    std::optional<std::chrono::steady_clock::time_point> m_at;
};

} // namespace jarvis::bench
