// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "FreedMemory.h"

#include <cstdlib>

// A sanitizer has a free() of its own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define WAYBILL_IS_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define WAYBILL_IS_SANITIZED
#endif
#endif

#if defined(__GLIBC__) && !defined(WAYBILL_IS_SANITIZED)

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace {

/// Larger blocks are lists and pictures; the C library gives them back to the system anyway.
constexpr size_t largestOverwritten = 128UL * 1024;

/// The only thing in this program that all may change: free() has nothing else to ask.
std::atomic<bool> isOverwriting = false;

} // namespace

// What the C library calls these functions within itself. Those of the program take precedence over
// those of any library, and all libraries call ours.
extern "C" void __libc_free(void *memory);                  // NOLINT(bugprone-reserved-identifier)
extern "C" void *__libc_realloc(void *memory, size_t size); // NOLINT(bugprone-reserved-identifier)

extern "C" void free(void *memory) noexcept
{
    if (memory != nullptr && isOverwriting.load(std::memory_order_relaxed)) {
        const size_t size = malloc_usable_size(memory);
        if (size <= largestOverwritten)
            explicit_bzero(memory, size);
    }
    __libc_free(memory);
}

extern "C" void *realloc(void *memory, size_t size) noexcept
{
    if (memory == nullptr || size == 0 || !isOverwriting.load(std::memory_order_relaxed))
        return __libc_realloc(memory, size);
    const size_t before = malloc_usable_size(memory);
    if (before > largestOverwritten)
        return __libc_realloc(memory, size);
    if (size <= before && size >= before / 2)
        return memory;
    void *const moved = malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, memory, std::min(before, size));
        free(memory);
    }
    return moved;
}

void waybill::overwriteFreedMemory()
{
    isOverwriting = true;
}

#else

void waybill::overwriteFreedMemory() {}

#endif
