import Localization
import SchoolDomain

/// Plugins that had a part in results.
extension Words.Plugins {
    static let idAbout = LocalizedText(
        fi: "Millä nimellä skenaario käyttää lisäosaa.",
        sv: "Under vilket namn scenariot använder tillägget.",
        en: "The name under which the scenario uses the plugin.")
    static let pluginAbout = LocalizedText(
        fi: "Lisäosan tunnus.", sv: "Tilläggets identifierare.", en: "The plugin's identifier.")
    static let versionAbout = LocalizedText(
        fi: "Lisäosan versio.", sv: "Tilläggets version.", en: "The plugin's version.")
    static let wayAbout = LocalizedText(
        fi: "compiledIn: ohjelman osa; declared: YAML-tiedostosta; loaded: kirjastosta.",
        sv: "compiledIn: en del av programmet; declared: ur en YAML-fil; loaded: ur ett bibliotek.",
        en: "compiledIn: part of the program; declared: from a YAML file; loaded: from a library.")
    static let digestAbout = LocalizedText(
        fi: "Tiedoston sormenjälki; tyhjä, kun lisäosa on ohjelman osa.",
        sv: "Filens kontrollsumma; tomt när tillägget är en del av programmet.",
        en: "Digest of the file; empty for a plugin that is part of the program.")
}

/// What there is of plugins, and what one is.
extension Words.Plugins {
    static let place = LocalizedText(fi: "Paikka", sv: "Plats", en: "Place")
    static let placeAbout = LocalizedText(
        fi: "Mistä lisäosa löytyi.", sv: "Var tillägget hittades.", en: "Where the plugin was found.")
    static let kindAbout = LocalizedText(
        fi: "Mihin lisäosa vaikuttaa.", sv: "Vad tillägget påverkar.", en: "What the plugin has a part in.")
    static let claimsAbout = LocalizedText(
        fi: "Mitä lisäosa itse sanoo tekevänsä, englanniksi.",
        sv: "Vad tillägget själv säger att det gör, på engelska.",
        en: "What the plugin says that it does, in English.")
    static let fileAbout = LocalizedText(
        fi: "Lisäosan tiedosto; tyhjä, kun se on ohjelman osa.",
        sv: "Tilläggets fil; tom när det är en del av programmet.",
        en: "The plugin's file; empty where it is part of the program.")
    static let reason = LocalizedText(fi: "Syy", sv: "Orsak", en: "Reason")
    static let reasonAbout = LocalizedText(
        fi: "Miksi tiedosto hylättiin.", sv: "Varför filen avvisades.", en: "Why the file was refused.")
    static let remedy = LocalizedText(fi: "Keino", sv: "Åtgärd", en: "Remedy")
    static let remedyAbout = LocalizedText(
        fi: "Mikä auttaisi.", sv: "Vad som skulle hjälpa.", en: "What would help.")
    static let values = LocalizedText(fi: "Arvot", sv: "Värden", en: "Values")
    static let valuesAbout = LocalizedText(
        fi: "Mitä lisäosalle annettiin, kuten se kirjoitetaan.", sv: "Vad tillägget gavs, som det skrivs.",
        en: "What the plugin was given, as it is typed.")
    static let nameAbout = LocalizedText(
        fi: "Parametrin nimi.", sv: "Parameterns namn.", en: "The parameter's name.")
    static let initialAbout = LocalizedText(
        fi: "Arvo, kun parametria ei anneta.", sv: "Värdet när parametern inte ges.",
        en: "The value when the parameter is not given.")
    static let allowedAbout = LocalizedText(
        fi: "Mitkä arvot kelpaavat.", sv: "Vilka värden som duger.", en: "Which values are allowed.")
    static let meaningAbout = LocalizedText(
        fi: "Mitä parametri tarkoittaa, englanniksi.", sv: "Vad parametern betyder, på engelska.",
        en: "What the parameter means, in English.")
    static let markAbout = LocalizedText(
        fi: "Miten varma oletusarvo on.", sv: "Hur säkert förvalet är.", en: "How sure the default is.")
    static let phaseAbout = LocalizedText(
        fi: "Koulupäivän vaihe, jossa sitä kutsutaan.", sv: "Skoldagens fas, i vilken det anropas.",
        en: "The phase of the school day in which it is called.")
    static let memoryAbout = LocalizedText(
        fi: "Montako lukua se muistaa joka oppilaasta.", sv: "Hur många tal det minns om varje elev.",
        en: "How many numbers it keeps of each pupil.")
    static let useAbout = LocalizedText(
        fi: "effects: mitä se voi tehdä; columns: mitä se lukee oppilaista; draws: mitä se arpoo.",
        sv: "effects: vad det kan göra; columns: vad det läser om eleverna; draws: vad det drar.",
        en: "effects: what it may bring about; columns: what it reads of pupils; draws: what it draws.")
    static let usedNameAbout = LocalizedText(
        fi: "Vaikutuksen, sarakkeen tai arvottavan asian tunnus.",
        sv: "Identifierare för verkan, kolumnen eller det som dras.",
        en: "Identifier of the effect, the column or what is drawn.")
    static let outputAbout = LocalizedText(
        fi: "Sen luvun nimi, jonka lisäosa kirjaa.", sv: "Namnet på talet som tillägget antecknar.",
        en: "Name of the number that the plugin records.")
    static let sourceAbout = LocalizedText(
        fi: "Mihin oletusarvo perustuu.", sv: "Vad förvalet bygger på.", en: "What the default rests on.")
}

