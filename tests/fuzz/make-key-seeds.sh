#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
#
# make-key-seeds.sh FOLDER: key files of every shape for the target "identity", with few rounds of
# hashing so that the fuzzer is fast. The passphrase of those that have one is "secret". A file and its
# key file are one seed, with the line "--key--" between them, as FuzzFileTargets.cpp splits them.

set -euo pipefail
out=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

subject='/C=DE/O=Contoso/CN=Clerk'
openssl ecparam -name prime256v1 -genkey -noout -out ec.key
openssl genrsa -out rsa.key 1024 2>/dev/null
openssl genpkey -algorithm ed25519 -out ed.key
openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl req -x509 -new -key ca.key -subj /CN=CA -days 3650 -out ca.pem
for kind in ec rsa ed; do
    openssl req -new -key $kind.key -subj "$subject" -out $kind.csr
    openssl x509 -req -in $kind.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -out $kind.pem 2>/dev/null
    openssl x509 -in $kind.pem -outform DER -out $kind.crt
    openssl pkey -in $kind.key -outform DER -out $kind.der
done

pkcs12() # NAME ARGUMENT…
{
    local name=$1
    shift
    openssl pkcs12 -export -iter 1 -maciter "$@" -out "$out/$name"
}
both=(-inkey ec.key -in ec.pem)
pkcs12 p12-aes "${both[@]}" -passout pass:secret
pkcs12 p12-aes-chain "${both[@]}" -certfile ca.pem -name clerk -passout pass:secret
pkcs12 p12-rsa -inkey rsa.key -in rsa.pem -passout pass:secret
pkcs12 p12-3des "${both[@]}" -legacy -certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1 -passout pass:secret
pkcs12 p12-rc2 "${both[@]}" -legacy -certpbe PBE-SHA1-RC2-40 -keypbe PBE-SHA1-3DES -macalg sha1 -passout pass:secret
pkcs12 p12-rc4 "${both[@]}" -legacy -certpbe PBE-SHA1-RC4-128 -keypbe PBE-SHA1-RC4-128 -macalg md5 -passout pass:secret
pkcs12 p12-plain "${both[@]}" -certpbe NONE -keypbe NONE -passout pass:secret
pkcs12 p12-no-mac "${both[@]}" -nomac -passout pass:secret
pkcs12 p12-empty-passphrase "${both[@]}" -passout pass:
pkcs12 p12-other-passphrase "${both[@]}" -passout pass:other
pkcs12 p12-certificate-only -nokeys -in ec.pem -passout pass:secret
pkcs12 p12-key-only -nocerts "${both[@]}" -passout pass:secret
pkcs12 p12-ed25519 -inkey ed.key -in ed.pem -passout pass:secret

pem() { cat "$@"; }
pem ec.pem ec.key >"$out/pem-sec1"
openssl pkey -in ec.key -out ec.p8
pem ec.p8 ec.pem ca.pem >"$out/pem-pkcs8-chain"
pem rsa.pem rsa.key >"$out/pem-rsa"
pem ed.pem ed.key >"$out/pem-ed25519"
pem ec.pem rsa.key >"$out/pem-not-a-pair"
for cipher in aes-256-cbc des3; do
    openssl pkcs8 -topk8 -in ec.key -v2 $cipher -iter 1 -passout pass:secret -out sealed.key
    pem ec.pem sealed.key >"$out/pem-pbes2-$cipher"
done
openssl pkcs8 -topk8 -in ec.key -scrypt -scrypt_N 2 -scrypt_r 1 -scrypt_p 1 -passout pass:secret -out sealed.key
pem ec.pem sealed.key >"$out/pem-scrypt"
openssl pkcs8 -topk8 -in ec.key -v1 PBE-SHA1-3DES -iter 1 -passout pass:secret -out sealed.key
pem ec.pem sealed.key >"$out/pem-pbe-3des"
openssl pkcs8 -topk8 -in ec.key -v2 aes-128-cbc -iter 1 -outform DER -passout pass:secret -out sealed.der
openssl ec -in ec.key -aes256 -passout pass:secret -out sealed.key 2>/dev/null
pem ec.pem sealed.key >"$out/pem-dek-info"
openssl crl2pkcs7 -nocrl -certfile ec.pem -certfile ca.pem -out chain.p7
pem chain.p7 ec.key >"$out/pem-pkcs7"
openssl crl2pkcs7 -nocrl -certfile ec.pem -outform DER -out "$out/der-pkcs7"
{ cat ec.pem ec.key; echo "-----BEGIN OPENSSH PRIVATE KEY-----"; echo b3BlbnNzaA==; echo "-----END OPENSSH PRIVATE KEY-----"; } >"$out/pem-openssh"

two() # NAME CERTIFICATE KEY
{
    { cat "$2"; printf '\n--key--\n'; cat "$3"; } >"$out/$1"
}
two two-pem ec.pem ec.key
two two-swapped ec.key ec.pem
two two-der ec.crt ec.der
two two-der-rsa rsa.crt rsa.der
two two-der-sealed ec.crt sealed.der
two two-der-and-pem ec.crt sealed.key
cp ec.crt "$out/der-certificate"
