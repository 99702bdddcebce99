#pragma once

#include "engine/net/net_error.h"

#include <QMetaType>

Q_DECLARE_METATYPE(jarvis::net::NetError::Kind)
