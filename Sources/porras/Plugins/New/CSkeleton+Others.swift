// Kinds that count, choose or write. The claims and numbers are those of SwiftSkeleton.
extension CSkeleton {
    static let observer = Parts(
        claim: "how many pupils have missed much when a school year ends",
        equation: "pupils = number of pupils with lessons missed this year >= lessons",
        tables: """
            /* The parameters, in the order of the table. */
            enum { LESSONS, PARAMETER_COUNT };

            static const porras_parameter parameters[PARAMETER_COUNT] = {
                {.name = "lessons", .summary = "lessons missed this year from which a pupil counts", .unit = "",
                 .type = PORRAS_NUMBER, .is_whole = 1, .lower = 0, .upper = 2000, .initial = 100,
                 .source = "assumption", .mark = 'A'},
            };

            /* What is recorded, summed over each school year. */
            enum { PUPILS, OUTPUT_COUNT };

            static const porras_output outputs[OUTPUT_COUNT] = {
                {.name = "pupils", .summary = "pupils who have missed much at the year's end", .unit = "pupils"},
            };
            """,
        functions: """
            /* The last school day of each year. A day that is not named costs nothing. */
            static int32_t days(const porras_instance *instance, int32_t year, const porras_host *host, uint8_t *acts) {
                (void)host;
                acts[instance->year_first[year + 1] - instance->year_first[year] - 1] = 1;
                return PORRAS_OK;
            }

            static int32_t act(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                               porras_effects *effects) {
                (void)host;
                int32_t pupils = 0;
                for (uint64_t i = 0; i < batch->count; i++)
                    pupils += batch->lessons_missed[batch->pupils[i]] >= instance->value[LESSONS];
                effects->items[effects->count++] = (porras_effect){
                    .pupil = -1, .kind = PORRAS_RECORD, .number = PUPILS, .value = pupils};
                return PORRAS_OK;
            }
            """,
        fields: """
                .columns = PORRAS_COLUMN_LESSONS_MISSED,
                .output_count = OUTPUT_COUNT,
                .outputs = outputs,
                .days = days,
                .act = act,
            """)

    static let allocation = Parts(
        claim: "a free seat goes by time waited, with a lead for pupils who have a decision on support",
        equation: "score = school days waited + lead * (1 with a decision on pupil-specific support, else 0)",
        tables: """
            /* The parameters, in the order of the table. */
            enum { LEAD, PARAMETER_COUNT };

            static const porras_parameter parameters[PARAMETER_COUNT] = {
                {.name = "lead", .summary = "school days of waiting that a decision on support is worth", .unit = "d",
                 .type = PORRAS_NUMBER, .lower = 0, .upper = 1000, .initial = 30, .source = "assumption", .mark = 'A'},
            };
            """,
        functions: """
            /* scores[i] belongs to batch->pupils[i]; the highest gets the seat, equal ones by time waited. */
            static int32_t score(const porras_instance *instance, const porras_batch *batch, const porras_host *host,
                                 double *scores) {
                (void)host;
                for (uint64_t i = 0; i < batch->count; i++) {
                    int32_t pupil = batch->pupils[i];
                    /* In 64 bits: who does not wait has INT32_MAX. */
                    int64_t waited = (int64_t)batch->day - batch->waiting_since[pupil];
                    scores[i] = (double)waited + instance->value[LEAD] * batch->support[pupil];
                }
                return PORRAS_OK;
            }
            """,
        fields: """
                .columns = PORRAS_COLUMN_WAITING_SINCE | PORRAS_COLUMN_SUPPORT,
                .score = score,
            """)

    static let exporter = Parts(
        claim: "the table of results as plain text with a separator of one's choice",
        equation: "one line each row; a separator, line break or \\ inside a cell stands after a \\",
        tables: #"""
            /* The parameters, in the order of the table. */
            enum { SEPARATOR, PARAMETER_COUNT };

            static const char *const separators[] = {"tab", "semicolon", NULL};
            static const char signs[] = {'\t', ';'};

            static const porras_parameter parameters[PARAMETER_COUNT] = {
                {.name = "separator", .summary = "what stands between two cells", .type = PORRAS_WORD,
                 .choices = separators, .initial_text = "tab", .source = "assumption", .mark = 'A'},
            };
            """#,
        functions: #"""
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
            """#,
        fields: """
                .write = write_table,
            """)
}
