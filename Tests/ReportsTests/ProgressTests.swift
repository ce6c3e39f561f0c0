import Reports
import Testing

@Suite("The progress line")
struct ProgressTests {
    @Test("says all where there is room or nobody knows how much", arguments: [nil, 30, 200])
    func whole(columns: Int?) {
        let line = ProgressText.line("[2/13] Mentors", 40, of: 100, secondsLeft: 12, columns: columns)
        #expect(line == "[2/13] Mentors: 40/100, 12 s")
    }

    @Test("is shorter than any terminal and keeps its numbers as long as they fit")
    func narrow() {
        let label = "[2/13] Mentorit luokille 5–9 ja vielä pitkä selitys"
        for columns in 1...100 {
            let line = ProgressText.line(label, 40, of: 100, secondsLeft: 12, columns: columns)
            #expect(line.count < max(columns, 1), "\(columns): \(line)")
            if columns > 16 { #expect(line.hasSuffix(": 40/100, 12 s"), "\(columns): \(line)") }
        }
        let line = ProgressText.line(label, 40, of: 100, secondsLeft: 12, columns: 30)
        #expect(line == "[2/13] Mentori…: 40/100, 12 s" && line.count == 29)
    }
}
