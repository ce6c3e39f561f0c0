import PluginKit
import SchoolDomain
import Testing

@testable import PluginLoading

@Suite("What a loaded plugin says of itself")
struct DescriptionTests {
    @Test("a sound plugin is read as it describes itself")
    func sound() throws {
        let workshop = try Workshop()
        let path = try workshop.library(smallPlugin)
        let factory = try PluginLoader.load(path).get()
        #expect(
            factory.descriptor
                == PluginDescriptor(
                    id: "small-plugin", kind: .absence, version: "1.0.0", summary: "does little",
                    parameters: [
                        PluginParameter(
                            "level", .number(NumberRule(.share, from: 0, to: 1), default: 0.3), "how much",
                            .assumed("none"))
                    ], columns: [.grade], decisions: ["coin"], memory: 1))
        #expect(factory.origin == .loaded(path: path, digest: try PluginFile(path: path).digest))
    }

    @Test("texts lose what could harm a terminal")
    func harmless() throws {
        let workshop = try Workshop()
        let path = try workshop.library(smallPlugin, [#"SUMMARY="does\033[2J \177\r\n little\302\2331m""#])
        #expect(try PluginLoader.load(path).get().descriptor.summary == "does[2J    little1m")
    }

    @Test(
        "a parameter of every form is read",
        arguments: [
            (["TYPE=PORRAS_FLAG", "INITIAL=1"], PluginParameter.Form.flag(default: true)),
            (["TYPE=PORRAS_WORD", "CHOICES=choices"], .word(["few", "many"], default: nil)),
            (
                ["TYPE=PORRAS_WORD", "CHOICES=choices", #"INITIAL_TEXT="few""#],
                .word(["few", "many"], default: "few")
            ),
            (["TYPE=PORRAS_DATE"], .date(default: nil)),
            (
                ["TYPE=PORRAS_DATE", #"INITIAL_TEXT="2027-02-03""#],
                .date(default: CalendarDate(year: 2027, month: 2, day: 3))
            ),
            (["TYPE=PORRAS_GRADES", #"INITIAL_TEXT="all""#], .grades(default: .all)),
            (["TYPE=PORRAS_GRADES", #"INITIAL_TEXT="1, 7-9""#], .grades(default: GradeSet([1, 7, 8, 9]))),
            (["TYPE=PORRAS_SCHOOL"], .school), (["TYPE=PORRAS_STEP"], .step),
            (["TYPE=PORRAS_DECLARED"], .declared),
            (
                ["INITIAL=NAN", "LOWER=-INFINITY", #"UNIT="h""#],
                .number(NumberRule(.hours, to: 1), default: nil)
            ),
        ])
    func forms(macros: [String], form: PluginParameter.Form) throws {
        let workshop = try Workshop()
        let factory = try PluginLoader.load(try workshop.library(smallPlugin, macros)).get()
        #expect(factory.descriptor.parameters.map(\.form) == [form])
    }

    @Test(
        "every mistake of a description is refused by name",
        arguments: [
            (["ENTRY=another"], "exports no function `porras_plugin_entry`"),
            (["ANSWER=NULL"], "returned NULL"),
            (["MAGIC=7"], "it does not begin with PORRAS_MAGIC"),
            (["MAJOR=2"], "is built for version 2.0 of the plugin interface; this program has 1.0"),
            (["MAJOR=0"], "is built for version 0.0 of the plugin interface"),
            (["MINOR=1"], "is built for version 1.1 of the plugin interface; this program has 1.0"),
            (["SIZE=64"], "its table has 64 bytes"),
            (["KIND=9"], "it is of kind 9"),
            (["KIND=0"], "it is of kind 0"),
            (["ID=NULL"], "its identifier is NULL"),
            ([#"ID="Bus Strike""#], "`Bus Strike` is not lower case"),
            ([#"SUMMARY="\xff""#], "its summary is not UTF-8"),
            (["NAME=NULL"], "its parameter's name is NULL"),
            ([#"NAME="use""#], "has a reserved name"),
            (["UNIT=NULL"], "its unit of `level` is NULL"),
            ([#"UNIT="years""#], "has the unit `years`"),
            (["INITIAL=1.5"], "has the default 150 %, which is outside its range"),
            (["LOWER=NAN"], "a range that ends at no number"),
            (["LOWER=2"], "has an empty range"),
            (["TYPE=PORRAS_FLAG"], "its default must be 0 or 1"),
            (["TYPE=PORRAS_WORD"], "has no words to choose from"),
            (["TYPE=PORRAS_WORD", "CHOICES=choices", #"INITIAL_TEXT="all""#], "which is none of its words"),
            (["TYPE=PORRAS_DATE", #"INITIAL_TEXT="2027-02-30""#], "which is no date"),
            (["TYPE=PORRAS_GRADES", #"INITIAL_TEXT="9-7""#], "needs a default such as `all`"),
            (["TYPE=PORRAS_GRADES", #"INITIAL_TEXT="7-8-9""#], "needs a default such as `all`"),
            (["TYPE=PORRAS_GRADES"], "needs a default such as `all`"),
            (["TYPE=PORRAS_SCHOOL", #"INITIAL_TEXT="north""#], "its default is `all`"),
            (["TYPE=PORRAS_STEP", #"INITIAL_TEXT="talk""#], "it can have no default"),
            (["TYPE=9"], "is of type 9"),
            (["MARK='X'"], "is marked neither"),
            (["COUNT=257"], "it has 257 parameters"),
            (["PARAMETERS=NULL"], "its list of parameters is NULL, but has 1"),
            (["OUTPUTS=1"], "its list of outputs is NULL, but has 1"),
            (["DECISION=NULL"], "its decision is NULL"),
            ([#"DECISION="the coin""#], "its decision `the coin` is not a name"),
            (["COLUMNS=0x80000000"], "it reads columns 0x80000000"),
            (["MEMORY=17"], "it keeps 17 numbers of each pupil; at most 16"),
            (["CREATE=NULL"], "it needs the function `create`"),
            (["DESTROY=NULL"], "it needs the function `destroy`"),
            (["ACT=NULL", "DAYS=NULL"], "it needs the function `days`, `act`"),
            (["KIND=PORRAS_ALLOCATION"], "it needs the function `score`"),
            (["KIND=PORRAS_EXPORTER"], "it needs the function `write`"),
            (["KIND=PORRAS_EXPORTER", "WRITE=write"], "an exporter draws nothing"),
        ])
    func mistakes(macros: [String], reason: String) throws {
        let workshop = try Workshop()
        let path = try workshop.library(smallPlugin, macros)
        let answer = PluginLoader.load(path)
        #expect(answer.reason.contains(reason), "\(answer.reason)")
        guard case .failure(let refusal) = answer else { return }
        #expect(refusal.path == path)
        #expect(refusal.remedy != nil)
    }
}
