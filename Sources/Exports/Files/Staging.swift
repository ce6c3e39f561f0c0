import Glibc
import Localization
import SchoolDomain

/// A hidden folder in which files are made before they get their names.
struct Staging {
    private let folder: String
    /// What the user called the target, for messages.
    private let target: String
    private var inside: String { "\(folder)/set" }

    init(in home: String, for target: String) throws(ExportProblem) {
        self.target = target
        var template = Array("\(home)/.porras-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .obstacle(Words.cannotWrite(target, SystemReason.words(errno)))
        }
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        // Inside, the user's own habits decide who may read.
        guard mkdir(inside, 0o777) == 0 else {
            let code = errno
            remove()
            throw .obstacle(Words.cannotWrite(target, SystemReason.words(code)))
        }
    }

    /// Makes a file, and the folder in the set that its name begins with, and sees it on the disk.
    func make(_ file: ExportFile) throws(ExportProblem) {
        let path = "\(inside)/\(file.name)"
        _ = try makeFolder(for: file.name, at: path)
        do {
            try file.write(path)
        } catch {
            guard case .obstacle(let words) = error else { throw error }
            throw .obstacle(renamed(words, path))
        }
        try flush(path)
    }

    /// The whole set becomes a folder of that name.
    func move(to path: String) throws(ExportProblem) {
        try flush(inside)
        guard rename(inside, path) == 0 else {
            throw .obstacle(Words.cannotWrite(target, SystemReason.words(errno)))
        }
        try flush(FileTarget.parent(path))
    }

    /// Each file gets its path; when one cannot, the others are taken back and what was there stands again.
    func move(_ moves: [(name: String, path: String)]) throws(ExportProblem) {
        var folders: [String] = []
        var done: [(path: String, old: String?)] = []
        do throws(ExportProblem) {
            for move in moves {
                if let made = try makeFolder(for: move.name, at: move.path) { folders.append(made) }
            }
            for (number, move) in moves.enumerated() {
                let old = "\(folder)/old\(number)"
                let hadOne = link(move.path, old) == 0
                guard rename("\(inside)/\(move.name)", move.path) == 0 else {
                    throw .obstacle(Words.cannotWrite(move.path, SystemReason.words(errno)))
                }
                done.append((move.path, hadOne ? old : nil))
            }
        } catch {
            for (path, old) in done.reversed() {
                if let old { _ = rename(old, path) } else { unlink(path) }
            }
            for folder in folders.reversed() { rmdir(folder) }
            throw error
        }
        if let first = moves.first { try flush(FileTarget.parent(first.path)) }
    }

    /// Makes the folder that a file's name begins with, as `plans` of `plans/a.yaml`.
    ///
    /// - Returns: its path; `nil`: the name has none, or it was there.
    private func makeFolder(for name: String, at path: String) throws(ExportProblem) -> String? {
        guard name.contains("/") else { return nil }
        let folder = FileTarget.parent(path)
        guard mkdir(folder, 0o777) != 0 else { return folder }
        guard errno == EEXIST else {
            throw .obstacle(Words.cannotWrite(target, SystemReason.words(errno)))
        }
        return nil
    }

    func remove() { Self.remove(folder) }

    private static func remove(_ folder: String) {
        guard let listing = opendir(folder) else { return }
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != "." && name != ".." else { continue }
            let path = "\(folder)/\(name)"
            if unlink(path) != 0 { remove(path) }
        }
        closedir(listing)
        rmdir(folder)
    }

    /// Waits until it is on the disk.
    private func flush(_ path: String) throws(ExportProblem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .obstacle(Words.cannotWrite(target, SystemReason.words(errno)))
        }
        defer { close(descriptor) }
        // Some file systems know nothing to wait for.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw .obstacle(Words.cannotWrite(target, SystemReason.words(errno)))
        }
    }

    /// A message about the file as the user knows it.
    private func renamed(_ words: LocalizedText, _ path: String) -> LocalizedText {
        func renamed(_ text: String) -> String {
            text.components(separated: "`\(path)`").joined(separator: "`\(target)`")
                .components(separated: "`\(inside)`").joined(separator: "`\(target)`")
        }
        return words.map(renamed)
    }
}

extension String {
    fileprivate func components(separated separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
