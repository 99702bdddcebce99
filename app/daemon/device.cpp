#include "app/daemon/device.h"

#include "app/daemon/complaint.h"
#include "app/daemon/own_file.h"
#include "app/daemon/serve_config.h"
#include "app/daemon/token_file.h"
#include "engine/crypto/encoding.h"
#include "engine/server/auth/device_desk.h"

#include <QFile>

#include <spdlog/spdlog.h>

#include <ostream>
#include <sstream>

namespace jarvis::daemon {
namespace {

constexpr std::size_t kDecisionsBytesMax = 64U << 10;

std::string decisionsIn(const std::string& data) { return data + "/device-decisions"; }

struct DeviceCall {
    DeviceDecision decision;
    std::string config;
};

Expected<DeviceCall, std::string> parseDeviceCall(const std::vector<std::string_view>& arguments)
{
    DeviceCall call;
    const std::string_view verb = arguments.empty() ? std::string_view() : arguments.front();
    if (verb != "allow" && verb != "deny")
        return Unexpected(std::string("Devices know allow and deny."));
    call.decision.isAllowed = verb == "allow";
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const bool hasNext = i + 1 < arguments.size();
        if (arguments[i] == "--config" && hasNext)
            call.config = arguments[++i];
        else if (arguments[i] == "--as" && hasNext)
            call.decision.user = arguments[++i];
        else if (!arguments[i].starts_with("--") && call.decision.code.empty())
            call.decision.code = server::auth::DeviceDesk::plainCode(arguments[i]);
        else
            return Unexpected("`device " + std::string(verb) + "` has an argument that it does not know, or something is missing behind one.");
    }
    if (call.config.empty() || call.decision.user.empty() || call.decision.code.empty())
        return Unexpected("`device " + std::string(verb) + "` needs the code that the device shows, --as USER and --config FILE, the one that `serve` reads.");
    if (call.decision.code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos)
        return Unexpected(std::string("A device shows eight letters, such as BCDF-GHJK."));
    return call;
}

} // namespace

int device(const std::vector<std::string_view>& arguments, std::ostream&, std::ostream& err)
{
    const auto call = parseDeviceCall(arguments);
    if (!call)
        return complain(err, kUsage, call.error());
    const auto config = readServeConfig(call->config);
    if (!config)
        return complain(err, kUsage, config.error());
    const auto users = readUsers(config->users);
    if (!users)
        return complain(err, kUnreadable, users.error());
    if (users->find(call->decision.user) == nullptr)
        return complain(err, kUsage, "There is no such user: see `jarvisd user list`. A device is let in as somebody who has a password.");
    const std::string path = decisionsIn(config->data);
    const auto before = readOwnFile(path, "decisions about devices", kDecisionsBytesMax, true);
    if (!before)
        return complain(err, kUnreadable, before.error());
    const std::string text = before->value_or("") + call->decision.code + ' ' + call->decision.user + (call->decision.isAllowed ? " allow\n" : " deny\n");
    if (const auto written = writeOwnFile(path, "decisions about devices", crypto::bytesOf(text)); !written)
        return complain(err, kUnreadable, written.error());
    err << "jarvisd: A running engine knows that after HUP, while the code is good.\n";
    return kDone;
}

std::vector<DeviceDecision> takeDeviceDecisions(const std::string& data)
{
    const std::string path = decisionsIn(data);
    const auto text = readOwnFile(path, "decisions about devices", kDecisionsBytesMax, true);
    if (!text)
        spdlog::error("{} Nothing of it is done.", text.error());
    if (!text || !*text)
        return {};
    // What cannot be taken away would be done again and again.
    if (!QFile::remove(QString::fromStdString(path))) {
        spdlog::error("The decisions about devices in {} cannot be removed: nothing of it is done.", path);
        return {};
    }
    std::vector<DeviceDecision> decisions;
    std::istringstream lines(**text);
    DeviceDecision one;
    for (std::string verb; lines >> one.code >> one.user >> verb;) {
        one.isAllowed = verb == "allow";
        decisions.push_back(one);
    }
    return decisions;
}

} // namespace jarvis::daemon
