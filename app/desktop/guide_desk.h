#pragma once

#include "widgets/guide/glossary_dialog.h"
#include "widgets/guide/tour.h"

#include <QObject>
#include <QPointer>

namespace jarvis::desktop {

class Workstation;

/// Help on the desk: F1 for the panel that has the focus, the glossary, and the tour that points at the real controls.
///
/// Threads: GUI. A child of the desk's window.
class GuideDesk final : public QObject {
    Q_OBJECT

public:
    explicit GuideDesk(Workstation& desk);

    void showHelp();
    void showGlossary(const QString& termId = {});
    /// Begins anew. Over an account that moves real money it does not: it says so instead.
    void startTour();
    widgets::guide::Tour* tour() { return m_tour; }

private:
    QVector<widgets::guide::TourStep> steps();

    Workstation& m_desk;
    QPointer<widgets::guide::Tour> m_tour;
    QPointer<widgets::guide::GlossaryDialog> m_glossary;
};

} // namespace jarvis::desktop
