#include "engine/venue/order_names.h"

#include "engine/base/check.h"

#include <algorithm>
#include <charconv>

namespace jarvis::venue {
namespace {

constexpr int kBase = 32;
constexpr std::size_t kTimeDigits = 9;

std::string digits(std::uint64_t number)
{
    char text[13];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number, kBase);
    CHECK(error == std::errc());
    return std::string(text, end);
}

/// Takes a number off the front. Empty when there is none, or when it could be written shorter.
template <typename Number>
std::optional<Number> takeNumber(std::string_view& text, int base)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end == text.data() || (*text.data() == '0' && end - text.data() > 1))
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool takeLetter(std::string_view& text, char letter)
{
    if (!text.starts_with(letter))
        return false;
    text.remove_prefix(1);
    return true;
}

/// An order's number, and the revision behind `mark` where there is one.
std::optional<OrderName> readNumbers(std::string_view text, char mark, int base)
{
    OrderName name;
    const auto order = takeNumber<std::uint64_t>(text, base);
    if (!order || *order == 0)
        return std::nullopt;
    name.order = OrderId{*order};
    if (takeLetter(text, mark)) {
        const auto revision = takeNumber<std::uint32_t>(text, base);
        if (!revision || *revision == 0)
            return std::nullopt;
        name.revision = *revision;
    }
    return text.empty() ? std::optional(name) : std::nullopt;
}

} // namespace

std::string OrderNames::begin() const
{
    const std::string time = digits(static_cast<std::uint64_t>(std::max<std::int64_t>(toMillis(m_openedAt), 0)));
    std::string text = "jv";
    text.append(kTimeDigits - std::min(kTimeDigits, time.size()), '0');
    return text + time + digits(m_account.value) + 'x';
}

std::string OrderNames::text(const OrderName& name) const
{
    std::string text = begin() + digits(name.order.value);
    if (name.revision > 0)
        text += 'y' + digits(name.revision);
    return text;
}

std::optional<OrderName> OrderNames::read(std::string_view text) const
{
    const std::string begin = this->begin();
    if (!text.starts_with(begin))
        return readFormer(text);
    // from_chars takes capitals for digits, too.
    if (text.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz") != std::string_view::npos)
        return std::nullopt;
    return readNumbers(text.substr(begin.size()), 'y', kBase);
}

std::string OrderNames::formerText(const OrderName& name) const
{
    std::string text = "jv-" + std::to_string(m_account.value) + '-' + std::to_string(name.order.value);
    if (name.revision > 0)
        text += 'r' + std::to_string(name.revision);
    return text;
}

std::optional<OrderName> OrderNames::readFormer(std::string_view text) const
{
    const std::string begin = "jv-" + std::to_string(m_account.value) + '-';
    if (!hasFormer() || !text.starts_with(begin))
        return std::nullopt;
    return readNumbers(text.substr(begin.size()), 'r', 10);
}

} // namespace jarvis::venue
