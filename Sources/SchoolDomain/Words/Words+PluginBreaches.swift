/// A plugin that stops a run; its message is in the plugin's own words.
extension Words.Plugins {
    public static func refusesValues(_ plugin: String, _ message: String) -> LocalizedText {
        LocalizedText(
            fi: "lisäosa `\(plugin)` ei hyväksy sille annettuja arvoja: \(message)",
            sv: "tillägget `\(plugin)` godtar inte det som det fick: \(message)",
            en: "plugin `\(plugin)` refuses what it was given: \(message)")
    }

    public static func brokeOff(_ plugin: String, _ place: LocalizedText, _ message: String) -> LocalizedText
    {
        LocalizedText(
            fi: "lisäosa `\(plugin)` keskeytyi \(place.fi): \(message)",
            sv: "tillägget `\(plugin)` avbröts \(place.sv): \(message)",
            en: "plugin `\(plugin)` broke off \(place.en): \(message)")
    }

    public static func inPhase(_ phase: String) -> LocalizedText {
        LocalizedText(fi: "vaiheessa \(phase)", sv: "i fasen \(phase)", en: "in phase \(phase)")
    }

    public static func onDay(_ date: String) -> LocalizedText {
        LocalizedText(fi: " päivänä \(date)", sv: " den \(date)", en: " of \(date)")
    }

    public static func inFuture(_ number: Int) -> LocalizedText {
        LocalizedText(
            fi: " (tulevaisuus \(number))", sv: " (framtid \(number))", en: " (replication \(number))")
    }

    public static func withPupil(_ number: Int) -> LocalizedText {
        LocalizedText(fi: ", oppilas \(number)", sv: ", elev \(number)", en: ", pupil \(number)")
    }
}
