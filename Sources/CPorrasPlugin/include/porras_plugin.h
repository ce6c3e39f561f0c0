/* porras_plugin.h: all that a loaded plugin needs to know of Porras. Version 1.0.
 *
 * A plugin is a shared library with one function, `porras_plugin_entry`, which returns a description of itself and
 * a table of functions. Only the C types of this header cross the border, in both directions.
 *
 * Rules
 *  - An instance is read only once it is created: it is called from several threads at once, for many futures at
 *    once, in no particular order. What must be remembered of a pupil goes into the `memory` columns.
 *  - Chance comes from `host->bits` only: a draw is a function of its address, so it does not matter in which
 *    order, on which thread or how often it is asked for.
 *  - Pointers in arguments are valid during the call only; strings and tables of the description for ever.
 *  - A function returns PORRAS_OK, or PORRAS_ERROR after saying why with `host->fail` (in `create`: in `message`).
 *  - Later minor versions add fields at the end of structs: read `struct_size` before using a field that is newer
 *    than the header you built with. A plugin runs under the same major version and this or a later minor one.
 *  - Structs that lie in arrays (porras_parameter, porras_output, porras_day, porras_value, porras_effect) have no
 *    `struct_size` and never grow: their layout is the same in every minor version.
 *
 * Licence: GPL-3.0-or-later, like Porras.
 */
#ifndef PORRAS_PLUGIN_H
#define PORRAS_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PORRAS_MAGIC 0x53525250u /* "PRRS" */
#define PORRAS_ABI_MAJOR 1
#define PORRAS_ABI_MINOR 0

#define PORRAS_OK 0
#define PORRAS_ERROR 1

/* ---- What a plugin is ------------------------------------------------------------------------------------- */

/* Kinds, and what each may do.                     called              effects it may return            */
#define PORRAS_ABSENCE 1u      /* absence process   days, act (wake)    PORRAS_FACTOR, PORRAS_ABSENT      */
#define PORRAS_ESCALATION 2u   /* escalation rule   days, act (wake)    PORRAS_DUE                        */
#define PORRAS_INTERVENTION 3u /* intervention      days, act (refer)   PORRAS_FACTOR, PORRAS_OFFER       */
#define PORRAS_ALLOCATION 4u   /* allocation policy score (place)       scores                            */
#define PORRAS_OBSERVER 5u     /* observer          days, act (observe) PORRAS_RECORD                     */
#define PORRAS_EXPORTER 6u     /* exporter          write               bytes                             */

/* How a parameter is written in a scenario, and how its value comes. */
#define PORRAS_NUMBER 1u  /* `number`, in the stored unit (see `unit`)                                */
#define PORRAS_FLAG 2u    /* true or false: `number` is 1 or 0                                        */
#define PORRAS_WORD 3u    /* one of `choices`: `number` is its position, `text` the word              */
#define PORRAS_DATE 4u    /* a date: `text` is 2027-02-03, `number` its first school day on or after  */
#define PORRAS_GRADES 5u  /* grades such as 7-9: bit g of `number` is set for grade g                 */
#define PORRAS_SCHOOL 6u  /* the id of a school: `number` is its position, -1 for `all`               */
#define PORRAS_STEP 7u    /* the id of a step of the ladder: `number` is its position                 */
#define PORRAS_DECLARED 8u /* the id of a declared intervention: `number` is its position             */

typedef struct porras_parameter {
    const char *name;    /* as written in a scenario: letters, digits, camelCase */
    const char *summary; /* one line for people                                 */
    /* Unit of a number: "", "min", "h", "d" (school days), "%" (stored as a share: 30 % is 0.3), "htv", "EUR". */
    const char *unit;
    uint32_t type;
    uint32_t is_whole;
    double lower, upper; /* smallest and largest number, in the stored unit; -INFINITY, INFINITY: none */
    double initial;      /* default of a number (NAN: it must be given) or of a flag                   */
    const char *initial_text; /* default of the other types, as typed; NULL: must be given, for a school: all;
                                 grades need one; steps and declared interventions have none            */
    const char *const *choices; /* of PORRAS_WORD, ended by NULL                                       */
    const char *source;  /* where the default comes from                                             */
    char mark;           /* 'V' verified in a public source, 'D' derived from one, 'A' an assumption    */
} porras_parameter;

