/// How several JSON objects follow each other in one output.
public enum JSONFraming: Sendable {
  /// One array, an object a line: `--format json`.
  case array
  /// One object a line: `--format jsonl`.
  case lines

  /// What stands in front of the object with that number, counted from 0.
  public func prefix(ofObject number: Int) -> String {
    switch self {
    case .array: number == 0 ? "[\n" : ",\n"
    case .lines: ""
    }
  }

  /// What stands after each object.
  public var suffix: String {
    switch self {
    case .array: ""
    case .lines: "\n"
    }
  }

  /// What stands at the end of an output of `count` objects.
  public func end(count: Int) -> String {
    switch self {
    case .array: count == 0 ? "[]\n" : "\n]\n"
    case .lines: ""
    }
  }
}
