import Testing

@Suite("What other targets may use says what it is")
struct DocCommentTests {
    @Test(
        "nine in ten public declarations have a comment",
        arguments: ["Stochastics", "SimulationKernel", "PluginKit", "Experiments", "Planning", "Tables"])
    func comments(target: String) {
        let all = files(under: "Sources/\(target)", [".swift"])
            .flatMap { PublicDeclaration.all(in: $0, text($0)) }
        let bare = all.filter { !$0.isDocumented }.map { "\($0.place): \($0.line)" }
        #expect(all.count > 50)
        #expect(
            10 * bare.count <= all.count,
            "of \(all.count) public declarations these have no comment:\n\(bare.joined(separator: "\n"))")
    }

    /// What is counted, and what of it has a comment.
    @Test("and a comment is found above attributes, but not a line further up")
    func reading() {
        let source = """
            /// A queue.
            @frozen
            public struct Queue {
                /// Those who wait.
                @inlinable public var length: Int { 0 }
                @inlinable public var isEmpty: Bool { true }

                /// Not of what follows.

                public private(set) var name: String
                open = []
                var kept: Int
                public enum Order { case first, last }
                public init(name: String) { self.name = name }
                public init(
                    name: String, kept: Int
                ) {
                    self.name = name
                    self.kept = kept
                }
                public init(kept: Int) {
                    self.kept = kept + 1
                }
            }
            """
        let all = PublicDeclaration.all(in: "Queue.swift", source)
        #expect(all.map(\.place) == [3, 5, 6, 10, 13, 21].map { "Queue.swift:\($0)" })
        #expect(all.map(\.isDocumented) == [true, true, false, false, false, false])
    }
}
