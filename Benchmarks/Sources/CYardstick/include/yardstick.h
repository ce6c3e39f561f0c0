/* yardstick.h: what a machine takes for the same work in plain C, to compare the kernel with.
 *
 * Timed in turn with the kernel in one process, so that a ratio means the same on any machine.
 * Benchmarks/README.md describes the models. Scalar C without intrinsics, on one thread. When there is no
 * memory, the process ends.
 */
#ifndef YARDSTICK_H
#define YARDSTICK_H

#include <stdint.h>

/* ---- The whole shared model ---------------------------------------------------------------------- */

/* What came of one school year. Three numbers are by step; hours are of curators, psychologists and social
 * workers. */
typedef struct {
    double lessons;                        /* absent, a pupil */
    double over[3];                        /* pupils over 50, 70 and 90 lessons at the year's end */
    double wait_days[3];                   /* mean of the completed cases; NaN if there is none */
    double wait_days_95[3];                /* the smallest that 95 % of them do not exceed */
    double seated, listed;                 /* pupils in a small class, and on the lists for one */
    double hours[3];                       /* worked */
    double opened[3], completed[3];        /* cases */
    double spells;
} yardstick_year;

/* The shared model: absence, reviews, cases, queues and seats, as fast as plain C is.
 *
 * Writes `count` years, those of the replications numbered from `first` on. Its chances are its own: it
 * agrees with the kernel on the shared scenario in law, not draw by draw. */
void yardstick_shared_model(uint32_t pupils, uint32_t first, uint32_t count, uint64_t seed,
                            yardstick_year *years);

/* ---- Absence alone, draw by draw as in the kernel ------------------------------------------------ */

/* A kind of spell and its lengths: `first` + the first index whose threshold exceeds 32 random bits. */
typedef struct {
    const uint64_t *thresholds;
    const int32_t *guide;                  /* by the highest 8 bits: the first index that may be meant */
    int32_t first;
    int16_t cause;
    int16_t is_whole_days;                 /* else the length is in lessons of one day */
} yardstick_spell;

/* A pupil in a school year. */
typedef struct {
    int64_t rate;                          /* multiplier of the hazard, in 2^-16 */
    int32_t from, to;                      /* first day at school, day after the last; equal: not there */
    int16_t grade;
    int16_t row;                           /* of the hazard table: the grade, or 10 for the severe class */
    int32_t unused;
} yardstick_pupil_year;

/* The compiled model, all by pointers to what the kernel reads too. Days are numbered through all years. */
typedef struct {
    uint32_t pupils, years, days, types;   /* types of ordinary spells; the severe class has the next */
    uint32_t causes;
    uint32_t key_decision, year_decision;  /* parts of the addresses of a pupil's and a year's key */
    uint64_t *keys;                        /* scratch: [pupil] */
    const uint32_t *year_first;            /* and, last, the number of days */
    const int64_t *hazard_before;          /* 2^-28: [row × (days + 1) + day] */
    const int32_t *guide;                  /* [row × guide_stride + (hazard >> guide_shift[row])] */
    const int64_t *guide_shift;
    int64_t guide_stride;
    const uint32_t *type_thresholds;       /* [(grade × days + day) × types + type] */
    const yardstick_spell *spells;
    const int64_t *lessons_before;         /* [grade × (days + 1) + day] */
    const double *waiting;                 /* the table of unit-exponential waiting times */
} yardstick_absence_model;

/* Counts to be added to, laid out as the kernel's observations. */
typedef struct {
    int64_t *lessons;                      /* missed: [(year × 10 + grade) × causes + cause] */
    int64_t *spells;                       /* [year × 8 + bin of length] */
    int64_t *absent_change;                /* of the number absent: [day], one more than days */
    int64_t *day_bands;                    /* pupils of the whole year: [(year × 10 + grade) × 5 + band] */
    int64_t year_lessons, year_days;       /* sums over pupil-years */
} yardstick_absence_counts;

/* The inner loop of absence and nothing else: no ladder, nobody moves, levels are given.
 *
 * The same draws as the kernel's, so the counts are equal, number for number.
 * `pupil_years`: [year × pupils + pupil]. */
void yardstick_absence_loop(const yardstick_absence_model *model, const yardstick_pupil_year *pupil_years,
                            uint64_t seed, uint32_t replication, yardstick_absence_counts *counts);

#endif
