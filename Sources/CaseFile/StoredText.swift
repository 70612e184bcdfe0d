internal import Foundation
internal import GRDB

/// A text as a database value. SQLite's text ends at the first NUL, so the few texts that hold one
/// are stored as the blob of their UTF-8 bytes.
struct StoredText: DatabaseValueConvertible {
  let text: String

  init(_ text: String) { self.text = text }

  var databaseValue: DatabaseValue {
    text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> StoredText? {
    switch value.storage {
    case .string(let text): StoredText(text)
    case .blob(let bytes): StoredText(String(decoding: bytes, as: UTF8.self))
    default: nil
    }
  }
}

extension String {
  /// The text as a database value.
  var stored: DatabaseValue { StoredText(self).databaseValue }
}

extension String? {
  /// The text as a database value, NULL for nil.
  var stored: DatabaseValue { self?.stored ?? .null }
}
