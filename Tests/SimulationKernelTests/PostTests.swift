import Stochastics
import Testing

@testable import SimulationKernel

@Suite("Posts")
struct PostTests {
    @Test("and pupils take whole cache lines") func sizes() {
        #expect(MemoryLayout<Post>.stride == 64)
        #expect(MemoryLayout<Pupil>.stride == 128)
    }

    @Test("come in the order of the shares of their days that are gone, then of their numbers")
    func leastGone() {
        // Short days, long ones, and with overtime gone many times over.
        let days = [1, 2, 9, 217, 434, 435, 720, 4_095]
        let chance = KeyedStream(key: 7)
        var posts: [(number: Int, post: Post)] = []
        for number in 0..<400 {
            var post = Post()
            post.regular = days[Int(chance.word(UInt64(2 * number)) % UInt64(days.count))]
            post.used = Int(chance.word(UInt64(2 * number + 1)) % 1_500)
            if number % 3 == 0 { post.used = post.regular * (number % 4) / 2 }
            posts.append((number, post))
        }
        let byShare = posts.sorted { a, b in
            let (left, right) = (a.post.used * b.post.regular, b.post.used * a.post.regular)
            return left != right ? left < right : a.number < b.number
        }
        let byKey = posts.sorted { $0.post.leastGone($0.number) < $1.post.leastGone($1.number) }
        #expect(byKey.map(\.number) == byShare.map(\.number))
        #expect(byKey.allSatisfy { Post.number(of: $0.post.leastGone($0.number)) == $0.number })
    }

    @Test("come out of their heap in order, whatever is put in, replaced and dropped")
    func heap() {
        let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: 300)
        defer { memory.deallocate() }
        var heap = PostHeap(memory)
        var known: [UInt64] = []
        let chance = KeyedStream(key: 11)
        for turn in 0..<5_000 as Range<UInt64> {
            let word = chance.word(turn)
            let key = word >> 8
            if known.isEmpty || (word % 5 < 2 && known.count < 300) {
                heap.insert(key)
                known.append(key)
            } else if word % 5 == 2 {
                heap.replaceFirst(with: key)
                known[0] = key
            } else {
                heap.dropFirst()
                known.removeFirst()
            }
            known.sort()
            #expect(heap.count == known.count)
            if let first = known.first { #expect(heap.first == first) }
        }
    }
}
