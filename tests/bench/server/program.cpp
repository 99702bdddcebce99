#include "tests/bench/server/program.h"

#include "engine/base/check.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

namespace jarvis::bench {
namespace {

std::string temporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "jarvis-bench-XXXXXX").string();
    CHECK(::mkdtemp(name.data()) != nullptr);
    return name;
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return place;
}

std::uint16_t freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place = loopback(0);
    socklen_t size = sizeof place;
    CHECK(::bind(socket, reinterpret_cast<sockaddr*>(&place), sizeof place) == 0);
    CHECK(::getsockname(socket, reinterpret_cast<sockaddr*>(&place), &size) == 0);
    ::close(socket);
    return ntohs(place.sin_port);
}

bool isListening(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in place = loopback(port);
    const bool is = ::connect(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0;
    ::close(socket);
    return is;
}

/// The one that was built with this, or another to compare with.
std::string daemonFile()
{
    const char* other = std::getenv("JARVIS_BENCH_DAEMON");
    return other != nullptr ? other : JARVIS_DAEMON;
}

} // namespace

Program::Program(const std::vector<std::string>& words)
{
    int ends[2];
    CHECK(::pipe2(ends, O_CLOEXEC) == 0);
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    m_process = ::fork();
    CHECK(m_process >= 0);
    if (m_process == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    m_out = ends[0];
}

Program::~Program()
{
    kill();
    ::close(m_out);
}

std::string Program::line()
{
    std::string text;
    char letter = 0;
    while (::read(m_out, &letter, 1) == 1 && letter != '\n')
        text += letter;
    return text;
}

void Program::kill()
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
    wait();
}

int Program::wait()
{
    int status = 0;
    if (m_process > 0)
        ::waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Daemon::Daemon(bool isEncrypted) : m_folder(temporaryFolder()), m_port(freePort())
{
    std::ofstream file(config());
    file << "data: " << m_folder << "/data\nlisten.port: " << m_port << "\nfeed: simulated:7\nlog.level: error\n"
         << "rate.professional.trading: 1000000\nrate.professional.global: 1000000\n" << std::flush;
    if (isEncrypted) {
        Program maker({daemonFile(), "certificate", "--config", config()});
        CHECK(maker.wait() == 0);
        file << "listen.certificate: " << m_folder << "/data/certificate.pem\nlisten.key: " << m_folder << "/data/certificate-key.pem\n" << std::flush;
    }
    m_token = makeToken("bench");
    start();
}

Daemon::~Daemon()
{
    delete m_program;
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string Daemon::makeToken(const std::string& user) const
{
    Program program({daemonFile(), "token", "add", user, "--trade", "--tenant", "professional", "--config", config()});
    const std::string token = program.line();
    CHECK(program.wait() == 0);
    return token;
}

std::string Daemon::anotherToken(int number) { return makeToken("bench" + std::to_string(number)); }

void Daemon::start()
{
    delete m_program;
    m_program = new Program({daemonFile(), "serve", "--config", config()});
    CHECK(!m_program->line().empty());
}

void Daemon::kill() { m_program->kill(); }
int Daemon::process() const { return m_program->process(); }

Nginx::Nginx()
{
    if (!std::filesystem::exists("/usr/sbin/nginx"))
        return;
    m_folder = temporaryFolder();
    m_port = freePort();
    std::filesystem::create_directories(m_folder + "/www/api/v1");
    std::filesystem::permissions(m_folder, std::filesystem::perms::others_all, std::filesystem::perm_options::add);
    for (const char* name : {"/www/health", "/www/api/v1/positions"})
        std::ofstream(m_folder + name) << std::string(200, 'x');
    std::ofstream(m_folder + "/nginx.conf") << "master_process off;\npid " << m_folder << "/pid;\nerror_log /dev/null;\nevents { worker_connections 4096; }\n"
        << "http { access_log off; keepalive_requests 1000000; client_body_temp_path " << m_folder << "/b; proxy_temp_path " << m_folder << "/p;\n"
        << " fastcgi_temp_path " << m_folder << "/f; uwsgi_temp_path " << m_folder << "/u; scgi_temp_path " << m_folder << "/s;\n"
        << " server { listen 127.0.0.1:" << m_port << "; root " << m_folder << "/www; } }\n";
    if (Program({"/usr/sbin/nginx", "-c", m_folder + "/nginx.conf"}).wait() != 0)
        return;
    for (int i = 0; i < 100 && !isListening(m_port); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    std::ifstream(m_folder + "/pid") >> m_process;
}

Nginx::~Nginx()
{
    if (m_process > 0)
        ::kill(m_process, SIGTERM);
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

} // namespace jarvis::bench
