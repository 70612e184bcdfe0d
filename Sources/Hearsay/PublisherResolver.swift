internal import Annotators
internal import TextModel

/// Says which entity is the publisher of the document; one that the text does not name becomes an
/// entity without mentions.
struct PublisherResolver: Annotator {
  var requires: Set<Layer> { [.names, .coreference] }
  var provides: Set<Layer> { [] }

  func annotate(_ analysis: inout Analysis) {
    analysis.publisherEntity = nil
    guard let publisher = analysis.document.publisher else { return }
    let key = outletKey(publisher)
    guard !key.isEmpty else { return }
    if let named = entity(named: key, in: analysis) {
      analysis.publisherEntity = named
    } else {
      analysis.publisherEntity = analysis.entities.count
      analysis.entities.append(DocumentEntity(type: .organization, name: publisher))
    }
  }

  /// The first organization with that name, else a thing or person with it (a blog may bear the
  /// name of its author; a newspaper may have been taken for a work).
  private func entity(named key: String, in analysis: Analysis) -> Int? {
    let types: [EntityType] = [.organization, .misc, .person]
    for type in types {
      let found = analysis.entities.firstIndex {
        $0.type == type && $0.isNamed
          && (outletKey($0.name) == key || $0.aliases.contains { outletKey($0) == key })
      }
      if let found { return found }
    }
    return nil
  }
}

/// A name as far as it tells outlets apart: letters and digits in lower case, without the article
/// in front and the ending of a web address.
private func outletKey(_ name: String) -> String {
  var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
  if words.count > 1, words[0] == "the" { words.removeFirst() }
  if words.count > 1, words[0] == "www" { words.removeFirst() }
  if words.count > 1, name.contains("."), let last = words.last,
    ["com", "org", "net"].contains(last)
  {
    words.removeLast()
  }
  return words.joined()
}
