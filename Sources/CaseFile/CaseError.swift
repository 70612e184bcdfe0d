internal import GRDB

/// Why a case file cannot be used: what is wrong, with which file, and what to do.
public struct CaseError: Error, Hashable, Sendable {
  /// The kinds of trouble.
  public enum Code: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The file is something else.
    case notACase
    /// A newer program has written it.
    case newer(found: Int, supported: Int)
    /// Another process holds it for too long.
    case locked
    /// It may not be written.
    case readOnly
    /// The disk is full.
    case full
    /// Its pages are damaged.
    case damaged
    /// SQLite cannot open or use it for another reason.
    case unusable(String)
  }

  /// The kind.
  public let code: Code
  /// The case file.
  public let path: String

  init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// Translates what SQLite says.
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self.init(.unusable("\(error)"), path: path)
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self.init(.notACase, path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.locked, path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self.init(.readOnly, path: path)
    case .SQLITE_FULL: self.init(.full, path: path)
    case .SQLITE_CORRUPT: self.init(.damaged, path: path)
    default: self.init(.unusable(error.message ?? "\(error.resultCode)"), path: path)
    }
  }
}

extension CaseError: CustomStringConvertible {
  /// One line for the user.
  public var description: String {
    switch code {
    case .missing:
      "\(path): there is no such case; make one with hearsay add FILE, or name one with --case"
    case .notACase:
      "\(path): is not a Hearsay case; choose another name with --case"
    case .newer(let found, let supported):
      "\(path): was written by a newer Hearsay (case version \(found)); this one reads up to "
        + "version \(supported): update the program"
    case .locked:
      "\(path): is in use by another program; try again when that has finished"
    case .readOnly:
      "\(path): may not be written; change its permissions or copy it elsewhere"
    case .full:
      "\(path): the disk is full; nothing of the document was stored"
    case .damaged:
      "\(path): is damaged; restore it from a backup, or make a new case from the texts"
    case .unusable(let problem):
      "\(path): cannot be used: \(problem)"
    }
  }
}
