#include "app/desktop/key_tester.h"

#include <QMetaObject>

#include <utility>

namespace jarvis::desktop {

/// The key for as long as it is needed, and the check that uses it; the check lives and ends on the network thread.
struct KeyTester::Job {
    explicit Job(venue::Credentials key) : credentials(std::move(key)) {}

    venue::Credentials credentials;
    std::unique_ptr<venue::keys::KeyCheck> check;
};

KeyTester::KeyTester() : m_thread(std::make_unique<net::NetworkThread>("net-keys")) {}

KeyTester::~KeyTester()
{
    cancel();
    // Whatever was posted before has run by then.
    m_thread->run([] {});
}

void KeyTester::start(const KeyQuestion& question, venue::Credentials credentials, Done done)
{
    cancel();
    m_job = std::make_shared<Job>(std::move(credentials));
    net::NetworkThread& thread = *m_thread;
    m_thread->post([this, &thread, question, job = m_job, done = std::move(done)] {
        job->check = std::make_unique<venue::keys::KeyCheck>(
            thread.network(), venue::keys::dialectOf(question.venue, question.isTestnet, question.instead, job->credentials));
        job->check->start([this, weak = std::weak_ptr(job), done](const Answer& answer) {
            QMetaObject::invokeMethod(
                &m_here,
                [this, weak, done, answer] {
                    const auto asked = weak.lock();
                    if (!asked || asked != m_job)
                        return;
                    cancel();
                    done(answer);
                },
                Qt::QueuedConnection);
        });
    });
}

void KeyTester::cancel()
{
    if (auto job = std::exchange(m_job, nullptr))
        m_thread->post([job = std::move(job)] { job->check.reset(); });
}

} // namespace jarvis::desktop
