import Localization
import Stochastics

extension Scenario {
    /// Whether every number that may be uncertain lies in its range, and every unknown is one that can be drawn.
    func findUnknownProblems(_ list: inout ProblemList) {
        list.requireDistinct(unknowns.map(\.id), .unknown) { ["unknowns", .index($0), "id"] }
        for (index, unknown) in unknowns.enumerated() {
            let path: ProblemList.Path = ["unknowns", .index(index), "value"]
            if let problem = unknown.value.problem {
                list.error(Words.Fault.impossible(list.name(path), problem), at: path)
            }
        }
        let places = uncertainPlaces
        for place in places { check(place, &list) }
        checkDrawnPlaces(&list)
        warnOfUnused(places, &list)
        findCorrelationProblems(&list)
    }

    private func check(_ place: UncertainPlace, _ list: inout ProblemList) {
        switch place.number {
        case .law(let law): list.check(law, place.rule, at: place.path)
        case .unknown(let id):
            let path = place.path + ["unknown"]
            list.requireKnown(id, .unknown, among: unknowns.map(\.id), in: .unknowns, at: path)
            guard let index = unknowns.firstIndex(where: { $0.id == id }) else { return }
            let unknown = unknowns[index]
            guard list.isReadable(["unknowns", .index(index)]), unknown.value.problem == nil else { return }
            guard unknown.unit == place.rule.certain.unit else {
                return list.error(
                    Words.Fault.unknownOfUnit(
                        id, Words.Fault.meaning(unknown.unit), at: place.name,
                        takes: Words.Fault.meaning(place.rule.certain.unit)),
                    at: path)
            }
            list.check(unknown.value, place.rule, at: place.path, named: id)
        }
    }

    /// Whether every path that an unknown sets is one that can be set, of its unit and range, and set by one only.
    private func checkDrawnPlaces(_ list: inout ProblemList) {
        guard drawsNumbers else { return }
        let places = Dictionary(
            DrawnPlace.all(self).map { ($0.path, $0.rule) }, uniquingKeysWith: { first, _ in first })
        var setBefore: Set<String> = []
        for (index, unknown) in unknowns.enumerated() {
            for (number, path) in unknown.sets.enumerated() {
                let at: ProblemList.Path = ["unknowns", .index(index), "sets", .index(number)]
                guard let rule = places[path] else {
                    list.error(
                        Words.Fault.notDrawnPlace(path), at: at,
                        remedy: Spelling.closest(to: path, among: DrawnPlace.all(self).map(\.path)).map(
                            Words.Fault.didYouMean))
                    continue
                }
                if !setBefore.insert(path).inserted {
                    list.error(Words.Fault.setTwice(path), at: at)
                }
                guard unknown.value.problem == nil else { continue }
                if unknown.unit == rule.unit {
                    let law = DistributionRule(rule, highest: rule.upper)
                    list.check(unknown.value, law, at: at, named: unknown.id)
                } else {
                    list.error(
                        Words.Fault.unknownOfUnit(
                            unknown.id, Words.Fault.meaning(unknown.unit), at: path,
                            takes: Words.Fault.meaning(rule.unit)), at: at)
                }
            }
        }
    }

    private func warnOfUnused(_ places: [UncertainPlace], _ list: inout ProblemList) {
        // What could not be read may have named it.
        guard list.unreadable.isEmpty else { return }
        for (index, unknown) in unknowns.enumerated()
        where unknown.sets.isEmpty && !places.contains(where: { $0.number == .unknown(unknown.id) }) {
            list.warn(
                Words.Fault.unusedUnknown(unknown.id), at: ["unknowns", .index(index)],
                remedy: Words.Fault.nameUnknown(unknown.id))
        }
    }
}

extension Scenario {
    private func findCorrelationProblems(_ list: inout ProblemList) {
        let known = unknowns.map(\.id)
        for (index, correlation) in correlations.enumerated() {
            let path: ProblemList.Path = ["correlations", .index(index)]
            let (pair, between) = (Set(correlation.between), path + ["between"])
            list.check(UnknownCorrelation.Number.self, of: correlation, at: path)
            for (place, id) in correlation.between.enumerated() {
                list.requireKnown(
                    id, .unknown, among: known, in: .unknowns, at: between + [.index(place)])
            }
            if correlation.between.count != 2 || pair.count != 2 {
                list.error(Words.Fault.correlationOfTwo(list.name(between)), at: between)
            } else if correlations[..<index].contains(where: { Set($0.between) == pair }) {
                list.error(Words.Fault.correlatedTwice(quotedList(correlation.between)), at: between)
            }
        }
        let isSound = list.problems.allSatisfy { $0.severity == .warning || $0.path.first != "correlations" }
        guard isSound, list.isReadable(["correlations"]), let members = contradictory else { return }
        let pairs = correlations.filter { Set($0.between).isSubset(of: members) }.map {
            "`\($0.between[0])`–`\($0.between[1])` \(plain($0.rankCorrelation))"
        }
        list.error(
            Words.Fault.contradictoryCorrelations(pairs.joined(separator: ", ")), at: ["correlations"],
            remedy: Words.Fault.nameEveryPair)
    }

    /// Unknowns that cannot be correlated as it is said, of whom every one has a part in that; `nil`: all can.
    private var contradictory: [String]? {
        func fails(_ ids: [String]) -> Bool {
            GaussianCopula(rankCorrelations: rankCorrelations(among: ids)) == nil
        }
        var members = correlatedUnknowns
        guard fails(members) else { return nil }
        for id in members {
            let others = members.filter { $0 != id }
            if fails(others) { members = others }
        }
        return members
    }
}
