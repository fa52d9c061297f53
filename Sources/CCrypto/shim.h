// libcrypto of OpenSSL (https://openssl.org) as Dateline sees it: message digests.
// Only the module Digests imports this.
#ifndef DATELINE_CCRYPTO_SHIM_H
#define DATELINE_CCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