/// The order of a school day, and one pupil's timeline.
extension Words.Explain {
    static let pupil = LocalizedText(fi: "Oppilas", sv: "Elev", en: "Pupil")
    static let replication = LocalizedText(fi: "Simulointi", sv: "Simulering", en: "Simulation")
    static let timeline = LocalizedText(
        fi: "Mitä oppilaalle tapahtui", sv: "Vad som hände eleven", en: "What happened to the pupil")
    static let drawn = LocalizedText(fi: "Mitä arvottiin", sv: "Vad som drogs", en: "What was drawn")
    static let number = LocalizedText(fi: "Nro", sv: "Nr", en: "No")
    static let numberAbout = LocalizedText(
        fi: "Järjestysnumero, ensimmäinen on 1.", sv: "Ordningsnummer, det första är 1.",
        en: "Number in the order, the first is 1.")
    static let phaseAbout = LocalizedText(
        fi: "Koulupäivän vaiheen tunnus.", sv: "Identifierare för skoldagens fas.",
        en: "Identifier of the phase of the school day.")
    static let happens = LocalizedText(fi: "Mitä tapahtuu", sv: "Vad som sker", en: "What happens")
    static let happensAbout = LocalizedText(
        fi: "Mitä vaiheessa tapahtuu.", sv: "Vad som sker i fasen.", en: "What happens in the phase.")
    static let dateAbout = LocalizedText(
        fi: "Koulupäivä, jona se tapahtui.", sv: "Skoldagen då det hände.",
        en: "The school day on which it happened.")
    static let event = LocalizedText(fi: "Tapahtuma", sv: "Händelse", en: "Event")
    static let eventAbout = LocalizedText(
        fi: "Mitä oppilaalle tapahtui.", sv: "Vad som hände eleven.", en: "What happened to the pupil.")
    static let matter = LocalizedText(fi: "Asia", sv: "Sak", en: "Matter")
    static let matterAbout = LocalizedText(
        fi: "Mitä arvottiin.", sv: "Vad som drogs.", en: "What was drawn.")
    static let value = LocalizedText(fi: "Arvottu luku", sv: "Draget tal", en: "Number drawn")
    static let valueAbout = LocalizedText(
        fi: "Satunnaisluku 0–1.", sv: "Slumptal 0–1.", en: "The random number, from 0 to 1.")
    static let chance = LocalizedText(fi: "Todennäköisyys", sv: "Sannolikhet", en: "Chance")
    static let chanceAbout = LocalizedText(
        fi: "Jos luku on tätä pienempi, asia toteutuu; tyhjä, kun luku päättää jotakin muuta.",
        sv: "Är talet mindre än detta sker saken; tomt när talet avgör något annat.",
        en: "If the number is smaller, it happens; empty where the number decides something else.")
}
