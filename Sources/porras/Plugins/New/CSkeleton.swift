import PluginKit

/// A plugin in C to begin with, and the script that builds it.
struct CSkeleton {
    let kind: PluginKind
    let name: String
    let project: String

    var files: [Skeleton.File] {
        [
            Skeleton.File(path: source, text: text),
            Skeleton.File(path: "build", text: script, isProgram: true),
        ]
    }

    private var source: String { name.map { $0 == "-" ? "_" : String($0) }.joined() + ".c" }

    /// What differs by kind.
    struct Parts {
        var claim: String
        var equation: String
        /// Names and table of the parameters, decisions and outputs.
        var tables: String
        /// The functions of the kind.
        var functions: String
        /// The fields of the description that other kinds do not have.
        var fields: String
    }

    static func parts(of kind: PluginKind) -> Parts {
        switch kind {
        case .absence: absence
        case .escalation: escalation
        case .intervention: intervention
        case .allocation: allocation
        case .observer: observer
        case .exporter: exporter
        }
    }

    private var text: String {
        let parts = Self.parts(of: kind)
        return """
            /* \(name): \(parts.claim).
             *
             *   \(parts.equation)
             *
             * Source: none; every number is an assumption to replace. All that may be read, drawn and answered is told in
             * porras_plugin.h.
             */
            #include "porras_plugin.h"

            #include <stdio.h>
            #include <stdlib.h>

            \(parts.tables)

            \(Self.instance)

            \(parts.functions)

            static const porras_plugin plugin = {
                .magic = PORRAS_MAGIC,
                .struct_size = sizeof(porras_plugin),
                .abi_major = PORRAS_ABI_MAJOR,
                .abi_minor = PORRAS_ABI_MINOR,
                .kind = PORRAS_\(kind.name.uppercased()),
                .id = "\(name)",
                .version = "1.0.0", /* changes when results do */
                .summary = "\(parts.claim)",
                .parameter_count = PARAMETER_COUNT,
                .parameters = parameters,
            \(parts.fields)
                .create = create,
                .destroy = destroy,
            };

            const porras_plugin *porras_plugin_entry(void);
            const porras_plugin *porras_plugin_entry(void) { return &plugin; }

            """
    }

    /// Values are within their declared ranges when they come.
    private static let instance = """
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
        """

    private var script: String {
        """
        #!/usr/bin/env bash
        # Builds the plugin: ./build [OUTPUT], by default \(name).so beside this script. CC chooses the compiler, PORRAS the
        # folder of the porras project.
        set -eu
        here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
        output=${1:-$here/\(name).so}
        project=\(project.singleQuoted(inside: "'\\''"))
        header=${PORRAS:-$project}/Sources/CPorrasPlugin/include
        compiler=${CC:-$(command -v cc || command -v clang)}

        # When it cannot be built, no older one is left to be taken for it.
        rm -f "$output"
        # Without -ffp-contract=off some processors round once where others round twice, and results differ by machine.
        # The plugin is written aside and renamed, because a library in use must not change under its program.
        "$compiler" -std=c99 -O2 -Wall -Wextra -Wpedantic -Werror -ffp-contract=off -fPIC -shared \\
            -I "$header" "$here/\(source)" -o "$output.new" -lm
        mv "$output.new" "$output"
        echo "$output"

        """
    }
}
