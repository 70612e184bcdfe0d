internal import Foundation

/// The form of an input.
public enum InputFormat: String, Sendable, CaseIterable {
  /// By the name of the file: `.html` and `.htm`, `.jsonl`; all else is text.
  case automatic = "auto"
  /// Plain text or Markdown, with an optional front matter block.
  case text
  /// A web page.
  case html
  /// One JSON object a line.
  case jsonl

  /// The form of the file with that name.
  func resolved(for path: String) -> InputFormat {
    guard self == .automatic else { return self }
    return switch fileExtension(path) {
    case "html", "htm", "xhtml": .html
    case "jsonl", "ndjson": .jsonl
    default: .text
    }
  }

  /// The names of files of this form end with one of these when a folder is searched.
  var extensions: [String] {
    switch self {
    case .automatic: ["txt", "md", "html", "htm"]
    case .text: ["txt", "md"]
    case .html: ["html", "htm"]
    case .jsonl: ["jsonl"]
    }
  }
}

private func fileExtension(_ path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
  return name[name.index(after: dot)...].lowercased()
}

/// Searches a folder and its folders for articles.
struct ArticleFolder {
  let path: String
  let format: InputFormat

  /// The articles, sorted by their bytes at each level; hidden names are left out and links to
  /// folders are not followed, so that no folder is read twice.
  func files(_ problem: (InputProblem) throws -> Void) rethrows -> [String] {
    var found: [String] = []
    var folders = [path]
    while let folder = folders.popLast() {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        try problem(
          InputProblem(file: folder, message: "may not be read; change its permissions"))
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let child = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if isFolder(child, followingLinks: false) {
          folders.append(child)
        } else if format.extensions.contains(fileExtension(name)),
          !isFolder(child, followingLinks: true)
        {
          found.append(child)
        }
      }
    }
    if found.isEmpty {
      let endings = format.extensions.map { "." + $0 }.joined(separator: ", ")
      try problem(
        InputProblem(file: path, message: "holds no article; articles end in \(endings)"))
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Whether there is a folder at a path.
func isFolder(_ path: String, followingLinks: Bool = true) -> Bool {
  var information = stat()
  let status = followingLinks ? stat(path, &information) : lstat(path, &information)
  return status == 0 && information.st_mode & S_IFMT == S_IFDIR
}
