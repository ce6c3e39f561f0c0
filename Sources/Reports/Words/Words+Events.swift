import Localization

extension Words {
    /// What happened to a pupil.
    enum Events {
        static func tendency(_ percent: (Language) -> String) -> LocalizedText {
            LocalizedText(
                fi: "poissaoloalttius \(percent(.fi)) %", sv: "frånvarobenägenhet \(percent(.sv)) %",
                en: "tendency to be absent \(percent(.en)) %")
        }

        static func absentDays(_ days: Int) -> LocalizedText {
            LocalizedText(fi: "poissa \(days) pv", sv: "borta \(days) d", en: "absent \(days) d")
        }

        static func reasonFor(_ step: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "aihetta portaaseen \(step.fi)", sv: "anledning till steget \(step.sv)",
                en: "reason for the step \(step.en)")
        }

        static func isOffered(_ title: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "tarjotaan: \(title.fi)", sv: "erbjuds: \(title.sv)", en: "is offered: \(title.en)")
        }

        static func byPlugin(_ name: String, _ what: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "lisäosa \(name): \(what.fi)", sv: "tillägget \(name): \(what.sv)",
                en: "plugin \(name): \(what.en)")
        }

        static func yearBeginsSevere(at school: String, grade: Int) -> LocalizedText {
            LocalizedText(
                fi: "lukuvuosi alkaa: \(school), luokka \(grade), ei juuri käy koulussa",
                sv: "läsåret börjar: \(school), årskurs \(grade), går knappt i skolan",
                en: "the year begins: \(school), grade \(grade), hardly comes to school")
        }

        static func yearBegins(at school: String, grade: Int, level: (Language) -> String)
            -> LocalizedText
        {
            LocalizedText(
                fi:
                    "lukuvuosi alkaa: \(school), luokka \(grade), poissaolotaso \(level(.fi)) × keskimääräinen",
                sv: "läsåret börjar: \(school), årskurs \(grade), frånvaronivå \(level(.sv)) × medeltalet",
                en: "the year begins: \(school), grade \(grade), absence level \(level(.en)) × average")
        }

        static let leavesSchool = LocalizedText(
            fi: "päättää koulun", sv: "slutar skolan", en: "leaves school")
        static let movesAway = LocalizedText(fi: "muuttaa pois", sv: "flyttar bort", en: "moves away")
        static func absentDays(_ days: Int, hours: (Language) -> String, _ cause: LocalizedText)
            -> LocalizedText
        {
            LocalizedText(
                fi: "poissa \(days) pv, \(hours(.fi)) h (\(cause.fi))",
                sv: "borta \(days) d, \(hours(.sv)) h (\(cause.sv))",
                en: "absent \(days) d, \(hours(.en)) h (\(cause.en))")
        }

        /// What a scenario knows of the first day.
        static func missedBefore(_ hours: (Language) -> String) -> LocalizedText {
            LocalizedText(
                fi: "poissa lukuvuonna ennen ensimmäistä päivää: \(hours(.fi)) h",
                sv: "borta under läsåret före den första dagen: \(hours(.sv)) h",
                en: "absent in the school year before the first day: \(hours(.en)) h")
        }

        static func absentLessons(_ lessons: LocalizedText, _ cause: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "poissa \(lessons.fi) (\(cause.fi))", sv: "borta från \(lessons.sv) (\(cause.sv))",
                en: "absent from \(lessons.en) (\(cause.en))")
        }

        static func effectOfHelp(_ percent: (Language) -> String) -> LocalizedText {
            LocalizedText(
                fi: "tuen vaikutus: poissaoloalttius \(percent(.fi)) %",
                sv: "stödets effekt: frånvarobenägenhet \(percent(.sv)) %",
                en: "effect of help: hazard of absence at \(percent(.en)) %")
        }

        static let habitWorse = LocalizedText(
            fi: "poissaolotottumus pahenee siirtymässä", sv: "frånvarovanan förvärras vid övergången",
            en: "the habit of absence grows worse at the transition")
        static let habitLost = LocalizedText(
            fi: "poissaolotottumus jää siirtymässä", sv: "frånvarovanan bryts vid övergången",
            en: "the habit of absence is left behind at the transition")
        static let supportDecided = LocalizedText(
            fi: "päätös oppilaskohtaisesta tuesta", sv: "beslut om elevspecifikt stöd",
            en: "a decision on pupil-specific support")
        static func placedOutOfHome(_ days: Int) -> LocalizedText {
            LocalizedText(
                fi: "sijoitus kodin ulkopuolelle, \(days) pv", sv: "placering utom hemmet, \(days) d",
                en: "placed out of home, \(days) d")
        }

        static func workAsked(_ step: LocalizedText, of role: LocalizedText, minutes: Int)
            -> LocalizedText
        {
            LocalizedText(
                fi: "\(step.fi): pyyntö, \(role.fi), \(minutes) min",
                sv: "\(step.sv): begäran, \(role.sv), \(minutes) min",
                en: "\(step.en): asked of \(role.en), \(minutes) min")
        }

        static let notReferred = LocalizedText(
            fi: "ei ohjata pienluokkaan", sv: "hänvisas inte till smågrupp",
            en: "not referred to a small class")
        static func referred(decision date: String) -> LocalizedText {
            LocalizedText(
                fi: "ohjataan pienluokkaan, päätös \(date)", sv: "hänvisas till smågrupp, beslut \(date)",
                en: "referred to a small class, decision on \(date)")
        }

        static let declined = LocalizedText(fi: "ei paikkaa päätöksellä", sv: "avslag", en: "declined")
        static let noClassFits = LocalizedText(
            fi: "sopivaa luokkaa ei ole", sv: "ingen lämplig klass finns",
            en: "there is no class for the pupil")
        static let waitsForSeat = LocalizedText(
            fi: "odottaa paikkaa", sv: "väntar på plats", en: "waits for a seat")
        static let givesUpSeat = LocalizedText(
            fi: "luopuu paikan odotuksesta", sv: "ger upp väntan på plats", en: "gives up waiting for a seat")
        static let relapses = LocalizedText(
            fi: "vaikutus katoaa kerralla", sv: "effekten försvinner genast", en: "the effect is lost at once"
        )
        static let seatBegins = LocalizedText(fi: "aloittaa", sv: "börjar", en: "starts")
        static let stayOver = LocalizedText(
            fi: "jakso päättyy", sv: "perioden är slut", en: "the stay is over")
        static let returnsToClass = LocalizedText(
            fi: "palaa omaan luokkaan", sv: "återvänder till vanlig klass", en: "returns to an ordinary class"
        )
        static let conditionsMet = LocalizedText(
            fi: "palaa tavalliseen luokkaan: ehdot täyttyvät",
            sv: "återvänder till vanlig klass: villkoren uppfylls",
            en: "returns to an ordinary class: conditions are met")
        static let trialBegins = LocalizedText(
            fi: "kokeilee osan tunneista tavallisessa luokassa",
            sv: "prövar en del av lektionerna i vanlig klass",
            en: "tries a part of the lessons in an ordinary class")
        static let trialFails = LocalizedText(
            fi: "kokeilu ei onnistu", sv: "försöket lyckas inte", en: "the trial does not succeed")
        static let seatDecision = LocalizedText(
            fi: "Pienluokkapäätös", sv: "Beslut om smågrupp", en: "Decision on a small class")
        static let decisionPrepared = LocalizedText(
            fi: "ohjataan pienluokkapäätöksen valmisteluun", sv: "beslut om smågrupp börjar beredas",
            en: "is referred: the decision on a small class is prepared")
        static let agedOut = LocalizedText(
            fi: "kasvaa ulos luokasta", sv: "växer ur klassen", en: "grows out of the class")
        static let finishesSchool = LocalizedText(
            fi: "päättää koulun", sv: "slutar skolan", en: "finishes school")
    }
}

