// Kinds that are called with pupils on school days that they name. The claims and numbers are those of SwiftSkeleton.
extension CSkeleton {
    static let absence = Parts(
        claim: "some pupils are absent more often for a school year",
        equation: "factor(pupil, year) = factor with probability share, drawn anew each year; else 1",
        tables: """
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
            """,
        functions: """
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
            """,
        fields: """
                .decision_count = DECISION_COUNT,
                .decisions = decisions,
                .days = days,
                .act = act,
            """)

    static let escalation = Parts(
        claim: "a step of the ladder is due when much has been missed in a school year",
        equation: "due, once a year, at the first look at which lessons missed this year > lessons",
        tables: """
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
            """,
        functions: """
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
            """,
        fields: """
                .columns = PORRAS_COLUMN_LESSONS_MISSED,
                .memory = MEMORY_COUNT,
                .days = days,
                .act = act,
            """)

    static let intervention = Parts(
        claim: "an intervention is offered, once a school year, to pupils who have missed much by then",
        equation: "offered, on one day of each year, when lessons missed this year >= lessons",
        tables: """
            /* The parameters, in the order of the table. What is done, by whom and at what cost is declared in YAML. */
            enum { INTERVENTION, DAY, LESSONS, PARAMETER_COUNT };

            static const porras_parameter parameters[PARAMETER_COUNT] = {
                {.name = "intervention", .summary = "declared intervention that is offered", .type = PORRAS_DECLARED},
                {.name = "day", .summary = "school day of the year on which it is offered", .unit = "d",
                 .type = PORRAS_NUMBER, .is_whole = 1, .lower = 1, .upper = 180, .initial = 40,
                 .source = "early October", .mark = 'A'},
                {.name = "lessons", .summary = "lessons missed this year from which it is offered", .unit = "",
                 .type = PORRAS_NUMBER, .is_whole = 1, .lower = 0, .upper = 2000, .initial = 20,
                 .source = "assumption", .mark = 'A'},
            };
            """,
        functions: """
            /* One day of each year that is long enough. A day that is not named costs nothing. */
            static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
                (void)host;
                int32_t count = instance->year_first[year + 1] - instance->year_first[year];
                int32_t day = (int32_t)instance->value[DAY] - 1;
                if (day < count) acts[day] = 1;
                return PORRAS_OK;
            }

            /* Effects act from the next school day on. There is room for two of each pupil and 64 more. */
            static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                               porras_effects *effects) {
                (void)host;
                for (uint64_t i = 0; i < batch->count; i++) {
                    int32_t pupil = batch->pupils[i];
                    if (batch->lessons_missed[pupil] < instance->value[LESSONS]) continue;
                    effects->items[effects->count++] = (porras_effect){
                        .pupil = pupil, .kind = PORRAS_OFFER, .number = (int32_t)instance->value[INTERVENTION]};
                }
                return PORRAS_OK;
            }
            """,
        fields: """
                .columns = PORRAS_COLUMN_LESSONS_MISSED,
                .days = days,
                .act = act,
            """)
}
