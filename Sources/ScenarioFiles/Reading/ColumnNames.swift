import SchoolDomain

/// What the columns of tables are called in Finnish, Swedish and English, besides their own names.
enum ColumnNames {
    static let others: [String: [String]] = [
        "id": [
            "tunnus", "koulutunnus", "koulun tunnus", "lyhenne", "kod", "skolkod", "beteckning",
            "förkortning",
            "code", "school id", "school code", "identifier",
        ],
        "name": [
            "nimi", "koulu", "koulun nimi", "oppilaitos", "oppilaitoksen nimi", "namn", "skola",
            "skolans namn",
            "school", "school name", "name of school",
        ],
        "continues_to": [
            "continuesTo", "continues in", "next school", "jatkokoulu", "jatkaa", "jatkaa kouluun",
            "yläkoulu",
            "fortsätter till", "fortsätter i", "högstadieskola", "nästa skola",
        ],
        "area": ["alue", "palvelualue", "koulualue", "område", "skolområde", "district"],
        "absence_level": [
            "absenceLevel", "level of absence", "poissaolotaso", "poissaolojen taso", "poissaolokerroin",
            "frånvaronivå", "frånvarokoefficient",
        ],
        "role": [
            "rooli", "ammatti", "ammattiryhmä", "nimike", "tehtävänimike", "roll", "yrke", "yrkesgrupp",
            "befattning", "profession", "occupation",
        ],
        "schools": ["koulut", "koulu", "skolor", "skola", "school"],
        "school": ["koulu", "skola"],
        "posts": [
            "virat", "vakanssit", "htv", "henkilötyövuodet", "henkilötyövuosia", "tjänster", "årsverken",
            "fte",
        ],
        "also": ["myös", "lisäksi", "också", "även"],
        "travel": ["matkat", "matka", "resor"],
        "from": [
            "alkaen", "alku", "alkaa", "alkupvm", "alkupäivä", "alkamispvm", "alkamispäivä", "aloituspäivä",
            "från", "från och med", "fr.o.m.", "from och med", "början", "startdatum", "begins", "starts",
            "start date",
        ],
        "to": [
            "saakka", "asti", "loppu", "päättyy", "loppupvm", "loppupäivä", "päättymispvm", "päättymispäivä",
            "till", "till och med", "t.o.m.", "slut", "slutdatum", "ends", "end date",
        ],
        "since": [
            "alkaen", "mistä alkaen", "alkupvm", "alkupäivä", "päivämäärä", "pvm", "sedan", "från",
            "från och med", "fr.o.m.", "datum", "date",
        ],
        "urgent": ["kiireellinen", "kiire", "brådskande"],
        "count": ["määrä", "lukumäärä", "lkm", "antal", "number"],
        "step": ["porras", "askel", "steg", "trappsteg"],
        "grade": [
            "luokka", "luokka aste", "luokka-aste", "luokkaaste", "vuosiluokka", "vuosiluokat", "lk", "vlk",
            "årskurs", "årskurser", "åk", "klass", "klasser", "grades", "school year", "year group",
            "opetusryhmä", "ryhmä", "undervisningsgrupp", "grupp", "teaching group", "group",
        ],
        "pupils": [
            "oppilaat", "oppilaita", "oppilasta", "oppilasmäärä", "oppilasmäärät", "oppilaiden määrä",
            "oppilaiden lukumäärä", "määrä", "lukumäärä", "lkm", "elever", "elevantal", "antal elever",
            "antal",
            "number of pupils", "students", "number of students", "count", "number",
        ],
        "grades": ["luokat", "luokka", "vuosiluokat", "vuosiluokka", "årskurser", "årskurs", "grade"],
        "year": ["lukuvuosi", "läsår", "school year"],
        "date": ["päivä", "päivämäärä", "pvm", "tarkastuspäivä", "datum", "dag", "granskningsdag"],
        "threshold": ["raja", "tuntiraja", "gräns", "timgräns", "limit"],
        "observed": [
            "havaittu", "havaittuja", "oppilaita yli rajan", "observerat", "observerade",
            "elever över gränsen", "pupils over threshold",
        ],
        "hours": ["tunnit", "tunteja", "poissaolotunnit", "timmar", "frånvarotimmar"],
    ]

    /// A header cell as it is compared: small letters, single spaces, no sign at its end.
    static func plain(_ text: String) -> String {
        let words = text.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
        return String(words.reversed().drop { ".:*".contains($0) }.reversed())
    }

    /// The grade that a header cell names: `g1`, `1`, `1. lk`, `vuosiluokka 1`, `åk 1`, `Grade 1`, `esiopetus`.
    static func grade(_ heading: String) -> Int? {
        let text = plain(heading)
        if beginners.contains(text) { return 0 }
        if let grade = gradeAfterBasic(text) { return grade }
        var numbers: [String] = []
        var isNumber = false
        for character in text {
            let isDigit = ("0"..."9").contains(character)
            if isDigit, isNumber { numbers[numbers.count - 1].append(character) }
            if isDigit, !isNumber { numbers.append(String(character)) }
            isNumber = isDigit
        }
        let words = text.split { !$0.isLetter }.map(String.init)
        let signs = text.filter { !$0.isLetter && !$0.isNumber && $0 != " " }
        guard numbers.count == 1, let grade = Int(numbers[0]), numbers[0].count == 1,
            words.allSatisfy(ofGrades.contains), signs.allSatisfy({ ".-:".contains($0) }), signs.count <= 2
        else { return nil }
        return Grade.all.contains(grade) ? grade : nil
    }