/* Columns of pupils that a plugin may read, as bits of `columns`. */
#define PORRAS_COLUMN_SCHOOL 0x001u
#define PORRAS_COLUMN_GRADE 0x002u
#define PORRAS_COLUMN_PROFILE 0x004u
#define PORRAS_COLUMN_SUPPORT 0x008u
#define PORRAS_COLUMN_LESSONS_MISSED 0x010u
#define PORRAS_COLUMN_DAYS_MISSED 0x020u
#define PORRAS_COLUMN_OPEN_CASES 0x040u
#define PORRAS_COLUMN_SEAT 0x080u
#define PORRAS_COLUMN_WAITING_SINCE 0x100u

/* What an observer records. */
typedef struct porras_output {
    const char *name;
    const char *summary;
    const char *unit;
} porras_output;

/* ---- What the host tells ------------------------------------------------------------------------------------ */

typedef struct porras_day {
    int32_t year;         /* of the run, from 0 */
    int32_t term, week;   /* of the run, from 0 */
    int32_t weekday;      /* Monday is 0        */
    int32_t date;         /* such as 20270203   */
} porras_day;

/* What does not change during a run. Days are school days, numbered through all years from 0. */
typedef struct porras_world {
    uint32_t struct_size;
    uint32_t day_count, year_count, school_count, step_count, profile_count, class_count, intervention_count;
    uint32_t pupil_limit;         /* pupils are numbered below this */
    const porras_day *days;
    const int32_t *year_first;    /* first day of each year, then day_count */
    const int32_t *lessons_before; /* [grade * (day_count + 1) + day]: lessons of a grade before a day */
    const char *const *schools;   /* ids, in the order of the scenario */
    const char *const *steps;
    const char *const *profiles;
    const char *const *classes;
    const char *const *interventions;
} porras_world;

typedef struct porras_value {
    double number;
    const char *text;
} porras_value;

typedef struct porras_host {
    uint32_t struct_size;
    void *context;
    /* 64 random bits of a declared decision (its position) about a subject, such as a pupil, school or week. */
    uint64_t (*bits)(void *context, uint32_t decision, uint32_t subject, uint32_t ordinal);
    /* Says why PORRAS_ERROR will be returned. */
    void (*fail)(void *context, const char *message);
} porras_host;

/* Pupils to act on, in the order of their numbers, and their columns, indexed by pupil number.
 * A column that the description does not name is NULL. */
typedef struct porras_batch {
    uint32_t struct_size;
    int32_t day, year;
    int32_t seat_class;             /* allocation: the class with the free seat; else -1 */
    uint64_t count;
    const int32_t *pupils;          /* numbers of the pupils of this batch */
    const int32_t *school;          /* position of the school */
    const int32_t *grade;           /* 0-15 */
    const int32_t *profile;         /* position of the needs profile */
    const uint8_t *support;         /* 1: has a decision on pupil-specific support */
    const int32_t *lessons_missed;  /* this school year, spells in progress to their end */
    const int32_t *days_missed;     /* whole days, likewise */
    const int32_t *open_cases;      /* cases and waiting lists the pupil is on */
    const int32_t *seat;            /* position of the small class, -1: none */
    const int32_t *waiting_since;   /* school day since which the pupil waits for a seat; INT32_MAX: does not */
    double *memory;                 /* the plugin's own: [pupil * memory + k], 0 when a run begins */
} porras_batch;

/* ---- What a plugin answers ------------------------------------------------------------------------------------ */

/* Effects act from the next school day on. They are applied at the end of the phase, by plugin in the order of the
 * scenario, then by pupil number; one effect of a kind (and number) for a pupil and a call. */
#define PORRAS_FACTOR 1u /* the pupil's hazard of a new spell is multiplied by `value` (0-100), until set anew */
#define PORRAS_ABSENT 2u /* absent for `days` whole school days with cause `number`; who is absent that day
                            already stays as he is */
