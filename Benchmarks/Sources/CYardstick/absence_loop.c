// The inner loop of the absence process with the kernel's own draws; see yardstick.h.
//
// A pupil has a key of 64 bits, of one Philox block; it gives the keys of the years, and each spell takes two words
// mixed of its year's key.
#include <string.h>

#include "yardstick.h"

// MARK: the kernel's scheme of chance

static const uint64_t GOLDEN = 0x9E3779B97F4A7C15;
enum { GRADES = 10, SEVERE_ROW = GRADES, SPELL_BINS = 8, DAY_BANDS = 5, GUIDE_BITS = 8, OCTAVES = 512 };

/// Words 0 and 1 of the Philox4x32-10 block at an address.
static inline uint64_t philox_low(uint64_t seed, uint32_t ordinal, uint32_t subject, uint32_t decision,
                                  uint32_t replication) {
    uint32_t c0 = ordinal, c1 = subject, c2 = decision, c3 = replication;
    uint32_t k0 = (uint32_t)seed, k1 = (uint32_t)(seed >> 32);
    for (int round = 0; round < 10; round++) {
        uint64_t first = (uint64_t)c0 * 0xD2511F53, second = (uint64_t)c2 * 0xCD9E8D57;
        c0 = (uint32_t)(second >> 32) ^ c1 ^ k0;
        c2 = (uint32_t)(first >> 32) ^ c3 ^ k1;
        c1 = (uint32_t)second;
        c3 = (uint32_t)first;
        k0 += 0x9E3779B9;
        k1 += 0xBB67AE85;
    }
    return c0 | (uint64_t)c1 << 32;
}

/// The word of a key at a place. In a year 2n waits for the n-th spell, 2n + 1 says what it is.
static inline uint64_t word_at(uint64_t key, uint64_t place) {
    uint64_t z = key + (place + 1) * GOLDEN;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

static inline double as_double(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static inline uint64_t as_bits(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

/// A unit exponential in 2^-44: -ln of the word as a fraction, by its leading zeros, a table by the next
/// eight bits and a polynomial. No product and sum may be contracted into one rounding.
static inline int64_t waiting_time(const double *table, uint64_t word) {
    unsigned zeros = word == 0 ? 64 : (unsigned)__builtin_clzll(word);
    uint64_t fraction = (word << 1 | 1) << (zeros & 63);
    const double *interval = table + 2 * (fraction >> 56);
    double r = as_double(fraction >> 12 | 0x3FF0000000000000) * interval[0] - 1, square = r * r;
    double curve = (-0.5 + r * 0x1.5555555555555p-2) + square * -0.25;
    double logarithm = interval[1] - (r + square * curve);
    return (int64_t)(as_bits(logarithm) + as_bits(table[OCTAVES + zeros])) >> 6;
}

// MARK: one spell

/// The first day on which the hazard used up exceeds the target.
static inline int32_t day_of(const yardstick_absence_model *model, int16_t row, int64_t target) {
    const int64_t *after = model->hazard_before + row * (int64_t)(model->days + 1) + 1;
    int32_t day = model->guide[row * model->guide_stride + (target >> model->guide_shift[row])];
    while (after[day] <= target) day++;
    return day;
}

static inline uint32_t type_of(const yardstick_absence_model *model, int16_t row, int32_t day,
                               uint32_t bits) {
    if (row == SEVERE_ROW) return model->types;
    int64_t place = row * (int64_t)model->days + day;
    const uint32_t *thresholds = model->type_thresholds + place * model->types;
    uint32_t type = 0;
    while (type < model->types - 1 && bits >= thresholds[type]) type++;
    return type;
}

static inline int32_t length_of(const yardstick_spell *spell, uint32_t bits) {
    int32_t index = spell->guide[bits >> (32 - GUIDE_BITS)];
    while (spell->thresholds[index] <= bits) index++;
    return spell->first + index;
}

static inline int64_t bin_of(int32_t days) { return days <= 5 ? days : days <= 10 ? 6 : 7; }
static inline int64_t band_of(int64_t days) {
    return days <= 5 ? 0 : days <= 10 ? 1 : days <= 15 ? 2 : days <= 30 ? 3 : 4;
}

// MARK: one pupil-year

static inline void live_year(const yardstick_absence_model *model, const yardstick_pupil_year *pupil,
                             uint64_t key, uint32_t year, yardstick_absence_counts *counts) {
    const int64_t *hazard = model->hazard_before + pupil->row * (int64_t)(model->days + 1);
    const int64_t *lessons_before = model->lessons_before + pupil->grade * (int64_t)(model->days + 1);
    int64_t year_grade = year * (int64_t)GRADES + pupil->grade, lessons_missed = 0, days_missed = 0;
    int32_t position = pupil->from;
    for (uint64_t ordinal = 0; pupil->rate > 0 && position < pupil->to; ordinal += 2) {
        int64_t wait = waiting_time(model->waiting, word_at(key, ordinal));
        int64_t target = hazard[position] + wait / pupil->rate;
        if (target >= hazard[pupil->to]) break;
        int32_t day = day_of(model, pupil->row, target);
        uint64_t detail = word_at(key, ordinal + 1);
        const yardstick_spell *spell = model->spells + type_of(model, pupil->row, day, (uint32_t)detail);
        int32_t drawn = length_of(spell, (uint32_t)(detail >> 32)), end = day + 1, days = 0;
        if (spell->is_whole_days) {
            end = day + drawn < pupil->to ? day + drawn : pupil->to;
            days = end - day;
            counts->absent_change[day]++;
            counts->absent_change[end]--;
        }
        int64_t lessons = lessons_before[end] - lessons_before[day];
        if (!spell->is_whole_days && drawn < lessons) lessons = drawn;
        counts->lessons[year_grade * model->causes + spell->cause] += lessons;
        counts->spells[year * (int64_t)SPELL_BINS + bin_of(days)]++;
        lessons_missed += lessons;
        days_missed += days;
        position = end;
    }
    counts->year_lessons += lessons_missed;
    counts->year_days += days_missed;
    if (pupil->from == (int32_t)model->year_first[year] && pupil->to == (int32_t)model->year_first[year + 1])
        counts->day_bands[year_grade * DAY_BANDS + band_of(days_missed)]++;
}

void yardstick_absence_loop(const yardstick_absence_model *model, const yardstick_pupil_year *pupil_years,
                            uint64_t seed, uint32_t replication, yardstick_absence_counts *counts) {
    // Local copies: what is written through pointers cannot have changed them.
    yardstick_absence_model tables = *model;
    yardstick_absence_counts sums = *counts;
    for (uint32_t number = 0; number < tables.pupils; number++)
        tables.keys[number] = philox_low(seed, 0, number, tables.key_decision, replication);
    for (uint32_t year = 0; year < tables.years; year++) {
        const yardstick_pupil_year *pupil = pupil_years + (uint64_t)year * tables.pupils;
        for (uint32_t number = 0; number < tables.pupils; number++, pupil++) {
            if (pupil->from >= pupil->to) continue;
            uint64_t place = ((uint64_t)tables.year_decision << 32 | year) << 1;
            live_year(&tables, pupil, word_at(tables.keys[number], place), year, &sums);
        }
    }
    *counts = sums;
}
