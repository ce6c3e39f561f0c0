/* new-absence: some pupils are absent more often for a school year.
 *
 *   factor(pupil, year) = factor with probability share, drawn anew each year; else 1
 *
 * Source: none; every number is an assumption to replace. All that may be read, drawn and answered is told in
 * porras_plugin.h.
 */
#include "porras_plugin.h"

#include <stdio.h>
#include <stdlib.h>

/* The parameters, in the order of the table. */
enum { FACTOR, SHARE, PARAMETER_COUNT };

static const porras_parameter parameters[PARAMETER_COUNT] = {
    {.name = "factor", .summary = "what the hazard of a new spell is multiplied by", .unit = "",
     .type = PORRAS_NUMBER, .lower = 0, .upper = 100, .initial = 1.5, .source = "assumption", .mark = 'A'},
    {.name = "share", .summary = "probability that a pupil is one of them", .unit = "%",
     .type = PORRAS_NUMBER, .lower = 0, .upper = 1, .initial = 0.1, .source = "assumption", .mark = 'A'},
};

/* What is drawn. The names address the draws: another name is another draw. */
enum { CHOSEN, DECISION_COUNT };
static const char *const decisions[DECISION_COUNT] = {"chosen"};

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

/* The first school day of each year. A day that is not named costs nothing. */
static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
    (void)instance, (void)year, (void)host;
    acts[0] = 1;
    return PORRAS_OK;
}

/* Effects act from the next school day on. There is room for two of each pupil and 64 more. */
static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                   porras_effects *effects) {
    for (uint64_t i = 0; i < batch->count; i++) {
        int32_t pupil = batch->pupils[i];
        /* The address of the draw: the decision, the pupil, the year. The same address, the same bits. */
        uint64_t bits = host->bits(host->context, CHOSEN, (uint32_t)pupil, (uint32_t)batch->year);
        double unit = ((double)(bits >> 12) + 0.5) * 0x1p-52; /* between 0 and 1, each as likely */
        effects->items[effects->count++] = (porras_effect){
            .pupil = pupil, .kind = PORRAS_FACTOR,
            .value = unit < instance->value[SHARE] ? instance->value[FACTOR] : 1};
    }
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_ABSENCE,
    .id = "new-absence",
    .version = "1.0.0", /* changes when results do */
    .summary = "some pupils are absent more often for a school year",
    .parameter_count = PARAMETER_COUNT,
    .parameters = parameters,
    .decision_count = DECISION_COUNT,
    .decisions = decisions,
    .days = days,
    .act = act,
    .create = create,
    .destroy = destroy,
};

const porras_plugin *porras_plugin_entry(void);
const porras_plugin *porras_plugin_entry(void) { return &plugin; }
