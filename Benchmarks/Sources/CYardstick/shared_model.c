// The shared model of Benchmarks/README.md, event by event.
//
// A pupil lives from spell to spell and stops only at a review that opens a case. Because every queue is
// served in order with a fixed number of minutes a day, the day on which a case will be completed is known as
// soon as it is opened; nobody has to be woken for it. Time at risk is measured in hazard: a school year is
// 2^40 of it.
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "yardstick.h"

enum { DAYS = 190, WEEK = 5, REVIEWS = DAYS / WEEK, STEPS = 3, LESSONS_A_DAY = 5 };
enum { CURATOR, PSYCHOLOGIST, SOCIAL_WORKER, ROLES };
enum { LAYERS = 256, INVERSE_BITS = 9, COLUMNS = 64, YEAR_BITS = 40 };
enum { NEVER = 1000 };

static const uint64_t YEAR = (uint64_t)1 << YEAR_BITS;
static const uint64_t GOLDEN = 0x9E3779B97F4A7C15;

static const double SPELLS_A_YEAR = 5, FRAILTY_SIGMA = 0.8, SEASON_SWING = 0.35, MEAN_LENGTH = 1.4;
enum { SEASON_PEAK = 40, LONGEST_SPELL = 40 };
/// Days absent that exceed 50, 70 and 90 lessons.
static const int EXCEEDING_DAYS[STEPS + 1] = {11, 15, 19, NEVER};
/// Of nothing, of each completed step and of a seat.
static const double MULTIPLIERS[STEPS + 2] = {1, 0.94, 0.85, 0.75, 0.45};
enum { SEATED = STEPS + 1 };
static const double MINUTES_A_DAY[ROLES] = {360, 240, 480}, SEATS[3] = {10, 10, 8};
static const double PUPILS_OF_CAPACITIES = 3600;

// MARK: tables

typedef struct {
    /// A draw below `accept` gives draw × `width`; of waits in 2^-58, so that the longest fits 64 bits.
    uint32_t accept, width;
} layer;

typedef struct {
    layer waits[LAYERS], normals[LAYERS];
    /// Cumulative hazard before each day.
    uint64_t hazard[DAYS + 1];
    /// For each part of the year's hazard: where the day at its beginning ends, × 256, and that day.
    uint64_t inverse[1 << INVERSE_BITS];
    /// Of each column: threshold of 18 bits, and 6 bits of the length meant from there on.
    uint32_t lengths[COLUMNS];
    /// What a multiplier makes of a waiting time, in 2^-32.
    uint64_t slower[STEPS + 2];
    double wait_density[LAYERS], normal_density[LAYERS], normal_width[LAYERS];
} tables;

/// Layers of equal area under a density that falls from 1, the tail beyond `last` in layer 0.
///
/// G. Marsaglia and W. W. Tsang, "The ziggurat method for generating random variables" (2000).
static void stack(double last, double area, double (*density)(double), double (*inverse)(double),
                  double edge[LAYERS + 1]) {
    edge[LAYERS] = area / density(last);
    edge[LAYERS - 1] = last;
    for (int i = LAYERS - 2; i > 0; i--) edge[i] = inverse(area / edge[i + 1] + density(edge[i + 1]));
    edge[0] = 0;
}

static double exponential_density(double x) { return exp(-x); }
static double exponential_inverse(double y) { return -log(y); }
static double normal_density(double x) { return exp(-x * x / 2); }
static double normal_inverse(double y) { return sqrt(-2 * log(y)); }

static const double WAIT_LAST = 7.697117470131487, NORMAL_LAST = 3.6541528853610088;

static void set_layers(tables *t) {
    double edge[LAYERS + 1];
    stack(WAIT_LAST, 3.949659822581572e-3, exponential_density, exponential_inverse, edge);
    // Layer 0 is the strip at the bottom, as wide as its area says; layer i surely holds up to edge i - 1.
    for (int i = 0; i < LAYERS; i++) {
        double width = edge[i ? i : LAYERS], inner = i ? edge[i - 1] : WAIT_LAST;
        t->waits[i].width = (uint32_t)lround(width * 0x1p26);
        t->waits[i].accept = (uint32_t)(inner / width * 0x1p32);
        t->wait_density[i] = exponential_density(edge[i]);
    }
    stack(NORMAL_LAST, 4.92867323399e-3, normal_density, normal_inverse, edge);
    for (int i = 0; i < LAYERS; i++) {
        double width = edge[i ? i : LAYERS], inner = i ? edge[i - 1] : NORMAL_LAST;
        t->normal_width[i] = width * 0x1p-31;
        t->normals[i].accept = (uint32_t)(inner / width * 0x1p31);
        t->normal_density[i] = normal_density(edge[i]);
    }
}

