#pragma once

#include "app/desktop/options.h"
#include "app/desktop/session_report.h"
#include "app/desktop/startup.h"
#include "app/desktop/workstation.h"

#include <QDir>
#include <QString>

#include <functional>
#include <memory>

namespace jarvis::desktop {

/// What a step came to: what happened, in words, or why it did not hold.
using StepResult = Expected<QString, QString>;

/// Where the demo plays: a desk in its own folder that can be closed and opened again, a counter of steps, pictures.
class DemoStage {
public:
    explicit DemoStage(const Options& options);
    ~DemoStage();

    /// Makes room in the out folder and opens the desk. The error in words, or empty.
    QString open();
    /// Ends desk and engine, then opens them anew on the same journal.
    QString reopen();

    /// Runs a step, prints what happened, takes a picture. After a step that did not hold, later ones still run.
    void step(const QString& name, const std::function<StepResult()>& act);
    bool hasHeld() const { return m_failures == 0; }

    Workstation& desk() { return *m_desk; }
    const widgets::session::ReadModel& model() { return m_desk->session().model(); }
    template <typename Widget> Widget& find(const char* name)
    {
        auto* found = m_desk->window().findChild<Widget*>(QLatin1String(name));
        CHECK(found);
        return *found;
    }

    void remember(const QString& step, const Refusal& refusal) { m_refusals.push_back({step, refusal}); }
    /// Writes session.json; the error in words, or empty.
    QString writeReport();

private:
    QString makeRoom();

    Options m_options;
    QDir m_out;
    std::unique_ptr<Started> m_started;
    std::unique_ptr<Workstation> m_desk;
    std::vector<ReportedRefusal> m_refusals;
    int m_steps = 0;
    int m_failures = 0;
};

} // namespace jarvis::desktop
