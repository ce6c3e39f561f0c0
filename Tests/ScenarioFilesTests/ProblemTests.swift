import Localization
import ScenarioFiles
import SchoolDomain
import Stochastics
import Testing

/// Faults of meaning that a file's form cannot show, found on the value itself.
@Suite struct ProblemTests {
    private func problems(_ change: (inout Scenario) -> Void) throws -> [String] {
        var scenario = try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
        change(&scenario)
        let problems = scenario.problems()
        for problem in problems {
            #expect(problem.message.isTranslated && problem.remedy?.isTranslated != false, "\(problem)")
        }
        // Remarks are no problems.
        return problems.filter { $0.severity != .note }.map { "\($0.severity.rawValue): \($0.message.en)" }
    }

    private static let nextYear = SchoolYear(
        label: "2027-28",
        terms: [
            DateSpan(first: CalendarDate("2027-08-11")!, last: CalendarDate("2027-12-21")!),
            DateSpan(first: CalendarDate("2028-01-07")!, last: CalendarDate("2028-06-02")!),
        ])

    @Test func `the good scenario has none`() throws { #expect(try problems { _ in } == []) }

    @Test func `a calendar needs years, and years days`() throws {
        #expect(try problems { $0.years = [] } == ["error: the scenario has no school year"])
        let empty = DateSpan(first: CalendarDate(serial: 20_000), last: CalendarDate(serial: 19_999))
        #expect(
            try problems {
                $0.years[0].terms = [empty]
                $0.years[0].breaks = []
                $0.years[0].extraDays = []
            }.contains("error: `years[0]` has no school days"))
    }

    @Test func `a year has a pay or a rise of it, not both`() throws {
        let both = try problems { scenario in
            scenario.years.append(Self.nextYear)
            scenario.roles[0].monthlyPay = 4_000
            scenario.roles[0].payTerms.payByYear = ["2027-28": 4_100]
            scenario.roles[0].payTerms.indexByYear = ["2027-28": 0.02]
        }
        #expect(both.contains("error: school year 2027-28 has both a pay and a rise of it"))
    }

