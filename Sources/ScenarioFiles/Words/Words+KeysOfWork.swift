import Localization

extension Words {
    /// Keys of steps, interventions, classes and roles.
    static let workKeys: [LocalizedText] = [
        .init(
            fi: "portaan lyhyt nimi",
            sv: "kort namn på trappsteget",
            en: "Short name of the step"),
        .init(
            fi: "ehdot täyttyvät, kun poissaolo ei ylitä tätä",
            sv: "villkoren uppfylls när frånvaron inte överskrider detta",
            en: "Conditions are met when absence is not over this"),
        .init(
            fi: "toistuva katsaus poissaoloon",
            sv: "en återkommande granskning av frånvaron",
            en: "A look at absence, again and again"),
        .init(
            fi: "kokeilun koulupäivät",
            sv: "försökets skoldagar",
            en: "School days of a trial"),
        .init(
            fi: "osuus tunneista, joka kokeilussa on tavallisessa luokassa",
            sv: "andelen lektioner i vanlig klass under ett försök",
            en: "Part of the lessons that is in an ordinary class during a trial"),
        .init(
            fi: "ammattiryhmä, jolta pyydetään",
            sv: "yrkesgruppen som får begärandena",
            en: "The role that is asked"),
        .init(
            fi: "pyyntöjä lukuvuodessa jokaista luokassa istuvaa kohti",
            sv: "begäranden per läsår för varje elev i gruppen",
            en: "Requests a school year about each who sits there"),
        .init(
            fi: "riskissä on se, joka on poissa viimeisestä vuodesta enemmän kuin tämän",
            sv: "i risk är den som är borta mer än detta av det sista året",
            en: "Who misses more than this of the last year is at risk"),
        .init(fi: "kuinka moni sai päättötodistuksen", sv: "hur många som blev klara", en: "Who finished"),
        .init(fi: "kuinka monesta", sv: "av hur många", en: "Of how many"),
        .init(
            fi: "milloin puhelinaika on, esimerkiksi `monday morning` (maanantaiaamupäivä)",
            sv: "när telefontiden är, till exempel `monday morning` (måndag förmiddag)",
            en: "When the line is open, such as `monday morning`"),
        .init(
            fi: "poissaolon kerroin kymmentä prosenttiyksikköä lisää kohti",
            sv: "faktor på frånvaron för tio procentenheter till",
            en: "Factor on absence for ten percentage points more"),
        .init(
            fi: "osuus, jolla poissaolo on skenaarion mukainen",
            sv: "andelen vid vilken frånvaron är enligt scenariot",
            en: "The share at which absence is as the scenario says"),
        .init(
            fi: "koulut, jotka aloittavat",
            sv: "skolorna som börjar",
            en: "Schools that begin"),
        .init(
            fi: "minkä jälkeen poissaoloa katsotaan uudelleen",
            sv: "efter vad frånvaron granskas på nytt",
            en: "What absence is looked at after"),
        .init(
            fi: "katsottavat koulupäivät",
            sv: "skoldagar som granskas",
            en: "School days that are looked at"),
        .init(
            fi: "poissaoloa on yhä paljon, kun se ylittää tämän",
            sv: "frånvaron är ännu stor när den överskrider detta",
            en: "Absence is still much when it is over this"),
        .init(
            fi: "päättyy, kun poissaolo ei ylitä tätä",
            sv: "slutar när frånvaron inte överskrider detta",
            en: "It ends when absence is not over this"),
        .init(
            fi: "koulupäivät, jotka vastuun siirto vie",
            sv: "skoldagar som överlämnandet tar",
            en: "School days that passing it on takes"),
        .init(
            fi: "reitin lyhyt nimi",
            sv: "kort namn på vägen",
            en: "Short name of the route"),
        .init(
            fi: "porras on edessä, kun kertymä ylittää tämän",
            sv: "steget är aktuellt när summan överskrider detta",
            en: "The step is due when the count is over this"),
        .init(
            fi: "kuka työskentelee ja kuinka kauan",
            sv: "vem som arbetar, och hur länge",
            en: "Who works, and how long"),
        .init(
            fi: "ammattiryhmä, joka työskentelee",
            sv: "yrkesgruppen som arbetar",
            en: "The role that works"),
        .init(
            fi: "yhden ihmisen aika",
            sv: "en persons tid",
            en: "Time of one person"),
        .init(
            fi: "uuden poissaolon riskin kerroin; 1 ei vaikuta",
            sv: "faktor på risken för ny frånvaro; 1 är ingen effekt",
            en: "Factor on the hazard of new absence; 1 is no effect"),
        .init(
            fi: "toimenpiteen lyhyt nimi",
            sv: "kort namn på åtgärden",
            en: "Short name of the intervention"),
        .init(
            fi: "minkä perusteella sitä tarjotaan oppilaalle",
            sv: "vad som erbjuder den till en elev",
            en: "What offers it to a pupil"),
        .init(
            fi: "ammattiryhmä",
            sv: "yrkesgruppen",
            en: "The role"),
        .init(
            fi: "oppilaita yhtä henkilötyövuotta kohti",
            sv: "elever per årsverke",
            en: "Pupils of a full post"),
        .init(
            fi: "pienluokan lyhyt nimi",
            sv: "kort namn på smågruppen",
            en: "Short name of the class"),
        .init(
            fi: "koulu, jossa se on",
            sv: "skolan där den finns",
            en: "The school where it is"),
        .init(
            fi: "paikat, lain mukaan enintään 10",
            sv: "platser, högst 10 enligt lag",
            en: "Seats, at most 10 by law"),
        .init(
            fi: "paikkoja lisää; alle 0: vähemmän",
            sv: "platser till; under 0: färre",
            en: "Seats more; below 0: fewer"),
        .init(
            fi: "kenelle pienluokka on",
            sv: "vem smågruppen är för",
            en: "Whom the class is for"),
        .init(
            fi: "koulupäivät tulosta paluuseen",
            sv: "skoldagar från inträde till återgång",
            en: "School days from entry to return"),
        .init(
            fi: "viikoittainen työ yhden oppilaan kanssa",
            sv: "arbete per vecka med en elev",
            en: "Work a week with one pupil"),
        .init(
            fi: "ammattiryhmän lyhyt nimi",
            sv: "kort namn på yrkesgruppen",
            en: "Short name of the role"),
        .init(
            fi: "aika, jonka henkilötyövuosi voi tehdä ylityötä päivässä",
            sv: "tid som ett årsverke får arbeta utöver sin dag",
            en: "Time a post may work beyond its day"),
        .init(
            fi: "aika, jonka henkilötyövuosi voi tehdä ylityötä lukuvuodessa",
            sv: "tid som ett årsverke får arbeta utöver sina dagar under ett läsår",
            en: "Time a post may work beyond its days in a school year"),
        .init(
            fi: "avoimia asiakkuuksia henkilötyövuotta kohti enintään; lastensuojelussa 30",
            sv: "öppna ärenden per årsverke, högst; 30 i barnskyddet",
            en: "Open cases of a full post at most; 30 in child protection"),
        .init(
            fi: "koulupäivät, jotka asiakkuus on avoinna",
            sv: "skoldagar som ett ärende är öppet",
            en: "School days a case stays open"),
        .init(
            fi: "pyyntöjä vuodessa sataa palveltavaa oppilasta kohti",
            sv: "begäranden per år per 100 elever",
            en: "Requests a year per 100 pupils served"),
        .init(
            fi: "aika, jonka yksi pyyntö vie",
            sv: "tid som en begäran tar",
            en: "Time that a request takes"),
        .init(
            fi: "henkilötyövuodet",
            sv: "årsverken",
            en: "Full-time equivalents"),
        .init(
            fi: "koulutettujen osuus ammattiryhmästä", sv: "andelen av yrkesgruppen som är utbildad",
            en: "The part of the role that is trained"),
        .init(
            fi: "henkilötyövuodet luokan jokaisessa ryhmässä",
            sv: "årsverken i varje grupp av klassen",
            en: "Full-time equivalents in each group of the class"),
        .init(fi: "koulu", sv: "skolan", en: "The school"),
        .init(fi: "porras", sv: "trappsteget", en: "The step"),
        .init(fi: "toimenpide", sv: "åtgärden", en: "The intervention"),
        .init(
            fi: "päivä, jona pyynnöt tehtiin",
            sv: "dagen då begärandena gjordes",
            en: "The day on which they were made"),
        .init(
            fi: "päivä, jona työtä pyydettiin",
            sv: "dagen då arbetet begärdes",
            en: "The day on which their work was asked for"),
        .init(
            fi: "kuinka moni osallistuu",
            sv: "hur många som deltar",
            en: "How many take part"),
        .init(
            fi: "kunkin oppilaan poissaolotunnit",
            sv: "varje elevs frånvarotimmar",
            en: "Hours of absence of each pupil"),
        .init(
            fi: "henkilötyövuosia lisää; alle 0: vähemmän",
            sv: "årsverken till; under 0: färre",
            en: "Posts more; below 0: fewer"),
        .init(
            fi: "oppilaita henkilötyövuotta kohti enintään",
            sv: "elever per årsverke, högst",
            en: "Pupils of a full post at most"),
        .init(
            fi: "mihin se perustuu: lakiin vai suositukseen",
            sv: "vad den bygger på: lag eller rekommendation",
            en: "What sets it: law or recommendation"),
    ]
}
