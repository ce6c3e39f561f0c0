import Localization

// What is wrong with interventions, prices and what is observed.
extension Words.Fault {
    static func tooManyResponses(_ count: Int, most: Int) -> LocalizedText {
        .init(
            fi: "portaita ja toimenpiteitä on \(count); enintään \(most) mahtuu",
            sv: "trappstegen och åtgärderna är \(count); högst \(most) ryms",
            en: "there are \(count) steps and interventions; at most \(most) fit")
    }
    static func tooManyEffects(_ count: Int, most: Int) -> LocalizedText {
        .init(
            fi: "vaikutuksia on \(count); enintään \(most) mahtuu",
            sv: "effekterna är \(count); högst \(most) ryms",
            en: "there are \(count) effects; at most \(most) fit")
    }
    static func beginsTooLate(_ intervention: String, _ from: CalendarDate, _ last: CalendarDate)
        -> LocalizedText
    {
        .init(
            fi: "`\(intervention)` alkaa \(from), viimeisen koulupäivän \(last) jälkeen",
            sv: "`\(intervention)` börjar \(from), efter den sista skoldagen \(last)",
            en: "`\(intervention)` begins on \(from), after the last school day \(last)")
    }
    static func offeredByNobody(_ intervention: String) -> LocalizedText {
        .init(
            fi:
                "vain lisäosat tarjoavat toimenpidettä `\(intervention)`, mutta mikään lisäosa ei saa sen nimeä",
            sv: "`\(intervention)` erbjuds bara av tillägg, men inget tillägg här får dess namn",
            en: "`\(intervention)` is offered by plugins only, but no plugin here is given its name")
    }
    static func placesPerNoPost(_ intervention: String, _ role: String) -> LocalizedText {
        .init(
            fi:
                "toimenpiteen `\(intervention)` paikat lasketaan ammattiryhmän `\(role)` htv:stä, eikä niitä ole",
            sv: "`\(intervention)` har platser per årsverke i `\(role)`, och det finns inga årsverken",
            en: "`\(intervention)` has places for each post of `\(role)`, and there are no posts")
    }
    static func lifetimeNotObserved(_ hours: String) -> LocalizedText {
        .init(
            fi: "`money.lifetime.over` on \(hours) h, jota ei seurata",
            sv: "`money.lifetime.over` är \(hours) h, som inte följs upp",
            en: "`money.lifetime.over` is \(hours) h, which is not observed")
    }
    static let observeIt = LocalizedText(
        fi: "lisää se kohtaan `observation.thresholds` tai valitse jokin siellä olevista",
        sv: "lägg till den i `observation.thresholds`, eller ta en av dem som finns där",
        en: "add it to `observation.thresholds`, or take one of them")
    static let noThresholds = LocalizedText(
        fi: "rajoja, joiden ylittäjät lasketaan, ei ole",
        sv: "det finns inga gränser att räkna elever över", en: "there are no thresholds to count pupils over"
    )
    static func thresholdsFall(_ next: String, after previous: String) -> LocalizedText {
        .init(
            fi: "rajojen on kasvettava; \(next) h on rajan \(previous) h jälkeen",
            sv: "gränserna ska stiga; \(next) h följer på \(previous) h",
            en: "the thresholds must increase; \(next) h follows \(previous) h")
    }
}

