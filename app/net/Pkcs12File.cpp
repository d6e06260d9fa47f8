// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/HashingRounds.h"
#include "net/IdentityFile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

using namespace openssl;
using Kind = IdentityError::Kind;

namespace {

Pkcs12Ptr decode(const QByteArray &file, const Context &context)
{
    // Made by hand, so that what is inside is opened with the algorithms of our own context.
    PKCS12 *container = PKCS12_init_ex(NID_pkcs7_data, context.get(), nullptr);
    const auto *position = reinterpret_cast<const unsigned char *>(file.constData());
    d2i_PKCS12(&container, &position, file.size()); // frees and nulls it on failure
    return Pkcs12Ptr(container);
}

bool isOld(const X509_ALGOR *algorithm)
{
    return OBJ_obj2nid(algorithm->algorithm) != NID_pbes2;
}

bool holdsOldKeyBag(const PKCS7 *part)
{
    STACK_OF(PKCS12_SAFEBAG) *bags = PKCS12_unpack_p7data(const_cast<PKCS7 *>(part));
    bool old = false;
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag)
            continue;
        const X509_ALGOR *algorithm = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
        old = old || isOld(algorithm);
    }
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    return old;
}

bool usesOldEncryption(const PKCS12 *container)
{
    STACK_OF(PKCS7) *parts = PKCS12_unpack_authsafes(container);
    bool old = false;
    for (int i = 0; i < sk_PKCS7_num(parts); ++i) {
        const PKCS7 *part = sk_PKCS7_value(parts, i);
        if (PKCS7_type_is_encrypted(part) && part->d.encrypted != nullptr)
            old = old || isOld(part->d.encrypted->enc_data->algorithm);
        else if (PKCS7_type_is_data(part) && part->d.data != nullptr)
            old = old || holdsOldKeyBag(part);
    }
    sk_PKCS7_pop_free(parts, PKCS7_free);
    return old;
}

IdentityError openingError(const QByteArray &passphrase)
{
    switch (takeComplaint()) {
    case Complaint::UnsupportedAlgorithm:
        return {Kind::UnsupportedEncryption, {}};
    case Complaint::WrongPassphrase:
        return {passphrase.isNull() ? Kind::PassphraseNeeded : Kind::WrongPassphrase, {}};
    case Complaint::Other:
        break;
    }
    return {Kind::Damaged, u"the PKCS#12 file cannot be decoded"_s};
}

void moveInto(Certificates &certificates, CertificateStackPtr stack)
{
    while (sk_X509_num(stack.get()) > 0)
        certificates.emplace_back(sk_X509_shift(stack.get()));
}

} // namespace

Result<Pkcs12Reading, IdentityError> readPkcs12(const QByteArray &file,
                                                const QByteArray &passphrase,
                                                const Context &context)
{
    const Pkcs12Ptr container = decode(file, context);
    forgetComplaints();
    if (!container)
        return identityFailure(Kind::Damaged, u"the PKCS#12 file is not complete"_s);
    if (asksForTooMuchHashing(container.get()))
        return identityFailure(Kind::Damaged,
                               u"it asks for more hashing than any program writes"_s);
    // OpenSSL takes it as a C string: the rest would be left out without a word.
    if (passphrase.contains('\0'))
        return identityFailure(Kind::WrongPassphrase);

    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *others = nullptr;
    // Without a passphrase there are two encodings in use, null and the empty text; OpenSSL tries
    // both when it is given either.
    const char *words = passphrase.isNull() ? nullptr : passphrase.constData();
    const bool opened = PKCS12_parse(container.get(), words, &key, &leaf, &others) == 1;
    if (!opened)
        return failure(openingError(passphrase));
    forgetComplaints();

    Pkcs12Reading reading;
    reading.key.key.reset(key);
    reading.key.usedOldEncryption = usesOldEncryption(container.get());
    forgetComplaints();
    if (leaf != nullptr)
        reading.certificates.emplace_back(leaf);
    moveInto(reading.certificates, CertificateStackPtr(others));
    return reading;
}

} // namespace waybill
