/// What the measures are called.
extension Words {
    /// Name of a measure by its identifier; every identifier of `MeasureCatalog` is here (a test sees to it).
    public static let measureNames: [String: LocalizedText] = [
        "pupils": LocalizedText(
            fi: "Oppilaita lukuvuoden aikana", sv: "Elever under läsåret", en: "Pupils during the year"),
        "pupilsOver": LocalizedText(
            fi: "Oppilaita yli rajan", sv: "Elever över gränsen", en: "Pupils over threshold"),
        "shareOver": LocalizedText(
            fi: "Osuus oppilaista yli rajan", sv: "Andel elever över gränsen",
            en: "Share of pupils over threshold"),
        "absentLessonsPerPupil": LocalizedText(
            fi: "Poissaolotunteja oppilasta kohti", sv: "Frånvarolektioner per elev",
            en: "Absent lessons per pupil"),
        "recorded": LocalizedText(fi: "Havaittu", sv: "Observerat", en: "Observed"),
        "absenceRate": LocalizedText(
            fi: "Poissaolo oppitunneista", sv: "Frånvaro av lektioner", en: "Absence rate"),
        "shareInDayBand": LocalizedText(
            fi: "Osuus poissaolopäivien mukaan", sv: "Andel efter frånvarodagar", en: "Share by days absent"),
        "casesCrossed": LocalizedText(
            fi: "Rajan ylityksiä", sv: "Passerade gränsen", en: "Threshold crossings"),
        "casesExempted": LocalizedText(
            fi: "Todettu aiheettomaksi", sv: "Konstaterat obehövliga", en: "Exempted at triage"),
        "casesNotTaken": LocalizedText(fi: "Jäi tekemättä", sv: "Blev inte gjorda", en: "Not taken"),
        "casesOpened": LocalizedText(fi: "Avattuja tapauksia", sv: "Öppnade ärenden", en: "Cases opened"),
        "casesServed": LocalizedText(fi: "Hoidettuja tapauksia", sv: "Skötta ärenden", en: "Cases served"),
        "casesReneged": LocalizedText(
            fi: "Luopui odottaessa", sv: "Gav upp i väntan", en: "Gave up while waiting"),
        "casesAlreadyOpen": LocalizedText(
            fi: "Edellinen yhä kesken", sv: "Det förra ännu öppet", en: "Earlier case still open"),
        "casesLapsed": LocalizedText(
            fi: "Ehti vanhentua ennen huomaamista", sv: "Förföll före upptäckt", en: "Lapsed before notice"),
        "casesLeft": LocalizedText(
            fi: "Lähti koulusta kesken", sv: "Lämnade skolan under", en: "Left school meanwhile"),
        "casesFollowedInClass": LocalizedText(
            fi: "Pienluokan hoidossa", sv: "Sköttes i smågruppen", en: "Followed in a small class"),
        "openCasesMean": LocalizedText(
            fi: "Avoimia tapauksia keskimäärin", sv: "Öppna ärenden i medeltal", en: "Open cases, mean"),
        "openCases": LocalizedText(fi: "Avoimia tapauksia", sv: "Öppna ärenden", en: "Open cases"),
        "hoursWorked": LocalizedText(fi: "Tehtyjä tunteja", sv: "Arbetade timmar", en: "Hours worked"),
        "hoursUndone": LocalizedText(
            fi: "Tekemättä jääneitä tunteja", sv: "Ogjorda timmar", en: "Hours left undone"),
        "hoursOvertime": LocalizedText(fi: "Ylityötunteja", sv: "Övertidstimmar", en: "Hours of overtime"),
        "hoursStaffAbsent": LocalizedText(
            fi: "Tunteja, joina virassa ei ollut ketään", sv: "Timmar då tjänsten stod tom",
            en: "Hours with nobody in the post"),
        "costOvertime": LocalizedText(fi: "Ylityöt", sv: "Övertid", en: "Overtime"),
        "utilisation": LocalizedText(fi: "Käyttöaste", sv: "Beläggning", en: "Utilisation"),
        "requestsBegun": LocalizedText(
            fi: "Aloitettuja pyyntöjä", sv: "Påbörjade begäranden", en: "Requests begun"),
        "waitMean": LocalizedText(fi: "Odotus keskimäärin", sv: "Väntetid i medeltal", en: "Wait, mean"),
        "waitP95": LocalizedText(
            fi: "Odotus, 95 % enintään", sv: "Väntetid, 95 % högst", en: "Wait, 95th percentile"),
        "servedWithinLimit": LocalizedText(
            fi: "Määräajassa aloitettu", sv: "Påbörjat inom tidsfristen", en: "Begun within the limit"),
        "completedWithinLimit": LocalizedText(
            fi: "Määräajassa valmiina", sv: "Klart inom tidsfristen", en: "Completed within the limit"),
        "stillWaitingAtEnd": LocalizedText(
            fi: "Jonossa jakson lopussa", sv: "I kö vid periodens slut", en: "Still waiting at the end"),
        "stillWaitingLate": LocalizedText(
            fi: "Niistä yli määräajan", sv: "Av dem över tidsfristen", en: "Of those, past the limit"),
        "seatOccupancy": LocalizedText(
            fi: "Paikkojen täyttöaste", sv: "Platsernas beläggning", en: "Seat occupancy"),
        "seatsFilled": LocalizedText(fi: "Täytettyjä paikkoja", sv: "Fyllda platser", en: "Seats filled"),
        "seatWaitMean": LocalizedText(
            fi: "Paikan odotus keskimäärin", sv: "Väntan på plats i medeltal", en: "Wait for a seat, mean"),
        "seatWaitP95": LocalizedText(
            fi: "Paikan odotus, 95 % enintään", sv: "Väntan på plats, 95 % högst",
            en: "Wait for a seat, 95th percentile"),
        "seatStaysOver": LocalizedText(fi: "Jakso päättyi", sv: "Perioden tog slut", en: "Stays completed"),
        "seatReturnsInAugust": LocalizedText(
            fi: "Palasi elokuussa", sv: "Återvände i augusti", en: "Returned in August"),
        "seatAgedOut": LocalizedText(
            fi: "Kasvoi ulos luokasta", sv: "Växte ur klassen", en: "Grew out of the class"),
        "seatFinishedSchool": LocalizedText(
            fi: "Päätti peruskoulun luokassa", sv: "Avslutade grundskolan i klassen",
            en: "Finished school in the class"),
        "seatMovedAway": LocalizedText(fi: "Muutti pois luokasta", sv: "Flyttade bort", en: "Moved away"),
        "seatWaiting": LocalizedText(
            fi: "Jonossa kuukauden lopussa", sv: "I kö vid månadens slut", en: "Waiting at month's end"),
        "seatWaitingMean": LocalizedText(
            fi: "Jonossa keskimäärin", sv: "I kö i medeltal", en: "Waiting list, mean"),
        "seatReferred": LocalizedText(
            fi: "Ohjattu pienluokkaan", sv: "Hänvisade till smågrupp", en: "Referred to a small class"),
        "seatDeclined": LocalizedText(
            fi: "Ei päätöstä paikasta", sv: "Inget beslut om plats", en: "Declined"),
        "seatGaveUp": LocalizedText(
            fi: "Luopui paikan odotuksesta", sv: "Gav upp väntan på plats", en: "Gave up waiting for a seat"),
        "seatUnmet": LocalizedText(
            fi: "Ei sopivaa luokkaa", sv: "Ingen lämplig klass", en: "No class for the pupil"),
        "seatLeft": LocalizedText(
            fi: "Lähti koulusta ennen paikkaa", sv: "Lämnade skolan före plats",
            en: "Left school before a seat"),
        "interventionStarted": LocalizedText(fi: "Aloittaneita", sv: "Började", en: "Started"),
        "interventionNotReached": LocalizedText(fi: "Ei tavoitettu", sv: "Nåddes inte", en: "Not reached"),
        "interventionRefused": LocalizedText(fi: "Ei mahtunut", sv: "Rymdes inte", en: "No place"),
        "interventionWaited": LocalizedText(fi: "Jäi odottamaan", sv: "Fick vänta", en: "Had to wait"),
        "interventionGaveUp": LocalizedText(
            fi: "Luopui odotuksesta", sv: "Gav upp väntan", en: "Gave up waiting"),
        "interventionEnded": LocalizedText(fi: "Päättyneitä", sv: "Avslutade", en: "Ended"),
        "interventionTakingPart": LocalizedText(
            fi: "Mukana keskimäärin", sv: "Med i medeltal", en: "Taking part, mean"),
        "costStaff": LocalizedText(fi: "Henkilöstö", sv: "Personal", en: "Staff"),
        "costAbsenceWork": LocalizedText(
            fi: "Poissaolotyön arvo", sv: "Frånvaroarbetets värde", en: "Value of absence work"),
        "costSeats": LocalizedText(fi: "Pienluokat", sv: "Smågrupper", en: "Small classes"),
        "costSeatsNet": LocalizedText(
            fi: "Pienluokat, tavallinen oppilas vähennettynä", sv: "Smågrupper, netto",
            en: "Small classes, net of ordinary pupils"),
        "pupilsHelped": LocalizedText(fi: "Autettuja oppilaita", sv: "Hjälpta elever", en: "Pupils helped"),
        "outOfHomePlacements": LocalizedText(
            fi: "Sijoituksia kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements"),
        "costPlacements": LocalizedText(
            fi: "Sijoitukset kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements"),
        "costInterventions": LocalizedText(
            fi: "Toimenpiteiden muut kulut", sv: "Åtgärdernas övriga kostnader",
            en: "Interventions, other costs"),
        "costTotal": LocalizedText(fi: "Kustannukset yhteensä", sv: "Kostnader totalt", en: "Total cost"),
    ]
}
