import PluginKit
import Stochastics

/// Values for the parameters of a plugin: the defaults, the ends of every range, and mixtures of all that may be.
struct ContractValues: Sendable {
    private let parameters: [PluginParameter]
    private let choices: [ValueChoice]

    /// `nil` when the world has nothing of what a parameter must name.
    init?(_ descriptor: PluginDescriptor, _ world: PluginWorld) {
        parameters = descriptor.parameters
        let choices = parameters.compactMap { ValueChoice($0.form, world) }
        guard choices.count == parameters.count else { return nil }
        self.choices = choices
    }

    var defaults: PluginValues { values(choices.map(\.usual)) }

    /// Whether the scenario may leave all of them out.
    var allHaveDefaults: Bool { parameters.allSatisfy(\.form.hasDefault) }

    /// One parameter at an end of its range, the others as usual.
    var ends: [PluginValues] {
        choices.indices.flatMap { index in
            choices[index].ends.map { end in
                var each = choices.map(\.usual)
                each[index] = end
                return values(each)
            }
        }
    }

    /// All parameters anywhere in their ranges, drawn at an address.
    func mixed(_ chance: RandomSource, _ number: Int) -> PluginValues {
        values(
            choices.enumerated().map { index, choice in
                let block = chance.block(ContractChance.values, UInt32(index), UInt32(number))
                if let between = choice.between, block.word2 % 3 > 0 {
                    let drawn =
                        between.lowerBound
                        + (between.upperBound - between.lowerBound) * RandomBlock.unit(block.low)
                    return .number(choice.isWhole ? drawn.rounded(.down) : drawn)
                }
                let among = [choice.usual] + choice.ends
                return among[Int(block.word3) % among.count]
            })
    }

    private func values(_ values: [PluginValues.Value]) -> PluginValues {
        PluginValues(names: parameters.map(\.name), values: values)
    }
}