#define PORRAS_DUE 3u    /* step `number` of the ladder is due, as if its threshold were crossed */
#define PORRAS_OFFER 4u  /* the declared intervention `number` is offered */
#define PORRAS_RECORD 5u /* `value` is added to output `number` of the school year; `pupil` is -1 */

/* Causes of absence. */
#define PORRAS_ILLNESS 0
#define PORRAS_LEAVE 1
#define PORRAS_UNAUTHORISED 2
#define PORRAS_OTHER 3

typedef struct porras_effect {
    int32_t pupil;
    uint32_t kind;
    int32_t number;
    int32_t days;
    double value;
} porras_effect;

/* Write at items[count++] while count < capacity; capacity is at least 2 * batch->count + 64. */
typedef struct porras_effects {
    uint32_t struct_size;
    uint64_t capacity, count;
    porras_effect *items;
} porras_effects;

/* A table of results: cells[row * column_count + column]; numbers[...] is NAN where the cell is no number. */
typedef struct porras_table {
    uint32_t struct_size;
    uint64_t row_count, column_count;
    const char *const *columns;
    const char *const *cells;
    const double *numbers;
} porras_table;

typedef struct porras_sink {
    uint32_t struct_size;
    void *context;
    void (*write)(void *context, const void *bytes, size_t count);
} porras_sink;

typedef struct porras_instance porras_instance; /* the plugin's own */

typedef struct porras_plugin {
    uint32_t magic;       /* PORRAS_MAGIC */
    uint32_t struct_size; /* sizeof(porras_plugin) */
    uint16_t abi_major, abi_minor;
    uint32_t kind;

    const char *id;      /* lower case with hyphens, such as "bus-strike" */
    const char *version; /* such as "1.2.0" */
    const char *summary; /* what it claims, one line */
    uint32_t parameter_count, decision_count, output_count;
    uint32_t columns;    /* bits of PORRAS_COLUMN_… that it reads */
    uint32_t memory;     /* numbers it keeps of each pupil, at most 16 */
    const porras_parameter *parameters;
    const char *const *decisions; /* what it draws, by name: names address the draws */
    const porras_output *outputs;

    /* A new instance for these values, one per parameter; on error a reason in `message`. */
    int32_t (*create)(const porras_value *values, const porras_world *world, porras_instance **instance,
                      char *message, size_t message_size);
    void (*destroy)(porras_instance *instance);
    /* Sets acts[day - year_first[year]] to 1 for each school day of the year on which `act` is to be called. */
    int32_t (*days)(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts);
    int32_t (*act)(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                   porras_effects *effects);
    /* scores[i] of batch->pupils[i]: the highest gets the seat; equal ones by time waited, then by number. */
    int32_t (*score)(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                     double *scores);
    int32_t (*write)(const porras_instance *instance, const porras_table *table, const porras_host *host,
                     const porras_sink *sink);
} porras_plugin;

/* The one function that a plugin exports. */
typedef const porras_plugin *(*porras_plugin_entry_function)(void);
#define PORRAS_ENTRY "porras_plugin_entry"

/* The layout of what lies in arrays, on machines of 64 bits, the only ones for which plugins are loaded. */
#if defined(__cplusplus) && __cplusplus >= 201103L
#define PORRAS_ASSERT(condition, words) static_assert(condition, words)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define PORRAS_ASSERT(condition, words) _Static_assert(condition, words)
#endif
#ifdef PORRAS_ASSERT
#define PORRAS_FROZEN(type, size, last, offset)                                                                       \
    PORRAS_ASSERT(sizeof(void *) != 8 || (sizeof(type) == (size) && offsetof(type, last) == (offset)),               \
                  "the layout of " #type " is part of the major version")
PORRAS_FROZEN(porras_parameter, 88, mark, 80);
PORRAS_FROZEN(porras_output, 24, unit, 16);
PORRAS_FROZEN(porras_day, 20, date, 16);
PORRAS_FROZEN(porras_value, 16, text, 8);
PORRAS_FROZEN(porras_effect, 24, value, 16);
#undef PORRAS_FROZEN
#undef PORRAS_ASSERT
#endif

#ifdef __cplusplus
}
#endif
#endif
