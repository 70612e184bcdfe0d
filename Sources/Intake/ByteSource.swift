internal import Foundation

/// Reads the bytes of a file, a pipe or standard input in pieces.
struct ByteSource {
  /// The name that problems show.
  let name: String
  private let handle: FileHandle
  private static let pieceSize = 1 << 18

  /// Opens an input; `-` is standard input.
  ///
  /// - Throws: ``InputProblem`` when there is no such file, it may not be read, or it is neither a
  ///   regular file nor a pipe.
  init(path: String) throws(InputProblem) {
    guard path != "-" else {
      name = "<stdin>"
      handle = .standardInput
      return
    }
    name = path
    var information = stat()
    guard stat(path, &information) == 0 else {
      throw InputProblem(file: path, message: Self.reason(errno))
    }
    let kind = information.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFIFO else {
      throw InputProblem(file: path, message: "is not a file that holds text; give an article")
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw InputProblem(file: path, message: Self.reason(errno)) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The next bytes, or nil at the end.
  func next() throws(InputProblem) -> Data? {
    do {
      let piece = try handle.read(upToCount: Self.pieceSize)
      return piece?.isEmpty == false ? piece : nil
    } catch {
      throw InputProblem(file: name, message: "cannot be read to its end; try it again")
    }
  }

  /// All bytes.
  ///
  /// - Throws: ``InputProblem`` when there are more than `limit`.
  func all(limit: Int) throws(InputProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try next() {
      bytes.append(contentsOf: piece)
      guard bytes.count <= limit else {
        throw InputProblem(
          file: name,
          message: "is larger than \(limit >> 20) MiB; split it into one document a file")
      }
    }
    return bytes
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: "there is no such file; check the path"
    case EACCES, EPERM: "may not be read; change its permissions"
    default: "cannot be opened (\(String(cString: strerror(code)))); check the path"
    }
  }
}