static void set_hazards(tables *t) {
    double sum = 0;
    for (int day = 0; day <= DAYS; day++) {
        t->hazard[day] = (uint64_t)llround(sum / (double)DAYS * (double)YEAR);
        sum += 1 + SEASON_SWING * sin(2 * M_PI * (day - SEASON_PEAK) / (double)DAYS);
    }
    t->hazard[DAYS] = YEAR;
    // The parts are narrower than any day, so at most one day ends in each.
    for (int part = 0, day = 0; part < 1 << INVERSE_BITS; part++) {
        while (t->hazard[day + 1] <= (uint64_t)part << (YEAR_BITS - INVERSE_BITS)) day++;
        t->inverse[part] = t->hazard[day + 1] << 8 | (uint64_t)day;
    }
    for (int i = 0; i < STEPS + 2; i++) t->slower[i] = (uint64_t)llround(0x1p32 / MULTIPLIERS[i]);
}

/// Lengths 1 … 40 by the alias method: columns of equal probability that hold at most two lengths each.
static void set_lengths(tables *t) {
    double left[COLUMNS] = {0}, stays = exp(-1 / MEAN_LENGTH), reached = 1;
    for (int length = 1; length < LONGEST_SPELL; length++, reached *= stays)
        left[length] = (double)COLUMNS * reached * (1 - stays);
    left[LONGEST_SPELL] = (double)COLUMNS * reached;
    for (int filled = 0; filled < COLUMNS; filled++) {
        // The poorest column not yet filled is topped up from the richest length.
        int poor = -1, rich = 0;
        for (int i = 0; i < COLUMNS; i++) {
            if (left[i] >= 0 && (poor < 0 || left[i] < left[poor])) poor = i;
            if (left[i] > left[rich]) rich = i;
        }
        double own = left[poor] < 1 ? left[poor] : 1;
        t->lengths[poor] = (uint32_t)lround(own * (1 << 18)) << 6 | (uint32_t)rich;
        if (poor != rich) left[rich] -= 1 - own;
        left[poor] = -1;
    }
}

// MARK: chance

static inline uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

static inline uint64_t upper(uint64_t a, uint64_t b) { return (uint64_t)(((unsigned __int128)a * b) >> 64); }

/// Strictly between 0 and 1, from a stream of its own.
static double next_unit(uint64_t *stream) { return ((double)(mix(*stream += GOLDEN) >> 12) + 0.5) * 0x1p-52; }

/// A waiting time whose word fell outside its layer's sure part (1.1 % of words); a function of the word.
static __attribute__((noinline)) uint64_t wait_beyond(const tables *t, uint64_t word) {
    uint64_t stream = ~word;
    for (;;) {
        unsigned i = word & (LAYERS - 1);
        uint32_t draw = (uint32_t)(word >> 32);
        double value = (double)draw * t->waits[i].width * 0x1p-58;
        if (draw < t->waits[i].accept) return (uint64_t)(value * 0x1p58);
        if (i == 0) return (uint64_t)((WAIT_LAST - log(next_unit(&stream))) * 0x1p58);
        double low = t->wait_density[i], high = t->wait_density[i - 1];
        if (low + next_unit(&stream) * (high - low) < exp(-value)) return (uint64_t)(value * 0x1p58);
        word = mix(stream += GOLDEN);
    }
}

