import Localization

extension Words.Help {
    enum Monitoring {
        static let abstract = LocalizedText(
            fi: "Kertoo, mitä koulujen on odotettavissa ilmoittavan syksyn ja kevään tarkastuspäivinä.",
            sv: "Berättar vad skolorna väntas rapportera vid höstens och vårens granskningar.",
            en: "Tell what schools may be expected to report at the autumn and spring monitoring.")
        static let discussion = LocalizedText(
            fi: """
                Jokaisesta koulusta, vuosiluokasta, tarkastuspäivästä ja rajasta: montako oppilasta on yli rajan, montako \
                porrasta on aloitettu ja moniko tapaus on työn alla tai odottaa, ennusteväleineen. --form kirjoittaa \
                lomakkeen, jonka koulut täyttävät, ja --observed lukee sen: silloin havaittu on odotetun vieressä ja \
                poikkeavat merkitään. Alle viiden oppilaan havaintoja, tai sellaisen paljastavia, ei kerrota.
                """,
            sv: """
                För varje skola, årskurs, granskningsdag och gräns: hur många elever som är över gränsen, hur många steg som \
                påbörjats och hur många ärenden som är i arbete eller väntar, med prognosintervall. --form skriver \
                blanketten som skolorna fyller i, och --observed läser den: då står det observerade bredvid det väntade och \
                avvikelser märks ut. Observationer under fem elever, eller sådana som röjer dem, visas inte.
                """,
            en: """
                For every school, grade, observation date and threshold: how many pupils are over it, how many steps have \
                been taken and how many cases are in work or waiting, with prediction limits. --form writes the form that \
                schools fill in, and --observed reads it back: then what was observed stands beside what was expected, and \
                what lies outside is marked. Observed counts below five, or from which one follows, are not told.
                """)
        static let observed = LocalizedText(
            fi: "Koulujen havaitsemat lukumäärät: taulukko kuten --form sen kirjoittaa.",
            sv: "Antalen som skolorna observerat: en tabell som den --form skriver.",
            en: "What schools counted: a table like the one that --form writes.")
        static let form = LocalizedText(
            fi:
                "Kirjoittaa tähän tiedostoon koulujen täytettävän lomakkeen ensimmäisestä lukuvuodesta; ei simuloi.",
            sv:
                "Skriver till denna fil blanketten som skolorna fyller i för det första läsåret; simulerar inte.",
            en: "Write to this file the form of the first school year for schools to fill in; no simulation.")
        static let all = LocalizedText(
            fi: "Näyttää myös jokaisen koulun ja vuosiluokan ja kaikki havainnot.",
            sv: "Visar också varje skola och årskurs och alla observationer.",
            en: "Show every school and grade and every observed count, too.")
    }
}
