/// A small plugin in C of which macros change every part, so that each mistake can be made.
let smallPlugin = #"""
    #include "porras_plugin.h"
    #include <math.h>
    #include <stddef.h>
    #include <stdlib.h>
    #include <string.h>

    #ifndef MAGIC
    #define MAGIC PORRAS_MAGIC
    #endif
    #ifndef SIZE
    #define SIZE sizeof(porras_plugin)
    #endif
    #ifndef MAJOR
    #define MAJOR PORRAS_ABI_MAJOR
    #endif
    #ifndef MINOR
    #define MINOR PORRAS_ABI_MINOR
    #endif
    #ifndef KIND
    #define KIND PORRAS_ABSENCE
    #endif
    #ifndef ID
    #define ID "small-plugin"
    #endif
    #ifndef SUMMARY
    #define SUMMARY "does little"
    #endif
    #ifndef COUNT
    #define COUNT 1
    #endif
    #ifndef PARAMETERS
    #define PARAMETERS parameters
    #endif
    #ifndef NAME
    #define NAME "level"
    #endif
    #ifndef TYPE
    #define TYPE PORRAS_NUMBER
    #endif
    #ifndef UNIT
    #define UNIT "%"
    #endif
    #ifndef LOWER
    #define LOWER 0
    #endif
    #ifndef INITIAL
    #define INITIAL 0.3
    #endif
    #ifndef INITIAL_TEXT
    #define INITIAL_TEXT NULL
    #endif
    #ifndef CHOICES
    #define CHOICES NULL
    #endif
    #ifndef MARK
    #define MARK 'A'
    #endif
    #ifndef COLUMNS
    #define COLUMNS PORRAS_COLUMN_GRADE
    #endif
    #ifndef MEMORY
    #define MEMORY 1
    #endif
    #ifndef DECISION
    #define DECISION "coin"
    #endif
    #ifndef DECISIONS
    #define DECISIONS 1
    #endif
    #ifndef OUTPUTS
    #define OUTPUTS 0
    #endif
    #ifndef ACT
    #define ACT act
    #endif
    #ifndef DAYS
    #define DAYS days
    #endif
    #ifndef CREATE
    #define CREATE create
    #endif
    #ifndef DESTROY
    #define DESTROY destroy
    #endif
    #ifndef SCORE
    #define SCORE NULL
    #endif
    #ifndef WRITE
    #define WRITE NULL
    #endif
    #ifndef STATUS
    #define STATUS PORRAS_OK
    #endif
    #ifndef MARKED
    #define MARKED 1
    #endif
    #ifndef ENTRY
    #define ENTRY porras_plugin_entry
    #endif
    #ifndef ANSWER
    #define ANSWER &plugin
    #endif

    static const char *const choices[] = {"few", "many", NULL};
    static const porras_parameter parameters[] = {
        {.name = NAME, .summary = "how much", .unit = UNIT, .type = TYPE, .lower = LOWER, .upper = 1,
         .initial = INITIAL, .initial_text = INITIAL_TEXT, .choices = CHOICES, .source = "none", .mark = MARK},
    };
    static const char *const decisions[] = {DECISION};

    static int32_t create(const porras_value *values, const porras_world *world, porras_instance **instance,
                          char *message, size_t size) {
        if (values[0].number > 0.5) {
            strncpy(message, "the level is too high for this plugin", size - 1);
            return PORRAS_ERROR;
        }
        if (values[0].number > 0.4) return PORRAS_ERROR;
        *instance = malloc(world->day_count);
        return PORRAS_OK;
    }
    static void destroy(porras_instance *instance) { free(instance); }
    static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
        acts[0] = MARKED;
        return PORRAS_OK;
    }
    static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                       porras_effects *effects) {
        if (STATUS == PORRAS_ERROR) host->fail(host->context, "the bus did not come");
        return STATUS;
    }
    static int32_t write(const porras_instance *instance, const porras_table *table, const porras_host *host,
                         const porras_sink *sink) {
        if (STATUS == PORRAS_ERROR) host->fail(host->context, "no paper");
        if (STATUS == 5) host->bits(host->context, 0, 0, 0);
        for (uint64_t cell = 0; cell < table->row_count * table->column_count; cell++) {
            sink->write(sink->context, table->cells[cell], strlen(table->cells[cell]));
            sink->write(sink->context, isnan(table->numbers[cell]) ? ";" : "#", 1);
        }
        return STATUS == 5 ? PORRAS_OK : STATUS;
    }

    static const porras_plugin plugin = {
        .magic = MAGIC, .struct_size = SIZE, .abi_major = MAJOR, .abi_minor = MINOR, .kind = KIND,
        .id = ID, .version = "1.0.0", .summary = SUMMARY, .parameter_count = COUNT, .decision_count = DECISIONS,
        .output_count = OUTPUTS, .columns = COLUMNS, .memory = MEMORY, .parameters = PARAMETERS,
        .decisions = decisions, .create = CREATE, .destroy = DESTROY, .days = DAYS, .act = ACT, .score = SCORE,
        .write = WRITE,
    };
    const porras_plugin *ENTRY(void);
    const porras_plugin *ENTRY(void) { return ANSWER; }
    """#
