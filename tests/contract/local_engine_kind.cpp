#include "engine/base/clock.h"
#include "engine/local/local_engine.h"
#include "tests/contract/engine_under_test.h"

#include <QTemporaryDir>

namespace jarvis::test {
namespace {

class LocalUnderTest final : public EngineUnderTest {
public:
    LocalUnderTest()
    {
        local::LocalEngine::Options options;
        options.folder = m_folder.path().toStdString() + "/journal";
        options.account.kelly.tradesMin = 1;
        auto created = local::LocalEngine::create(options);
        if (!created)
            qFatal("%s", created.error().text.c_str());
        m_engine = std::move(created).value();
    }
    api::Engine& engine() override { return *m_engine; }
    InstrumentId instrument() const override { return InstrumentId{1}; }
    Timestamp now() const override { return SystemClock().now(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<local::LocalEngine> m_engine;
};

} // namespace

EngineKind localEngineKind()
{
    return {"LocalEngine", [] { return std::make_unique<LocalUnderTest>(); }};
}

} // namespace jarvis::test
