/* allocation_count.h: how often the calling thread has asked for memory.
 *
 * A program that links this has its own malloc, calloc, realloc, aligned_alloc, posix_memalign and memalign: they count
 * and hand on to the C library's. For tests only.
 */
#ifndef ALLOCATION_COUNT_H
#define ALLOCATION_COUNT_H

#include <stdint.h>

/* Allocations and enlargements by the calling thread since it began. */
uint64_t allocation_count(void);

#endif
