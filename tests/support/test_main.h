#pragma once

class QObject;

namespace jarvis::test {

/// Adds a test class to this program's list; see JARVIS_TEST.
class Registration {
public:
    using Create = QObject* (*)();
    Registration(const char* name, Create create);
};

} // namespace jarvis::test

/// Registers a Qt Test class, so that one program runs all test files of a folder.
/// Run one class or function: `build/dev/tests/unit_model DecimalTest`, `... DecimalTest::parses`.
#define JARVIS_TEST(Class)                                                                                             \
    static const ::jarvis::test::Registration registrationOf##Class(#Class, []() -> QObject* { return new Class; });
