import Glibc

/// The folder of the example files, beside this file.
let fixtures = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex)) + "/Fixtures"

func fixture(_ name: String) -> String { "\(fixtures)/\(name)" }
