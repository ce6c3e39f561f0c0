/* new-intervention: an intervention is offered, once a school year, to pupils who have missed much by then.
 *
 *   offered, on one day of each year, when lessons missed this year >= lessons
 *
 * Source: none; every number is an assumption to replace. All that may be read, drawn and answered is told in
 * porras_plugin.h.
 */
#include "porras_plugin.h"

#include <stdio.h>
#include <stdlib.h>

/* The parameters, in the order of the table. What is done, by whom and at what cost is declared in YAML. */
enum { INTERVENTION, DAY, LESSONS, PARAMETER_COUNT };

static const porras_parameter parameters[PARAMETER_COUNT] = {
    {.name = "intervention", .summary = "declared intervention that is offered", .type = PORRAS_DECLARED},
    {.name = "day", .summary = "school day of the year on which it is offered", .unit = "d",
     .type = PORRAS_NUMBER, .is_whole = 1, .lower = 1, .upper = 180, .initial = 40,
     .source = "early October", .mark = 'A'},
    {.name = "lessons", .summary = "lessons missed this year from which it is offered", .unit = "",
     .type = PORRAS_NUMBER, .is_whole = 1, .lower = 0, .upper = 2000, .initial = 20,
     .source = "assumption", .mark = 'A'},
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

/* One day of each year that is long enough. A day that is not named costs nothing. */
static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
    (void)host;
    int32_t count = instance->year_first[year + 1] - instance->year_first[year];
    int32_t day = (int32_t)instance->value[DAY] - 1;
    if (day < count) acts[day] = 1;
    return PORRAS_OK;
}

/* Effects act from the next school day on. There is room for two of each pupil and 64 more. */
static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                   porras_effects *effects) {
    (void)host;
    for (uint64_t i = 0; i < batch->count; i++) {
        int32_t pupil = batch->pupils[i];
        if (batch->lessons_missed[pupil] < instance->value[LESSONS]) continue;
        effects->items[effects->count++] = (porras_effect){
            .pupil = pupil, .kind = PORRAS_OFFER, .number = (int32_t)instance->value[INTERVENTION]};
    }
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_INTERVENTION,
    .id = "new-intervention",
    .version = "1.0.0", /* changes when results do */
    .summary = "an intervention is offered, once a school year, to pupils who have missed much by then",
    .parameter_count = PARAMETER_COUNT,
    .parameters = parameters,
    .columns = PORRAS_COLUMN_LESSONS_MISSED,
    .days = days,
    .act = act,
    .create = create,
    .destroy = destroy,
};

const porras_plugin *porras_plugin_entry(void);
const porras_plugin *porras_plugin_entry(void) { return &plugin; }
