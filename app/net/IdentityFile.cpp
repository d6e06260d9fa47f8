// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/IdentityFile.h"

#include "net/HashingRounds.h"

#include <openssl/decoder.h>
#include <openssl/pem.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace waybill {

using namespace openssl;
using Kind = IdentityError::Kind;

namespace {

constexpr auto pemStart = "-----BEGIN ";

/// What stands inside the outermost ASN.1 sequence; empty when @p data does not begin with one.
QByteArrayView insideSequence(QByteArrayView data)
{
    if (data.size() < 4 || data.at(0) != 0x30)
        return {};
    const auto length = static_cast<unsigned char>(data.at(1));
    const qsizetype header = length <= 0x80 ? 2 : 2 + (length & 0x7f);
    return header < data.size() ? data.sliced(header) : QByteArrayView();
}

/// A block of a PEM file. Wiped when it goes, since it may be a plain key.
struct PemBlock
{
    PemBlock() = default;
    Q_DISABLE_COPY_MOVE(PemBlock)
    ~PemBlock()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<size_t>(length));
    }

    [[nodiscard]] QByteArrayView kind() const { return QByteArrayView(name); }

    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long length = 0;
};

/// Calls @p visit with each block until it says false. Damaged when a block is cut off or garbled.
template<typename Visit>
Result<Done, IdentityError> forEachPemBlock(const QByteArray &file, Visit visit)
{
    const BioPtr reader = readerOf(file);
    for (qsizetype left = file.count(pemStart); left > 0; --left) {
        PemBlock block;
        if (PEM_read_bio(reader.get(), &block.name, &block.header, &block.data, &block.length)
            != 1) {
            forgetComplaints();
            return identityFailure(Kind::Damaged, u"a PEM block is not complete"_s);
        }
        if (!visit(block))
            break;
    }
    return Done{};
}

bool isCertificateBlock(QByteArrayView kind)
{
    return kind == "CERTIFICATE" || kind == "X509 CERTIFICATE" || kind == "TRUSTED CERTIFICATE";
}

Result<Certificates, IdentityError> fromPkcs7(Pkcs7Ptr container, const Context &context)
{
    if (!container || !PKCS7_type_is_signed(container.get()) || container->d.sign == nullptr)
        return identityFailure(Kind::Damaged);
    Certificates certificates;
    const STACK_OF(X509) *stack = container->d.sign->cert;
    for (int i = 0; i < sk_X509_num(stack); ++i) {
        unsigned char *der = nullptr;
        const int length = i2d_X509(sk_X509_value(stack, i), &der);
        const unsigned char *position = der;
        if (auto certificate = certificateFromDer(position, length, context))
            certificates.push_back(std::move(certificate));
        OPENSSL_free(der);
    }
    return certificates;
}

Pkcs7Ptr pkcs7FromDer(const unsigned char *data, long length)
{
    return Pkcs7Ptr(d2i_PKCS7(nullptr, &data, length));
}

Result<Certificates, IdentityError> certificatesFromPem(const QByteArray &file,
                                                        const Context &context)
{
    Certificates certificates;
    bool damaged = false;
    const auto walked = forEachPemBlock(file, [&](const PemBlock &block) {
        const unsigned char *position = block.data;
        if (isCertificateBlock(block.kind())) {
            auto certificate = certificateFromDer(position, block.length, context);
            damaged = !certificate;
            if (certificate)
                certificates.push_back(std::move(certificate));
        } else if (block.kind() == "PKCS7") {
            auto more = fromPkcs7(pkcs7FromDer(position, block.length), context);
            damaged = !more;
            for (size_t i = 0; more && i < more->size(); ++i)
                certificates.push_back(std::move(more->at(i)));
        }
        return !damaged;
    });
    forgetComplaints();
    if (!walked)
        return failure(walked.error());
    if (damaged)
        return identityFailure(Kind::Damaged, u"a certificate cannot be decoded"_s);
    return certificates;
}

/// Hands the passphrase to OpenSSL, and never lets it ask on a terminal.
struct PassphraseGiver
{
    const QByteArray &passphrase;
    bool wasAsked = false;

    static int give(char *buffer, int size, int /*forWriting*/, void *self)
    {
        auto *giver = static_cast<PassphraseGiver *>(self);
        giver->wasAsked = true;
        const QByteArray &passphrase = giver->passphrase;
        if (passphrase.isNull() || passphrase.size() > size)
            return -1;
        std::memcpy(buffer, passphrase.constData(), static_cast<size_t>(passphrase.size()));
        return static_cast<int>(passphrase.size());
    }
};

KeyPtr decodePemKey(const QByteArray &file, PassphraseGiver &giver, const Context &context)
{
    const BioPtr reader = readerOf(file);
    return KeyPtr(PEM_read_bio_PrivateKey_ex(reader.get(), nullptr, &PassphraseGiver::give, &giver,
                                             context.get(), nullptr));
}

