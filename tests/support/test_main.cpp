#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QObject>
#include <QTest>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#ifdef JARVIS_TEST_GUI
#include <QApplication>
#include <QStandardPaths>
#endif

namespace jarvis::test {
namespace {

struct Entry {
    const char* name;
    Registration::Create create;
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> all;
    return all;
}

} // namespace

Registration::Registration(const char* name, Create create)
{
    entries().push_back({name, create});
}

/// "Class" or "Class::function" as the first argument picks; every other argument goes to Qt Test.
static int runAll(int argc, char** argv)
{
    std::string onlyClass;
    // A crash ends the program at once: Qt's own handler may wait for a debugger, or tell of it for ever, and ctest waits with it.
    std::vector<std::string> arguments{argv[0], "-nocrashhandler"};
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const auto colons = argument.find("::");
        const std::string head = argument.substr(0, colons);
        bool isClass = false;
        for (const Entry& entry : entries())
            isClass = isClass || head == entry.name;
        if (isClass && onlyClass.empty()) {
            onlyClass = head;
            if (colons != std::string::npos)
                arguments.push_back(argument.substr(colons + 2));
        } else {
            arguments.push_back(argument);
        }
    }
    std::vector<char*> raw;
    for (std::string& argument : arguments)
        raw.push_back(argument.data());

    int failures = 0;
    int classes = 0;
    for (const Entry& entry : entries()) {
        if (!onlyClass.empty() && onlyClass != entry.name)
            continue;
        const std::unique_ptr<QObject> object(entry.create());
        failures += QTest::qExec(object.get(), static_cast<int>(raw.size()), raw.data());
        ++classes;
    }
    if (classes == 0) {
        std::fprintf(stderr, "No test class ran: nothing is registered, or the name is unknown.\n");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace jarvis::test

int main(int argc, char** argv)
{
#ifdef JARVIS_TEST_GUI
    QStandardPaths::setTestModeEnabled(true);
    // Of itself that screen has 800 x 800 px: less than the desk is made for.
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" QT_TESTCASE_SOURCEDIR "/support/screen.json");
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("jarvis-test"));
    return jarvis::test::runAll(argc, argv);
}
