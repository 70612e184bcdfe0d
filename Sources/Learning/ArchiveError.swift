/// Why an archive cannot be used: what is wrong, with which file, and what to do.
public enum ArchiveError: Error, Equatable, Sendable {
  /// There is no such file, or it may not be read.
  case unreadable(path: String, reason: String)
  /// The file does not start like an archive.
  case notAnArchive(path: String)
  /// The archive was written in another format version.
  case version(path: String, found: UInt32, supported: UInt32)
  /// The file ends early or a part of it has changed.
  case damaged(path: String, part: String)
  /// The archive lacks a section.
  case missingSection(path: String, section: String)
}

extension ArchiveError: CustomStringConvertible {
  /// One line for the user.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .notAnArchive(let path):
      "\(path): is not a Hearsay archive; install the models again"
    case .version(let path, let found, let supported):
      "\(path): has format version \(found), this program reads version \(supported); "
        + "install the models that belong to the program"
    case .damaged(let path, let part):
      "\(path): is damaged or cut short (\(part)); install the models again"
    case .missingSection(let path, let section):
      "\(path): has no part named \(section); install the models that belong to the program"
    }
  }
}
