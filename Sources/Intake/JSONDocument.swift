internal import Foundation
internal import TextModel

/// One line of JSONL input.
struct JSONDocument: Decodable {
  var text: String
  var id: String?
  var title: String?
  var publisher: String?
  var author: String?
  var published: String?
  var url: String?
  var language: String?

  /// Reads one line.
  ///
  /// - Throws: ``InputProblem`` when it is no object, lacks `text`, or a value is no string.
  static func read(
    _ line: some Collection<UInt8>, file: String, number: Int
  ) throws(InputProblem) -> JSONDocument {
    let text = try decodedText(line, file: file, firstLine: number)
    do {
      return try JSONDecoder().decode(JSONDocument.self, from: Data(text.utf8))
    } catch {
      throw InputProblem(file: file, line: number, message: explanation(of: error, in: text))
    }
  }

  /// What the line says beside its text.
  func metadata(file: String, number: Int) throws(InputProblem) -> DocumentMetadata {
    func known(_ value: String?) -> String? { value?.isEmpty == true ? nil : value }
    return DocumentMetadata(
      id: known(id), title: known(title), publisher: known(publisher), author: known(author),
      published: try publicationDate(published, file: file, line: number), url: known(url),
      language: known(language))
  }

  private static func explanation(of error: any Error, in line: String) -> String {
    if let half = SurrogateScanner.firstLone(in: line) {
      return "has \(half), which is half of a character; write whole characters"
    }
    return switch error {
    case DecodingError.keyNotFound(let key, _):
      "has no \"\(key.stringValue)\"; give each document as one object with a \"text\""
    case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty:
      "\"\(context.codingPath[0].stringValue)\" is no string; write it in quotation marks"
    case DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
      "\"\(context.codingPath[0].stringValue)\" is null; give the words of the document"
    case DecodingError.typeMismatch:
      "is no JSON object; write one object a line, such as {\"text\": \"...\"}"
    default:
      "is not valid JSON; write one object a line, such as {\"text\": \"...\"}"
    }
  }
}
