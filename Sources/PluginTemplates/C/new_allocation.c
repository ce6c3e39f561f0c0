/* new-allocation: a free seat goes by time waited, with a lead for pupils who have a decision on support.
 *
 *   score = school days waited + lead * (1 with a decision on pupil-specific support, else 0)
 *
 * Source: none; every number is an assumption to replace. All that may be read, drawn and answered is told in
 * porras_plugin.h.
 */
#include "porras_plugin.h"

#include <stdio.h>
#include <stdlib.h>

/* The parameters, in the order of the table. */
enum { LEAD, PARAMETER_COUNT };

static const porras_parameter parameters[PARAMETER_COUNT] = {
    {.name = "lead", .summary = "school days of waiting that a decision on support is worth", .unit = "d",
     .type = PORRAS_NUMBER, .lower = 0, .upper = 1000, .initial = 30, .source = "assumption", .mark = 'A'},
};

/* What the functions below read. It is never written again, because several threads use it at once. */
struct porras_instance {
    double value[PARAMETER_COUNT];
    int32_t year_first[]; /* first school day of each year, then the number of days */
};

static int32_t create(const porras_value *values, const porras_world *world, porras_instance **instance,
                      char *message, size_t message_size) {
    porras_instance *made = malloc(sizeof *made + (world->year_count + 1) * sizeof made->year_first[0]);
    if (made == NULL) {
        snprintf(message, message_size, "there is no memory left");
        return PORRAS_ERROR;
    }
    for (int k = 0; k < PARAMETER_COUNT; k++) made->value[k] = values[k].number;
    for (uint32_t year = 0; year <= world->year_count; year++) made->year_first[year] = world->year_first[year];
    *instance = made;
    return PORRAS_OK;
}

static void destroy(porras_instance *instance) { free(instance); }

/* scores[i] belongs to batch->pupils[i]; the highest gets the seat, equal ones by time waited. */
static int32_t score(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                     double *scores) {
    (void)host;
    for (uint64_t i = 0; i < batch->count; i++) {
        int32_t pupil = batch->pupils[i];
        /* In 64 bits: who does not wait has INT32_MAX. */
        int64_t waited = (int64_t)batch->day - batch->waiting_since[pupil];
        scores[i] = (double)waited + instance->value[LEAD] * batch->support[pupil];
    }
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_ALLOCATION,
    .id = "new-allocation",
    .version = "1.0.0", /* changes when results do */
    .summary = "a free seat goes by time waited, with a lead for pupils who have a decision on support",
    .parameter_count = PARAMETER_COUNT,
    .parameters = parameters,
    .columns = PORRAS_COLUMN_WAITING_SINCE | PORRAS_COLUMN_SUPPORT,
    .score = score,
    .create = create,
    .destroy = destroy,
};

const porras_plugin *porras_plugin_entry(void);
const porras_plugin *porras_plugin_entry(void) { return &plugin; }
