import Glibc
import Localization
import SchoolDomain

/// Why a file could not be read.
enum FileFault: Error {
    case absent
    case tooLarge(Int)
    case unreadable(LocalizedText)
}

/// The bytes of an ordinary file of at most this size.
func readFile(_ path: String, bytesMax: Int) -> Result<[UInt8], FileFault> {
    guard !path.isEmpty, !path.utf8.contains(0) else { return .failure(.absent) }
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(fault(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(fault(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .failure(.unreadable(Words.Fault.isFolder))
    default: return .failure(.unreadable(Words.Fault.isNoFile))
    }
    guard status.st_size <= bytesMax else { return .failure(.tooLarge(Int(status.st_size))) }
    return readAll(descriptor, bytesMax: bytesMax)
}

/// Reads to the end, which need not be where the size said when the file is being written.
private func readAll(_ descriptor: Int32, bytesMax: Int) -> Result<[UInt8], FileFault> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count == 0 { return .success(bytes) }
        if count < 0 {
            if errno == EINTR { continue }
            return .failure(fault(errno))
        }
        bytes.append(contentsOf: chunk[..<count])
        if bytes.count > bytesMax { return .failure(.tooLarge(bytes.count)) }
    }
}

private func fault(_ code: Int32) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .absent
    case EACCES, EPERM: .unreadable(Words.Fault.noPermission)
    case EISDIR: .unreadable(Words.Fault.isFolder)
    case ENAMETOOLONG: .unreadable(Words.Fault.nameTooLong)
    case ELOOP: .unreadable(Words.Fault.linksInCircle)
    default: .unreadable(SystemReason.words(code))
    }
}

/// Names in a folder, sorted; empty when it cannot be read.
///
/// - Parameter most: how many are looked at.
public func fileNames(in folder: String, most: Int = 1000) -> [String] {
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory), names.count < most {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
}

/// Folder and last part of a path.
func splitPath(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
}

/// A path as seen from a folder, without `./` and without `folder/..`.
func joinPath(_ folder: String, _ path: String) -> String {
    let whole = path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
        if part == "..", let last = parts.last, last != ".." {
            parts.removeLast()
        } else if part == "..", parts.isEmpty, whole.hasPrefix("/") {
            continue
        } else {
            parts.append(part)
        }
    }
    return (whole.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}