/// A standard normal number, likewise.
static __attribute__((noinline)) double normal_beyond(const tables *t, uint64_t word) {
    uint64_t stream = ~word;
    for (;;) {
        unsigned i = word & (LAYERS - 1), draw = (unsigned)(word >> 33);
        double sign = word & LAYERS ? -1 : 1, value = draw * t->normal_width[i];
        if (draw < t->normals[i].accept) return sign * value;
        if (i == 0) {
            double beyond, fall;
            do {
                beyond = -log(next_unit(&stream)) / NORMAL_LAST;
                fall = -log(next_unit(&stream));
            } while (2 * fall < beyond * beyond);
            return sign * (NORMAL_LAST + beyond);
        }
        double low = t->normal_density[i], high = t->normal_density[i - 1];
        if (low + next_unit(&stream) * (high - low) < normal_density(value)) return sign * value;
        word = mix(stream += GOLDEN);
    }
}

static inline double normal(const tables *t, uint64_t word) {
    unsigned i = word & (LAYERS - 1), draw = (unsigned)(word >> 33);
    if (__builtin_expect(draw >= t->normals[i].accept, 0)) return normal_beyond(t, word);
    double value = draw * t->normal_width[i];
    return word & LAYERS ? -value : value;
}

/// Hazard until the next spell: a unit exponential, by 40 bits of the word, times the pupil's scale.
static inline uint64_t wait(const tables *t, uint64_t word, uint64_t scale) {
    layer layer = t->waits[word & (LAYERS - 1)];
    uint32_t draw = (uint32_t)(word >> 32);
    uint64_t unit = (uint64_t)draw * layer.width;
    if (__builtin_expect(draw >= layer.accept, 0)) unit = wait_beyond(t, word);
    return upper(unit, scale);
}

/// Days of a spell, by the other 24 bits.
static inline int length(const tables *t, uint64_t word) {
    uint32_t column = (uint32_t)(word >> 8) & (COLUMNS - 1), draw = (uint32_t)(word >> 14) & 0x3FFFF;
    uint32_t entry = t->lengths[column];
    return (int)(draw < entry >> 6 ? column : entry & (COLUMNS - 1));
}

static inline int day_of(const tables *t, uint64_t hazard) {
    uint64_t entry = t->inverse[hazard >> (YEAR_BITS - INVERSE_BITS)];
    return (int)(entry & 0xFF) + (hazard >= entry >> 8);
}

static inline int spell_end(int day, int length) { return day + length < DAYS ? day + length : DAYS; }

// MARK: pupils

/// A pupil with a case, as of the end of the latest review.
typedef struct {
    uint64_t stream;
    /// Hazard per unit exponential at multiplier 1.
    uint64_t scale;
    /// Days absent so far, and the first day at risk.
    uint8_t absent, free;
    /// The highest step with a case, and which multiplier is in force.
    uint8_t level, multiplier;
    /// Multipliers of completed cases that are not in force yet, by day.
    uint8_t changes, change_day[STEPS], change_to[STEPS];
} pupil;

/// Puts a multiplier in force from a day on. Later steps help more, so they end what comes after them.
static void change(pupil *p, int day, int multiplier) {
    int place = p->changes;
    while (place > 0 && p->change_day[place - 1] >= day) place--;
    p->change_day[place] = (uint8_t)day;
    p->change_to[place] = (uint8_t)multiplier;
    p->changes = (uint8_t)(place + 1);
}

static inline void take_changes(pupil *p, int day) {
    while (p->changes > 0 && p->change_day[0] <= day) {
        p->multiplier = p->change_to[0];
        p->changes--;
        for (int i = 0; i < p->changes; i++) {
            p->change_day[i] = p->change_day[i + 1];
            p->change_to[i] = p->change_to[i + 1];
        }
    }
}

