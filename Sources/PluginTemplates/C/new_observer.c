/* new-observer: how many pupils have missed much when a school year ends.
 *
 *   pupils = number of pupils with lessons missed this year >= lessons
 *
 * Source: none; every number is an assumption to replace. All that may be read, drawn and answered is told in
 * porras_plugin.h.
 */
#include "porras_plugin.h"

#include <stdio.h>
#include <stdlib.h>

/* The parameters, in the order of the table. */
enum { LESSONS, PARAMETER_COUNT };

static const porras_parameter parameters[PARAMETER_COUNT] = {
    {.name = "lessons", .summary = "lessons missed this year from which a pupil counts", .unit = "",
     .type = PORRAS_NUMBER, .is_whole = 1, .lower = 0, .upper = 2000, .initial = 100,
     .source = "assumption", .mark = 'A'},
};

/* What is recorded, summed over each school year. */
enum { PUPILS, OUTPUT_COUNT };

static const porras_output outputs[OUTPUT_COUNT] = {
    {.name = "pupils", .summary = "pupils who have missed much at the year's end", .unit = "pupils"},
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

/* The last school day of each year. A day that is not named costs nothing. */
static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
    (void)host;
    acts[instance->year_first[year + 1] - instance->year_first[year] - 1] = 1;
    return PORRAS_OK;
}

static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                   porras_effects *effects) {
    (void)host;
    int32_t pupils = 0;
    for (uint64_t i = 0; i < batch->count; i++)
        pupils += batch->lessons_missed[batch->pupils[i]] >= instance->value[LESSONS];
    effects->items[effects->count++] = (porras_effect){
        .pupil = -1, .kind = PORRAS_RECORD, .number = PUPILS, .value = pupils};
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_OBSERVER,
    .id = "new-observer",
    .version = "1.0.0", /* changes when results do */
    .summary = "how many pupils have missed much when a school year ends",
    .parameter_count = PARAMETER_COUNT,
    .parameters = parameters,
    .columns = PORRAS_COLUMN_LESSONS_MISSED,
    .output_count = OUTPUT_COUNT,
    .outputs = outputs,
    .days = days,
    .act = act,
    .create = create,
    .destroy = destroy,
};

const porras_plugin *porras_plugin_entry(void);
const porras_plugin *porras_plugin_entry(void) { return &plugin; }
