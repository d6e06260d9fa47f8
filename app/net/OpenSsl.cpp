// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/proverr.h>

namespace waybill::openssl {

namespace {

bool isUnsupported(int library, int reason)
{
    // A decoder that does not know the data says "unsupported" too; only algorithms count here.
    if (reason == ERR_R_UNSUPPORTED)
        return library == ERR_LIB_EVP || library == ERR_LIB_PROV;
    if (library == ERR_LIB_EVP) {
        return reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM
            || reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNKNOWN_CIPHER
            || reason == EVP_R_UNSUPPORTED_PRF || reason == EVP_R_UNKNOWN_DIGEST;
    }
    if (library == ERR_LIB_PEM)
        return reason == PEM_R_UNSUPPORTED_ENCRYPTION || reason == PEM_R_UNSUPPORTED_CIPHER;
    return library == ERR_LIB_PKCS12 && reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM;
}

bool isBadDecrypt(int library, int reason)
{
    switch (library) {
    case ERR_LIB_EVP:
    case ERR_LIB_PROV:
        static_assert(EVP_R_BAD_DECRYPT == PROV_R_BAD_DECRYPT);
        return reason == PROV_R_BAD_DECRYPT;
    case ERR_LIB_PEM:
        return reason == PEM_R_BAD_DECRYPT || reason == PEM_R_BAD_PASSWORD_READ;
    case ERR_LIB_PKCS12:
        return reason == PKCS12_R_MAC_VERIFY_FAILURE || reason == PKCS12_R_PKCS12_CIPHERFINAL_ERROR;
    default:
        return false;
    }
}

} // namespace

Context::Context()
    : m_context(OSSL_LIB_CTX_new())
    , m_default(OSSL_PROVIDER_load(m_context.get(), "default"))
    // Some distributions package it apart: without it old files end in UnsupportedEncryption.
    , m_legacy(OSSL_PROVIDER_load(m_context.get(), "legacy"))
{
    forgetComplaints();
}

Complaint takeComplaint()
{
    auto complaint = Complaint::Other;
    while (const unsigned long error = ERR_get_error()) {
        const int library = ERR_GET_LIB(error);
        const int reason = ERR_GET_REASON(error);
        if (isUnsupported(library, reason))
            complaint = Complaint::UnsupportedAlgorithm;
        else if (complaint == Complaint::Other && isBadDecrypt(library, reason))
            complaint = Complaint::WrongPassphrase;
    }
    return complaint;
}

void forgetComplaints()
{
    ERR_clear_error();
}

BioPtr readerOf(const QByteArray &data)
{
    return BioPtr(BIO_new_mem_buf(data.constData(), static_cast<int>(data.size())));
}

CertificatePtr certificateFromDer(const unsigned char *&position, long length,
                                  const Context &context)
{
    X509 *certificate = X509_new_ex(context.get(), nullptr);
    // On failure d2i_X509 frees what it was given and sets the pointer to null.
    d2i_X509(&certificate, &position, length);
    return CertificatePtr(certificate);
}

} // namespace waybill::openssl
