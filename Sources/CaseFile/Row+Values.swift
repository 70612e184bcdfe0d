internal import GRDB

/// A value in the file that the program cannot have written.
struct UnreadableValue: Error, CustomStringConvertible {
  let column: String
  var description: String { "it holds an unreadable value in a column \(column)" }
}

extension Row {
  /// The text in a column. GRDB's own subscripts would end the program for any other value.
  func text(_ column: String) throws -> String {
    guard let text = try optionalText(column) else { throw UnreadableValue(column: column) }
    return text
  }

  /// The text in a column, nil for NULL.
  func optionalText(_ column: String) throws -> String? {
    try optional(column, as: StoredText.self)?.text
  }

  /// The whole number in a column.
  func integer(_ column: String) throws -> Int {
    guard let number = try optional(column, as: Int.self) else {
      throw UnreadableValue(column: column)
    }
    return number
  }

  /// The number in a column.
  func number(_ column: String) throws -> Double {
    guard let number = try optionalNumber(column) else { throw UnreadableValue(column: column) }
    return number
  }

  /// The number in a column, nil for NULL.
  func optionalNumber(_ column: String) throws -> Double? {
    try optional(column, as: Double.self)
  }

  /// The word of the contract in a column.
  func term<Term: RawRepresentable<String>>(_ column: String) throws -> Term {
    guard let term = Term(rawValue: try text(column)) else {
      throw UnreadableValue(column: column)
    }
    return term
  }

  private func optional<Value: DatabaseValueConvertible>(
    _ column: String, as type: Value.Type
  ) throws -> Value? {
    // A damaged schema can lack a column.
    guard hasColumn(column) else { throw UnreadableValue(column: column) }
    let value: DatabaseValue = self[column]
    if value.isNull { return nil }
    guard let found = Value.fromDatabaseValue(value) else { throw UnreadableValue(column: column) }
    return found
  }
}
