import Localization

/// The commands about what there should be: staff, seats and money.
extension Words.Help {
    enum Staff {
        static let abstract = LocalizedText(
            fi: "Kertoo, montako henkilötyövuotta kukin ammattiryhmä tarvitsee palvellakseen ajoissa.",
            sv: "Berättar hur många årsverken varje yrkesgrupp behöver för att betjäna i tid.",
            en: "Estimate the posts each role needs to serve in time.")
        static let discussion = LocalizedText(
            fi: """
                Etsii pienimmän htv-määrän, jolla tavoite (95 % pyynnöistä palvellaan määräajassa) täyttyy pyydetyllä \
                varmuudella, ja kertoo, mitä puoli htv:tä lisää tai vähemmän muuttaa, miten neljä tapaa laskea htv:t \
                eroavat ja miksi, sekä missä ja milloin palvelu jää vajaaksi. Paluuarvo on 1, kun mikään skenaarion \
                sallima htv-määrä ei riitä tavoitteeseen.
                """,
            sv: """
                Söker det minsta antal årsverken med vilket målet (95 % av begärandena betjänas inom tidsfristen) nås \
                med önskad säkerhet, och berättar vad ett halvt årsverke mer eller mindre ändrar, hur de fyra sätten \
                att räkna årsverken skiljer sig och varför, samt var och när servicen brister. Slutkoden är 1 när inget \
                antal årsverken som scenariot tillåter når målet.
                """,
            en: """
                Looks for the fewest posts with which the target (95 % of requests served within their limit) is reached \
                with the confidence asked for, and tells what half a post more or less changes, how the four ways to \
                count posts differ and why, and where and when service falls short. Exit code 1 when no number of posts \
                that the scenario allows reaches the target.
                """)
        static let explain = LocalizedText(
            fi: "Simulointeja, joista laskentatapojen erojen syyt selvitetään; 0 jättää ne pois.",
            sv: "Simuleringar bakom orsakerna till skillnaden mellan räknesätten; 0 utelämnar dem.",
            en: "Simulations behind the causes of the difference between methods; 0 leaves them out.")
        static let patience = LocalizedText(
            fi: "Koulupäiviä, joiden kuluttua odottaja keskimäärin luopuu jonokaavassa (Erlang A).",
            sv: "Skoldagar efter vilka den som väntar i medeltal ger upp i köformeln (Erlang A).",
            en: "Mean school days after which those who wait give up, in the queueing formula (Erlang A).")
    }

    enum Seats {
        static let abstract = LocalizedText(
            fi: "Kertoo, montako paikkaa pienluokissa tarvitaan ja kuka jää ilman.",
            sv: "Berättar hur många platser smågrupperna behöver och vem som blir utan.",
            en: "Tell how many seats the small classes need, and who is left without.")
        static let discussion = LocalizedText(
            fi: """
                Etsii jokaiselle luokalle pienimmän paikkamäärän, jolla tavoite täyttyy (osuus jonottavista saa paikan \
                näin monessa koulupäivässä), ja kertoo, mitä luokkien yhteiset paikat muuttaisivat, kuka saa paikan \
                kouluittain ja tarpeittain ja mille vuosiluokille ei ole luokkaa lainkaan. Paluuarvo on 1, kun jokin \
                luokka tarvitsisi paikkoja enemmän kuin laki sallii.
                """,
            sv: """
                Söker för varje grupp det minsta antal platser med vilket målet nås (en andel av de väntande får plats \
                inom så många skoldagar), och berättar vad gemensamma platser skulle ändra, vem som får plats per \
                skola och behov och för vilka årskurser det inte finns någon grupp alls. Slutkoden är 1 när en grupp \
                skulle behöva fler platser än lagen tillåter.
                """,
            en: """
                Looks for the fewest seats of each class with which the target is reached (a share of those who wait gets \
                a seat within so many school days), tells what sharing seats between classes would change, who gets a \
                seat by school and by needs profile, and for which grades there is no class at all. Exit code 1 when a \
                class would need more seats than the law allows it.
                """)
    }