/// Lives on from a spell of the days `day` … `end` - 1, after `absent` days absent, to the next review that
/// opens a case.
///
/// Returns that review's day, or `DAYS` if there is none; the pupil is then as of the end of that day.
static inline int live(const tables *t, pupil *p, int absent, int day, int end, uint64_t *spells) {
    int exceeding = EXCEEDING_DAYS[p->level], stop = DAYS;
    uint64_t stream = p->stream;
    for (;;) {
        if (absent + end - day >= exceeding) {
            int crossing = day + exceeding - absent - 1;
            stop = crossing - crossing % WEEK + WEEK;
            exceeding = NEVER;
        }
        if (end >= stop) {
            absent += stop - day;
            break;
        }
        absent += end - day;
        // At risk from `end` on, by pieces with one multiplier each.
        uint64_t word, hazard;
        for (;;) {
            take_changes(p, end);
            int piece = p->changes > 0 && p->change_day[0] < stop ? p->change_day[0] : stop;
            uint64_t scale = (uint64_t)((unsigned __int128)p->scale * t->slower[p->multiplier] >> 32);
            word = mix(stream += GOLDEN);
            hazard = t->hazard[end] + wait(t, word, scale);
            if (hazard < t->hazard[piece]) break;
            end = piece;
            if (piece == stop) goto stopped;
        }
        day = day_of(t, hazard);
        end = spell_end(day, length(t, word));
        ++*spells;
    }
stopped:
    p->stream = stream;
    p->absent = (uint8_t)absent;
    p->free = (uint8_t)end;
    return exceeding == NEVER && p->level < STEPS ? stop - 1 : DAYS;
}

// MARK: staff

/// A queue's time is minutes at work since the first day; it works `a_day` of them each day.
typedef struct {
    int64_t a_day, busy_until, worked;
} queue;

/// Queues work that can begin the day after `day`; returns the day on which it is done.
static int serve(queue *q, int day, int64_t minutes) {
    int64_t start = (day + 1) * q->a_day, year_end = DAYS * q->a_day;
    if (q->busy_until > start) start = q->busy_until;
    int64_t end = start + minutes;
    q->busy_until = end;
    if (start < year_end) q->worked += (end < year_end ? end : year_end) - start;
    return (int)((end - 1) / q->a_day);
}

/// Work of a step; returns the day on which the case is completed.
static int serve_step(queue queues[ROLES], int step, int day) {
    if (step == 1) return serve(&queues[CURATOR], day, 90);
    if (step == 3) return serve(&queues[SOCIAL_WORKER], day, 360);
    int handed_over = serve(&queues[CURATOR], day, 180);
    return handed_over < DAYS ? serve(&queues[PSYCHOLOGIST], handed_over, 120) : DAYS;
}

// MARK: the year

typedef struct {
    tables tables;
    uint32_t pupils, words;
    pupil *with_case;
    /// Of each review a bit per pupil: a case is opened.
    uint64_t *opens;
} workspace;

typedef struct {
    queue queues[ROLES];
    int seats_left[3];
    uint64_t stream;
    int64_t absent;
    uint64_t spells;
    int over[STEPS], opened[STEPS], seated, listed;
    int waits[STEPS][DAYS];
} course;

static inline void note_opening(workspace *w, uint32_t i, int review) {
    w->opens[(size_t)(review / WEEK) * w->words + i / 64] |= (uint64_t)1 << (i % 64);
}

/// Lives every pupil up to the first case.
static void begin_year(workspace *w, course *c, uint64_t key) {
    const tables *t = &w->tables;
    for (uint32_t i = 0; i < w->pupils; i++) {
        uint64_t stream = mix(key + 2 * i * GOLDEN);
        // The reciprocal of the frailty is exp(0.32 - 0.8 z), and z is as likely as -z.
        double slowness = exp(FRAILTY_SIGMA * normal(t, stream) + FRAILTY_SIGMA * FRAILTY_SIGMA / 2);
        uint64_t scale = (uint64_t)(slowness * ((double)YEAR * 0x1p6 / SPELLS_A_YEAR));
        uint64_t hazard = 0;
        int absent = 0;
        for (;;) {
            uint64_t word = mix(stream += GOLDEN);
            hazard += wait(t, word, scale);
            if (hazard >= YEAR) break;
            int day = day_of(t, hazard), end = spell_end(day, length(t, word));
            c->spells++;
            if (absent + end - day >= EXCEEDING_DAYS[0]) {
                pupil *p = &w->with_case[i];
                *p = (pupil){.stream = stream, .scale = scale};
                note_opening(w, i, live(t, p, absent, day, end, &c->spells));
                absent = 0;
                break;
            }
            absent += end - day;
            hazard = t->hazard[end];
        }
        c->absent += absent;
    }
}

