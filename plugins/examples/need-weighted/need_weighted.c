/* Who gets a free seat in a small class: a weighted need instead of the date of the queue.
 *
 *   score = missedWeight  * lessons missed this school year
 *         + waitWeight    * min(school days waited, waitMax)
 *         + supportWeight * (1 with a decision on pupil-specific support, else 0)
 *
 * The highest score gets the seat. Licence: GPL-3.0-or-later, like Porras.
 */
#include "porras_plugin.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* The parameters, in the order of the table. */
enum { MISSED_WEIGHT, WAIT_WEIGHT, WAIT_MAX, SUPPORT_WEIGHT, PARAMETER_COUNT };

static const porras_parameter parameters[PARAMETER_COUNT] = {
    {.name = "missedWeight", .summary = "points for a lesson missed this school year", .unit = "",
     .type = PORRAS_NUMBER, .lower = 0, .upper = 1000, .initial = 1,
     .source = "the unit of the scale", .mark = 'A'},
    {.name = "waitWeight", .summary = "points for a school day of waiting", .unit = "",
     .type = PORRAS_NUMBER, .lower = 0, .upper = 1000, .initial = 1,
     .source = "a day of waiting is worth a lesson missed", .mark = 'A'},
    {.name = "waitMax", .summary = "days of waiting that count at most", .unit = "d",
     .type = PORRAS_NUMBER, .is_whole = 1, .lower = 0, .upper = 1000, .initial = 60,
     .source = "about a third of a school year of 188 or 189 days", .mark = 'A'},
    {.name = "supportWeight", .summary = "points for a decision on pupil-specific support", .unit = "",
     .type = PORRAS_NUMBER, .lower = 0, .upper = 100000, .initial = 50,
     .source = "as much as 50 lessons missed", .mark = 'A'},
};

struct porras_instance {
    double weight[PARAMETER_COUNT];
};

static int32_t create(const porras_value *values, const porras_world *world, porras_instance **instance,
                      char *message, size_t message_size) {
    (void)world;
    porras_instance *made = malloc(sizeof *made);
    if (made == NULL) {
        snprintf(message, message_size, "there is no memory left");
        return PORRAS_ERROR;
    }
    for (int k = 0; k < PARAMETER_COUNT; k++) made->weight[k] = values[k].number;
    *instance = made;
    return PORRAS_OK;
}

static void destroy(porras_instance *instance) { free(instance); }

static int32_t score(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                     double *scores) {
    (void)host;
    const double *weight = instance->weight;
    for (uint64_t i = 0; i < batch->count; i++) {
        int32_t pupil = batch->pupils[i];
        /* In 64 bits: who does not wait has INT32_MAX. */
        int64_t waited = (int64_t)batch->day - batch->waiting_since[pupil];
        if (waited < 0) waited = 0;
        scores[i] = weight[MISSED_WEIGHT] * batch->lessons_missed[pupil] +
                    weight[WAIT_WEIGHT] * fmin((double)waited, weight[WAIT_MAX]) +
                    weight[SUPPORT_WEIGHT] * batch->support[pupil];
    }
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_ALLOCATION,
    .id = "need-weighted",
    .version = "1.0.0",
    .summary = "a free seat goes to the highest weighted need: lessons missed, days waited, support decision",
    .parameter_count = PARAMETER_COUNT,
    .columns = PORRAS_COLUMN_LESSONS_MISSED | PORRAS_COLUMN_WAITING_SINCE | PORRAS_COLUMN_SUPPORT,
    .parameters = parameters,
    .create = create,
    .destroy = destroy,
    .score = score,
};

const porras_plugin *porras_plugin_entry(void);
const porras_plugin *porras_plugin_entry(void) { return &plugin; }