KeyPtr decodeDerKey(const QByteArray &file, PassphraseGiver &giver, const Context &context)
{
    EVP_PKEY *key = nullptr;
    OSSL_DECODER_CTX *decoder = OSSL_DECODER_CTX_new_for_pkey(
        &key, "DER", nullptr, nullptr, EVP_PKEY_KEYPAIR, context.get(), nullptr);
    OSSL_DECODER_CTX_set_pem_password_cb(decoder, &PassphraseGiver::give, &giver);
    const auto *position = reinterpret_cast<const unsigned char *>(file.constData());
    auto left = static_cast<size_t>(file.size());
    OSSL_DECODER_from_data(decoder, &position, &left);
    OSSL_DECODER_CTX_free(decoder);
    return KeyPtr(key);
}

IdentityError keyError(const PassphraseGiver &giver)
{
    const Complaint complaint = takeComplaint();
    if (complaint == Complaint::UnsupportedAlgorithm)
        return {Kind::UnsupportedEncryption, {}};
    // A wrong passphrase may also show as garbage that does not decode.
    if (giver.wasAsked)
        return {giver.passphrase.isNull() ? Kind::PassphraseNeeded : Kind::WrongPassphrase, {}};
    return {Kind::Damaged, u"the private key cannot be decoded"_s};
}

/// Whether the algorithms of a key block count as broken or as too weak today.
bool isOldProtection(const PemBlock &block)
{
    const QByteArrayView header(block.header);
    if (header.contains("DEK-Info:"))
        return true; // MD5, one round, whatever the cipher
    const unsigned char *position = block.data;
    X509_SIG *sealed = d2i_X509_SIG(nullptr, &position, block.length);
    if (sealed == nullptr)
        return false; // garbled: decoding the key will say so
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(sealed, &algorithm, nullptr);
    const bool old = OBJ_obj2nid(algorithm->algorithm) != NID_pbes2;
    X509_SIG_free(sealed);
    return old;
}

auto tooMuchHashing()
{
    return identityFailure(Kind::Damaged, u"it asks for more hashing than any program writes"_s);
}

} // namespace

FileContent fileContent(const QByteArray &file)
{
    if (file.contains(pemStart))
        return FileContent::Pem;
    const QByteArrayView inside = insideSequence(file);
    if (inside.startsWith("\x02\x01\x03"))
        return FileContent::Pkcs12;
    if (inside.startsWith(QByteArrayView("\x02\x01\x00", 3)) || inside.startsWith("\x02\x01\x01"))
        return FileContent::DerKey;
    if (inside.startsWith("\x06\x09"))
        return FileContent::Pkcs7;
    const QByteArrayView within = insideSequence(inside);
    if (within.startsWith("\x06"))
        return FileContent::DerKey; // PKCS#8, encrypted
    if (within.startsWith("\xa0\x03\x02") || within.startsWith("\x02"))
        return FileContent::DerCertificate;
    return FileContent::Unknown;
}

Result<Done, IdentityError> checkFileSize(const QByteArray &file)
{
    if (file.trimmed().isEmpty())
        return identityFailure(Kind::FileEmpty);
    if (file.size() > maxIdentityFileBytes)
        return identityFailure(Kind::FileTooLarge);
    return Done{};
}

Result<Certificates, IdentityError> readCertificates(const QByteArray &file, const Context &context)
{
    const auto *position = reinterpret_cast<const unsigned char *>(file.constData());
    switch (fileContent(file)) {
    case FileContent::Pem:
        return certificatesFromPem(file, context);
    case FileContent::Pkcs7:
        return fromPkcs7(pkcs7FromDer(position, file.size()), context);
    case FileContent::DerCertificate: {
        Certificates certificates;
        certificates.push_back(certificateFromDer(position, file.size(), context));
        forgetComplaints();
        if (!certificates.front())
            return identityFailure(Kind::Damaged, u"the certificate cannot be decoded"_s);
        return certificates;
    }
    case FileContent::Unknown:
    case FileContent::Pkcs12:
    case FileContent::DerKey:
        break;
    }
    return Certificates();
}

Result<KeyReading, IdentityError> readKey(const QByteArray &file, const QByteArray &passphrase,
                                          const Context &context)
{
    KeyReading reading;
    PassphraseGiver giver{passphrase};
    const FileContent content = fileContent(file);
    if (content == FileContent::Pem) {
        bool found = false;
        bool isTooMuch = false;
        const auto walked = forEachPemBlock(file, [&](const PemBlock &block) {
            found = block.kind().endsWith("PRIVATE KEY");
            isTooMuch = found && asksForTooMuchHashing(block.data, block.length);
            if (block.kind() == "ENCRYPTED PRIVATE KEY" || !QByteArrayView(block.header).isEmpty())
                reading.usedOldEncryption = found && isOldProtection(block);
            return !found;
        });
        if (!walked)
            return failure(walked.error());
        if (!found)
            return reading;
        if (isTooMuch)
            return tooMuchHashing();
        if (file.contains("-----BEGIN OPENSSH PRIVATE KEY"))
            return identityFailure(Kind::UnsupportedKey, u"an OpenSSH key"_s);
        reading.key = decodePemKey(file, giver, context);
    } else if (content == FileContent::DerKey) {
        const auto *der = reinterpret_cast<const unsigned char *>(file.constData());
        if (asksForTooMuchHashing(der, file.size()))
            return tooMuchHashing();
        reading.key = decodeDerKey(file, giver, context);
    } else {
        return reading;
    }
    if (!reading.key)
        return failure(keyError(giver));
    forgetComplaints();
    return reading;
}

} // namespace waybill
