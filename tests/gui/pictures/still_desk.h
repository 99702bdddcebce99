#pragma once

#include "app/desktop/settings_desk.h"
#include "app/desktop/shots.h"
#include "app/desktop/workstation.h"
#include "tests/bench/gui/moving_market.h"
#include "tests/support/fake_engine.h"

#include <QTemporaryDir>

#include <memory>

namespace jarvis::test {

/// The whole desk on a market that moved for a while and then stood still, at a time that stands still, too: the same pictures each time, on
/// each machine. Nothing blinks, nothing flashes; fonts, language and time zone are fixed.
///
/// Threads: GUI.
class StillDesk {
public:
    StillDesk();
    ~StillDesk();

    desktop::Workstation& desk() { return *m_desk; }
    /// The desk's scenes that can stand still, and those that only a scripted engine can bring about: a lost link, old data, a position that
    /// nobody ordered.
    desktop::ShotScenes scenes();
    /// Puts a mood on the desk.
    bool enter(desktop::ShotMood mood);
    /// Takes these scenes at 1280 × 800 in both themes; what could not be taken.
    QStringList take(const desktop::ShotScenes& scenes, const std::function<void(const QString&, const QImage&)>& keep);

private:
    void pass(int seconds);
    void publish(const std::vector<api::Event>& events);

    FakeEngine m_engine;
    QTemporaryDir m_folder;
    std::shared_ptr<Timestamp> m_now;
    bench::MovingMarket m_market;
    desktop::SettingsDesk m_settings;
    std::unique_ptr<desktop::Workstation> m_desk;
};

} // namespace jarvis::test