// What is wrong with small classes.
extension Words.Fault {
    static let legalCap = LocalizedText(
        fi: "10, 8 tai 6, asetuksen (852/1998) mukainen koko",
        sv: "10, 8 eller 6, storlekarna i förordningen (852/1998)",
        en: "10, 8 or 6, the sizes of the law (Decree 852/1998)")
    static func overCap(_ id: String, seats: Int, cap: Int) -> LocalizedText {
        let isOrdinary = cap == 10
        return .init(
            fi: """
                pienluokassa `\(id)` on \(seats) paikkaa; \
                \(isOrdinary ? "erityisluokassa" : "näin vaativan tuen luokassa") on enintään \(cap) \
                oppilasta (asetus 852/1998)
                """,
            sv: """
                `\(id)` har \(seats) platser; \
                \(isOrdinary ? "en specialklass har" : "en klass för så krävande behov har") högst \(cap) \
                elever (förordning 852/1998)
                """,
            en: """
                `\(id)` has \(seats) seats; \
                \(isOrdinary ? "a special class has" : "a class for needs as heavy as its has") at most \
                \(cap) pupils (Decree 852/1998)
                """)
    }
    static let heaviestNeeds = LocalizedText(
        fi: "vaativimman tuen luokissa enintään 8 tai 6; suunnittele sen sijaan toinen luokka",
        sv: "elever med de mest krävande behoven: högst 8 eller 6; planera en klass till i stället",
        en: "pupils with the heaviest needs: at most 8 or 6; plan another class instead")
    static let anotherClass = LocalizedText(
        fi: "suunnittele sen sijaan toinen luokka", sv: "planera en klass till i stället",
        en: "plan another class instead")
    static func overOccupied(_ id: String, _ pupils: Int, seats: Int) -> LocalizedText {
        .init(
            fi: "pienluokassa `\(id)` on ensimmäisenä päivänä \(pupils) oppilasta mutta \(seats) paikkaa",
            sv: "`\(id)` har \(pupils) elever den första dagen men \(seats) platser",
            en: "`\(id)` has \(pupils) pupils on the first day but \(seats) seats")
    }
    static func lowerOccupied(_ name: String, to seats: Int) -> LocalizedText {
        .init(
            fi:
                "anna myös `\(name).occupied` enintään \(seats), tai vähennä paikkoja myöhemmin kohdassa `\(name).changes`",
            sv:
                "ge också `\(name).occupied` högst \(seats), eller minska platserna senare i `\(name).changes`",
            en:
                "give `\(name).occupied` as \(seats) at most, too, or take seats away later in `\(name).changes`"
        )
    }
    static func forNoGrade(_ id: String, isClass: Bool) -> LocalizedText {
        .init(
            fi: "`\(id)` on \(isClass ? "pienluokka" : "toimenpide"), joka ei koske mitään vuosiluokkaa",
            sv: "`\(id)` är en \(isClass ? "smågrupp" : "åtgärd") för ingen årskurs",
            en: "`\(id)` is a \(isClass ? "class" : "measure") for no grade")
    }
    static func forEmptyGrades(_ id: String, _ grades: String, isClass: Bool) -> LocalizedText {
        .init(
            fi: """
                `\(id)` on \(isClass ? "pienluokka" : "toimenpide") vuosiluokille, joilla ei ole oppilaita \
                (\(grades))
                """,
            sv: "`\(id)` är en \(isClass ? "smågrupp" : "åtgärd") för årskurser utan elever (\(grades))",
            en: "`\(id)` is a \(isClass ? "class" : "measure") for grades without pupils (\(grades))")
    }
    static func waitsSinceLater(_ id: String, _ since: CalendarDate, _ first: CalendarDate) -> LocalizedText {
        .init(
            fi: "oppilas jonottaa luokkaan `\(id)` alkaen \(since), ensimmäisen koulupäivän \(first) jälkeen",
            sv: "en elev väntar på `\(id)` sedan \(since), efter den första skoldagen \(first)",
            en: "a pupil waits for `\(id)` since \(since), after the first school day \(first)")
    }
    static func waitsTooLong(_ id: String, _ since: CalendarDate) -> LocalizedText {
        .init(
            fi: "oppilas jonottaa luokkaan `\(id)` alkaen \(since), yli kymmenen vuotta",
            sv: "en elev väntar på `\(id)` sedan \(since), mer än tio år",
            en: "a pupil waits for `\(id)` since \(since), more than ten years")
    }
}
