// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The decoders under libFuzzer: WAYBILL_FUZZ_TARGET names the one. See run.sh beside this file.

#include "fuzz/FuzzTargets.h"

#include <cstdio>
#include <cstdlib>

using namespace waybill::fuzz;

namespace {

void (*chosenTarget)(const QByteArray &) = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    const QString wanted = qEnvironmentVariable("WAYBILL_FUZZ_TARGET");
    const QList<FuzzTarget> targets = allTargets();
    for (const FuzzTarget &target : targets) {
        if (target.name == wanted)
            chosenTarget = target.run;
        else if (wanted.isEmpty())
            std::puts(qPrintable(target.name));
    }
    if (chosenTarget == nullptr) {
        std::fputs("WAYBILL_FUZZ_TARGET names the decoder; without it, all names are listed.\n",
                   stderr);
        std::fflush(stdout);
        std::_Exit(wanted.isEmpty() ? 0 : 2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    chosenTarget(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
