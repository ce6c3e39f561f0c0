#pragma once

#include <openssl/sha.h>

/* A file in memory. glibc declares it for _GNU_SOURCE only, which Swift's importer does not define. */
extern int memfd_create(const char *name, unsigned int flags);
