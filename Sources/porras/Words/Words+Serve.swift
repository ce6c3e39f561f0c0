import Localization

/// The command that serves a page on which values are moved.
extension Words.Help {
    enum Serve {
        static let abstract = LocalizedText(
            fi: "Avaa sivun, jolla arvoja siirretään ja vaikutus nähdään heti.",
            sv: "Öppnar en sida där värden flyttas och följden syns genast.",
            en: "Open a page on which values are moved and what follows is seen at once.")
        static let discussion = LocalizedText(
            fi: """
                Sivulla voi siirtää tehtäviä, paikkoja, rajoja ja muita ensimmäisen skenaarion arvoja ja nähdä \
                parittaisen eron siihen: ensin muutamasta simuloinnista, sitten kaikista. Vaihtoehtoja voi kiinnittää \
                rinnakkain ja tallentaa työkansioon skenaarioksi tai raportiksi; mitään ei korvata. Osoite toimii vain \
                tällä koneella, ja siinä on arvottu tunnus. Ctrl-C lopettaa.
                """,
            sv: """
                På sidan flyttar man tjänster, platser, gränser och andra värden i det första scenariot och ser den parvisa \
                skillnaden mot det: först av några simuleringar, sedan av alla. Alternativ kan fästas sida vid sida och \
                sparas i arbetsmappen som scenario eller rapport; inget ersätts. Adressen fungerar bara på denna dator och \
                innehåller en slumpad kod. Ctrl-C avslutar.
                """,
            en: """
                On the page posts, seats, thresholds and other values of the first scenario are moved, and the paired \
                difference from it is seen: of a few simulations first, then of all. Alternatives can be pinned side by side, \
                and saved in the working folder as a scenario or a report; nothing is replaced. The address works on this \
                machine only and holds a random token. Ctrl-C ends it.
                """)
        static let listen = LocalizedText(
            fi:
                "Osoite numeroina ja ehkä portti, esim. 127.0.0.1:8080; muu kuin oma kone avaa sivun verkkoon.",
            sv:
                "Adress i siffror och eventuellt port, t.ex. 127.0.0.1:8080; annan än den egna datorn öppnar sidan för nätet.",
            en:
                "Address in digits, perhaps with a port, e.g. 127.0.0.1:8080; any but loopback opens the page to the network."
        )
    }
}

extension Words.Options {
    static let address = LocalizedText(
        fi: "pitää olla osoite numeroina, esim. 127.0.0.1 tai 127.0.0.1:8080",
        sv: "ska vara en adress i siffror, t.ex. 127.0.0.1 eller 127.0.0.1:8080",
        en: "must be an address in digits, such as 127.0.0.1 or 127.0.0.1:8080")
}

/// What is said while the page is served.
extension Words {
    enum Serving {
        static let open = LocalizedText(
            fi: "avaa osoite selaimessa; Ctrl-C lopettaa",
            sv: "öppna adressen i en webbläsare; Ctrl-C avslutar",
            en: "open the address in a browser; Ctrl-C ends it")
        static let isOpen = LocalizedText(
            fi: "sivu näkyy verkkoon salaamattomana: jokainen, joka saa osoitteen, voi käyttää sitä",
            sv: "sidan syns okrypterad i nätet: var och en som får adressen kan använda den",
            en: "the page is open to the network without encryption: whoever has the address can use it")
        static let noChance = LocalizedText(
            fi: "järjestelmä ei anna satunnaislukuja", sv: "systemet ger inga slumptal",
            en: "the system gives no random numbers")
        static func cannotListen(_ address: String, _ port: Int, _ reason: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "osoitteessa \(address):\(port) ei voi palvella: \(reason.fi)",
                sv: "det går inte att lyssna på \(address):\(port): \(reason.sv)",
                en: "cannot listen at \(address):\(port): \(reason.en)")
        }
        static let unsaved = LocalizedText(
            fi: "tallentamatta jäi tämä; sen saa takaisin näin:",
            sv: "detta blev inte sparat; så fås det tillbaka:",
            en: "this was not saved; it is had again by:")
    }
}
