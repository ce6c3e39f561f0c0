/* new-exporter: the table of results as plain text with a separator of one's choice.
 *
 *   one line each row; a separator, line break or \ inside a cell stands after a \
 *
 * Source: none; every number is an assumption to replace. All that may be read, drawn and answered is told in
 * porras_plugin.h.
 */
#include "porras_plugin.h"

#include <stdio.h>
#include <stdlib.h>

/* The parameters, in the order of the table. */
enum { SEPARATOR, PARAMETER_COUNT };

static const char *const separators[] = {"tab", "semicolon", NULL};
static const char signs[] = {'\t', ';'};

static const porras_parameter parameters[PARAMETER_COUNT] = {
    {.name = "separator", .summary = "what stands between two cells", .type = PORRAS_WORD,
     .choices = separators, .initial_text = "tab", .source = "assumption", .mark = 'A'},
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

static void put(const porras_sink *sink, char sign) { sink->write(sink->context, &sign, 1); }

static void put_cell(const porras_sink *sink, const char *text, char separator) {
    for (; *text != '\0'; text++) {
        if (*text == separator || *text == '\\' || *text == '\n' || *text == '\r') put(sink, '\\');
        put(sink, *text == '\n' ? 'n' : *text == '\r' ? 'r' : *text);
    }
}

static int32_t write_table(const porras_instance *instance, const porras_table *table, const porras_host *host,
                           const porras_sink *sink) {
    (void)host;
    char separator = signs[(int)instance->value[SEPARATOR]];
    /* The names of the columns, then the rows. */
    for (uint64_t line = 0; line <= table->row_count; line++) {
        const char *const *cells =
            line == 0 ? table->columns : table->cells + (line - 1) * table->column_count;
        for (uint64_t column = 0; column < table->column_count; column++) {
            if (column > 0) put(sink, separator);
            put_cell(sink, cells[column], separator);
        }
        put(sink, '\n');
    }
    return PORRAS_OK;
}

static const porras_plugin plugin = {
    .magic = PORRAS_MAGIC,
    .struct_size = sizeof(porras_plugin),
    .abi_major = PORRAS_ABI_MAJOR,
    .abi_minor = PORRAS_ABI_MINOR,
    .kind = PORRAS_EXPORTER,
    .id = "new-exporter",
    .version = "1.0.0", /* changes when results do */
    .summary = "the table of results as plain text with a separator of one's choice",
    .parameter_count = PARAMETER_COUNT,
    .parameters = parameters,
    .write = write_table,
    .create = create,
    .destroy = destroy,
};

const porras_plugin *porras_plugin_entry(void);
const porras_plugin *porras_plugin_entry(void) { return &plugin; }
