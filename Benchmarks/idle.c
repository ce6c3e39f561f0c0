/* A plugin that is called on every so many school days and does nothing. */
#include <stdlib.h>

#include "porras_plugin.h"

struct porras_instance {
    int32_t every;
    const int32_t *year_first;
};

static const porras_parameter parameters[] = {
    {.name = "every", .summary = "school days between two calls; 0: none", .unit = "", .type = PORRAS_NUMBER,
     .is_whole = 1, .lower = 0, .upper = 1000, .initial = 0},
};

static int32_t create(const porras_value *values, const porras_world *world, porras_instance **instance,
                      char *message, size_t message_size) {
    (void)message, (void)message_size;
    porras_instance *made = malloc(sizeof *made + (world->year_count + 1) * sizeof(int32_t));
    if (made == NULL) return PORRAS_ERROR;
    int32_t *first = (int32_t *)(made + 1);
    for (uint32_t year = 0; year <= world->year_count; year++) first[year] = world->year_first[year];
    made->every = (int32_t)values[0].number;
    made->year_first = first;
    *instance = made;
    return PORRAS_OK;
}

static void destroy(porras_instance *instance) { free(instance); }

static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
    (void)host;
    int32_t first = instance->year_first[year];
    if (instance->every == 0) return PORRAS_OK;
    for (int32_t day = first; day < instance->year_first[year + 1]; day++) {
        if (day % instance->every == instance->every - 1) acts[day - first] = 1;
    }
    return PORRAS_OK;
}

static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                   porras_effects *effects) {
    (void)instance, (void)batch, (void)host, (void)effects;
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_ABSENCE,
    .id = "idle-library",
    .version = "1.0.0",
    .summary = "does nothing",
    .parameter_count = 1,
    .parameters = parameters,
    .columns = PORRAS_COLUMN_GRADE,
    .create = create,
    .destroy = destroy,
    .days = days,
    .act = act,
};

const porras_plugin *porras_plugin_entry(void) { return &plugin; }
