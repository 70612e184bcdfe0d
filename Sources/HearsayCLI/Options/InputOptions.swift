internal import ArgumentParser
internal import Hearsay

/// What is read and what is known about it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files or folders of .txt, .md and .html, or - for standard input.", valueName: "file"))
  var inputs: [String]

  @Option(help: ArgumentHelp("The form of the inputs.", valueName: "form"))
  var inputFormat: InputFormat = .automatic

  @Option(help: "The headline, whatever the text says about itself.")
  var title: String?

  @Option(help: "The outlet that published it.")
  var publisher: String?

  @Option(help: "Who wrote it.")
  var author: String?

  @Option(
    help: ArgumentHelp(
      "The day of publication; relative dates count from it.", valueName: "yyyy-mm-dd"))
  var published: String?

  @Option(help: "Where it was published.")
  var url: String?

  func validate() throws {
    if let published, CalendarDate(iso: published) == nil {
      throw ValidationError("--published is \"\(published)\", which is no date; write YYYY-MM-DD.")
    }
  }

  var reader: DocumentReader {
    func known(_ value: String?) -> String? { value?.isEmpty == true ? nil : value }
    return DocumentReader(
      format: inputFormat,
      overrides: DocumentMetadata(
        title: known(title), publisher: known(publisher), author: known(author),
        published: published.flatMap { CalendarDate(iso: $0) }, url: known(url)))
  }
}
