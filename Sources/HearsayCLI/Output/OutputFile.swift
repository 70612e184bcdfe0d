internal import Foundation

/// Where a command's data goes: standard output, or a file that appears under its name only when
/// all of it is written.
final class OutputFile: TextOutputStream {
  private let path: String?
  private let temporary: String
  private let replaces: Bool
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var problem: Failure?
  private var isOpen = true

  /// Opens an output; nil and `-` are standard output.
  ///
  /// - Throws: ``Failure`` when there is such a file already and it may not be replaced, or the
  ///   folder cannot be written to.
  init(_ path: String?, replacing replaces: Bool) throws {
    self.replaces = replaces
    guard let path, path != "-" else {
      self.path = nil
      temporary = ""
      handle = .standardOutput
      return
    }
    self.path = path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard !isFolder.boolValue else { throw Failure("\(path): is a folder; name a file") }
      guard replaces else { throw Self.exists(path) }
    }
    let url = URL(fileURLWithPath: path)
    let process = ProcessInfo.processInfo.processIdentifier
    temporary =
      url.deletingLastPathComponent().path + "/.\(url.lastPathComponent).\(process).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else {
      throw Failure("\(path): cannot be written: \(String(cString: strerror(errno)))")
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit {
    if isOpen, path != nil { unlink(temporary) }
  }

  /// Adds text; a failure is thrown by ``finish()``.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Writes what is left and gives the file its name.
  ///
  /// - Throws: ``Failure`` when not all could be written; then there is no file.
  func finish() throws {
    flush()
    if let problem { throw problem }
    guard let path else { return }
    isOpen = false
    // Without leave to replace, a link is made: it fails when the name has been taken meanwhile.
    let status = replaces ? rename(temporary, path) : link(temporary, path)
    let code = errno
    if status != 0 || !replaces { unlink(temporary) }
    guard status == 0 else {
      if code == EEXIST { throw Self.exists(path) }
      throw Failure("\(path): cannot be written: \(String(cString: strerror(code)))")
    }
  }

  private func flush() {
    guard problem == nil, !buffer.isEmpty else { return }
    do {
      try handle.write(contentsOf: Data(buffer))
    } catch {
      problem = Failure("\(path ?? "<stdout>"): not all could be written; is the disk full?")
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func exists(_ path: String) -> Failure {
    Failure("\(path): is there already; name another file or give --force")
  }
}
