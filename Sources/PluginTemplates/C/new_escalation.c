/* new-escalation: a step of the ladder is due when much has been missed in a school year.
 *
 *   due, once a year, at the first look at which lessons missed this year > lessons
 *
 * Source: none; every number is an assumption to replace. All that may be read, drawn and answered is told in
 * porras_plugin.h.
 */
#include "porras_plugin.h"

#include <stdio.h>
#include <stdlib.h>

/* The parameters, in the order of the table. */
enum { STEP, LESSONS, EVERY, PARAMETER_COUNT };

static const porras_parameter parameters[PARAMETER_COUNT] = {
    {.name = "step", .summary = "step of the ladder that becomes due", .type = PORRAS_STEP},
    {.name = "lessons", .summary = "lessons that may be missed in a school year", .unit = "",
     .type = PORRAS_NUMBER, .is_whole = 1, .lower = 0, .upper = 2000, .initial = 60,
     .source = "assumption", .mark = 'A'},
    {.name = "every", .summary = "school days from one look to the next", .unit = "d",
     .type = PORRAS_NUMBER, .is_whole = 1, .lower = 1, .upper = 190, .initial = 5,
     .source = "once a week", .mark = 'A'},
};

/* What is kept of each pupil: the year in which the step was due, from 1; 0: in none. */
enum { DUE_IN, MEMORY_COUNT };

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

/* Every so many school days, from the year's first. A day that is not named costs nothing. */
static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
    (void)host;
    int32_t count = instance->year_first[year + 1] - instance->year_first[year];
    for (int32_t day = 0; day < count; day += (int32_t)instance->value[EVERY]) acts[day] = 1;
    return PORRAS_OK;
}

/* Effects act from the next school day on. There is room for two of each pupil and 64 more. */
static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                   porras_effects *effects) {
    (void)host;
    for (uint64_t i = 0; i < batch->count; i++) {
        int32_t pupil = batch->pupils[i];
        double *due_in = &batch->memory[pupil * MEMORY_COUNT + DUE_IN];
        if (*due_in == batch->year + 1 || batch->lessons_missed[pupil] <= instance->value[LESSONS]) continue;
        *due_in = batch->year + 1;
        effects->items[effects->count++] = (porras_effect){
            .pupil = pupil, .kind = PORRAS_DUE, .number = (int32_t)instance->value[STEP]};
    }
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_ESCALATION,
    .id = "new-escalation",
    .version = "1.0.0", /* changes when results do */
    .summary = "a step of the ladder is due when much has been missed in a school year",
    .parameter_count = PARAMETER_COUNT,
    .parameters = parameters,
    .columns = PORRAS_COLUMN_LESSONS_MISSED,
    .memory = MEMORY_COUNT,
    .days = days,
    .act = act,
    .create = create,
    .destroy = destroy,
};

const porras_plugin *porras_plugin_entry(void);
const porras_plugin *porras_plugin_entry(void) { return &plugin; }
