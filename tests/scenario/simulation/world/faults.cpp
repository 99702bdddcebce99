#include "tests/scenario/simulation/world/faults.h"

#include <cstdio>

namespace jarvis::scenario {
namespace {

struct Kind {
    const char* name;
    double Faults::* rate;
    double most;
};

constexpr Kind kKinds[] = {
    {"powerLoss", &Faults::powerLoss, 0.015},
    {"kill", &Faults::kill, 0.01},
    {"diskFull", &Faults::diskFull, 0.004},
    {"bitRot", &Faults::bitRot, 0.5},
    {"slowJournal", &Faults::slowJournal, 0.6},
    {"loseRequest", &Faults::loseRequest, 0.06},
    {"delayRequest", &Faults::delayRequest, 0.3},
    {"repeatRequest", &Faults::repeatRequest, 0.1},
    {"loseReport", &Faults::loseReport, 0.06},
    {"delayReport", &Faults::delayReport, 0.2},
    {"repeatReport", &Faults::repeatReport, 0.2},
    {"garbage", &Faults::garbage, 0.2},
    {"timeOut", &Faults::timeOut, 0.1},
    {"rejectExit", &Faults::rejectExit, 0.2},
    {"cut", &Faults::cut, 0.02},
    {"forget", &Faults::forget, 0.3},
    {"loseUpdate", &Faults::loseUpdate, 0.03},
    {"repeatUpdate", &Faults::repeatUpdate, 0.2},
    {"brokenMark", &Faults::brokenMark, 0.05},
    {"silence", &Faults::silence, 0.01},
    {"crossedBook", &Faults::crossedBook, 0.01},
    {"clockJump", &Faults::clockJump, 0.01},
    {"sleep", &Faults::sleep, 0.005},
};

} // namespace

Faults Faults::draw(Random& random)
{
    Faults faults;
    if (random.chance(0.125))
        return faults;
    const double density = random.chance(0.25) ? 0.15 : 0.45;
    for (const Kind& kind : kKinds) {
        // Always two draws, so that a kind that is added last changes no other.
        const bool isOn = random.chance(density);
        const double rate = kind.most * (0.2 + 0.8 * random.unit());
        if (isOn)
            faults.*kind.rate = rate;
    }
    // A disk that lies takes promises with it: seldom, so that most runs are judged by all of them.
    if (random.chance(0.05))
        faults.lyingSync = 0.3 * random.unit();
    return faults;
}

std::string Faults::text() const
{
    std::string text;
    const auto add = [&text](const char* name, double rate) {
        char number[32];
        std::snprintf(number, sizeof number, "%.4g", rate);
        text += (text.empty() ? "" : ", ") + std::string(name) + " " + number;
    };
    for (const Kind& kind : kKinds) {
        if (this->*kind.rate > 0)
            add(kind.name, this->*kind.rate);
    }
    if (lyingSync > 0)
        add("lyingSync", lyingSync);
    return text.empty() ? "none" : text;
}

} // namespace jarvis::scenario
