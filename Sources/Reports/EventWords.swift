import SchoolDomain
import SimulationKernel

/// What happened to a pupil, in words.
struct EventWords {
    let model: Model

    private func step(_ number: Int) -> LocalizedText { model.scenario.ladder[number].title }
    private func role(_ number: Int) -> LocalizedText { model.scenario.roles[number].title }
    private func seatClass(_ number: Int) -> LocalizedText { model.scenario.classes[number].title }
    private func part(_ number: Int) -> LocalizedText { model.scenario.interventions[number].title }
    private func response(_ number: Int) -> LocalizedText {
        number < model.stepCount ? step(number) : part(number - model.stepCount)
    }
    private func date(_ day: Int) -> String {
        model.calendar.days.indices.contains(day) ? model.calendar.days[day].date.description : "–"
    }
    private func each(_ name: LocalizedText, _ fi: String, _ sv: String, _ en: String) -> LocalizedText {
        LocalizedText(fi: "\(name.fi): \(fi)", sv: "\(name.sv): \(sv)", en: "\(name.en): \(en)")
    }

    func words(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .yearBegins, .leavesSchool, .movesAway, .spell, .effects, .outOfHome: pupilWords(kind)
        case .crosses, .waitsForLook, .alreadyOpen, .lapses, .followedInClass, .exempted, .notTaken, .willAsk:
            stepWords(kind)
        case .caseOpens, .workAsked, .meetingAsked, .workBegins, .workEnds, .meetingHeld, .caseServed,
            .givesUpCase:
            workWords(kind)
        case .notReferred, .referred, .declined, .noClassFits, .waitsForSeat, .givesUpSeat, .seated,
            .leavesSeat,
            .relapses:
            seatWords(kind)
        case .notReached, .refusedPlace, .waitsForPlace, .givesUpPlace, .starts, .ends: partWords(kind)
        case .byPlugin(let number, let act): pluginWords(model.plugins.acting[number].name, act)
        }
    }

    private func pupilWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .yearBegins(let school, let grade, let level, let severe):
            let name = model.scenario.schools[school].name
            func rounded(_ language: Language) -> String { language.number(level, decimals: 2) }
            return severe
                ? .init(
                    fi: "lukuvuosi alkaa: \(name), luokka \(grade), ei juuri käy koulussa",
                    sv: "läsåret börjar: \(name), årskurs \(grade), går knappt i skolan",
                    en: "the year begins: \(name), grade \(grade), hardly comes to school")
                : .init(
                    fi:
                        "lukuvuosi alkaa: \(name), luokka \(grade), poissaolotaso \(rounded(.fi)) × keskimääräinen",
                    sv:
                        "läsåret börjar: \(name), årskurs \(grade), frånvaronivå \(rounded(.sv)) × medeltalet",
                    en: "the year begins: \(name), grade \(grade), absence level \(rounded(.en)) × average")
        case .leavesSchool:
            return .init(fi: "päättää koulun", sv: "slutar skolan", en: "leaves school")
        case .movesAway: return .init(fi: "muuttaa pois", sv: "flyttar bort", en: "moves away")
        case .spell(let type, let days, let lessons):
            let cause = MeasureWords.cause(AbsenceCause.allCases[model.absence.spells[type].cause].rawValue)
            return days > 0
                ? .init(
                    fi: "poissa \(days) pv, \(lessons) h (\(cause.fi))",
                    sv: "borta \(days) d, \(lessons) h (\(cause.sv))",
                    en: "absent \(days) d, \(lessons) h (\(cause.en))")
                : .init(
                    fi: "poissa \(Counted.lessons(lessons).fi) (\(cause.fi))",
                    sv: "borta från \(Counted.lessons(lessons).sv) (\(cause.sv))",
                    en: "absent from \(Counted.lessons(lessons).en) (\(cause.en))")
        case .effects(let factor):
            func percent(_ language: Language) -> String { language.number(100 * factor, decimals: 1) }
            return .init(
                fi: "tuen vaikutus: poissaoloalttius \(percent(.fi)) %",
                sv: "stödets effekt: frånvarobenägenhet \(percent(.sv)) %",
                en: "effect of help: hazard of absence at \(percent(.en)) %")
        case .outOfHome(let days):
            return .init(
                fi: "sijoitus kodin ulkopuolelle, \(days) pv", sv: "placering utom hemmet, \(days) d",
                en: "placed out of home, \(days) d")
        default: preconditionFailure("not about the pupil: \(kind)")
        }
    }

    private func stepWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .crosses(let number, let counted):
            each(
                step(number), "raja ylittyy, laskettu \(counted) h", "gränsen passeras, \(counted) h räknade",
                "threshold crossed, \(counted) h counted")
        case .waitsForLook(let number, let day):
            each(
                step(number), "huomataan \(date(day))", "märks \(date(day))",
                "will be noticed on \(date(day))")
        case .alreadyOpen(let number):
            each(
                step(number), "edellinen on yhä kesken", "det förra är ännu öppet",
                "the case from before is still open")
        case .lapses(let number):
            each(
                step(number), "laskentajakso ehti vaihtua", "räkneperioden hann ta slut",
                "the counting period is over")
        case .followedInClass(let number):
            each(step(number), "pienluokka hoitaa", "smågruppen sköter", "followed by the small class")
        case .exempted(let number):
            each(step(number), "todettu aiheettomaksi", "konstaterat obehövligt", "exempted at triage")
        case .notTaken(let number):
            each(step(number), "jää tekemättä", "blir inte gjort", "is not taken")
        case .willAsk(let number, let day):
            each(
                step(number), "apua pyydetään \(date(day))", "hjälp begärs \(date(day))",
                "help is asked on \(date(day))")
        default: preconditionFailure("not about a step: \(kind)")
        }
    }

    private func workWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .caseOpens(let number): each(response(number), "tapaus avataan", "ärendet öppnas", "case opened")
        case .workAsked(let number, _, let who, let minutes):
            LocalizedText(
                fi: "\(response(number).fi): pyyntö, \(role(who).fi), \(minutes) min",
                sv: "\(response(number).sv): begäran, \(role(who).sv), \(minutes) min",
                en: "\(response(number).en): asked of \(role(who).en), \(minutes) min")
        case .meetingAsked(let number, _):
            each(response(number), "palaveri sovitaan", "möte ska hållas", "a meeting is to be held")
        case .workBegins(let who, let days):
            each(
                role(who), "aloittaa, odotettu \(Counted.schoolDays(days).fi)",
                "börjar, väntat \(Counted.schoolDays(days).sv)",
                "begins, waited \(Counted.schoolDays(days).en)")
        case .workEnds(let who): each(role(who), "valmis", "klar", "done")
        case .meetingHeld(let number, let days):
            each(
                response(number), "palaveri pidetään, odotettu \(Counted.schoolDays(days).fi)",
                "mötet hålls, väntat \(Counted.schoolDays(days).sv)",
                "meeting held, waited \(Counted.schoolDays(days).en)")
        case .caseServed(let number): each(response(number), "hoidettu", "skött", "served")
        case .givesUpCase(let number):
            each(response(number), "luovutaan odottaessa", "ges upp i väntan", "given up while waiting")
        default: preconditionFailure("not about work: \(kind)")
        }
    }

    private func seatWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .notReferred:
            .init(
                fi: "ei ohjata pienluokkaan", sv: "hänvisas inte till smågrupp",
                en: "not referred to a small class")
        case .referred(let day):
            .init(
                fi: "ohjataan pienluokkaan, päätös \(date(day))",
                sv: "hänvisas till smågrupp, beslut \(date(day))",
                en: "referred to a small class, decision on \(date(day))")
        case .declined: .init(fi: "ei paikkaa päätöksellä", sv: "avslag", en: "declined")
        case .noClassFits:
            .init(
                fi: "sopivaa luokkaa ei ole", sv: "ingen lämplig klass finns",
                en: "there is no class for the pupil")
        case .waitsForSeat: .init(fi: "odottaa paikkaa", sv: "väntar på plats", en: "waits for a seat")
        case .givesUpSeat:
            .init(
                fi: "luopuu paikan odotuksesta", sv: "ger upp väntan på plats",
                en: "gives up waiting for a seat")
        case .seated(let number, let days):
            each(
                seatClass(number), "saa paikan, odotti \(Counted.schoolDays(days).fi)",
                "får plats, väntade \(Counted.schoolDays(days).sv)",
                "gets a seat, waited \(Counted.schoolDays(days).en)")
        case .leavesSeat(let number, let outcome):
            each(seatClass(number), leaving(outcome).fi, leaving(outcome).sv, leaving(outcome).en)
        case .relapses:
            .init(
                fi: "vaikutus katoaa kerralla", sv: "effekten försvinner genast",
                en: "the effect is lost at once")
        default: preconditionFailure("not about a seat: \(kind)")
        }
    }

    private func leaving(_ outcome: SeatOutcome) -> LocalizedText {
        switch outcome {
        case .placed: .init(fi: "aloittaa", sv: "börjar", en: "starts")
        case .stayOver: .init(fi: "jakso päättyy", sv: "perioden är slut", en: "the stay is over")
        case .returnedInAugust:
            .init(
                fi: "palaa omaan luokkaan", sv: "återvänder till vanlig klass",
                en: "returns to an ordinary class")
        case .agedOut: .init(fi: "kasvaa ulos luokasta", sv: "växer ur klassen", en: "grows out of the class")
        case .finishedSchool: .init(fi: "päättää koulun", sv: "slutar skolan", en: "finishes school")
        case .movedAway: .init(fi: "muuttaa pois", sv: "flyttar bort", en: "moves away")
        }
    }

    private func partWords(_ kind: TraceEvent.Kind) -> LocalizedText {
        switch kind {
        case .notReached(let number): each(part(number), "ei tavoita", "når inte", "does not reach")
        case .refusedPlace(let number): each(part(number), "ei mahdu", "ryms inte", "no place")
        case .waitsForPlace(let number):
            each(part(number), "odottaa paikkaa", "väntar på plats", "waits for a place")
        case .givesUpPlace(let number):
            each(part(number), "luopuu odotuksesta", "ger upp väntan", "gives up waiting")
        case .starts(let number): each(part(number), "alkaa", "börjar", "starts")
        case .ends(let number): each(part(number), "päättyy", "slutar", "ends")
        default: preconditionFailure("not about an intervention: \(kind)")
        }
    }
}
