/// What happened in a step, in a seat or in an intervention, after whose name it stands.
extension Words.Events {
    public static func crosses(_ lessons: Int) -> LocalizedText {
        LocalizedText(
            fi: "raja ylittyy, laskettu \(lessons) h", sv: "gränsen passeras, \(lessons) h räknade",
            en: "threshold crossed, \(lessons) h counted")
    }

    public static func waitsForLook(on date: String) -> LocalizedText {
        LocalizedText(fi: "huomataan \(date)", sv: "märks \(date)", en: "will be noticed on \(date)")
    }

    public static let alreadyOpen = LocalizedText(
        fi: "edellinen on yhä kesken", sv: "det förra är ännu öppet", en: "the case from before is still open"
    )
    public static let lapses = LocalizedText(
        fi: "laskentajakso ehti vaihtua", sv: "räkneperioden hann ta slut", en: "the counting period is over")
    public static let followedInClass = LocalizedText(
        fi: "pienluokka hoitaa", sv: "smågruppen sköter", en: "followed by the small class")
    public static let exempted = LocalizedText(
        fi: "todettu aiheettomaksi", sv: "konstaterat obehövligt", en: "exempted at triage")
    public static let notTaken = LocalizedText(fi: "jää tekemättä", sv: "blir inte gjort", en: "is not taken")
    public static func willAsk(on date: String) -> LocalizedText {
        LocalizedText(
            fi: "apua pyydetään \(date)", sv: "hjälp begärs \(date)", en: "help is asked on \(date)")
    }

    public static let caseOpens = LocalizedText(fi: "tapaus avataan", sv: "ärendet öppnas", en: "case opened")
    public static let meetingAsked = LocalizedText(
        fi: "palaveri sovitaan", sv: "möte ska hållas", en: "a meeting is to be held")
    public static func workBegins(waited: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "aloittaa, odotettu \(waited.fi)", sv: "börjar, väntat \(waited.sv)",
            en: "begins, waited \(waited.en)")
    }

    public static let workEnds = LocalizedText(fi: "valmis", sv: "klar", en: "done")
    public static func meetingHeld(waited: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "palaveri pidetään, odotettu \(waited.fi)", sv: "mötet hålls, väntat \(waited.sv)",
            en: "meeting held, waited \(waited.en)")
    }

    public static let caseServed = LocalizedText(fi: "hoidettu", sv: "skött", en: "served")
    public static let givesUpCase = LocalizedText(
        fi: "luovutaan odottaessa", sv: "ges upp i väntan", en: "given up while waiting")
    public static func seated(waited: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "saa paikan, odotti \(waited.fi)", sv: "får plats, väntade \(waited.sv)",
            en: "gets a seat, waited \(waited.en)")
    }

    public static let notReached = LocalizedText(fi: "ei tavoita", sv: "når inte", en: "does not reach")
    public static let refusedPlace = LocalizedText(fi: "ei mahdu", sv: "ryms inte", en: "no place")
    public static let waitsForPlace = LocalizedText(
        fi: "odottaa paikkaa", sv: "väntar på plats", en: "waits for a place")
    public static let outgrowsIntervention = LocalizedText(
        fi: "ei enää jonota, koska toimenpidettä ei ole tarkoitettu uudelle luokka-asteelle tai koululle",
        sv: "väntar inte längre, för åtgärden är inte avsedd för den nya årskursen eller skolan",
        en: "waits no longer, for it is not meant for the new grade or school")
    public static let givesUpPlace = LocalizedText(
        fi: "luopuu odotuksesta", sv: "ger upp väntan", en: "gives up waiting")
    public static let starts = LocalizedText(fi: "alkaa", sv: "börjar", en: "starts")
    public static let ends = LocalizedText(fi: "päättyy", sv: "slutar", en: "ends")
}
