import Glibc
import Localization
import SchoolDomain

/// A hidden folder in which files are made before they get their names.
///
/// It goes when the files have their names, when they cannot be made, and when a signal ends the program; one that was
/// left by a program that could do nothing more is removed by the next.
struct Staging {
    private let folder: String
    /// What the user called the target, for messages.
    private let target: String
    /// Whether files that are there may be replaced.
    private let replaces: Bool
    /// The folder, open and locked as long as somebody works in it; -1 where it cannot be.
    private let lock: Int32
    private var inside: String { "\(folder)/set" }

    init(in home: String, for target: String, replaces: Bool) throws(ExportProblem) {
        self.target = target
        self.replaces = replaces
        LeftBehind.sweep(home)
        let made = EndingSignals.begin {
            var template = Array("\(home)/\(LeftBehind.prefix)XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { return nil }
            return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
        guard let made else { throw .obstacle(Words.cannotWrite(target, SystemReason.words(errno))) }
        folder = made
        lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        flock(lock, LOCK_EX | LOCK_NB)
        // Inside, the user's own habits decide who may read.
        guard mkdir(inside, 0o777) == 0 else {
            let code = errno
            remove()
            throw .obstacle(Words.cannotWrite(target, SystemReason.words(code)))
        }
    }

    /// Makes a file, and the folders in the set that its name begins with, and sees it on the disk.
    func make(_ file: ExportFile) throws(ExportProblem) {
        let path = "\(inside)/\(file.name)"
        _ = try makeFolders(for: file.name, at: path)
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
        flushFolder(inside)
        try EndingSignals.hold { () throws(ExportProblem) in
            switch NewName.give(inside, path, replaces: false) {
            case 0: break
            case EEXIST, ENOTEMPTY: throw .folderNotEmpty(path: path)
            case let code: throw .obstacle(Words.cannotWrite(target, SystemReason.words(code)))
            }
        }
        flushFolder(FileTarget.parent(path))
    }

    /// Each file gets its path; when one cannot, the others are taken back and what was there stands again.
    func move(_ moves: [(name: String, path: String)]) throws(ExportProblem) {
        try EndingSignals.hold { () throws(ExportProblem) in
            var folders: [String] = []
            var done: [(path: String, old: String?)] = []
            do throws(ExportProblem) {
                for move in moves {
                    folders += try makeFolders(for: move.name, at: move.path)
                }
                for (number, move) in moves.enumerated() {
                    let old = "\(folder)/old\(number)"
                    let hadOne = replaces && link(move.path, old) == 0
                    switch NewName.give("\(inside)/\(move.name)", move.path, replaces: replaces) {
                    case 0: done.append((move.path, hadOne ? old : nil))
                    // Somebody else was there first, at the last moment.
                    case EEXIST: throw .fileExists(path: move.path)
                    case let code:
                        throw .obstacle(Words.cannotWrite(move.path, SystemReason.words(code)))
                    }
                }
            } catch {
                for (path, old) in done.reversed() {
                    if let old { _ = rename(old, path) } else { unlink(path) }
                }
                for folder in folders.reversed() { rmdir(folder) }
                throw error
            }
        }
        if let first = moves.first { flushFolder(FileTarget.parent(first.path)) }
    }

    /// Makes the folders that a file's name begins with, as `plans` of `plans/a.yaml`, outer ones first.
    ///
    /// - Returns: the paths of those that were not there.
    private func makeFolders(for name: String, at path: String) throws(ExportProblem) -> [String] {
        var folders: [String] = []
        var folder = path
        for _ in name.split(separator: "/").dropFirst() {
            folder = FileTarget.parent(folder)
            folders.insert(folder, at: 0)
        }
        var made: [String] = []
        for folder in folders {
            if mkdir(folder, 0o777) == 0 {
                made.append(folder)
            } else if errno != EEXIST {
                throw .obstacle(Words.cannotWrite(target, SystemReason.words(errno)))
            }
        }
        return made
    }

    func remove() {
        EndingSignals.end(folder)
        LeftBehind.remove(folder)
        if lock >= 0 { close(lock) }
    }

    /// Waits until the file is on the disk.
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

    /// The same of the names in a folder, where that is possible: many network shares do not know it, and the files
    /// themselves are on the disk.
    private func flushFolder(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
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
