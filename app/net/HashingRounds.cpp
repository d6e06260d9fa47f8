// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/HashingRounds.h"

#include <openssl/asn1t.h>

namespace waybill {

using namespace openssl;

namespace {

/// Some seconds of this computer's time; today's programs write 2,048 to 1,000,000.
constexpr int64_t maxRounds = 10'000'000;
/// The same for scrypt: cost, block size and parallelization multiplied; usual is 16,384 × 8 × 1.
constexpr uint64_t maxScrypt = 1ULL << 24U;

using Pbes2Ptr = std::unique_ptr<PBE2PARAM, Deleter<PBE2PARAM_free>>;
using Pbkdf2Ptr = std::unique_ptr<PBKDF2PARAM, Deleter<PBKDF2PARAM_free>>;
using PbePtr = std::unique_ptr<PBEPARAM, Deleter<PBEPARAM_free>>;
using ScryptPtr = std::unique_ptr<SCRYPT_PARAMS, Deleter<SCRYPT_PARAMS_free>>;
using SealedPtr = std::unique_ptr<X509_SIG, Deleter<X509_SIG_free>>;

void *unpack(const ASN1_ITEM *item, const ASN1_TYPE *value)
{
    return ASN1_TYPE_unpack_sequence(item, value);
}

/// Numbers that do not fit count as too many.
bool areTooMany(const ASN1_INTEGER *rounds)
{
    int64_t number = 0;
    return ASN1_INTEGER_get_int64(&number, rounds) != 1 || number > maxRounds;
}

bool isTooMuchScrypt(const SCRYPT_PARAMS &parameters)
{
    uint64_t product = 1;
    for (const ASN1_INTEGER *each :
         {parameters.costParameter, parameters.blockSize, parameters.parallelizationParameter}) {
        uint64_t number = 0;
        if (ASN1_INTEGER_get_uint64(&number, each) != 1 || number > maxScrypt)
            return true;
        product *= number; // each factor is at most 2^24 and the product before it, too
        if (product > maxScrypt)
            return true;
    }
    return false;
}

bool isTooMuchDerivation(const X509_ALGOR *derivation)
{
    switch (OBJ_obj2nid(derivation->algorithm)) {
    case NID_id_pbkdf2: {
        const Pbkdf2Ptr parameters(
            static_cast<PBKDF2PARAM *>(unpack(ASN1_ITEM_rptr(PBKDF2PARAM), derivation->parameter)));
        return parameters && areTooMany(parameters->iter);
    }
    case NID_id_scrypt: {
        const ScryptPtr parameters(static_cast<SCRYPT_PARAMS *>(
            unpack(ASN1_ITEM_rptr(SCRYPT_PARAMS), derivation->parameter)));
        return parameters && isTooMuchScrypt(*parameters);
    }
    default:
        return false;
    }
}

bool isTooMuchPart(const PKCS7 *part)
{
    if (PKCS7_type_is_encrypted(part) && part->d.encrypted != nullptr)
        return asksForTooMuchHashing(part->d.encrypted->enc_data->algorithm);
    if (!PKCS7_type_is_data(part) || part->d.data == nullptr)
        return false;
    STACK_OF(PKCS12_SAFEBAG) *bags = PKCS12_unpack_p7data(const_cast<PKCS7 *>(part));
    bool isTooMuch = false;
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        // Bags in bags are what no program writes, and could hide anything.
        isTooMuch = isTooMuch || PKCS12_SAFEBAG_get_nid(bag) == NID_safeContentsBag;
        if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag)
            continue;
        const X509_ALGOR *protection = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &protection, nullptr);
        isTooMuch = isTooMuch || asksForTooMuchHashing(protection);
    }
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    return isTooMuch;
}

} // namespace

bool asksForTooMuchHashing(const X509_ALGOR *protection)
{
    if (OBJ_obj2nid(protection->algorithm) == NID_pbes2) {
        const Pbes2Ptr parameters(
            static_cast<PBE2PARAM *>(unpack(ASN1_ITEM_rptr(PBE2PARAM), protection->parameter)));
        return parameters && isTooMuchDerivation(parameters->keyfunc);
    }
    const PbePtr parameters(
        static_cast<PBEPARAM *>(unpack(ASN1_ITEM_rptr(PBEPARAM), protection->parameter)));
    return parameters && areTooMany(parameters->iter);
}

bool asksForTooMuchHashing(const PKCS12 *container)
{
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, container);
    bool isTooMuch = rounds != nullptr && areTooMany(rounds);
    STACK_OF(PKCS7) *parts = PKCS12_unpack_authsafes(container);
    for (int i = 0; i < sk_PKCS7_num(parts); ++i)
        isTooMuch = isTooMuch || isTooMuchPart(sk_PKCS7_value(parts, i));
    sk_PKCS7_pop_free(parts, PKCS7_free);
    forgetComplaints();
    return isTooMuch;
}

bool asksForTooMuchHashing(const unsigned char *der, long length)
{
    const SealedPtr sealed(d2i_X509_SIG(nullptr, &der, length));
    bool isTooMuch = false;
    if (sealed) {
        const X509_ALGOR *protection = nullptr;
        X509_SIG_get0(sealed.get(), &protection, nullptr);
        isTooMuch = asksForTooMuchHashing(protection);
    }
    forgetComplaints();
    return isTooMuch;
}

} // namespace waybill
