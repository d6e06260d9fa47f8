// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <tl/expected.hpp>

namespace waybill {

/// Value or error, for anything that can fail in normal use. An alias, so that
/// std::expected (C++23) can take its place.
template<typename T, typename E>
using Result = tl::expected<T, E>;

/// Wraps an error for returning it from a function whose type is Result<…, E>.
template<typename E>
[[nodiscard]] tl::unexpected<std::decay_t<E>> failure(E &&error)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

/// The value of a Result that succeeds without having anything to say.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace waybill
