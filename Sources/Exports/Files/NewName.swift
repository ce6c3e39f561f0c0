import Glibc

/// Gives a file or a folder another name.
enum NewName {
    /// - Parameter replaces: whether what has the name already may go; otherwise one of several that want it at the same
    ///   time gets it, and the others are told so.
    /// - Returns: 0, or what the system says: `EEXIST` when the name is taken, `ENOTEMPTY` by a folder.
    static func give(_ old: String, _ new: String, replaces: Bool) -> Int32 {
        var status = stat()
        // A folder takes the place of none that has anything in it.
        let isFolder = lstat(old, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        if replaces || isFolder { return rename(old, new) == 0 ? 0 : errno }
        // A second name is never given over another.
        if link(old, new) == 0 { return unlink(old) == 0 ? 0 : errno }
        guard [EPERM, ENOTSUP, ENOSYS, EMLINK, EACCES].contains(errno) else { return errno }
        // The file system knows no second names: then nobody can do better than look before.
        if lstat(new, &status) == 0 { return EEXIST }
        return rename(old, new) == 0 ? 0 : errno
    }
}
