#include "engine/market/volume_curve.h"

#include <algorithm>

namespace jarvis::market {

VolumeCurve volumeCurveOf(std::span<const Candle> bars)
{
    std::array<Int128, VolumeCurve::kHours> volumes{};
    for (const Candle& bar : bars) {
        const auto hour = static_cast<std::size_t>((bar.openTime.time_since_epoch() % kDay + kDay) % kDay / 1h);
        volumes.at(hour) += std::max<std::int64_t>(bar.volume.lots(), 0);
    }
    const Int128 most = *std::max_element(volumes.begin(), volumes.end());
    VolumeCurve curve;
    if (most == 0)
        return curve;
    for (std::size_t hour = 0; hour < volumes.size(); ++hour) {
        if (volumes[hour] > 0)
            curve.weights[hour] = static_cast<std::uint8_t>(std::max<Int128>(volumes[hour] * 255 / most, 1));
    }
    return curve;
}

} // namespace jarvis::market
