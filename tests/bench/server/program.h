#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jarvis::bench {

/// A program in a process of its own, killed when this goes.
class Program {
public:
    explicit Program(const std::vector<std::string>& words);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    int process() const { return m_process; }
    /// The next line of its standard output; empty when it ended.
    std::string line();
    void kill();
    /// Waits for its end; the exit code, -1 when it was killed.
    int wait();

private:
    int m_process = -1;
    int m_out = -1;
};

/// jarvisd with one token, over as many lives as are asked of it, in a folder that goes with it.
class Daemon {
public:
    /// In the clear, or with a certificate of its own.
    explicit Daemon(bool isEncrypted = false);
    ~Daemon();

    void start();
    void kill();
    int process() const;
    std::uint16_t port() const { return m_port; }
    const std::string& token() const { return m_token; }
    /// A token of its own for another user of the largest tenant class.
    std::string anotherToken(int number);
    const std::string& folder() const { return m_folder; }

private:
    std::string config() const { return m_folder + "/jarvisd.yaml"; }
    std::string makeToken(const std::string& user) const;

    std::string m_folder;
    std::string m_token;
    std::uint16_t m_port = 0;
    Program* m_program = nullptr;
};

/// nginx in one process that serves a small file at /health and /api/v1/positions, for comparison; nothing when it is not installed.
class Nginx {
public:
    Nginx();
    ~Nginx();
    bool isThere() const { return m_process > 0; }
    int process() const { return m_process; }
    std::uint16_t port() const { return m_port; }

private:
    std::string m_folder;
    std::uint16_t m_port = 0;
    int m_process = -1;
};

} // namespace jarvis::bench
