/// Decodes bytes that must be UTF-8; a byte order mark at the start is dropped.
///
/// - Throws: ``InputProblem`` that names the first bad byte and its line.
func decodedText(
  _ bytes: some Collection<UInt8>, file: String, firstLine: Int = 1
) throws(InputProblem) -> String {
  let bytes = Array(bytes)
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  if let text = String(validating: hasMark ? bytes[3...] : bytes[...], as: UTF8.self) {
    return text
  }
  let offset = firstInvalidByte(bytes)
  let line = firstLine + bytes[..<offset].count { $0 == 0x0A }
  throw InputProblem(
    file: file, line: line,
    message: "is not UTF-8 (byte \(offset + 1))" + advice(on: bytes))
}

private func advice(on bytes: [UInt8]) -> String {
  if bytes.starts(with: Array("%PDF".utf8)) {
    return "; it is a PDF: give its text, as pdftotext writes it"
  }
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
    return "; it is a packed file or an office document: save it as plain text"
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return "; it is UTF-16: save it as UTF-8"
  }
  return "; save it as UTF-8"
}

/// The offset of the first byte that no valid UTF-8 sequence goes on with; the count when all is
/// well.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return bytes.count
  } catch {
    return error.byteOffsets.lowerBound
  }
}