/// Opens the case of a pupil at a review and lives on.
static void open_case(workspace *w, course *c, uint32_t i, int review) {
    pupil *p = &w->with_case[i];
    int step = p->level + 1;
    while (p->absent >= EXCEEDING_DAYS[step]) step++;
    for (int passed = p->level; passed < step; passed++) c->over[passed]++;
    p->level = (uint8_t)step;
    c->opened[step - 1]++;
    int completed = serve_step(c->queues, step, review);
    if (completed < DAYS) {
        c->waits[step - 1][completed - review]++;
        int multiplier = step;
        if (step == STEPS) {
            uint64_t word = mix(c->stream += GOLDEN);
            // A quarter ask for a seat, in one of three classes.
            if (word >> 62 == 0) {
                int class = (int)((word & 0xFFFFFFFF) * 3 >> 32);
                if (c->seats_left[class] > 0) {
                    c->seats_left[class]--;
                    c->seated++;
                    multiplier = SEATED;
                } else {
                    c->listed++;
                }
            }
        }
        if (completed + 1 < DAYS) change(p, completed + 1, multiplier);
    }
    int next = live(&w->tables, p, p->absent, review + 1, p->free, &c->spells);
    if (next < DAYS) note_opening(w, i, next);
    else c->absent += p->absent;
}

static void run_reviews(workspace *w, course *c) {
    for (int number = 0; number < REVIEWS; number++) {
        const uint64_t *row = w->opens + (size_t)number * w->words;
        for (uint32_t word = 0; word < w->words; word++)
            for (uint64_t bits = row[word]; bits != 0; bits &= bits - 1)
                open_case(w, c, word * 64 + (uint32_t)__builtin_ctzll(bits), number * WEEK + WEEK - 1);
    }
}

// MARK: outcome

/// Mean and the smallest wait that 95 % do not exceed.
static void summarise(const int waits[DAYS], yardstick_year *year, int step) {
    int64_t count = 0, sum = 0, reached = 0;
    for (int days = 0; days < DAYS; days++) {
        count += waits[days];
        sum += (int64_t)days * waits[days];
    }
    year->completed[step] = (double)count;
    year->wait_days[step] = year->wait_days_95[step] = NAN;
    if (count == 0) return;
    year->wait_days[step] = (double)sum / (double)count;
    int days = 0;
    while (100 * (reached += waits[days]) < 95 * count) days++;
    year->wait_days_95[step] = days;
}

static void report(const workspace *w, const course *c, yardstick_year *year) {
    year->spells = (double)c->spells;
    year->lessons = (double)(LESSONS_A_DAY * c->absent) / w->pupils;
    for (int step = 0; step < STEPS; step++) {
        year->over[step] = c->over[step];
        year->opened[step] = c->opened[step];
        summarise(c->waits[step], year, step);
    }
    for (int role = 0; role < ROLES; role++) year->hours[role] = (double)c->queues[role].worked / 60;
    year->seated = c->seated;
    year->listed = c->listed;
}

static void run_year(workspace *w, uint64_t key, yardstick_year *year) {
    double factor = w->pupils / PUPILS_OF_CAPACITIES;
    course c = {.stream = mix(~key)};
    for (int role = 0; role < ROLES; role++) c.queues[role].a_day = llround(MINUTES_A_DAY[role] * factor);
    for (int class = 0; class < 3; class++) c.seats_left[class] = (int)lround(SEATS[class] * factor);
    memset(w->opens, 0, sizeof(uint64_t) * REVIEWS * w->words);
    begin_year(w, &c, key);
    run_reviews(w, &c);
    report(w, &c, year);
}

void yardstick_shared_model(uint32_t pupils, uint32_t first, uint32_t count, uint64_t seed,
                            yardstick_year *years) {
    uint32_t words = (pupils + 63) / 64;
    workspace *w = malloc(sizeof *w);
    if (w == NULL) abort();
    *w = (workspace){.pupils = pupils, .words = words};
    w->with_case = malloc(sizeof(pupil) * pupils);
    w->opens = malloc(sizeof(uint64_t) * REVIEWS * words);
    if (w->with_case == NULL || w->opens == NULL) abort();
    set_layers(&w->tables);
    set_hazards(&w->tables);
    set_lengths(&w->tables);
    for (uint32_t number = 0; number < count; number++)
        run_year(w, mix(mix(seed) + (first + number) * GOLDEN), &years[number]);
    free(w->opens);
    free(w->with_case);
    free(w);
}
