// The desk as a whole: frames (gui.frame, gui.tape), start (gui.start), idle, a day's memory, and handing over to its thread (ui.post). What
// one chart or one table costs: gui_chart, gui_table.
//
// Each figure stands beside its target, and the ratio is measured over target: above 1 is missed. Runs without a screen, too.
// Without arguments all of them; else those that are named: frames tape start idle memory post.

#include "tests/bench/gui/desk_day.h"
#include "tests/bench/gui/desk_frames.h"
#include "tests/bench/gui/desk_idle.h"
#include "tests/bench/gui/desk_start.h"
#include "tests/bench/gui/ui_post.h"

#include "widgets/base/theme_manager.h"

#include <spdlog/spdlog.h>

#include <QApplication>

#include <algorithm>
#include <cstdlib>
#include <string_view>

int main(int argc, char** argv)
{
    // A benchmark must run where there is no screen, too.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    spdlog::set_level(spdlog::level::off); // standard output is for the figures
    // Qt's own event loop tells when it is about to sleep; the one on GLib says so before each turn, be there work or not.
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    // As the program does: style sheets are part of what a frame costs.
    jarvis::widgets::base::ThemeManager::instance().set(jarvis::widgets::base::ThemeName::Dark, jarvis::widgets::base::SidePalette::Standard);
    const auto begin = argv + std::min(argc, 1);
    if (argc > 2 && std::string_view(*begin) == "--start")
        return jarvis::bench::runStart(std::chrono::nanoseconds(std::strtoll(argv[2], nullptr, 10)));
    const auto isWanted = [&](std::string_view name) { return argc < 2 || std::find(begin, argv + argc, name) != argv + argc; };
    if (isWanted("start"))
        jarvis::bench::benchStart(argv[0]);
    if (isWanted("idle"))
        jarvis::bench::benchIdle();
    if (isWanted("frames"))
        jarvis::bench::benchFrames("gui", false);
    if (isWanted("tape"))
        jarvis::bench::benchFrames("gui.tape", true);
    if (isWanted("post"))
        jarvis::bench::benchPost();
    if (isWanted("memory"))
        jarvis::bench::benchDay();
    return 0;
}
