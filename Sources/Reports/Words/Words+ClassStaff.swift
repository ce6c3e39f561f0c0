import Localization

extension Words {
    /// The posts of small classes.
    enum ClassStaff {
        static let title = LocalizedText(
            fi: "Pienluokkien henkilöstö", sv: "Smågruppernas personal", en: "Staff of small classes")
        static let pricesNote = LocalizedText(
            fi: """
                Luokkien omat tehtävät jokaisessa ryhmässä. Ne tulevat talousarvioon omina riveinään; ryhmän hinta \
                taulukossa Pienluokat on se, mitä tulee niiden lisäksi.
                """,
            sv: """
                Gruppernas egna tjänster i varje grupp. De har egna rader i budgeten; gruppens pris i tabellen Smågrupper \
                är det som tillkommer.
                """,
            en: """
                The classes' own posts in each group. They have lines of their own in the budget; the price of a group under \
                Small classes is what comes besides.
                """)
        static let staffingNote = LocalizedText(
            fi: """
                Luokkien omat tehtävät eivät palvele jonoja, joten niitä ei etsitä. Sidottu aika: oppilasta kohti annetut \
                minuutit luokan ollessa täynnä, osuus työajasta; yli 100 % on enemmän kuin he ehtivät.
                """,
            sv: """
                Gruppernas egna tjänster betjänar inga köer, så de söks inte. Bunden tid: minuterna per elev när gruppen är \
                full, som andel av arbetstiden; över 100 % är mer än de hinner.
                """,
            en: """
                The classes' own posts serve no queue, so that they are not searched for. Bound: the minutes for each pupil \
                when the class is full, as a share of working time; over 100 % is more than they have.
                """)
        static let post = LocalizedText(fi: "Tehtävä", sv: "Tjänst", en: "Posts")
        static let postAbout = LocalizedText(
            fi: "Ammattiryhmä tai luokan rivin nimi", sv: "Yrkesgrupp eller namnet på gruppens rad",
            en: "The role, or the name of the class's row")
        static let groupPosts = LocalizedText(
            fi: "Htv ryhmässä", sv: "Årsverken i gruppen", en: "FTE of a group")
        static let groupPostsAbout = LocalizedText(
            fi: "Luokan jokaisessa ryhmässä", sv: "I varje grupp", en: "In each group of the class")
        static let postsAbout = LocalizedText(
            fi: "Ryhmät, kun paikkoja on eniten", sv: "Grupperna när platserna är som flest",
            en: "Of the groups when there are most seats")
        static let yearCostAbout = LocalizedText(
            fi: "Koko vuosi ensimmäisen lukuvuoden hinnoin", sv: "Ett helt år i det första läsårets priser",
            en: "A whole year in the prices of the first school year")
        static let staffCost = LocalizedText(fi: "Henkilöstö", sv: "Personal", en: "Staff")
        static let staffCostAbout = LocalizedText(
            fi: "Luokan omien tehtävien vuosikustannus; tyhjä: ei eritelty",
            sv: "Årskostnaden för gruppens egna tjänster; tomt: inte specificerad",
            en: "Cost a year of the class's own posts; blank: not told apart")
        static let minutes = LocalizedText(
            fi: "Minuutteja oppilasta ja päivää kohti", sv: "Minuter per elev och dag",
            en: "Minutes a pupil and day")
        static let minutesAbout = LocalizedText(
            fi: "Työaikaa, jonka jokainen luokan oppilas vie koulupäivässä",
            sv: "Arbetstid som varje elev i gruppen tar en skoldag",
            en: "Working time that each pupil in the class takes on a school day")
        static let bound = LocalizedText(
            fi: "Sidottu täydessä luokassa", sv: "Bundet i full grupp", en: "Bound when full")
        static let boundAbout = LocalizedText(
            fi: "Osuus työajasta, kun jokainen paikka on käytössä",
            sv: "Andel av arbetstiden när alla platser används",
            en: "Share of working time when every seat is taken")
        static let follows = LocalizedText(
            fi: "seuraa paikkoja", sv: "följer platserna", en: "follows the seats")
    }
}
