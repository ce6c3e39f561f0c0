import PluginKit
import SchoolDomain

/// A made-up absence process that uses all a plugin may use; `rumourInC` is the same in C.
///
/// Who hears the rumour stays away for some days, the likelier the more he has missed; each time that he hears it
/// raises his hazard.
struct Rumour: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "rumour", kind: .absence, version: "1.0.0", summary: "who hears the rumour stays away",
        parameters: [
            PluginParameter(
                "level", .number(NumberRule(.share, from: 0, to: 1), default: 0.3), "who hears it"),
            PluginParameter(
                "growth", .number(NumberRule(.none, from: 0), default: 0.01), "per lesson missed"),
            PluginParameter("grades", .grades(default: GradeSet(3...8)), "who may hear it"),
            PluginParameter(
                "cause", .word(["unauthorised", "other"], default: "other"), "what is written down"),
        ], columns: [.grade, .lessonsMissed], decisions: ["hears", "length", "start"], memory: 2)

    let level, growth: Double
    let grades: Int
    let cause: AbsenceCause
    let world: PluginWorld

    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {
        level = values.number("level")
        growth = values.number("growth")
        grades = values.whole("grades")
        cause = values.text("cause") == "other" ? .other : .unauthorised
        self.world = world
        if grades == 0 { throw PluginFault("there is no grade to hear it, not even \(world.schools[1])") }
    }

    func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] {
        let start = Int(draws.bits(2, year) % 4)
        return world.days(ofYear: year).filter { world.days[$0].weekday == start }
    }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) throws(PluginFault) {
        for pupil in batch.pupils {
            let pupil = Int(pupil)
            let unit = draws.unit(0, pupil, batch.day)
            let chance = level * (1 + growth * Double(batch.lessonsMissed[pupil]))
            guard grades >> batch.grade[pupil] & 1 == 1, unit < chance else { continue }
            effects.absent(pupil, days: 1 + Int(draws.bits(1, pupil, batch.day) % 10), cause)
            batch.remember(batch.memory(pupil, 0) + 1, pupil, 0)
            batch.remember(batch.memory(pupil, 1) + unit / 3, pupil, 1)
            effects.factor(pupil, 1 + batch.memory(pupil, 0) * batch.memory(pupil, 1) / 7)
        }
    }
}

let rumourInC = #"""
    #include "porras_plugin.h"
    #include <math.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>

    struct porras_instance { double level, growth; int grades, cause, years; int *weekday, *first; };

    static const char *const causes[] = {"unauthorised", "other", NULL};
    static const porras_parameter parameters[] = {
        {.name = "level", .summary = "who hears it", .unit = "%", .type = PORRAS_NUMBER, .lower = 0, .upper = 1,
         .initial = 0.3},
        {.name = "growth", .summary = "per lesson missed", .unit = "", .type = PORRAS_NUMBER, .lower = 0,
         .upper = INFINITY, .initial = 0.01},
        {.name = "grades", .summary = "who may hear it", .unit = "", .type = PORRAS_GRADES, .initial_text = "3-8"},
        {.name = "cause", .summary = "what is written down", .unit = "", .type = PORRAS_WORD,
         .initial_text = "other", .choices = causes},
    };
    static const char *const decisions[] = {"hears", "length", "start"};

    static int32_t create(const porras_value *values, const porras_world *world, porras_instance **instance,
                          char *message, size_t size) {
        if (values[2].number == 0) {
            snprintf(message, size, "there is no grade to hear it, not even %s", world->schools[1]);
            return PORRAS_ERROR;
        }
        porras_instance *made = malloc(sizeof *made);
        made->level = values[0].number;
        made->growth = values[1].number;
        made->grades = (int)values[2].number;
        made->cause = strcmp(values[3].text, "other") == 0 ? PORRAS_OTHER : PORRAS_UNAUTHORISED;
        made->years = (int)world->year_count;
        made->weekday = malloc(world->day_count * sizeof(int));
        made->first = malloc((world->year_count + 1) * sizeof(int));
        for (uint32_t d = 0; d < world->day_count; d++) made->weekday[d] = world->days[d].weekday;
        for (uint32_t y = 0; y <= world->year_count; y++) made->first[y] = world->year_first[y];
        *instance = made;
        return PORRAS_OK;
    }
    static void destroy(porras_instance *instance) {
        free(instance->weekday);
        free(instance->first);
        free(instance);
    }
    static int32_t days(const porras_instance *it, int32_t year, const porras_host *host, uint8_t *acts) {
        int start = (int)(host->bits(host->context, 2, (uint32_t)year, 0) % 4);
        for (int d = it->first[year]; d < it->first[year + 1]; d++) acts[d - it->first[year]] = it->weekday[d] == start;
        return PORRAS_OK;
    }
    static void put(porras_effects *effects, int32_t pupil, uint32_t kind, int number, int days, double value) {
        uint64_t index = effects->count++;
        if (index >= effects->capacity) return;
        effects->items[index] = (porras_effect){pupil, kind, number, days, value};
    }
    static int32_t act(const porras_instance *it, const porras_batch *batch, const porras_host *host,
                       porras_effects *effects) {
        for (uint64_t i = 0; i < batch->count; i++) {
            int32_t p = batch->pupils[i];
            uint64_t bits = host->bits(host->context, 0, (uint32_t)p, (uint32_t)batch->day);
            double unit = ((double)(bits >> 12) + 0.5) * 0x1p-52;
            double chance = it->level * (1 + it->growth * batch->lessons_missed[p]);
            if ((it->grades >> batch->grade[p] & 1) == 0 || !(unit < chance)) continue;
            uint64_t length = host->bits(host->context, 1, (uint32_t)p, (uint32_t)batch->day);
            put(effects, p, PORRAS_ABSENT, it->cause, 1 + (int)(length % 10), 0);
            batch->memory[p * 2] += 1;
            batch->memory[p * 2 + 1] += unit / 3;
            put(effects, p, PORRAS_FACTOR, 0, 0, 1 + batch->memory[p * 2] * batch->memory[p * 2 + 1] / 7);
        }
        return PORRAS_OK;
    }
    static const porras_plugin plugin = {
        .magic = PORRAS_MAGIC, .struct_size = sizeof(porras_plugin), .abi_major = PORRAS_ABI_MAJOR,
        .abi_minor = PORRAS_ABI_MINOR, .kind = PORRAS_ABSENCE, .id = "rumour", .version = "1.0.0",
        .summary = "who hears the rumour stays away", .parameter_count = 4, .decision_count = 3,
        .columns = PORRAS_COLUMN_GRADE | PORRAS_COLUMN_LESSONS_MISSED, .memory = 2, .parameters = parameters,
        .decisions = decisions, .create = create, .destroy = destroy, .days = days, .act = act,
    };
    const porras_plugin *porras_plugin_entry(void) { return &plugin; }
    """#
