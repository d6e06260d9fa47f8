// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace waybill::openssl {

/// Frees what OpenSSL handed out with the function that belongs to it.
template<auto Free>
struct Deleter
{
    template<typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

inline void freeCertificateStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using LibraryContextPtr = std::unique_ptr<OSSL_LIB_CTX, Deleter<OSSL_LIB_CTX_free>>;
using ProviderPtr = std::unique_ptr<OSSL_PROVIDER, Deleter<OSSL_PROVIDER_unload>>;
using CertificatePtr = std::unique_ptr<X509, Deleter<X509_free>>;
using CertificateStackPtr = std::unique_ptr<STACK_OF(X509), Deleter<freeCertificateStack>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Pkcs7Ptr = std::unique_ptr<PKCS7, Deleter<PKCS7_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;

using Certificates = std::vector<CertificatePtr>;

/// A library context of its own, with the default and the legacy algorithms loaded, so that old
/// key files open and yet nothing old is switched on for the rest of the process.
class Context
{
public:
    Context();

    [[nodiscard]] OSSL_LIB_CTX *get() const { return m_context.get(); }

private:
    LibraryContextPtr m_context; // first in, last out: the providers live in it
    ProviderPtr m_default;
    ProviderPtr m_legacy;
};

/// What the errors of the calling thread's queue amount to.
enum class Complaint { Other, WrongPassphrase, UnsupportedAlgorithm };

/// Empties the error queue of the calling thread and says what it held.
[[nodiscard]] Complaint takeComplaint();

/// Empties the error queue of the calling thread.
void forgetComplaints();

/// A reader over @p data, which is not copied and must outlive it.
[[nodiscard]] BioPtr readerOf(const QByteArray &data);

/// A certificate from its DER form; null if it is none. Advances @p position behind it.
[[nodiscard]] CertificatePtr certificateFromDer(const unsigned char *&position, long length,
                                                const Context &context);

} // namespace waybill::openssl