    @Test func `there is room for so much of each thing, and no more`() throws {
        let many = 300
        #expect(
            try problems { $0.observation.thresholdHours = (1...many).map(Double.init) }
                == ["error: there are 300 observed thresholds; at most 255 fit"])
        #expect(
            try problems { scenario in
                scenario.population.profiles += (1...many).map { NeedsProfile(id: "p\($0)", share: 0) }
            }.contains { $0.hasSuffix("needs profiles; at most 255 fit") })
        #expect(
            try problems { scenario in
                let one = scenario.absence.spells[0]
                scenario.absence.spells += (1...many).map { number in
                    var spell = one
                    spell.id = "s\(number)"
                    return spell
                }
            }.contains { $0.hasSuffix("types of spell; at most 250 fit") })
        let long = (0..<120).map { index in
            let first = CalendarDate(year: 2026 + index, month: 8, day: 10)!
            return SchoolYear(
                label: "\(index)", terms: [DateSpan(first: first, last: first.adding(days: 290))])
        }
        let ofYears = try problems { $0.years = long }
        #expect(ofYears.contains { $0.hasSuffix("school days; at most 20000 fit") })
        // A slip of the pen in a date is told as such, and its days are not counted.
        let slip = try problems { scenario in
            scenario.years[0].terms = [
                DateSpan(first: CalendarDate("2026-08-11")!, last: CalendarDate("9026-12-19")!),
                DateSpan(first: CalendarDate("9027-01-08")!, last: CalendarDate("9999-06-04")!),
            ]
        }
        #expect(!slip.isEmpty && !slip.contains { $0.contains("at most 20000") })
        let byTerm = try problems { scenario in
            scenario.counting.window = .term
            scenario.years = (0..<130).map { index in
                let first = CalendarDate(year: 2026 + index, month: 8, day: 10)!
                let second = first.adding(days: 10)
                return SchoolYear(
                    label: "\(index)",
                    terms: [
                        DateSpan(first: first, last: first.adding(days: 4)),
                        DateSpan(first: second, last: second.adding(days: 4)),
                    ])
            }
        }
        let growing = try problems { scenario in
            scenario.population.intakeGrowth = 2
            scenario.years = Array(long.prefix(60))
        }
        #expect(growing.contains { $0.hasSuffix("possible pupils in the whole run; at most 10000000 fit") })
        // Two more are the warm-up's.
        #expect(byTerm.contains("error: there are 262 counting periods; at most 255 fit"))
    }

    @Test func `what can never happen is told`() throws {
        let lesson = WorkItem(role: "curator", minutes: .fixed(45))
        func step(_ change: (inout LadderStep) -> Void) throws -> [String] {
            try problems { change(&$0.ladder[0]) }
        }
        let two = ["a", "b"].map { WorkRoute(id: $0, title: "route", share: 0.5) }
        #expect(
            try step { $0.routes = two.map { WorkRoute(id: $0.id, title: $0.title, share: 0) } }
                == [
                    "error: the shares of the routes of `consultation` are all 0 %, so no case takes any of them"
                ])
        let onlyA = try step {
            $0.routes = two
            $0.stages = [WorkStage(route: "a", items: [lesson])]
        }
        #expect(onlyA == ["warning: no work belongs to the route `b`: its cases are closed at once"])
        let both = try step {
            $0.routes = two
            $0.stages = [WorkStage(route: "a", items: [lesson]), WorkStage(items: [lesson])]
        }
        #expect(both == [])
        let never = try step {
            var unneeded = lesson
            unneeded.probability = 0
            $0.stages = [
                WorkStage(probability: 0, items: [lesson]), WorkStage(consent: 0, items: [unneeded]),
            ]
        }
        #expect(
            never == [
                "warning: 0 %: this work is never needed",
                "warning: 0 %: nobody consents, so this work is never done",
                "warning: 0 %: this work is never needed",
            ])
        #expect(try step { $0.takenProbability = 0 } == ["warning: the step `consultation` is never taken"])
        #expect(try step { $0.exemptProbability = 1 } == ["warning: the step `consultation` is never taken"])
    }

    @Test func `interventions that begin only after each other never begin`() throws {
        func circle(_ triggers: [Intervention.Trigger], participants: Int = 0) throws -> [String] {
            try problems { scenario in
                var one = scenario.interventions[0]
                scenario.interventions = triggers.enumerated().map { number, trigger in
                    (one.id, one.trigger) = ("i\(number)", trigger)
                    return one
                }
                if participants > 0 {
                    scenario.firstDay.participants = [Participants(intervention: "i0", count: participants)]
                }
            }.filter { $0.contains("begin") }
        }
        let review = AbsenceReview(days: 20, amount: .percent(10))
        #expect(
            try circle([.interventionEnded("i0")])
                == ["warning: the intervention `i0` begins only after itself, so it never begins"])
        #expect(
            try circle([
                .interventionEnded("i1"), .interventionEnded("i2"), .stillOver(after: .started("i0"), review),
            ])
                == [
                    "warning: these interventions begin only after each other (`i0` → `i2` → `i1` → `i0`), so none ever begins"
                ])
        #expect(try circle([.interventionEnded("i0")], participants: 1) == [])
        #expect(try circle([.yearStart, .interventionEnded("i0"), .interventionEnded("i1")]) == [])
    }

    @Test func `amounts that no window can hold are told, and looks that all answer alike`() throws {
        func rolling(_ days: Int, _ amount: AbsenceAmount) throws -> Bool {
            try problems {
                $0.counting.window = .rolling(days: days)
                $0.ladder = [$0.ladder[0]]
                $0.ladder[0].threshold = amount
            }.contains { $0.contains("nobody can miss that much") }
        }
        // Grade 7 has 30 lessons a week: 8 days have 48, and 49 are over 48.
        #expect(try rolling(5, .hours(30)) && rolling(8, .hours(48)))
        #expect(try !rolling(5, .hours(29)) && !rolling(8, .hours(47)))
        #expect(try rolling(20, .percent(100)) && !rolling(20, .percent(99)))
        func review(_ hours: Double) throws -> [String] {
            try problems {
                let review = AbsenceReview(days: 5, amount: .hours(hours))
                $0.interventions[0].trigger = .stillOver(after: .stepDone($0.ladder[0].id), review)
                $0.interventions[0].endsWhen = review
            }.filter { $0.contains("school days have") }
        }
        #expect(
            try review(30) == [
                "warning: nobody can miss that much: 5 school days have 30 lessons at most",
                "warning: everybody is under this: 5 school days have 30 lessons at most",
            ])
        #expect(try review(29) == [])
    }

    @Test func `what an effect of community work is scaled from, and on which day pupils are counted`() throws
    {
        func community(_ share: Double, _ from: Double) throws -> [String] {
            try problems {
                $0.roles[1].communityShare = share
                $0.roles[1].communityEffect = CommunityEffect(perTenPoints: 0.9, from: from)
            }.filter { $0.contains("`from`") }
        }
        #expect(
            try community(0, 0) == ["warning: `from` and `community` are both 0 %: there is nothing to scale"]
        )
        #expect(try community(0.3, 0).count == 1 && community(0.3, 0.3) == [])
        func counted(_ month: Int, _ day: Int) throws -> [String] {
            try problems { $0.population.countedOn = MonthDay(month: month, day: day) }
        }
        // 20 September 2026 is a Sunday, 14 October in the autumn break, 6 May Ascension Day.
        #expect(try counted(9, 20) == [])
        #expect(
            try counted(10, 14)
                == ["warning: 10-14 is no school day: pupils are counted on the next one, 2026-10-19"])
        #expect(
            try counted(5, 6)
                == ["warning: 05-06 is no school day: pupils are counted on the next one, 2027-05-07"])
        #expect(
            try counted(7, 1)
                == [
                    "warning: 07-01 is in the summer holidays: pupils are counted on the last school day, 2027-06-05"
                ])
        #expect(
            try problems {
                $0.observation.dates = [MonthDay(month: 11, day: 15)!, MonthDay(month: 11, day: 15)!]
            }
                == ["error: the date 11-15 is there twice"])
    }

    @Test func `arrays by grade have ten numbers`() throws {
        #expect(
            try problems { $0.weeklyLessons = [] } == [
                "error: `weeklyLessons` is 0 numbers; it must be ten numbers, for grades 0-9"
            ])
        #expect(try problems { $0.absence.severe.shareByGrade = [0.5] }.count == 1)
        #expect(try problems { $0.absence.frailty.sigmaByGrade.append(1) }.count == 1)
    }

    @Test func `numbers made in memory lie in the ranges of files`() throws {
        #expect(
            try problems { $0.weeklyLessons[0] = 61 }.map { $0.hasPrefix("error: `weeklyLessons` is 61; ") }
                == [true])
        #expect(
            try problems { $0.schools[0].pupilsByGrade[9] = -1 }.contains {
                $0.contains(".pupilsByGrade` is -1; ")
            })
        #expect(try problems { $0.classes[0].cap = 11 }.map { $0.contains(".cap` is 11; ") } == [true])
    }

    @Test func `two of a kind may not share a name`() throws {
        #expect(try problems { $0.roles.append($0.roles[1]) } == ["error: two roles are called `curator`"])
        #expect(
            try problems { $0.ladder.append($0.ladder[1]) }.contains("error: two steps are called `meeting`"))
    }

    @Test func `work has room for eight stages and people, and a meeting needs a post for each`() throws {
        let item = WorkItem(role: "curator", minutes: .fixed(30))
        let nine = [WorkItem](repeating: item, count: 9)
        #expect(
            try problems { $0.ladder[0].stages = [WorkStage(items: nine)] }
                .contains("error: 9 people work at one time; at most 8 fit"))
        #expect(
            try problems { $0.ladder[0].stages = [WorkStage](repeating: WorkStage(items: [item]), count: 9) }
                .contains("error: there are 9 stages of work; at most 8 fit"))
        let meeting = [WorkStage(form: .together, items: [item, item])]
        #expect(
            try problems {
                $0.ladder[0].stages = meeting
                $0.staff = [StaffPool(role: "curator", posts: 0.5)] + $0.staff.filter { $0.role != "curator" }
            }.contains("error: 2 of `curator` meet at a time, but their pool has one person"))
    }

    @Test func `work takes at least a minute`() throws {
        let none = [WorkStage(items: [WorkItem(role: "curator", minutes: .fixed(0))])]
        #expect(
            try problems { $0.ladder[0].stages = none }.contains {
                $0.hasPrefix("error: ") && $0.contains("1 min")
            })
    }

    @Test func `more effects than a pupil's record holds are refused`() throws {
        let effect = Effect(multiplier: .fixed(0.9))
        let found = try problems { scenario in
            scenario.interventions = (0..<32).map { number in
                Intervention(
                    id: "i\(number)", title: LocalizedText("i"), trigger: .yearStart,
                    ongoing: OngoingSupport(role: "curator", minutesPerWeek: 10, effect: effect),
                    effect: effect)
            }
        }
        #expect(
            found.contains { $0.hasPrefix("error: there are 6") && $0.hasSuffix(" effects; at most 60 fit") })
    }

    @Test func `what can change nothing is told`() throws {
        #expect(
            try problems {
                $0.roles.append(
                    Role(
                        id: "guide", title: LocalizedText("guide"), discipline: .unlimited, vacancyShare: 0.1)
                )
            } == ["warning: `roles.guide.vacancy` changes nothing: `guide` does everything the same day"])
        #expect(
            try problems {
                $0.interventions.append(
                    Intervention(
                        id: "late", title: LocalizedText("late"), trigger: .yearStart,
                        from: CalendarDate("2099-01-01")!))
            }.contains { $0.hasPrefix("warning: `late` begins on 2099-01-01, after the last school day") })
    }

    @Test func `nobody has waited longer than school lasts`() throws {
        #expect(
            try problems { $0.classes[0].waitingList = [WaitingRow(since: CalendarDate("0001-01-01")!)] }
                .contains("error: a pupil waits for `saaksjarvi` since 0001-01-01, more than ten years"))
    }

    @Test func `a ladder that goes down is suspicious`() throws {
        #expect(
            try problems { $0.ladder[1].threshold = .hours(40) } == [
                "warning: `meeting` has a lower threshold than `consultation`, the step before it"
            ])
        #expect(
            try problems { $0.ladder[1].threshold = .hours(50) } == [
                "warning: `meeting` has the same threshold as `consultation`"
            ])
    }

    @Test func `hours and percent are compared in lessons`() throws {
        let step = "warning: `meeting` has a lower threshold"
        let before = "than `consultation`, the step before it (50 lessons), in grade"
        #expect(try problems { $0.ladder[1].threshold = .percent(10) } == [])
        #expect(
            try problems { $0.ladder[1].threshold = .percent(6) } == [
                "\(step) (43 lessons) \(before) 0 in 2026-27"
            ])
        #expect(
            try problems {
                $0.counting.window = .term
                $0.ladder[1].threshold = .percent(12)
            } == ["\(step) (40 lessons) \(before) 0 in term 1 of 2026-27"])
        #expect(
            try problems {
                $0.counting.window = .rolling(days: 60)
                $0.ladder[1].threshold = .percent(20)
            } == ["\(step) (45 lessons) \(before) 0"])
        #expect(
            try problems {
                $0.counting.hour = .clock
                $0.ladder[0].threshold = .percent(10)
                $0.ladder[1].threshold = .hours(80)
            } == [
                "\(step) (106 lessons) than `consultation`, the step before it (113 lessons), in grade 7 in 2026-27"
            ])
    }

    @Test func `a look after the last school day is suspicious`() throws {
        let june = try #require(MonthDay("06-05"))
        #expect(try problems { $0.ladder[1].detection = .monitoring([june]) } == [])
        let late = try #require(MonthDay("06-06"))
        #expect(
            try problems { scenario in
                scenario.years.append(ProblemTests.nextYear)
                scenario.ladder[1].detection = .monitoring([june, late])
            } == [
                "warning: nobody looks on 06-05: no school day is left then in 2027-28",
                "warning: nobody looks on 06-06: no school day is left then in 2026-27, 2027-28",
            ])
    }

    @Test func `an order of service that nobody keeps is suspicious`() throws {
        let remark = "has no effect: no role that works here serves by priority"
        #expect(try problems { $0.ladder[0].priority = 1 } == [])
        #expect(
            try problems {
                $0.ladder[0].priority = 1
                $0.ladder[1].priority = 1
                $0.roles[1].discipline = .firstCome
                $0.roles[1].background?.urgentShare = 0
            } == ["warning: `ladder.consultation.priority` \(remark) (`teacher`, `curator`)"])
        #expect(
            try problems { $0.interventions[0].priority = 9 } == [
                "warning: `interventions.mentors.priority` \(remark) (`mentor`)"
            ])
        #expect(
            try problems {
                $0.interventions[0].priority = 9
                $0.interventions[0].stages = []
            } == ["warning: `interventions.mentors.priority` has no effect: it asks for no work"])
        #expect(
            try problems { $0.roles[1].discipline = .firstCome } == [
                "warning: `roles.curator.background.urgent` has no effect: `curator` serves `firstCome`"
            ])
    }

    @Test func `limits of the model are said before it is built`() throws {
        let many = try problems { scenario in
            scenario.interventions = (0..<60).map { number in
                var copy = scenario.interventions[0]
                copy.id = "m\(number)"
                return copy
            }
        }
        #expect(
            many == [
                "error: there are 62 steps and interventions; at most 60 fit",
                "error: there are 64 effects; at most 60 fit",
            ])
        let steps = try problems { scenario in
            for number in 0..<7 {
                var copy = scenario.ladder[1]
                copy.id = "s\(number)"
                copy.threshold = .hours(100 + Double(number))
                scenario.ladder.append(copy)
            }
        }
        #expect(steps == ["error: the ladder has 9 steps; at most 8 fit"])
        #expect(
            try problems { $0.run.replications = 100_001 } == [
                "error: `run.replications` is 100001; it must be at most 100000"
            ])
    }

    @Test func `effects may not be zero or less`() throws {
        let message = "error: `ladder.consultation.effect.multiplier` is 0; it must be more than 0"
        #expect(try problems { $0.ladder[0].effect?.multiplier = .fixed(0) } == [message])
        #expect(try problems { $0.ladder[0].effect?.multiplier = .law(.normal(mean: 1, sd: 0.1)) }.count == 1)
        #expect(try problems { $0.ladder[0].effect?.multiplier = .law(.logNormal(mean: 1, sd: 0.1)) } == [])
    }

    @Test func `times that the model would cut short are refused`() throws {
        let minutes = "error: `ladder.consultation.work[0].items[0].minutes` is 12001 min"
        #expect(
            try problems { $0.ladder[0].stages[0].items[0].minutes = .fixed(12_001) } == [
                "\(minutes); it must be at most 12000 min (200 h)"
            ])
        #expect(
            try problems { $0.ladder[0].stages[0].items[0].minutes = .gamma(mean: 12_001, sd: 9) } == [
                "\(minutes) on average; it must be at most 12000 min (200 h)"
            ])
        #expect(try problems { $0.ladder[0].stages[0].items[0].minutes = .fixed(12_000) } == [])
        // e^(−32,000 / 9,600) = 3.6 %; of 4,500 it is 0.08 %, and nothing to speak of.
        let tail = try problems { $0.ladder[0].stages[0].items[0].minutes = .exponential(mean: 9600) }
        #expect(
            tail == [
                "error: `ladder.consultation.work[0].items[0].minutes`: 3.6 % of the values would be over "
                    + "32000 min (533.3333 h), the largest that is drawn"
            ])
        #expect(
            try problems { $0.ladder[0].stages[0].items[0].minutes = .exponential(mean: 4500) } == [])
        #expect(
            try problems { $0.interventions[0].durationDays = .exponential(mean: 5000) } == [
                "error: `interventions.mentors.duration` is 5000 d on average; it must be at most 4000 d"
            ])
        #expect(
            try problems { $0.seatAllocation.patienceDays = .fixed(4001) } == [
                "error: `seatAllocation.patience` is 4001 d; it must be at most 4000 d"
            ])
    }

    @Test func `severe absence that persists more than there is of it is suspicious`() throws {
        let found = try problems {
            $0.years.append(
                ProblemTests.nextYear)
            $0.absence.severe.shareByGrade[8] = 0.001
        }
        #expect(
            found == [
                "warning: of grade 8 0.1 % are to be severely absent, but 0.4 % stay so from grade 7; the class will be larger"
            ])
    }

    @Test func `severe absence that more must enter than there are is suspicious`() throws {
        let found = try problems {
            $0.years.append(ProblemTests.nextYear)
            $0.absence.severe.persistence = 0.2
            $0.absence.severe.shareByGrade = (0...9).map { $0 < 8 ? 0.9 : 0.2 }
        }
        // Of the nine tenths of grade 0 a fifth stays so: 0.18, and 0.1 may join them.
        #expect(found.count == 7)
        #expect(
            found.first
                == "warning: in grade 1 90 % are to be severely absent, but even if all others of grade 0 joined them they would be 28 %; the severe class will be smaller"
        )
    }

    @Test func `a school that ends early and continues nowhere is suspicious`() throws {
        #expect(
            try problems { $0.schools[0].continuesTo = nil } == [
                "warning: `moisio` ends with grade 6 and continues nowhere, so its pupils leave the municipality"
            ])
    }

    @Test func `posts that nobody held in the warm-up begin with a whole year's queue`() throws {
        func told(_ from: String) throws -> Bool {
            let found = try problems { scenario in
                let pool = scenario.staff.firstIndex { $0.role == "psychologist" }
                if let pool { scenario.staff[pool].period = Period(from: CalendarDate(from)) }
            }
            return found.contains { $0.contains("begins with a whole year's queue") }
        }
        #expect(try told("2026-08-13") && told("2026-10-01"))
        // Not where there has been somebody in spring, nor where posts begin with the school year, as contracts do.
        #expect(try !told("2026-03-01") && !told("2026-08-12") && !told("2026-08-01"))
    }

    @Test
    func `posts that begin with the first school year have been there in the warm-up, new ones have not`()
        throws
    {
        var scenario = try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
        scenario.run.warmUpYears = 1
        func inWarmUp(_ from: String, _ changes: [PostChange] = [], posts: Double = 2) -> Double {
            let row = StaffPool(
                role: "curator", posts: posts, period: Period(from: CalendarDate(from)), changes: changes)
            return scenario.inWarmUp(row).posts(on: CalendarDate("2025-11-03")!)
        }
        #expect(inWarmUp("2026-08-12") == 2 && inWarmUp("2026-08-01") == 2 && inWarmUp("2026-06-07") == 2)
        #expect(inWarmUp("2026-08-13") == 0 && inWarmUp("2026-05-04") == 0)
        // Somebody was there before, and had one post.
        let before = PostChange(posts: 1, period: Period(to: CalendarDate("2026-07-31")))
        #expect(inWarmUp("2026-08-01", [before]) == 1)
        // What the first day is paid for stays as it is.
        let row = StaffPool(role: "curator", posts: 2, period: Period(from: CalendarDate("2026-08-12")))
        #expect(row.posts(on: CalendarDate("2026-08-11")!) == 0)
        scenario.run.warmUpYears = 0
        #expect(inWarmUp("2026-08-12") == 0)
    }

    @Test func `where no school has a higher grade nobody is told to continue`() throws {
        let found = try problems { scenario in
            scenario.schools = [
                School(id: "ala", name: "Ala", pupilsByGrade: [9, 9, 9, 9, 9, 9, 9, 0, 0, 0])
            ]
        }
        #expect(!found.contains { $0.contains("continues nowhere") })
    }

    @Test func `negative values of any kind are named`() throws {
        let found = try problems {
            $0.staff[0].posts = -1
            $0.money.placementDay = -5
            $0.run.replications = 0
            $0.observation.comparisonDays = 0
            $0.roles[1].awayShare = 1.5
            $0.population.supportShareByGrade[3] = .nan
        }
        #expect(found.count == 6)
        #expect(found.allSatisfy { $0.hasPrefix("error: ") })
    }

    @Test func `a number made in memory has the range that files have`() throws {
        let found = try problems {
            $0.absence.season.drift[1] = 101
            $0.absence.frailty.sigmaByGrade[3] = .infinity
            $0.ladder[0].delayDays = 0...10_001
            $0.roles[1].weeklyMinutes = 61 * 60
            $0.roles[1].awayShare = -0.1
        }
        #expect(
            found == [
                "error: `absence.season.drift[1]` is 101; it must be at most 100",
                "error: `absence.frailty.sigma` is inf; it must be at most 5",
                "error: `ladder.consultation.delay` is 10001 d; it must be at most 10000 d",
                "error: `roles.curator.weeklyHours` is 61 h; it must be at most 60 h",
                "error: `roles.curator.away` is -10 %; it must be between 0 % and 100 %",
            ])
    }
}

/// Nearest words.
@Suite struct SpellingTests {
    @Test(
        arguments: [
            ("taekn", "taken"), ("exemt", "exempt"), ("Firstcome", "firstCome"), ("kuraattori", nil),
            ("psycologist", "psychologist"), ("", nil),
        ] as [(String, String?)])
    func `a slip is understood and a different word is not`(typed: String, meant: String?) {
        #expect(
            Spelling.closest(to: typed, among: ["taken", "exempt", "firstCome", "curator", "psychologist"])
                == meant)
    }

    @Test func `a swap of neighbours is one slip`() {
        #expect(Spelling.slips(Array("abcd"), Array("abdc")) == 1)
        #expect(Spelling.slips(Array("abcd"), Array("")) == 4)
        #expect(Spelling.slips(Array("kitten"), Array("sitting")) == 3)
    }
}