/// What happened in a step, in a seat or in an intervention, after whose name it stands.
extension Words.Events {
    static func crosses(_ hours: (Language) -> String) -> LocalizedText {
        LocalizedText(
            fi: "raja ylittyy, laskettu \(hours(.fi)) h", sv: "gränsen passeras, \(hours(.sv)) h räknade",
            en: "threshold crossed, \(hours(.en)) h counted")
    }

    static func waitsForReview(on date: String) -> LocalizedText {
        LocalizedText(fi: "huomataan \(date)", sv: "märks \(date)", en: "will be noticed on \(date)")
    }

    static let overlooked = LocalizedText(
        fi: "seurannassa ei huomata", sv: "uppföljningen märker det inte", en: "a look misses it")
    static let noticedByReview = LocalizedText(
        fi: "huomataan seurannassa", sv: "märks i uppföljningen", en: "noticed by a look")
    static let noticedByMonitoring = LocalizedText(
        fi: "huomataan tarkastuspäivänä", sv: "märks vid granskningen", en: "noticed at monitoring")

    static let alreadyOpen = LocalizedText(
        fi: "edellinen on yhä kesken", sv: "det förra är ännu öppet", en: "the case from before is still open"
    )
    static let lapses = LocalizedText(
        fi: "laskentajakso ehti vaihtua", sv: "räkneperioden hann ta slut", en: "the counting period is over")
    static let followedInClass = LocalizedText(
        fi: "pienluokka hoitaa", sv: "smågruppen sköter", en: "followed by the small class")
    static let exempted = LocalizedText(
        fi: "ei vaadi toimia (poissaolo selvitetty)", sv: "ingen åtgärd behövs (frånvaron utredd)",
        en: "exempted at triage")
    static let notTaken = LocalizedText(fi: "jää tekemättä", sv: "blir inte gjort", en: "is not taken")
    static func willRequest(on date: String) -> LocalizedText {
        LocalizedText(
            fi: "apua pyydetään \(date)", sv: "hjälp begärs \(date)", en: "help is asked on \(date)")
    }

