import PluginKit

/// The page of a new plugin, to be filled in: what it claims, by which equation, from which source, within which limits.
enum SkeletonPage {
    static func text(_ skeleton: Skeleton) -> String {
        let name = skeleton.name
        let use =
            skeleton.language == .yaml
            ? "Nothing is built: a declared plugin is read."
            : "`\(name)/build` builds `\(skeleton.product)`; the folder of the porras project can be given by `PORRAS`."
        return """
            # \(name)

            (Everything in brackets is to be filled in, and then goes.)

            **Claim.** (What the plugin claims, to a planner, in a paragraph.) As it was begun: \(claim(skeleton)).

            **Equation.** (In the words of the parameters.) As it was begun: \(equation(skeleton)).

            | parameter | unit | default | source |
            |---|---|---|---|
            | (each of them) | (min, h, d, %, htv, EUR) | (or: must be given) | (verified, derived, assumption; where from) |

            `porras plugins show \(name)/\(skeleton.product)` prints the same from the plugin itself.

            **Limits.** (What it leaves out, where its numbers are weakest, what it must not be used for.)

            **Build and check.** \(use) Then:

            ```sh
            porras plugins check \(name)/\(skeleton.product)
            ```

            **In a scenario.** [example.yaml](example.yaml) uses it in a small municipality. In a scenario of your own,
            with the path of the file as seen from the scenario:

            ```
            plugins:
              - {id: \(name), from: \(skeleton.product)}
            ```

            \(trust(skeleton))

            """
    }

    private static func claim(_ skeleton: Skeleton) -> String {
        skeleton.language == .yaml
            ? "see `summary` in [\(skeleton.product)](\(skeleton.product))"
            : CSkeleton.parts(of: skeleton.kind).claim
    }

    private static func equation(_ skeleton: Skeleton) -> String {
        skeleton.language == .yaml
            ? "the pieces under `gives`, whose laws are those of the model"
            : "`\(CSkeleton.parts(of: skeleton.kind).equation)`"
    }

    private static func trust(_ skeleton: Skeleton) -> String {
        guard skeleton.language != .yaml else { return "Parameters without a default must be given there." }
        return """
            Parameters without a default must be given there. The library is loaded once it is trusted, by
            `porras plugins trust \(skeleton.name)/\(skeleton.product) --scenario SCENARIO` or by `--trust`; after each
            build it is another file, to be trusted anew.
            """
    }
}