    enum Budget {
        static let abstract = LocalizedText(
            fi: "Kertoo, mitä skenaario maksaa ja mitä suunnitelmat maksavat lisää ja antavat siitä.",
            sv: "Berättar vad ett scenario kostar, och vad planer kostar mer och ger för det.",
            en: "Tell what a scenario costs, and what plans cost more and give for it.")
        static let discussion = LocalizedText(
            fi: """
                Kustannukset ammateittain, kouluittain, luokittain ja vuosittain sivukuluineen, lomarahoineen ja \
                indekseineen; mitä apu, paikkavuosi ja sijoituspäivä maksavat. Useammasta skenaariosta \
                myös, mitä muut maksavat enemmän kuin ensimmäinen ja mitä ne antavat siitä. Valitsimella --target tai \
                --confidence myös, mitä tavoitteen vaatimat htv:t ja paikat maksavat; niiden etsiminen vie aikaa, ja \
                paluuarvo on 1, kun tavoitetta ei voi saavuttaa. `porras export` kirjoittaa \
                saman työkirjaan, joka laskee edelleen.
                """,
            sv: """
                Kostnader per yrkesgrupp, skola, grupp och år med bikostnader, semesterpremie och index; vad hjälp, \
                ett platsår och ett placeringsdygn kostar. Med flera scenarier också vad de andra kostar mer än det \
                första och vad de ger för det. Med --target eller --confidence också vad de årsverken och platser som \
                når målet kostar; att söka dem tar tid, och slutkoden är 1 när målet inte kan nås. `porras export` skriver detsamma i en arbetsbok som räknar vidare.
                """,
            en: """
                Costs by role, school, class and year with on-costs, holiday bonus and index; what help, a \
                seat-year and a day of placement cost. With several scenarios also what the others cost more than the \
                first and what they give for it. With --target or --confidence also what the posts and seats that reach \
                the target cost; looking for them takes time, and the exit code is 1 when they cannot reach it. `porras export` writes the same to a workbook that goes on calculating.
                """)
        static let target = LocalizedText(
            fi:
                "Osuus pyynnöistä, ja paikkaa jonottavista oppilaista, joka on palveltava määräajassa. Tällä tai "
                + "valitsimella --confidence etsitään ja hinnoitellaan, mitä se vaatii, ja siihen menee aikaa.",
            sv:
                "Andel av begärandena, och av elever som väntar på plats, som ska betjänas i tid. Med detta eller "
                + "--confidence söks och prissätts vad det kräver, vilket tar tid.",
            en:
                "Share of requests, and of pupils who wait for a seat, to be served in time. With this or --confidence "
                + "what that takes is searched, which takes time, and priced.")
    }

    enum Optimise {
        static let abstract = LocalizedText(
            fi: "Etsii halvimmat htv- ja paikkamäärät, joilla kaikki tavoitteet täyttyvät yhtä aikaa.",
            sv: "Söker de billigaste årsverken och platser som når alla mål på en gång.",
            en: "Find the cheapest posts and seats that meet all targets at once.")
        static let discussion = LocalizedText(
            fi: """
                Kaikkien ammattiryhmien, ja valitsimella --within myös kaikkien pienluokkien, on saavutettava tavoite \
                samoissa simuloinneissa. Htv:t muuttuvat skenaarion henkilöstörivien askelin ja rajoissa (step, \
                atLeast, atMost), paikat kunkin luokan lailliseen ylärajaan asti; kustannuksissa ja ylärajassa ovat \
                mukana kaikki kulut. Miten lupaus pitää, kerrotaan simuloinneista, joilla ei ollut osaa haussa. \
                Ctrl-C päättää haun parhaaseen siihen mennessä löydettyyn suunnitelmaan (paluuarvo 130). Paluuarvo on 1, \
                kun tavoitteita ei voi saavuttaa; vastaus kertoo, mikä estää.
                """,
            sv: """
                Alla yrkesgrupper, och med --within också alla smågrupper, ska nå målet i samma simuleringar. Årsverkena ändras \
                med de steg och inom de gränser som scenariots personalrader har (step, atLeast, atMost), platserna \
                upp till lagens tak för varje grupp; i kostnaderna och taket är alla utgifter med. Hur löftet håller \
                berättas av simuleringar som inte hade någon del i sökningen. Ctrl-C avslutar sökningen med den bästa plan \
                som dittills hittats (slutkod 130). Slutkoden är 1 när målen inte kan nås; svaret säger vad som hindrar.
                """,
            en: """
                All roles, and with --within also all small classes, are to reach the target in the same simulations. Posts \
                change in the steps and between the bounds of the scenario's staff rows (step, atLeast, atMost), seats up \
                to the legal cap of each class; costs and caps hold all that is paid. How the promise is kept is told of \
                simulations that had no part in the search. Ctrl-C ends the search with the best plan so far (exit code 130). \
                Exit code 1 when the targets cannot be met; the answer names what binds.
                """)
        static let within = LocalizedText(
            fi: "Monessako koulupäivässä paikka on saatava; ilman tätä paikat pysyvät ennallaan.",
            sv: "Inom hur många skoldagar en plats ska fås; utan detta förblir platserna som de är.",
            en: "School days within which a seat is to be had; without it seats stay as they are.")
        static let budget = LocalizedText(
            fi: """
                Montako euroa vuodessa kaikki saa enintään maksaa; yhdelle maksajalle county=900000 tai \
                municipality=500000. Voi antaa monta kertaa.
                """,
            sv: """
                Hur många euro per år allt får kosta högst; för en betalare county=900000 eller municipality=500000. Kan \
                ges flera gånger.
                """,
            en: """
                Euros a year that everything may cost at most; of one payer as county=900000 or municipality=500000. May \
                be given several times.
                """)
        static let repeats = LocalizedText(
            fi: """
                Montako kertaa haku toistetaan muissa simuloinneissa, jotta nähdään, mitä suunnitelmasta on sattumaa.
                """,
            sv: """
                Hur många gånger sökningen upprepas i andra simuleringar, så att det syns vad i planen som beror på slumpen.
                """,
            en:
                "How many more times the search is made in other simulations, to see what the plan owes to chance."
        )
    }
}