    /// A year of the second degree: `g10`, `lukio 1`, `lukion 2. vuosi`, `amm 3`, `gymnasiet åk 1`, `vocational 1`. A plain `10` is
    /// none: it may be the tenth grade of basic education.
    private static func gradeAfterBasic(_ text: String) -> Int? {
        if text.hasPrefix("g"), let grade = Int(text.dropFirst()), grade > Grade.lastOfBasic {
            return Grade.all.contains(grade) ? grade : nil
        }
        let words = text.split { !$0.isLetter }.map(String.init)
        let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        guard numbers.count == 1, (1...3).contains(numbers[0]),
            let track = Track.allCases.first(where: { words.contains(where: names($0).contains) }),
            words.allSatisfy({
                names(track).contains($0) || ofGrades.contains($0) || ofYears.contains($0)
            })
        else { return nil }
        return track.grades.lowerBound + numbers[0] - 1
    }

    private static func names(_ track: Track) -> Set<String> {
        switch track {
        case .general: ["lukio", "lukion", "gymnasiet", "gymnasium", "general", "upper", "secondary"]
        case .vocational:
            ["amm", "ammatillinen", "ammatillisen", "amis", "yrkes", "yrkesutbildning", "vocational"]
        }
    }

    private static let ofYears: Set<String> = ["vuosi", "vuoden", "vsk", "koulutuksen", "år", "året"]

    /// The grade of a teaching group: of `7A`, `7 b` and `7.C`, of one letter.
    static func gradeOfGroup(_ name: String) -> Int? {
        let signs = name.filter { !$0.isWhitespace && !".-".contains($0) }
        guard signs.count == 2, let digit = signs.first, let letter = signs.last, letter.isLetter,
            ("0"..."9").contains(digit), let grade = digit.wholeNumberValue
        else { return nil }
        return Grade.all.contains(grade) ? grade : nil
    }

    /// What a column of pre-primary education is called.
    private static let beginners: Set<String> = [
        "esi", "esiopetus", "esikoulu", "eskari", "eskarit", "esiluokka", "förskola", "förskoleundervisning",
        "pre-primary", "preprimary", "preschool", "pre-school",
    ]

    /// Words that may stand beside the number of a grade.
    private static let ofGrades: Set<String> = [
        "g", "lk", "luokka", "luokkaa", "luokan", "luokat", "vuosiluokka", "vuosiluokan", "vlk", "vl", "vsl",
        "aste",
        "åk", "ak", "årskurs", "årskursen", "klass", "klassen", "kl", "grade", "gr", "year", "class", "st",
        "nd",
        "rd", "th", "oppilaat", "oppilaita", "oppilasta", "oppilasmäärä", "elever", "elevantal", "pupils",
        "students",
    ]

    /// Whether a row is a sum of others by its label: `Yhteensä`, `Koulut yhteensä`, `Summa`, `Totalt`, `Total`.
    static func isTotal(_ label: String) -> Bool {
        plain(label).split { !$0.isLetter }.contains { totals.contains(String($0)) }
    }

    /// Whether a column adds up the pupils of its row: `Yhteensä`, `Oppilaita yhteensä`, `1-6 yht.`, `Totalt`; not `Henkilöstö
    /// yhteensä`.
    static func isSumOfRow(_ heading: String) -> Bool {
        let words = plain(heading).split { !$0.isLetter }.map(String.init)
        return words.contains(where: totals.contains)
            && words.allSatisfy { totals.contains($0) || ofGrades.contains($0) }
    }

    /// The grades that a heading names by the first and the last: `7-9 yhteensä`.
    static func gradeSpan(_ heading: String) -> ClosedRange<Int>? {
        let numbers = heading.split { !("0"..."9").contains($0) }
        let grades = numbers.filter { $0.count == 1 }.compactMap { Int($0) }
        guard grades.count == 2, numbers.count == 2, grades[0] <= grades[1] else { return nil }
        return grades[0]...grades[1]
    }

    /// Whether a text is called a school by its last word, in the singular: `Moision koulu`, `Kyrkbyns skola`; not `Alakoulut`.
    static func isCalledSchool(_ text: String) -> Bool {
        let last = plain(text).split { !$0.isLetter }.last ?? ""
        return ["koulu", "skola", "skolan", "school", "oppilaitos", "lyseo", "kampus"].contains {
            last.hasSuffix($0)
        }
    }

    private static let totals: Set<String> = [
        "yhteensä", "yht", "summa", "loppusumma", "totalt", "sammanlagt", "summering", "total", "totals",
        "sum",
        "altogether",
    ]

    /// Whether a row of schools or roles stands for all of them by its name: `Koko kunta`, `Alla skolor`, `All schools in 2026`.
    static func isWhole(_ name: String) -> Bool {
        let words = plain(name).split { !$0.isLetter }.map(String.init)
        return wholes.contains { words.starts(with: $0) }
    }

    private static let wholes = [
        ["koko", "kunta"], ["koko", "kaupunki"], ["kaikki", "koulut"], ["kunta", "yhteensä"],
        ["kaikki", "yhteensä"], ["hela", "kommunen"], ["hela", "staden"], ["alla", "skolor"],
        ["all", "schools"], ["whole", "municipality"],
    ]
}