    static let caseOpens = LocalizedText(fi: "tapaus avataan", sv: "ärendet öppnas", en: "case opened")
    static func stageNotNeeded(_ number: Int) -> LocalizedText {
        LocalizedText(
            fi: "työn vaihetta \(number) ei tarvita", sv: "arbetets skede \(number) behövs inte",
            en: "stage \(number) of the work is not needed")
    }

    static func consentRefused(_ number: Int, whole: Bool) -> LocalizedText {
        whole
            ? LocalizedText(
                fi: "huoltajat eivät suostu: työn vaihe \(number) jää pois",
                sv: "vårdnadshavarna samtycker inte: arbetets skede \(number) faller bort",
                en: "guardians do not consent: stage \(number) of the work is passed over")
            : LocalizedText(
                fi: "huoltajat eivät suostu kaikkiin: työn vaiheesta \(number) osa jää pois",
                sv:
                    "vårdnadshavarna samtycker inte till alla: en del av arbetets skede \(number) faller bort",
                en: "guardians do not consent to all: a part of stage \(number) of the work is left out")
    }

    static let meetingAsked = LocalizedText(
        fi: "palaveri sovitaan", sv: "möte ska hållas", en: "a meeting is to be held")
    static func workBegins(waited: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "aloittaa, odotettu \(waited.fi)", sv: "börjar, väntat \(waited.sv)",
            en: "begins, waited \(waited.en)")
    }

    static let workEnds = LocalizedText(fi: "valmis", sv: "klar", en: "done")
    static func meetingHeld(waited: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "palaveri pidetään, odotettu \(waited.fi)", sv: "mötet hålls, väntat \(waited.sv)",
            en: "meeting held, waited \(waited.en)")
    }

    static let caseServed = LocalizedText(fi: "loppuun käsitelty", sv: "slutfört", en: "served")
    static let givesUpCase = LocalizedText(
        fi: "luovutaan odottaessa", sv: "ges upp i väntan", en: "given up while waiting")
    static func seated(waited: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "saa paikan, odotti \(waited.fi)", sv: "får plats, väntade \(waited.sv)",
            en: "gets a seat, waited \(waited.en)")
    }

    static let notReached = LocalizedText(fi: "ei tavoita", sv: "når inte", en: "does not reach")
    static let refusedPlace = LocalizedText(fi: "ei mahdu", sv: "ryms inte", en: "no place")
    static let waitsForPlace = LocalizedText(
        fi: "odottaa paikkaa", sv: "väntar på plats", en: "waits for a place")
    static let outgrowsIntervention = LocalizedText(
        fi: "ei enää jonota, koska toimenpidettä ei ole tarkoitettu uudelle vuosiluokalle tai koululle",
        sv: "väntar inte längre, för åtgärden är inte avsedd för den nya årskursen eller skolan",
        en: "waits no longer, for it is not meant for the new grade or school")
    static let notOver = LocalizedText(
        fi: "poissaolo ei enää ylitä rajaa", sv: "frånvaron är inte längre över gränsen",
        en: "absence is no longer over the amount")
    /// - Parameters:
    ///   - days: school days that were looked at.
    ///   - amount: over which absence is much, with its unit.
    static func notOver(_ days: Int, amount: (Language) -> String) -> LocalizedText {
        LocalizedText(
            fi: "katsottiin uudelleen: \(days) koulupäivän poissaolo ei ylitä rajaa \(amount(.fi))",
            sv: "frånvaron granskades på nytt: under \(days) skoldagar inte över \(amount(.sv))",
            en: "looked at again: absence of \(days) school days is not over \(amount(.en))")
    }
    static func starts(over days: Int, amount: (Language) -> String) -> LocalizedText {
        LocalizedText(
            fi: "alkaa; tarjotaan, kun \(days) koulupäivän poissaolo ylittää rajan \(amount(.fi))",
            sv: "börjar; erbjuds när frånvaron under \(days) skoldagar är över \(amount(.sv))",
            en: "starts; offered where absence of \(days) school days is over \(amount(.en))")
    }
    static func handedOver(on date: String) -> LocalizedText {
        LocalizedText(
            fi: "vastuu siirtyy toiselle koululle, valmis \(date)",
            sv: "ansvaret går över till en annan skola, klart \(date)",
            en: "passes to another school's staff, done on \(date)")
    }

    static let givesUpPlace = LocalizedText(
        fi: "luopuu odotuksesta", sv: "ger upp väntan", en: "gives up waiting")
    static let starts = LocalizedText(fi: "alkaa", sv: "börjar", en: "starts")
    static let ends = LocalizedText(fi: "päättyy", sv: "slutar", en: "ends")
}
